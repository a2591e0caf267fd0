"""One cell, what a person left in it, and what it comes to."""

from dataclasses import replace
from random import Random

import pytest

from diagnostic.model.answer_label import option_label
from diagnostic.model.answering import possible_values
from diagnostic.model.questionnaire import QuestionType
from diagnostic.model.state import State
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.triage.sorting import triage
from tests.exchange.triage.sheet import PASSPORT, Typed, returned
from tests.model.mission import secure_2007

MATRIX_CELL = "I1-1|import|trademark"


def cell_of(key: str, typed: Typed, column: str = "A", **beside: Typed) -> TriagedCell:
    reading = read_cells(secure_2007(), returned({key: {column: typed, **beside}}))
    sorted_out, _ = triage(State(), reading)
    assert sorted_out.balance.adds_up
    code = {"A": "answer", "R": "reason", "C": "comment", "D": "asked-on", "E": "evidence"}.get(column, column)
    (cell,) = [each for each in sorted_out.cells if each.column == code]
    return cell


@pytest.mark.parametrize(
    ("key", "typed", "said"),
    [
        ("I2-2", "Yes", "yes"),
        ("I2-2", "Don't know", "dont-know"),
        ("I2-2", "Declined", "declined"),
        (MATRIX_CELL, "Partly", "partly"),
        ("I1-5", "named-risks", "named-risks"),
        ("I4-3|fee", "Yes", "yes"),
        ("I4-3", "None of these", "none"),
        ("I2-7", "Not measured", "not-measured"),
        ("I2-7", ("12", "number"), "12"),
        ("III5-2|customs-officers", "No such line", ""),
    ],
)
def test_what_is_chosen_is_read_by_its_code(key: str, typed: Typed, said: str) -> None:
    cell = cell_of(key, typed)
    assert (cell.state, cell.said, cell.repairs) == ((CellState.NEW, said, ()) if said else (CellState.REFUSED, "", ()))


@pytest.mark.parametrize(
    ("key", "typed", "said", "habit"),
    [
        ("I2-2", "yes ", "yes", "label"),
        ("I2-2", "Yes\u00a0", "yes", "label"),
        ("I2-2", "“Yes”", "yes", "label"),
        ("I2-2", "\u200bPartly", "partly", "signs"),
        ("I2-2", "don’t know", "dont-know", None),
        ("I2-2", ("true", "bool"), "yes", "true-false"),
        ("I2-2", ("Yes", "formula"), "yes", "formula"),
        ("I4-3|fee", "x", "yes", "tick"),
        ("I2-7", "1 200", "1200", "grouping"),
        ("I2-7", "1\u00a0200", "1200", "grouping"),
        ("I2-7", "007", "7", "leading-zeros"),
        ("I2-7", "٣", "3", "signs"),
        ("I2-7", ("8.000000000000002", "formula"), "8", "formula"),
        ("I2-7", " 12 ", "12", "spaces"),
    ],
)
def test_what_is_certain_is_mended_and_said(key: str, typed: Typed, said: str, habit: str | None) -> None:
    cell = cell_of(key, typed)
    assert (cell.state, cell.said) == (CellState.NEW, said)
    assert [dict(each.values)["habit"] for each in cell.repairs][:1] == ([habit] if habit else [])


@pytest.mark.parametrize(
    ("key", "typed", "state", "code"),
    [
        ("I2-2", "perhaps", CellState.REFUSED, "answer.no-such-option"),
        ("I2-2", "-", CellState.ASKED, "cell.nothing-said"),
        ("I2-2", ("3", "number"), CellState.REFUSED, "answer.no-such-option"),
        ("I2-2", ("2026-10-03", "date"), CellState.ASKED, "cell.date-for-words"),
        ("I2-7", ("2026-10-03", "date"), CellState.ASKED, "cell.date-for-figure"),
        ("I2-7", "1,234", CellState.ASKED, "answer.two-readings"),
        ("I2-7", "about ten", CellState.REFUSED, "answer.not-a-number"),
        ("I2-7", ("12345678901234567890", "number"), CellState.ASKED, "cell.digits-lost"),
        ("I2-7", ("", "formula"), CellState.ASKED, "cell.formula"),
        ("I2-7", ("#DIV/0!", "error"), CellState.REFUSED, "cell.error"),
        ("I2-7", ("#NAME?", "formula"), CellState.REFUSED, "cell.error"),
        ("I2-2", "Not applicable", CellState.REFUSED, "answer.no-reason"),
        ("XX-9", "Yes", CellState.REFUSED, "row.unknown"),
        ("setup|moon", "Yes", CellState.REFUSED, "row.unknown"),
        ("setup|mode", "mission", CellState.REFUSED, "cell.not-here"),
        ("setup|mission-type", "diagnostic", CellState.REFUSED, "cell.not-here"),
    ],
)
def test_nothing_is_guessed(key: str, typed: Typed, state: CellState, code: str) -> None:
    cell = cell_of(key, typed)
    assert (cell.state, cell.problem and cell.problem.code, cell.entries) == (state, code, ())
    assert cell.found == (typed if isinstance(typed, str) else typed[0])


def test_a_reason_goes_with_not_applicable_and_with_nothing_else() -> None:
    assert cell_of("I2-2", "Not applicable", R="no such goods").said == "not-applicable no such goods"
    lonely = cell_of("I2-2", "no such goods", "R")
    beside = cell_of("I2-2", "no such goods", "R", A="Yes")
    assert [each.problem and each.problem.code for each in (lonely, beside)] == ["cell.reason-alone"] * 2
    assert cell_of("I2-2", "Yes", R="no such goods").state is CellState.NEW


@pytest.mark.parametrize(
    ("typed", "said", "state"),
    [
        ("17.05.2024", "2024-05-17", CellState.NEW),
        (("2024-05-17", "date"), "2024-05-17", CellState.NEW),
        (("2024-05-17T09:30:00", "date"), "2024-05-17", CellState.NEW),
        (("45429", "number"), "2024-05-17", CellState.NEW),
        (("2024", "number"), "2024", CellState.NEW),
        ("soon", "", CellState.REFUSED),
    ],
)
def test_dates_are_read_as_spreadsheets_leave_them(typed: Typed, said: str, state: CellState) -> None:
    cell = cell_of("I2-2", typed, "D", A="Yes")
    assert (cell.state, cell.said) == (state, said)


def test_a_comment_is_kept_as_typed() -> None:
    text = "  «Décret\u00a0203»\n=SUM(A1) and more  "
    assert cell_of("I2-2", text, "C").said == text
    assert cell_of("I2-2", ("2024-05-17", "date"), "C").state is CellState.ASKED
    assert cell_of("I2-2", ("#NAME?", "error"), "C").state is CellState.REFUSED


@pytest.mark.parametrize(
    ("typed", "said"),
    [("EV-ADM-01", "EV-ADM-01"), ("ev adm 1; EV-ADM-02,EV-ADM-01", "EV-ADM-01; EV-ADM-02"), ("Customs Code, art. 203", "")],
)
def test_numbers_of_evidence_are_links(typed: str, said: str) -> None:
    cell = cell_of("I2-2", typed, "E")
    assert (cell.state, cell.said) == ((CellState.NEW, said) if said else (CellState.ASKED, ""))
    assert len(cell.entries) == (said.count(";") + 1 if said else 0)


def test_white_space_alone_says_nothing() -> None:
    reading = read_cells(secure_2007(), returned({"I2-2": {"A": " \u00a0", "C": "\u200b"}}))
    assert (reading.cells, reading.written, reading.empty) == ((), (), reading.to_fill)


def test_the_cover_speaks_for_answers_that_name_nobody() -> None:
    cells = {"I2-2": {"A": "Yes"}, "I2-1": {"A": "No", "U": "Legal unit"}, "I2-4": {"C": "later"}}
    cells["respondent|unit"] = {"A": "IPR unit or contact point"}
    sorted_out, after = triage(State(), read_cells(secure_2007(), returned(cells)))
    said = {subject.code: after.current(subject) for subject in after.subjects("question") if subject.facet == "respondent-unit"}
    assert {code: now.value for code, now in said.items()} == {"I2-2": "IPR unit or contact point", "I2-1": "Legal unit"}
    assert {code: now.heads[0].author for code, now in said.items()} == {"I2-2": "IPR", "I2-1": "LEG"}
    assert sorted_out.balance.adds_up
    alone, _ = triage(State(), read_cells(secure_2007(), returned({"respondent|unit": {"A": "Legal unit"}})))
    assert [(cell.state, cell.note) for cell in alone.cells] == [(CellState.SAME, Note.COUNTS_FOR_OTHERS)]


def test_a_name_never_becomes_an_author() -> None:
    """The author outlives a redaction; a text from a cell must not get there."""
    reading = read_cells(secure_2007(), returned({"I2-2": {"A": "Yes", "U": "Jordanka Quisquiliae"}}))
    assert {entry.author for entry in reading.written} == {"administration"}


def test_evidence_that_a_person_added_gets_the_same_number_in_every_copy() -> None:
    rows = {"+1": {"title": "Customs Code", "kind": "Document", "published": "Yes"}}
    first, second = (read_cells(secure_2007(), returned(rows, name=name, sheet=sheet)) for name, sheet in (("a", "S"), ("b", "T")))
    assert first.written == second.written
    (entry,) = first.written
    assert entry.subject.code.startswith("EV-X-")
    assert entry.value == {"title": "Customs Code", "kind": "document", "published": True}
    for row, code in (({"kind": "Document"}, "evidence.no-title"), ({"title": "A law"}, "evidence.no-kind")):
        (cell,) = read_cells(secure_2007(), returned({"+1": dict(row)})).cells
        assert cell.problem is not None
        assert cell.problem.code == code


def test_replies_are_the_administrations_alone() -> None:
    rule = secure_2007().rules[0].code
    cells = {f"recommendation|{rule}": {"reply": "Agree", "reply-comment": "in 2027"}}
    assert [cell.state for cell in read_cells(secure_2007(), returned(cells)).cells] == [CellState.NEW] * 2
    theirs = read_cells(secure_2007(), returned(cells, passport=replace(PASSPORT, voice="team", author="m-1")))
    assert {cell.problem and cell.problem.code for cell in theirs.cells} == {"reply.not-theirs"}


@pytest.mark.parametrize(("astray", "moved"), [(11, False), (12, True)])
def test_a_dozen_answers_of_other_questions_stop_the_sheet_however_many_fit_by_chance(astray: int, moved: bool) -> None:
    choices = (question for question in secure_2007().questions if question.type is QuestionType.CHOICES)
    options = [f"{question.code}|{option}" for question in choices for option in question.options]
    cells = {key: {"A": "Partly" if number < astray else "Yes"} for number, key in enumerate(options[:60])}
    reading = read_cells(secure_2007(), returned(cells))
    codes = {cell.problem.code for cell in reading.cells if cell.problem}
    assert codes == {"column.moved" if moved else "answer.no-such-option"}
    assert bool(reading.written) is not moved


def stopped(cells: dict[str, str]) -> bool:
    """Tell whether the answers of a sheet filled like this are asked about as a whole."""
    reading = read_cells(secure_2007(), returned({key: {"A": text} for key, text in cells.items()}))
    moved = [cell.problem is not None and cell.problem.code == "column.moved" for cell in reading.cells]
    assert all(moved) or not any(moved)
    assert any(moved) is not bool(reading.written)
    return any(moved)


OWN = {"I1-5": "Applies to all transit", "I2-2": "Yes", "I2-7": "41", "I4-2": "One national form, electronic", "I4-6": "9", "I5-1": "No"}


def test_two_answers_that_only_other_questions_have_stop_a_sheet_of_few() -> None:
    assert not stopped(OWN)
    assert not stopped(OWN | {"I4-2": OWN["I1-5"]})  # one may have been copied there
    assert stopped(OWN | {"I4-2": OWN["I1-5"], "I1-5": OWN["I4-2"]})


def test_options_and_figures_that_changed_places_stop_a_sheet_of_few() -> None:
    """Numbers of options, and a yes where a figure is asked, are habits; all of them at once are not."""
    assert not stopped(OWN | {"I2-7": "Yes", "I4-6": "No"})
    assert not stopped(OWN | {"I2-2": "2", "I5-1": "1"})
    assert stopped(OWN | {"I2-7": "Yes", "I4-6": "No", "I2-2": "41", "I5-1": "9"})


@pytest.mark.parametrize("seed", range(12))
def test_a_column_of_forty_answers_that_was_sorted_is_stopped(seed: int) -> None:
    by_chance = Random(seed)
    cells: dict[str, str] = {}
    for question in secure_2007().questions:
        if question.type is QuestionType.NUMBER:
            cells[question.code] = str(by_chance.randint(0, 300))
        elif question.type in (QuestionType.CHOICE, QuestionType.YES_PARTLY):
            cells[question.code] = option_label(secure_2007(), question, by_chance.choice(possible_values(question)), "en")
        elif question.type is QuestionType.CHOICES:
            cells |= {f"{question.code}|{option}": by_chance.choice(["Yes", "No"]) for option in question.options}
    keys = sorted(by_chance.sample(sorted(cells), 40))
    assert not stopped({key: cells[key] for key in keys})
    assert stopped(dict(zip(keys, sorted(cells[key] for key in keys), strict=True)))
