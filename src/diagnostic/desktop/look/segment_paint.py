"""How one option is drawn as a segment: filled when chosen, dashed when it is an absence, with its digit
before it.
"""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.marks import Mark, Option
from diagnostic.desktop.look.paint import edge_pen, fill_pattern, rounded
from diagnostic.desktop.look.surface import mirrored, place
from diagnostic.desktop.look.theme import Theme, ink
from diagnostic.desktop.look.tokens import Radius, TypeRole


class SegmentState(NamedTuple):
    """What the segment shows beside its words; `first` and `last` say where its run begins and ends."""

    hint: str
    chosen: bool
    first: bool = True
    last: bool = True
    other_voice: bool = False
    read_only: bool = False
    centred: bool = True


def segment_width(option: Option, theme: Theme) -> int:
    """Width that shows the words on one line, whether chosen or not."""
    text = theme.metrics(TypeRole.STRONG).horizontalAdvance(option.text)
    pad = 22 if option.mark is Mark.VALUE else 13
    return round(text + 1) + theme.px(2 * pad) + hint_width(theme)


def hint_width(theme: Theme) -> int:
    """Room of the digit and the gap behind it."""
    return round(theme.metrics(TypeRole.HINT).horizontalAdvance("0")) + theme.px(8)


def segment_height(option: Option, width: int, theme: Theme) -> int:
    """Height for a width: one line, or as many as the words need."""
    pad = theme.px(12)
    room = QRectF(0, 0, max(1, width - 2 * pad - hint_width(theme)), 10_000)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading
    text = theme.metrics(TypeRole.STRONG).boundingRect(room, flags, option.text)
    return max(theme.px(36), round(text.height() + 1) + theme.px(14))


def paint_segment(
    painter: QPainter, widget: QWidget, option: Option, state: SegmentState, theme: Theme
) -> None:
    """Paints the whole of `widget` as one segment."""
    tokens = theme.tokens
    rtl = mirrored(widget)
    value = option.mark is Mark.VALUE
    solid = value and state.chosen
    left, right = (state.last, state.first) if rtl else (state.first, state.last)
    width = 2.0 if (state.chosen and not value) or tokens.contrast else 1.0
    box = QRectF(widget.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    path = rounded(box, Radius.CONTROL, left=left, right=right)
    if solid:
        painter.fillPath(path, ink(tokens.accent))
    else:
        painter.fillPath(path, ink(tokens.surface))
        if state.chosen:
            fill_pattern(painter, path, option.mark, tokens.control, theme.zoom)
        dashed = not value and (not state.chosen or option.mark is Mark.NOT_APPLICABLE)
        painter.setPen(edge_pen(tokens.accent if state.chosen else tokens.control, width, dashed=dashed))
        painter.drawPath(path)
        if widget.underMouse() and not state.read_only and not state.chosen:
            painter.setPen(edge_pen(tokens.accent, 1.5, dashed=dashed))
            painter.drawPath(path)
    colour = tokens.on_accent if solid else (tokens.text if value or state.chosen else tokens.text2)
    _paint_words(painter, widget, option, state, theme, colour)


def _paint_words(
    painter: QPainter, widget: QWidget, option: Option, state: SegmentState, theme: Theme, colour: str
) -> None:
    tokens, pad, hint = theme.tokens, theme.px(12), hint_width(theme)
    role = TypeRole.STRONG if state.chosen else TypeRole.SEGMENT
    text_font = theme.font(role) if option.mark is Mark.VALUE or state.chosen else theme.font(role, 400)
    painter.setFont(text_font)
    room = QRectF(0, 0, widget.width() - 2 * pad - hint, widget.height())
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    needed = painter.boundingRect(room, flags, option.text)
    text_width = min(round(needed.width()) + 2, round(room.width()))
    start = (widget.width() - hint - text_width) // 2 if state.centred else pad
    words = QRectF(place(widget, start + hint, 0, text_width, widget.height()))
    if state.chosen and option.mark in (Mark.UNKNOWN, Mark.DECLINED):
        plate = QRectF(place(widget, start - 4, 0, text_width + hint + 8, widget.height()))
        middle = max(needed.height(), 16.0) + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(tokens.surface))
        painter.drawRoundedRect(
            QRectF(plate.left(), plate.center().y() - middle / 2, plate.width(), middle), 4, 4
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ink(colour))
    painter.drawText(words, flags, as_written(option.text, widget.layoutDirection()))
    if state.other_voice:
        y = words.center().y() + needed.height() / 2 + 2
        painter.setPen(QPen(ink(colour), 2))
        painter.drawLine(QPointF(words.left(), y), QPointF(words.right(), y))
    if state.hint and not state.read_only:
        painter.setFont(theme.font(TypeRole.HINT))
        painter.setPen(ink(tokens.on_accent if colour == tokens.on_accent else tokens.text3))
        painter.drawText(QRectF(place(widget, start, 0, hint, widget.height())), flags, state.hint)
