"""Things side by side that break onto further lines: chips, badges, links. Nothing is squeezed and nothing is cut."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget

from diagnostic.desktop.look.bidi import visual_box
from diagnostic.desktop.look.theme import theme_of


class FlowLayout(QLayout):
    """Lays widgets out along the line of reading, as high as its lines are; ``gap`` and ``line_gap`` follow the user's zoom."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, line_gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None past the end, which is how Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Take every widget away for good."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True

    def invalidate(self) -> None:
        """Something in it has another size now."""
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at that width; Qt asks many times for one answer."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        """Place everything."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + max(0, len(hints) - 1) * self._px(self._gap)
        return QSize(width, max((hint.height() for hint in hints), default=0)).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """The widest thing on a line of its own."""
        sizes = [item.minimumSize() for item in self._shown()]
        least = QSize(max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0))
        return least.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _px(self, value: int) -> int:
        return theme_of(self.parentWidget()).px(value)

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._shown():
            size = _wanted(item).boundedTo(QSize(max(width, item.minimumSize().width()), 1_000_000))
            if item.hasHeightForWidth():
                # The least height of a wrapped text is that at its present width, and says nothing of another one.
                size.setHeight(item.heightForWidth(size.width()))
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._px(self._gap)
        return lines

    def _arrange(self, rect: QRect, move: bool) -> int:
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = room.y()
        for line in self._lines(room.width()):
            x, high = room.x(), max(size.height() for _, size in line)
            for item, size in line:
                if move:
                    box = QRect(QPoint(x, y + (high - size.height()) // 2), size)
                    item.setGeometry(visual_box(direction, room, box))
                x += size.width() + self._px(self._gap)
            y += high + self._px(self._line_gap)
        bottom = y - self._px(self._line_gap) if y > room.y() else y
        return bottom - rect.y() + margins.bottom()


def _wanted(item: QLayoutItem) -> QSize:
    """What an item would like to be: of a text that wraps, as wide as its words on one line, where Qt asks for a square."""
    widget, hint = item.widget(), item.sizeHint()
    if not isinstance(widget, QLabel) or not widget.wordWrap():
        return hint
    metrics, margins = widget.fontMetrics(), widget.contentsMargins()
    line = max(metrics.horizontalAdvance(line) for line in widget.text().split("\n"))
    return QSize(line + margins.left() + margins.right() + 2 * widget.margin() + 2, hint.height())
