"""Where the column of questions scrolls."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from diagnostic.desktop.look.surface import see_through


class QuestionsArea(QScrollArea):
    """Scrolls the column; Up and Down belong to the questions, not to the scroll bar.

    Where there is nothing to scroll no bar is drawn, and its place stays free: the page keeps its width when it becomes longer than the window.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        see_through(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(lambda _least, most: self._keep_free(most == 0))
        self._keep_free(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the arrows on to the page."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another style may have bars of another width; in the other direction the bar stands at the other side."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._keep_free(self.verticalScrollBar().maximum() == 0)

    def _keep_free(self, free: bool) -> None:
        side = self.verticalScrollBar().sizeHint().width() if free else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(side if mirrored else 0, 0, 0 if mirrored else side, 0)
