"""One cell of a workbook in full: where it stands, what was found, what it was read as, what stands here, what to do."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.exchange.subject_words import question_of
from diagnostic.desktop.exchange.triage_rows import Line, name_of, place_of, stands_here
from diagnostic.desktop.exchange.words import column_words, note_words, outside_words, plain_words, state_words
from diagnostic.desktop.look import Ink, Label, LinkButton, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import message_of, remedy_of
from diagnostic.desktop.questions.panel import clear
from diagnostic.desktop.scrolled import Scrolled, ScrollPage
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.questionnaire import Question
from diagnostic.model.triage.cell import TriagedCell


class CellPanel(ScrollPage):
    """Emits ``question_wanted``. Empty while no cell is chosen."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        inside = Scrolled()
        self._column = QVBoxLayout(inside)
        super().__init__(inside, parent)
        self._workplace = workplace
        self._said: list[str] = []
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def show_line(self, line: Line | None) -> None:
        """Show another cell, or none."""
        clear(self._column)
        self._said = []
        if line is not None and line.cell is not None:
            self._show_cell(line.cell)
        elif line is not None and line.outside is not None:
            self._title(state_words("outside"))
            self._text(isolate(f"{line.outside.sheet}!{line.outside.place}"), Ink.TEXT2)
            self._part(self.tr("Found"), line.outside.text, person=True)
            self._part(self.tr("What comes of it"), outside_words(line.outside.why))
        self._column.addStretch(1)

    def words(self) -> str:
        """Return all that is shown, line by line."""
        return "\n".join(self._said)

    def sizeHint(self) -> QSize:
        """Asks for little: what is longer scrolls."""
        return QSize(theme_of(self).px(280), theme_of(self).px(120))

    def restyle(self) -> None:
        """Keep distances under the user's zoom."""
        px = theme_of(self).px
        self._column.setContentsMargins(px(4), 0, px(10), px(4))
        self._column.setSpacing(px(4))

    def _show_cell(self, cell: TriagedCell) -> None:
        questionnaire, state = self._workplace.questionnaire, self._workplace.state
        self._title(name_of(questionnaire, cell) or column_words(cell.column))
        self._text(f"{place_of(cell)} · {column_words(cell.column)}", Ink.TEXT2)
        question = self._question(cell)
        if question is not None:
            self._text(questionnaire.text(f"question.{question.code}.text"), Ink.TEXT2)
        self._part(self.tr("Found"), cell.found or self.tr("nothing"), person=bool(cell.found))
        if cell.said and cell.said != cell.found:
            self._part(self.tr("Read as"), cell.said, person=True)
        for repair in cell.repairs:
            self._text(message_of(repair), Ink.TEXT2)
        stands = stands_here(questionnaire, state, cell)
        if stands:
            self._part(self.tr("Stands here"), stands, person=True)
        self._part(state_words(cell.state), message_of(cell.problem) if cell.problem else plain_words(cell.state))
        self._text(note_words(cell.note), Ink.TEXT2)
        if cell.problem is not None:
            self._part(self.tr("What to do"), remedy_of(cell.problem))
            self._text(plain_words(cell.state), Ink.TEXT2)
        if question is not None:
            link = LinkButton(self.tr("Go to question {code}").format(code=isolate(question.code)), icon="arrow-right")
            link.clicked.connect(lambda _on=False, code=question.code: self.question_wanted.emit(code))
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _question(self, cell: TriagedCell) -> Question | None:
        if cell.subject is not None:
            return question_of(self._workplace.questionnaire, cell.subject)
        return next((each for each in self._workplace.questionnaire.questions if each.code == cell.code), None)

    def _title(self, text: str) -> None:
        self._said.append(text)
        self._column.addWidget(Label(text, TypeRole.STRONG))

    def _part(self, title: str, text: str, person: bool = False) -> None:
        self._said.append(title)
        self._column.addSpacing(theme_of(self).px(4))
        self._column.addWidget(SectionLabel(title))
        self._text(text, Ink.TEXT, person)

    def _text(self, text: str, ink: Ink, person: bool = False) -> None:
        if text:
            self._said.append(text)
            label = Label(text, TypeRole.FIELD, ink, from_person=person)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(label)
