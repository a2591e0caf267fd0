"""Assessing: what the answers amount to, as a whole or for one standard. Nothing is written.

Progress is known at once after an answer and when a file is opened, so the rest of the method is loaded by whoever first needs it.
"""

from typing import TYPE_CHECKING

from diagnostic.actions.desk import Desk
from diagnostic.model.book import Book
from diagnostic.model.judging import Reading
from diagnostic.model.progress import StandardProgress, list_progress, standard_progress
from diagnostic.model.scope import scope_of
from diagnostic.model.state import State

if TYPE_CHECKING:
    from diagnostic.model.assessment import Assessment, StandardAssessment


def assess_desk(desk: Desk, state: State | None = None) -> "Assessment":
    """Return levels, flags, the TRIPS-minimum list, recommendations and follow-up of what is known at this desk."""
    from diagnostic.model.assessment import assess

    return assess(desk.questionnaire, state or desk.state)


def assess_desk_standard(desk: Desk, standard: str, state: State | None = None) -> "StandardAssessment":
    """Return progress, levels and flags of one standard or module: what changes while it is being answered."""
    from diagnostic.model.assessment import assess_standard

    return assess_standard(desk.questionnaire, state or desk.state, standard)


def list_progress_at(desk: Desk, name: str, codes: tuple[str, ...], state: State | None = None) -> StandardProgress:
    """Return the progress of a list of questions from several standards, such as the short list of the TRIPS minimum."""
    return list_progress(_reading(desk, state), name, codes)


def progress_at(desk: Desk, standard: str, state: State | None = None) -> StandardProgress:
    """Return progress and visibility of one standard or module, without its levels: what has to be known at once after an answer."""
    return standard_progress(_reading(desk, state), standard)


def _reading(desk: Desk, state: State | None) -> Reading:
    questionnaire, known = desk.questionnaire, state or desk.state
    return Reading(questionnaire, scope_of(questionnaire, known), Book(questionnaire, known))
