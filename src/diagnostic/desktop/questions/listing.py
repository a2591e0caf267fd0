"""What the column shows: the questions of one standard or module, or a list of questions from several."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.assessing import list_progress_at, progress_at
from diagnostic.actions.desk import Desk
from diagnostic.desktop.look import isolate
from diagnostic.model.answer import AnswerState
from diagnostic.model.progress import StandardProgress
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State

if TYPE_CHECKING:
    from diagnostic.model.assessment import Assessment

TRIPS, FOLLOW_UP = "trips", "follow-up"


class Listing(NamedTuple):
    """A standard or module by its code, or ``trips`` and ``follow-up`` with the codes of their questions."""

    code: str
    title: str
    questions: tuple[str, ...] = ()
    is_standard: bool = False
    has_levels: bool = False

    def progress(self, desk: Desk, state: State) -> StandardProgress:
        """Return how far these questions are answered."""
        if self.code in (TRIPS, FOLLOW_UP):
            return list_progress_at(desk, self.code, self.questions, state)
        return progress_at(desk, self.code, state)


def standard_listing(questionnaire: Questionnaire, code: str) -> Listing:
    """Return the listing of a standard or module."""
    if code in questionnaire.modules:
        return Listing(code, f"{isolate(code)}  {questionnaire.text(f'module.{code}.title')}", has_levels=True)
    return Listing(code, f"{isolate(code)}  {questionnaire.text(f'standard.{code}.title')}", is_standard=True, has_levels=True)


def trips_listing(questionnaire: Questionnaire) -> Listing:
    """Return the short list of the TRIPS minimum: its questions wherever they stand."""
    return Listing(TRIPS, QCoreApplication.translate("listing", "TRIPS minimum: the short list"), questionnaire.trips_minimum_questions())


def to_find_out(assessment: "Assessment") -> tuple[str, ...]:
    """Return the questions that somebody was asked and that are still to be found out; what was not asked yet is a matter of progress."""
    return tuple(fact.question for fact in assessment.follow_up.facts if fact.state != AnswerState.NOT_ASKED)


def follow_up_listing(codes: tuple[str, ...]) -> Listing:
    """Return the questions at which something is to be found out."""
    return Listing(FOLLOW_UP, QCoreApplication.translate("listing", "Follow-up: what is to be found out"), codes)
