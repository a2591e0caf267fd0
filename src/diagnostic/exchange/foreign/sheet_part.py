"""One sheet, read as a stream into its cells. The dimension that a sheet claims is not looked at: programs write wrong ones.

Cells are kept by place, not in a block, so a cell at the far corner costs nothing; it is named and left aside.
"""

from collections.abc import Iterable, Mapping, Sequence, Sized
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Final

from diagnostic.exchange.foreign.cell_text import TextRuns
from diagnostic.exchange.foreign.cell_value import Values, computes
from diagnostic.exchange.foreign.grid import Area
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.package import too_large_problem
from diagnostic.exchange.foreign.places import LAST_COLUMN, LAST_ROW, area, cell_place, counted
from diagnostic.exchange.foreign.plain_cells import PlainCells
from diagnostic.exchange.foreign.plain_rows import PlainRow, plain_rows
from diagnostic.exchange.foreign.xml_part import damaged, main_names, parse_part
from diagnostic.model.problem import RefusedError
from diagnostic.model.workbook import CellKind, CellSeen

_NAMES: Final = main_names("c", "v", "f", "is", "t", "rPh", "row", "col", "mergeCell")
_PIECE: Final = 1 << 16
_ROW_OF, _COLUMN_OF, _TEXT_OF = itemgetter(0), itemgetter(1), itemgetter(2)
_TRUE: Final = ("1", "true")


@dataclass
class Room:
    """What is left of the cells and characters that one workbook may hold, over all its sheets."""

    cells: int
    texts: int

    def take(self, cells: int, characters: int) -> None:
        """Count cells and what is in them. Raises ``RefusedError`` when there is no room for them."""
        self.cells -= cells
        self.texts -= characters
        if self.cells < 0 or self.texts < 0:
            raise RefusedError((too_large_problem(),))


@dataclass
class SheetFound:
    """What stands in one sheet: its cells with content, what is merged and hidden, and what was odd about them."""

    cells: list[CellSeen] = field(default_factory=list)
    merged: list[Area] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    far: list[CellSeen] = field(default_factory=list)
    unsure: list[CellSeen] = field(default_factory=list)


class SheetReader:
    """Reads the sheets of one workbook."""

    def __init__(self, values: Values, limits: Limits, aside: frozenset[str] = frozenset()) -> None:
        self._aside = aside
        self.room = Room(limits.cells, limits.texts)
        self._values = values
        self._limits = limits
        self._plain = PlainCells(values, limits)

    def read(self, name: str, part: str, chunks: Iterable[bytes]) -> SheetFound:
        """Return what stands in the sheet called ``name``. Raises ``RefusedError`` where it is damaged or too large."""
        data = b"".join(chunks)
        return self._read_plain(name, part, data) or self.read_by_parser(name, part, data)

    def read_by_parser(self, name: str, part: str, data: bytes) -> SheetFound:
        """Return the same by the parser alone: for sheets in an unusual spelling."""
        sheet = _Sheet(name, self._values, self.room, self._limits)
        parse_part(part, (data[at : at + _PIECE] for at in range(0, len(data), _PIECE)), sheet.start, sheet.end, sheet.runs.add)
        if sheet.arrays:
            sheet.found.cells = [_computed(cell, sheet.arrays) for cell in sheet.found.cells]
        return sheet.found

    def _read_plain(self, name: str, part: str, data: bytes) -> SheetFound | None:
        taken = plain_rows(data)
        cells = self._cells(taken.rows) if taken else None
        if taken is None or cells is None:
            return None
        sheet = _Sheet(name, self._values, self.room, self._limits)
        parse_part(part, (taken.frame,), sheet.start)
        # Rows that the parser does not know as rows (in a namespace of their own) would be cells of something else.
        hidden = taken.tags.hidden(sheet.found.hidden_rows)
        if sheet.rows != len(taken.tags.shown) or sheet.begun or hidden is None:
            return None
        sheet.hide(hidden)
        sheet.keep(*cells)
        return sheet.found

    def _cells(self, rows: Sequence[PlainRow]) -> tuple[list[CellSeen], list[CellSeen]] | None:
        first = self._plain.read(rows[:1]) if self._aside else None
        if first is not None and not self._aside.isdisjoint([text for _, _, text, _ in first[0]]):
            return first
        return self._plain.read(rows)


def _computed(cell: CellSeen, arrays: list[Area]) -> CellSeen:
    """Mark what a formula of another cell filled in."""
    inside = any(a.first_row <= cell.row <= a.last_row and a.first_column <= cell.column <= a.last_column for a in arrays)
    return cell._replace(kind=CellKind.FORMULA) if inside else cell


class _Sheet:
    """Takes one sheet as the parser hands it over."""

    def __init__(self, name: str, values: Values, room: Room, limits: Limits) -> None:
        self.found = SheetFound()
        self.runs = TextRuns(limits)
        self.arrays: list[Area] = []
        self.rows = 0
        self.begun = False
        self._name = name
        self._values = values
        self.room = room
        self._limits = limits
        self._places: set[tuple[int, int]] = set()
        self._row = 0
        self._before = (0, "")  # the column of the last cell, and its reference where it has not been worked out yet
        self._cell: Mapping[str, str] | None = None
        self._content = ""
        self._formula: str | None = None

    def start(self, element: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = _NAMES.get(element)
        if name is None:
            return
        if self._cell is not None:
            self._start_content(name, attributes)
        elif name == "c":
            self.begun = True
            self._cell, self._content, self._formula = attributes, "", None
        elif name == "row":
            self.rows += 1
            self._start_row(attributes)
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))
        elif name == "col" and attributes.get("hidden") in _TRUE:
            self._hide_columns(attributes)

    def end(self, element: str) -> None:
        """An element ends."""
        name = _NAMES.get(element)
        if name is None or self._cell is None:
            return
        if name == "c":
            cell, self._cell = self._cell, None
            reference = cell.get("r", "")
            self._before = (0, reference) if reference else (self._column_before() + 1, "")
            if self._content or self._formula is not None:
                self._finish(cell, reference)
        elif name in ("t", "rPh", "v", "f"):
            self.runs.end(name)
            if name == "f":
                self._formula = self.runs.finish()

    def _start_content(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "f":
            if self._content or self._formula is not None:
                raise damaged(f"{self._name}: a formula out of its place")
            self.runs.begin()
            self.runs.start(name)
            whole = area(attributes.get("ref", "")) if attributes.get("t") in ("array", "dataTable") else None
            if whole is not None:
                self.room.take(1, 0)
                self.arrays.append(whole)
        elif name in ("v", "is"):
            if self._content:
                raise damaged(f"{self._name}: a cell with two values")
            self._content = name
            self.runs.begin()
            if name == "v":
                self.runs.start(name)
        elif name in ("t", "rPh") and self._content == "is":
            self.runs.start(name)

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        number = counted(attributes["r"], LAST_ROW) if "r" in attributes else self._row + 1
        if number is None:
            raise damaged(f"{self._name}: a row without a number")
        self._row, self._before = number, (0, "")
        if attributes.get("hidden") in _TRUE:
            self.found.hidden_rows.append(number)
            self._hold(self.found.hidden_rows)

    def _merge(self, reference: str) -> None:
        merged = area(reference)
        if merged is None:
            raise damaged(f"{self._name}: merged cells without a place")
        self.found.merged.append(merged)
        self._hold(self.found.merged)

    def _hide_columns(self, attributes: Mapping[str, str]) -> None:
        first, last = counted(attributes.get("min", ""), LAST_COLUMN), counted(attributes.get("max", ""), LAST_COLUMN)
        if first is None or last is None:
            raise damaged(f"{self._name}: hidden columns without a place")
        self.found.hidden_columns.append((first, last))
        self._hold(self.found.hidden_columns)

    def _hold(self, kept: Sized) -> None:
        if len(kept) > self._limits.ranges:
            raise RefusedError((too_large_problem(),))

    def _column_before(self) -> int:
        column, reference = self._before
        place = cell_place(reference) if reference else None
        return place[1] if place else column

    def _finish(self, cell: Mapping[str, str], reference: str) -> None:
        """Keep a cell that holds something, or a formula."""
        place = cell_place(reference) if reference else (self._row, self._before[0])
        if place is None or place[0] == 0:
            raise damaged(f"{self._name}: a cell without a place")
        value = self._values.read(cell.get("t", "n"), cell.get("s", ""), self.runs.finish() if self._content else "", self._content == "is")
        if value is None:
            raise damaged(f"{self._name}: a cell that cannot be read")
        computed = self._formula is not None and computes(self._formula)
        if value.text == "" and not computed:
            return
        if place in self._places:
            raise damaged(f"{self._name}: a cell that stands there twice")
        self._places.add(place)
        seen = CellSeen(*place, value.text, CellKind.FORMULA if computed else value.kind)
        self.keep((seen,), (seen,) if value.unsure else ())

    def hide(self, rows: list[int]) -> None:
        """Take the hidden rows. Raises ``RefusedError`` when there are too many."""
        self.found.hidden_rows = rows
        self._hold(rows)

    def keep(self, cells: Sequence[CellSeen], unsure: Sequence[CellSeen]) -> None:
        """Take cells into what was found. Raises ``RefusedError`` when there is no room for them."""
        self.room.take(len(cells), sum(map(len, map(_TEXT_OF, cells))))
        rows, columns = self._limits.rows, self._limits.columns
        near = max(map(_ROW_OF, cells), default=0) <= rows and max(map(_COLUMN_OF, cells), default=0) <= columns
        far = [] if near else [cell for cell in cells if cell[0] > rows or cell[1] > columns]
        self.found.cells += cells if near else [cell for cell in cells if cell[0] <= rows and cell[1] <= columns]
        self.found.unsure += unsure
        self.found.far += far
