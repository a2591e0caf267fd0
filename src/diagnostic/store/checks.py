"""What is asked of a file before anything in it is believed. Plain driver calls, so that the list of recent
files can ask it too.
"""

import sqlite3
from pathlib import Path

from diagnostic.store import faults
from diagnostic.store.form import APPLICATION_ID, SCHEMA

_ENTRY = "id act kind code row group facet voice source author at class seal content_seal canonical canonical_digest"
COLUMNS = {
    "alembic_version": {"version_num"},
    "blob": {"assessment", "digest", "size", "content"},
    "draft": {"assessment", "subject", "raw", "at"},
    "entry": {"assessment", *_ENTRY.split()},
    "import_log": {"assessment", *["id", "at", "importer", "file_digest", "file_name", "new", "known", "quarantined"]},
    "meta": {"assessment", "created", "program", "encrypted", "sweep_due"},
    "quarantine": {"assessment", "id", "canonical_digest", "canonical"},
    "question_set": {"assessment", "digest", "content"},
    "redaction": {"assessment", "target", "entry"},
    "sighting": {"assessment", "entry", "file_digest", "sheet", "cell"},
}
"""The tables of the present schema, told without SQLAlchemy; a test holds them against ``tables``."""


def check_place(path: Path) -> None:
    """Raise ``KnownError`` unless there is a file at ``path``."""
    with faults.translated(path):
        if path.is_dir():
            raise faults.is_folder(path)
        if not path.exists():
            raise faults.missing(path)
        if not path.is_file():
            # A pipe would keep whoever opens it waiting for ever.
            raise faults.not_ours(path)


def schema_of(path: Path, connection: sqlite3.Connection) -> int:
    """Return the schema number of the file. Raises ``KnownError`` for a file that is not ours, or newer than
    this program.
    """
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    if owner != APPLICATION_ID:
        raise faults.not_ours(path)
    schema = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if schema > SCHEMA:
        raise faults.newer(path)
    if schema < 1:
        raise faults.damaged(path)
    return schema


def check_whole(path: Path, connection: sqlite3.Connection, schema: int) -> None:
    """Raise ``KnownError`` when the pages of the file do not fit together, when something in it was not put
    there by this program, or when something of the present schema is missing.
    """
    if [row[0] for row in connection.execute("PRAGMA quick_check(1)")] != ["ok"]:
        raise faults.damaged(path)
    found = connection.execute("SELECT type, name FROM sqlite_master").fetchall()
    tables = {name for kind, name in found if kind == "table"}
    if any(kind not in {"table", "index"} for kind, _name in found):
        raise faults.foreign_parts(path)
    if schema != SCHEMA:
        return
    if tables - COLUMNS.keys():
        raise faults.foreign_parts(path)
    for table, columns in COLUMNS.items():
        rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
        if {row[0] for row in rows} != columns:
            raise faults.damaged(path)


def assessment_of(path: Path, connection: sqlite3.Connection) -> str:
    """Return the id of the one assessment in the file."""
    try:
        rows = connection.execute("SELECT assessment FROM meta").fetchall()
    except sqlite3.OperationalError as fault:
        raise faults.known_error(path, fault) or faults.damaged(path) from fault
    if len(rows) != 1 or not isinstance(rows[0][0], str) or not rows[0][0]:
        raise faults.damaged(path)
    return str(rows[0][0])
