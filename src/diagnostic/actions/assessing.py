"""Assessing: what the answers amount to, as a whole or for one standard. Nothing is written."""

from diagnostic.actions.desk import Desk
from diagnostic.model.assessment import Assessment, StandardAssessment, assess, assess_progress, assess_questions, assess_standard
from diagnostic.model.progress import StandardProgress
from diagnostic.model.state import State


def assess_desk(desk: Desk, state: State | None = None) -> Assessment:
    """Return levels, flags, the TRIPS-minimum list, recommendations and follow-up of what is known at this desk."""
    return assess(desk.questionnaire, state or desk.state)


def assess_desk_standard(desk: Desk, standard: str, state: State | None = None) -> StandardAssessment:
    """Return progress, levels and flags of one standard or module: what changes while it is being answered."""
    return assess_standard(desk.questionnaire, state or desk.state, standard)


def assess_desk_questions(desk: Desk, name: str, codes: tuple[str, ...], state: State | None = None) -> StandardAssessment:
    """Return the progress of a list of questions from several standards, such as the short list of the TRIPS minimum."""
    return assess_questions(desk.questionnaire, state or desk.state, name, codes)


def progress_at(desk: Desk, standard: str, state: State | None = None) -> StandardProgress:
    """Return progress and visibility of one standard or module, without its levels: what has to be known at once after an answer."""
    return assess_progress(desk.questionnaire, state or desk.state, standard)
