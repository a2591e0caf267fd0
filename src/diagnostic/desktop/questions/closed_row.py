"""A question that is not open: its code, its words, its answer at the right edge. Pressing it opens it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.desktop.look import AnswerPill, IconLabel, Ink, Label, Mark, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.questionnaire import Question, Questionnaire


class ClosedRow(QWidget):
    """Emits ``opened`` with its code. Reading down the right edge gives the whole standard."""

    opened = Signal(str)

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        self.code = question.code
        words = questionnaire.text(f"question.{question.code}.text")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        line.setSpacing(theme.px(12))
        code = Label(question.code, TypeRole.CAPTION, Ink.TEXT3, wrap=False)
        code.setFixedWidth(theme.px(40))
        self._words = Label(words, TypeRole.BODY)
        self._mark = IconLabel("scale", "")
        if question.basis != "trips-min":
            # Never shown from here: without a place yet it would be a window of its own, and take the keys away.
            self._mark.hide()
        self._mark.setToolTip(self.tr("TRIPS minimum"))
        self._evidence = Label("", TypeRole.CAPTION, Ink.TEXT3, wrap=False)
        self._pill = AnswerPill(self.tr("Answer"), Mark.NOT_ASKED)
        line.addWidget(code)
        line.addWidget(self._words, 1)
        line.addWidget(self._mark)
        line.addWidget(self._pill)
        line.addWidget(self._evidence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._spoken = f"{question.code}: {words}"
        self.setAccessibleName(self._spoken)

    def show_answer(self, text: str, mark: Mark, evidence: str) -> None:
        """Show the answer in words, drawn as what it is, and how many pieces of evidence stand behind it."""
        self._pill.set_answer(text, mark)
        self._evidence.setText(evidence)
        self.setAccessibleName(f"{self._spoken} {text}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press opens the question."""
        self.opened.emit(self.code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter or Space opens the question."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.code)
        else:
            super().keyPressEvent(event)
