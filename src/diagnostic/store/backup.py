"""Copies that count: made by SQLite itself, forced to the disk, opened again, checked and counted before they
are called done.
"""

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diagnostic.store import faults
from diagnostic.store.driver import Mode, connect
from diagnostic.store.journal import journal_path

if TYPE_CHECKING:
    from diagnostic.store.assessment_file import AssessmentFile


@dataclass(frozen=True)
class Backup:
    """A copy that was made and proved: where it lies, how many entries and bytes it holds."""

    path: Path
    entries: int
    size: int


def backup(file: "AssessmentFile", target: Path) -> Backup:
    """Copy ``file`` to ``target``, which must not exist yet. Raises ``KnownError``; then nothing is left at
    ``target``.
    """
    with file.still() as connection:
        return copy_of(connection, target)


def copy_of(connection: sqlite3.Connection, target: Path) -> Backup:
    """Copy the database behind ``connection`` to ``target`` and prove the copy."""
    target = target.absolute()
    with faults.translated(target, making=True):
        if not target.parent.is_dir():
            raise faults.no_folder(target)
        if target.exists() or target.is_symlink():
            raise faults.already_there(target)
        if journal_path(target).exists():
            # It would be applied to the copy as soon as that is opened.
            raise faults.stray_journal(target)
        part = target.with_name(target.name + ".part")
        part.unlink(missing_ok=True)
        try:
            _fill(connection, part)
            entries = _proved(connection, part)
            _claim(target)
            part.replace(target)
            sync_folder(target.parent)
        finally:
            part.unlink(missing_ok=True)
            journal_path(part).unlink(missing_ok=True)
        return Backup(target, entries, target.stat().st_size)


def sync_folder(folder: Path) -> None:
    """Force the entries of ``folder`` to the disk, where the system lets a folder be opened (not on Windows,
    which needs none).
    """
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _fill(connection: sqlite3.Connection, part: Path) -> None:
    # Claimed by the system, so that no file of that name is ever written over.
    part.open("xb").close()
    with closing(connect(part, Mode.WRITE)) as copy:
        copy.execute("PRAGMA synchronous=FULL")
        copy.execute("PRAGMA fullfsync=ON")
        connection.backup(copy)
    with part.open("r+b") as written:
        os.fsync(written.fileno())


def _proved(connection: sqlite3.Connection, part: Path) -> int:
    """Open the copy as it lies, check it throughout, and return its number of entries, which must be that of
    the original.
    """
    count = "SELECT count(*) FROM entry"
    with closing(connect(part, Mode.STILL)) as copy:
        if [row[0] for row in copy.execute("PRAGMA integrity_check(1)")] != ["ok"]:
            raise faults.damaged(part)
        entries = int(copy.execute(count).fetchone()[0])
    if entries != connection.execute(count).fetchone()[0]:
        raise faults.damaged(part)
    return entries


def _claim(target: Path) -> None:
    """Take the name ``target`` for ourselves, so that a file somebody put there meanwhile is not replaced."""
    try:
        target.open("xb").close()
    except FileExistsError as fault:
        raise faults.already_there(target) from fault
