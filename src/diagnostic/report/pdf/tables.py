"""Tables: the head stands above every page's share, a cell may be of any length, figures end flush."""

from collections.abc import Sequence

from diagnostic.report.content import Column, Table
from diagnostic.report.pdf.column_widths import column_widths
from diagnostic.report.pdf.columns import WHOLE, Cell, beside, ruled
from diagnostic.report.pdf.paper import CELL, CELL_STRONG, DEPTH, HEAD, LINE, MEASURE, SUNKEN, TEXT3, Type
from diagnostic.report.pdf.pen import Align, Pen
from diagnostic.report.pdf.strip import Drawing, Frame, Strip, framed, held, paired
from diagnostic.report.pdf.typesetting import Typesetter

_GUTTER = 12.0
_ABOVE, _BELOW = 3.6, 4.4
_PAIR = 0.3
"""Two rows of at most this share of a page are kept together at the head and at the end of a table."""
Rooms = Sequence[tuple[float, float]]
"""Start and width of each column."""


def table_strips(setter: Typesetter, block: Table, rooms: Rooms = ()) -> list[Strip]:
    """Set a table. A table without columns is nothing."""
    if not block.columns:
        return []
    rooms = rooms or shared_rooms(setter, [block])[block.columns]
    head = _head(setter, block.columns, rooms)
    rows: list[list[Strip]] = []
    repeat = tuple(head)
    for number, row in enumerate(block.rows):
        if number in block.strong:
            one = _group(setter, row)
            repeat = (*head, *one) if len(one) == 1 else tuple(head)
            own: tuple[Strip, ...] = tuple(head)
        else:
            last = number + 1 == len(block.rows) or number + 1 in block.strong
            one = _row(setter, block.columns, rooms, row, last)
            own = repeat
        for strip in one:
            strip.repeat = own
        rows.append(one)
    head[0].before = 12.0
    return framed([*head, *paired(rows, DEPTH * _PAIR)], Frame(0.0, MEASURE, closing=LINE))


def shared_rooms(setter: Typesetter, tables: Sequence[Table]) -> dict[tuple[Column, ...], Rooms]:
    """Return the rooms of the columns of some tables: those with the same columns stand in line with each other."""
    rows: dict[tuple[Column, ...], list[Sequence[str]]] = {}
    for table in tables:
        if table.columns:
            plain = (row for number, row in enumerate(table.rows) if number not in table.strong)
            rows.setdefault(table.columns, []).extend(plain)
    made: dict[tuple[Column, ...], Rooms] = {}
    for columns, asked in rows.items():
        start, rooms = 0.0, []
        for width in column_widths(setter, columns, asked, MEASURE - _GUTTER * (len(columns) - 1)):
            rooms.append((start, width))
            start += width + _GUTTER
        made[columns] = rooms
    return made


def _cells(setter: Typesetter, columns: Sequence[Column], rooms: Rooms, texts: Sequence[str], type_: Type) -> list[Cell]:
    return [
        Cell(setter.lines(text, type_, width), type_, start, width, Align.FIGURES if column.figures else Align.START)
        for text, column, (start, width) in zip(texts, columns, rooms, strict=False)
    ]


def _head(setter: Typesetter, columns: Sequence[Column], rooms: Rooms) -> list[Strip]:
    cells = _cells(setter, columns, rooms, [column.title for column in columns], HEAD)
    strips = beside(cells, HEAD.leading, above=2.0, below=_BELOW)
    return held(ruled(strips, TEXT3, 0.8))


def _row(setter: Typesetter, columns: Sequence[Column], rooms: Rooms, texts: Sequence[str], last: bool) -> list[Strip]:
    cells = _cells(setter, columns, rooms, texts, CELL) or [Cell([], CELL, 0.0, MEASURE)]
    strips = beside(cells, CELL.leading, above=_ABOVE, below=_BELOW)
    return ruled(strips, TEXT3 if last else LINE, 0.6 if last else 0.5)


def _group(setter: Typesetter, texts: Sequence[str]) -> list[Strip]:
    """A row that groups those under it: its words span the line, and it stays with the first of them."""
    said = "  ·  ".join(text for text in texts if text)
    cell = Cell(setter.lines(said, CELL_STRONG, MEASURE - 12.0), CELL_STRONG, 6.0, MEASURE - 12.0)
    strips = beside([cell], CELL_STRONG.leading, above=4.0, below=4.0)
    for strip in strips:
        strip.draw = _on_ground(strip.height, strip.draw)
    return held(strips) if len(strips) <= WHOLE else strips


def _on_ground(height: float, texts: Drawing | None) -> Drawing:
    def draw(pen: Pen, top: float) -> None:
        pen.box(0.0, MEASURE, top, top + height, fill=SUNKEN)
        if texts is not None:
            texts(pen, top)

    return draw
