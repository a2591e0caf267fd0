"""A look at a file for the list of recent ones: no writing, no claim, no SQLAlchemy."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from diagnostic.model.entry import Entry
from diagnostic.store import faults
from diagnostic.store.checks import assessment_of, check_place, schema_of
from diagnostic.store.driver import Mode, connect
from diagnostic.store.record import read_entries


@dataclass(frozen=True)
class Inspection:
    """What a file says of itself. ``setup`` holds the entries of kind *setup*, from which the list takes the
    administration's name.
    """

    path: Path
    application_id: int
    schema: int
    assessment_id: str
    created: str
    program: str
    encrypted: bool
    entries: int
    question_set_digest: str
    setup: tuple[Entry, ...]


def inspect(path: Path) -> Inspection:
    """Return what lies at ``path``, read without changing it. Raises ``KnownError`` as opening it would."""
    check_place(path)
    with faults.translated(path), closing(connect(path, Mode.READ)) as connection:
        schema = schema_of(path, connection)
        try:
            return _read(path, connection, schema)
        except (ValueError, TypeError, OverflowError, RecursionError) as fault:
            raise faults.damaged(path) from fault
        except sqlite3.OperationalError as fault:
            raise faults.known_error(path, fault) or faults.damaged(path) from fault


def _read(path: Path, connection: sqlite3.Connection, schema: int) -> Inspection:
    identity = assessment_of(path, connection)
    created, program, encrypted = connection.execute("SELECT created, program, encrypted FROM meta").fetchone()
    entries = connection.execute("SELECT count(*) FROM entry").fetchone()[0]
    question_set = connection.execute("SELECT digest FROM question_set").fetchone()
    if question_set is None:
        raise faults.damaged(path)
    rows = connection.execute("SELECT canonical, canonical_digest FROM entry WHERE kind='setup' ORDER BY at, id")
    setup = read_entries(rows)
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    return Inspection(
        path,
        int(owner),
        schema,
        identity,
        str(created),
        str(program),
        bool(encrypted),
        int(entries),
        str(question_set[0]),
        setup,
    )
