"""The editor of one question. It knows no database: it says what was given, and shows what it is told.

``given`` carries (row, group, raw, state): for *not applicable* raw is the reason; for an option of a multiple choice the row is the
option and raw is yes or no.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import AnswerSegments, GrowingTextEdit, Ink, Label, Option, TypeRole
from diagnostic.desktop.look.marks import Mark
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.wording import not_measured_text, special_text
from diagnostic.model.answer import NOT_MEASURED, Answer, AnswerState
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType

Answers = Mapping[tuple[str, str], Answer]

SPECIALS = (AnswerState.DONT_KNOW, AnswerState.NOT_APPLICABLE, AnswerState.DECLINED)


def special_options(question: Question) -> tuple[Option, ...]:
    """Return the answers that are no value: don't know, not applicable, declined, and for figures not measured."""
    marks = (Mark.UNKNOWN, Mark.NOT_APPLICABLE, Mark.DECLINED)
    options = [Option(str(state), special_text(state), mark) for state, mark in zip(SPECIALS, marks, strict=True)]
    if QuestionType.NUMBER in (question.type, question.cell) or question.type is QuestionType.MONEY:
        options.insert(0, Option(NOT_MEASURED, not_measured_text(), Mark.UNKNOWN))
    return tuple(options)


class AnswerEditor(QWidget):
    """Base of the editors: below the answer itself stands the reason, once *not applicable* was chosen."""

    given = Signal(str, str, str, object)
    typed = Signal(str, str)

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questionnaire, self.question = questionnaire, question
        self.name = questionnaire.text(f"question.{question.code}.text")
        theme = theme_of(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.px(8))
        self._reason_of = ("", "")
        self._reason_label = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self._reason = GrowingTextEdit(self.tr("Why it is not applicable"))
        self._reason.settled.connect(self._reason_settled)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.NOTICE)
        for widget in (self._reason_label, self._reason, self._problem):
            widget.hide()

    def finish_layout(self) -> None:
        """Put the reason and the problem line below what the editor made."""
        for widget in (self._reason_label, self._reason, self._problem):
            self.column.addWidget(widget)

    def show_answers(self, answers: Answers) -> None:
        """Show what is known; the focused control keeps its place."""
        raise AssertionError("each editor shows its own answers")

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        self._reason.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the answer."""

    def show_other_voice(self, answers: Answers) -> None:
        """Mark what the other voice answered; it never preselects."""

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong with what was typed; an empty sentence takes it back."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def ask_reason(self, row: str, group: str, place: str, reason: str = "", focus: bool = True) -> None:
        """Ask why a place is not applicable; the answer is given once there is a reason."""
        self._reason_of = (row, group)
        words = self.tr("Why is it not applicable? A reason is needed.")
        self._reason_label.setText(f"{place}: {words}" if place else words)
        self._reason.set_text(reason)
        self._reason_label.show()
        self._reason.show()
        if focus:
            self._reason.focus_answer()

    def hide_reason(self) -> None:
        """Put the reason away."""
        self._reason_label.hide()
        self._reason.hide()

    def _reason_settled(self, text: str) -> None:
        if text.strip():
            row, group = self._reason_of
            self.given.emit(row, group, text.strip(), AnswerState.NOT_APPLICABLE)

    def give_special(self, key: str) -> None:
        """Turn a chosen special segment into what is given."""
        if key == NOT_MEASURED:
            self.hide_reason()
            self.given.emit("", "", NOT_MEASURED, AnswerState.ANSWERED)
        elif key == AnswerState.NOT_APPLICABLE:
            self.ask_reason("", "", "")
        else:
            self.hide_reason()
            self.given.emit("", "", "", AnswerState(key))


class Specials(AnswerSegments):
    """The row of answers that are no value, below an editor that has no segments of its own."""

    def __init__(self, question: Question, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, special_options(question), parent=parent)

    def show_answer(self, answer: Answer) -> None:
        """Choose the segment of a state that is no value; none for a value."""
        keys = {str(state) for state in SPECIALS}
        if answer.answered and answer.value == NOT_MEASURED:
            self.set_chosen(NOT_MEASURED)
        else:
            self.set_chosen(str(answer.state) if str(answer.state) in keys else None)
