"""Two states of a page: nothing here yet, and something went wrong with saving."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from diagnostic.desktop.look.buttons import PlainButton, PrimaryButton
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.labels import Label
from diagnostic.desktop.look.marks import Ink
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import TypeRole


class _InverseButton(PlainButton):
    """A plain button on the inverse bar."""

    def inks(self, theme: Theme) -> tuple[str, str, str]:
        """The bar's own two inks, turned over."""
        t = theme.tokens
        return t.inv_text, t.inv_text, t.inv_bg


class InverseBar(QWidget):
    """A failure, loud by contrast: the cause, the remedy, and a button (as "Copy what I typed"). `pressed`
    comes from the button.

    Showing it or changing its words raises an alert for screen readers.
    """

    pressed = Signal()

    def __init__(
        self, sentence: str = "", remedy: str = "", button: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cause = Label("", TypeRole.STRONG, Ink.INVERSE, parent=self)
        self._remedy = Label("", TypeRole.FIELD, Ink.INVERSE, parent=self)
        self._button = _InverseButton("", "copy", parent=self)
        self._button.clicked.connect(self.pressed)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._cause)
        words.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_message(sentence, remedy, button)

    def set_message(self, sentence: str, remedy: str, button: str = "", icon: str = "copy") -> None:
        """Says another cause and remedy; the icon is the button's."""
        self._button.set_icon(icon)
        self._cause.setText(sentence)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._button.updateGeometry()
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(remedy)
        if sentence:
            from PySide6.QtGui import QAccessible, QAccessibleEvent

            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The loudest ground there is."""
        QPainter(self).fillRect(self.rect(), ink(theme_of(self).tokens.inv_bg))


class EmptyState(LeadsFocus, QWidget):
    """One sentence what will be here, one what to do, at most one button. `pressed` comes from the button."""

    pressed = Signal()

    def __init__(
        self, sentence: str, todo: str, button: str = "", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        for text, role, colour in ((sentence, TypeRole.STRONG, Ink.TEXT), (todo, TypeRole.BODY, Ink.TEXT2)):
            label: QLabel = Label(text, role, colour, parent=self)
            label.setAlignment(centre)
            column.addWidget(label)
        if button:
            push = PrimaryButton(button, icon, parent=self)
            push.clicked.connect(self.pressed)
            column.addSpacing(8)
            column.addWidget(push, 0, centre)
            self.lead_focus_to(push)
        column.addStretch(1)
