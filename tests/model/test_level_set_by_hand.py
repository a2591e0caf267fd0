"""A level that an expert set is held by evidence like any other, and says so: never by the answers it moved away from."""

import pytest

from diagnostic.model.assessment import assess
from diagnostic.model.evidence import Strength
from diagnostic.model.level import CellResult, HeldBy
from tests.model.mission import Mission, secure_2007


def mission() -> Mission:
    begun = Mission(secure_2007())
    begun.setup("mode", "mission")
    return begun


def cell(of: Mission, code: str) -> CellResult:
    return assess(secure_2007(), of.state).cell(code)


@pytest.mark.parametrize("answered", [False, True])
def test_what_an_expert_set_above_its_evidence_waits_for_evidence_and_not_for_answers(answered: bool) -> None:
    ours = mission()
    if answered:
        ours.answer("I5-1", "yes")
        ours.answer("I5-2", "no")
    ours.level("I-5.L", 3, "the decree was read out to us")
    found = cell(ours, "I-5.L")
    assert (found.proposed.sign, found.claimed.sign, found.supported.sign) == ("1" if answered else "?", "3", "1")
    assert found.held_supported is not None
    assert (found.held_supported.by, found.held_supported.needs) == (HeldBy.CEILING, Strength.E2)


def test_evidence_against_any_level_speaks_against_the_one_an_expert_set_where_the_rules_give_none() -> None:
    ours = mission()
    ours.evidence("EV-AL-01", "document", read_by="AL")
    ours.link("EV-AL-01", "I5-1")
    ours.evidence("EV-AL-02", "document", read_by="AL")
    ours.link("EV-AL-02", "I5-2", against=True)
    ours.level("I-5.L", 3, "told by the head of audit")
    found = cell(ours, "I-5.L")
    assert (found.proposed.sign, found.claimed.sign, found.supported.sign) == ("?", "3", "2")
    assert found.held_supported is not None
    assert (found.held_supported.by, found.held_supported.evidence) == (HeldBy.AGAINST, ("EV-AL-02",))


def test_what_an_expert_set_is_held_by_the_row_that_lacks_evidence_and_not_by_the_row_with_the_lowest_answers() -> None:
    ours = mission()
    ours.rows("I1-1", "yes")
    ours.rows("I1-1", "partly", "import")
    ours.evidence("EV-AL-01", "document", read_by="AL")
    ours.link("EV-AL-01", "I1-1", row="import")
    ours.level("I-1.L", 3, "the new decree covers it")
    found = cell(ours, "I-1.L")
    assert (found.claimed.sign, found.supported.sign) == ("3", "1")
    assert found.held_supported is not None
    assert (found.held_supported.by, found.held_supported.row) == (HeldBy.CEILING, "export")
