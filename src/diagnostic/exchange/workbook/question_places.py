"""The rows of one question: its head, and a row for every place that can hold an answer, with what stands there in the workbook's voice."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property

from diagnostic.exchange.workbook.cell_text import cell_text, parts_of
from diagnostic.exchange.workbook.own_answers import OwnAnswers, code_of
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.answer_label import line_label, unit_label, value_label
from diagnostic.model.book import Place
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.scope import RowStanding
from diagnostic.model.state import Current, Status
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.workbook import Column, Spot, key_of
from diagnostic.model.workbook_subject import QUESTION_TEXTS

NO_CELL = "-"
"""The value of a row that has no cell for an answer, or none that can be filled."""
MOST_DIGITS = 15
"""A spreadsheet keeps a number to this many digits; a longer one is written as text."""


@dataclass(frozen=True)
class QuestionRow:
    """One row of a question: what it shows, what stands in its cells to fill (parts of a long text in order), the ids behind them.

    ``is_head`` marks the row of the question itself; ``holds_answer`` is False for the head of a matrix. ``conflicting`` are columns at which
    two entries of the voice stand against each other, ``later`` is True where the answer has a form this version does not know.
    """

    question: Question
    place: Place
    line: str
    is_head: bool
    holds_answer: bool
    value: str
    texts: Mapping[str, tuple[str, ...]]
    heads: Mapping[str, tuple[str, ...]]
    conflicting: frozenset[str] = frozenset()
    later: bool = False

    @cached_property
    def key(self) -> str:
        """The key of the row."""
        return key_of(Spot("question", *self.place))


def rows_of_question(own: OwnAnswers, wording: WorkbookWording, question: Question) -> tuple[QuestionRow, ...]:
    """Return the rows of a question in their order. Rows outside of the agreed scope are left out; those without a facility stay."""
    if question.type is QuestionType.MATRIX:
        reading = own.reading
        lines = [line.code for line in own.questionnaire.rows_of(question) if reading.standing(question, line.code) is not RowStanding.OUT]
        places = [Place(question.code, line, group) for line in lines for group in question.groups or ("",)]
    elif question.type is QuestionType.CHOICES:
        places = [Place(question.code, option) for option in question.options]
    else:
        places = []
    said = own.said_about(question.code)
    head = _row(own, wording, question, Place(question.code), question.type is not QuestionType.MATRIX, said)
    return (head, *(_row(own, wording, question, place, True, said) for place in places))


def answer_text(own: OwnAnswers, wording: WorkbookWording, question: Question, answer: Answer) -> str:
    """Return an answer as its cell shows it."""
    if answer.state is AnswerState.NOT_ASKED:
        return ""
    if not answer.answered:
        return wording.word(answer.state)
    if not answer.measured:
        return wording.word(answer.value)
    return value_label(own.questionnaire, question, answer.value, wording.language)


def is_figure(question: Question, text: str) -> bool:
    """Tell whether an answer is written as a number: a figure with no more digits than a spreadsheet keeps, spelt as it will be read back."""
    kind = question.cell if question.type is QuestionType.MATRIX else question.type
    if kind is not QuestionType.NUMBER or sum(sign.isdigit() for sign in text) > MOST_DIGITS:
        return False
    try:
        return format(Decimal(text).normalize(), "f") == text
    except InvalidOperation:
        return False


def _row(
    own: OwnAnswers, wording: WorkbookWording, question: Question, place: Place, holds_answer: bool, said: Mapping[Subject, Current]
) -> QuestionRow:
    is_head = not place.row
    texts: dict[str, tuple[str, ...]] = {}
    heads: dict[str, tuple[str, ...]] = {}
    conflicting: set[str] = set()
    later, value = False, NO_CELL
    current = said.get(own.subject(place)) if holds_answer else None
    if holds_answer and current is None:
        value = ""
    elif current is not None:
        answer = own.answer_in(current)
        heads[Column.ANSWER] = heads[Column.REASON] = current.head_ids
        if current.status is Status.CONFLICT:
            conflicting |= {Column.ANSWER, Column.REASON}
        later = answer is None and not conflicting
        if answer is not None:
            value = code_of(answer)
            texts[Column.ANSWER] = _parts(answer_text(own, wording, question, answer))
            texts[Column.REASON] = _parts(answer.reason)
    if is_head and said:
        _add_texts(own, question, said, texts, heads, conflicting)
    line = _line(own, wording, question, place)
    return QuestionRow(question, place, line, is_head, holds_answer, value, texts, heads, frozenset(conflicting), later)


def _add_texts(
    own: OwnAnswers, question: Question, said: Mapping[Subject, Current], texts: dict[str, tuple[str, ...]],
    heads: dict[str, tuple[str, ...]], conflicting: set[str],
) -> None:  # fmt: skip
    """Add what stands at the question as a whole: comment, respondent, evidence."""
    for column, facet in QUESTION_TEXTS.items():
        current = said.get(Subject(Kind.QUESTION, question.code, facet, own.voice))
        if current is None:
            continue
        heads[column] = current.head_ids
        if current.status is Status.CONFLICT:
            conflicting.add(column)
        texts[column] = _parts(current.value if isinstance(current.value, str) else "")
    linked: list[str] = []
    ids: list[str] = []
    for subject, current in said.items():
        if subject.facet == Facet.EVIDENCE and not subject.group and isinstance(current.value, dict) and current.value.get("linked") is True:
            linked.append(subject.row)
            ids += current.head_ids
    texts[Column.EVIDENCE] = _parts("; ".join(sorted(linked)))
    heads[Column.EVIDENCE] = tuple(sorted(ids))


def _line(own: OwnAnswers, wording: WorkbookWording, question: Question, place: Place) -> str:
    kind = question.cell if question.type is QuestionType.MATRIX else question.type
    named = line_label(own.questionnaire, question, place.row, place.group, wording.language)
    unit = unit_label(own.questionnaire, question, wording.language) if kind is QuestionType.NUMBER else ""
    if not unit or question.type is QuestionType.MATRIX:
        return named
    return wording.say("unit", unit=unit)


def _parts(text: str) -> tuple[str, ...]:
    return parts_of(cell_text(text))
