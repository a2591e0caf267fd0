"""The comment on a question: what is needed is said before an answer is given, not after."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import GrowingTextEdit, Ink, Label, TypeRole
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.editor import Answers
from diagnostic.desktop.questions.wording import answer_text, option_text, special_text
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import comment_answers, comment_needed
from diagnostic.model.questionnaire import Question, Questionnaire


class CommentBox(LeadsFocus, QWidget):
    """``typed`` and ``settled`` as those of its field."""

    typed = Signal(str)
    settled = Signal(str)

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        self._label = Label(self.tr("Comment"), TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT, from_person=True)
        self._problem.hide()
        self.field = GrowingTextEdit(self.tr("Comment"), by_pause=False)
        self.field.typed.connect(self.typed)
        self.field.settled.connect(self.settled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme_of(self).px(4))
        for widget in (self._label, self.field, self._problem):
            column.addWidget(widget)
        self.lead_focus_to(self.field)

    def show_comment(self, question: Question, answers: Answers, text: str, held: str | None = None) -> None:
        """Show the comment, and for which answers one is needed. What is being typed stays, and so does ``held``, which was refused."""
        self.field.set_text(text if held is None else held)
        if held is not None:
            self.field.reconsider(text)
        needed = [answer for answer in answers.values() if comment_needed(question, answer)]
        if needed and not text.strip() and not self.field.text().strip():
            words = answer_text(self._questionnaire, question, needed[0])
            label = self.tr("Comment · needed for {answer}: what is missing?").format(answer=words)
        else:
            label = self._beforehand(question)
        if label != self._label.text():
            self._label.setText(label)
        self.field.setAccessibleDescription("" if label == self.tr("Comment") else label)

    def show_trouble(self, sentence: str) -> None:
        """Say why what was typed does not stand; the text stays."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.field.set_loud(bool(sentence))

    def label_text(self) -> str:
        """What stands over the field."""
        return self._label.text()

    def _beforehand(self, question: Question) -> str:
        states = set(AnswerState)
        named = [code for code in comment_answers(question) if code != AnswerState.NOT_APPLICABLE]
        words = [special_text(AnswerState(code)) if code in states else option_text(self._questionnaire, question, code) for code in named]
        if not words:
            return self.tr("Comment")
        return self.tr("Comment · needed for {answers}").format(answers=", ".join(words))
