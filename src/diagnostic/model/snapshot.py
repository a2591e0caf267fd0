"""Snapshots: a submission or a sign-off lists the ids it freezes. What comes later opens a new version, for
all to see."""

from dataclasses import dataclass

from diagnostic.model.canonical import Json
from diagnostic.model.entry import Act, Entry
from diagnostic.model.state import State
from diagnostic.model.subject import Kind


@dataclass(frozen=True)
class Version:
    """One snapshot as read: its ``name``, the ``ids`` it froze and who took it when (its ``entry``).

    ``withdrawn`` when it was retracted: then it freezes nothing. ``missing`` are frozen ids that are not in
    this file.
    """

    entry: Entry
    name: str
    ids: frozenset[str]
    withdrawn: bool
    missing: tuple[str, ...]


def snapshot_value(name: str, ids: frozenset[str]) -> Json:
    """Return the value a snapshot entry carries."""
    return {"name": name, "ids": [*sorted(ids)]}


def versions(state: State) -> tuple[Version, ...]:
    """Return every snapshot of the assessment in the order shown (time, then id), the withdrawn ones
    included."""
    found: list[Version] = []
    for subject in state.subjects(Kind.SNAPSHOT):
        current = state.current(subject)
        for entry in current.history:
            if entry.act == Act.SNAPSHOT:
                name, ids = _read(entry.value)
                missing = tuple(sorted(ids - state.entries.keys()))
                found.append(Version(entry, name, ids, entry.id in current.retracted, missing))
    return tuple(sorted(found, key=lambda version: (version.entry.at, version.entry.id)))


def is_frozen(state: State, entry_id: str) -> bool:
    """Tell whether a standing snapshot froze the entry. Frozen is not locked: later entries open a new
    version."""
    return any(entry_id in version.ids for version in versions(state) if not version.withdrawn)


def since(state: State, version: Version) -> tuple[Entry, ...]:
    """Return what was said and is not in ``version``, in the order shown: empty until a new version is
    opened.

    Snapshots themselves do not count, nor what withdraws one. An administration's submission freezes its own
    voice only; look at the voice of what comes back.
    """
    later = (
        entry
        for entry in state.entries.values()
        if entry.id not in version.ids and entry.subject.kind != Kind.SNAPSHOT
    )
    return tuple(sorted(later, key=lambda entry: (entry.at, entry.id)))


def _read(value: Json) -> tuple[str, frozenset[str]]:
    """Read a snapshot's value; one that was redacted, or was written by a later version, freezes nothing
    known here."""
    if not isinstance(value, dict):
        return "", frozenset()
    name, ids = value.get("name"), value.get("ids")
    listed = ids if isinstance(ids, list) else []
    return name if isinstance(name, str) else "", frozenset(item for item in listed if isinstance(item, str))
