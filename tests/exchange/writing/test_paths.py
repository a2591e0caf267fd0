"""The paths that a sheet computes are those of the program: what it says to do is what the program asks for.

Planted once each: *any of* computed like *all of*; a facility that is absent left in a count of rows; a gate that is beside the point left
open; ``withdraw`` taken for an answer by a path, and by what is to do.
"""

import pytest
from hypothesis import HealthCheck, given, settings

from diagnostic.exchange.workbook.choosing import Addressee
from diagnostic.exchange.workbook.composing import Composed
from diagnostic.exchange.workbook.plan import Row
from diagnostic.model.asking import Asked, ask
from diagnostic.model.book import Book
from diagnostic.model.judging import Reading
from diagnostic.model.progress import Standing, question_progress
from diagnostic.model.questionnaire import QuestionType
from diagnostic.model.scope import scope_of
from diagnostic.model.state import State
from diagnostic.model.workbook import Column, spot_of
from tests.exchange.writing.material import answered
from tests.exchange.writing.written import composed_of
from tests.model.mission import Mission, secure_2007

DECIDING = (
    "I1-1", "I1-4", "I3-1", "I4-1", "I4-5", "I5-1", "I6-1", "I8-1", "I7-7", "II1-1", "II2-1", "II4-1", "II4-3", "II5-1", "II7-1", "II7-4",
    "III1-1", "III1-3", "MED-5a", "ECO-3",
)  # fmt: skip
NEEDED = {"1": {Asked.ASKED}, "2": {Asked.SKIPPED, Asked.ABSENT}, "3": {Asked.WAITING}}


def rows_of(composed: Composed) -> dict[str, Row]:
    return {row.key: row for sheet in composed.plan.sheets for row in sheet.rows}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(answered(codes=DECIDING))
def test_what_is_needed_is_what_the_program_asks(state: State) -> None:
    workbook = composed_of(state)
    reading = Reading(secure_2007(), scope_of(secure_2007(), state), Book(secure_2007(), state))
    for key, row in rows_of(workbook).items():
        spot = spot_of(key)
        if spot is None or spot.kind != "question":
            continue
        question = secure_2007().question(spot.code)
        asked = ask(reading, question)
        if question.type is QuestionType.MATRIX and spot.row and asked.rows:
            assert dict(asked.rows)[spot.row] in NEEDED[row.cells[Column.NEEDED].text], key
        elif question.type is not QuestionType.MATRIX:
            assert asked.asked in NEEDED[row.cells[Column.NEEDED].text], key


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(answered())
def test_what_is_counted_as_answered_is_what_the_program_counts(state: State) -> None:
    workbook = composed_of(state)
    reading = Reading(secure_2007(), scope_of(secure_2007(), state), Book(secure_2007(), state))
    for key, row in rows_of(workbook).items():
        if Column.DONE not in row.cells:
            continue
        question = secure_2007().question(key)
        if question.type is QuestionType.CHOICES and not_asked_again(state, key):
            continue
        progress = question_progress(reading, question)
        done = {True: "1", False: "0"}[progress.standing not in (Standing.NOT_ASKED, Standing.PARTIAL)] if progress.standing else ""
        assert row.cells[Column.DONE].text == done, (key, progress)


def not_asked_again(state: State, code: str) -> bool:
    """An option set back to *not asked* is open in the program; its cell is empty, which beside ticked ones says no."""
    values = (state.current(subject).value for subject in state.subjects("question", code))
    return any(isinstance(value, dict) and value.get("state") == "not-asked" for value in values)


@pytest.mark.parametrize(
    ("answers", "key", "said"),
    [
        ({}, "I5-2", "Depends on I5-1"),
        ({("I5-1", "", ""): "no"}, "I5-2", "Not needed after the answer to I5-1"),
        ({("I5-1", "", ""): "yes"}, "I5-2", "To answer"),
        ({("I1-1", "import", "trademark"): "yes"}, "I1-2|import", "To answer"),
        ({("I1-1", "import", "trademark"): "no", ("I1-1", "import", "copyright"): "no"}, "I1-2|import", "Not needed after the answer to I1-1"),
        ({("I1-5", "", ""): "all-transit"}, "I1-5", ""),
        ({("I2-2", "", ""): "partly"}, "I2-2", "Say in the comment what is meant"),
        ({("I4-1", "", ""): "yes", ("I4-3", "fee", ""): "yes"}, "I4-3|samples-photos", ""),
        ({("I4-1", "", ""): "yes", ("I4-3", "fee", ""): "no"}, "I4-3", "To answer"),
        ({("I4-1", "", ""): "yes", ("I4-3", "fee", ""): "no"}, "I4-3|samples-photos", "To answer"),
        ({("I1-4", "detain", ""): "yes"}, "I1-4", "To answer: 3"),
    ],
)
def test_what_is_still_to_do_is_said(answers: dict[tuple[str, str, str], str], key: str, said: str) -> None:
    pen = Mission(secure_2007(), voice="administration")
    for (code, row, group), value in answers.items():
        pen.answer(code, value, row, group)
    assert rows_of(composed_of(pen.state))[key].cells[Column.STATE].text == said


def test_what_depends_on_another_workbook_says_so_and_when() -> None:
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I5-1", "no")
    cells = rows_of(composed_of(pen.state, scope=("I5-2",)))["I5-2"].cells
    assert cells[Column.STATE].text == "Not needed, as far as known on 2026-11-16"
    assert cells[Column.NEEDED].text == "2"


def test_two_answers_that_stand_against_each_other_are_shown_and_not_filled() -> None:
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I1-5", "no-power")
    pen.answer("I1-5", "all-transit", beside=True)
    row = rows_of(composed_of(pen.state))["I1-5"]
    assert row.cells[Column.STATE].text == "Two answers are recorded; the choice is made in the program"
    assert {"answer", "reason"} <= set(row.closed)
    assert row.cells[Column.ANSWER].text == ""


def test_a_fact_of_the_set_up_in_the_workbook_opens_and_closes_what_depends_on_it() -> None:
    pen = Mission(secure_2007(), voice="administration")
    pen.setup("scope-module", "in", "FTZ")
    assert rows_of(composed_of(pen.state))["FTZ-1"].cells[Column.STATE].text == "Depends on the set-up"
    pen.setup("facility", "yes", "free-zone")
    assert rows_of(composed_of(pen.state))["FTZ-1"].cells[Column.STATE].text == "To answer"
    pen.setup("facility", "no", "free-zone")
    pen.setup("facility", "no", "free-port")
    rows = rows_of(composed_of(pen.state))
    assert rows["FTZ-1"].cells[Column.STATE].text == "Not needed: see the set-up"
    assert rows["I1-1|free-zone|trademark"].cells[Column.STATE].text == "Not needed: no such facility"


def test_the_team_is_not_asked_what_the_administration_has_answered_already() -> None:
    """In a workbook for the team the administration's answer opens the path, as it does in the program, and stands beside the empty cell."""
    pen = Mission(secure_2007(), voice="administration")
    pen.answer("I5-1", "no")
    rows = rows_of(composed_of(pen.state, Addressee.TEAM))
    assert rows["I5-2"].cells[Column.NEEDED].text == "2"
    assert rows["I5-1"].cells[Column.OTHER].text == "No"
    assert rows["I5-1"].cells[Column.ANSWER].text == ""


def test_an_answer_that_is_taken_back_counts_as_none_in_every_formula() -> None:
    """At the time of export no cell says *withdraw*, so only the formulas can tell."""
    plan = composed_of(Mission(secure_2007(), voice="administration").state).plan
    judged = [cell.formula for row in plan.paths for cell in row if cell.formula.startswith("IF(") and ',"?",' in cell.formula]
    to_do = [row.cells[Column.STATE].formula for sheet in plan.sheets for row in sheet.rows if Column.STATE in row.cells]
    asks = [formula for formula in to_do if '"To answer"' in formula]
    assert len(judged) > 20
    assert len(asks) > 100
    assert [formula for formula in (*judged, *asks) if '"withdraw"' not in formula] == []
