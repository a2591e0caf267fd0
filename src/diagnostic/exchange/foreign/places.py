"""Places in a sheet: A1, and A1:B2."""

import re
from functools import lru_cache
from typing import Final

from diagnostic.exchange.foreign.grid import Area

_CELL: Final = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")
LAST_ROW: Final = 1_048_576
LAST_COLUMN: Final = 16_384


@lru_cache(maxsize=2048)
def column_number(letters: str) -> int:
    """Return the number of a column, A being 1."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def cell_place(reference: str) -> tuple[int, int] | None:
    """Return row and column of a reference such as F12; None for what no spreadsheet has."""
    found = _CELL.fullmatch(reference)
    if found is None:
        return None
    row, column = int(found[2]), column_number(found[1])
    return (row, column) if row <= LAST_ROW and column <= LAST_COLUMN else None


def area(reference: str) -> Area | None:
    """Return the first and the last cell of a range such as A1:B2; None for what no spreadsheet has."""
    first, _, last = reference.partition(":")
    begin, end = cell_place(first), cell_place(last or first)
    if begin is None or end is None:
        return None
    return Area(min(begin[0], end[0]), min(begin[1], end[1]), max(begin[0], end[0]), max(begin[1], end[1]))


@lru_cache(maxsize=8192)
def counted(text: str, most: int) -> int | None:
    """Return a count from 1 to ``most``; None for a text that is none."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0
    return number if 0 < number <= most else None
