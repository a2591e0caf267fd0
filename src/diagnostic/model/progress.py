"""How far the questionnaire is answered. Counts are of questions, by state; they say nothing about levels."""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.asking import AskedQuestion


class Standing(StrEnum):
    """Where one asked question stands as a whole. A matrix is ``PARTIAL`` until each of its asked cells has a
    state.
    """

    ANSWERED = "answered"
    PARTIAL = "partial"
    NOT_ASKED = "not-asked"
    DONT_KNOW = "dont-know"
    DECLINED = "declined"
    NOT_APPLICABLE = "not-applicable"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True)
class QuestionProgress:
    """One question: how it is asked and where it stands; ``standing`` is None when it is not asked on this
    path.

    ``places`` and ``filled`` count the cells of a matrix that are asked and that have a state; 1 and 0 or 1
    for any other question.
    """

    code: str
    asked: AskedQuestion
    standing: Standing | None
    places: int = 0
    filled: int = 0

    @property
    def done(self) -> bool:
        """True when nothing is left to ask here: answered, not known, declined or not applicable are all
        states a person chose.
        """
        return self.standing not in (None, Standing.NOT_ASKED, Standing.PARTIAL, Standing.CONTRADICTION)


@dataclass(frozen=True)
class Count:
    """How many questions are asked, how many are done, and how many stand in each state (in the order of
    ``Standing``).
    """

    asked: int
    done: int
    by_standing: tuple[tuple[Standing, int], ...]

    def of(self, standing: Standing) -> int:
        """Return how many asked questions stand so."""
        return dict(self.by_standing).get(standing, 0)


@dataclass(frozen=True)
class StandardProgress:
    """Progress within one standard or module (``code``); ``in_scope`` is False when none of it but the
    always-asked questions is asked.
    """

    code: str
    section: str
    in_scope: bool
    count: Count
    questions: tuple[QuestionProgress, ...]


@dataclass(frozen=True)
class Progress:
    """Progress over the whole set: every standard and module in the order of the set, and the total over
    asked questions.
    """

    standards: tuple[StandardProgress, ...]
    total: Count

    def question(self, code: str) -> QuestionProgress:
        """Return the progress of a question. Raises ``KeyError``."""
        for standard in self.standards:
            for question in standard.questions:
                if question.code == code:
                    return question
        raise KeyError(code)

    def next_open(self, after: str = "") -> str:
        """Return the next asked question with something left to ask, after the one named and then from the
        start; '' when all are done.
        """
        questions = [question for standard in self.standards for question in standard.questions]
        start = next((index + 1 for index, question in enumerate(questions) if question.code == after), 0)
        for question in questions[start:] + questions[:start]:
            if question.standing is not None and not question.done:
                return question.code
        return ""
