"""Editors for a number, an amount, a date and a text."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from diagnostic.desktop.date_words import rough_date_hint
from diagnostic.desktop.look import GrowingTextEdit, Ink, Label, NumberField, TypeRole
from diagnostic.desktop.questions.editor import WHOLE, AnswerEditor, Answers, Place, Specials, key_of
from diagnostic.desktop.questions.wording import unit_text
from diagnostic.model.answer import NOT_ASKED, NOT_MEASURED
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType


class FieldEditor(AnswerEditor):
    """One field, then the answers that are no value. What cannot be read stays in the field, with the sentence that says why."""

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        self._text: GrowingTextEdit | None = None
        self._line: NumberField | None = None
        if question.type is QuestionType.TEXT:
            self._text = GrowingTextEdit(self.name, by_pause=False)
            field: GrowingTextEdit | NumberField = self._text
        else:
            width = 120 if question.type is QuestionType.NUMBER else 180
            self._line = NumberField(self.name, unit=unit_text(questionnaire, question), width=width, by_pause=False)
            field = self._line
            self._line.field.stepped.connect(self.stepped)
        field.typed.connect(lambda text: self.typed.emit(*WHOLE, text))
        field.settled.connect(self._settled)
        self._hint = Label("", TypeRole.CAPTION, Ink.TEXT3)
        self._specials = Specials(question, self.tr("{question}: no answer").format(question=self.name))
        self._specials.chosen.connect(lambda key: self.give_key(WHOLE, key))
        self._specials.cleared.connect(lambda: self.cleared.emit(*WHOLE))
        self.column.addWidget(field)
        self.column.addWidget(self._hint)
        self.column.addWidget(self._specials)
        self.finish_layout()
        self.lead_focus_to(field)

    @property
    def _field(self) -> GrowingTextEdit | NumberField:
        field = self._text or self._line
        assert field is not None
        return field

    def show_values(self, answers: Answers) -> None:
        """Show the value; what is being typed, or was refused, is not overwritten."""
        answer = answers.get(WHOLE, NOT_ASKED)
        self._specials.show_answer(answer)
        value = answer.value if answer.answered and answer.value != NOT_MEASURED else ""
        held = self.held.get(WHOLE)
        self._field.set_text(value if held is None else held)
        if held is not None:
            self._reconsider(value)
        self._show_hint(value)

    def show_other_voice(self, answers: Answers) -> None:
        """Underline a special answer of the other voice; its value stands in the line below."""
        self._specials.set_other_voice(key_of(answers.get(WHOLE, NOT_ASKED)))

    def show_troubles(self, troubles: Mapping[Place, str]) -> None:
        """Say under the field what is wrong with it."""
        super().show_troubles(troubles)
        loud = WHOLE in troubles
        if self._line is not None:
            self._line.field.set_loud(loud)
            self._line.field.setAccessibleDescription(troubles.get(WHOLE, ""))
        elif self._text is not None:
            self._text.set_loud(loud)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._field.set_read_only(read_only)
        self._specials.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the field."""
        self._field.focus_answer()

    def settle(self) -> None:
        """Give what is being typed."""
        if self._text is not None:
            self._text.settle()
        elif self._line is not None:
            self._line.field.settle()
        super().settle()

    def put(self, place: Place, text: str) -> None:
        """Put a text that was being typed back into the field."""
        if self._text is not None:
            self._text.put(text)
        elif self._line is not None:
            self._line.field.put(text)

    def _reconsider(self, standing: str) -> None:
        """The text stays, and leaving the field gives it again."""
        if self._text is not None:
            self._text.reconsider(standing)
        elif self._line is not None:
            self._line.field.reconsider(standing)

    def _settled(self, text: str) -> None:
        if text.strip():
            self.give(WHOLE, text)
        elif self.answers.get(WHOLE, NOT_ASKED).answered:
            self.cleared.emit(*WHOLE)

    def _show_hint(self, value: str) -> None:
        kind = self.question.type
        if kind is QuestionType.MONEY:
            hint = self.tr("Amount and currency, such as 120.50 EUR")
        elif kind is QuestionType.DATE:
            known = {4: self.tr("Known to the year"), 7: self.tr("Known to the month"), 10: self.tr("Known to the day")}
            hint = " · ".join(part for part in (known.get(len(value), ""), rough_date_hint()) if part)
        else:
            hint = ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
