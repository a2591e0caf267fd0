"""The head of one standard: what it is called, what it asks of whom, where law and practice stand, its flags."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.desktop.level_words import flag_text, scale_of
from diagnostic.desktop.look import FlagBadge, Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.asking import Asked
from diagnostic.model.assessment import StandardAssessment
from diagnostic.model.questionnaire import Questionnaire, Use


class StandardHeader(QWidget):
    """Title, one line of what the text says about it, two scales, flags. Nothing here adds law and practice up."""

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self._title = Label("", TypeRole.PAGE_TITLE)
        self._about = Label("", TypeRole.FIELD, Ink.TEXT3)
        column.addWidget(self._title)
        column.addWidget(self._about)
        self._scales = QHBoxLayout()
        self._scales.setSpacing(theme.px(24))
        self._flags = QHBoxLayout()
        self._flags.setSpacing(theme.px(8))
        column.addLayout(self._scales)
        column.addLayout(self._flags)

    def show_standard(self, code: str) -> None:
        """Name the standard or module."""
        questions = self._questionnaire
        if code in questions.modules:
            self._title.setText(f"{code}  {questions.text(f'module.{code}.title')}")
        else:
            self._title.setText(f"{code}  {questions.text(f'standard.{code}.title')}")

    def show_assessment(self, standard: StandardAssessment) -> None:
        """Show what the answers amount to now."""
        self._about.setText(self._about_text(standard))
        _empty(self._scales)
        for cell in standard.cells:
            self._scales.addWidget(scale_of(cell))
        self._scales.addStretch(1)
        _empty(self._flags)
        for flag in standard.flags:
            self._flags.addWidget(FlagBadge(flag_text(flag.code), flag.code))
        self._flags.addStretch(1)

    def _about_text(self, standard: StandardAssessment) -> str:
        parts = []
        if standard.standard not in self._questionnaire.modules:
            described = self._questionnaire.standard(standard.standard)
            parts.append(self._questionnaire.text(f"modality.{described.modality}"))
            if described.use is not Use.SCORED:
                parts.append(
                    {
                        Use.OPTION: self.tr("an option, never a gap"),
                        Use.CONTEXT: self.tr("context, without a level"),
                        Use.SECRETARIAT: self.tr("concerns the Secretariat only"),
                    }[described.use]
                )
        asked = [question.asked for question in standard.progress.questions]
        open_now = sum(question.visible for question in asked)
        skipped = sum(question.asked in (Asked.SKIPPED, Asked.WAITING, Asked.ABSENT) for question in asked)
        parts.append(self.tr("%n question(s) on this path", "", open_now))
        if skipped:
            parts.append(self.tr("%n not needed", "", skipped))
        if not standard.progress.in_scope:
            parts.append(self.tr("outside the agreed scope; this is not a gap"))
        return " · ".join(parts)


def _empty(line: QHBoxLayout) -> None:
    while line.count():
        item = line.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()


