"""A name on one line: cut with an ellipsis where there is no room, and then whole in the tool tip and for a screen reader."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diagnostic.desktop.look import Ink, Label, TypeRole, direction_of, theme_of
from diagnostic.desktop.look.tips import plain_tip


class NameLabel(Label):
    """Only names are ever cut, never questions or answers. ``middle`` cuts in the middle, as a path wants it."""

    _mode = Qt.TextElideMode.ElideRight

    def __init__(
        self, text: str = "", role: TypeRole = TypeRole.STRONG, ink: Ink = Ink.TEXT, middle: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, role, ink, wrap=False, from_person=True, parent=parent)
        if middle:
            self._mode = Qt.TextElideMode.ElideMiddle
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a name; what people see of it depends on the room, what they hear does not."""
        super().setText(text)
        self.setAccessibleName(text)
        self._say_whole()

    def shown(self) -> str:
        """Return what there is room for."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(theme_of(self).px(48), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A cut name says itself whole in the tool tip."""
        super().resizeEvent(event)
        self._say_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The name, at the side where its own letters begin."""
        painter = QPainter(self)
        painter.setLayoutDirection(direction_of(self.text()))
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        # The page decides the side; letters keep their own direction within the line.
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.contentsRect(), side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, self.shown())

    def _say_whole(self) -> None:
        self.setToolTip(plain_tip(self.text()) if self.shown() != self.text() else "")
