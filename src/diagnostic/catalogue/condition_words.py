"""Conditions in plain English, for pages that people read: the published table of levels, the list of rules."""

from collections.abc import Sequence
from decimal import Decimal

from diagnostic.model.condition import (
    ANY,
    EVERY,
    THIS_ROW,
    AllOf,
    AnswerTest,
    AnyOf,
    CellTest,
    Condition,
    Not,
    ScopeTest,
    SetupTest,
    WantedTest,
)
from diagnostic.model.questionnaire import Questionnaire, QuestionType

_ROWS = {EVERY: "every row in scope", ANY: "at least one row in scope", THIS_ROW: "this row"}


def in_words(questionnaire: Questionnaire, condition: Condition) -> str:
    """Return a condition as one line of Markdown, in the codes of the set."""
    match condition:
        case AllOf(parts):
            return " **and** ".join(_part(questionnaire, part) for part in parts)
        case AnyOf(parts):
            return " **or** ".join(_part(questionnaire, part) for part in parts)
        case Not(part):
            return f"**not** {_part(questionnaire, part)}"
        case AnswerTest():
            return _answer(questionnaire, condition)
        case CellTest(cell, low, high, supported):
            level = f"at level {low}" if low == high else f"at level {high} or below" if low is None else f"at level {low} or above"
            between = f" and {high} or below" if low is not None and high is not None and low != high else ""
            return f"`{cell}` is {level}{between}" + (" by the evidence" if supported else "")
        case SetupTest(item, values):
            return f"the set-up says {_either(values)} for {item}"
        case ScopeTest(item):
            return f"{item} is in the agreed scope"
        case WantedTest(standard):
            return f"advice is wanted on {standard}"


def _part(questionnaire: Questionnaire, part: Condition) -> str:
    words = in_words(questionnaire, part)
    return f"({words})" if isinstance(part, AllOf | AnyOf) and len(part.parts) > 1 else words


def _answer(questionnaire: Questionnaire, test: AnswerTest) -> str:
    question = questionnaire.question(test.question)
    places = _places(test)
    said = []
    bounds = _bounds(test)
    if test.count:
        unit = "ticks" if question.type is QuestionType.CHOICES else "such answers"
        said.append(f"has {bounds} {unit}" + (f" among {_both(test.is_)}" if test.is_ else ""))
    elif test.is_ and question.type is QuestionType.CHOICES:
        several = len(test.is_) > 1
        said.append(f"ticks {'at least one of ' if several and test.quantifier == ANY else ''}{_listed(test)}")
    elif test.is_:
        said.append(f"is {_either(test.is_)}")
    if bounds and not test.count:
        said.append(f"is {bounds}")
    if test.measured is not None:
        said.append("has a figure" if test.measured else "is not measured")
    if test.answered is not None:
        said.append("is answered" if test.answered else "is not answered")
    return f"`{test.question}`{places} {' and '.join(said)}"


def _listed(test: AnswerTest) -> str:
    return ", ".join(test.is_) if test.quantifier == ANY else _both(test.is_)


def _places(test: AnswerTest) -> str:
    """Say which rows and groups of a matrix are meant."""
    named = _both if test.quantifier == EVERY else _either
    match test.rows:
        case ():
            rows = ""
        case (only,) if only in _ROWS:
            rows = f" in {_ROWS[only]}"
        case _:
            rows = f" for {named(test.rows)}"
    return rows + (f" for {named(test.groups)}" if test.groups else "")


def _bounds(test: AnswerTest) -> str:
    named = (("above", test.above), ("below", test.below), ("at least", test.at_least), ("at most", test.at_most))
    return " and ".join(f"{word} {_plain(figure)}" for word, figure in named if figure is not None)


def _plain(figure: Decimal) -> str:
    return format(figure.normalize(), "f")


def _either(words: Sequence[str]) -> str:
    return _joined(words, "or")


def _both(words: Sequence[str]) -> str:
    return _joined(words, "and")


def _joined(words: Sequence[str], last: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}"
