"""Lists the question sets that are there, without reading them whole."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ListedSet:
    """One line of the list of question sets."""

    code: str
    version: str
    title: str
    languages: tuple[str, ...]
    folder: Path


def list_question_sets(questionnaires: Path) -> tuple[ListedSet, ...]:
    """Return the sets below the folder, ordered by code and version; folders that hold no readable ``set.yaml`` are left out."""
    raise NotImplementedError
