"""How much a foreign file may ask of this machine.

A returned workbook is below 1 MB, unpacks to 6 MB, and has some 20 sheets with 10,000 cells in all. The limits leave room for twenty times
that. ``docs/decisions/0014-foreign-files.md`` names for each the fault that turns a test red.
"""

from dataclasses import dataclass
from typing import Final

MEGABYTE: Final = 1 << 20


@dataclass(frozen=True)
class Limits:
    """The limits of one file; sizes in bytes, times in seconds, the rest are counts."""

    seconds: float = 10.0
    """From handing the file to a child process to its reply."""
    memory: int = 256 * MEGABYTE
    """Address space of the child process."""
    reply: int = 64 * MEGABYTE
    """What a child may send back."""

    file: int = 20 * MEGABYTE
    """The file itself."""
    entries: int = 1000
    """Files in the archive."""
    unpacked: int = 200 * MEGABYTE
    """All of them together, as the directory of the archive says."""
    ratio: int = 100
    """Unpacked to packed, of entries over ``ratio_from``: workbooks reach 21, bombs begin at 296."""
    ratio_from: int = MEGABYTE
    part: int = 24 * MEGABYTE
    """One part that is read."""
    parts: int = 48 * MEGABYTE
    """All parts that are read."""

    sheets: int = 200
    rows: int = 20_000
    """Cells further down are named and left aside."""
    columns: int = 1000
    """Cells further right (from ALM on) are named and left aside."""
    named: int = 20
    """Odd cells of one sheet that are named one by one; the others are counted."""
    cells: int = 200_000
    """Cells with content, of all sheets; also shared texts."""
    ranges: int = 20_000
    """Merged ranges, hidden rows, hidden columns and notes, each, of one sheet."""
    cell_text: int = 100_000
    """Characters of one cell; Excel stops at 32,767."""
    texts: int = 8_000_000
    """Characters of all cells."""


LIMITS: Final = Limits()
