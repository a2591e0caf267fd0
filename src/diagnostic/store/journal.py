"""Tells whether the journal beside a file is that file's own, before SQLite applies it.

After a crash, SQLite rolls the file back by the journal it finds beside it under the same base name. If the
file was replaced meanwhile (by a backup, by a copy from a stick), that journal belongs to the file that was
there before, and rolling back destroys the new one. Format: "Database File Format" and "Atomic Commit" of the
SQLite documentation.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEADER = struct.Struct(">8sIIIII")


def journal_path(path: Path) -> Path:
    """Return where SQLite keeps the journal of ``path``."""
    whole = path.resolve()
    return whole.with_name(whole.name + "-journal")


def has_stray_journal(path: Path) -> bool:
    """Return True when a journal with something in it lies beside ``path`` that cannot be that of ``path``.

    To be asked only while no connection is open on the file: closing a file drops the locks that this process
    holds on it.
    """
    journal = journal_path(path)
    try:
        if not journal.is_file() or journal.stat().st_size < _HEADER.size:
            return False
        with path.open("rb") as file, journal.open("rb") as beside:
            return not _belongs(file.read(100), beside)
    except OSError:
        return False


def _belongs(database_header: bytes, journal: BinaryIO) -> bool:
    magic, records, _nonce, pages_before, sector, page_size = _HEADER.unpack(journal.read(_HEADER.size))
    if magic != _MAGIC:
        return True  # Not a live journal: SQLite leaves it alone.
    if len(database_header) < 100:
        return False
    change_now, pages_now = struct.unpack(">II", database_header[24:32])
    for number, page in _pages(journal, records, sector, page_size):
        if number == 1:
            # Page 1 as it was before the change: the change itself raises the counter by one.
            change_then = struct.unpack(">I", page[24:28])[0]
            return page[68:72] == database_header[68:72] and change_now in {
                change_then,
                (change_then + 1) & 0xFFFFFFFF,
            }
    # Page 1 was not set aside yet, so it was not written either.
    return bool(pages_before == pages_now)


def _pages(journal: BinaryIO, records: int, sector: int, page_size: int) -> Iterator[tuple[int, bytes]]:
    """Yield the pages set aside in the first section of the journal; a later section starts with a header of
    its own.
    """
    if not (512 <= page_size <= 65536 and 32 <= sector <= 65536):
        return
    journal.seek(sector)
    for _ in range(records):
        record = journal.read(page_size + 8)
        if len(record) < page_size + 8:
            return
        yield struct.unpack(">I", record[:4])[0], record[4:-4]
