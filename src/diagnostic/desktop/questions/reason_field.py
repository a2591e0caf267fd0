"""Why something is not applicable: asked as soon as that is chosen; the answer is given once there is a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import GrowingTextEdit, Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of

Place = tuple[str, str]
"""Row and group of a place; two empty texts for the question itself."""

WHOLE: Place = ("", "")


class ReasonField(QWidget):
    """``settled`` and ``typed`` carry (place, text); ``entered`` comes after Enter.

    ``lacking`` (place) comes when it was left without a reason: that is said, and the choice stays open. ``given_up`` (place) leaves things
    as they were: by Escape, or where a reason that stands was emptied.
    """

    settled = Signal(object, str)
    typed = Signal(object, str)
    entered = Signal()
    lacking = Signal(object)
    given_up = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Place | None = None
        self._standing = ""
        self._label = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self.field = GrowingTextEdit(self.tr("Why it is not applicable"), by_pause=False, enter_leaves=True)
        self._label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(4))
        column.addWidget(self._label)
        column.addWidget(self.field)
        self.field.settled.connect(self._settled)
        self.field.typed.connect(lambda text: self.typed.emit(self.place, text))
        self.field.entered.connect(self._entered)
        self.field.left.connect(self._left)

    def ask(self, place: Place, name: str, reason: str) -> None:
        """Ask for one place, ``name`` (empty for the question itself); what was being typed for another is given first."""
        if self.place is not None and self.place != place:
            self.field.settle()
        if self.place != place:
            self._standing = reason
        self.place = place
        words = self.tr("Why is it not applicable? It is recorded once there is a reason; Esc leaves it as it was.")
        self._label.setText(f"{name}: {words}" if name else words)
        self.field.set_text(reason)
        self.show()

    def put_away(self) -> None:
        """Ask no more."""
        self.place, self._standing = None, ""
        self.field.reconsider(self.field.text())
        self.field.set_text("")
        self.field.set_loud(False)
        self.hide()

    def in_use(self) -> bool:
        """Tell whether somebody is writing here, or wrote something that was not given yet."""
        return self.place is not None and (self.field.hasFocus() or self.field.unsettled())

    def put(self, text: str) -> None:
        """Put a text in as if it had been typed."""
        self.field.put(text)

    def reconsider(self, standing: str) -> None:
        """The text stays, and leaving the field gives it again; ``standing`` is the reason that is kept."""
        self._standing = standing
        self.field.reconsider(standing)

    def set_loud(self, loud: bool) -> None:
        """Makes the edge heavy while a reason is missing."""
        self.field.set_loud(loud)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the choice up."""
        if event.key() == Qt.Key.Key_Escape and self.place is not None:
            self._give_up()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Give what is being typed."""
        self.field.settle()

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        self.field.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus into the field."""
        self.field.focus_answer()

    def _settled(self, text: str) -> None:
        if text.strip() and self.place is not None:
            self._standing = text.strip()
            self.settled.emit(self.place, text.strip())

    def _entered(self) -> None:
        if self.field.text().strip():
            self.entered.emit()
        else:
            self._left()

    def _left(self) -> None:
        """Without a reason nothing was given, and that is said; a reason that stands is shown again."""
        if self.place is None or self.field.text().strip():
            return
        if self._standing:
            self._give_up()
        else:
            self.lacking.emit(self.place)

    def _give_up(self) -> None:
        place = self.place
        self.put_away()
        self.given_up.emit(place)
