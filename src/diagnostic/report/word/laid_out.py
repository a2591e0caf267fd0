"""On which page each heading comes to stand, laid out as Word does, near enough for a table of contents.

Only the program that shows the file knows its pages for certain, and Word asks whether a file is to be trusted that tells it to count them
on opening. So the contents show numbers that were counted here, in the letters and distances of the styles; *Update table* counts anew.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from diagnostic.report.word.ground import BOTTOM, PAPER, TOP, WIDTH
from diagnostic.report.word.letter_widths import lines_needed
from diagnostic.report.word.markup import Element, qn
from diagnostic.report.word.styles import TABLE, ParagraphStyle, style_of

_POINT = 20
_DEPTH = (PAPER[1] - TOP - BOTTOM) / _POINT
_LINE = 1.2207
"""The height of a line of Calibri, in sizes."""
_SPACING, _TIGHT = 1.1, 1.0
_ROW_MARGIN = {TABLE: 2 * 28 / _POINT}
_CELL_MARGIN = {TABLE: 2 * 85}
_RULE = 0.5
_SIDES = 2 * 108
_LEAST = 2
"""So many lines of a paragraph are kept together at either end of a page."""


@dataclass
class _Piece:
    """What is placed: lines of a paragraph or one row, in points. ``head`` stands above it where it begins a page."""

    heights: list[float]
    before: float = 0.0
    after: float = 0.0
    whole: bool = False
    keep_next: bool = False
    new_page: bool = False
    head: float = 0.0
    marks: list[str] = field(default_factory=list)


def pages_of_headings(content: Sequence[Element]) -> Mapping[str, int]:
    """Return the page of every bookmark, by its name."""
    found: dict[str, int] = {}
    page, y = 1, 0.0
    pieces = [piece for element in content for piece in _pieces(element)]
    for number, piece in enumerate(pieces):
        if y and (piece.new_page or y + _together(pieces, number) > _DEPTH):
            page, y = page + 1, 0.0
        y += piece.before if y else 0.0
        for place, height in enumerate(piece.heights):
            if y and y + height > _DEPTH:
                page, y = page + 1, piece.head
            y += height
            if not place:
                found.update(dict.fromkeys(piece.marks, page))
        y += piece.after
    return found


def _together(pieces: list[_Piece], first: int) -> float:
    """The height that has to fit below what is there: a piece, or so much of it as is kept together, with what it is kept with."""
    height = 0.0
    for piece in pieces[first:]:
        if piece.new_page and height:
            break
        whole = piece.whole or piece.keep_next
        height += piece.before + sum(piece.heights if whole else piece.heights[:_LEAST])
        if not piece.keep_next:
            break
        height += piece.after
    return height if height <= _DEPTH else 0.0


def _pieces(element: Element) -> Iterator[_Piece]:
    if element.tag == qn("w:p"):
        yield _paragraph(element, WIDTH)
    elif element.tag == qn("w:tbl"):
        yield from _rows(element)
    elif element.tag == qn("w:sdt"):
        for each in element.iter(qn("w:p")):
            yield _paragraph(each, WIDTH)


def _paragraph(element: Element, room: float) -> _Piece:
    style = _style(element)
    text = _text(element)
    # What stands before the first tab hangs to the left of the text, which begins at the indent.
    said = text.split("\t", 1)[-1] if style.hang else text
    lines = lines_needed(said, style.size, style.strong, (room - style.indent - style.indent_end) / _POINT)
    height = style.size * _LINE * (_TIGHT if style.tight else _SPACING)
    properties = element.find(qn("w:pPr"))
    own = properties if properties is not None else element
    return _Piece(
        heights=[height] * lines,
        before=style.before / _POINT,
        after=style.after / _POINT,
        whole=style.keep_lines,
        keep_next=style.keep_next or own.find(qn("w:keepNext")) is not None,
        new_page=own.find(qn("w:pageBreakBefore")) is not None,
        marks=[mark.get(qn("w:name")) for mark in element.iter(qn("w:bookmarkStart"))],
    )


def _style(element: Element) -> ParagraphStyle:
    properties = element.find(qn("w:pPr"))
    named = None if properties is None else properties.find(qn("w:pStyle"))
    return style_of("" if named is None else named.get(qn("w:val")))


def _text(element: Element) -> str:
    """The text as it is shown: without the instructions of fields, with line feeds and tabs."""
    said = {qn("w:tab"): "\t", qn("w:br"): "\n"}
    shown = (each for run in element.iter(qn("w:r")) for each in run)
    return "".join(each.text or "" if each.tag == qn("w:t") else said.get(each.tag, "") for each in shown)


def _rows(table: Element) -> Iterator[_Piece]:
    named = table.find(f"{qn('w:tblPr')}/{qn('w:tblStyle')}")
    kind = "" if named is None else named.get(qn("w:val"))
    head = 0.0
    for row in table.iterfind(qn("w:tr")):
        properties = row.find(qn("w:trPr"))
        height = properties.find(qn("w:trHeight")) if properties is not None else None
        lines = _row_lines(row, kind)
        if height is not None:
            least = int(height.get(qn("w:val"))) / _POINT
            lines = [least] if height.get(qn("w:hRule")) == "exact" or sum(lines) < least else lines
        whole = properties is not None and properties.find(qn("w:cantSplit")) is not None
        heads = properties is not None and properties.find(qn("w:tblHeader")) is not None
        kept = all(_paragraph(each, WIDTH).keep_next for each in _first(row))
        yield _Piece(lines, whole=whole, keep_next=heads or kept, head=head)
        head = sum(lines) if heads else head


def _first(row: Element) -> Iterator[Element]:
    for cell in row.iterfind(qn("w:tc")):
        paragraph = cell.find(qn("w:p"))
        if paragraph is not None:
            yield paragraph


def _edges(cell: Element) -> float:
    """The lines above and below a cell; a heavy one, as under a supported level, takes room."""
    drawn = cell.find(f"{qn('w:tcPr')}/{qn('w:tcBorders')}")
    sides = (qn("w:top"), qn("w:bottom"))
    return max(_RULE, sum(int(each.get(qn("w:sz"))) / 8 for each in drawn if each.tag in sides)) if drawn is not None else _RULE


def _row_lines(row: Element, kind: str) -> list[float]:
    """The lines of the cell that is the highest; margins and distances are added to its first one."""
    highest: list[float] = []
    for cell in row.iterfind(qn("w:tc")):
        across = cell.find(f"{qn('w:tcPr')}/{qn('w:tcW')}")
        room = float(across.get(qn("w:w"))) if across is not None else WIDTH
        close = cell.find(f"{qn('w:tcPr')}/{qn('w:tcMar')}") is not None
        room -= 0 if close else _CELL_MARGIN.get(kind, _SIDES)
        made = [_paragraph(each, room) for each in cell.iterfind(qn("w:p"))]
        lines = [height for each in made for height in each.heights]
        lines[0] += sum(each.before + each.after for each in made) + _ROW_MARGIN.get(kind, 0.0) + _edges(cell)
        highest = max(highest, lines, key=sum)
    return highest or [0.0]
