"""Some hundred mutated workbooks merged into a mission, and the oracle that judges them; two thousand in ``make long``, forty thousand by the
command (docs/fuzz.md).

Planted once each: answers taken from the row above; what a choice came to remembered for the question alone; shared texts counted from one; a
sighting without its place; what was known before left out of the state after.
"""

from diagnostic.model.subject import Subject
from tests.exchange.merging.fuzz import bases, run, workbooks
from tests.exchange.merging.naive import read_naively
from tests.exchange.merging.oracle import explains
from tests.model.mission import Mission, secure_2007

SEED = 20261116
COUNT = 150


def test_no_mutated_workbook_is_merged_otherwise_than_its_cells_say() -> None:
    outcome = run(SEED, COUNT)
    assert [(one.how, fault) for one, fault in outcome.wrong] == []
    assert outcome.count == COUNT
    assert outcome.merged > COUNT / 3  # a reader that refused everything would pass all of the above
    assert outcome.entries > 5 * outcome.merged
    assert {"new", "same", "asked", "refused", "conflict", "withdrawn"} <= set(outcome.states)


def test_the_same_seed_gives_the_same_workbooks() -> None:
    assert [one.data for one in workbooks(1, 10)] == [one.data for one in workbooks(1, 10)]


def test_the_oracle_knows_what_a_cell_says_and_what_it_does_not() -> None:
    file = read_naively(bases()[0])
    sheet, place = next(at for at, text in file.cells.items() if text == "art. 7, « décret » 203")
    pen = Mission(secure_2007(), voice="administration")
    for code, text in (("I2-2", "art. 7, « décret » 203"), ("I2-2", "art. 8"), ("I2-1", "art. 7, « décret » 203")):
        pen.write(Subject("question", code, "comment", "administration"), text)
    told = [explains(secure_2007(), entry, file, sheet, place) for entry in pen.entries]
    assert told == [True, False, False]  # what it says; other words; of another question
