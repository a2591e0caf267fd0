"""Painting one row of the list: heading, class, view, recommendation or note. A title is never cut; it takes the lines it needs."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from diagnostic.desktop.findings.contents import Row, RowKind
from diagnostic.desktop.findings.list_model import ROW, Index
from diagnostic.desktop.look.bidi import as_written, direction_of
from diagnostic.desktop.look.paint import paint_icon, rounded
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import TypeRole

WRAP = Qt.TextFlag.TextWordWrap
SIDE = 24
"""From the edge of the list to its words, in pixels."""


@dataclass(frozen=True)
class _Shape:
    """Measures of one kind of row in pixels: room above and below, roles of title and caption, room before the words."""

    above: int
    below: int
    title: TypeRole
    before: int = 0


_SHAPES = {
    RowKind.HEADING: _Shape(18, 4, TypeRole.STRONG, 22),
    RowKind.CLASS: _Shape(10, 2, TypeRole.CAPTION_STRONG),
    RowKind.VIEW: _Shape(7, 7, TypeRole.BODY, 22),
    RowKind.ITEM: _Shape(8, 8, TypeRole.BODY),
    RowKind.NOTE: _Shape(8, 8, TypeRole.CAPTION),
}


class FindingsRow(QStyledItemDelegate):
    """Draws rows of ``FindingsModel`` in a list view, in its reading direction."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the width of the list."""
        row, theme = _row(index), theme_of(self._view)
        shape = _SHAPES[row.kind]
        high = self._title_height(theme, row) + theme.px(shape.above + shape.below)
        if row.caption or (row.end and row.kind is RowKind.ITEM):
            high += self._caption_height(theme, row) + theme.px(3)
        return QSize(0, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, icon, title, caption, and what stands at the end of the line."""
        row, theme = _row(index), theme_of(self._view)
        shape, tokens, box = _SHAPES[row.kind], theme.tokens, option.rect
        current = index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            self._paint_ground(painter, theme, box)
        if row.kind is RowKind.HEADING and index.row() > 0:
            painter.setPen(ink(tokens.line))
            painter.drawLine(box.left() + theme.px(SIDE), box.top() + theme.px(6), box.right() - theme.px(SIDE), box.top() + theme.px(6))
        top = box.top() + theme.px(shape.above)
        title = QRect(0, top, self._words_width(theme, row), self._title_height(theme, row))
        if row.icon:
            spot = QRect(theme.px(SIDE), top, theme.px(16), theme.px(18))
            colour = tokens.text if row.kind is RowKind.HEADING else tokens.text2
            paint_icon(painter, QRectF(self._placed(box, spot)), row.icon, 16, colour, theme, self._view)
        strong = row.kind is RowKind.ITEM and current
        painter.setFont(theme.font(TypeRole.STRONG if strong else shape.title))
        painter.setPen(ink(tokens.text3 if row.kind is RowKind.NOTE else tokens.text2 if row.kind is RowKind.CLASS else tokens.text))
        title.moveLeft(theme.px(SIDE + shape.before))
        self._write(painter, box, title, row.title, own=row.kind is RowKind.ITEM)
        self._paint_second_line(painter, theme, box, row, title)
        painter.restore()

    def _paint_ground(self, painter: QPainter, theme: Theme, box: QRect) -> None:
        tokens = theme.tokens
        ground = QRectF(box.adjusted(theme.px(10), 1, -theme.px(10), -1))
        painter.fillPath(rounded(ground, 6), ink(tokens.accent_soft))
        bar = QRectF(self._placed(box, QRect(theme.px(10), box.top() + 1, theme.px(3), box.height() - 2)))
        painter.fillRect(bar, ink(tokens.accent))
        if self._view.hasFocus() or tokens.contrast:
            painter.setPen(ink(tokens.accent))
            painter.drawPath(rounded(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6))

    def _paint_second_line(self, painter: QPainter, theme: Theme, box: QRect, row: Row, title: QRect) -> None:
        """The caption below; the count or state at the end, beside the caption of an item and the title of anything else."""
        tokens = theme.tokens
        beside_caption = row.kind is RowKind.ITEM
        below = title.bottom() + 1 + theme.px(3)
        painter.setFont(theme.font(TypeRole.CAPTION))
        painter.setPen(ink(tokens.text3))
        if row.caption:
            width = self._caption_width(theme, row)
            caption = QRect(title.left(), below, width, self._caption_height(theme, row))
            self._write(painter, box, caption, row.caption, own=False)
        if row.end:
            painter.setFont(theme.font(TypeRole.CAPTION_STRONG if row.waits else TypeRole.CAPTION))
            painter.setPen(ink(tokens.notice if row.waits else tokens.text3))
            wide, line = self._end_width(theme, row), theme.metrics(TypeRole.CAPTION).height()
            y = below if beside_caption else title.top()
            end = QRect(box.width() - theme.px(SIDE) - wide, y, wide, round(line) + 1)
            place = self._placed(box, end)
            painter.drawText(place, self._aligned(Qt.AlignmentFlag.AlignRight), as_written(row.end, self._view.layoutDirection()))
            if row.waits:
                spot = QRect(end.left() - theme.px(18), end.top(), theme.px(14), end.height())
                paint_icon(painter, QRectF(self._placed(box, spot)), "refresh-cw", 14, tokens.notice, theme, self._view)

    def _write(self, painter: QPainter, box: QRect, place: QRect, text: str, own: bool) -> None:
        """Words in the view's direction; what people or the question set wrote runs in its own."""
        painter.setLayoutDirection(direction_of(text) if own else self._view.layoutDirection())
        shown = text if own else as_written(text, self._view.layoutDirection())
        painter.drawText(self._placed(box, place), int(self._aligned(Qt.AlignmentFlag.AlignLeft)) | WRAP, shown)
        painter.setLayoutDirection(self._view.layoutDirection())

    def _aligned(self, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        turned = QStyle.visualAlignment(self._view.layoutDirection(), side)
        return turned | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop

    def _placed(self, box: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), box, place.translated(box.left(), 0))

    def _room(self) -> int:
        return max(self._view.viewport().width(), 120)

    def _end_width(self, theme: Theme, row: Row) -> int:
        role = TypeRole.CAPTION_STRONG if row.waits else TypeRole.CAPTION
        return round(theme.metrics(role).horizontalAdvance(row.end)) + 2 if row.end else 0

    def _words_width(self, theme: Theme, row: Row) -> int:
        width = self._room() - theme.px(2 * SIDE + _SHAPES[row.kind].before)
        if row.end and row.kind is not RowKind.ITEM:
            width -= self._end_width(theme, row) + theme.px(10)
        return width

    def _caption_width(self, theme: Theme, row: Row) -> int:
        width = self._room() - theme.px(2 * SIDE + _SHAPES[row.kind].before)
        if row.end and row.kind is RowKind.ITEM:
            width -= self._end_width(theme, row) + theme.px(10 + (18 if row.waits else 0))
        return width

    def _title_height(self, theme: Theme, row: Row) -> int:
        # The chosen row is heavier, and a heavier line may wrap earlier: rows keep one height for both.
        role = TypeRole.STRONG if row.kind is RowKind.ITEM else _SHAPES[row.kind].title
        return _height(theme, role, row.title, self._words_width(theme, row))

    def _caption_height(self, theme: Theme, row: Row) -> int:
        line = round(theme.metrics(TypeRole.CAPTION).height()) + 1
        return max(line, _height(theme, TypeRole.CAPTION, row.caption, self._caption_width(theme, row))) if row.caption else line


def _row(index: Index) -> Row:
    row = index.data(ROW)
    assert isinstance(row, Row)
    return row


def _height(theme: Theme, role: TypeRole, text: str, width: int) -> int:
    bounds = theme.metrics(role).boundingRect(QRectF(0, 0, width, 10_000), WRAP, text)
    return round(bounds.height()) + 1
