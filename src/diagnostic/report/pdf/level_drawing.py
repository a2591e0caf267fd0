"""Levels as they are drawn: the scale 0 to 4 with what is supported and what is claimed on one line, or one cell of a pattern.

Supported is a filled cell of the ramp with a bar under it, claimed is a ring, a short link joins the two. Nothing is told by
colour alone: the digit stands in every cell, and the words stand beside it. In a report that reads from right to left the
zero is at the right.
"""

from dataclasses import dataclass

from diagnostic.model.level import HIGHEST, LevelKind
from diagnostic.report.content import LevelMark
from diagnostic.report.pdf.paper import EDGE, SUNKEN, TEXT, TEXT2, TEXT3, WHITE, Type, Weight, ink
from diagnostic.report.pdf.pen import Align, Pen
from diagnostic.report.pdf.typesetting import Typesetter

CELL = 20.0
HIGH = 15.0
GAP = 2.6
RADIUS = 2.2
SCALE = (HIGHEST + 1) * CELL + HIGHEST * GAP
"""The width of the scale."""
ASTERISK = 9.0
"""The room of the asterisk after it."""
DEPTH = HIGH + 5.0
"""The height of the scale with the bar below it."""

_DIGIT = Type(8.2, HIGH, TEXT, Weight.STRONG)
_FAINT_DIGIT = Type(7.4, HIGH, TEXT3)
_SIGN = Type(7.6, HIGH, TEXT, Weight.STRONG)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the ramp: its fill, the ink of its digit, and its edge where the fill is light."""

    fill: str
    digit: str
    edge: str = ""


_EDGE = ink("#5C6570")
RAMP = (
    Step(WHITE, TEXT, _EDGE),
    Step(ink("#DCE1E7"), TEXT, _EDGE),
    Step(ink("#ABB5C1"), TEXT),
    Step(ink("#5E6B7A"), WHITE),
    Step(ink("#26303B"), WHITE),
)
"""More ink is a higher level. The steps are far enough apart to be told on a grey copier."""


def mark_width(mark: LevelMark, setter: Typesetter) -> float:
    """Return the width of what is drawn for ``mark``, without its words."""
    if mark.kind is LevelKind.LEVEL:
        return SCALE + (ASTERISK if mark.own_definition else 0.0)
    if mark.kind is LevelKind.OUT_OF_SCOPE:
        return 0.0
    return _plate(mark, setter) + (ASTERISK if mark.own_definition else 0.0)


def draw_mark(pen: Pen, setter: Typesetter, mark: LevelMark, start: float, top: float) -> None:
    """Draw ``mark`` with its upper leading corner at ``start`` and ``top``; its words are set beside it by others."""
    if mark.kind is LevelKind.OUT_OF_SCOPE:
        return
    if mark.kind is LevelKind.LEVEL:
        _scale(pen, setter, mark, start, top)
    else:
        _pattern(pen, setter, mark, start, top)
    if mark.own_definition:
        after = start + mark_width(mark, setter) - ASTERISK + 2.5
        pen.text(setter.line("*", _DIGIT), _DIGIT, after, ASTERISK, top)


def _plate(mark: LevelMark, setter: Typesetter) -> float:
    return max(28.0, setter.line(mark.sign, _SIGN).width + 12.0)


def _scale(pen: Pen, setter: Typesetter, mark: LevelMark, start: float, top: float) -> None:
    bottom = top + HIGH
    for level in range(HIGHEST + 1):
        at = start + level * (CELL + GAP)
        supported, claimed = level == mark.supported, level == mark.claimed
        step, type_, digit = RAMP[level], _DIGIT, TEXT
        if supported:
            pen.box(at, CELL, top, bottom, fill=step.fill, edge=step.edge, radius=RADIUS)
            pen.box(at, CELL, bottom + 1.8, bottom + 4.2, fill=TEXT)
            digit = step.digit
        elif claimed:
            pen.box(at, CELL, top, bottom, fill=WHITE, radius=RADIUS)
        else:
            pen.box(at, CELL, top, bottom, fill=SUNKEN, radius=RADIUS)
            type_, digit = _FAINT_DIGIT, TEXT3
        if claimed:
            pen.box(at, CELL, top, bottom, edge=TEXT, thickness=1.4, radius=RADIUS)
        pen.text(setter.line(str(level), type_), type_, at, CELL, top, Align.CENTRE, digit)
    if mark.supported is not None and mark.claimed is not None:
        _link(pen, start, sorted((mark.supported, mark.claimed)), top + HIGH / 2)


def _link(pen: Pen, start: float, ends: list[int], middle: float) -> None:
    """Short strokes in the gaps between the cells, so that the digits between stay readable."""
    for level in range(ends[0], ends[1]):
        at = start + level * (CELL + GAP) + CELL
        pen.rule(at - 1.2, GAP + 2.4, middle, TEXT2, 1.2)


def _pattern(pen: Pen, setter: Typesetter, mark: LevelMark, start: float, top: float) -> None:
    """Hatch is unknown, level lines declined, a dashed edge without a pattern not applicable."""
    width, bottom, dash = _plate(mark, setter), top + HIGH, ""
    if mark.kind is LevelKind.NOT_APPLICABLE:
        dash = "2.4 1.8"
    else:
        pen.hatch(start, width, top, bottom, RADIUS, EDGE, slanted=mark.kind is LevelKind.UNKNOWN)
    pen.box(start, width, top, bottom, edge=TEXT3, thickness=0.8, radius=RADIUS, dash=dash)
    sign = setter.line(mark.sign, _SIGN)
    if not dash:
        pen.blank(start + (width - sign.width) / 2 - 2.5, sign.width + 5, top + 2.4, bottom - 2.4, RADIUS)
    pen.text(sign, _SIGN, start, width, top, Align.CENTRE)
