"""Adding entries to the set inside one open transaction: union by id, redactions carried out, contradictions
kept apart.
"""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Connection,
    bindparam,
    delete,
    insert,
    literal,
    select,
    union_all,
    update,
)

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Act, Entry
from diagnostic.model.subject import Subject
from diagnostic.store.record import Appended, entry_row, read_entries
from diagnostic.store.tables import entry as entry_table
from diagnostic.store.tables import quarantine, redaction

_CHUNK = 400
T = TypeVar("T")

_here: BindParameter[str] = bindparam("here")


def _known_ids(in_entry: ColumnElement[bool], in_redaction: ColumnElement[bool]) -> CompoundSelect[Any]:
    """Ask for the seals of stored ids, and, with an empty seal, for ids that a stored redaction means."""
    return union_all(
        select(entry_table.c.id, entry_table.c.seal).where(entry_table.c.assessment == _here, in_entry),
        select(redaction.c.target, literal("")).where(redaction.c.assessment == _here, in_redaction),
    )


_MANY: BindParameter[str] = bindparam("ids", expanding=True)
_KNOWN = _known_ids(entry_table.c.id.in_(_MANY), redaction.c.target.in_(_MANY))
# One answer is what a person waits for: a statement whose text need not be made up anew each time.
_ONE: BindParameter[str] = bindparam("one")
_KNOWN_ONE = _known_ids(entry_table.c.id == _ONE, redaction.c.target == _ONE)
_INSERT = insert(entry_table)


def append_entries(connection: Connection, assessment: str, entries: Sequence[Entry]) -> tuple[Appended, bool]:
    """Store what is not there yet; return what was done, and whether stored content was blanked.

    A redaction reaches what has its own subject and nothing else, as in the state. Raises ``ValueError`` for an
    entry of another assessment or for what is no entry at all.
    """
    for entry in entries:
        if entry.assessment != assessment:
            raise ValueError(f"entry {entry.id} belongs to assessment {entry.assessment}, not to {assessment}")
    seals, targets = _known(connection, assessment, [entry.id for entry in entries])
    meant = _meant(connection, assessment, targets, entries)
    rows: list[dict[str, object]] = []
    apart: list[Entry] = []
    gone: list[Entry] = []
    new: list[str] = []
    known: list[str] = []
    for entry in entries:
        seal = entry.seal()
        if not entry.is_true_to_its_seal(anew=True):
            # It would take the place of the true entry that has this id and this seal.
            apart.append(entry)
            continue
        if entry.id in seals:
            if seals[entry.id] != seal:
                apart.append(entry)
                continue
            known.append(entry.id)
            if entry.redacted:
                gone.append(entry)
            continue
        seals[entry.id] = seal
        new.append(entry.id)
        rows.append(entry_row(entry.blanked() if (entry.id, entry.subject) in meant else entry, seal))
    if rows:
        connection.execute(_INSERT, rows)
    for entry in apart:
        _keep_apart(connection, entry.blanked() if (entry.id, entry.subject) in meant else entry)
    fresh = set(new)
    acts = [entry for entry in entries if entry.id in fresh and _redacts(entry)]
    blanked = [_redact(connection, act) for act in acts]
    # Where a blanked copy arrives without its redaction, the content was taken out elsewhere for a reason.
    blanked += [_blank(connection, assessment, entry.id, entry.subject) for entry in gone]
    return Appended(tuple(new), tuple(known), tuple(entry.id for entry in apart)), any(blanked)


def _redacts(entry: Entry) -> bool:
    return entry.act == Act.REDACT and len(entry.parents) == 1


def _meant(connection: Connection, assessment: str, targets: set[str], entries: Sequence[Entry]) -> set[tuple[str, Subject]]:
    """Return what redactions mean, stored ones and those that arrive now: an id, and the subject it must have."""
    meant = {(entry.parents[0], entry.subject) for entry in entries if _redacts(entry)}
    acts = entry_table.c
    place = (acts.kind, acts.code, acts.facet, acts.voice, acts.row, acts.group, acts.source)
    for some in _chunks(sorted(targets)):
        stored = (
            select(redaction.c.target, *place)
            .join(entry_table, (acts.assessment == redaction.c.assessment) & (acts.id == redaction.c.entry))
            .where(redaction.c.assessment == assessment, redaction.c.target.in_(some))
        )
        meant |= {(target, Subject(*parts)) for target, *parts in connection.execute(stored)}
    return meant


def _known(connection: Connection, assessment: str, ids: Sequence[str]) -> tuple[dict[str, str], set[str]]:
    """Return the seals of those ids that are stored, and those that a stored redaction means."""
    seals: dict[str, str] = {}
    targets: set[str] = set()
    for some in _chunks(ids):
        if len(some) == 1:
            found = connection.execute(_KNOWN_ONE, {"here": assessment, "one": some[0]})
        else:
            found = connection.execute(_KNOWN, {"here": assessment, "ids": some})
        for identity, seal in found:
            if seal:
                seals[identity] = seal
            else:
                targets.add(identity)
    return seals, targets


def _keep_apart(connection: Connection, entry: Entry) -> None:
    row = entry_row(entry, "")
    columns = {name: row[name] for name in ("assessment", "id", "canonical_digest", "canonical")}
    there = select(quarantine.c.id).where(
        quarantine.c.assessment == entry.assessment,
        quarantine.c.id == entry.id,
        quarantine.c.canonical_digest == columns["canonical_digest"],
    )
    if connection.execute(there).first() is None:
        connection.execute(insert(quarantine), [columns])


def _redact(connection: Connection, act: Entry) -> bool:
    """Blank what ``act`` means, wherever it lies; tell whether there was any content to blank."""
    target = act.parents[0]
    connection.execute(insert(redaction), [{"assessment": act.assessment, "target": target, "entry": act.id}])
    stored = _blank(connection, act.assessment, target, act.subject)
    return _blank_apart(connection, act.assessment, target, act.subject) or stored


def _blank(connection: Connection, assessment: str, target: str, subject: Subject) -> bool:
    """Take the content out of a stored entry of this subject; tell whether there was any."""
    mine = (entry_table.c.assessment == assessment, entry_table.c.id == target)
    found = connection.execute(select(entry_table.c.canonical, entry_table.c.canonical_digest).where(*mine)).first()
    if found is None:
        return False
    (whole,) = read_entries([(found.canonical, found.canonical_digest)])
    if whole.redacted or whole.subject != subject:
        return False
    row = entry_row(whole.blanked(), whole.seal())
    connection.execute(
        update(entry_table).where(*mine).values(canonical=row["canonical"], canonical_digest=row["canonical_digest"])
    )
    return True


def _blank_apart(connection: Connection, assessment: str, target: str, subject: Subject) -> bool:
    """Blank what lies in quarantine under the id ``target`` with this subject."""
    mine = (quarantine.c.assessment == assessment, quarantine.c.id == target)
    found = connection.execute(select(quarantine.c.canonical, quarantine.c.canonical_digest).where(*mine)).all()
    kept = read_entries((row.canonical, row.canonical_digest) for row in found)
    full = [entry for entry in kept if not entry.redacted and entry.subject == subject]
    for entry in full:
        connection.execute(delete(quarantine).where(*mine, quarantine.c.canonical_digest == digest(entry.canonical())))
        _keep_apart(connection, entry.blanked())
    return bool(full)


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Cut ``items`` so that no statement holds more values than every database takes."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]
