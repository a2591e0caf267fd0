"""A workbook as a person fills it in a spreadsheet: cells by key and column code, wherever they stand."""

from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from diagnostic.model.workbook import spot_of


class Filled:
    """A workbook that was opened to be filled; ``save`` writes it under another name."""

    def __init__(self, path: Path) -> None:
        self.book = openpyxl.load_workbook(path)

    def sheet(self, key: str) -> Worksheet:
        """The sheet on which a key stands."""
        return self._find(key)[0]

    def row(self, key: str) -> int:
        """The number of the row of a key."""
        return self._find(key)[1]

    def column(self, sheet: Worksheet, code: str) -> int:
        """The number of the column of a code."""
        codes = next(row for row in sheet.iter_rows() if any(cell.value == "key" for cell in row))
        return next(cell.column for cell in codes if cell.value == code)

    def cell(self, key: str, column: str = "answer") -> Cell:
        """The cell of a key in a column."""
        sheet, row = self._find(key)
        found = sheet.cell(row, self.column(sheet, column))
        assert isinstance(found, Cell)
        return found

    def put(self, key: str, value: Any, column: str = "answer", number_format: str = "") -> Cell:
        """Type ``value`` into the cell of a key."""
        cell = self.cell(key, column)
        cell.value = value
        if number_format:
            cell.number_format = number_format
        return cell

    def keys(self, sheet: Worksheet) -> list[tuple[int, str]]:
        """The rows of a sheet that are about something, with their keys."""
        if all(cell.value != "key" for row in sheet.iter_rows(max_row=10) for cell in row):
            return []
        column = self.column(sheet, "key")
        found = [(row, str(sheet.cell(row, column).value or "")) for row in range(1, sheet.max_row + 1)]
        return [(row, key) for row, key in found if (spot := spot_of(key)) is not None and spot.kind and key != "key"]

    def save(self, path: Path) -> Path:
        self.book.save(path)
        return path

    def _find(self, key: str) -> tuple[Worksheet, int]:
        for sheet in self.book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value == key and isinstance(cell, Cell):
                        return sheet, int(cell.row)
        raise KeyError(key)
