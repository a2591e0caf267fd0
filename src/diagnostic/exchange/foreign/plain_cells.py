"""What the cells say that ``plain_rows`` took out of a sheet."""

from collections.abc import Iterable
from typing import Final

from diagnostic.exchange.foreign.cell_text import meant
from diagnostic.exchange.foreign.cell_value import Values, computes
from diagnostic.exchange.foreign.places import LAST_COLUMN, LAST_ROW, column_number
from diagnostic.exchange.foreign.plain_rows import Cell, unescaped
from diagnostic.model.workbook import CellKind, CellSeen

_TEXT: Final = CellKind.TEXT


class PlainCells:
    """Reads the plain cells of one workbook; what many cells share is looked up once."""

    def __init__(self, values: Values) -> None:
        self._values = values
        self._columns: dict[str, int] = {}
        self._known: dict[tuple[str, str, str], tuple[str, CellKind, bool] | None] = {}

    def read(self, cells: Iterable[Cell]) -> tuple[list[CellSeen], list[CellSeen]] | None:
        """Return the cells that hold something, and those of them whose digits are unsure; None where one is out of order or cannot be
        read."""
        found: list[CellSeen] = []
        unsure: list[CellSeen] = []
        new, add = tuple.__new__, found.append  # a third of the time goes into naming the four parts of each cell otherwise
        row, last_digits, last_column = 0, "", 0
        for letters, digits, style, kind, formula, formula_text, raw, text, _ in cells:
            if digits != last_digits:
                if not digits:
                    continue  # cells that hold nothing
                number = int(digits)
                if number <= row or number > LAST_ROW:
                    return None
                row, last_digits, last_column = number, digits, 0
            column = self._columns.get(letters) or self._column(letters)
            if column <= last_column or column > LAST_COLUMN:
                return None
            last_column = column
            if text and kind == "inlineStr" and not formula and "&" not in text:
                add(new(CellSeen, (row, column, meant(text), _TEXT)))
                continue
            value = self._value(style, kind, raw or text, bool(text))
            if value is None or unescaped(formula_text) is None:
                return None
            said, said_kind, doubtful = value
            computed = bool(formula) and computes(formula_text)
            if computed or said:
                add(new(CellSeen, (row, column, said, CellKind.FORMULA if computed else said_kind)))
                if doubtful:
                    unsure.append(found[-1])
        return found, unsure

    def _column(self, letters: str) -> int:
        return self._columns.setdefault(letters, column_number(letters))

    def _value(self, style: str, kind: str, raw: str, inline: bool) -> tuple[str, CellKind, bool] | None:
        if inline:
            return self._read(style, kind, raw, inline)
        at = (kind, style if not kind or kind == "n" else "", raw)
        if at not in self._known:
            self._known[at] = self._read(style, kind, raw, inline)
        return self._known[at]

    def _read(self, style: str, kind: str, raw: str, inline: bool) -> tuple[str, CellKind, bool] | None:
        said = unescaped(raw)
        return None if said is None else self._values.read(kind or "n", style, said, inline)
