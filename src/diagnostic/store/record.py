"""How entries, drafts and subjects lie in the columns of the file."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Entry, entry_from_json, entry_from_own_json
from diagnostic.model.subject import Subject


class Draft(NamedTuple):
    """What is being typed for one subject and is no entry yet. Never leaves the file. ``at`` is UTC."""

    subject: Subject
    raw: str
    at: str


class Sighting(NamedTuple):
    """Where an entry was read: the digest of the workbook, its sheet and its cell."""

    entry: str
    file_digest: str
    sheet: str
    cell: str


class Import(NamedTuple):
    """One file taken in on this machine: when (UTC), by whom, and how many of its entries were new, known
    already, or kept apart.

    Stays in the local log; the counts are filled in by the append that stores it.
    """

    id: str
    at: str
    importer: str
    file_digest: str
    file_name: str
    new: int = 0
    known: int = 0
    quarantined: int = 0


class Appended(NamedTuple):
    """What an append did, by ids: stored, there already, and kept apart because the id stood for something
    else.
    """

    new: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    quarantined: tuple[str, ...] = ()


def entry_row(entry: Entry, seal: str) -> dict[str, object]:
    """Return the columns of ``entry``. Raises ``ValueError`` for what is no entry."""
    subject = entry.subject
    canonical = entry.canonical()
    # What could not be read again is refused before it is stored.
    entry_from_json(json.loads(canonical))
    return {
        "assessment": entry.assessment,
        "id": entry.id,
        "act": entry.act,
        "kind": subject.kind,
        "code": subject.code,
        "row": subject.row,
        "group": subject.group,
        "facet": subject.facet,
        "voice": subject.voice,
        "source": subject.source,
        "author": entry.author,
        "at": entry.at,
        "class": entry.confidentiality,
        "seal": seal,
        "content_seal": entry.content_seal,
        "canonical": canonical,
        "canonical_digest": digest(canonical),
    }


def read_entries(rows: Iterable[tuple[bytes, str]]) -> tuple[Entry, ...]:
    """Return the entries that rows of (canonical bytes, their digest) say.

    Raises ``ValueError`` when bytes are not those that were written.
    """
    whole = []
    for canonical, canonical_digest in rows:
        if digest(canonical) != canonical_digest:
            raise ValueError("the bytes of an entry changed on the disk")
        whole.append(canonical)
    try:
        # One text for all: a mission is read as a whole, and the decoder then knows each key once.
        found = map(entry_from_own_json, json.loads(b"[" + b",".join(whole) + b"]"))
        return tuple(entry.noted_true(canonical) for entry, canonical in zip(found, whole, strict=True))
    except (KeyError, TypeError, AttributeError) as fault:
        raise ValueError("bytes that are no entry") from fault


def subject_of(key: str) -> Subject:
    """Return the subject that ``Subject.key`` spells. Raises ``ValueError`` when it is none."""
    kind, code, row, group, facet, voice, source = key.split("\t")
    return Subject(kind, code, facet, voice, row, group, source)
