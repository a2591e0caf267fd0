"""What is asked of a file before anything in it is believed. Plain driver calls, so that the list of recent
files can ask it too.
"""

import sqlite3
from pathlib import Path

from diagnostic.store import faults
from diagnostic.store.form import APPLICATION_ID, SCHEMA

TABLES = {
    "alembic_version",
    "blob",
    "draft",
    "entry",
    "import_log",
    "meta",
    "quarantine",
    "question_set",
    "redaction",
    "sighting",
}


def check_place(path: Path) -> None:
    """Raise ``KnownError`` unless there is a file at ``path``."""
    with faults.translated(path):
        if path.is_dir():
            raise faults.is_folder(path)
        if not path.exists():
            raise faults.missing(path)


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


def check_whole(path: Path, connection: sqlite3.Connection) -> None:
    """Raise ``KnownError`` when the pages of the file do not fit together, or something in it was not put
    there by this program.
    """
    if [row[0] for row in connection.execute("PRAGMA quick_check(1)")] != ["ok"]:
        raise faults.damaged(path)
    for kind, name in connection.execute("SELECT type, name FROM sqlite_master"):
        if kind not in {"table", "index"} or (kind == "table" and name not in TABLES):
            raise faults.foreign_parts(path)


def assessment_of(path: Path, connection: sqlite3.Connection) -> str:
    """Return the id of the one assessment in the file."""
    try:
        rows = connection.execute("SELECT assessment FROM meta").fetchall()
    except sqlite3.OperationalError as fault:
        raise faults.known_error(path, fault) or faults.damaged(path) from fault
    if len(rows) != 1 or not isinstance(rows[0][0], str) or not rows[0][0]:
        raise faults.damaged(path)
    return str(rows[0][0])
