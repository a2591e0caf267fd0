"""An answer: its state and, where answered, its value. Five states that are stored and printed differently; unknown is not zero."""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.canonical import Json


class AnswerState(StrEnum):
    """What is known about an answer."""

    ANSWERED = "answered"
    DONT_KNOW = "dont-know"
    NOT_ASKED = "not-asked"
    DECLINED = "declined"
    NOT_APPLICABLE = "not-applicable"


NOT_MEASURED = "not-measured"
NONE_OF_THESE = "none"


@dataclass(frozen=True)
class Answer:
    """The answer in one place (a question, or one cell of a matrix, or one option of a multiple choice).

    ``value`` is text in every case: an option's code, a number in plain decimal notation (``12.5``) or ``not-measured``, a date as
    ``2024``, ``2024-05`` or ``2024-05-17``, a free text, an amount as ``120.50 EUR``; of one option of a multiple choice ``yes`` or ``no``.
    ``reason`` says why something is not applicable.
    """

    state: AnswerState
    value: str = ""
    reason: str = ""

    def as_json(self) -> Json:
        """Return the value an entry of facet *answer* carries."""
        data: dict[str, Json] = {"state": str(self.state)}
        if self.value:
            data["value"] = self.value
        if self.reason:
            data["reason"] = self.reason
        return data

    @property
    def answered(self) -> bool:
        """True when there is a value."""
        return self.state is AnswerState.ANSWERED

    @property
    def measured(self) -> bool:
        """False for a figure that the administration does not measure: a finding about data, not a zero."""
        return self.answered and self.value != NOT_MEASURED


NOT_ASKED = Answer(AnswerState.NOT_ASKED)


def answer_from_json(data: Json) -> Answer:
    """Read the value of an *answer* entry. Raises ``ValueError`` for what is none."""
    if not isinstance(data, dict):
        raise ValueError("an answer is an object with a state")
    return Answer(AnswerState(str(data.get("state"))), str(data.get("value", "")), str(data.get("reason", "")))
