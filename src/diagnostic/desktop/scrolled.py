"""A page that scrolls down and never across: as high as its words are at the width it has, and no higher."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QWidget):
    """What is inside. Wrapped words ask for the height they would need in a narrow column; what counts is the width they have."""

    def minimumSizeHint(self) -> QSize:
        """The width of the widest thing, and whatever height that width gives."""
        return QSize(super().minimumSizeHint().width(), 0)


class ScrollPage(QScrollArea):
    """The area around it. What is inside takes the focus and brings itself into view."""

    def __init__(self, inside: Scrolled, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
