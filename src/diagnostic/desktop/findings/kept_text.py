"""A text that is safe while it is typed: kept on the disk every second, recorded once, on leaving the field."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from diagnostic.actions.answering import keep_typing
from diagnostic.desktop.look import GrowingTextEdit, TypeRole
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.subject import Subject

KEEP_AFTER = 1000
"""Typing waits so long, in milliseconds, before it is kept: a power cut loses at most the last second."""


class KeptText(GrowingTextEdit):
    """A growing text about one subject at a time."""

    def __init__(
        self, workplace: Workplace, name: str, role: TypeRole = TypeRole.FIELD, max_lines: int = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, "", "", max_lines, parent, role, by_pause=False)
        self._workplace = workplace
        self._subject: Subject | None = None
        self._keep = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._keep.timeout.connect(self.keep_now)
        self.typed.connect(lambda _text: self._keep.isActive() or self._keep.start())
        self.settled.connect(lambda _text: self._keep.stop())

    def show_text(self, subject: Subject, text: str) -> None:
        """Show what stands at a subject; what is being typed about it stays. Whoever goes on to another subject settles first, while
        its own handler still knows which one was typed about.
        """
        self._subject = subject
        self.set_text(text)

    def keep_now(self) -> None:
        """Keep what is typed without recording it."""
        self._keep.stop()
        if self._subject is not None:
            self._workplace.act(keep_typing, self._subject, self.text())
