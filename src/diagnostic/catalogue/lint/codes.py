"""The codes that a set knows, by kind, and the check that what is named is there."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from diagnostic.catalogue.origin import Origins
from diagnostic.catalogue.source import Step
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.questionnaire import YES_PARTLY_OPTIONS, Question, Questionnaire, QuestionType


@dataclass(frozen=True)
class Checked:
    """A set under check, with where everything stands in its files."""

    questionnaire: Questionnaire
    origins: Origins

    def problem(
        self,
        code: str,
        message: str,
        remedy: str,
        thing: tuple[str, str],
        path: Iterable[Step] = (),
        severity: Severity = Severity.ERROR,
    ) -> Problem:
        """Return a problem of a thing (kind and code), placed at a path within it."""
        return Problem(code, message, remedy, self.origins.place(*thing, *path), severity)

    def warning(self, code: str, message: str, remedy: str, thing: tuple[str, str], path: Iterable[Step] = ()) -> Problem:
        """Return a warning of a thing."""
        return self.problem(code, message, remedy, thing, path, Severity.WARNING)

    def dangling(self, code: str, what: str, name: str, message: str, remedy: str, thing: tuple[str, str], path: Iterable[Step]) -> Problem:
        """Return a problem of a name that nothing answers to; kind and name travel along (see ``reader``)."""
        place = self.origins.place(*thing, *path)
        remedy = remedy or "Correct the name, or add what it names."
        return Problem(code, message, remedy, place, values=(("what", what), ("name", name)))

    def questions(self) -> dict[str, Question]:
        """Return the questions by code; of a code that stands twice, the first."""
        found: dict[str, Question] = {}
        for question in self.questionnaire.questions:
            found.setdefault(question.code, question)
        return found

    def rows(self, row_list: str) -> tuple[str, ...]:
        """Return the codes of the rows of a list; () when there is none."""
        lists = self.questionnaire.row_lists
        return tuple(row.code for listed in lists if listed.code == row_list for row in listed.rows)

    def rows_of(self, question: Question) -> tuple[str, ...]:
        """Return the codes of the rows that a question asks about; () when its list is not there."""
        return rows_of(self.questionnaire, question)


def answers_of(question: Question) -> tuple[str, ...]:
    """Return the options that an answer can be, *none of these* included; () for figures, dates and texts."""
    kind = kind_of(question)
    if kind is QuestionType.YES_PARTLY:
        return YES_PARTLY_OPTIONS
    if kind is QuestionType.LEVEL:
        return ("0", "1", "2", "3", "4")
    return (*question.options, "none") if question.none_option else question.options


def rows_of(questionnaire: Questionnaire, question: Question) -> tuple[str, ...]:
    """Return the codes of the rows that a question asks about; () when its list is not there."""
    if all(listed.code != question.rows for listed in questionnaire.row_lists):
        return ()
    return tuple(row.code for row in questionnaire.rows_of(question))


def kind_of(question: Question) -> QuestionType:
    """Return the kind of answer: of the cell, for a matrix."""
    if question.type is QuestionType.MATRIX and question.cell is not None:
        return question.cell
    return question.type


def twice(codes: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield position and code of what a list names a second time."""
    seen: set[str] = set()
    for number, code in enumerate(codes):
        if code in seen:
            yield number, code
        seen.add(code)
