"""Why something is not applicable: asked as soon as that is chosen; the answer is given once there is a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import GrowingTextEdit, Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of

Place = tuple[str, str]
"""Row and group of a place; two empty texts for the question itself."""

WHOLE: Place = ("", "")


class ReasonField(QWidget):
    """``settled`` and ``typed`` carry (place, text); ``entered`` comes after Enter, ``given_up`` when it was left without a reason."""

    settled = Signal(object, str)
    typed = Signal(object, str)
    entered = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place: Place | None = None
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
        self.place = place
        words = self.tr("Why is it not applicable? It is recorded once there is a reason.")
        self._label.setText(f"{name}: {words}" if name else words)
        self.field.set_text(reason)
        self.show()

    def put_away(self) -> None:
        """Ask no more."""
        self.place = None
        self.field.set_text("")
        self.hide()

    def in_use(self) -> bool:
        """Tell whether somebody is writing here, or wrote something that was not given yet."""
        return self.place is not None and (self.field.hasFocus() or self.field.unsettled())

    def put(self, text: str) -> None:
        """Put a text in as if it had been typed."""
        self.field.put(text)

    def reconsider(self, standing: str) -> None:
        """The text stays, and leaving the field gives it again."""
        self.field.reconsider(standing)

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
            self.settled.emit(self.place, text.strip())

    def _entered(self) -> None:
        if self.field.text().strip():
            self.entered.emit()

    def _left(self) -> None:
        """Without a reason nothing was given: what stood before is shown again."""
        if self.place is not None and not self.field.text().strip():
            self.put_away()
            self.given_up.emit()
