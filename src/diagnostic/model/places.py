"""Where the data that ships with the program lies."""

from pathlib import Path
from typing import NamedTuple


class Places(NamedTuple):
    """The two folders of shipped data: question sets, and fonts, icons, languages and reference lists."""

    questionnaires: Path
    resources: Path
