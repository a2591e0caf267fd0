"""An answer of the sample mission, place by place, as it would be entered in the window."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from diagnostic.model.answer import NONE_OF_THESE, AnswerState
from diagnostic.model.questionnaire import Question, QuestionType


@dataclass(frozen=True)
class Told:
    """What was said at one place of a question."""

    raw: str
    state: AnswerState = AnswerState.ANSWERED
    row: str = ""
    group: str = ""


def told_places(question: Question, answer: Any) -> Iterator[Told]:
    """Yield every place of ``answer``: a value, a list of ticked options (an empty one: none of these), or lines of a matrix.

    ``{"state": "dont-know"}`` and the like stand for what has no value, ``reason`` with *not applicable*. A line of a matrix that has
    groups may name each group, or give one value for all.
    """
    if isinstance(answer, list):
        for option in answer:
            yield Told("yes", row=option)
        if not answer:
            yield Told(NONE_OF_THESE)
    elif question.type is QuestionType.MATRIX:
        for row, cell in answer.items():
            for group in question.groups or ("",):
                yield _at(cell[group] if isinstance(cell, dict) and group in cell else cell, row, group)
    else:
        yield _at(answer)


def _at(leaf: Any, row: str = "", group: str = "") -> Told:
    if isinstance(leaf, dict):
        return Told(str(leaf.get("reason", "")), AnswerState(leaf["state"]), row, group)
    return Told(str(leaf), row=row, group=group)
