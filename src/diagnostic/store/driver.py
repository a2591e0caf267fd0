"""The seam to the database driver: the one place that knows which library opens the bytes of a file, and with
what key.
"""

import sqlite3
from enum import StrEnum
from pathlib import Path
from urllib.parse import quote

from diagnostic.store.faults import no_encryption
from diagnostic.store.form import BUSY_SECONDS, SAFE_PRAGMAS


class Mode(StrEnum):
    """How a file is opened. ``rw`` never creates; ``still`` takes no locks and is for a copy nobody else
    touches.
    """

    READ = "mode=ro"
    WRITE = "mode=rw"
    STILL = "mode=ro&immutable=1"


def connect(path: Path, mode: Mode, key: bytes | None = None) -> sqlite3.Connection:
    """Open the file at ``path`` with the safe pragmas set, in autocommit, usable from any thread under the
    caller's own lock.

    Raises ``KnownError`` when a key is given, which this build cannot use, and ``sqlite3.Error`` for what the
    file refuses.
    """
    if key is not None:
        raise no_encryption()
    connection = sqlite3.connect(_address(path, mode), uri=True, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS)
    try:
        for pragma in SAFE_PRAGMAS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def _address(path: Path, mode: Mode) -> str:
    """Return the address of ``path`` as SQLite reads it: blanks, ``?``, ``#`` and ``%`` quoted, a network
    share kept as a path.
    """
    place = path.resolve().as_posix()
    return f"file://{'' if place.startswith('/') else '/'}{quote(place)}?{mode}"
