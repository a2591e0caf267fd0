"""Paragraphs, headings, lists, notices, facts and places to sign, as strips."""

from collections.abc import Sequence
from typing import Final

from diagnostic.report.content import Bullets, Facts, Heading, Notice, Paragraph, Signatures, Style
from diagnostic.report.pdf.columns import Cell, beside
from diagnostic.report.pdf.paper import (
    ACCENT,
    BODY,
    CAPTION,
    DEPTH,
    EDGE,
    FAINT,
    LABEL,
    LEAD,
    MEASURE,
    MINOR,
    SECTION,
    SMALL,
    STANDARD,
    STRONG,
    TEXT,
    TEXT2,
    TEXT3,
    VALUE,
    Type,
    Weight,
)
from diagnostic.report.pdf.pen import Pen
from diagnostic.report.pdf.strip import Bookmark, Drawing, Frame, Strip, extent, framed, held, hold, paired
from diagnostic.report.pdf.typesetting import Line, Typesetter

_STYLES: Final = {
    Style.BODY: (BODY, 7.0),
    Style.LEAD: (LEAD, 9.0),
    Style.STRONG: (STRONG, 8.0),
    Style.SMALL: (SMALL, 5.0),
    Style.CAPTION: (CAPTION, 4.0),
    Style.QUOTE: (Type(9.4, 13.8, TEXT2), 7.0),
}
"""The type of each style, and the space above it."""
_HEADINGS: Final = {2: (SECTION, 24.0), 3: (STANDARD, 18.0), 4: (MINOR, 12.0)}
_QUOTED = 12.0
_QUOTED_WHOLE = 6
"""A quotation of at most so many lines is never cut."""
_ANNOUNCING = (":", "\uff1a")
_INDENT = 14.0
_LABELS = 0.3
_WIDEST_LABEL = 138.0
_SIGNED_TOGETHER = 0.7
"""Signatures that take at most this share of a page stand together on one."""
_BOX_TITLE = Type(10.2, 15.0, TEXT, Weight.STRONG)
_BOX_TEXT = Type(9.3, 13.8, TEXT)


def text_strips(setter: Typesetter, text: str, type_: Type, start: float, width: float, before: float = 0.0) -> list[Strip]:
    """Set a text into a room, first and last two lines kept together."""
    strips = [_line_strip(line, type_, start, width) for line in setter.lines(text, type_, width)]
    strips[0].before = before
    return hold(strips)


def _line_strip(line: Line, type_: Type, start: float, width: float) -> Strip:
    def draw(pen: Pen, top: float) -> None:
        pen.text(line, type_, start, width, top)

    return Strip(type_.leading, draw)


def paragraph_strips(setter: Typesetter, block: Paragraph, start: float = 0.0, width: float = MEASURE) -> list[Strip]:
    """Set a paragraph; what a person wrote has a bar at its leading side."""
    type_, before = _STYLES[block.style]
    if block.style is not Style.QUOTE:
        strips = text_strips(setter, block.text, type_, start, width, before)
        # What announces what follows is not left behind.
        strips[-1].keep = block.style is Style.STRONG or block.text.rstrip().endswith(_ANNOUNCING)
        return strips
    strips = hold(text_strips(setter, block.text, type_, start + _QUOTED, width - _QUOTED, before), _QUOTED_WHOLE)
    return framed(strips, Frame(start, width, bar=1.6, bar_ink=EDGE))


def heading_strips(setter: Typesetter, block: Heading) -> list[Strip]:
    """Set a heading, kept with what follows; its code stands before it and its lines do not run under the code."""
    type_, before = _HEADINGS.get(block.level, _HEADINGS[4])
    strips = coded_strips(setter, block.code, block.text, type_, 0.0, MEASURE)
    strips[0].before = before
    strips[0].bookmark = Bookmark(block.code, block.text, max(block.level - 1, 1), listed=block.level <= 3)
    return held(strips)


def coded_strips(setter: Typesetter, code: str, text: str, type_: Type, start: float, width: float) -> list[Strip]:
    """Set a title with its code in petrol before it."""
    cells, room = [], 0.0
    if code:
        line = setter.fitted(code, type_, width / 2)
        room = line.width + type_.size * 0.75
        cells.append(Cell([line], Type(type_.size, type_.leading, ACCENT, type_.weight), start, room))
    cells.append(Cell(setter.lines(text, type_, width - room), type_, start + room, width - room))
    return beside(cells, type_.leading)


def bullet_strips(setter: Typesetter, block: Bullets) -> list[Strip]:
    """Set a list, a dot before each item."""
    strips: list[Strip] = []
    for number, item in enumerate(block.items):
        one = text_strips(setter, item, BODY, _INDENT, MEASURE - _INDENT, 3.5 if number else 7.0)
        one[0].draw = _with_dot(one[0].draw)
        strips += one
    return strips


def _with_dot(text: Drawing | None) -> Drawing:
    def draw(pen: Pen, top: float) -> None:
        pen.dot(4.0, top + BODY.drop - BODY.size * 0.26, 1.5, ACCENT)
        if text is not None:
            text(pen, top)

    return draw


def notice_strips(setter: Typesetter, block: Notice) -> list[Strip]:
    """Set a boxed statement."""
    pad, inner = 12.0, MEASURE - 30.0
    strips = held(text_strips(setter, block.title, _BOX_TITLE, 16.0, inner)) if block.title else []
    for each in block.paragraphs:
        strips += text_strips(setter, each, _BOX_TEXT, 16.0, inner, 4.0)
    if not strips:
        return []
    strips = framed(strips, Frame(0.0, MEASURE, pad, FAINT, EDGE, 0.8, bar=3.0, bar_ink=ACCENT))
    strips[0].before = 14.0
    return hold(strips, 30)


def facts_strips(
    setter: Typesetter, block: Facts, label: Type = LABEL, value: Type = BODY, between: float = 3.0, before: float = 8.0
) -> list[Strip]:
    """Set labels beside their values, as wide as the labels ask for."""
    if not block.rows:
        return []
    room = label_room(setter, [name for name, _ in block.rows], label, MEASURE * _LABELS)
    rows: list[list[Strip]] = []
    for name, said in block.rows:
        # A digest is a word that a reader compares: set a little smaller it is not torn.
        type_ = value if setter.longest_word(said, value) <= MEASURE - room else VALUE
        row = beside(
            [
                Cell(setter.lines(name, label, room - 10.0), label, 0.0, room - 10.0),
                Cell(setter.lines(said, type_, MEASURE - room), type_, room, MEASURE - room),
            ],
            max(type_.leading, label.leading),
        )
        row[0].before = between if rows else before
        rows.append(row)
    return paired(rows)


def label_room(setter: Typesetter, labels: Sequence[str], type_: Type, most: float = _WIDEST_LABEL) -> float:
    """Return the width of a column of labels: the widest, but at most ``most`` points."""
    widths = [line.width for label in labels for line in setter.lines(label, type_, most)]
    return min(most, max(widths) + 14.0)


def signature_strips(setter: Typesetter, block: Signatures) -> list[Strip]:
    """Set places to sign, each kept whole: a line with the name below it, and a line for the date."""
    strips: list[Strip] = []
    wide, narrow = MEASURE * 0.56, MEASURE * 0.3
    for number, who in enumerate(block.lines):

        def rules(pen: Pen, top: float) -> None:
            pen.rule(0.0, wide, top - 4.0, TEXT3, 0.6)
            pen.rule(MEASURE - narrow, narrow, top - 4.0, TEXT3, 0.6)

        cells = [
            Cell(setter.lines(who, SMALL, wide), SMALL, 0.0, wide),
            Cell(setter.lines(block.date_label, CAPTION, narrow), CAPTION, MEASURE - narrow, narrow),
        ]
        one = beside(cells, SMALL.leading, above=44.0, drawn=rules)
        one[0].before = 0.0 if number else 10.0
        strips += one
    if strips and extent(strips) <= DEPTH * _SIGNED_TOGETHER:
        held(strips)[-1].keep = False
    return strips
