"""Writes the published table of the rules of all cells."""

from diagnostic.model.questionnaire import Questionnaire


def cells_table(questionnaire: Questionnaire) -> str:
    """Return the Markdown page of all cells, each level's condition in words."""
    raise NotImplementedError
