"""The steps of the set-up at the left, each with what is still open at it."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.paint import edge_pen, paint_icon, rounded
from diagnostic.desktop.look.surface import see_through
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole
from diagnostic.desktop.strip import Strip

STEP = Qt.ItemDataRole.UserRole + 1
OPEN = Qt.ItemDataRole.UserRole + 2
WRONG = Qt.ItemDataRole.UserRole + 3
Index = QModelIndex | QPersistentModelIndex
WIDTH, NARROW, ROOMY_FROM = 264, 192, 860


class StepList(LeadsFocus, Strip):
    """Emits ``step_wanted`` with the key of a step when another becomes the current one."""

    step_wanted = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.RightEdge, parent=parent)
        self.view = QListWidget()
        self.view.setAccessibleName(name)
        self.view.setFrameShape(QListWidget.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        see_through(self.view)
        self.view.setItemDelegate(StepRow(self.view))
        self.view.currentItemChanged.connect(self._wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 1, 8)
        column.addWidget(self.view)
        self.lead_focus_to(self.view)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def add_step(self, key: str, title: str) -> None:
        """Add a step at the end."""
        item = QListWidgetItem(title)
        item.setData(STEP, key)
        self.view.addItem(item)

    def show_state(self, key: str, still_open: int, wrong: int) -> None:
        """Show how much is open at a step, and how many fields hold something that was refused."""
        item = self._item(key)
        item.setData(OPEN, still_open)
        item.setData(WRONG, wrong)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state_words(still_open, wrong)}")

    def show_current(self, key: str) -> None:
        """Mark a step as the one that is shown."""
        self.view.setCurrentItem(self._item(key))

    def fold(self, room: int) -> None:
        """Give way to the form where the whole page is only ``room`` wide."""
        px = theme_of(self).px
        self.setFixedWidth(px(WIDTH) if room >= px(ROOMY_FROM) else px(NARROW))

    def restyle(self) -> None:
        """Keep the width under the user's zoom."""
        parent = self.parentWidget()
        self.fold(parent.width() if parent is not None else 10_000)
        self.view.doItemsLayout()

    def _item(self, key: str) -> QListWidgetItem:
        items = (self.view.item(row) for row in range(self.view.count()))
        return next(item for item in items if item.data(STEP) == key)

    def _wanted(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.step_wanted.emit(str(item.data(STEP)))


def state_words(still_open: int, wrong: int) -> str:
    """Return the state of a step in words."""
    if wrong:
        return QCoreApplication.translate("setup", "%n to correct", "", wrong)
    if still_open:
        return QCoreApplication.translate("setup", "%n open", "", still_open)
    return QCoreApplication.translate("setup", "nothing open")


class StepRow(QStyledItemDelegate):
    """Paints one step: its title, and beside it how much is open, or a tick."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a row of the tree, and a little more."""
        return QSize(0, theme_of(self._view).px(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row; reading direction decides the sides."""
        theme = theme_of(self._view)
        tokens, px = theme.tokens, theme.px
        box: QRect = option.rect
        current = index.row() == self._view.currentRow()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rounded(QRectF(box).adjusted(3, 2, -5, -2), Radius.CONTROL)
        if current:
            painter.fillPath(ground, ink(tokens.accent_soft))
            if tokens.soft_edge or self._view.hasFocus():
                painter.setPen(edge_pen(tokens.accent, 2.0 if self._view.hasFocus() else float(tokens.soft_edge)))
                painter.drawPath(ground)
        words = state_words(int(index.data(OPEN) or 0), int(index.data(WRONG) or 0))
        done = not index.data(OPEN) and not index.data(WRONG)
        room = px(16) if done else round(theme.metrics(TypeRole.CAPTION_STRONG).horizontalAdvance(words)) + 2
        right = box.right() - px(14)
        spot = self._placed(box, QRect(right - room, box.top(), room, box.height()))
        if done:
            paint_icon(painter, QRectF(spot), "check", 16, tokens.text2, theme, self._view)
        else:
            painter.setFont(theme.font(TypeRole.CAPTION_STRONG if index.data(WRONG) else TypeRole.CAPTION))
            painter.setPen(ink(tokens.notice if index.data(WRONG) else tokens.text3))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, as_written(words, self._view.layoutDirection()))
        role = TypeRole.STRONG if current else TypeRole.BODY
        place = QRect(box.left() + px(14), box.top(), right - room - px(8) - box.left() - px(14), box.height())
        painter.setFont(theme.font(role))
        painter.setPen(ink(tokens.text))
        side = QStyle.visualAlignment(self._view.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        text = theme.metrics(role).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(self._placed(box, place), side | Qt.AlignmentFlag.AlignVCenter, as_written(text, self._view.layoutDirection()))
        painter.restore()

    def _placed(self, box: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), box, place)
