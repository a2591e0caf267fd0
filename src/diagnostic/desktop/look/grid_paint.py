"""What matrix and number grid paint alike: group names, column heads, row names with their mark, lines
between rows.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.grid_measure import Band, GridMeasure
from diagnostic.desktop.look.marks import BadgeKind, GridGroup, GridRow
from diagnostic.desktop.look.paint import paint_icon
from diagnostic.desktop.look.surface import place
from diagnostic.desktop.look.theme import Theme, ink
from diagnostic.desktop.look.tokens import Radius, TypeRole

_LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap


def paint_band(
    painter: QPainter,
    widget: QWidget,
    measure: GridMeasure,
    band: Band,
    rows: Sequence[GridRow],
    current: str | None,
    theme: Theme,
) -> None:
    """Row names, the ground of the row in hand, and a line between rows."""
    tokens = theme.tokens
    for index, (row, (top, height)) in enumerate(zip(rows, band.rows, strict=True)):
        ground = QRectF(place(widget, 0, top, measure.width, height))
        if row.key == current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(tokens.accent_soft))
            painter.drawRoundedRect(ground, Radius.CHIP, Radius.CHIP)
        if index:
            painter.setPen(QPen(ink(tokens.line), 1))
            painter.drawLine(QPointF(ground.left(), top - 0.5), QPointF(ground.right(), top - 0.5))
        _paint_name(painter, widget, measure, row, top, height, row.key == current, theme)


def _paint_name(
    painter: QPainter,
    widget: QWidget,
    measure: GridMeasure,
    row: GridRow,
    top: int,
    height: int,
    strong: bool,
    theme: Theme,
) -> None:
    side = theme.px(26) if row.marked else 0
    room = QRectF(place(widget, theme.px(4), top, measure.name_width - theme.px(8) - side, height))
    painter.setFont(theme.font(TypeRole.STRONG if strong else TypeRole.BODY))
    painter.setPen(ink(theme.tokens.text))
    painter.drawText(room, _LEADING | _WRAP, as_written(row.text, widget.layoutDirection()))
    if row.marked:
        words = painter.boundingRect(room, _LEADING | _WRAP, row.text)
        start = theme.px(4) + round(words.width()) + theme.px(4)
        box = QRectF(place(widget, start, top, side, height))
        paint_icon(painter, box, BadgeKind.TRIPS_MINIMUM.value, 14, theme.tokens.text, theme, widget)


def paint_heads(
    painter: QPainter,
    widget: QWidget,
    measure: GridMeasure,
    band: Band,
    groups: Sequence[GridGroup],
    columns: Sequence[str],
    theme: Theme,
) -> None:
    """The name of each group, and under it the word of each column."""
    tokens, named = theme.tokens, any(group.text for group in groups)
    half = band.header // 2 if named else band.header
    for position, group in zip(band.starts, band.groups, strict=True):
        width = sum(measure.columns)
        painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
        painter.setPen(ink(tokens.text2))
        name = painter.fontMetrics().elidedText(
            groups[group].text, Qt.TextElideMode.ElideRight, width + theme.px(16)
        )
        painter.drawText(
            QRectF(place(widget, position, band.top, width + theme.px(16), half)), _LEADING, as_written(name, widget.layoutDirection())
        )
        painter.setFont(theme.font(TypeRole.CAPTION))
        painter.setPen(ink(tokens.text3))
        for index, word in enumerate(columns):
            start = position + sum(measure.columns[:index])
            box = place(widget, start, band.top + (half if named else 0), measure.columns[index], half)
            # Heads that break onto several lines stand on the line above the rows.
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | _WRAP
            painter.drawText(QRectF(box).adjusted(2, 0, -2, -3), flags, as_written(word, widget.layoutDirection()))
