"""Which questions are asked on this path, and which rows of them: scope, facilities, modules and skip logic
together.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.book import Book, Place
from diagnostic.model.judging import MET, NOT_MET, Reading
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType
from diagnostic.model.scope import Mode, RowStanding, scope_of
from diagnostic.model.state import State


class Asked(StrEnum):
    """Where a question or a row stands.

    ``WAITING``: it depends on an answer that is not known yet, so it is not put to anybody for now.
    ``SKIPPED``: an earlier answer makes it beside the point. ``ABSENT``: the facility does not exist.
    ``OUT``: outside the agreed scope.
    """

    ASKED = "asked"
    WAITING = "waiting"
    SKIPPED = "skipped"
    ABSENT = "absent"
    OUT = "out"


@dataclass(frozen=True)
class AskedQuestion:
    """One question on this path. ``rows`` gives, for a matrix, every row with its own standing, in the order
    of the set.
    """

    code: str
    asked: Asked
    rows: tuple[tuple[str, Asked], ...] = ()

    @property
    def visible(self) -> bool:
        """True when there is something to put to the respondent now."""
        return self.asked is Asked.ASKED

    @property
    def open_rows(self) -> tuple[str, ...]:
        """The rows of a matrix that are asked."""
        return tuple(row for row, asked in self.rows if asked is Asked.ASKED)


def ask(reading: Reading, question: Question) -> AskedQuestion:
    """Return how one question is asked on this path."""
    if not reading.reaches(question):
        site = question.site_only and reading.scope.mode is Mode.SELF_ASSESSMENT
        return AskedQuestion(question.code, Asked.SKIPPED if site else Asked.OUT)
    asked = _BY_POSSIBLE[reading.asked(question.code)]
    if question.type is not QuestionType.MATRIX or asked is not Asked.ASKED:
        return AskedQuestion(question.code, asked)
    rows = tuple((row.code, _row(reading, question, row.code)) for row in reading.questionnaire.rows_of(question))
    standings = [standing for _, standing in rows]
    if Asked.ASKED not in standings:
        # Nothing of it can be put to anybody: it waits if one row waits, else it stands where its rows stand.
        asked = Asked.WAITING if Asked.WAITING in standings else next(iter(standings), Asked.OUT)
    return AskedQuestion(question.code, asked, rows)


def not_needed(questionnaire: Questionnaire, state: State, places: Iterable[Place]) -> tuple[tuple[Place, Asked], ...]:
    """Return those of ``places`` that nobody is asked now, each with the reason.

    An answer there is kept: the path may open again. Until then nothing rests on it.
    """
    reading = Reading(questionnaire, scope_of(questionnaire, state), Book(questionnaire, state))
    found = []
    for place in places:
        asked = ask(reading, questionnaire.question(place.question))
        rows = dict(asked.rows) if asked.visible else {}
        standing = rows.get(place.row, asked.asked)
        if standing is not Asked.ASKED:
            found.append((place, standing))
    return tuple(found)


_BY_POSSIBLE = {MET: Asked.ASKED, NOT_MET: Asked.SKIPPED, MET | NOT_MET: Asked.WAITING}


def _row(reading: Reading, question: Question, row: str) -> Asked:
    standing = reading.standing(question, row)
    if standing is RowStanding.ABSENT:
        return Asked.ABSENT
    if standing is RowStanding.OUT:
        return Asked.OUT
    return _BY_POSSIBLE[reading.row_asked(question, row)]
