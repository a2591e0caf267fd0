"""A decision that was made: by whom, when and why; and how it is withdrawn, with a reason of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diagnostic.actions.disagreeing import Matter
from diagnostic.actions.reading import member_name
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.exchange.matter_words import follower_words
from diagnostic.desktop.exchange.subject_words import said_words
from diagnostic.desktop.look import Card, FlowLayout, Ink, Label, LineField, PlainButton, TypeRole, isolate
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.entry import Entry


class DecidedCard(Card):
    """Emits ``withdrawn`` with the matter and the reason."""

    withdrawn = Signal(object, str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace = workplace
        self._matter: Matter | None = None
        self._title = Label("", TypeRole.STRONG, from_person=True)
        self._who = Label("", TypeRole.CAPTION, Ink.TEXT2, from_person=True)
        self._why = Label("", TypeRole.FIELD, from_person=True)
        self._follows = Label("", TypeRole.CAPTION, Ink.TEXT2)
        label = Label(self.tr("Reason for withdrawing it; both stand open again"), TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self.reason = LineField(self.tr("Reason for withdrawing the decision"), by_pause=False)
        self.reason.returnPressed.connect(self._withdraw)
        label.setBuddy(self.reason)
        self._problem = Label("", TypeRole.CAPTION_STRONG)
        self.button = PlainButton(self.tr("Withdraw the decision"), icon="undo-2")
        self.button.clicked.connect(self._withdraw)
        for widget in (self._title, self._who, self._why, self._follows, label, self.reason, self._problem):
            self.body.addWidget(widget)
        line = FlowLayout(gap=12)
        line.addWidget(self.button)
        self.body.addLayout(line)
        self._to_withdraw = (label, self.reason, self.button)

    def show_matter(self, matter: Matter, decision: Entry) -> None:
        """Show a decision."""
        if self._matter != matter:
            self.reason.set_text("")
            self.reason.setText("")
        self._matter = matter
        workplace = self._workplace
        self._title.setText(self.tr("Decided: {value}").format(value=said_words(workplace.questionnaire, decision)))
        who = member_name(workplace.desk, workplace.state, decision.author) or self.tr("no name given")
        self._who.setText(self.tr("by {name}, {when}").format(name=who, when=isolate(local_date_time(decision.at))))
        self._why.setText(decision.reason)
        self._follows.setText(follower_words(matter))
        self._follows.setVisible(bool(matter.followers))
        self._say("")
        for widget in self._to_withdraw:
            widget.setVisible(not workplace.desk.read_only)

    def trouble(self) -> str:
        """Return what is said to be missing."""
        return self._problem.text()

    def show_trouble(self, sentence: str) -> None:
        """Say why a withdrawal was refused."""
        self._say(sentence)

    def _withdraw(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._say(self.tr("A reason is needed; one sentence is enough."))
            self.reason.setFocus()
        elif self._matter is not None:
            self.withdrawn.emit(self._matter, reason)

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
