"""The chart of one section: law beside practice, standard by standard, and one level beside its label."""

from diagnostic.model.level import LevelKind
from diagnostic.report.content import LevelLine, LevelMark, Profile
from diagnostic.report.pdf.columns import Cell, beside, ruled
from diagnostic.report.pdf.level_drawing import ASTERISK, DEPTH, SCALE, draw_mark, mark_width
from diagnostic.report.pdf.paper import ACCENT, BODY, HEAD, LABEL_STRONG, LINE, MARK, MEASURE, SMALL, TEXT, TEXT3, Type, Weight
from diagnostic.report.pdf.paragraphs import label_room, text_strips
from diagnostic.report.pdf.pen import Pen
from diagnostic.report.pdf.strip import Frame, Strip, framed, held, paired
from diagnostic.report.pdf.typesetting import Typesetter

_GUTTER = 14.0
_TITLE = Type(9.2, MARK.leading, TEXT)
_CODE = Type(9.2, MARK.leading, ACCENT, Weight.STRONG)
_UNDER = 2
"""The lines that a mark takes; its words stand below them."""
_LEVELS = SCALE + ASTERISK + 6.0
_SCALE_LINES = 2


def profile_strips(setter: Typesetter, block: Profile) -> list[Strip]:
    """Set the chart: the sentence that reads it, a head on every page, one row for each standard, the legend."""
    strips = held(text_strips(setter, block.sentence, BODY, 0.0, MEASURE, 7.0)) if block.sentence else []
    code = label_room(setter, [row.code for row in block.rows], _CODE, 64.0) if block.rows else 0.0
    title = MEASURE - code - 2 * (_LEVELS + _GUTTER)
    law, practice = code + title + _GUTTER, code + title + 2 * _GUTTER + _LEVELS
    chart = held(_head(setter, block, (0.0, law, practice), (code + title, _LEVELS, _LEVELS)))
    head = tuple(chart)
    rows: list[list[Strip]] = []
    for row in block.rows:
        cells = [
            Cell([setter.fitted(row.code, _CODE, code)] if row.code else [], _CODE, 0.0, code),
            Cell(setter.lines(row.title, _TITLE, title), _TITLE, code, title),
        ]
        marks = []
        for mark, start in ((row.law, law), (row.practice, practice)):
            if mark is not None:
                marks.append((mark, start))
                cells.append(_words(setter, mark, start))

        def draw(pen: Pen, top: float, marks: list[tuple[LevelMark, float]] = marks) -> None:
            for mark, start in marks:
                draw_mark(pen, setter, mark, start, top - 1.9)

        one = beside(cells, MARK.leading, above=8.0, below=5.0, least=_SCALE_LINES + 1, drawn=draw)
        last = row is block.rows[-1]
        ruled(one, TEXT3 if last else LINE, 0.6 if last else 0.5)
        for strip in one:
            strip.repeat = head
        rows.append(one)
    chart += paired(rows)
    chart[0].before = 12.0
    return [*strips, *framed(chart, Frame(0.0, MEASURE, closing=LINE)), *_legend(setter, block)]


def _head(setter: Typesetter, block: Profile, starts: tuple[float, float, float], widths: tuple[float, float, float]) -> list[Strip]:
    titles = (block.standard_title, block.law_title, block.practice_title)
    cells = [Cell(setter.lines(title, HEAD, width), HEAD, start, width) for title, start, width in zip(titles, starts, widths, strict=True)]
    strips = beside(cells, HEAD.leading, below=4.0)
    return ruled(strips, TEXT3, 0.8)


def _words(setter: Typesetter, mark: LevelMark, start: float) -> Cell:
    """The words of a mark: below the scale, or beside one cell; alone where nothing is drawn."""
    if mark.kind is LevelKind.LEVEL:
        return Cell(setter.lines(mark.words, MARK, _LEVELS), MARK, start, _LEVELS, skip=_UNDER)
    beside_it = mark_width(mark, setter)
    beside_it += 6.0 if beside_it else 0.0
    return Cell(setter.lines(mark.words, MARK, _LEVELS - beside_it), MARK, start + beside_it, _LEVELS - beside_it)


def _legend(setter: Typesetter, block: Profile) -> list[Strip]:
    room = max((mark_width(mark, setter) for mark, _ in block.legend), default=0.0) + 14.0
    strips: list[Strip] = []
    for number, (mark, said) in enumerate(block.legend):

        def draw(pen: Pen, top: float, mark: LevelMark = mark) -> None:
            draw_mark(pen, setter, mark, 0.0, top - 1.3)

        cell = Cell(setter.lines(said, SMALL, MEASURE - room), SMALL, room, MEASURE - room)
        one = beside([cell], SMALL.leading, below=DEPTH - SMALL.leading + 2.0, drawn=draw)
        one[0].before = 3.0 if number else 12.0
        strips += one
    return strips


def level_line_strips(setter: Typesetter, block: LevelLine) -> list[Strip]:
    """Set one level beside its label, its words behind it."""
    label = 96.0
    wide = mark_width(block.mark, setter)
    start = label + (max(wide, SCALE + ASTERISK) if block.mark.kind is LevelKind.LEVEL else wide)
    start += 8.0 if wide else 0.0

    def draw(pen: Pen, top: float) -> None:
        draw_mark(pen, setter, block.mark, label, top - 1.3)

    cells = [
        Cell(setter.lines(block.label, LABEL_STRONG, label - 8.0), LABEL_STRONG, 0.0, label - 8.0),
        Cell(setter.lines(block.mark.words, SMALL, MEASURE - start), SMALL, start, MEASURE - start),
    ]
    strips = beside(cells, SMALL.leading, below=DEPTH - SMALL.leading, drawn=draw)
    strips[0].before = 13.0
    return held(strips)
