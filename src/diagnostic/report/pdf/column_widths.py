"""How wide the columns of a table are: near the shares asked for, no word torn without need, and the rows as low as they can be."""

import math
from collections.abc import Sequence

from diagnostic.report.content import Column
from diagnostic.report.pdf.paper import CELL, HEAD
from diagnostic.report.pdf.typesetting import Typesetter

_LOOKED_AT = 32
"""So many rows, spread over the table, stand for all."""
_LETTERS = 600
"""So much of a cell is looked at: what is longer fills pages in any width."""
_LONGEST_WORD = 110.0
_LEAST_SHARE = 0.5
"""No column gets less than this part of the share that was asked for it."""
_STEPS = (24.0, 8.0)
_FILLED = 0.93
"""How far a broken line is filled, as a rule."""
_Row = list[list[float]]
"""The widths of the lines that each cell would have if nothing broke them."""


def column_widths(setter: Typesetter, columns: Sequence[Column], rows: Sequence[Sequence[str]], whole: float) -> list[float]:
    """Share ``whole`` points among columns."""
    shares = [max(column.share, 1) for column in columns]
    widths = [whole * share / sum(shares) for share in shares]
    step = max(1, len(rows) // _LOOKED_AT)
    seen = [[cell[:_LETTERS] for cell in row[: len(columns)]] for row in rows[::step]]
    measured = [[[line.width for line in setter.lines(cell, CELL, math.inf)] for cell in row] for row in seen]
    if all(line <= width for row in measured for cell, width in zip(row, widths, strict=False) for line in cell):
        least = [0.0] * len(columns)
    else:
        least = [_least(setter, column, [row[at] for row in seen if at < len(row)]) for at, column in enumerate(columns)]
    least = [max(need, width * _LEAST_SHARE) for need, width in zip(least, widths, strict=True)]
    if sum(least) > whole:
        return widths
    return _lowest(_widened(widths, least), least, measured)


def _least(setter: Typesetter, column: Column, cells: Sequence[str]) -> float:
    """Return the width of the longest word in a column."""
    longest = max((setter.longest_word(cell, CELL) for cell in cells), default=0.0)
    return min(_LONGEST_WORD, max(longest, setter.longest_word(column.title, HEAD)) + 0.5)


def _widened(widths: list[float], least: list[float]) -> list[float]:
    """Give every column its least, taken from those that have more."""
    lacking = sum(max(need - width, 0.0) for width, need in zip(widths, least, strict=True))
    spare = sum(max(width - need, 0.0) for width, need in zip(widths, least, strict=True))
    if not lacking:
        return widths
    return [need if need > width else width - (width - need) * lacking / spare for width, need in zip(widths, least, strict=True)]


def _lowest(widths: list[float], least: list[float], rows: Sequence[_Row]) -> list[float]:
    """Move width from column to column as long as that makes the rows lower."""
    best = _height(widths, rows)
    for step in _STEPS:
        moved = True
        while moved:
            moved = False
            for giver in range(len(widths)):
                for taker in range(len(widths)):
                    if giver == taker or widths[giver] - step < least[giver]:
                        continue
                    tried = list(widths)
                    tried[giver] -= step
                    tried[taker] += step
                    height = _height(tried, rows)
                    if height < best:
                        widths, best, moved = tried, height, True
    return widths


def _height(widths: list[float], rows: Sequence[_Row]) -> float:
    """Return the lines that rows take together, as near as it can be told without breaking them."""
    rooms = [width * _FILLED for width in widths]
    total = 0
    for row in rows:
        most = 1
        for cell, width, room in zip(row, widths, rooms, strict=False):
            lines = sum([1 if line <= width else math.ceil(line / room) for line in cell])
            if lines > most:
                most = lines
        total += most
    return total
