"""From what a person typed or ticked to an answer, or to a clear word on what is wrong with it: the one way
in for screen and workbook.

Nothing is guessed and nothing is dropped. Problem codes are permanent: doors translate by them.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.calendar_date import DATE_FORMS, parse_date
from diagnostic.model.canonical import normal_text
from diagnostic.model.figure import parse_figure, western
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import YES_PARTLY_OPTIONS, Question, QuestionType

__all__ = ["DATE_FORMS", "comment_answers", "comment_needed", "normal_comment", "parse", "parse_date", "possible_values"]

_TICKED = ("yes", "no")
_LEVELS = ("0", "1", "2", "3", "4")
_MONEY = re.compile(r"(?:([^\W\d_]+) ?(\S.*?)|(.*?\S) ?([^\W\d_]+))")


def parse(
    question: Question, raw: str, state: AnswerState = AnswerState.ANSWERED, row: str = "", group: str = ""
) -> Answer | Problem:
    """Return the answer that ``raw`` gives to ``question`` at ``row`` and ``group``, or the problem with it.

    Of a multiple choice, ``row`` is the option and ``raw`` yes or no; *none of these* is ``none`` with an
    empty row. With the state *not applicable*, ``raw`` is the reason; with every other state but *answered*
    it is empty.
    """
    place = " ".join(part for part in (question.code, row, group) if part)
    answer = _misplaced(question, row, group) or _answer(question, raw, state, row)
    return replace(answer, place=place) if isinstance(answer, Problem) else answer


def normal_comment(text: str) -> str | Problem:
    """Return a text as it is stored: NFC, line feeds, everything else as typed. NUL and lone surrogates are
    refused in words."""
    if "\x00" in text:
        return Problem(
            "text.nul",
            "The text holds a NUL character, which no file can carry.",
            "Delete it, or paste the text as plain text.",
        )
    try:
        return normal_text(text)
    except ValueError:
        return Problem(
            "text.half-character",
            "The text holds half of a character (a lone surrogate), which no file can carry.",
            "Delete the sign that shows as a box or a question mark, or paste the text again.",
        )


def possible_values(question: Question) -> tuple[str, ...]:
    """Return every value an answer in one place can have, in order; () where it is open (number, money, date,
    text).

    One place of a matrix is one of its cells, one place of a multiple choice one of its options.
    """
    match question.cell if question.type is QuestionType.MATRIX else question.type:
        case QuestionType.YES_PARTLY:
            return YES_PARTLY_OPTIONS
        case QuestionType.CHOICE:
            return (*question.options, NONE_OF_THESE) if question.none_option else question.options
        case QuestionType.CHOICES:
            return _TICKED
        case QuestionType.LEVEL:
            return _LEVELS
        case _:
            return ()


def comment_needed(question: Question, answer: Answer) -> bool:
    """Tell whether this answer calls for a comment. The reason of *not applicable* is its comment."""
    said = answer.value if answer.answered else str(answer.state)
    return said in comment_answers(question) and not answer.reason


def comment_answers(question: Question) -> tuple[str, ...]:
    """Return the answers and states of a question that call for a comment: those it names, and *partly* wherever it can be said."""
    partly = QuestionType.YES_PARTLY in (question.type, question.cell)
    return tuple(dict.fromkeys((*question.comment_on, *(("partly",) if partly else ()))))


def _misplaced(question: Question, row: str, group: str) -> Problem | None:
    """Return the problem with a place that the question does not have."""
    matrix = question.type is QuestionType.MATRIX
    if question.type is QuestionType.CHOICES:
        row_fits = not row or row in question.options
    else:
        row_fits = (bool(row) and row in (question.row_codes or (row,))) if matrix else not row
    if not row_fits:
        return Problem(
            "answer.no-such-row", "The question has no such line.", "Choose a line of the question."
        )
    if group not in question.groups if matrix and question.groups else group:
        return Problem(
            "answer.no-such-group", "The question has no such column.", "Choose a column of the question."
        )
    return None


def _answer(question: Question, raw: str, state: AnswerState, row: str) -> Answer | Problem:
    text = normal_comment(raw)
    if isinstance(text, Problem):
        return text
    blank = not text.strip()
    if state is AnswerState.NOT_APPLICABLE:
        if blank:
            return Problem(
                "answer.no-reason",
                "“Not applicable” needs a reason.",
                "Say in a few words why it does not apply.",
            )
        return Answer(state, reason=text.strip())
    if state is not AnswerState.ANSWERED:
        if blank:
            return Answer(state)
        return Problem(
            "answer.value-and-state",
            f"There is both an answer and the state “{state}”.",
            "Keep one of the two.",
            values=(("state", str(state)),),
        )
    if blank:
        return Problem(
            "answer.empty",
            "Nothing was entered.",
            "Answer, or say why there is no answer; an empty field changes nothing.",
        )
    value = _value(question, text, row)
    return value if isinstance(value, Problem) else Answer(state, value)


def _value(question: Question, text: str, row: str) -> str | Problem:
    kind = question.cell if question.type is QuestionType.MATRIX else question.type
    readers: dict[QuestionType | None, Callable[[], str | Problem]] = {
        QuestionType.TEXT: lambda: text,
        QuestionType.DATE: lambda: parse_date(text),
        QuestionType.NUMBER: lambda: _number(question, text),
        QuestionType.MONEY: lambda: _money(question, text),
    }
    if kind in readers:
        return readers[kind]()
    if kind is QuestionType.CHOICES and not row:
        return _code(text, (NONE_OF_THESE,) if question.none_option else ())
    return _code(text, possible_values(question))


def _code(text: str, possible: tuple[str, ...]) -> str | Problem:
    wanted = western(text).casefold()
    for code in possible:
        if code.casefold() == wanted:
            return code
    listed = ", ".join(possible)
    return Problem(
        "answer.no-such-option",
        "This is not one of the answers to choose from.",
        f"Choose one of: {listed}." if possible else "Choose an option of the question.",
        values=(("found", text.strip()[:80]), ("options", listed)),
    )


def _number(question: Question, text: str) -> str | Problem:
    if _is_not_measured(text):
        return NOT_MEASURED
    figure = western(text)
    if figure.endswith("%"):
        if "%" not in question.unit:
            return Problem(
                "answer.not-a-percentage",
                "A percentage was typed where none is asked for.",
                f"Type the figure in {question.unit}." if question.unit else "Type the figure itself.",
                values=(("found", text.strip()[:80]),),
            )
        figure = figure[:-1]
    return parse_figure(figure, whole=question.whole, minimum=question.minimum, maximum=question.maximum)


def _money(question: Question, text: str) -> str | Problem:
    if _is_not_measured(text):
        return NOT_MEASURED
    match = _MONEY.fullmatch(western(text))
    code, amount = (match[1] or match[4], match[2] or match[3]) if match else ("", "")
    if re.fullmatch("[A-Za-z]{3}", code) is None:
        return Problem(
            "answer.no-currency",
            "An amount needs the three letters of its currency.",
            "Type it as 120.50 EUR.",
            values=(("found", text.strip()[:80]),),
        )
    figure = parse_figure(amount, whole=question.whole, minimum=question.minimum, maximum=question.maximum)
    if isinstance(figure, Problem):
        return figure
    units, _, fraction = figure.partition(".")
    return f"{units}.{fraction.ljust(2, '0')} {code.upper()}" if fraction else f"{units} {code.upper()}"


def _is_not_measured(text: str) -> bool:
    return western(text).casefold().replace(" ", "-") == NOT_MEASURED
