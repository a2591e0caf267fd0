"""Reads and records items of the set-up for the fields of the page: one item, one subject, one entry on leaving the field."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from diagnostic.actions.answering import keep_typing, kept_typing
from diagnostic.actions.setting_up import needs_reason, set_item, setup_subject
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import RefusedError
from diagnostic.model.subject import Kind, Subject

KEEP_AFTER_MS = 1000
"""How long typing may lie in memory alone, in milliseconds: what a power cut costs at most."""


class SetupItems(QObject):
    """What stands at the items, what was being typed there when the program last ended, and the way to record them.

    ``amendment_wanted(code, row, value)`` tells that a change of the agreed scope waits for its reason; nothing is recorded yet.
    ``judged`` tells that something at a field was found wrong, or is no longer.
    """

    amendment_wanted = Signal(str, str, str)
    judged = Signal()

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._typed: dict[Subject, str] = {}
        self._sent: dict[Subject, list[str]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self._keep)
        kept = [] if workplace.desk.read_only else kept_typing(workplace.desk, Kind.SETUP)
        self._kept = {draft.subject: draft.raw for draft in kept}

    @property
    def read_only(self) -> bool:
        """True when nothing can be recorded."""
        return self.workplace.desk.read_only

    def value(self, code: str, row: str = "") -> str:
        """Return what stands at an item."""
        return self.workplace.desk.setup_value(code, row)

    def kept(self, code: str, row: str = "") -> str | None:
        """Return what was being typed at an item and is no entry yet, or None."""
        return self._kept.get(self._subject(code, row))

    def kept_places(self) -> tuple[tuple[str, str], ...]:
        """Return code and row of every item at which typing was kept."""
        return tuple((subject.code, subject.row) for subject in self._kept)

    def type(self, code: str, row: str, text: str) -> None:
        """Take over what is being typed; it is on the disk within a second, and no entry yet."""
        self._typed[self._subject(code, row)] = text
        self.workplace.note_typing(True)
        if not self._timer.isActive():
            self._timer.start()

    def record(
        self,
        code: str,
        row: str,
        text: str,
        refused: Callable[[RefusedError], None],
        then: Callable[[object], None] | None = None,
        reason: str = "",
    ) -> None:
        """Record an item and then call ``then``; nothing is written where it says so already (or will, once what is
        under way is on the disk) and nothing was kept there."""
        subject = self._subject(code, row)
        self._typed.pop(subject, None)
        sent = self._sent.setdefault(subject, [])
        if text == (sent[-1] if sent else self.value(code, row)) and subject not in self._kept:
            if then is not None:
                then(None)
        elif needs_reason(self.workplace.desk, code) and not reason:
            self.amendment_wanted.emit(code, row, text)
        else:

            def recorded(result: object) -> None:
                sent.remove(text)
                self._kept.pop(subject, None)
                if then is not None:
                    then(result)

            def not_taken(fault: RefusedError) -> None:
                sent.remove(text)
                refused(fault)

            sent.append(text)
            self.workplace.act(
                set_item, code, text, row, reason, then=recorded, refused=not_taken, failed=lambda _fault: sent.remove(text), typed=text
            )
        if not self._typed:
            self.workplace.note_typing(False)

    def _keep(self) -> None:
        typed, self._typed = self._typed, {}
        for subject, text in typed.items():
            self._kept[subject] = text
            self.workplace.act(keep_typing, subject, text)
        self.workplace.note_typing(False)

    def _subject(self, code: str, row: str) -> Subject:
        return setup_subject(self.workplace.desk, code, row)
