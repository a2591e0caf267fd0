"""A strip under the top bar that says something about the whole file: open for reading, who works here, typing that was kept."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from diagnostic.desktop.look import FlowLayout, Ink, Label, PlainButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.strip import Strip


class NoticeStrip(Strip):
    """An icon, a sentence, what follows from it."""

    def __init__(self, icon: str, sentence: str, follows: str = "", parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, "sunken", parent=parent)
        self.sentence = sentence
        self._icon_name = icon
        self._icon = QLabel()
        self._icon.setTextFormat(Qt.TextFormat.PlainText)
        # One line where the window is wide enough: the strip takes its height from the work below it.
        said = QWidget()
        words = FlowLayout(said, gap=10, line_gap=0)
        words.addWidget(Label(sentence, TypeRole.FIELD_STRONG))
        if follows:
            words.addWidget(Label(follows, TypeRole.CAPTION, Ink.TEXT2))
        self._buttons = QHBoxLayout()
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        self._line.addLayout(self._buttons)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(follows)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def add_button(self, words: str, act: Callable[[], None]) -> PlainButton:
        """Add something that can be done about it."""
        button = PlainButton(words)
        button.clicked.connect(act)
        self._buttons.addWidget(button)
        return button

    def restyle(self) -> None:
        """Keep distances and the icon under the user's zoom and theme."""
        theme = theme_of(self)
        px = theme.px
        self._icon.setPixmap(theme.pixmap(self._icon_name, 18, theme.tokens.text, self))
        self._line.setContentsMargins(px(16), px(4), px(16), px(4))
        self._line.setSpacing(px(12))
        self._buttons.setSpacing(px(8))
