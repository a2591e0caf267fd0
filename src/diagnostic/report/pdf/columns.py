"""Cells side by side: one strip for each line of the row, so that a row of any height goes on overleaf where it must."""

from collections.abc import Sequence
from dataclasses import dataclass

from diagnostic.report.pdf.paper import MEASURE, Type
from diagnostic.report.pdf.pen import Align, Pen
from diagnostic.report.pdf.strip import Drawing, Strip, hold
from diagnostic.report.pdf.typesetting import Line

WHOLE = 12
"""Rows of at most so many lines are never cut."""


@dataclass(slots=True)
class Cell:
    """Lines in their room; ``skip`` leaves that many strips above them to something that is drawn."""

    lines: Sequence[Line]
    type: Type
    start: float
    width: float
    align: Align = Align.START
    skip: int = 0


def beside(
    cells: Sequence[Cell],
    leading: float,
    *,
    above: float = 0.0,
    below: float = 0.0,
    least: int = 1,
    drawn: Drawing | None = None,
    whole: int = WHOLE,
) -> list[Strip]:
    """Make the strips of one row: ``above`` and ``below`` are left free, ``drawn`` is drawn once at the row's first line.

    What is drawn may reach over the ``least`` strips that the row has at the least; those are kept together.
    """
    # Letters of different sizes stand on one line.
    base = max(cell.type.drop for cell in cells)
    count = max(least, *(len(cell.lines) + cell.skip for cell in cells))
    strips: list[Strip] = []
    for at in range(count):
        first, last = at == 0, at == count - 1
        space = above if first else 0.0
        texts = [(cell.lines[at - cell.skip], cell) for cell in cells if 0 <= at - cell.skip < len(cell.lines)]
        height = leading + space + (below if last else 0.0)
        strips.append(Strip(height, _drawing(texts, space, base, drawn if first else None)))
    hold(strips, max(whole, least))
    for strip in strips[: least - 1]:
        strip.keep = True
    return strips


def _drawing(texts: list[tuple[Line, Cell]], space: float, base: float, drawn: Drawing | None) -> Drawing:
    def draw(pen: Pen, top: float) -> None:
        if drawn is not None:
            drawn(pen, top + space)
        for line, cell in texts:
            pen.text(line, cell.type, cell.start, cell.width, top + space + base - cell.type.drop, cell.align)

    return draw


def ruled(strips: list[Strip], ink: str, thickness: float, width: float = MEASURE) -> list[Strip]:
    """Draw a line below the last of some strips. Returns them."""
    strip = strips[-1]
    texts, height = strip.draw, strip.height

    def draw(pen: Pen, top: float) -> None:
        if texts is not None:
            texts(pen, top)
        pen.rule(0.0, width, top + height, ink, thickness)

    strip.draw = draw
    return strips
