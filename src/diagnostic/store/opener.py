"""The one way to an assessment file. Nothing else knows how a file is opened or made."""

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from diagnostic import __version__
from diagnostic.model.canonical import digest
from diagnostic.model.file_name import refuse_bad_name
from diagnostic.model.problem import KnownError
from diagnostic.store import faults
from diagnostic.store.checks import assessment_of, check_place, check_whole, schema_of
from diagnostic.store.driver import Mode, connect
from diagnostic.store.form import SCHEMA, WRITING_PRAGMAS
from diagnostic.store.journal import has_stray_journal, journal_path
from diagnostic.store.window import WindowClaim

if TYPE_CHECKING:
    from diagnostic.store.assessment_file import AssessmentFile


def create(
    path: Path,
    assessment_id: str,
    question_set: bytes,
    question_set_digest: str,
    key: bytes | None = None,
    created: str = "",
) -> "AssessmentFile":
    """Make a new, empty assessment at ``path`` and return it open for writing. Never overwrites.

    ``created`` is UTC, now when left out. Raises ``KnownError`` for what the disk refuses, leaving nothing
    behind, and ``ValueError`` when the digest is not that of ``question_set``.
    """
    refuse_bad_name(path)
    path = path.absolute()
    if digest(question_set) != question_set_digest:
        raise ValueError("the digest given is not that of the question set")
    with faults.translated(path, making=True):
        if not path.parent.is_dir():
            raise faults.no_folder(path)
        if journal_path(path).exists() and not path.exists():
            raise faults.stray_journal(path)
        try:
            # The system itself sees to it that the name was free.
            path.open("xb").close()
        except FileExistsError as fault:
            raise faults.already_there(path) from fault
    now = created or datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    try:
        return _made(path, assessment_id, question_set, question_set_digest, key, now)
    except BaseException as fault:
        with suppress(OSError):
            path.unlink()
        if isinstance(fault, KnownError) and fault.code == "store.disk-full":
            raise faults.no_room(path) from fault
        raise


def open_file(path: Path, key: bytes | None = None, read_only: bool = False) -> "AssessmentFile":
    """Open the assessment at ``path``; for reading only when asked to, or when file or folder cannot be
    written.

    Raises ``KnownError`` when the file is missing, not ours, damaged, newer than this program, or open for
    writing in another window; then nothing was written.
    """
    refuse_bad_name(path)
    path = path.absolute()
    check_place(path)
    with faults.translated(path):
        if read_only:
            return _opened_for_reading(path, key, "asked")
        try:
            claim = WindowClaim.taken(path)
        except KnownError as fault:
            if fault.code == "store.open-elsewhere":
                raise
            return _opened_for_reading(path, key, "folder")
        if not os.access(path, os.W_OK):
            claim.give_up()
            return _opened_for_reading(path, key, "file")
        try:
            return _opened_for_writing(path, key, claim)
        except KnownError as fault:
            claim.give_up()
            if fault.code != "store.read-only":
                raise
        except BaseException:
            claim.give_up()
            raise
        return _opened_for_reading(path, key, "file")


def _made(
    path: Path,
    assessment_id: str,
    question_set: bytes,
    question_set_digest: str,
    key: bytes | None,
    created: str,
) -> "AssessmentFile":
    from diagnostic.store.assessment_file import AssessmentFile
    from diagnostic.store.backup import sync_folder
    from diagnostic.store.upgrade import migrate

    claim = WindowClaim.taken(path)
    try:
        with faults.translated(path, making=True):
            connection = connect(path, Mode.WRITE, key)
            try:
                _prepare(connection)
                meta = (assessment_id, created, __version__, key is not None, False)
                migrate(
                    path,
                    connection,
                    [
                        (
                            "INSERT INTO meta (assessment, created, program, encrypted, sweep_due) VALUES (?, ?, ?, ?, ?)",
                            meta,
                        ),
                        (
                            "INSERT INTO question_set (assessment, digest, content) VALUES (?, ?, ?)",
                            (assessment_id, question_set_digest, question_set),
                        ),
                    ],
                )
                sync_folder(path.parent)
                return AssessmentFile(path, assessment_id, connection, claim)
            except BaseException:
                connection.close()
                raise
    except BaseException:
        claim.give_up()
        with suppress(OSError):
            journal_path(path).unlink()
        raise


def _opened_for_writing(path: Path, key: bytes | None, claim: WindowClaim) -> "AssessmentFile":
    from diagnostic.store.assessment_file import AssessmentFile

    if has_stray_journal(path):
        raise faults.stray_journal(path)
    with faults.translated(path):
        connection = connect(path, Mode.WRITE, key)
        try:
            schema = schema_of(path, connection)
            check_whole(path, connection, schema)
            _prepare(connection)
            # SQLite opens a file without the right to write as if nothing were wrong; only an attempt tells.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
            if schema < SCHEMA:
                _bring_up_to_date(path, connection, schema)
            file = AssessmentFile(path, assessment_of(path, connection), connection, claim)
            with suppress(KnownError):
                file.sweep()
            return file
        except BaseException:
            connection.close()
            raise


def _opened_for_reading(path: Path, key: bytes | None, because: str) -> "AssessmentFile":
    from diagnostic.store.assessment_file import AssessmentFile

    connection = connect(path, Mode.READ, key)
    try:
        schema = schema_of(path, connection)
        if schema < SCHEMA:
            raise faults.older_read_only(path)
        check_whole(path, connection, schema)
        return AssessmentFile(path, assessment_of(path, connection), connection, None, because)
    except BaseException:
        connection.close()
        raise


def _bring_up_to_date(path: Path, connection: sqlite3.Connection, schema: int) -> None:
    from diagnostic.store.backup import copy_of
    from diagnostic.store.upgrade import migrate

    kept = path.with_name(f"{path.stem}.schema-{schema}{path.suffix}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.stem}.schema-{schema}-{number}{path.suffix}")
    copy_of(connection, kept)
    migrate(path, connection)


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in WRITING_PRAGMAS:
        connection.execute(pragma)
