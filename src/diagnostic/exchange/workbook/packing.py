"""From a plan to the bytes of a workbook. openpyxl makes the frame of every sheet; the cells are spelt here and put into it.

openpyxl cannot write what a formula came to, and takes several times as long for a cell. The same plan gives the same bytes.
"""

import io
import re
import zipfile
from datetime import datetime
from typing import NoReturn

from openpyxl import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from diagnostic.exchange.workbook.drop_downs import drop_downs
from diagnostic.exchange.workbook.frame import blank_workbook, dress, hide
from diagnostic.exchange.workbook.heights import row_height
from diagnostic.exchange.workbook.looks import style_numbers
from diagnostic.exchange.workbook.machine import SHEET as MACHINE_SHEET
from diagnostic.exchange.workbook.paths import SHEET as PATHS_SHEET
from diagnostic.exchange.workbook.plan import (
    LISTS_MARK,
    LISTS_SHEET,
    TABLE_MARK,
    Cell,
    ChoiceList,
    ColumnPlan,
    Look,
    Row,
    SheetPlan,
    WorkbookPlan,
)
from diagnostic.exchange.workbook.sheet_data import Line, SharedTexts, sheet_data
from diagnostic.model.workbook import SHOWN, Column

_SHEET_DATA = re.compile(r"<sheetData\s*/>|<sheetData>\s*</sheetData>")
_DIMENSION = re.compile(r'<dimension ref="[^"]*"\s*/>')
_SHEET_NAME = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_MARGINS = "<pageMargins"
_SHARED = "xl/sharedStrings.xml"
_SHARED_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
_SHARED_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
_LEVEL = 1
"""How hard it is packed: half the time of the usual level, for a sixth more bytes."""
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""Every part carries this time, so that the same plan gives the same bytes."""
_TALL = {Look.TITLE: 30.0, Look.HEADING: 21.0}
_HEAD_HEIGHT = 32.0


def workbook_bytes(plan: WorkbookPlan) -> bytes:
    """Return the workbook as a file holds it."""
    book = blank_workbook(plan)
    for sheet in plan.sheets:
        dress(book.create_sheet(sheet.name), sheet, plan)
    lines = [_sheet_lines(sheet) for sheet in plan.sheets]
    for name in (LISTS_SHEET, PATHS_SHEET):
        hide(book.create_sheet(name), "hidden")
    hide(book.create_sheet(MACHINE_SHEET), "veryHidden")
    lines.append(_list_lines(plan.lists))
    lines.append([Line(tuple(enumerate(cells, 1))) for cells in plan.paths])
    lines.append([Line(((1, Cell(name, Look.HIDDEN)), (2, Cell(chunk, Look.HIDDEN)))) for name, chunk in plan.machine])
    texts = SharedTexts()
    styles = style_numbers(book)
    choices = [drop_downs(sheet, plan) for sheet in plan.sheets] + [""] * (len(lines) - len(plan.sheets))
    data = [(*sheet_data(rows, styles, texts), rules) for rows, rules in zip(lines, choices, strict=True)]
    written = datetime.fromisoformat(plan.written_at.replace("Z", "+00:00")).replace(tzinfo=None)
    book.properties.created = book.properties.modified = written
    return _packed(_frame(book), data, texts)


def _sheet_lines(sheet: SheetPlan) -> list[Line]:
    """Return the rows of a sheet: what stands above its table, the codes, the heads, then the table."""
    codes = [(column.code, number, 0 if column.hidden else column.width) for number, column in enumerate(sheet.columns, 1)]
    first = next(number for number, column in enumerate(sheet.columns, 1) if not column.hidden)
    above = [
        Line(((1, Cell(f"{TABLE_MARK}{sheet.table}", Look.HIDDEN)), (first, Cell(sheet.title, Look.TITLE))), height=_TALL[Look.TITLE]),
        Line(((1, Cell(f"{SHOWN}|lead", Look.HIDDEN)), (first, Cell(sheet.lead, Look.LEAD)))),
        Line(((1, Cell(f"{SHOWN}|exercise", Look.HIDDEN)), (first, Cell(sheet.exercise, Look.EXERCISE if sheet.exercise else Look.LEAD)))),
        Line([(number, Cell(column.code, Look.HIDDEN)) for number, column in enumerate(sheet.columns, 1)], hidden=True),
        Line(
            [(number, _head(column)) for number, column in enumerate(sheet.columns, 1)], hidden=not sheet.shows_heads,
            height=_HEAD_HEIGHT if sheet.shows_heads else 0,
        ),
    ]  # fmt: skip
    return [*above, *(_row_line(row, codes) for row in sheet.rows)]


def _head(column: ColumnPlan) -> Cell:
    return Cell(column.head, Look.HIDDEN if column.hidden else Look.HEAD)


def _row_line(row: Row, codes: list[tuple[str, int, float]]) -> Line:
    """Return a row; ``codes`` gives number and width of each column, the width 0 for a hidden one."""
    cells = row.cells
    cells[Column.KEY] = Cell(row.key, Look.HIDDEN)
    if row.key.startswith(SHOWN) and any(cell.look is Look.HEADING for cell in cells.values()):
        # A heading reaches over all columns: one band, not one cell.
        band = Cell("", Look.HEADING)
        return Line([(number, cells.get(code, band)) for code, number, width in codes if width or code in cells], row.hidden, _TALL[Look.HEADING])
    line, shown = [], []
    for code, number, width in codes:
        cell = cells.get(code)
        if cell is not None:
            line.append((number, cell))
            if width and cell.text:
                shown.append((cell, width))
    return Line(line, row.hidden, row_height(shown))


def _list_lines(lists: tuple[ChoiceList, ...]) -> list[Line]:
    """Return the sheet of lists: two columns for each, labels and codes."""
    longest = max((len(choices.items) for choices in lists), default=0)
    lines = [Line(((1, Cell(LISTS_MARK, Look.HIDDEN)),))]
    for row in range(longest):
        cells = []
        for choices in lists:
            if row < len(choices.items):
                code, label = choices.items[row]
                cells += [(2 * choices.number - 1, Cell(label, Look.HIDDEN)), (2 * choices.number, Cell(code, Look.HIDDEN))]
        lines.append(Line(cells))
    return lines


class _FrameWriter(ExcelWriter):
    """Writes the sheets into memory; openpyxl itself takes a file of the system for each."""

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write one sheet. None has drawings, notes or tables, which would need more."""
        part = io.BytesIO()
        writer = WorksheetWriter(ws, part)
        writer.write()
        ws._rels = writer._rels  # type: ignore[attr-defined]
        self._archive.writestr(ws.path[1:], part.getvalue())  # type: ignore[attr-defined]
        self.manifest.append(ws)


def _frame(book: Workbook) -> dict[str, bytes]:
    """Return the parts that openpyxl writes, by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        _FrameWriter(book, archive).write_data()
    with zipfile.ZipFile(buffer) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(parts: dict[str, bytes], data: list[tuple[str, str, str]], texts: SharedTexts) -> bytes:
    """Put the cells into the frame, add the shared texts, and pack everything in a fixed order."""
    for name, part in parts.items():
        if match := _SHEET_NAME.fullmatch(name):
            parts[name] = _filled(part.decode("utf-8"), *data[int(match[1]) - 1]).encode("utf-8")
    types = "[Content_Types].xml"
    parts[types] = _added(parts[types], "</Types>", f'<Override PartName="/{_SHARED}" ContentType="{_SHARED_TYPE}"/>')
    relations = "xl/_rels/workbook.xml.rels"
    added = f'<Relationship Type="{_SHARED_RELATION}" Target="sharedStrings.xml" Id="rIdTexts"/>'
    parts[relations] = _added(parts[relations], "</Relationships>", added)
    parts[_SHARED] = texts.xml().encode("utf-8")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != types, name)):
            info = zipfile.ZipInfo(name, _BEGINNING)
            info.create_system = 0
            archive.writestr(info, parts[name], zipfile.ZIP_DEFLATED, _LEVEL)
    return buffer.getvalue()


def _filled(frame: str, rows: str, extent: str, rules: str) -> str:
    """Put rows and drop-downs where the format wants them: the latter before the margins of the page, which every sheet has."""
    filled, count = _SHEET_DATA.subn(lambda _: rows, frame)
    margins = filled.count(_MARGINS)
    if count != 1 or margins != 1:
        _unlike()
    filled = filled.replace(_MARGINS, rules + _MARGINS)
    return _DIMENSION.sub(f'<dimension ref="{extent}"/>', filled)


def _added(part: bytes, end: str, element: str) -> bytes:
    text = part.decode("utf-8")
    if text.count(end) != 1:
        _unlike()
    return text.replace(end, element + end).encode("utf-8")


def _unlike() -> NoReturn:
    raise AssertionError("openpyxl writes the frame of a sheet otherwise than before")
