"""What is not known: facts to establish, who would know and by which day, and the levels that wait for them. Unknown never makes a finding."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.answering import record_text
from diagnostic.desktop.findings.evidence_chips import question_link
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.level_words import cell_title, scale_of, standard_name
from diagnostic.desktop.look import Card, EmptyState, FlowLayout, IconLabel, Ink, Label, LineField, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.assessment import Assessment
from diagnostic.model.follow_up import OpenCell, OpenFact
from diagnostic.model.subject import Facet


class NotKnownPane(Pane):
    """Facts first, each with two fields: who would know, and a day; then the cells without a level."""

    _shown: Assessment | None = None

    def show_assessment(self, assessment: Assessment) -> None:
        """Show what is open now; while somebody writes here nothing is built anew."""
        if assessment is self._shown or self.typing():
            return
        self._shown = assessment
        place = self.verticalScrollBar().value()
        self.empty()
        self.heading(
            self.tr("What is not known"),
            self.tr(
                "Unknown is not zero, and makes no finding. Each fact waits here until somebody establishes it; "
                "a name or a unit and a day are enough."
            ),
        )
        follow_up = assessment.follow_up
        if follow_up.applicability_unknown:
            words = self.tr("Whether the TRIPS minimum applies is not known yet: WTO membership belongs to the set-up.")
            self.body.addWidget(IconLabel("flag", words, Ink.NOTICE))
        for fact in follow_up.facts:
            self.body.addWidget(self._fact(fact))
        if not follow_up.facts:
            self.body.addWidget(EmptyState(self.tr("No fact is open."), self.tr("Nobody said “don't know”, and no level waits for an answer.")))
        if follow_up.cells:
            self.body.addSpacing(theme_of(self).px(12))
            self.body.addWidget(SectionLabel(self.tr("Without a level for now")))
            for cell in follow_up.cells:
                self.body.addWidget(self._cell(assessment, cell))
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(place)

    def _fact(self, fact: OpenFact) -> Card:
        card, theme, questions = Card(), theme_of(self), self.workplace.questionnaire
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(question_link(questions, fact.question, self.question_wanted.emit))
        name = f"{isolate(fact.standard)}  {standard_name(questions, fact.standard)}"
        head.addWidget(Label(name, TypeRole.CAPTION, Ink.TEXT2), 1)
        head.addWidget(Label(open_text(fact.state), TypeRole.CAPTION_STRONG, Ink.TEXT2, wrap=False))
        card.body.addLayout(head)
        card.body.addWidget(Label(questions.text(f"question.{fact.question}.text"), TypeRole.BODY))
        waiting = self._waiting(fact)
        if waiting:
            card.body.addWidget(Label(waiting, TypeRole.CAPTION, Ink.TEXT3))
        suggested = ", ".join(questions.text(f"respondent.{code}") for code in fact.ask)
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(self._field(fact, Facet.WHO_KNOWS, self.tr("Who would know"), fact.who_knows, suggested), 3)
        line.addWidget(self._field(fact, Facet.WHEN_KNOWN, self.tr("By which day"), fact.when_known, ""), 1)
        card.body.addLayout(line)
        return card

    def _field(self, fact: OpenFact, facet: Facet, title: str, text: str, suggested: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(2))
        spoken = self.tr("{title}, question {code}").format(title=title, code=fact.question)
        field = LineField(spoken, text)
        if suggested:
            field.setPlaceholderText(self.tr("suggested: {names}").format(names=suggested))
        field.setReadOnly(self.workplace.desk.read_only)
        field.settled.connect(partial(self._record, fact.question, facet))
        caption = Label(title, TypeRole.CAPTION, Ink.TEXT2)
        caption.setBuddy(field)
        column.addWidget(caption)
        column.addWidget(field)
        return box

    def _record(self, code: str, facet: Facet, text: str) -> None:
        self.workplace.act(record_text, code, facet, text, typed=text)

    def _waiting(self, fact: OpenFact) -> str:
        """What stays open because of a fact: levels, items of the TRIPS minimum, recommendations; each kind by itself."""
        questions = self.workplace.questionnaire
        parts = []
        if fact.cells:
            assessment = self._shown
            assert assessment is not None
            names = [f"{isolate(assessment.cell(code).standard)} {cell_title(assessment.cell(code))}" for code in fact.cells]
            parts.append(self.tr("levels: {names}").format(names=_listed(names)))
        if fact.trips:
            articles = [item.article for item in questions.trips if item.code in fact.trips]
            parts.append(self.tr("TRIPS minimum: Art. {articles}").format(articles=isolate(_listed(articles))))
        if fact.rules:
            parts.append(self.tr("recommendations: {rules}").format(rules=isolate(_listed(fact.rules))))
        return self.tr("Waits for it: {things}").format(things="; ".join(parts)) if parts else ""

    def _cell(self, assessment: Assessment, open_cell: OpenCell) -> QWidget:
        theme, questions = theme_of(self), self.workplace.questionnaire
        box = QWidget()
        line = FlowLayout(box, gap=12)
        name = f"{isolate(open_cell.standard)}  {standard_name(questions, open_cell.standard)}"
        label = Label(name, TypeRole.FIELD_STRONG, wrap=False)
        label.setMinimumWidth(theme.px(220))
        line.addWidget(label)
        line.addWidget(scale_of(assessment.cell(open_cell.cell)))
        for code in open_cell.questions:
            line.addWidget(question_link(questions, code, self.question_wanted.emit))
        return box


def open_text(state: str) -> str:
    """Return why a fact is open."""
    return {
        "dont-know": QCoreApplication.translate("not-known", "nobody knew"),
        "not-asked": QCoreApplication.translate("not-known", "not asked yet"),
        "declined": QCoreApplication.translate("not-known", "declined"),
        "contradiction": QCoreApplication.translate("not-known", "accounts differ"),
    }[state]


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
