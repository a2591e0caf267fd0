"""Safeguards: fairness and lawful trade are asked about beside powers, and listed beside them."""

from PySide6.QtWidgets import QHBoxLayout

from diagnostic.desktop.findings.evidence_chips import answers_text, question_link
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.level_words import standard_name
from diagnostic.desktop.look import AnswerPill, Card, Ink, Label, Mark, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.answer import AnswerState
from diagnostic.model.assessment import Assessment
from diagnostic.model.explaining import behind
from diagnostic.model.finding import Safeguard


class SafeguardsPane(Pane):
    """One card for each safeguard question."""

    _shown: Assessment | None = None

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the safeguards as they stand now."""
        if assessment is self._shown:
            return
        self._shown = assessment
        place = self.verticalScrollBar().value()
        self.empty()
        self.heading(
            self.tr("Safeguards"),
            self.tr(
                "They protect traders, owners and the public, and count as much as powers "
                "(TRIPS Art. 41 and 53 to 56; SECURE 2007, paragraph 10)."
            ),
        )
        for safeguard in assessment.safeguards:
            self.body.addWidget(self._card(safeguard))
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(place)

    def _card(self, safeguard: Safeguard) -> Card:
        card, theme, questions = Card(), theme_of(self), self.workplace.questionnaire
        head = QHBoxLayout()
        head.setSpacing(theme.px(10))
        head.addWidget(question_link(questions, safeguard.question, self.question_wanted.emit))
        head.addWidget(Label(f"{isolate(safeguard.standard)}  {standard_name(questions, safeguard.standard)}", TypeRole.CAPTION, Ink.TEXT2), 1)
        head.addWidget(self._pill(safeguard))
        card.body.addLayout(head)
        card.body.addWidget(Label(questions.text(f"question.{safeguard.question}.text"), TypeRole.BODY))
        said = [behind(each) for each in safeguard.answers if each.answer.state is not AnswerState.NOT_ASKED]
        if said:
            words = answers_text(questions, safeguard.question, said)
            card.body.addWidget(Label(words, TypeRole.FIELD, Ink.TEXT2, from_person=True))
        return card

    def _pill(self, safeguard: Safeguard) -> AnswerPill:
        states = {each.answer.state for each in safeguard.answers}
        if not safeguard.asked:
            return AnswerPill(self.tr("not needed on this path"), Mark.NOT_ASKED)
        if safeguard.missing:
            return AnswerPill(self.tr("not located"), Mark.VALUE)
        if states == {AnswerState.ANSWERED}:
            return AnswerPill(self.tr("located"), Mark.VALUE)
        if AnswerState.DECLINED in states:
            return AnswerPill(self.tr("declined"), Mark.DECLINED)
        if states == {AnswerState.NOT_APPLICABLE}:
            return AnswerPill(self.tr("not applicable"), Mark.NOT_APPLICABLE)
        return AnswerPill(self.tr("not known yet"), Mark.UNKNOWN)
