"""Checks of a whole question set: what no single file can show. Each problem names file, line and remedy."""

from diagnostic.catalogue.origin import Origins
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire


def check_set(questionnaire: Questionnaire, origins: Origins) -> tuple[Problem, ...]:
    """Return every problem of the set."""
    return ()
