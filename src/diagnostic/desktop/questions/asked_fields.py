"""Who was asked, when and how, and the note that never leaves the team. Each field is recorded by itself, on leaving it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.actions.reading import text_of
from diagnostic.desktop.date_words import short_date_hint
from diagnostic.desktop.look import GrowingTextEdit, Ink, Label, LineField, LinkButton, SectionLabel, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.recorder import Recorder
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.subject import Facet, Subject

LINES = (Facet.RESPONDENT_UNIT, Facet.RESPONDENT_ROLE, Facet.ASKED_ON, Facet.MEANS)


class AskedFields(QWidget):
    """Fields about the open question; what was noted at the last one can be taken over with one press."""

    def __init__(self, workplace: Workplace, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._recorder = workplace, recorder
        self._code = ""
        self._before: dict[Facet, str] = {}
        theme = theme_of(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(3))
        column.addWidget(SectionLabel(self.tr("Who was asked")))
        self._again = LinkButton("", icon="corner-down-right")
        self._again.clicked.connect(self._take_over)
        column.addWidget(self._again)
        titles = {
            Facet.RESPONDENT_UNIT: (self.tr("Unit"), ""),
            Facet.RESPONDENT_ROLE: (self.tr("Role"), self.tr("a role, not a name")),
            Facet.ASKED_ON: (self.tr("Date asked"), short_date_hint()),
            Facet.MEANS: (self.tr("How"), self.tr("interview, document, visit")),
        }
        self.lines: dict[Facet, LineField] = {}
        self._problems: dict[Facet, Label] = {}
        for facet, (title, hint) in titles.items():
            self._add_line(column, facet, title, hint)
        column.addSpacing(theme.px(6))
        heading = SectionLabel(self.tr("Team note, never leaves the team"))
        self.note = GrowingTextEdit(self.tr("Team note"), by_pause=False)
        heading.setBuddy(self.note)
        self.note.typed.connect(lambda text: self._recorder.type(self._subject(Facet.NOTE), text))
        self.note.settled.connect(lambda text: self._recorder.give_text(self._subject(Facet.NOTE), text))
        column.addWidget(heading)
        column.addWidget(self.note)
        read_only = workplace.desk.read_only
        self.note.set_read_only(read_only)
        for field in self.lines.values():
            field.setReadOnly(read_only)

    def show_question(self, code: str) -> None:
        """Show what was noted at a question; what is being typed at another is given first."""
        if code != self._code:
            self.settle()
            self._remember()
            self._code = code
        for facet, field in self.lines.items():
            trouble = self._recorder.troubles(code).get(self._subject(facet))
            text = self._text(facet)
            field.set_text(text if trouble is None else trouble.raw)
            if trouble is not None:
                field.reconsider(text)
            field.set_loud(trouble is not None)
            self._problems[facet].setText(trouble.sentence if trouble is not None else "")
            self._problems[facet].setVisible(trouble is not None)
        self.note.set_text(self._text(Facet.NOTE))
        known = [text for text in (self._before.get(facet, "") for facet in LINES) if text]
        empty = not any(field.text().strip() for field in self.lines.values())
        self._again.setText(self.tr("As before: {who}").format(who=", ".join(known)[:60]))
        self._again.setVisible(bool(known) and empty and not self._workplace.desk.read_only)
        self._again.updateGeometry()

    def settle(self) -> None:
        """Give what is being typed."""
        if self._code:
            for field in self.lines.values():
                field.settle()
            self.note.settle()

    def _add_line(self, column: QVBoxLayout, facet: Facet, title: str, hint: str) -> None:
        label = Label(title, TypeRole.CAPTION, Ink.TEXT3)
        field = LineField(title, by_pause=False)
        field.setPlaceholderText(hint)
        field.typed.connect(lambda text: self._recorder.type(self._subject(facet), text))
        field.settled.connect(lambda text: self._recorder.give_text(self._subject(facet), text))
        label.setBuddy(field)
        problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT)
        problem.hide()
        self.lines[facet], self._problems[facet] = field, problem
        for widget in (label, field, problem):
            column.addWidget(widget)

    def _remember(self) -> None:
        noted = {facet: self._text(facet) for facet in LINES} if self._code else {}
        if any(noted.values()):
            self._before = noted

    def _take_over(self) -> None:
        for facet, text in self._before.items():
            if text and not self.lines[facet].text().strip():
                self._recorder.give_text(self._subject(facet), text)

    def _text(self, facet: Facet) -> str:
        return text_of(self._workplace.desk, self._workplace.state, self._code, facet)

    def _subject(self, facet: Facet) -> Subject:
        return self._recorder.subject(self._code, facet)
