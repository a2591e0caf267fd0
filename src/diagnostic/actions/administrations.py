"""The administrations a person can choose from, and the languages a report can be written in: reference data, never a finding."""

from pathlib import Path

from diagnostic.catalogue.administrations import read_administrations
from diagnostic.model.administration import Administration
from diagnostic.model.places import Places

OWN_LIST = "administrations.json"
"""A file of this name in the user's settings folder is laid over the shipped list: see ``resources/reference/NOTICE.md``."""


def administrations(places: Places, settings: Path | None = None) -> tuple[Administration, ...]:
    """Return the administrations, ordered by code. Raises ``RefusedError`` with every problem of the user's own list, ``KnownError`` when
    a list cannot be read."""
    return read_administrations(places.resources, settings / OWN_LIST if settings is not None else None)


def report_languages(places: Places) -> tuple[str, ...]:
    """Return the codes of the languages a report can be written in, ordered."""
    return tuple(sorted(file.stem for file in (places.resources / "report").glob("*.json")))
