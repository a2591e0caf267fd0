"""Set-up and clearance: each row is one item of the set-up."""

from diagnostic.model.problem import Problem
from diagnostic.model.setup_item import ItemKind, SetupItem, Who, parse_item, setup_item
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.triage import refusal
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.line import Found, Line
from diagnostic.model.triage.place import WITHDRAW
from diagnostic.model.triage.raw_answer import date_answer, habit_of
from diagnostic.model.triage.refusal import Refusal, refused, repaired
from diagnostic.model.triage.source import Source
from diagnostic.model.triage.text_cell import TextRead, read_text
from diagnostic.model.workbook import CellKind, Column

_DATES = frozenset({ItemKind.DAY, ItemKind.PERIOD})
# What an assessment is, and that it is an exercise, is settled where it was begun.
_NOT_BY_WORKBOOK = frozenset({"mode", "exercise"})
_CHOICES = frozenset({ItemKind.CHOICE, ItemKind.FLAG})


def read_item(source: Source, line: Line, respondent: str) -> list[TriagedCell]:
    """Read one item and write down what it says."""
    return [_cell(source, line, found, respondent) for found in line.cells.values()]


def _cell(source: Source, line: Line, found: Found, respondent: str) -> TriagedCell:
    if source.is_as_exported(line.key, found.column, found.cell.text):
        return found.unchanged()
    if found.column != Column.ANSWER:
        return found.stopped(refusal.not_here())
    try:
        item = setup_item(line.spot.code)
        parse_item(source.questionnaire, item.code, line.spot.row, "")
    except KeyError:
        return found.stopped(refusal.unknown_place(line.spot.code))
    if item.code in _NOT_BY_WORKBOOK or (item.who is Who.TEAM and source.voice != Voice.TEAM):
        return found.stopped(refusal.not_here())
    subject = Subject(Kind.SETUP, item.code, Facet.VALUE, source.voice, line.spot.row)
    heads = source.exported(line.key, found.column).heads
    if source.stood_apart(subject):
        return found.stopped(refusal.two_stand(), subject)
    if found.cell.word == WITHDRAW:
        entries = source.withdraws(subject, heads, respondent, found.spot)
        state, note = (CellState.WITHDRAWN, "") if entries else (CellState.SAME, Note.NOTHING_TO_WITHDRAW)
        return found.triaged(state, note, subject=subject, entries=entries)
    read = _read(source, item, line.spot.row, found)
    if isinstance(read, Refusal):
        return found.stopped(read, subject)
    entries = source.says(subject, heads, read.text, respondent, found.spot)
    state, note = (CellState.NEW, "") if entries else (CellState.SAME, Note.AS_EXPORTED)
    return found.triaged(state, note, said=read.text, subject=subject, entries=entries, repairs=read.repairs)


def _read(source: Source, item: SetupItem, row: str, found: Found) -> TextRead | Refusal:
    cell = found.cell
    repairs: tuple[Problem, ...] = ()
    if item.kind in _DATES:
        day = date_answer(cell)
        if isinstance(day, Refusal):
            return day
        raw, repairs = day.text, day.repairs
    elif item.kind in _CHOICES and cell.kind == CellKind.BOOL:
        raw = "yes" if cell.text.casefold() == "true" else "no"
        repairs = (repaired("true-false", cell.text, raw),)
    elif item.kind in _CHOICES and cell.word:
        raw = cell.word
    else:
        text = read_text(cell)
        if isinstance(text, Refusal):
            return text
        raw, repairs = text.text, text.repairs
    parsed = parse_item(source.questionnaire, item.code, row, raw)
    if isinstance(parsed, Problem):
        return refused(parsed)
    if not repairs and item.kind in _DATES and parsed != raw:
        repairs = (repaired(habit_of(raw, parsed), raw, parsed),)
    return TextRead(parsed, repairs)
