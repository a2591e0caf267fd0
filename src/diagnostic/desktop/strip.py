"""A plain ground with a hairline at one edge: top bar, status line, tree and drawer stand on it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look.theme import ink, theme_of


class Strip(QWidget):
    """Ground of a token's colour (``bar`` unless told otherwise), with a line at the edges named."""

    def __init__(self, edges: Qt.Edge, ground: str = "bar", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edges = edges
        self._ground = ground
        theme_of(self).changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and hairlines; they carry no meaning."""
        tokens = theme_of(self).tokens
        painter = QPainter(self)
        # Not fillRect: to choose among its many forms, Qt for Python loads what they could take.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(getattr(tokens, self._ground)))
        painter.drawRect(self.rect())
        painter.setPen(ink(tokens.line))
        right, bottom = self.width() - 1, self.height() - 1
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._edges & Qt.Edge.TopEdge:
            painter.drawLine(0, 0, right, 0)
        if self._edges & Qt.Edge.BottomEdge:
            painter.drawLine(0, bottom, right, bottom)
        leading, trailing = (right, 0) if mirrored else (0, right)
        if self._edges & Qt.Edge.LeftEdge:
            painter.drawLine(leading, 0, leading, bottom)
        if self._edges & Qt.Edge.RightEdge:
            painter.drawLine(trailing, 0, trailing, bottom)
