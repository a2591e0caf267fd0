"""What should stand? One of the sides, both texts joined, or both kept as open; with a reason, which becomes part of the record."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.actions.disagreeing import Matter
from diagnostic.desktop.exchange.matter_words import follower_words
from diagnostic.desktop.exchange.subject_words import said_words
from diagnostic.desktop.look import AnswerSegments, Card, FlowLayout, GrowingTextEdit, Ink, Label, Option, OptionList, PrimaryButton, TypeRole
from diagnostic.desktop.questions.conflict_box import BOTH, JOINED
from diagnostic.desktop.questions.tab_order import stops_in
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.subject import Facet, Kind

SHORT = 34
"""Options of no more letters than this stand side by side."""
_JOINABLE = (Facet.COMMENT, Facet.NOTE, Facet.TEXT, Facet.SEEN)
"""Texts of which two make sense one below the other."""


@dataclass(frozen=True)
class Verdict:
    """What a person decided about a matter: the id of an entry, ``JOINED`` or ``BOTH``; and why."""

    matter: Matter
    chosen: str
    reason: str


class DecisionCard(Card):
    """Emits ``decided`` with a ``Verdict``. What was typed for one matter is not carried over to another."""

    decided = Signal(object)

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._questionnaire = questionnaire
        self._matter: Matter | None = None
        self.options: OptionList | AnswerSegments | None = None
        self.body.addWidget(Label(self.tr("What should stand?"), TypeRole.STRONG))
        self._choices = QVBoxLayout()
        self.body.addLayout(self._choices)
        label = Label(self.tr("Reason · needed, becomes part of the record"), TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self.body.addWidget(label)
        self.reason = GrowingTextEdit(self.tr("Reason for the decision"), by_pause=False, enter_leaves=True)
        self.reason.entered.connect(self.record)
        label.setBuddy(self.reason)
        self.body.addWidget(self.reason)
        self._problem = Label("", TypeRole.CAPTION_STRONG)
        self.body.addWidget(self._problem)
        self._follows = Label("", TypeRole.CAPTION, Ink.TEXT2)
        self.body.addWidget(self._follows)
        self.button = PrimaryButton(self.tr("Record the decision"), icon="check", key_hint="Ctrl Enter")
        self.button.clicked.connect(self.record)
        self._consequence = Label("", TypeRole.CAPTION, Ink.TEXT2)
        line = FlowLayout(gap=12)
        line.addWidget(self.button)
        line.addWidget(self._consequence)
        self.body.addLayout(line)

    def show_matter(self, matter: Matter) -> None:
        """Offer what can be decided; what was chosen and typed stays while it is the same matter."""
        if matter == self._matter:
            return
        if self._matter is None or matter.key != self._matter.key:
            self.reason.set_text("")
            self.reason.put("")
        self._matter = matter
        if self.options is not None:
            self.options.hide()
            self.options.deleteLater()
        offered = self._offered(matter)
        short = len(offered) <= 4 and all(len(option.text) <= SHORT for option in offered)
        self.options = (AnswerSegments if short else OptionList)(self.tr("What should stand?"), offered)
        self.options.chosen.connect(self._tell)
        self._choices.addWidget(self.options)
        # Now, not when the layout next comes to it: a key may be on its way.
        self.options.show()
        self._follows.setText(follower_words(matter))
        self._follows.setVisible(bool(matter.followers))
        self.show_trouble("")
        self._tell("")

    def tab_stops(self) -> list[QWidget]:
        """Return where Tab stops: what can be chosen, however late it was made, then the reason, then the button."""
        return [stop for part in (self.options, self.reason, self.button) if part is not None for stop in stops_in(part)]

    def choose(self, digit: int) -> None:
        """Choose the option with this number."""
        if self.options is None or self.options.is_read_only():
            return
        cells = self.options.cells()
        if 1 <= digit <= len(cells):
            key = cells[digit - 1].option.key
            self.options.set_chosen(key)
            self._tell(key)
            self.show_trouble("")

    def go_on(self) -> None:
        """Record what is complete; else go to what is missing."""
        if self._chosen() and not self.reason.text().strip():
            self.reason.focus_answer()
        else:
            self.record()

    def record(self) -> None:
        """Hand the decision on; what is missing is said here."""
        if self.options is None or self._matter is None:
            return
        chosen, reason = self._chosen(), self.reason.text().strip()
        if not chosen:
            self.show_trouble(self.tr("Choose what should stand, or keep both."))
            self.options.focus_answer()
        elif not reason:
            self.show_trouble(self.tr("A reason is needed; one sentence is enough."))
            self.reason.focus_answer()
        else:
            self.show_trouble("")
            self.decided.emit(Verdict(self._matter, chosen, reason))

    def show_trouble(self, sentence: str) -> None:
        """Say what is missing, or why a decision was refused."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def trouble(self) -> str:
        """Return what is said to be missing."""
        return self._problem.text()

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid deciding."""
        self.reason.set_read_only(read_only)
        self.button.setEnabled(not read_only)
        if self.options is not None:
            self.options.set_read_only(read_only)

    def _chosen(self) -> str:
        if isinstance(self.options, AnswerSegments):
            return self.options.chosen_key() or ""
        return next(iter(self.options.chosen_keys()), "") if self.options is not None else ""

    def _offered(self, matter: Matter) -> list[Option]:
        options = [Option(side.id, _one_line(said_words(self._questionnaire, side))) for side in matter.sides]
        subject = matter.subject
        texts = all(isinstance(side.value, str) and side.value for side in matter.sides)
        if texts and subject.kind in (Kind.QUESTION, Kind.RECOMMENDATION) and subject.facet in _JOINABLE:
            options.append(Option(JOINED, self.tr("Both texts, one below the other")))
        options.append(Option(BOTH, self.tr("Keep both, report as open")))
        return options

    def _tell(self, chosen: str) -> None:
        self._consequence.setText(self.tr("In the report: both; what rests on them stays unknown.") if chosen == BOTH else "")


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 160 else f"{line[:159]}…"
