"""Two answers of one voice, or of two of its sources, stand against each other: both are shown, and a person decides with a reason, or
keeps both.

A difference between the voices is never shown here: administration and team may say different things for good.
"""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.deciding import kept_reason
from diagnostic.actions.reading import member_name
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look import GrowingTextEdit, Ink, Label, Option, OptionList, PlainButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.entry_words import place_text, value_text
from diagnostic.desktop.questions.noted_line import NotedLine
from diagnostic.desktop.questions.tab_order import stops_in, tab_through
from diagnostic.desktop.questions.wording import answer_text
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.answering import parse
from diagnostic.model.entry import Entry
from diagnostic.model.questionnaire import Question
from diagnostic.model.subject import Facet, Subject

NEW, BOTH, JOINED = "new", "both", "joined"


class Decision(NamedTuple):
    """What a person decided about one place: which entry stands, or what is said anew; neither keeps both."""

    subject: Subject
    reason: str
    entry: str = ""
    raw: str = ""
    state: AnswerState = AnswerState.ANSWERED


class ConflictBox(QWidget):
    """Emits ``decided`` with a ``Decision``. One place at a time; hidden while there is nothing to decide."""

    decided = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._open: tuple[tuple[Subject, tuple[Entry, ...]], ...] = ()
        self._question: Question | None = None
        self._at = 0
        self._proposed: tuple[str, AnswerState] | None = None
        theme = theme_of(self)
        self._title = NotedLine("git-merge", Ink.NOTICE, TypeRole.FIELD_STRONG)
        self._next = self._title.add_link(self.tr("Next"), icon="arrow-right")
        self._next.clicked.connect(lambda: self._go(1))
        self._kept = Label("", TypeRole.CAPTION, Ink.TEXT2, from_person=True)
        self._choices = QVBoxLayout()
        self._list: OptionList | None = None
        self._reason_label = Label(self.tr("Reason · needed, becomes part of the record"), TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self._reason = GrowingTextEdit(self.tr("Reason for the decision"), by_pause=False, enter_leaves=True)
        self._reason.entered.connect(self.record)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT)
        self._consequence = Label("", TypeRole.CAPTION, Ink.TEXT3)
        self._further = Label(self.tr("Or choose a further answer here:"), TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self._record = PlainButton(self.tr("Record the decision"), icon="check")
        self._record.clicked.connect(self.record)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._title)
        column.addWidget(self._kept)
        for widget in (self._reason_label, self._reason):
            column.addWidget(widget)
        column.addLayout(self._choices)
        column.addWidget(self._problem)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._record)
        line.addWidget(self._consequence, 1)
        column.addLayout(line)
        column.addWidget(self._further)
        self.hide()

    def subjects(self) -> tuple[Subject, ...]:
        """The places at which two answers stand."""
        return tuple(subject for subject, _ in self._open)

    def tab_stops(self) -> list[QWidget]:
        """Return where Tab stops, from the top down: the list is made anew for each place, and stands above the button all the same."""
        parts = [part for part in (self._title, self._reason, self._list, self._record) if part is not None]
        return [stop for part in parts for stop in stops_in(part)]

    def show_conflicts(self, question: Question, conflicts: tuple[tuple[Subject, tuple[Entry, ...]], ...]) -> None:
        """Show what is open at a question; what was written meanwhile stays while the same is open."""
        if (question, conflicts) == (self._question, self._open):
            return
        self._question, self._open = question, conflicts
        self._at, self._proposed = 0, None
        self._reason.set_text("")
        self.setVisible(bool(conflicts))
        if conflicts:
            self._fill()

    def propose(self, subject: Subject, raw: str, state: AnswerState) -> None:
        """Take what a person chose in the editor as a further answer to decide on."""
        for index, (place, _) in enumerate(self._open):
            if place == subject:
                self._at, self._proposed = index, (raw, state)
                self._fill()
                if self._list is not None:
                    self._list.set_chosen([NEW])
                self._tell(NEW)
                self._reason.focus_answer()

    def show_trouble(self, sentence: str) -> None:
        """Say why a decision was refused."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def record(self) -> None:
        """Record what was chosen; what is missing is said here."""
        if self._list is None or not self._open:
            return
        subject, heads = self._open[self._at]
        chosen = next(iter(self._list.chosen_keys()), "")
        reason = self._reason.text().strip()
        if not chosen:
            self.show_trouble(self.tr("Choose what should stand, or keep both."))
            self._list.focus_answer()
        elif not reason:
            self.show_trouble(self.tr("A reason is needed; one sentence is enough."))
            self._reason.focus_answer()
        else:
            self.show_trouble("")
            self.decided.emit(self._decision(chosen, subject, heads, reason))

    def _decision(self, chosen: str, subject: Subject, heads: tuple[Entry, ...], reason: str) -> Decision:
        if chosen == NEW and self._proposed is not None:
            return Decision(subject, reason, raw=self._proposed[0], state=self._proposed[1])
        if chosen == JOINED:
            return Decision(subject, reason, raw="\n\n".join(str(head.value) for head in heads))
        return Decision(subject, reason, entry="" if chosen == BOTH else chosen)

    def _go(self, step: int) -> None:
        self._at, self._proposed = (self._at + step) % len(self._open), None
        self._fill()

    def _fill(self) -> None:
        question = self._question
        assert question is not None
        subject, heads = self._open[self._at]
        set_, state = self._workplace.questionnaire, self._workplace.state
        words = (
            self.tr("Sources differ. Both accounts stay; which one counts is a decision and needs a reason.")
            if any(head.subject.source for head in heads)
            else self.tr("Two answers were recorded. Both stay in the history.")
        )
        name = place_text(set_, question, subject)
        count = self.tr("{one} of {all}").format(one=self._at + 1, all=len(self._open)) if len(self._open) > 1 else ""
        self._title.show_text(" · ".join(part for part in (words, name, count) if part))
        self._next.setVisible(len(self._open) > 1)
        kept = kept_reason(state, subject)
        self._kept.setText(self.tr("Both kept so far: {reason}").format(reason=kept) if kept else "")
        self._kept.setVisible(bool(kept))
        options = [Option(head.id, self._head_text(question, head)) for head in heads]
        texts = all(isinstance(head.value, str) for head in heads)
        if self._proposed is not None:
            options.append(Option(NEW, self.tr("A further answer: {answer}").format(answer=self._proposed_text(question, subject))))
        elif texts:
            options.append(Option(JOINED, self.tr("Both texts, one below the other")))
        options.append(Option(BOTH, self.tr("Keep both, report as open")))
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
        self._list = OptionList(self.tr("What should stand?"), options)
        self._list.chosen.connect(self._tell)
        self._further.setVisible(subject.facet == Facet.ANSWER)
        self._choices.addWidget(self._list)
        tab_through(self)
        self._tell("")
        self.show_trouble("")

    def _head_text(self, question: Question, head: Entry) -> str:
        state = self._workplace.state
        who = head.subject.source or member_name(self._workplace.desk, state, head.author) or self.tr("no name given")
        value = value_text(self._workplace.questionnaire, question, head)
        return self.tr("{name}, {when}: {answer}").format(name=who, when=isolate(local_date_time(head.at)), answer=value)

    def _proposed_text(self, question: Question, subject: Subject) -> str:
        raw, state = self._proposed or ("", AnswerState.NOT_ASKED)
        parsed = parse(question, raw, state, subject.row, subject.group)
        return answer_text(self._workplace.questionnaire, question, parsed) if isinstance(parsed, Answer) else raw

    def _tell(self, chosen: str) -> None:
        """Say what the choice leads to in the report."""
        self._consequence.setText(
            self.tr("In the report: both answers; what rests on them stays unknown.") if chosen == BOTH else ""
        )
