"""The list of what differs: two lines each, walked with Up and Down; digits choose, Enter goes on."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from diagnostic.desktop.look.keys import digit_of
from diagnostic.desktop.look.paint import paint_icon, rounded
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tips import plain_tip
from diagnostic.desktop.look.tokens import Radius, TypeRole

ITEM = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
HIGH, SIDE = 52, 14


@dataclass(frozen=True)
class Item:
    """One row: its key, the first line, what stands side by side on the second, its icon, and whether it waits for somebody."""

    key: str
    first: str
    sides: tuple[str, ...]
    icon: str
    waits: bool = False

    @property
    def second(self) -> str:
        """The second line as it is read out."""
        return " | ".join(self.sides)


class ItemsModel(QAbstractListModel):
    """Holds items that are replaced as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[Item, ...] = ()

    def show(self, items: tuple[Item, ...]) -> None:
        """Take over other items."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The item itself, and its words."""
        if not index.isValid():
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.first
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{item.first}\n{item.second}")
        return f"{item.first}: {item.second}" if role == Qt.ItemDataRole.AccessibleTextRole else None


class MatterList(QListView):
    """Emits ``picked`` with a key, ``digit`` for a digit typed while the list has the focus, and ``opened`` for Enter."""

    picked = Signal(str)
    digit = Signal(int)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What differs"))
        self._items = ItemsModel(self)
        self.setModel(self._items)
        self.setItemDelegate(MatterPaint(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._current_changed)
        theme_of(self).changed.connect(self._lay_out)

    def show_items(self, items: tuple[Item, ...], anew: bool = False) -> None:
        """Take over other items. What was current stays so; where it is gone, what follows it becomes current; ``anew`` begins at the first."""
        keys = [] if anew else [item.key for item in self._items.items]
        key, place = ("", -1) if anew else (self.current_key(), self.currentIndex().row())
        self.selectionModel().blockSignals(True)
        self._items.show(items)
        after = [each for each in keys[place:] if each != key] if place >= 0 else []
        known = [item.key for item in items]
        wanted = next((each for each in (key, *after) if each in known), known[-1] if known and keys else known[0] if known else "")
        self._go(wanted)
        self.selectionModel().blockSignals(False)
        self.viewport().update()

    def items(self) -> tuple[Item, ...]:
        """Return the items shown."""
        return self._items.items

    def current_key(self) -> str:
        """Return the key of the current item; empty where there is none."""
        index = self.currentIndex()
        return self._items.items[index.row()].key if index.isValid() and index.row() < len(self._items.items) else ""

    def go_to(self, key: str) -> None:
        """Make an item current."""
        self._go(key)

    def step(self, along: int) -> None:
        """Go to the next or previous item."""
        number = self.currentIndex().row() + along
        if 0 <= number < len(self._items.items):
            self.setCurrentIndex(self._items.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, Enter goes on, all else walks."""
        digit = digit_of(event)
        if digit:
            self.digit.emit(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay rows out for another width."""
        super().resizeEvent(event)
        self._lay_out()

    def _go(self, key: str) -> None:
        number = next((number for number, item in enumerate(self._items.items) if item.key == key), -1)
        if number >= 0:
            self.setCurrentIndex(self._items.index(number))

    def _lay_out(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.picked.emit(self._items.items[current.row()].key)


class MatterPaint(QStyledItemDelegate):
    """Paints one item in two lines; both are elided where there is no room, and whole in the tool tip and beside the list."""

    def __init__(self, view: MatterList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(0, theme_of(self._view).px(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, first line, icon, second line."""
        item, theme = index.data(ITEM), theme_of(self._view)
        assert isinstance(item, Item)
        tokens, px, box = theme.tokens, theme.px, option.rect
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current:
            ground = QRectF(box.adjusted(px(6), 1, -px(6), -1))
            painter.fillPath(rounded(ground, Radius.CONTROL), ink(tokens.accent_soft))
            painter.fillRect(self._placed(box, QRect(px(6), 1, px(3), box.height() - 2)), ink(tokens.accent))
            if self._view.hasFocus() or tokens.contrast:
                painter.setPen(ink(tokens.accent))
                painter.drawPath(rounded(ground.adjusted(0.5, 0.5, -0.5, -0.5), Radius.CONTROL))
        wide = box.width() - 2 * px(SIDE)
        role = TypeRole.FIELD_STRONG if current else TypeRole.FIELD
        self._line(painter, box, QRect(px(SIDE), px(6), wide, px(20)), item.first, role, tokens.text)
        colour = tokens.notice if item.waits else tokens.text2
        paint_icon(painter, QRectF(self._placed(box, QRect(px(SIDE), px(28), px(14), px(16)))), item.icon, 14, colour, theme, self._view)
        second = QRect(px(SIDE + 20), px(26), wide - px(20), px(20))
        self._line(painter, box, second, self._beside(item, second.width()), TypeRole.CAPTION, tokens.text2)
        painter.restore()

    def _beside(self, item: Item, width: int) -> str:
        """The sides in one line; where they are longer, each has its share of it, so that none hides the others."""
        metrics = theme_of(self._view).metrics(TypeRole.CAPTION)
        sides = [" ".join(side.split()) for side in item.sides]
        if metrics.horizontalAdvance(" | ".join(sides)) <= width:
            return " | ".join(_apart(side) for side in sides)
        share = (width - metrics.horizontalAdvance(" | ") * (len(sides) - 1)) / max(len(sides), 1)
        spare = sum(max(share - metrics.horizontalAdvance(side), 0) for side in sides)
        long = max(sum(metrics.horizontalAdvance(side) > share for side in sides), 1)
        return " | ".join(_apart(metrics.elidedText(side, Qt.TextElideMode.ElideRight, share + spare / long)) for side in sides)

    def _line(self, painter: QPainter, box: QRect, place: QRect, text: str, role: TypeRole, colour: str) -> None:
        theme = theme_of(self._view)
        painter.setFont(theme.font(role))
        painter.setPen(ink(colour))
        side = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        shown = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._placed(box, place), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    def _placed(self, box: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), box, place.translated(box.topLeft()))


def _apart(text: str) -> str:
    """Each side runs in the direction of its own first strong letter, whatever stands beside it."""
    return f"\u2068{text}\u2069"
