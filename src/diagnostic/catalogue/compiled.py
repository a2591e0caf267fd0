"""Loads a question set through its compiled form."""

from pathlib import Path

from diagnostic.model.questionnaire import Questionnaire


def load_questionnaire(folder: Path, cache: Path | None = None) -> Questionnaire:
    """Return the set. ``cache`` is a per-user folder. Raises ``RefusedError`` with every problem when the set has errors."""
    raise NotImplementedError
