"""One thing that can be begun from the start page: icon, title, one line, key."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import direction_of, isolate, visual_box
from diagnostic.desktop.look.paint import edge_pen, rounded
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole


class Entrance(QAbstractButton):
    """A button of two lines, with a short text at the far end of each; names that find no room are cut and stand whole in the tool tip."""

    cut = Qt.TextElideMode.ElideRight
    """Where the lower line is cut: a path in the middle, words at their end."""

    def __init__(self, icon: str, title: str, detail: str, keys: str = "", below_keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._detail = icon, detail
        self._ends = (isolate(keys) if keys else "", below_keys)
        self._title = title
        self.setAccessibleName(title)
        self.setAccessibleDescription(", ".join(part for part in (detail, keys, below_keys) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_of(self).changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines of text and air around them."""
        theme = theme_of(self)
        longest = max(
            theme.metrics(TypeRole.STRONG).horizontalAdvance(self._title),
            theme.metrics(TypeRole.CAPTION).horizontalAdvance(self._detail),
        )
        return QSize(round(longest) + theme.px(120), theme.px(52))

    def minimumSizeHint(self) -> QSize:
        """As high as it is; narrower when it has to be."""
        return QSize(theme_of(self).px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, both lines, what stands at their ends, and the ring of the focus."""
        theme = theme_of(self)
        tokens, px = theme.tokens, theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rounded(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CONTROL)
        if self.underMouse() or self.isDown():
            painter.fillPath(ground, ink(tokens.accent_soft))
        if self.hasFocus():
            painter.setPen(edge_pen(tokens.accent, 2))
            painter.drawPath(ground)
        size, left = px(20), px(12)
        spot = QRect(left, (self.height() - size) // 2, size, size)
        painter.drawPixmap(self._placed(spot), theme.pixmap(self._icon, 20, tokens.accent, self))
        room = self.rect().adjusted(left + size + px(14), px(7), -px(12), -px(7))
        self._line(painter, room, Qt.AlignmentFlag.AlignTop, TypeRole.STRONG, self._title, self._ends[0])
        self._line(painter, room, Qt.AlignmentFlag.AlignBottom, TypeRole.CAPTION, self._detail, self._ends[1])

    def _line(self, painter: QPainter, room: QRect, edge: Qt.AlignmentFlag, role: TypeRole, text: str, end: str) -> None:
        theme = theme_of(self)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        leading, trailing = sides[::-1] if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else sides
        painter.setFont(theme.font(TypeRole.HINT))
        painter.setPen(ink(theme.tokens.text3))
        painter.drawText(self._placed(room), trailing | Qt.AlignmentFlag.AlignAbsolute | edge, end)
        taken = round(theme.metrics(TypeRole.HINT).horizontalAdvance(end)) + theme.px(16) if end else 0
        words = room.adjusted(0, 0, -taken, 0)
        shown = theme.metrics(role).elidedText(text, self.cut if role is TypeRole.CAPTION else Qt.TextElideMode.ElideRight, words.width())
        # A cut name keeps its ellipsis at its own end, whichever way the page runs.
        painter.setLayoutDirection(direction_of(text))
        painter.setFont(theme.font(role))
        painter.setPen(ink(theme.tokens.text if role is TypeRole.STRONG else theme.tokens.text3))
        painter.drawText(self._placed(words), leading | Qt.AlignmentFlag.AlignAbsolute | edge, shown)

    def _placed(self, box: QRect) -> QRect:
        return visual_box(self.layoutDirection(), self.rect(), box)
