"""A returned workbook made by hand: what it was exported with, and the cells a person left in it."""

from collections.abc import Mapping
from dataclasses import replace

from diagnostic.model.answer import answer_from_json
from diagnostic.model.answer_label import folded, value_label
from diagnostic.model.canonical import digest
from diagnostic.model.entry import Entry
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind
from diagnostic.model.workbook import (
    FORM,
    CellKind,
    Column,
    Exported,
    Passport,
    ReturnedCell,
    ReturnedRow,
    ReturnedWorkbook,
    Spot,
    Table,
    key_of,
    spot_of,
)
from diagnostic.model.workbook_subject import QUESTION_TEXTS
from tests.model.mission import secure_2007

ASSESSMENT = "0123456789abcdef0123456789abcdef"
COLUMNS = {
    "A": Column.ANSWER, "R": Column.REASON, "C": Column.COMMENT, "U": Column.RESPONDENT_UNIT, "O": Column.RESPONDENT_ROLE, "D": Column.ASKED_ON,
    "W": Column.WHO_KNOWS, "E": Column.EVIDENCE,
}  # fmt: skip
WORDS = {
    "Yes": "yes", "No": "no", "Partly": "partly", "Don't know": "dont-know", "Not applicable": "not-applicable", "Declined": "declined",
    "Not measured": "not-measured", "None of these": "none", "Withdraw this answer": "withdraw", "Document": "document", "Agree": "agree",
}  # fmt: skip

_WORDS = {folded(label): code for label, code in WORDS.items()}

Typed = str | tuple[str, str]
"""What was left in a cell: a text, or a text with the kind a spreadsheet gives it."""

PASSPORT = Passport(
    form=FORM, assessment=ASSESSMENT, questionnaire="secure-2007", questionnaire_version="1.0", language="en", voice="administration",
    administration="Customs of Norland", exported_at="2026-11-16T09:30:00.000Z",
)  # fmt: skip


def returned(
    cells: Mapping[str, Mapping[str, Typed]], carried: State | None = None, name: str = "back.xlsx", sheet: str = "I",
    passport: Passport = PASSPORT, holds: bool = True,
) -> ReturnedWorkbook:  # fmt: skip
    """A workbook exported with ``carried`` and filled with ``cells``: by key, and by the letter of a column (see ``COLUMNS``) or its code.

    Cells that are not named hold what they were exported with.
    """
    state = carried or State()
    baseline = exported(state, passport.voice)
    filled: dict[str, dict[str, Typed]] = {}
    for (key, column), was in baseline.items():
        filled.setdefault(key, {})[column] = was.text
    for key, by_letter in cells.items():
        for letter, typed in by_letter.items():
            filled.setdefault(key, {})[COLUMNS.get(letter, letter)] = typed
    rows = tuple(_row(sheet, 6 + number, key, texts) for number, (key, texts) in enumerate(sorted(filled.items())))
    return ReturnedWorkbook(
        name, digest(repr((name, sorted(filled.items()))).encode()), passport, holds,
        tuple(entry.canonical().decode() for entry in state.all_versions()) if holds else (), baseline if holds else {}, rows,
    )  # fmt: skip


def exported(state: State, voice: str) -> dict[tuple[str, str], Exported]:
    """What the cells of a workbook hold when it is written from ``state`` in English."""
    found: dict[tuple[str, str], Exported] = {}
    columns = {facet: column for column, facet in QUESTION_TEXTS.items()}
    for subject in state.subjects(Kind.QUESTION):
        current = state.current(subject)
        if subject.voice != voice or not current.heads:
            continue
        if subject.facet == Facet.ANSWER:
            key = key_of(Spot("question", subject.code, subject.row, subject.group))
            answer = answer_from_json(current.value) if current.value else None
            text = "" if answer is None else _label(subject.code, answer.value) or _state(str(answer.state))
            found[key, Column.ANSWER] = Exported(text, current.head_ids)
            if answer is not None and answer.reason:
                found[key, Column.REASON] = Exported(answer.reason, current.head_ids)
        elif subject.facet in columns:
            found[subject.code, columns[Facet(subject.facet)]] = Exported(str(current.value), current.head_ids)
    return found


def _label(code: str, value: str) -> str:
    return value_label(secure_2007(), secure_2007().question(code), value) if value else ""


def _state(state: str) -> str:
    return next((label for label, code in WORDS.items() if code == state), "")


def _row(sheet: str, number: int, key: str, texts: Mapping[str, Typed]) -> ReturnedRow:
    spot = (None if key.startswith("+") else spot_of(key)) or Spot("")
    table = {"setup": Table.SETUP, "evidence": Table.EVIDENCE, "recommendation": Table.FINDINGS, "respondent": Table.COVER, "": Table.EVIDENCE}
    cells = {}
    for column, typed in texts.items():
        text, kind = typed if isinstance(typed, tuple) else (typed, str(CellKind.TEXT))
        place = list(Column).index(Column(column)) + 1
        if text or kind != CellKind.TEXT:
            cells[column] = ReturnedCell(text, kind, number, place, _WORDS.get(folded(text), ""))
    return ReturnedRow(table.get(spot.kind, Table.QUESTIONS), "" if key.startswith("+") else key, spot, sheet, number, cells)


def belonging_to(entries: list[Entry], assessment: str = ASSESSMENT) -> list[Entry]:
    """The same entries in the assessment these workbooks belong to."""
    return [replace(entry, assessment=assessment) for entry in entries]
