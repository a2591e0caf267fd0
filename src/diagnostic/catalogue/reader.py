"""Reads a question set from its folder."""

from pathlib import Path

from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire


def read_questionnaire(folder: Path) -> tuple[Questionnaire | None, tuple[Problem, ...]]:
    """Read and check a whole set. With an error the set is None; warnings may come with a set."""
    raise NotImplementedError
