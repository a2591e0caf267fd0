"""A text that is safe while it is typed: kept on the disk every second, recorded once, on leaving the field."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from diagnostic.actions.answering import keep_typing
from diagnostic.desktop.look import GrowingTextEdit, TypeRole
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answering import normal_comment
from diagnostic.model.problem import Problem, RefusedError
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
        self._unfit = False
        self.typed.connect(self._typed)
        self.settled.connect(lambda _text: self._keep.stop())

    def show_text(self, subject: Subject, text: str) -> None:
        """Show what stands at a subject; what is being typed about it stays. Whoever goes on to another subject settles first, while
        its own handler still knows which one was typed about.
        """
        self._subject = subject
        self.set_text(text)

    def _typed(self, text: str) -> None:
        """What no file can carry is refused at once, in words; the text stays until it is mended."""
        unfit = normal_comment(text)
        told, self._unfit = self._unfit, isinstance(unfit, Problem)
        self.set_loud(self._unfit)
        if isinstance(unfit, Problem):
            if not told:
                self._workplace.refused.emit(RefusedError((unfit,)))
        elif not self._keep.isActive():
            self._keep.start()

    def keep_now(self) -> None:
        """Keep what is typed without recording it."""
        self._keep.stop()
        if self._subject is not None:
            self._workplace.act(keep_typing, self._subject, self.text())
