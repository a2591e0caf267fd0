"""Cells that belong together, and what a workbook may be believed."""

import json
from dataclasses import replace

import pytest

from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.triage.cell import CellState, Note
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.triage.sorting import triage
from diagnostic.model.workbook import ReturnedWorkbook
from tests.exchange.triage.sheet import PASSPORT, Typed, belonging_to, returned
from tests.model.mission import Mission, secure_2007


def pen() -> Mission:
    return Mission(secure_2007(), voice="administration", author="m-9")


def exported_from(mission: Mission) -> State:
    return State.of(belonging_to(mission.entries))


def after(state: State, workbook: ReturnedWorkbook) -> State:
    return triage(state, read_cells(secure_2007(), workbook))[1]


def ticked(state: State) -> dict[str, object]:
    """What stands at the head and at the options of I4-3."""
    found: dict[str, object] = {}
    for subject in state.subjects(Kind.QUESTION, "I4-3"):
        value = state.current(subject).value
        found[subject.row] = value.get("value", value["state"]) if isinstance(value, dict) else None
    return found


def test_none_of_these_unticks_what_was_ticked_as_on_the_screen() -> None:
    mission = pen()
    mission.tick("I4-3", "fee", "description")
    state = exported_from(mission)
    workbook = returned({"I4-3": {"A": "None of these"}}, state)
    assert ticked(after(state, workbook)) == {"": "none", "fee": "no", "description": "no"}


def test_a_tick_ends_none_of_these() -> None:
    mission = pen()
    mission.tick("I4-3")
    state = exported_from(mission)
    workbook = returned({"I4-3|fee": {"A": "Yes"}, "I4-3|description": {"A": "Yes"}}, state)
    assert ticked(after(state, workbook)) == {"": "not-asked", "fee": "yes", "description": "yes"}


def test_a_no_beside_none_of_these_changes_nothing_else() -> None:
    mission = pen()
    mission.tick("I4-3")
    state = exported_from(mission)
    assert ticked(after(state, returned({"I4-3|fee": {"A": "No"}}, state))) == {"": "none", "fee": "no"}


def test_both_at_once_is_asked() -> None:
    reading = read_cells(secure_2007(), returned({"I4-3": {"A": "Don't know"}, "I4-3|fee": {"A": "Yes"}, "I4-3|security": {"A": "No"}}))
    states = {cell.key: cell.state for cell in reading.cells}
    assert states == {"I4-3": CellState.ASKED, "I4-3|fee": CellState.ASKED, "I4-3|security": CellState.NEW}


def test_a_reason_alone_may_change() -> None:
    mission = pen()
    mission.write(mission.place("I2-2"), {"state": "not-applicable", "reason": "no such goods"})
    state = exported_from(mission)
    reading = read_cells(secure_2007(), returned({"I2-2": {"R": "no such trade"}}, state))
    assert [(cell.column, cell.state) for cell in reading.cells] == [("answer", CellState.SAME), ("reason", CellState.NEW)]
    now = triage(state, reading)[1].current(mission.place("I2-2"))
    assert now.value == {"state": "not-applicable", "reason": "no such trade"}
    assert now.heads[0].parents == tuple(entry.id for entry in state.entries.values())


def test_where_two_answers_stand_no_cell_decides() -> None:
    mission = pen()
    mission.answer("I2-2", "yes")
    mission.answer("I2-2", "no", beside=True)
    state = exported_from(mission)
    reading = read_cells(secure_2007(), returned({"I2-2": {"A": "Partly"}}, state))
    (cell,) = reading.cells
    assert (cell.state, cell.problem and cell.problem.code) == (CellState.ASKED, "cell.two-stand")
    assert {entry.subject.facet for entry in triage(state, reading)[0].entries} == {Facet.REFUSED}


def test_what_agrees_with_what_stands_is_the_same_and_what_was_settled_since_stays_settled() -> None:
    mission = pen()
    state = exported_from(mission)
    workbook = returned({"I2-2": {"A": "Yes"}}, state)
    elsewhere = pen()
    elsewhere.answer("I2-2", "yes")
    agreed, _ = triage(exported_from(elsewhere), read_cells(secure_2007(), workbook))
    assert [(cell.state, cell.note) for cell in agreed.cells] == [(CellState.SAME, Note.AGREES)]
    (entry,) = read_cells(secure_2007(), workbook).written
    decided = replace(entry, id="d" * 32, act="decide", parents=(entry.id,), at="2026-11-20T09:30:00.000Z")
    since, _ = triage(State.of([decided]), read_cells(secure_2007(), workbook))
    assert [(cell.state, cell.note) for cell in since.cells] == [(CellState.SAME, Note.SETTLED_SINCE)]


def test_without_its_digest_a_workbook_says_everything_anew_and_carries_nothing() -> None:
    mission = pen()
    mission.answer("I2-2", "yes")
    state = exported_from(mission)
    trusted, untrusted = returned({"I2-1": {"A": "No"}}, state), returned({"I2-1": {"A": "No"}}, state, holds=False)
    assert {cell.state for cell in read_cells(secure_2007(), trusted).cells} == {CellState.NEW, CellState.SAME}
    doubted = read_cells(secure_2007(), replace(untrusted, entries=trusted.entries, baseline=trusted.baseline))
    assert not len(doubted.carried)
    assert {entry.parents for entry in doubted.written} == {()}
    assert len(doubted.written) == 2
    # What it says of a place that was changed meanwhile stands beside the change: nobody knows which is later.
    mission.answer("I2-2", "no")
    assert triage(exported_from(mission), doubted)[0].conflicts == (mission.place("I2-2"),)


def test_withdrawing_without_a_digest_is_asked() -> None:
    (cell,) = read_cells(secure_2007(), returned({"I2-2": {"A": "Withdraw this answer"}}, holds=False)).cells
    assert cell.problem is not None
    assert cell.problem.code == "cell.withdraw-what"


def test_carried_entries_that_cannot_be_read_are_counted_and_the_others_join() -> None:
    mission = pen()
    mission.answer("I2-2", "yes")
    state = exported_from(mission)
    workbook = returned({}, state)
    stranger = json.loads(workbook.entries[0]) | {"assessment": "another"}
    odd = replace(workbook, entries=(*workbook.entries, "not json", json.dumps(stranger), json.dumps({"form": 2})))
    reading = read_cells(secure_2007(), odd)
    assert reading.carried == state
    assert [(problem.code, dict(problem.values)) for problem in reading.problems] == [("workbook.carried", {"count": "3"})]


def test_a_workbook_speaks_for_the_person_it_was_made_for() -> None:
    passport = replace(PASSPORT, voice="team", author="m-2")
    (entry,) = read_cells(secure_2007(), returned({"I2-2": {"A": "Yes", "U": ""}}, passport=passport)).written
    assert (entry.author, entry.subject.voice) == ("m-2", "team")


@pytest.fixture(scope="module")
def two_languages() -> Questionnaire:
    """The question set with a second language, in which *partly* is called what is *yes* in the first."""
    shipped = secure_2007()
    french = {"option.yes": "Oui", "option.no": "Non", "option.partly": "Yes", "question.I2-4.option.good-faith": "Bonne foi seulement"}
    return replace(shipped, languages=("en", "fr"), texts={**shipped.texts, "fr": french})


def test_labels_are_read_in_any_language(two_languages: Questionnaire) -> None:
    cells = {"I2-4": {"A": "bonne foi  seulement"}, "I2-2": {"A": "Oui"}, "I2-8": {"A": "partly"}}
    reading = read_cells(two_languages, returned(cells))
    assert {cell.key: cell.said for cell in reading.cells} == {"I2-4": "good-faith", "I2-2": "yes", "I2-8": "partly"}


def test_a_share_that_may_be_a_percentage_is_asked() -> None:
    shipped = secure_2007()
    percent = tuple(replace(each, unit="%", whole=False) if each.code == "I4-6" else each for each in shipped.questions)
    questionnaire = replace(shipped, questions=percent)
    found: list[Typed] = [("0.45", "number"), ("1", "number"), ("45", "number"), "0.45", "45%"]
    states = [read_cells(questionnaire, returned({"I4-6": {"A": typed}})).cells[0].state for typed in found]
    assert states == [CellState.ASKED] * 2 + [CellState.NEW] * 3


def test_links_to_evidence_join_what_stood_and_a_number_taken_out_is_no_withdrawal() -> None:
    mission = pen()
    mission.link("EV-ADM-01", "I2-2")
    state = exported_from(mission)
    reading = read_cells(secure_2007(), returned({"I2-2": {"E": "EV-ADM-02"}}, state))
    now = triage(state, reading)[1]
    linked = {subject.row for subject in now.subjects(Kind.QUESTION, "I2-2") if subject.facet == Facet.EVIDENCE}
    assert linked == {"EV-ADM-01", "EV-ADM-02"}
    assert not read_cells(secure_2007(), returned({"I2-2": {"E": "EV-ADM-01"}}, state)).written


def test_facts_of_evidence_that_have_no_column_are_kept() -> None:
    mission = pen()
    mission.evidence("EV-ADM-01", "document", read_by="m-1")
    state = exported_from(mission)
    reading = read_cells(secure_2007(), returned({"evidence|EV-ADM-01": {"reference": "art. 203"}}, state))
    subject = Subject(Kind.EVIDENCE, "EV-ADM-01", Facet.EVIDENCE, "administration")
    now = triage(state, reading)[1].current(subject)
    assert now.value == {"kind": "document", "title": "EV-ADM-01", "read_by": "m-1", "reference": "art. 203"}
    assert len(now.heads) == 1


def test_what_was_read_before_changes_nothing_in_what_is_read_next() -> None:
    """Workbooks read one after the other share what was found out once; each gives what it gives alone. Planted once each: entries remembered
    without their value, without who says it, without what they replace, without the assessment."""
    mission = pen()
    mission.answer("I2-2", "yes")
    stood = exported_from(mission)
    mission.answer("I2-2", "partly")
    passports = [PASSPORT, replace(PASSPORT, assessment="f" * 32)]
    workbooks = [
        returned({"I2-2": {"A": text, "C": comment, "U": unit}, "I4-3|fee": {"A": text}}, state, passport=passport)
        for text, comment, unit in (("Yes", "one", "Legal unit"), ("No", "other", "Legal unit"), ("No", "other", "Intellectual property unit"))
        for state in (State(), stood, exported_from(mission))
        for passport in passports
    ]
    shared = Labels(secure_2007())
    for workbook in (*workbooks, *reversed(workbooks)):
        assert read_cells(secure_2007(), workbook, shared) == read_cells(secure_2007(), workbook)
