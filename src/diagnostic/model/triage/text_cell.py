"""Cells of free text, dates of asking and the like: as typed, with a word on what a spreadsheet made of them."""

from dataclasses import dataclass

from diagnostic.model.answering import normal_comment
from diagnostic.model.calendar_date import parse_date
from diagnostic.model.problem import Problem
from diagnostic.model.triage import refusal
from diagnostic.model.triage.raw_answer import date_answer
from diagnostic.model.triage.refusal import Refusal, refused, repaired
from diagnostic.model.workbook import CellKind, ReturnedCell


@dataclass(frozen=True)
class TextRead:
    """A text as it is stored, and what was mended."""

    text: str
    repairs: tuple[Problem, ...] = ()


def read_text(cell: ReturnedCell) -> TextRead | Refusal:
    """Return the text of a cell in normal form, everything else as typed."""
    repairs: tuple[Problem, ...] = ()
    match cell.kind:
        case CellKind.ERROR:
            return refusal.error_value(cell)
        case CellKind.FORMULA:
            if not cell.text.strip():
                return refusal.formula_without_value()
            if cell.text.startswith("#"):
                return refusal.error_value(cell)
            repairs = (repaired("formula", "=…", cell.text),)
        case CellKind.DATE:
            return refusal.date_for_words(cell)
        case _:
            pass
    text = normal_comment(cell.text)
    return refused(text) if isinstance(text, Problem) else TextRead(text, repairs)


def read_day(cell: ReturnedCell) -> TextRead | Refusal:
    """Return a date as exact as it is known; the day comes first, as everywhere."""
    raw = date_answer(cell)
    if isinstance(raw, Refusal):
        return raw
    day = parse_date(raw.text)
    if isinstance(day, Problem):
        return refused(day)
    said = raw.repairs or (() if day == raw.text else (repaired("form", raw.text, day),))
    return TextRead(day, said)
