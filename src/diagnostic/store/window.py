"""The claim of one window on one assessment file, so that a second window notices.

The claim is an exclusive lock that SQLite itself holds on an empty file beside the assessment. So it works
wherever SQLite works (Windows, POSIX, sticks), it is noticed by a second window of the same process too, the
system gives it up when the program dies, and the assessment itself stays free to be copied and read. What
protects the data is not this claim but SQLite's own locks.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from diagnostic.store.faults import known_error, open_elsewhere

_TRIES = 5


class WindowClaim:
    """Held from opening to closing. ``taken`` is the way to one."""

    def __init__(self, lock: Path, connection: sqlite3.Connection) -> None:
        self._lock = lock
        self._connection = connection

    @classmethod
    def taken(cls, path: Path) -> "WindowClaim":
        """Claim the assessment at ``path``. Raises ``KnownError``: open elsewhere, or the folder cannot be
        written.
        """
        lock = lock_path(path)
        for _ in range(_TRIES):
            try:
                connection = sqlite3.connect(lock, isolation_level=None, timeout=0.0, check_same_thread=False)
            except sqlite3.Error as fault:
                raise known_error(path, fault) or fault from fault
            try:
                # Memory journal: the lock file stays empty and has no companion.
                connection.execute("PRAGMA journal_mode=MEMORY")
                before = _identity(lock)
                connection.execute("BEGIN EXCLUSIVE")
            except sqlite3.Error as fault:
                connection.close()
                if fault.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                    raise open_elsewhere(path) from fault
                known = known_error(path, fault)
                raise known or fault from fault
            # The window before us may have removed the file between our opening and our locking it: then the
            # lock is worth nothing.
            if before is not None and before == _identity(lock):
                return cls(lock, connection)
            connection.close()
        raise open_elsewhere(path)

    def give_up(self) -> None:
        """Release the claim and remove the file that held it; a file that cannot be removed is harmless."""
        removed = False
        with suppress(OSError):
            # While the lock is held, so that nobody else can be holding it. Windows refuses this; there, an
            # open file cannot be removed.
            self._lock.unlink()
            removed = True
        self._connection.close()
        if not removed:
            with suppress(OSError):
                self._lock.unlink()


def lock_path(path: Path) -> Path:
    """Return where the claim on ``path`` lies."""
    whole = path.resolve()
    return whole.with_name(whole.name + ".lock")


def _identity(lock: Path) -> tuple[int, int] | None:
    try:
        found = lock.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
