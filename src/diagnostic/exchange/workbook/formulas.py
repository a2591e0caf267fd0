"""Pieces of spreadsheet formulas, in the functions that every spreadsheet program of the last fifteen years has."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from diagnostic.model.workbook import column_letters


@dataclass(frozen=True)
class Area:
    """The rows of a table on its sheet, and where its columns lie."""

    sheet: str
    first: int
    last: int
    columns: tuple[str, ...]

    def column(self, code: str) -> str:
        """Return the absolute range of a column, sheet named: ``'I'!$A$6:$A$80``."""
        return self._ranges[code]

    def own(self, code: str, row: int) -> str:
        """Return a cell of the same row, to be used on the sheet itself: ``$F7``."""
        return f"${self._letters[code]}{row}"

    @cached_property
    def _letters(self) -> dict[str, str]:
        return {code: column_letters(number) for number, code in enumerate(self.columns, 1)}

    @cached_property
    def _ranges(self) -> dict[str, str]:
        sheet = quoted(self.sheet)
        return {code: f"{sheet}!${letters}${self.first}:${letters}${self.last}" for code, letters in self._letters.items()}


def quoted(sheet: str) -> str:
    """Return the name of a sheet as a formula names it."""
    return "'" + sheet.replace("'", "''") + "'"


def text(value: str) -> str:
    """Return a text as a formula holds it; at most 255 characters, which is what a formula allows."""
    return '"' + value[:255].replace('"', '""') + '"'


def found(area: Area, key: str, column: str) -> str:
    """Return what stands in ``column`` of the row with this key, wherever that row has been sorted to; an empty text without one."""
    return f'IFERROR(INDEX({area.column(column)},MATCH({text(key)},{area.column("key")},0))&"","")'


def is_one_of(reference: str, values: Iterable[str]) -> str:
    """Return whether a cell holds one of these texts."""
    tests = [f"{reference}={text(value)}" for value in values]
    return tests[0] if len(tests) == 1 else f"OR({','.join(tests)})"


def bit(condition: str) -> str:
    """Return 1 where a condition holds, else 0."""
    return f"IF({condition},1,0)"
