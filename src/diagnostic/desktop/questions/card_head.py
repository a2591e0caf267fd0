"""The first line of the open card: code, dimension, what the question rests on, whether it is a safeguard, and whom to ask."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.desktop.look import Badge, BadgeKind, FlowLayout, IconLabel, Ink, Label, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.wording import ask_text, basis_badge, dimension_text
from diagnostic.model.questionnaire import Question, Questionnaire


class CardHead(QWidget):
    """Breaks onto further lines where the page is narrow."""

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        self._code = Label("", TypeRole.CAPTION_STRONG, Ink.ACCENT, wrap=False)
        self._dimension = Label("", TypeRole.CAPTION, Ink.TEXT2, wrap=False)
        self._badge = Badge(BadgeKind.VOLUNTARY, "")
        self._safeguard = IconLabel("shield-check", self.tr("Safeguard"))
        self._ask = Label("", TypeRole.CAPTION, Ink.TEXT2)
        self._ask.set_trailing()
        left = FlowLayout(gap=12, line_gap=2)
        for widget in (self._code, self._dimension, self._badge, self._safeguard):
            left.addWidget(widget)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme_of(self).px(12))
        line.addLayout(left, 3)
        line.addWidget(self._ask, 2)

    def show_question(self, question: Question) -> None:
        """Show what belongs to a question."""
        self._code.setText(isolate(question.code))
        self._dimension.setText(dimension_text(question.dimension))
        self._badge.set_badge(*basis_badge(question))
        self._safeguard.setVisible(question.safeguard)
        ask = ask_text(self._questionnaire, question)
        self._ask.setText(ask)
        self._ask.setVisible(bool(ask))
