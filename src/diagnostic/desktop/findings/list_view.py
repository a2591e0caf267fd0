"""The list at the left: one painted list for everything that was found and recommended."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from diagnostic.desktop.findings.contents import Row
from diagnostic.desktop.findings.list_model import FindingsModel
from diagnostic.desktop.findings.row_paint import FindingsRow
from diagnostic.desktop.look.theme import theme_of

Move = QAbstractItemView.CursorAction
_STEPS = {Move.MoveUp: -1, Move.MoveDown: 1, Move.MovePrevious: -1, Move.MoveNext: 1, Move.MovePageUp: -6, Move.MovePageDown: 6}


class FindingsList(QListView):
    """Emits ``picked`` with a key when another row becomes the current one, and ``opened`` when Enter asks for what it holds.

    Up and Down go from one thing that can be chosen to the next, past headings.
    """

    picked = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Findings and recommendations"))
        self._rows = FindingsModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(FindingsRow(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme_of(self).changed.connect(self._lay_out)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Take over other rows; what was current stays current where it still stands, and the list keeps its place."""
        key, place = self.current_key(), self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        moved = self._rows.show(rows)
        if moved and key:
            self.setCurrentIndex(self._rows.position(key))
        self.selectionModel().blockSignals(False)
        self.scheduleDelayedItemsLayout()
        if moved:
            self.executeDelayedItemsLayout()
            self.verticalScrollBar().setValue(place)

    def keys(self) -> tuple[str, ...]:
        """Return what can be chosen, from top to bottom."""
        return self._rows.keys()

    def rows(self) -> tuple[Row, ...]:
        """Return the rows shown."""
        return self._rows.rows

    def current_key(self) -> str:
        """Return the key of the current row; empty when there is none."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() else ""

    def go_to(self, key: str) -> bool:
        """Make a row current and bring it into sight; False where there is no such row."""
        index = self._rows.position(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    def leave(self) -> None:
        """Mark no row: what is shown stands in no list yet."""
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(QModelIndex())
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def step(self, by: int) -> None:
        """Go to the next row that can be chosen, or the one before."""
        keys, key = self.keys(), self.current_key()
        if keys:
            here = keys.index(key) if key in keys else 0
            self.go_to(keys[min(max(here + by, 0), len(keys) - 1)])

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows, Page, Home and End pass over what cannot be chosen."""
        keys, key = self.keys(), self.current_key()
        if not keys:
            return QModelIndex()
        here = keys.index(key) if key in keys else 0
        ends = {Move.MoveHome: 0, Move.MoveEnd: len(keys) - 1}
        wanted = ends.get(action, here + _STEPS.get(action, 0))
        return self._rows.position(keys[min(max(wanted, 0), len(keys) - 1)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to what the row holds."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower list wraps titles onto further lines."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self._rows.rows[current.row()].key)
