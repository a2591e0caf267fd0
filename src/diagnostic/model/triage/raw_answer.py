"""From what a spreadsheet made of an answer to what was typed: only where that is certain, and every time with a word on it."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, AnswerState
from diagnostic.model.answer_label import is_choice
from diagnostic.model.answering import possible_values
from diagnostic.model.figure import western
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.triage import refusal
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.refusal import Refusal, repaired
from diagnostic.model.workbook import CellKind, ReturnedCell

STATES = frozenset({AnswerState.DONT_KNOW, AnswerState.DECLINED, AnswerState.NOT_APPLICABLE})
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
"""Signs that nobody sees and that come along when text is pasted."""

_FIGURES = frozenset({QuestionType.NUMBER, QuestionType.MONEY})
_SHARED = frozenset({"yes", "no", "partly"})
_TICKS = frozenset({"x", "✓", "✔", "☑", "√"})
_NOTHING_SAID = frozenset({"-", "–", "—", "?", "/", ".", "x", "n/a", "n.a.", "na", "tbd", "tbc"})
_QUOTES = "\"'“”„«»‘’‹›"
_MOST_DIGITS = 15
_TIME_BEHIND = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*")
_FIGURE = re.compile(r"-?\d+(\.\d+)?")
# Day numbers of 2000 to 2099. What we write counts from 1900, and programs keep that when they save again.
_FIRST_DAY, _LAST_DAY, _DAY_ZERO = 36526, 73050, date(1899, 12, 30)


@dataclass(frozen=True)
class RawAnswer:
    """What to hand to ``parse``: a text, or a state without one. ``repairs`` say what was mended."""

    text: str
    state: AnswerState = AnswerState.ANSWERED
    repairs: tuple[Problem, ...] = ()


def raw_answer(labels: Labels, question: Question, cell: ReturnedCell) -> RawAnswer | Refusal:
    """Return what an answer cell says, or why it cannot be told. ``cell`` is not blank and does not withdraw."""
    kind = answer_kind(question)
    match cell.kind:
        case CellKind.ERROR:
            return refusal.error_value(cell)
        case CellKind.FORMULA:
            plain = value_of_formula(cell)
            read = plain if isinstance(plain, Refusal) else raw_answer(labels, question, plain)
            return read if isinstance(read, Refusal) else _after_formula(read, read.text or str(read.state))
        case CellKind.BOOL:
            return _of_bool(question, cell)
        case CellKind.DATE if kind is not QuestionType.DATE:
            return refusal.date_for_figure(cell) if kind in _FIGURES else refusal.date_for_words(cell)
        case CellKind.NUMBER if kind in _FIGURES:
            return _of_number(question, cell)
        case CellKind.TEXT if kind is not QuestionType.TEXT and (seen := cell.text.translate(INVISIBLE)) != cell.text:
            read = _of_text(labels, question, kind, cell._replace(text=seen))
            return read if isinstance(read, Refusal) else replace(read, repairs=(repaired("signs", cell.text, seen), *read.repairs))
        case _:
            return _of_text(labels, question, kind, cell)


def answer_kind(question: Question) -> QuestionType:
    """Return how one place of a question is answered."""
    return (question.cell or question.type) if question.type is QuestionType.MATRIX else question.type


def date_answer(cell: ReturnedCell) -> RawAnswer | Refusal:
    """Return what a cell says in which a date is asked for."""
    match cell.kind:
        case CellKind.ERROR:
            return refusal.error_value(cell)
        case CellKind.FORMULA:
            plain = value_of_formula(cell)
            read = plain if isinstance(plain, Refusal) else date_answer(plain)
            return read if isinstance(read, Refusal) else _after_formula(read, read.text)
        case CellKind.NUMBER if cell.text.isascii() and cell.text.isdecimal() and _FIRST_DAY <= int(cell.text) <= _LAST_DAY:
            day = (_DAY_ZERO + timedelta(days=int(cell.text))).isoformat()
            return RawAnswer(day, repairs=(repaired("day-number", cell.text, day),))
        case _:
            text = western(cell.text)
            behind = _TIME_BEHIND.fullmatch(text)
            if behind is None:
                return RawAnswer(cell.text)
            silent = not text[len(behind[1]) + 1 :].strip("0:.")
            return RawAnswer(behind[1], repairs=() if silent else (repaired("time", cell.text, behind[1]),))


def value_of_formula(cell: ReturnedCell) -> ReturnedCell | Refusal:
    """Return the cell with what its formula came to; what was not kept is never taken as no answer."""
    text = cell.text.strip()
    if not text:
        return refusal.formula_without_value()
    if text.startswith("#"):
        return refusal.error_value(cell)
    if _FIGURE.fullmatch(text):
        # What a spreadsheet reckons with is a little off in the last digits; it shows fifteen, and so do we.
        return cell._replace(text=f"{Decimal(f'{Decimal(text):.15g}'):f}", kind=CellKind.NUMBER)
    return cell._replace(kind=CellKind.TEXT)


def habit_of(found: str, read: str) -> str:
    """Return which habit lies between a text as found and the value it was read as."""
    if found.strip() == read:
        return "spaces"
    plain = western(found)
    if plain == read:
        return "signs"
    if re.fullmatch(r"-?\d+,\d+", plain):
        return "decimal-comma"
    if re.fullmatch(r"0\d+([.,]\d+)?", plain):
        return "leading-zeros"
    if re.fullmatch(r"-?\d{1,3}([ '.,\u066c]\d{3})+([.,\u066b]\d+)?", plain):
        return "grouping"
    return "form"


def _after_formula(read: RawAnswer, said: str) -> RawAnswer:
    return replace(read, repairs=(repaired("formula", "=…", said), *read.repairs))


def _of_text(labels: Labels, question: Question, kind: QuestionType, cell: ReturnedCell) -> RawAnswer | Refusal:
    own = _own_value(labels, question, cell) if is_choice(question) else None
    if own is not None:
        return own
    if cell.word in STATES:
        return RawAnswer("", AnswerState(cell.word))
    if (cell.word == NONE_OF_THESE and question.none_option) or (cell.word == NOT_MEASURED and kind in _FIGURES):
        return RawAnswer(cell.word)
    if kind is not QuestionType.TEXT and western(cell.text).casefold() in _NOTHING_SAID:
        return refusal.nothing_said(cell)
    return date_answer(cell) if kind is QuestionType.DATE else RawAnswer(cell.text)


def _own_value(labels: Labels, question: Question, cell: ReturnedCell) -> RawAnswer | None:
    """Return the option that a label means in any language; its code counts as well."""
    code = labels.exact(question, cell.text)
    if code is not None:
        return RawAnswer(code)
    code = cell.word if cell.word in _SHARED and cell.word in possible_values(question) else labels.meant(question, cell.text)
    bare = cell.text.strip().strip(_QUOTES)
    if code is None and bare != cell.text.strip():
        code = labels.meant(question, bare)
    if code is None and answer_kind(question) is QuestionType.CHOICES and western(cell.text).casefold() in _TICKS:
        return RawAnswer("yes", repairs=(repaired("tick", cell.text, "yes"),))
    if code is None:
        return None
    clean = bare == cell.text and bare == " ".join(bare.split())
    return RawAnswer(code, repairs=() if clean else (repaired("label", cell.text, code),))


def _of_bool(question: Question, cell: ReturnedCell) -> RawAnswer:
    said = "yes" if cell.text.casefold() == "true" else "no"
    if said in possible_values(question):
        return RawAnswer(said, repairs=(repaired("true-false", cell.text, said),))
    return RawAnswer(cell.text)


def _of_number(question: Question, cell: ReturnedCell) -> RawAnswer | Refusal:
    digits = cell.text.lstrip("-0.").replace(".", "")
    if len(digits) > _MOST_DIGITS:
        return refusal.digits_lost(cell)
    if "%" in question.unit and 0 < abs(Decimal(cell.text)) <= 1:
        return refusal.share_or_percentage(cell, f"{(Decimal(cell.text) * 100).normalize():f}")
    return RawAnswer(cell.text)
