"""Reads a small file of shipped data as plain values: no form of its own, no problems of people to tell."""

from pathlib import Path
from typing import Any


def read_plain(path: Path) -> dict[str, Any]:
    """Return the mapping a YAML file of the program's own holds. A fault in it is a mistake of the program."""
    import yaml

    data: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)
    return data
