"""The labels of all options, looked up: made once for many workbooks."""

from collections import Counter

from diagnostic.model.answer import NONE_OF_THESE, Answer
from diagnostic.model.answer_label import folded, option_label
from diagnostic.model.answering import possible_values
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question, Questionnaire
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.triage.columns import ColumnsToFill
from diagnostic.model.triage.statements import Statements
from diagnostic.model.workbook import Spot


class Labels:
    """What a label means at a question, in any language of the set; questions are gone through when they are first asked for.

    Beside the labels it keeps what else is found out once for many workbooks: the ``columns`` to fill, in ``heard`` what a choice made at a
    place came to, and the ``statements`` made of it.
    """

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self.columns = ColumnsToFill(questionnaire)
        self.statements = Statements()
        self.heard: dict[tuple[str, ...], tuple[Answer, tuple[Problem, ...]]] = {}
        self._answers: dict[tuple[Spot, str], Subject] = {}
        self._exact: dict[str, dict[str, str]] = {}
        self._folded: dict[str, dict[str, str | None]] = {}
        self._particular: frozenset[str] | None = None

    def answer_at(self, spot: Spot, voice: str) -> Subject:
        """Return the answer of a voice at a place of a question."""
        known = self._answers.get((spot, voice))
        if known is None:
            known = self._answers[spot, voice] = Subject(Kind.QUESTION, spot.code, Facet.ANSWER, voice, spot.row, spot.group)
        return known

    def exact(self, question: Question, text: str) -> str | None:
        """Return the value whose label, or code, this is to the letter; None where a label means two values in two languages."""
        if question.code not in self._exact:
            self._gather(question)
        return self._exact[question.code].get(text)

    def meant(self, question: Question, text: str) -> str | None:
        """Return the value that is meant, case, kinds of space and of apostrophes aside."""
        if question.code not in self._folded:
            self._gather(question)
        return self._folded[question.code].get(folded(text))

    def all_folded(self) -> frozenset[str]:
        """Return every label of every question, folded."""
        for question in self.questionnaire.questions:
            if question.code not in self._folded:
                self._gather(question)
        return frozenset(label for labels in self._folded.values() for label in labels)

    def of_one_question(self) -> frozenset[str]:
        """Return the labels, folded, that are an answer to one question alone: nobody writes them at another by a slip."""
        if self._particular is None:
            self.all_folded()
            asked = Counter(label for labels in self._folded.values() for label in labels)
            self._particular = frozenset(label for label, questions in asked.items() if questions == 1)
        return self._particular

    def _gather(self, question: Question) -> None:
        exact: dict[str, set[str]] = {}
        values = possible_values(question)
        if question.none_option and NONE_OF_THESE not in values:
            values = (*values, NONE_OF_THESE)  # of a multiple choice it stands at the head, not among the answers of one option
        for value in values:
            for language in self.questionnaire.languages:
                exact.setdefault(option_label(self.questionnaire, question, value, language), set()).add(value)
        loose: dict[str, set[str]] = {}
        for label, meant in exact.items():
            loose.setdefault(folded(label), set()).update(meant)
        for value in values:
            # A code counts where no label reads like it.
            exact.setdefault(value, {value})
            loose.setdefault(folded(value), {value})
        self._exact[question.code] = {label: next(iter(meant)) for label, meant in exact.items() if len(meant) == 1}
        self._folded[question.code] = {label: next(iter(meant)) if len(meant) == 1 else None for label, meant in loose.items()}
