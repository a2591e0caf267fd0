"""Puts a finished file in its place as one step: what lay there stays whole until the new file is whole on the disk.

The content goes into a temporary file in the same folder, is flushed to the disk, and takes the name in one step of the
file system. When any of it is refused, the temporary file goes, the old one stays, and a ``KnownError`` says what to do.
An assessment is never replaced, whatever its name: what is written here can be written again, an assessment cannot.
"""

import errno
import os
import secrets
import stat
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from diagnostic.model.file_name import bad_name, refuse_bad_name
from diagnostic.model.problem import KnownError

_DATABASE = b"SQLite format 3\0"
"""How every file begins that may hold an assessment."""

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ELOOP})


@dataclass(frozen=True)
class _Ready:
    """A new file that is whole on the disk under a name for the time being."""

    asked: Path
    temporary: Path
    target: Path


def replace_file(path: Path, content: bytes) -> None:
    """Make ``path`` a file with ``content``, durable when this returns.

    Raises ``KnownError`` when the folder is missing or may not be written, the disk is full, the path is a folder, an
    assessment or no ordinary file, or another program holds the file. Whatever lay at ``path`` is then still there, byte for byte.
    """
    replace_files([(path, content)])


def replace_files(contents: Iterable[tuple[Path, bytes]]) -> None:
    """Do for several files what ``replace_file`` does for one: no name is taken before all of them are whole on the disk."""
    with ExitStack() as unless_named:
        ready = []
        for path, content in contents:
            with _said_about(path):
                target, mode = _target(path)
                temporary = target.parent / f".diagnostic-{secrets.token_hex(8)}.part"
                unless_named.callback(_take_away, temporary)
                _write(temporary, content, mode)
            ready.append(_Ready(path, temporary, target))
        for each in ready:
            with _said_about(each.asked):
                each.temporary.replace(each.target)
    for folder in {each.target.parent for each in ready}:
        _sync_folder(folder)


@contextmanager
def _said_about(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as fault:
        raise _known(path, fault) from fault
    except ValueError as fault:
        raise bad_name(path) from fault


def _take_away(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink()


def _target(path: Path) -> tuple[Path, int | None]:
    """Find the file itself, behind symbolic links, with the rights it has now; None where there is none yet."""
    refuse_bad_name(path)
    target = Path(os.path.realpath(path))
    try:
        found = target.stat()
    except FileNotFoundError:
        return target, None
    if stat.S_ISDIR(found.st_mode):
        raise KnownError(
            "file.is-folder",
            f"{path} is a folder, so no file of that name can be written.",
            "Choose another name, or give the name of a file inside that folder.",
        )
    if not stat.S_ISREG(found.st_mode):
        raise KnownError("file.not-a-file", f"{path} is no ordinary file and was left as it is.", "Choose another name.")
    if not os.access(target, os.W_OK):
        raise KnownError(
            "file.protected",
            f"{path} is protected against changes and was left as it is.",
            "Remove the protection from that file, or choose another name.",
        )
    if _is_database(target):
        raise KnownError(
            "file.assessment",
            f"{path} is an assessment or another database, and was left as it is.",
            "Choose another name.",
        )
    return target, stat.S_IMODE(found.st_mode)


def _is_database(target: Path) -> bool:
    with suppress(OSError), target.open("rb") as file:
        return file.read(len(_DATABASE)) == _DATABASE
    return False


def _write(temporary: Path, content: bytes, mode: int | None) -> None:
    # Created with the rights that the user's settings give; what tempfile makes would be closed to everybody else.
    with temporary.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    if mode is not None:
        temporary.chmod(mode)


def _sync_folder(folder: Path) -> None:
    """Make the new name durable, where the system can: Windows cannot, nor can some network folders."""
    if os.name == "nt":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _lies_there(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def _known(path: Path, fault: OSError) -> KnownError:
    there = _lies_there(path)
    stays = "what was there before is unchanged" if there else "no file was left behind"
    if fault.errno in _FULL:
        return KnownError(
            "file.disk-full",
            f"There is no room left on the disk for {path}; {stays}.",
            "Free some room on that disk, or choose a folder on another one.",
        )
    if fault.errno in {errno.ENOENT, errno.ENOTDIR} and not path.parent.is_dir():
        return KnownError(
            "file.no-folder",
            f"{path} could not be written, because the folder {path.parent} does not exist.",
            "Create the folder first, or choose another one.",
        )
    if fault.errno in _REFUSED | {errno.ENOENT}:
        # A folder that is no place for files, such as /proc, says that the file is not there.
        # Windows refuses to replace a file that another program holds, in the same words as a missing right.
        held = " If the file is open in another program, close it there first." if there else ""
        return KnownError(
            "file.cannot-write",
            f"{path} may not be written; {stays}.",
            f"Choose a folder of your own.{held}",
        )
    if fault.errno in _NAME:
        return bad_name(path)
    return KnownError(
        "file.system",
        f"The system refused to write {path} ({fault.strerror or fault}); {stays}.",
        "Check that the disk, the stick or the network folder is still connected, then try again.",
    )
