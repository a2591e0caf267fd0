"""The voices at one question, side by side and of equal weight: administration, team, single sources; who said it, when and how."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from diagnostic.actions.answering import record_answer, record_statement, record_text, withdraw
from diagnostic.actions.reading import answers_in_voice, conflicting, member_name, statements, text_of
from diagnostic.desktop.look import Card, Ink, Label, LeadBar, LinkButton, PlainButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.choice_editor import options_of
from diagnostic.desktop.questions.panel import Panel
from diagnostic.desktop.questions.summary import summary_of
from diagnostic.desktop.questions.wording import answer_text, option_text
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answer import AnswerState, answer_from_json
from diagnostic.model.problem import RefusedError
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.subject import Facet, Voice

LEADS = {Voice.ADMINISTRATION: LeadBar.SINGLE, Voice.TEAM: LeadBar.DOUBLE, Voice.AGREED: LeadBar.DASHED}


class VoicesPanel(Panel):
    """Shows every voice, takes down who was asked, and records what one more source says. Nothing here overwrites anything."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._code = ""
        self._count = 0

    def count(self) -> int:
        """Return how many voices and sources spoke at the question."""
        return self._count

    def show_question(self, code: str) -> None:
        """Fill the panel for a question; nothing is rebuilt while a field of it is in use."""
        focused = QApplication.focusWidget()
        if code == self._code and self.isAncestorOf(focused or self):
            return
        self._code = code
        self.empty()
        question = self.workplace.questionnaire.question(code)
        self._count = 0
        self._voice(question, Voice.ADMINISTRATION, self.tr("The administration"))
        self._voice(question, Voice.TEAM, self.tr("The team"))
        self._voice(question, Voice.AGREED, self.tr("Agreed by both"))
        self._conflicts(question)
        self._statements(question)
        if self._count == 0:
            self.line(self.tr("Nobody has spoken on this question yet."))
        if not self.workplace.desk.read_only:
            self._respondent(code)
            if question.type in (QuestionType.YES_PARTLY, QuestionType.CHOICE):
                self._further_voice(question)
        self.column.addStretch(1)

    def _voice(self, question: Question, voice: Voice, title: str) -> None:
        desk, state = self.workplace.desk, self.workplace.state
        answers = answers_in_voice(desk, state, question.code, voice)
        if not answers:
            return
        self._count += 1
        rows = tuple(dict.fromkeys(row for row, _ in answers))
        text, _ = summary_of(self.workplace.questionnaire, question, rows, answers)
        self._card(LEADS[voice], title, text)

    def _conflicts(self, question: Question) -> None:
        """Two answers of one voice: both stay readable, and a person settles them with a reason."""
        desk, state = self.workplace.desk, self.workplace.state
        for subject, heads in conflicting(desk, state, question.code):
            for head in heads:
                self._count += 1
                name = member_name(desk, state, head.author)
                text = str(head.value)
                if subject.facet == Facet.ANSWER and head.value is not None:
                    text = answer_text(self.workplace.questionnaire, question, answer_from_json(head.value))
                card = self._card(LeadBar.DOUBLE, self.tr("One of two answers: {name}").format(name=name), text)
                if subject.voice == desk.voice and not desk.read_only:
                    keep = LinkButton(self.tr("Withdraw this one"), icon="undo-2")
                    keep.clicked.connect(lambda _on=False, one=head.id: self._withdraw(one))
                    card.body.addWidget(keep)

    def _withdraw(self, entry_id: str) -> None:
        self.workplace.act(withdraw, entry_id, self.tr("Settled in the voices of the question"))

    def _statements(self, question: Question) -> None:
        for statement in statements(self.workplace.desk, self.workplace.state, question.code):
            if statement.answer.state is not AnswerState.NOT_ASKED:
                self._count += 1
                text = answer_text(self.workplace.questionnaire, question, statement.answer)
                self._card(LeadBar.DASHED, self.tr("Source: {name}").format(name=statement.source), text)

    def _card(self, lead: LeadBar, title: str, text: str) -> Card:
        card = Card(lead)
        card.body.addWidget(Label(title, TypeRole.CAPTION_STRONG, Ink.TEXT2, from_person=True))
        card.body.addWidget(Label(text, TypeRole.FIELD, from_person=True))
        self.column.addWidget(card)
        return card

    def _respondent(self, code: str) -> None:
        theme = theme_of(self)
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(Label(self.tr("Who was asked"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        for facet, title, hint in (
            (Facet.RESPONDENT_UNIT, self.tr("Unit"), ""),
            (Facet.RESPONDENT_ROLE, self.tr("Role"), self.tr("A role, not a name")),
            (Facet.ASKED_ON, self.tr("Date asked"), self.tr("such as 2026-11-16")),
            (Facet.MEANS, self.tr("How"), self.tr("interview, document, visit ...")),
        ):
            self._text_field(code, facet, title, hint)
        self.column.addSpacing(theme.px(8))
        self.column.addWidget(Label(self.tr("Team note, never leaves the team"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        self._text_field(code, Facet.NOTE, self.tr("Team note"), "", label=False)

    def _text_field(self, code: str, facet: Facet, title: str, hint: str, label: bool = True) -> None:
        theme = theme_of(self)
        field = QLineEdit(text_of(self.workplace.desk, self.workplace.state, code, facet))
        field.setAccessibleName(title)
        field.setPlaceholderText(hint)
        field.setMinimumHeight(theme.px(28))
        field.editingFinished.connect(lambda: self._settle(code, facet, field))
        line = QHBoxLayout()
        if label:
            words = Label(title, TypeRole.CAPTION, Ink.TEXT3, wrap=False)
            words.setMinimumWidth(theme.px(72))
            words.setBuddy(field)
            line.addWidget(words)
        line.addWidget(field, 1)
        box = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        box.setLayout(line)
        self.column.addWidget(box)

    def _settle(self, code: str, facet: Facet, field: QLineEdit) -> None:
        if field.text().strip() != text_of(self.workplace.desk, self.workplace.state, code, facet).strip():
            self.workplace.act(record_text, code, facet, field.text(), typed=field.text())

    def _further_voice(self, question: Question) -> None:
        """A small form: who says so, and what. The administration's statement and an agreed value are voices of their own."""
        theme = theme_of(self)
        box = QWidget()
        form = QVBoxLayout(box)
        form.setContentsMargins(0, theme.px(8), 0, 0)
        form.setSpacing(theme.px(4))
        form.addWidget(Label(self.tr("Record what another says"), TypeRole.CAPTION_STRONG, Ink.TEXT2))
        who = QComboBox()
        who.setAccessibleName(self.tr("Who says so"))
        team = self.workplace.desk.voice is Voice.TEAM
        if team:
            who.addItem(self.tr("The administration"), Voice.ADMINISTRATION)
            who.addItem(self.tr("Agreed by both"), Voice.AGREED)
        who.addItem(self.tr("A further source"), "")
        source = QLineEdit()
        source.setAccessibleName(self.tr("Source: unit or role"))
        source.setPlaceholderText(self.tr("Unit or role of the source"))
        source.setVisible(not team)
        who.currentIndexChanged.connect(lambda _index: source.setVisible(not who.currentData()))
        answer = QComboBox()
        answer.setAccessibleName(self.tr("What is said"))
        for option in options_of(question):
            answer.addItem(option_text(self.workplace.questionnaire, question, option), option)
        problem = Label("", TypeRole.CAPTION, Ink.NOTICE)
        problem.hide()
        button = PlainButton(self.tr("Record it beside the answer"))

        def refused(fault: RefusedError) -> None:
            problem.setText(f"{fault.problems[0].message} {fault.problems[0].remedy}")
            problem.show()

        def record() -> None:
            value, voice = str(answer.currentData()), who.currentData()
            self._code = ""
            if voice:
                self.workplace.act(record_answer, question.code, value, voice=Voice(voice), refused=refused)
            else:
                self.workplace.act(record_statement, question.code, value, source.text(), refused=refused, typed=source.text())

        button.clicked.connect(record)
        for widget in (who, source, answer, problem):
            form.addWidget(widget)
        form.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(box)
