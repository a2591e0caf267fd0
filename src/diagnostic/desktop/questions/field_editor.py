"""Editors for a number, an amount, a date and a text."""

from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look import GrowingTextEdit, Ink, Label, NumberField, TypeRole
from diagnostic.desktop.questions.editor import AnswerEditor, Answers, Specials
from diagnostic.desktop.questions.wording import unit_text
from diagnostic.model.answer import NOT_ASKED, NOT_MEASURED, AnswerState
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType


class FieldEditor(AnswerEditor):
    """One field, then the answers that are no value. An emptied field gives nothing; *not asked* is chosen on purpose."""

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        self._field: GrowingTextEdit | NumberField
        if question.type is QuestionType.TEXT:
            self._field = GrowingTextEdit(self.name)
        else:
            width = 120 if question.type is QuestionType.NUMBER else 180
            self._field = NumberField(self.name, unit=unit_text(questionnaire, question), width=width)
        self._shown = ""
        self._field.typed.connect(lambda text: self.typed.emit("", text))
        self._field.settled.connect(self._settled)
        self._specials = Specials(question, self.tr("{question}: no answer").format(question=self.name))
        self._specials.chosen.connect(self.give_special)
        self.column.addWidget(self._field)
        hint = self._hint()
        if hint:
            self.column.addWidget(Label(hint, TypeRole.CAPTION, Ink.TEXT3))
        self.column.addWidget(self._specials)
        self.finish_layout()
        self.setFocusProxy(self._field)

    def show_answers(self, answers: Answers) -> None:
        """Show the value; what is being typed is not overwritten."""
        answer = answers.get(("", ""), NOT_ASKED)
        self._specials.show_answer(answer)
        self._shown = answer.value if answer.answered and answer.value != NOT_MEASURED else ""
        if not self._field.hasFocus() or self._field.text() == "":
            self._field.set_text(self._shown)
        self.show_problem("")
        if answer.state is AnswerState.NOT_APPLICABLE:
            self.ask_reason("", "", "", answer.reason, focus=False)
        else:
            self.hide_reason()

    def set_text(self, text: str) -> None:
        """Bring back what was being typed when the program last ended."""
        self._field.set_text(text)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._field.set_read_only(read_only)
        self._specials.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the field."""
        self._field.focus_answer()

    def _settled(self, text: str) -> None:
        if text.strip() == self._shown.strip():
            return
        if text.strip():
            self.given.emit("", "", text, AnswerState.ANSWERED)
        else:
            self.given.emit("", "", "", AnswerState.NOT_ASKED)

    def _hint(self) -> str:
        if self.question.type is QuestionType.MONEY:
            return self.tr("Amount and currency, such as 120.50 EUR")
        if self.question.type is QuestionType.DATE:
            return self.tr("Day, month, year, such as 17.05.2024; a year alone is fine")
        return ""
