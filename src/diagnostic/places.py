"""Finds the data that ships with the program, be it started from a checkout, a wheel or a bundle."""

import sys
from pathlib import Path

from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError


def find_places() -> Places:
    """Return where question sets and resources lie. Raises ``KnownError`` where they are missing.

    A wheel and a bundle carry both folders inside the package, in ``_data``; in a checkout they are at the
    top.
    """
    package = Path(__file__).resolve().parent
    for home in _homes(package, getattr(sys, "_MEIPASS", None)):
        places = Places(home / "questionnaires", home / "resources")
        if places.questionnaires.is_dir() and places.resources.is_dir():
            return places
    raise KnownError(
        "places.data-missing",
        f"The question sets and resources of the program were not found beside {package}.",
        "Install the program again; a copy of the package folder alone is not enough.",
    )


def _homes(package: Path, bundle: str | None) -> list[Path]:
    """List where to look, the most particular first; a bundle never looks at a checkout nearby."""
    if bundle is not None:
        return [Path(bundle) / "diagnostic" / "_data"]
    return [package / "_data", package.parent.parent]
