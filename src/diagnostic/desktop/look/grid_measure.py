"""Where the cells of a matrix lie: groups side by side while they fit, else one band of rows per group under
the other.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt

from diagnostic.desktop.look.marks import GridGroup, GridRow, Option
from diagnostic.desktop.look.theme import Theme
from diagnostic.desktop.look.tokens import TypeRole

NAME_MIN, NAME_TIGHT = 140, 120
GROUP_GAP = 20
_MARK = 26


class Band(NamedTuple):
    """One set of rows with some groups of columns; positions are counted from the leading side."""

    top: int
    header: int
    groups: tuple[int, ...]
    starts: tuple[int, ...]
    rows: tuple[tuple[int, int], ...]

    @property
    def bottom(self) -> int:
        """Where the band ends."""
        return self.rows[-1][0] + self.rows[-1][1] if self.rows else self.top + self.header


class GridMeasure(NamedTuple):
    """The whole arrangement for one width."""

    name_width: int
    columns: tuple[int, ...]
    width: int
    bands: tuple[Band, ...]

    @property
    def height(self) -> int:
        """Height of all bands."""
        return self.bands[-1].bottom if self.bands else 0

    def cell(self, band: Band, place: int, row: int, option: int) -> QRect:
        """The box of one cell, counted from the leading side."""
        top, height = band.rows[row]
        return QRect(band.starts[place] + sum(self.columns[:option]), top, self.columns[option], height)


def column_widths(options: Sequence[Option], theme: Theme, *, tight: bool = False) -> tuple[int, ...]:
    """Widths of the columns: 40 pixels, or what the longest word in a cell needs; ``tight``, where groups would stack otherwise, each column
    only what its own word needs, and 32."""
    metrics = theme.metrics(TypeRole.CAPTION_STRONG)
    words = [round(metrics.horizontalAdvance(option.cell_text)) for option in options]
    if tight:
        return tuple(max(theme.px(32), word + theme.px(7)) for word in words)
    return (max(theme.px(40), max(words, default=0) + theme.px(9)),) * len(words)


def wrapped_widths(options: Sequence[Option], room: int, theme: Theme) -> tuple[int, ...]:
    """Widths of columns whose words break onto several lines to fit into ``room`` pixels together; none is narrower than its longest word."""
    metrics, pad = theme.metrics(TypeRole.CAPTION_STRONG), theme.px(9)
    whole = [max(theme.px(32), round(metrics.horizontalAdvance(option.cell_text)) + pad) for option in options]
    words = [max((metrics.horizontalAdvance(word) for word in option.cell_text.split()), default=0.0) for option in options]
    least = [max(theme.px(32), round(word) + pad) for word in words]
    wanting = sum(whole) - sum(least)
    share = min(1.0, max(0.0, (room - sum(least)) / wanting)) if wanting else 0.0
    return tuple(low + int((high - low) * share) for low, high in zip(least, whole, strict=True))


def lines_in(options: Sequence[Option], columns: Sequence[int], theme: Theme) -> int:
    """On how many lines the longest word of a cell breaks in its column."""
    metrics = theme.metrics(TypeRole.CAPTION_STRONG)
    boxes = (
        metrics.boundingRect(QRectF(0, 0, column - theme.px(6), 10_000), Qt.TextFlag.TextWordWrap, option.cell_text)
        for option, column in zip(options, columns, strict=True)
    )
    return max((round(box.height() / metrics.lineSpacing()) for box in boxes), default=1)


def measure_grid(
    width: int,
    rows: Sequence[GridRow],
    groups: Sequence[GridGroup],
    columns: tuple[int, ...],
    theme: Theme,
    extra: int = 0,
    header: int = 44,
    low: int = 28,
    tight: bool = False,
) -> GridMeasure:
    """Arranges a grid; `columns` of each group by their widths, `extra` pixels kept free at the trailing end of each row,
    `header` pixels above, rows at least `low` pixels high. `tight` lets names be narrower.
    """
    group_width, gap = sum(columns), theme.px(GROUP_GAP)
    name_least = theme.px(NAME_TIGHT if tight else NAME_MIN)
    all_groups = len(groups) * group_width + max(0, len(groups) - 1) * gap + extra
    side_by_side = width - all_groups - gap >= name_least
    sets = [tuple(range(len(groups)))] if side_by_side else [(index,) for index in range(len(groups))]
    taken = (all_groups if side_by_side else group_width + extra) + gap
    name_width = max(name_least, width - taken)
    bands: list[Band] = []
    top = 0
    for members in sets:
        starts = tuple(name_width + gap + index * (group_width + gap) for index in range(len(members)))
        band = _band(top, theme.px(header), members, starts, rows, name_width, low, theme)
        bands.append(band)
        top = band.bottom + theme.px(12)
    return GridMeasure(name_width, columns, name_width + taken, tuple(bands))


def _band(
    top: int,
    header: int,
    members: tuple[int, ...],
    starts: tuple[int, ...],
    rows: Sequence[GridRow],
    name_width: int,
    low: int,
    theme: Theme,
) -> Band:
    heights = [row_height(row, name_width, low, theme) for row in rows]
    tops = [top + header + sum(heights[:index]) for index in range(len(heights))]
    return Band(top, header, members, starts, tuple(zip(tops, heights, strict=True)))


def row_height(row: GridRow, name_width: int, low: int, theme: Theme) -> int:
    """The lowest height, or what the name needs in the width it has."""
    room = name_width - theme.px(8) - (theme.px(_MARK) if row.marked else 0)
    metrics = theme.metrics(TypeRole.STRONG)
    text = metrics.boundingRect(QRectF(0, 0, max(room, 1), 10_000), Qt.TextFlag.TextWordWrap, row.text)
    return max(theme.px(low), round(text.height() + 1) + theme.px(8))
