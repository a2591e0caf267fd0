"""The TRIPS minimum item by item: apart from the levels, never counted with them, and never a verdict."""

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.actions.reading import evidence_at
from diagnostic.desktop.findings.criteria_list import CriteriaList
from diagnostic.desktop.findings.evidence_chips import evidence_chip
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.findings.words import applies_text, located_text
from diagnostic.desktop.look import AnswerPill, Badge, BadgeKind, Card, FlowLayout, Ink, Label, LinkButton, Mark, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.assessment import Assessment
from diagnostic.model.rule_wording import wording
from diagnostic.model.scope import Applicability
from diagnostic.model.trips import Located, TripsResult

MARKS = {Located.UNKNOWN: Mark.UNKNOWN, Located.NO_OBLIGATION: Mark.NOT_APPLICABLE}


class TripsPane(Pane):
    """One card for each item, with the answers it was judged by."""

    _shown: Assessment | None = None

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the list as it stands now."""
        if assessment is self._shown:
            return
        self._shown = assessment
        place = self.verticalScrollBar().value()
        self.empty()
        self.heading(self.tr("TRIPS minimum, item by item"), self._about(assessment))
        for item in assessment.trips:
            self.body.addWidget(self._card(assessment, item))
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(place)

    def _about(self, assessment: Assessment) -> str:
        applies = applies_text(assessment.trips)
        words = self.tr(
            "{applies}. Each item rests on its own answers; a level has no part in it. What is not located calls for legal confirmation."
        )
        if assessment.scope.trips is Applicability.DOES_NOT_APPLY:
            words = self.tr("{applies}. Each item rests on its own answers; a level has no part in it. The answers are kept as information.")
        return words.format(applies=applies[:1].upper() + applies[1:])

    def _card(self, assessment: Assessment, item: TripsResult) -> Card:
        card, questions, theme = Card(), self.workplace.questionnaire, theme_of(self)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(Badge(BadgeKind.TRIPS_MINIMUM, self.tr("Art. {article}").format(article=isolate(item.article))))
        head.addWidget(Label(questions.text(f"trips.{item.code}.title"), TypeRole.STRONG), 1)
        head.addWidget(AnswerPill(located_text(item.shown), MARKS.get(item.shown, Mark.VALUE)))
        card.body.addLayout(head)
        card.body.addWidget(Label(questions.text(f"trips.{item.code}.text"), TypeRole.FIELD, Ink.TEXT2))
        if item.shown is Located.NO_OBLIGATION and item.found is not None:
            found = self.tr("For information, the answers give: {found}").format(found=located_text(item.found))
            card.body.addWidget(Label(found, TypeRole.FIELD, Ink.TEXT2))
        card.body.addWidget(SectionLabel(self.tr("Rests on")))
        card.body.addWidget(CriteriaList(questions, item.criteria, self.question_wanted.emit))
        self._evidence(card, assessment, item)
        for code in item.recommendations:
            title = wording(questions, assessment.recommendations.get(code), "title")
            link = LinkButton(title, icon="corner-down-right")
            link.setAccessibleName(self.tr("Recommendation: {title}").format(title=title))
            link.clicked.connect(partial(self._go, code))
            card.body.addWidget(link)
        return card

    def _evidence(self, card: Card, assessment: Assessment, item: TripsResult) -> None:
        items = {each.code: each for each in assessment.evidence}
        if not item.evidence:
            return
        chips = QWidget()
        flow = FlowLayout(chips)
        for code in item.evidence:
            flow.addWidget(evidence_chip(items[code], partial(self._open_evidence, code, item.questions)))
        card.body.addWidget(chips)

    def _open_evidence(self, code: str, questions: tuple[str, ...]) -> None:
        desk, state = self.workplace.desk, self.workplace.state
        linked = [each for each in questions if any(link.code == code for link in evidence_at(desk, state, each))]
        self.question_wanted.emit((linked or list(questions))[0])

    def _go(self, code: str, _checked: bool = False) -> None:
        self.item_wanted.emit(code)
