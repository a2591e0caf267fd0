"""A table of the exchange pages: painted rows, one of them current, walked with Up and Down, opened with Enter."""

import re

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from diagnostic.desktop.exchange.rows_model import CELL, Index, RowsModel, ShownCell, ShownColumn, ShownRow
from diagnostic.desktop.look.bidi import as_written, direction_of
from diagnostic.desktop.look.paint import paint_icon
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import TypeRole

ROW_HEIGHT, HEAD_HEIGHT, PAD = 30, 30, 8
_WITHOUT_MARKS = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))
"""Marks of direction help on the screen, and are strange letters elsewhere."""
_FIGURES = re.compile(r"(\d+)")


def _order(text: str) -> list[tuple[int, int, str]]:
    """Figures by their size, so that F7 comes before F12; everything else as it is read."""
    parts = _FIGURES.split(text.translate(_WITHOUT_MARKS).casefold())
    return [(0, int(part), "") if number % 2 else (1, 0, part) for number, part in enumerate(parts) if part]


class RowsTable(QTableView):
    """Emits ``picked`` with a row's key when another one becomes current, and ``opened`` with it for Enter or a double click."""

    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, name: str, columns: tuple[ShownColumn, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows = RowsModel(columns, self)
        self._came: tuple[ShownRow, ...] = ()
        self._sorted = (-1, False)
        self.setModel(self._rows)
        self.setItemDelegate(RowsPaint(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        head = RowsHead(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.sectionClicked.connect(self.sort_by)
        self.selectionModel().currentRowChanged.connect(self._current_changed)
        self.doubleClicked.connect(lambda _index: self.opened.emit(self.current_key()))
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def show_rows(self, rows: tuple[ShownRow, ...]) -> None:
        """Take over other rows; what was current stays so where it still stands, else the first becomes it."""
        self._came = rows
        self._show_sorted()

    def go_to(self, key: str) -> bool:
        """Make a row current; False where there is no such row."""
        number = self._rows.position(key) if key else -1
        if number >= 0:
            self.setCurrentIndex(self._rows.index(number, 0))
        return number >= 0

    def rows(self) -> tuple[ShownRow, ...]:
        """Return the rows shown."""
        return self._rows.rows

    def current_key(self) -> str:
        """Return the key of the current row; empty where there is none."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() and index.row() < len(self._rows.rows) else ""

    def line_text(self) -> str:
        """Return the words of the current line, hidden columns included, as a spreadsheet takes them."""
        index = self.currentIndex()
        cells = self._rows.rows[index.row()].cells if index.isValid() and index.row() < len(self._rows.rows) else ()
        return "\t".join(" ".join(cell.text.translate(_WITHOUT_MARKS).split()) for cell in cells)

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more turns it round, and a third time goes back to the order in which they came."""
        before, down = self._sorted
        self._sorted = (column, False) if column != before else (column, True) if not down else (-1, False)
        self._show_sorted()
        self.horizontalHeader().viewport().update()

    def sorted_by(self) -> tuple[int, bool]:
        """Return the column the lines are sorted by, -1 for none, and whether from the end."""
        return self._sorted

    def _show_sorted(self) -> None:
        key, (column, down) = self.current_key(), self._sorted
        rows = self._came
        if column >= 0:
            rows = tuple(sorted(rows, key=lambda row: _order(row.cells[column].text), reverse=down))
        self._rows.show(rows)
        self.go_to(key) or self.go_to(rows[0].key if rows else "")

    def head(self, column: int) -> str:
        """Return the head of a column."""
        return self._rows.columns[column].head

    def side(self, column: int) -> Qt.AlignmentFlag:
        """Return where the words of a column stand: numbers at the end of the line."""
        side = Qt.AlignmentFlag.AlignRight if self._rows.columns[column].number else Qt.AlignmentFlag.AlignLeft
        return QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def height_for(self, most: int) -> int:
        """Return the height at which head and rows are seen, at most so many of them."""
        px = theme_of(self).px
        return px(HEAD_HEIGHT) + px(ROW_HEIGHT) * max(1, min(len(self._rows.rows), most)) + 2 * self.frameWidth() + 2

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies the words of the line; all other keys walk."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.line_text())
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit(self.current_key())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self._share()

    def restyle(self) -> None:
        """Keep heights under the user's zoom."""
        theme = theme_of(self)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD_HEIGHT))
        self._share()

    def minimumSizeHint(self) -> QSize:
        """Head and two rows; columns that do not fit are hidden."""
        px = theme_of(self).px
        return QSize(px(200), px(HEAD_HEIGHT) + 2 * px(ROW_HEIGHT))

    def _share(self) -> None:
        theme, room = theme_of(self), self.viewport().width()
        columns = self._rows.columns
        shown = [number for number, column in enumerate(columns) if room >= theme.px(column.least)]
        for number in range(len(columns)):
            self.setColumnHidden(number, number not in shown)
        fixed = sum(theme.px(columns[number].width) for number in shown)
        free = [number for number in shown if not columns[number].width]
        for number in shown:
            width = theme.px(columns[number].width) or max((room - fixed) // max(len(free), 1), theme.px(60))
            self.setColumnWidth(number, width)

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid():
            self.picked.emit(self._rows.rows[current.row()].key)


class RowsHead(QHeaderView):
    """The heads of the columns: captions over a hairline, numbers at the end as below."""

    def __init__(self, view: RowsTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view = view
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(10)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Words and hairline."""
        theme = theme_of(self._view)
        painter.save()
        painter.fillRect(rect, ink(theme.tokens.surface))
        painter.setPen(ink(theme.tokens.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
        painter.setPen(ink(theme.tokens.text2))
        words = rect.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        column, down = self._view.sorted_by()
        head = self._view.head(logicalIndex) + ((" ↓" if down else " ↑") if column == logicalIndex else "")
        text = theme.metrics(TypeRole.CAPTION_STRONG).elidedText(head, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, self._view.side(logicalIndex), text)
        painter.restore()


class RowsPaint(QStyledItemDelegate):
    """Paints one cell; a text that does not fit is elided, and whole in its tool tip."""

    def __init__(self, view: RowsTable) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, hairline, icon, words."""
        cell, theme = index.data(CELL), theme_of(self._view)
        assert isinstance(cell, ShownCell)
        tokens, box = theme.tokens, option.rect
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            painter.fillRect(box, ink(tokens.accent_soft))
            self._mark_current(painter, box, index)
        else:
            painter.setPen(ink(tokens.line))
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        colour = tokens.notice if cell.waits else tokens.text3 if cell.quiet else tokens.text
        words = box.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        if cell.icon:
            spot = QRect(words.left(), words.top(), theme.px(16), words.height())
            paint_icon(painter, QRectF(self._placed(words, spot)), cell.icon, 16, colour if cell.waits else tokens.text2, theme, self._view)
            words = self._placed(words, words.adjusted(theme.px(22), 0, 0, 0))
        role = TypeRole.FIELD_STRONG if cell.strong else TypeRole.FIELD
        painter.setFont(theme.font(role))
        painter.setPen(ink(colour))
        line = " ".join(cell.text.split())
        text = theme.metrics(role).elidedText(line, Qt.TextElideMode.ElideRight, words.width())
        painter.setLayoutDirection(direction_of(cell.text) if cell.person and cell.text else self._view.layoutDirection())
        if not cell.person:
            text = as_written(text, self._view.layoutDirection())
        painter.drawText(words, self._view.side(index.column()), text)
        painter.restore()

    def _mark_current(self, painter: QPainter, box: QRect, index: Index) -> None:
        theme = theme_of(self._view)
        tokens = theme.tokens
        if index.column() == 0:
            bar = QRect(box.left(), box.top(), theme.px(3), box.height())
            painter.fillRect(self._placed(box, bar), ink(tokens.accent))
        if self._view.hasFocus() or tokens.contrast:
            painter.setPen(ink(tokens.accent))
            painter.drawLine(box.topLeft(), box.topRight())
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _placed(self, box: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), box, place)
