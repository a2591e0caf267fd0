"""Reads the list of administrations, and a user's own copy laid over it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from diagnostic.model.administration import Administration
from diagnostic.model.canonical import normal_text
from diagnostic.model.problem import KnownError, Problem, RefusedError

REGIONS = ("AMS", "EUR", "ESA", "MENA", "WCA", "A/P")
_FORM = 1


def read_administrations(resources: Path, own: Path | None = None) -> tuple[Administration, ...]:
    """Return the administrations ordered by code.

    ``own`` is a user's file in the same form, laid over the shipped list; a file that is not there changes nothing.
    Raises ``RefusedError`` with every problem of the user's file, ``KnownError`` when a list cannot be read.
    """
    listed = {str(entry["code"]): entry for entry in _entries(resources / "reference" / "administrations.json")}
    if own is not None and own.is_file():
        added = _entries(own)
        problems = tuple(_problems(added, own.name))
        if problems:
            raise RefusedError(problems)
        for entry in added:
            before = listed.get(entry["code"], {"iso": "", "region": "", "names": {}})
            names = {**before["names"], **entry.get("names", {})}
            listed[entry["code"]] = {**before, **entry, "names": names}
    shown = (entry for entry in listed.values() if not entry.get("hidden", False))
    return tuple(
        Administration(entry["code"], entry["region"], entry["iso"], entry["names"])
        for entry in sorted(shown, key=lambda entry: str(entry["code"]))
    )


def _entries(file: Path) -> list[dict[str, Any]]:
    try:
        whole = json.loads(file.read_text(encoding="utf-8"))
    except OSError as fault:
        message = f"The list of administrations {file.name} could not be read: {fault.strerror}."
        raise KnownError("administrations.unreadable", message, "Check the file and its permissions.") from fault
    except (ValueError, RecursionError) as fault:
        problem = Problem("administrations.not-json", f"This is not JSON: {fault}.", "Correct it.", file.name)
        raise RefusedError((problem,)) from fault
    entries = whole.get("administrations") if isinstance(whole, dict) else None
    if not isinstance(entries, list) or not isinstance(whole, dict) or whole.get("form") != _FORM:
        message = "The file does not hold form 1 of a list of administrations."
        remedy = 'Begin it with {"form": 1, "administrations": [.'
        raise RefusedError((Problem("administrations.form", message, remedy, file.name),))
    return entries


def _problems(entries: list[Any], name: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, entry in enumerate(entries, start=1):
        place = f"{name}: entry {number}"
        if not isinstance(entry, dict) or not isinstance(entry.get("code"), str) or not entry["code"].strip():
            yield Problem("administrations.no-code", "An entry has no code.", "Give it one, in quotes.", place)
            continue
        if first.setdefault(entry["code"], number) != number:
            message = f"{entry['code']} is listed twice; it is entry {first[entry['code']]} as well."
            yield Problem("administrations.twice", message, "Keep one of the two.", place)
        unknown = entry.keys() - {"code", "iso", "region", "names", "hidden"}
        if unknown:
            message = f"{entry['code']} has the key {min(unknown)}, which is not known here."
            yield Problem("administrations.unknown-key", message, "Take it out.", place)
        if entry.get("region", "") not in ("", *REGIONS):
            message = f"{entry['code']} has the region {entry['region']}, which is none of the six."
            yield Problem("administrations.region", message, f"Use {', '.join(REGIONS)} or leave it empty.", place)
        names = entry.get("names", {})
        if not isinstance(names, dict) or not all(isinstance(text, str) for text in names.values()):
            message = f"{entry['code']} has names that are not texts by language."
            yield Problem("administrations.names", message, 'Write {"en": "...", "fr": "..."}.', place)
        elif not all(_is_text(text) for text in names.values()):
            message = f"{entry['code']} has a name that is empty or holds a sign that is no text."
            yield Problem("administrations.name", message, "Write the name plainly, or leave the language out.", place)
        if not isinstance(entry.get("iso", ""), str) or not isinstance(entry.get("hidden", False), bool):
            message = f"{entry['code']} has an iso that is no text, or a hidden that is not true or false."
            yield Problem("administrations.kind", message, "Correct it.", place)


def _is_text(name: str) -> bool:
    try:
        return bool(normal_text(name).strip())
    except ValueError:
        return False
