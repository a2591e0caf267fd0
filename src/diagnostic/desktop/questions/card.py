"""The open question: its words, its answer, the other voice, comment, who would know, evidence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from diagnostic.actions.reading import LinkedEvidence
from diagnostic.desktop.look import (
    Badge,
    Card,
    EvidenceChip,
    FlagBadge,
    GrowingTextEdit,
    IconLabel,
    Ink,
    Label,
    LeadBar,
    LinkButton,
    TypeRole,
)
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.editor import Answers
from diagnostic.desktop.questions.editors import editor_for
from diagnostic.desktop.questions.wording import answer_text, ask_text, basis_badge, dimension_text
from diagnostic.model.answer import NOT_ASKED, AnswerState
from diagnostic.model.answering import comment_needed
from diagnostic.model.questionnaire import Question, Questionnaire
from diagnostic.model.subject import Facet


class QuestionCard(Card):
    """Shows one question and says what a person does with it.

    ``given`` (row, group, raw, state), ``text_given`` (facet, text), ``text_typed`` (facet, text), ``evidence_wanted`` (code or empty for a
    new one), ``left`` (+1 or -1) when the focus wants to the next or previous question.
    """

    given = Signal(str, str, str, object)
    answer_typed = Signal(str, str)
    text_given = Signal(str, str)
    text_typed = Signal(str, str)
    evidence_wanted = Signal(str)

    def __init__(
        self, questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(LeadBar.OPEN)
        self.questionnaire, self.question, self.rows = questionnaire, question, rows
        self._theme = theme_of(self)
        self.body.setSpacing(self._theme.px(8))
        self.body.addLayout(self._first_line())
        words = Label(questionnaire.text(f"question.{question.code}.text"), TypeRole.QUESTION)
        self.body.addWidget(words)
        self._conflict = FlagBadge(self.tr("Two answers were recorded. Both stay in the history."))
        self._conflict.hide()
        self.body.addWidget(self._conflict, 0, Qt.AlignmentFlag.AlignLeading)
        self.editor = editor_for(questionnaire, question, rows)
        self.editor.given.connect(self._give)
        self.editor.typed.connect(self.answer_typed)
        self.body.addWidget(self.editor)
        self._other = IconLabel("corner-down-right", "", Ink.TEXT3)
        self._other.hide()
        self.body.addWidget(self._other)
        self._follow_up = self._who_would_know()
        self.body.addWidget(self._follow_up)
        self._comment_label = Label(self.tr("Comment"), TypeRole.CAPTION_STRONG, Ink.TEXT2)
        self.comment = GrowingTextEdit(self.tr("Comment"))
        self.comment.typed.connect(lambda text: self.text_typed.emit(Facet.COMMENT, text))
        self.comment.settled.connect(lambda text: self.text_given.emit(Facet.COMMENT, text))
        self.body.addWidget(self._comment_label)
        self.body.addWidget(self.comment)
        self._evidence = QWidget()
        self._evidence_line = FlowLine(self._evidence)
        self.body.addWidget(self._evidence)

    def show_answers(self, answers: Answers, other: Answers, other_line: str) -> None:
        """Show this desk's answers, and the other voice's in one line that never preselects."""
        self.editor.show_answers(answers)
        self.editor.show_other_voice(other)
        self._other.set_text(other_line)
        self._other.setVisible(bool(other_line))
        needed = [answer for answer in answers.values() if comment_needed(self.question, answer)]
        unknown = any(answer.state is AnswerState.DONT_KNOW for answer in answers.values())
        self._follow_up.setVisible(unknown)
        whole = answers.get(("", ""), NOT_ASKED)
        if needed and not self.comment.text().strip():
            words = answer_text(self.questionnaire, self.question, needed[0] if whole is NOT_ASKED else whole)
            self._comment_label.setText(self.tr("Comment · needed for {answer}: what is missing?").format(answer=words))
        else:
            self._comment_label.setText(self.tr("Comment"))

    def show_texts(self, comment: str, who: str, when: str) -> None:
        """Show the texts; what is being typed stays."""
        for field, text in ((self._who, who), (self._when, when)):
            if not field.hasFocus():
                field.setText(text)
        if not self.comment.hasFocus() and self.comment.text() != comment:
            self.comment.set_text(comment)

    def show_conflict(self, shown: bool) -> None:
        """Say that two answers of one voice stand against each other."""
        self._conflict.setVisible(shown)

    def show_evidence(self, linked: tuple[LinkedEvidence, ...], strength_words: dict[str, tuple[int, str]]) -> None:
        """Show a chip per piece of evidence, and the link that adds one."""
        self._evidence_line.clear()
        self._evidence_line.add(Label(self.tr("Evidence"), TypeRole.CAPTION_STRONG, Ink.TEXT2, wrap=False))
        for one in linked:
            level, words = strength_words.get(one.code, (0, ""))
            title = str(one.facts.get("title", ""))
            icon = "message-square-text" if one.facts.get("kind") == "statement" else "file-text"
            against = self.tr("speaks against") if one.stance == "against" else ""
            name = f"{title} · {against}" if against else title
            chip = EvidenceChip(icon, one.code, name, level, f"E{level}", f"{one.code} {name} {words}", words)
            chip.clicked.connect(lambda _on=False, code=one.code: self.evidence_wanted.emit(code))
            self._evidence_line.add(chip)
        add = LinkButton(self.tr("Add evidence"), icon="plus")
        add.setToolTip("Ctrl E")
        add.clicked.connect(lambda: self.evidence_wanted.emit(""))
        self._evidence_line.add(add)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        self.editor.set_read_only(read_only)
        self.comment.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the answer."""
        self.editor.focus_answer()

    def _give(self, row: str, group: str, raw: str, state: object) -> None:
        self.given.emit(row, group, raw, state)

    def _first_line(self) -> QHBoxLayout:
        question, theme = self.question, self._theme
        line = QHBoxLayout()
        line.setSpacing(theme.px(12))
        line.addWidget(Label(question.code, TypeRole.CAPTION_STRONG, Ink.ACCENT, wrap=False))
        line.addWidget(Label(dimension_text(question.dimension), TypeRole.CAPTION, Ink.TEXT2, wrap=False))
        line.addWidget(Badge(*basis_badge(question)))
        if question.safeguard:
            line.addWidget(IconLabel("shield-check", self.tr("Safeguard")))
        line.addStretch(1)
        ask = ask_text(self.questionnaire, question)
        if ask:
            line.addWidget(IconLabel("user", ask))
        return line

    def _who_would_know(self) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        label = Label(self.tr("Who would know?"), TypeRole.CAPTION_STRONG, Ink.TEXT2, wrap=False)
        self._who, self._when = QLineEdit(), QLineEdit()
        self._who.setPlaceholderText(self.tr("A name or unit is enough"))
        self._who.setAccessibleName(self.tr("Who would know?"))
        by = Label(self.tr("by"), TypeRole.CAPTION, Ink.TEXT2, wrap=False)
        self._when.setAccessibleName(self.tr("By when"))
        self._when.setFixedWidth(self._theme.px(140))
        label.setBuddy(self._who)
        by.setBuddy(self._when)
        for field, facet in ((self._who, Facet.WHO_KNOWS), (self._when, Facet.WHEN_KNOWN)):
            field.setMinimumHeight(self._theme.px(30))
            field.editingFinished.connect(lambda field=field, facet=facet: self.text_given.emit(facet, field.text()))
        for widget in (label, self._who, by, self._when):
            line.addWidget(widget)
        box.hide()
        return box

    def focus_who(self) -> None:
        """Put the focus on *who would know*, where it is asked."""
        if self._follow_up.isVisible():
            self._who.setFocus(Qt.FocusReason.ShortcutFocusReason)


class FlowLine:
    """Widgets side by side; a further line begins when three stand on one."""

    MOST = 3

    def __init__(self, box: QWidget) -> None:
        from PySide6.QtWidgets import QGridLayout

        self._grid = QGridLayout(box)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(self.MOST + 1, 1)
        self._count = 0

    def clear(self) -> None:
        """Take all widgets away."""
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._count = 0

    def add(self, widget: QWidget) -> None:
        """Add a widget; the first stays in a column of its own."""
        row, column = divmod(max(self._count - 1, 0), self.MOST)
        self._grid.addWidget(widget, row, column + 1 if self._count else 0, Qt.AlignmentFlag.AlignLeading)
        self._count += 1
