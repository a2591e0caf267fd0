"""Adding a recommendation that no rule drafts. It stands in the voluntary list; the TRIPS minimum is drafted by rule alone."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from diagnostic.actions.answering import drop_typing, kept_typing
from diagnostic.actions.recommending import add_recommendation, wording_subject
from diagnostic.desktop.findings.kept_text import KeptText
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.findings.words import class_text, effort_text, impact_text
from diagnostic.desktop.level_words import standard_name
from diagnostic.desktop.look import AnswerSegments, Card, Ink, Label, Option, PlainButton, PrimaryButton, TypeRole
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.problem import RefusedError
from diagnostic.model.questionnaire import Use
from diagnostic.model.subject import Facet, Kind

UNWRITTEN = "own-unwritten"
"""Under this code what is typed here is kept until it is added."""


class OwnPane(LeadsFocus, Pane):
    """Emits ``added`` with the code of the new recommendation, and ``cancelled``."""

    added = Signal(str)
    cancelled = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.heading(
            self.tr("Add a recommendation"),
            self.tr("It is voluntary: “the administration may wish to consider …”. What the TRIPS minimum asks for is drafted by rule alone."),
        )
        card = Card()
        self.title = self._text(card, Facet.TITLE, self.tr("Title"), 2)
        self.text = self._text(card, Facet.TEXT, self.tr("Recommendation, as it will be printed"), 8)
        self.seen = self._text(card, Facet.SEEN, self.tr("What was seen"), 6)
        self.standard = self._choice(card, self.tr("Standard"), [("", self.tr("Choose the standard it concerns")), *self._standards()])
        self.klass = self._segments(card, self.tr("Class"), [(str(klass), class_text(klass)) for klass in (1, 2, 3, 4)], "3")
        self.impact = self._segments(card, self.tr("Impact"), [(key, impact_text(key)) for key in ("high", "medium", "low")], "medium")
        self.effort = self._choice(card, self.tr("Effort"), [(str(effort), effort_text(effort)) for effort in (1, 2, 3, 4)])
        self.effort.setCurrentIndex(1)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.NOTICE)
        self._problem.hide()
        self.add = PrimaryButton(self.tr("Add it"), icon="plus", key_hint="Ctrl ↵")
        self.add.clicked.connect(self.record)
        cancel = PlainButton(self.tr("Cancel"))
        cancel.clicked.connect(self.cancelled)
        line = QHBoxLayout()
        line.setSpacing(theme_of(self).px(10))
        line.addWidget(self.add)
        line.addWidget(cancel)
        line.addStretch(1)
        self.body.addWidget(card)
        self.body.addWidget(self._problem)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.lead_focus_to(self.title)
        # Its fields are the stops: the pane as one more would send Shift+Tab back to the first of them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_assessment(self, assessment: Assessment) -> None:
        """Nothing here follows from answers."""

    def record(self) -> None:
        """Add what was written; what is missing is said here."""
        standard, effort = str(self.standard.currentData()), int(self.effort.currentData())
        self.workplace.act(
            add_recommendation,
            self.title.text(), self.text.text(), self.seen.text(), "beyond", int(self.klass.chosen_key() or "4"),
            (standard,) if standard else (),
            self.impact.chosen_key() or "medium", effort, then=self._done, refused=self._say, typed=self.text.text(),
        )  # fmt: skip

    def problem(self) -> str:
        """Return what is missing; empty when nothing is said to be."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _done(self, result: tuple[str, object]) -> None:
        self._problem.hide()
        for field in (self.title, self.text, self.seen):
            field.set_text("")
        self.standard.setCurrentIndex(0)
        desk = self.workplace.desk
        self.workplace.act(drop_typing, [wording_subject(desk, UNWRITTEN, facet) for facet in (Facet.TITLE, Facet.TEXT, Facet.SEEN)])
        self.added.emit(result[0])

    def _say(self, fault: RefusedError) -> None:
        self._problem.setText(problem_sentence(fault.problems[0]))
        self._problem.show()

    def _standards(self) -> list[tuple[str, str]]:
        questions = self.workplace.questionnaire
        standards = [standard.code for standard in questions.standards if standard.use is not Use.SECRETARIAT]
        return [(code, f"{code}  {standard_name(questions, code)}") for code in standards]

    def _text(self, card: Card, facet: Facet, title: str, lines: int) -> KeptText:
        subject = wording_subject(self.workplace.desk, UNWRITTEN, facet)
        kept = {draft.subject: draft.raw for draft in kept_typing(self.workplace.desk, Kind.RECOMMENDATION)}
        field = KeptText(self.workplace, title, max_lines=lines)
        field.show_text(subject, kept.get(subject, ""))
        field.settled.connect(lambda _text: field.keep_now())
        self._caption(card, title)
        card.body.addWidget(field)
        return field

    def _choice(self, card: Card, title: str, options: list[tuple[str, str]]) -> QComboBox:
        field = QComboBox()
        field.setAccessibleName(title)
        field.setMinimumHeight(theme_of(self).px(32))
        for key, text in options:
            field.addItem(text, key)
        self._caption(card, title)
        card.body.addWidget(field)
        return field

    def _segments(self, card: Card, title: str, options: list[tuple[str, str]], chosen: str) -> AnswerSegments:
        field = AnswerSegments(title, tuple(Option(key, text) for key, text in options), chosen)
        self._caption(card, title)
        card.body.addWidget(field)
        return field

    def _caption(self, card: Card, title: str) -> None:
        card.body.addWidget(Label(title, TypeRole.CAPTION_STRONG, Ink.TEXT2))
