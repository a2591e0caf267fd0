"""What is exported and read back is the same, whatever it was: entries, and every cell.

Planted once each: parts of a long text measured in characters instead of UTF-16 units; ``_`` left as it is in the machine-readable part; the
text of a cell to fill, or of what others said, written without ``cell_text``.
"""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.exchange.workbook.checking import check_written
from diagnostic.exchange.workbook.choosing import Addressee
from diagnostic.exchange.workbook.composing import Composed
from diagnostic.model.canonical import Json, normal_text
from diagnostic.model.entry import entry_from_json
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.workbook import ReturnedWorkbook
from tests.exchange.writing.material import TRICKY, anything, texts
from tests.exchange.writing.written import Written, vocabulary, written
from tests.model.mission import Mission, secure_2007

SLOW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def back(workbook: Written) -> State:
    return State.of(entry_from_json(json.loads(text)) for text in workbook.read().entries)


@SLOW
@given(anything(), st.sampled_from(Addressee), st.booleans(), st.booleans())
def test_what_leaves_comes_back_to_the_byte(state: State, addressee: Addressee, findings: bool, team_answers: bool) -> None:
    workbook = written(state, addressee, ("I-1", "I-4", "II-5", "STO", "FTZ"), findings=findings, team_answers=team_answers)
    leaving = State.of(workbook.composed.leaving.entries)
    assert back(workbook) == leaving
    assert back(workbook).digest() == leaving.digest()
    check_written("x.xlsx", workbook.data, workbook.composed, vocabulary())


@pytest.mark.parametrize("said", [text for text in TRICKY if text.strip()])
def test_what_was_said_is_shown_as_a_cell_can_hold_it(said: str) -> None:
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I1-4a", normal_text(said))
    pen.write(Subject(Kind.QUESTION, "I1-4a", Facet.COMMENT, "team"), normal_text(said))
    workbook = written(pen.state, Addressee.TEAM, ("I1-4a",))
    check_written("x.xlsx", workbook.data, workbook.composed, vocabulary())


@SLOW
@given(anything())
def test_another_reader_finds_the_same(state: State) -> None:
    """Our reader over the cells that openpyxl finds: what we write is read alike by a program that is not ours."""
    workbook = written(state, Addressee.TEAM, ("I-1", "I-4"))
    ours, theirs = workbook.read(), workbook.read_by_openpyxl()
    assert theirs.machine_holds
    assert theirs.entries == ours.entries
    assert cells_of(theirs) == cells_of(ours) == dict(workbook.composed.cells)


def cells_of(workbook: ReturnedWorkbook) -> dict[tuple[str, str], str]:
    return {(row.key, column): cell.text for row in workbook.rows for column, cell in row.cells.items()}


@pytest.mark.parametrize("length", [31_999, 32_000, 32_001, 50_000, 96_001])
@pytest.mark.parametrize("sign", ["a", "é", "😀", " ", "\n", "ab ", "e\u0301\u0323"])
def test_a_long_text_goes_on_in_further_cells_and_is_the_same(length: int, sign: str) -> None:
    state, composed = long_comment((sign * length)[:length])
    comment = Subject(Kind.QUESTION, "I1-5", Facet.COMMENT, "administration")
    workbook = Written(composed.composed, composed.data)
    assert back(workbook).current(comment).value == state.current(comment).value
    check_written("x.xlsx", workbook.data, workbook.composed, vocabulary())


def test_further_cells_say_so_at_their_head_and_hold_no_more_than_a_spreadsheet_keeps() -> None:
    _, workbook = long_comment("Ünïcödé words, " * 5_000)
    sheet = next(plan for plan in workbook.composed.plan.sheets if plan.name == "I")
    further = [column for column in sheet.columns if column.code.startswith("comment~")]
    assert [(column.code, column.head) for column in further] == [("comment~2", "Comment (continued 2)"), ("comment~3", "Comment (continued 3)")]
    for row in workbook.openpyxl()["I"].iter_rows(values_only=True):
        assert all(len(str(value).encode("utf-16-le")) // 2 <= 32_767 for value in row if value is not None)


def long_comment(text: str) -> tuple[State, Written]:
    pen = Mission(secure_2007(), voice="administration")
    pen.write(Subject(Kind.QUESTION, "I1-5", Facet.COMMENT, "administration"), normal_text(text))
    return pen.state, written(pen.state, scope=("I1-5",))


@settings(max_examples=200, deadline=None)
@given(st.one_of(texts(), st.lists(st.sampled_from(TRICKY)).map("".join)))
def test_any_text_is_the_same_in_every_cell(text: str) -> None:
    """The pure half of it, which is quick: cells hold what they were meant to, parted or not, and nothing that a cell cannot hold."""
    from diagnostic.exchange.workbook.cell_text import cell_text, parts_of

    shown = cell_text(text)
    assert "".join(parts_of(shown, 7)) == shown
    assert all(len(part.encode("utf-16-le")) // 2 <= 7 for part in parts_of(shown, 7))
    assert not set(shown) & ({*map(chr, range(32))} - {"\t", "\n"} | {"\ufffe", "\uffff"})
    assert cell_text(shown) == shown


def test_a_composed_workbook_that_lies_is_refused() -> None:
    from diagnostic.model.problem import KnownError

    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I1-5", "no-power")
    workbook = written(pen.state, scope=("I-1",))
    lying = Composed(workbook.composed.plan, workbook.composed.passport, workbook.composed.leaving, {}, workbook.composed.entries)
    with pytest.raises(KnownError, match="I1-5 · answer reads otherwise"):
        check_written("x.xlsx", workbook.data, lying, vocabulary())


@pytest.mark.parametrize("column", ["published", "reviewed"])
def test_yes_no_and_not_said_are_three_cells(column: str) -> None:
    """Also where the machine-readable part is lost and the cells are all there is. Planted: *no* shown as an empty cell."""
    shown = {}
    for said in (True, False, None):
        pen = Mission(secure_2007(), voice="administration")
        facts: dict[str, Json] = {"kind": "document", "title": "Code"} | ({} if said is None else {column: said})
        pen.write(Subject(Kind.EVIDENCE, "EV-ADM-01", Facet.EVIDENCE, "administration"), facts)
        workbook = written(pen.state, scope=("I-1",))
        (row,) = (row for row in workbook.read().rows if row.key == "evidence|EV-ADM-01")
        shown[said] = row.cells[column].text if column in row.cells else ""
        check_written("x.xlsx", workbook.data, workbook.composed, vocabulary())
    assert shown == {True: "Yes", False: "No", None: ""}
