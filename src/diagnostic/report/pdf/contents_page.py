"""The table of contents: parts, sections and standards with their pages; each line leads to its place."""

from collections.abc import Mapping

from diagnostic.report.pdf.paper import ACCENT, EDGE, MEASURE, PART, TEXT, TEXT2, Type, Weight
from diagnostic.report.pdf.paragraphs import text_strips
from diagnostic.report.pdf.pen import Align, Pen
from diagnostic.report.pdf.strip import Bookmark, Strip, held, hold
from diagnostic.report.pdf.typesetting import Typesetter

_LEVELS = (
    (Type(10.6, 16.0, TEXT, Weight.STRONG), 11.0),
    (Type(9.8, 14.6, TEXT), 3.0),
    (Type(9.0, 13.0, TEXT2), 0.6),
)
"""The type of each depth, and the space above its lines."""
_NUMBER = 34.0
_LONGEST = 240


class Numbers:
    """The key and the page of each bookmark, known when all pages are made."""

    def __init__(self) -> None:
        self.keys: dict[Bookmark, str] = {}
        self.pages: dict[Bookmark, int] = {}


def contents_strips(setter: Typesetter, title: str, entries: list[Bookmark], numbers: Numbers) -> list[Strip]:
    """Set the table; the numbers are drawn from ``numbers`` when the pages are known, and change no height."""
    heading = held(text_strips(setter, title, PART, 0.0, MEASURE))
    codes: Mapping[int, float] = {
        depth: _code_room(setter, [entry.code for entry in entries if entry.depth == depth], type_) for depth, (type_, _) in enumerate(_LEVELS)
    }
    strips = heading
    known: set[tuple[int, str]] = set()
    for entry in entries:
        # Below the sections a code is listed where it comes first: the annex has all standards once more. What has none is too small a thing.
        place = (entry.depth, entry.code)
        if entry.depth < 2 or (entry.code and place not in known):
            strips += _entry(setter, entry, codes, numbers)
        known.add(place)
    strips[0].new_page = True
    return strips


def _code_room(setter: Typesetter, codes: list[str], type_: Type) -> float:
    widths = [setter.fitted(code, type_, 80.0).width for code in codes if code]
    return max(widths) + 10.0 if widths else 0.0


def _entry(setter: Typesetter, entry: Bookmark, codes: Mapping[int, float], numbers: Numbers) -> list[Strip]:
    depth = min(entry.depth, len(_LEVELS) - 1)
    type_, before = _LEVELS[depth]
    indent = sum(codes[above] for above in range(depth))
    code = setter.fitted(entry.code, type_, 80.0) if entry.code else None
    start = indent + (codes[depth] if code else 0.0)
    room = MEASURE - start - _NUMBER
    lines = setter.lines(entry.title[:_LONGEST], type_, room)
    strips: list[Strip] = []
    for at, line in enumerate(lines):
        first, last = at == 0, at == len(lines) - 1

        def draw(pen: Pen, top: float, at: int = at, first: bool = first, last: bool = last) -> None:
            line = lines[at]
            if code and first:
                pen.text(code, type_, indent, code.width, top, ink=ACCENT)
            pen.text(line, type_, start, room, top)
            if last:
                number = setter.line(str(numbers.pages[entry]), type_)
                _leader(pen, type_, start + line.width, number.width, top)
                pen.text(number, type_, MEASURE - _NUMBER, _NUMBER, top, Align.END)
            pen.link(numbers.keys[entry], indent, MEASURE - indent, top, top + type_.leading)

        strips.append(Strip(type_.leading, draw, before if first else 0.0))
    hold(strips)
    strips[-1].keep = entry.depth == 0
    return strips


def _leader(pen: Pen, type_: Type, end: float, number: float, top: float) -> None:
    start, stop = end + 6.0, MEASURE - number - 6.0
    if stop - start > 12.0:
        pen.rule(start, stop - start, top + type_.drop - 0.6, EDGE, 0.6, "0 3.2")
