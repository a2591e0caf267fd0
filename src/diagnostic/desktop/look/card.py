"""The card: paper with a thin edge, and at its leading side the bar of the open question or of a voice."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from diagnostic.desktop.look.marks import LeadBar
from diagnostic.desktop.look.paint import edge_pen, rounded
from diagnostic.desktop.look.surface import mirrored, painter_on
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius


class Card(QFrame):
    """Holds its content in `body`. The administration's voice has a single bar, the team's a double, others a
    dashed one.
    """

    def __init__(self, lead: LeadBar = LeadBar.NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = lead
        self.body = QVBoxLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def set_lead(self, lead: LeadBar) -> None:
        """Changes the bar."""
        self._lead = lead
        self.update()

    def restyle(self) -> None:
        """Keeps the inner distances under the user's zoom."""
        px = theme_of(self).px
        self.body.setContentsMargins(px(20), px(14), px(16), px(14))
        self.body.setSpacing(px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper, edge, bar."""
        tokens, painter = theme_of(self).tokens, painter_on(self)
        width = 2.0 if tokens.contrast else 1.0
        path = rounded(
            QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.CARD
        )
        painter.fillPath(path, ink(tokens.surface))
        if self._lead is not LeadBar.NONE:
            painter.save()
            painter.setClipPath(path)
            self._paint_bar(painter)
            painter.restore()
        painter.setPen(edge_pen(tokens.line, width))
        painter.drawPath(path)

    def _paint_bar(self, painter: QPainter) -> None:
        tokens, height = theme_of(self).tokens, self.height()

        def stripe(x: float, wide: float) -> QRectF:
            return QRectF(self.width() - x - wide if mirrored(self) else x, 0, wide, height)

        if self._lead is LeadBar.DASHED:
            pen = QPen(ink(tokens.text2), 4, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3.0, 2.0])
            painter.setPen(pen)
            middle = stripe(0, 4).center().x()
            painter.drawLine(round(middle), 0, round(middle), height)
            return
        painter.fillRect(stripe(0, 4), ink(tokens.accent if self._lead is LeadBar.OPEN else tokens.text2))
        if self._lead is LeadBar.DOUBLE:
            painter.fillRect(stripe(7, 4), ink(tokens.text2))
