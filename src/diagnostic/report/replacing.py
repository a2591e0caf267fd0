"""Puts a finished file in its place as one step: what lay there stays whole until the new file is whole on the disk.

The content goes into a temporary file in the same folder, is flushed to the disk, and takes the name in one step of the
file system. When any of it is refused, the temporary file goes, the old one stays, and a ``KnownError`` says what to do.
"""

import errno
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from diagnostic.model.file_name import bad_name, refuse_bad_name
from diagnostic.model.problem import KnownError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NAME = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ELOOP})


def replace_file(path: Path, content: bytes) -> None:
    """Make ``path`` a file with ``content``, durable when this returns.

    Raises ``KnownError`` when the folder is missing or may not be written, the disk is full, the path is a folder or no
    ordinary file, or another program holds the file. Whatever lay at ``path`` is then still there, byte for byte.
    """
    try:
        target, mode = _target(path)
        _write(target, content, mode)
    except OSError as fault:
        raise _known(path, fault) from fault
    except ValueError as fault:
        raise bad_name(path) from fault


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
    return target, stat.S_IMODE(found.st_mode)


def _write(target: Path, content: bytes, mode: int | None) -> None:
    temporary = target.parent / f".diagnostic-{secrets.token_hex(8)}.part"
    # Created with the rights that the user's settings give; what tempfile makes would be closed to everybody else.
    file = temporary.open("xb")
    try:
        with file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


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
