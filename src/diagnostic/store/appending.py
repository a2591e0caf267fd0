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

from diagnostic.model.entry import Act, Entry
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

    Raises ``ValueError`` for an entry of another assessment or for what is no entry at all.
    """
    for entry in entries:
        if entry.assessment != assessment:
            raise ValueError(f"entry {entry.id} belongs to assessment {entry.assessment}, not to {assessment}")
    seals, targets = _known(connection, assessment, [entry.id for entry in entries])
    targets |= {parent for entry in entries if entry.act == Act.REDACT for parent in entry.parents}
    rows: list[dict[str, object]] = []
    apart: list[Entry] = []
    new: list[str] = []
    known: list[str] = []
    for entry in entries:
        seal = entry.seal()
        if not entry.is_true_to_its_seal():
            # It would take the place of the true entry that has this id and this seal.
            apart.append(entry)
            continue
        if entry.id in seals:
            known.append(entry.id) if seals[entry.id] == seal else apart.append(entry)
            continue
        seals[entry.id] = seal
        new.append(entry.id)
        rows.append(entry_row(entry.blanked() if entry.id in targets else entry, seal))
    if rows:
        connection.execute(_INSERT, rows)
    for entry in apart:
        _keep_apart(connection, entry.blanked() if entry.id in targets else entry)
    fresh = set(new)
    acts = [entry for entry in entries if entry.act == Act.REDACT and entry.id in fresh]
    blanked = [_redact(connection, act) for act in acts]
    return Appended(tuple(new), tuple(known), tuple(entry.id for entry in apart)), any(blanked)


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
    blanked = False
    for target in act.parents:
        connection.execute(insert(redaction), [{"assessment": act.assessment, "target": target, "entry": act.id}])
        for canonical, canonical_digest in connection.execute(
            select(entry_table.c.canonical, entry_table.c.canonical_digest).where(
                entry_table.c.assessment == act.assessment, entry_table.c.id == target
            )
        ).all():
            (whole,) = read_entries([(canonical, canonical_digest)])
            if whole.redacted:
                continue
            row = entry_row(whole.blanked(), whole.seal())
            connection.execute(
                update(entry_table)
                .where(entry_table.c.assessment == act.assessment, entry_table.c.id == target)
                .values(canonical=row["canonical"], canonical_digest=row["canonical_digest"])
            )
            blanked = True
        blanked |= _redact_apart(connection, act.assessment, target)
    return blanked


def _redact_apart(connection: Connection, assessment: str, target: str) -> bool:
    """Blank what lies in quarantine under the id ``target``."""
    mine = (quarantine.c.assessment == assessment, quarantine.c.id == target)
    found = connection.execute(select(quarantine.c.canonical, quarantine.c.canonical_digest).where(*mine)).all()
    kept = read_entries((row.canonical, row.canonical_digest) for row in found)
    if all(entry.redacted for entry in kept):
        return False
    connection.execute(delete(quarantine).where(*mine))
    for entry in kept:
        _keep_apart(connection, entry.blanked())
    return True


def _chunks(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Cut ``items`` so that no statement holds more values than every database takes."""
    for start in range(0, len(items), _CHUNK):
        yield items[start : start + _CHUNK]
