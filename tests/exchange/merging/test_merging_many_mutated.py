"""Two thousand mutated workbooks merged into a mission: ``test_merging_mutated`` at length."""

from tests.exchange.merging.fuzz import run

COUNT = 2000
SEED = 20261117


def test_no_mutated_workbook_of_many_is_merged_otherwise_than_its_cells_say() -> None:
    outcome = run(SEED, COUNT)
    assert [(one.how, fault) for one, fault in outcome.wrong] == []
    assert outcome.count == COUNT
    assert outcome.merged > COUNT / 3
    assert min(outcome.hows.values()) > COUNT / 20
