"""One thing that can be begun from the start page: icon, title, one line, key."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole


class Entrance(QAbstractButton):
    """A button of two lines; its accessible name holds both."""

    def __init__(self, icon: str, title: str, detail: str, keys: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._detail, self._keys = icon, detail, keys
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_of(self).changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Two lines of text and air around them."""
        theme = theme_of(self)
        longest = max(
            theme.metrics(TypeRole.STRONG).horizontalAdvance(self.text()),
            theme.metrics(TypeRole.CAPTION).horizontalAdvance(self._detail),
        )
        return QSize(round(longest) + theme.px(120), theme.px(52))

    def minimumSizeHint(self) -> QSize:
        """As high as it is; narrower when it has to be."""
        return QSize(theme_of(self).px(160), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, both lines, the key and the ring of the focus."""
        theme = theme_of(self)
        tokens = theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(tokens.accent_soft))
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(ink(tokens.accent))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        size, left = theme.px(20), theme.px(12)
        self._draw_icon(painter, size, left)
        text = self.rect().adjusted(left + size + theme.px(14), theme.px(7), -theme.px(12), -theme.px(7))
        placed = QStyle.visualRect(self.layoutDirection(), self.rect(), text)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        trailing = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        painter.setFont(theme.font(TypeRole.STRONG))
        painter.setPen(ink(tokens.text))
        painter.drawText(placed, leading | Qt.AlignmentFlag.AlignTop, self.text())
        painter.setFont(theme.font(TypeRole.CAPTION))
        painter.setPen(ink(tokens.text3))
        detail = theme.metrics(TypeRole.CAPTION).elidedText(self._detail, Qt.TextElideMode.ElideRight, placed.width())
        painter.drawText(placed, leading | Qt.AlignmentFlag.AlignBottom, detail)
        painter.setFont(theme.font(TypeRole.HINT))
        painter.drawText(placed, trailing | Qt.AlignmentFlag.AlignTop, self._keys)

    def _draw_icon(self, painter: QPainter, size: int, left: int) -> None:
        theme = theme_of(self)
        place = self.rect().adjusted(left, (self.height() - size) // 2, 0, 0)
        place.setSize(QSize(size, size))
        placed = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        painter.drawPixmap(placed, theme.pixmap(self._icon, 20, theme.tokens.accent, self))
