"""Reads the list of administrations."""

from pathlib import Path

from diagnostic.model.administration import Administration


def read_administrations(resources: Path, own: Path | None = None) -> tuple[Administration, ...]:
    """Return the administrations by code; ``own`` is a user's edited copy laid over the shipped list."""
    raise NotImplementedError
