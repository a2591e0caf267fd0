"""Where the data that ships with the program lies."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Places:
    """The two folders of shipped data: question sets, and fonts, icons, languages and reference lists."""

    questionnaires: Path
    resources: Path
