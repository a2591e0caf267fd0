"""The history of one question: every act, who and when, in which voice. Nothing is ever lost from it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.actions.reading import history
from diagnostic.desktop.look import Ink, Label, LinkButton, TypeRole
from diagnostic.desktop.questions.history_entry import HistoryEntry
from diagnostic.desktop.questions.panel import Panel, clear
from diagnostic.desktop.questions.tab_order import stops_in, tab_through
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.entry import Entry

FIRST, MORE = 10, 40


class HistoryPanel(Panel):
    """The latest act first; the clock is shown and decides nothing."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._code, self._most = "", FIRST
        self._shown: tuple[Entry, ...] = ()
        self._in_order: list[QWidget] = []
        words = self.tr("Nothing was said here yet. Every answer, change and withdrawal will be listed.")
        self._nothing = Label(words, TypeRole.FIELD, Ink.TEXT2)
        self._entries = QVBoxLayout()
        self._earlier = LinkButton("", icon="history")
        self._earlier.clicked.connect(self._show_earlier)
        self.column.addWidget(self._nothing)
        self.column.addLayout(self._entries)
        self.column.addWidget(self._earlier)
        self.column.addStretch(1)

    def tab_stops(self) -> list[QWidget]:
        """Return where Tab stops, from the top down."""
        return [stop for part in self._in_order for stop in stops_in(part)]

    def show_question(self, code: str) -> None:
        """Fill the panel for a question; what is being written about an act stays while the acts are the same."""
        if code != self._code:
            self._code, self._most = code, FIRST
        entries = history(self.workplace.desk, self.workplace.state, code)
        if entries == self._shown and code == self._code and self._entries.count():
            return
        self._shown = entries
        self._fill()

    def _fill(self) -> None:
        clear(self._entries)
        question = self.workplace.questionnaire.question(self._code)
        entries = [HistoryEntry(self.workplace, question, entry) for entry in self._shown[: self._most]]
        for entry in entries:
            self._entries.addWidget(entry)
        self._in_order = [*entries, self._earlier]
        tab_through(self)
        self._nothing.setVisible(not self._shown)
        left = len(self._shown) - self._most
        self._earlier.setVisible(left > 0)
        self._earlier.setText(self.tr("%n earlier act(s)", "", max(left, 0)))
        self._earlier.updateGeometry()

    def _show_earlier(self) -> None:
        self._most += MORE
        self._fill()
