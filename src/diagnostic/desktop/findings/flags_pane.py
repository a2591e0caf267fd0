"""Flags: what does not fit together and waits for somebody to look at it. Each says what it looks at and what raised it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.desktop.findings.evidence_chips import question_link
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.level_words import flag_text, scale_of, standard_name
from diagnostic.desktop.look import Card, EmptyState, FlagBadge, FlowLayout, Ink, Label, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.assessment import Assessment
from diagnostic.model.flag import Flag, FlagCode, LooksAt


class FlagsPane(Pane):
    """One card for each flag, in the order of the standards."""

    _shown: Assessment | None = None

    def show_assessment(self, assessment: Assessment) -> None:
        """Show the flags as they stand now."""
        if assessment is self._shown:
            return
        self._shown = assessment
        place = self.verticalScrollBar().value()
        self.empty()
        self.heading(self.tr("Flags"), self.tr("A flag asks for a second look. It is no finding by itself, and it never moves a level."))
        for flag in assessment.flags:
            self.body.addWidget(self._card(assessment, flag))
        if not assessment.flags:
            self.body.addWidget(
                EmptyState(self.tr("No flag is raised."), self.tr("Flags appear here as answers and evidence come in."))
            )
        self.body.addStretch(1)
        self.verticalScrollBar().setValue(place)

    def _card(self, assessment: Assessment, flag: Flag) -> Card:
        card, theme = Card(), theme_of(self)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(FlagBadge(flag_text(flag.code), flag.code))
        questions = self.workplace.questionnaire
        if flag.standard:
            where = f"{isolate(flag.standard)}  {standard_name(questions, flag.standard)}"
        else:
            where = self.tr("Section {code}").format(code=isolate(flag.section))
        head.addWidget(Label(where, TypeRole.STRONG), 1)
        card.body.addLayout(head)
        card.body.addWidget(Label(flag_meaning(flag.code), TypeRole.FIELD, Ink.TEXT2))
        card.body.addWidget(Label(looks_at_text(flag.looks_at), TypeRole.CAPTION, Ink.TEXT3))
        if flag.cells:
            scales = QWidget()
            flow = FlowLayout(scales, gap=24)
            for code in flag.cells:
                flow.addWidget(scale_of(assessment.cell(code)))
            card.body.addWidget(scales)
        if flag.questions:
            for code in flag.questions:
                line = QHBoxLayout()
                line.setSpacing(theme.px(8))
                line.addWidget(question_link(questions, code, self.question_wanted.emit))
                line.addWidget(Label(questions.text(f"question.{code}.text"), TypeRole.FIELD), 1)
                card.body.addLayout(line)
        return card


def flag_meaning(code: FlagCode) -> str:
    """Return what a flag says, and what it asks for."""
    return {
        FlagCode.PRACTICE_WITHOUT_LAW: QCoreApplication.translate(
            "flags", "Practice stands at 2 or above, the legal base at 1 or below. The basis for what is done is to be confirmed in writing."
        ),
        FlagCode.LAW_NOT_USED: QCoreApplication.translate(
            "flags", "The legal base stands at 3 or above, practice at 1 or below. Find out why before anybody drafts a new law."
        ),
        FlagCode.CLAIM_ABOVE_EVIDENCE: QCoreApplication.translate(
            "flags", "The level claimed lies two or more above what the evidence supports. Ask for the evidence named at the questions."
        ),
        FlagCode.CONTRADICTION: QCoreApplication.translate(
            "flags", "Answers of one voice, or statements of several sources, disagree. What rests on them is unknown until somebody settles it."
        ),
        FlagCode.DATA_ABSENT: QCoreApplication.translate(
            "flags", "Three or more figures of this section are not measured. That is a finding about data, not a zero."
        ),
        FlagCode.SAFEGUARD_MISSING: QCoreApplication.translate(
            "flags", "A protection of traders, owners or the public was asked for and not located."
        ),
    }[code]


def looks_at_text(looks_at: LooksAt) -> str:
    """Return whether a flag looks at levels claimed, at both, or at answers only."""
    return {
        LooksAt.CLAIMED: QCoreApplication.translate("flags", "Looks at the levels claimed."),
        LooksAt.BOTH: QCoreApplication.translate("flags", "Looks at claimed and supported levels together."),
        LooksAt.ANSWERS: QCoreApplication.translate("flags", "Looks at answers only."),
    }[looks_at]
