"""What the database says went wrong, put into one clear sentence and one remedy each."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from diagnostic.model.file_name import bad_name
from diagnostic.model.problem import KnownError

_BACKUP = "Open the most recent backup instead, and keep this file as it is until what it holds was compared."


class DamagedError(KnownError):
    """The bytes of the file are not what this program wrote."""


@contextmanager
def translated(path: Path, making: bool = False) -> Iterator[None]:
    """Turn what the database, the disk or a damaged byte raises inside into a ``KnownError`` about ``path``.

    ``making`` a file that was not there, nothing is said of changes to it: there is no file, and there will be none.
    A mistake of the program (a wrong statement, a broken constraint) is let through as it is.
    """
    try:
        yield
    except KnownError:
        raise
    except sqlite3.Error as fault:
        known = known_error(path, fault, making)
        if known is None:
            raise
        raise known from fault
    except UnicodeDecodeError as fault:
        raise damaged(path) from fault
    except OSError as fault:
        raise (refused_making if making else refused_by_system)(path, fault) from fault
    except Exception as fault:
        # SQLAlchemy wraps the driver's error and keeps it as ``orig``; asked by name, so that it need not be
        # imported here.
        inner = getattr(fault, "orig", None)
        known = known_error(path, inner, making) if isinstance(inner, sqlite3.Error) else None
        if known is None:
            raise
        raise known from fault


def known_error(path: Path, fault: sqlite3.Error, making: bool = False) -> KnownError | None:
    """Return what is said about ``fault``, or None when it is a mistake of the program."""
    code = getattr(fault, "sqlite_errorcode", None)
    if code is None:
        # The driver's own complaint: a text column that is no UTF-8, a value of the wrong type. Programming
        # errors have other classes.
        return damaged(path) if type(fault) in {sqlite3.OperationalError, sqlite3.DatabaseError} else None
    if code in {
        sqlite3.SQLITE_READONLY_ROLLBACK,
        sqlite3.SQLITE_READONLY_RECOVERY,
        sqlite3.SQLITE_READONLY_CANTLOCK,
    }:
        return interrupted(path)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return moved(path)
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_ERROR and str(fault).startswith("no such table") and not making:
        # It had its tables when it was opened.
        return changed_meanwhile(path)
    makers = {
        sqlite3.SQLITE_NOTADB: not_ours,
        sqlite3.SQLITE_CORRUPT: damaged,
        sqlite3.SQLITE_FULL: disk_full,
        sqlite3.SQLITE_READONLY: read_only,
        sqlite3.SQLITE_PERM: read_only,
        sqlite3.SQLITE_BUSY: busy,
        sqlite3.SQLITE_LOCKED: busy,
        sqlite3.SQLITE_PROTOCOL: busy,
        sqlite3.SQLITE_IOERR: disk_fault,
        sqlite3.SQLITE_CANTOPEN: cannot_open,
        sqlite3.SQLITE_AUTH: cannot_open,
    }
    if making:
        makers |= {sqlite3.SQLITE_FULL: no_room, sqlite3.SQLITE_IOERR: not_made}
    maker = makers.get(primary)
    return None if maker is None else maker(path)


def refused_by_system(path: Path, fault: OSError) -> KnownError:
    """Return what is said when the operating system refused outside the database."""
    import errno

    if fault.errno in {errno.ENOSPC, errno.EDQUOT}:
        return disk_full(path)
    if fault.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return cannot_write(path)
    if fault.errno in {errno.ENAMETOOLONG, errno.EILSEQ}:
        return bad_name(path)
    return KnownError(
        "store.system",
        f"The system refused access to {path}: {fault.strerror or fault}.",
        "Check the disk and the folder.",
    )


def refused_making(path: Path, fault: OSError) -> KnownError:
    """Return what is said when the operating system refused a file that was to be made."""
    import errno

    if fault.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return no_room(path)
    if fault.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return cannot_write(path)
    if fault.errno in {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ELOOP}:
        return bad_name(path)
    return not_made(path)


def damaged(path: Path) -> KnownError:
    """The bytes are not what was written."""
    return DamagedError("store.damaged", f"{path.name} is damaged and was not changed.", _BACKUP)


def not_ours(path: Path) -> KnownError:
    """Not a file of this program at all, or one that cannot be told apart from noise."""
    return KnownError(
        "store.not-an-assessment",
        f"{path.name} is not an assessment file of Diagnostic, or its beginning is damaged.",
        "Choose a file whose name ends in .diagnostic; if this one was copied or sent, copy it again.",
    )


def disk_full(path: Path) -> KnownError:
    """There was no room; the transaction was taken back."""
    return KnownError(
        "store.disk-full",
        f"There is no room left on the disk that holds {path.name}; nothing new was stored, what was there before is unchanged.",
        "Free some room on that disk and try again.",
    )


def no_room(path: Path) -> KnownError:
    """There was no room for a file that was to be made."""
    return KnownError(
        "store.no-room",
        f"There is no room left on the disk for {path}; no file was left behind.",
        "Free some room on that disk, or choose a folder on another one.",
    )


def not_made(path: Path) -> KnownError:
    """The disk, or what looks like a folder and is none for files, refused a file that was to be made."""
    return KnownError(
        "store.not-made",
        f"The system refused to make {path}; no file was left behind.",
        "Check that the disk, the stick or the network folder is still connected, or choose another folder.",
    )


def read_only(path: Path) -> KnownError:
    """The file was opened for reading, or became read-only."""
    return KnownError(
        "store.read-only",
        f"{path.name} can only be read here; nothing was stored.",
        "Copy it to a folder where you may write, and open the copy.",
    )


def moved(path: Path) -> KnownError:
    """The open file lies no longer where it was opened; what is there now, if anything, is another file."""
    return KnownError(
        "store.moved",
        f"{path.name} is no longer where it was opened: it was moved, renamed, deleted or replaced; nothing new was stored.",
        "Put it back and try again, or close it here and open it from its new place.",
    )


def changed_meanwhile(path: Path) -> KnownError:
    """Another program wrote into the open file, or wrote another file over it."""
    return KnownError(
        "store.changed",
        f"{path.name} was changed by another program while it was open here; nothing new was stored.",
        "Close it here and open it again.",
    )


def cannot_write(path: Path) -> KnownError:
    """The folder or the file refused to be written."""
    return KnownError(
        "store.cannot-write",
        f"You may not write {path.name} in the folder {path.parent}.",
        "Choose a folder of your own, or ask whoever looks after this one.",
    )


def busy(path: Path) -> KnownError:
    """Another connection kept the file too long."""
    return KnownError(
        "store.busy",
        f"Another program is keeping {path.name} busy; nothing new was stored.",
        "Wait for a copy or a virus scan of the file to end, then try again.",
    )


def disk_fault(path: Path) -> KnownError:
    """Reading or writing failed below the database: a stick drawn out, a bad sector, a lost share."""
    return KnownError(
        "store.disk-fault",
        f"The disk that holds {path.name} could not be read or written; what was being stored may be missing.",
        "Check that the stick or the network folder is still connected, then open the file again.",
    )


def cannot_open(path: Path) -> KnownError:
    """The system would not open the file: no right, or something else lies at that place."""
    return KnownError(
        "store.cannot-open",
        f"{path.name} could not be opened.",
        "Check that you may read the file and its folder, and that no other program holds it.",
    )


def interrupted(path: Path) -> KnownError:
    """A change was cut off half-way, and here the file may not be written, so it cannot be taken back."""
    return KnownError(
        "store.interrupted",
        f"{path.name} was cut off in the middle of a change and cannot be put right where it lies, because it can only be read there.",
        f"Copy it together with {path.name}-journal to a folder where you may write, and open the copy.",
    )


def missing(path: Path) -> KnownError:
    """There is nothing at that place."""
    return KnownError(
        "store.missing",
        f"There is no file {path.name} in {path.parent}.",
        "If it lies on a stick or in a network folder, connect that first; if it was moved, open it from its new place.",
    )


def is_folder(path: Path) -> KnownError:
    """A folder is where a file should be."""
    return KnownError("store.is-folder", f"{path.name} is a folder, not an assessment file.", "Choose the file itself.")


def no_folder(path: Path) -> KnownError:
    """The folder that is to hold the file does not exist."""
    return KnownError(
        "store.no-folder",
        f"The folder {path.parent} does not exist.",
        "Create it first, or choose another folder.",
    )


def already_there(path: Path) -> KnownError:
    """Nothing is overwritten."""
    return KnownError(
        "store.already-there",
        f"There is already a file {path.name} in {path.parent}; it was left as it is.",
        "Choose another name, or move the other file away first.",
    )


def open_elsewhere(path: Path) -> KnownError:
    """Another window holds the file for writing."""
    return KnownError(
        "store.open-elsewhere",
        f"{path.name} is already open in another window.",
        "Go on in that window or close it; you can also open the file here for reading only.",
    )


def newer(path: Path) -> KnownError:
    """Written by a later version of the program."""
    return KnownError(
        "store.newer",
        f"{path.name} was written by a newer version of Diagnostic, and this version cannot read it safely.",
        "Install the newer version, and open the file with that.",
    )


def older_read_only(path: Path) -> KnownError:
    """An older form that would have to be brought up to date, where nothing may be written."""
    return KnownError(
        "store.older-read-only",
        f"{path.name} was written by an older version of Diagnostic and has to be brought up to date, but it can only be read here.",
        "Copy it to a folder where you may write, and open the copy.",
    )


def foreign_parts(path: Path) -> KnownError:
    """The schema holds a trigger, a view or a table that no version of this program wrote."""
    return KnownError(
        "store.foreign-parts",
        f"{path.name} holds parts that Diagnostic did not write, so it was not opened.",
        "Ask whoever gave you the file for the original.",
    )


def stray_journal(path: Path) -> KnownError:
    """The journal beside the file belongs to another file, and applying it would destroy this one."""
    return KnownError(
        "store.stray-journal",
        f"Beside {path.name} lies the journal of an unfinished change to another file of that name.",
        f"Move {path.name}-journal to another folder, keep it, and open the file again.",
    )


def no_encryption() -> KnownError:
    """A key was given, and this build has no means to use it."""
    return KnownError(
        "store.no-encryption",
        "This version of Diagnostic cannot encrypt assessment files, nor open encrypted ones.",
        "Open or create the file without a passphrase, on a disk that is itself encrypted.",
    )
