"""The bar at the foot of an exchange page: what came of the last act, or goes on now, and the one thing the page is for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diagnostic.desktop.look import FlowLayout, Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.look.tips import plain_tip
from diagnostic.desktop.strip import Strip

NARROW, LOW = 760, 420
"""Below this width the buttons stand under the words; below this height of the page what is only explained is left out. At zoom 1.0."""


class ActionBar(Strip):
    """Words at the side where the line begins, buttons behind them."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent=parent)
        self._loud = self._low = False
        self._said = Label("", TypeRole.FIELD, from_person=False)
        self._follows = Label("", TypeRole.CAPTION, Ink.TEXT2)
        for label in (self._said, self._follows):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._said)
        words.addWidget(self._follows)
        self._buttons = FlowLayout(gap=8)
        for button in buttons:
            self._buttons.addWidget(button)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.addLayout(words, 1)
        self._line.addLayout(self._buttons)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()
        self.say("")

    def say(self, sentence: str, follows: str = "", loud: bool = False) -> None:
        """Say what is, and what follows from it; ``loud`` tells a screen reader at once."""
        self._said.set_role(TypeRole.FIELD_STRONG if loud else TypeRole.FIELD)
        self._loud = loud
        self._said.setText(sentence)
        self._said.setToolTip(plain_tip(follows))
        self._follows.setText(follows)
        self._said.setVisible(bool(sentence))
        self._follows.setVisible(bool(follows) and (loud or not self._low))
        if loud:
            self._said.setAccessibleDescription(follows)
            QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))

    def said(self) -> str:
        """Return what was said last."""
        return " ".join(text for text in (self._said.text(), self._follows.text()) if text)

    def fold(self, width: int, height: int) -> None:
        """Put the buttons under the words where there is no room beside them, and say less where the page is low."""
        narrow, self._low = width < theme_of(self).px(NARROW), height < theme_of(self).px(LOW)
        self._follows.setVisible(bool(self._follows.text()) and (self._loud or not self._low))
        self._line.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def restyle(self) -> None:
        """Keep distances under the user's zoom."""
        px = theme_of(self).px
        self._line.setContentsMargins(px(24), px(8), px(24), px(9))
        self._line.setSpacing(px(10))
