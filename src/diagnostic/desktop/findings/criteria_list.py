"""The tests of a level one below the other: what is looked for, what was answered, what came of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from diagnostic.desktop.findings.criterion_words import criterion_line, outcome_text
from diagnostic.desktop.findings.evidence_chips import question_link
from diagnostic.desktop.look import IconLabel, Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.condition import AnswerTest
from diagnostic.model.judging import Outcome
from diagnostic.model.level import Criterion
from diagnostic.model.questionnaire import Questionnaire

ICONS = {Outcome.MET: "check", Outcome.NOT_MET: "minus", Outcome.UNKNOWN: "circle-help", Outcome.BESIDE: "circle-slash"}


class CriteriaList(QWidget):
    """One line for each test. Of alternatives one is enough, which is said before them."""

    def __init__(
        self, questionnaire: Questionnaire, criteria: tuple[Criterion, ...], pressed: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._questionnaire, self._pressed = questionnaire, pressed
        theme = theme_of(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(2))
        # The same columns in every list of a page, whatever the longest outcome in it is.
        self._grid.setColumnMinimumWidth(0, self._outcome_width())
        self._grid.setColumnMinimumWidth(1, theme.px(56))
        self._grid.setColumnStretch(2, 1)
        group = 0
        for criterion in dict.fromkeys(criteria):
            if criterion.alternatives != group and criterion.alternatives:
                self._span(Label(self.tr("One of these is enough:"), TypeRole.CAPTION, Ink.TEXT3))
            group = criterion.alternatives
            self._line(criterion)

    def _outcome_width(self) -> int:
        theme = theme_of(self)
        words = max(theme.metrics(TypeRole.CAPTION).horizontalAdvance(outcome_text(outcome)) for outcome in Outcome)
        return round(words) + theme.px(24)

    def _span(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 0, 1, 3)

    def _line(self, criterion: Criterion) -> None:
        row, top = self._grid.rowCount(), Qt.AlignmentFlag.AlignTop
        mark = IconLabel(ICONS[criterion.outcome], outcome_text(criterion.outcome), Ink.TEXT2, TypeRole.CAPTION)
        mark.setMinimumHeight(theme_of(self).px(28))
        self._grid.addWidget(mark, row, 0, top)
        test = criterion.test
        if isinstance(test, AnswerTest):
            self._grid.addWidget(question_link(self._questionnaire, test.question, self._pressed), row, 1, top)
        label = Label(criterion_line(self._questionnaire, criterion), TypeRole.FIELD, from_person=True)
        label.setMinimumHeight(theme_of(self).px(28))
        self._grid.addWidget(label, row, 2)
