"""What will leave and what stays, counted before anything is written; afterwards, what was written, read back and counted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from diagnostic.actions.exporting import ExportedFile, ExportReceipt
from diagnostic.desktop.exchange.words import class_words, kind_words, stays_words
from diagnostic.desktop.look import Card, IconLabel, Ink, Label, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import message_of, remedy_of
from diagnostic.desktop.questions.panel import clear
from diagnostic.model.problem import KnownError, Problem
from diagnostic.model.questionnaire import Questionnaire

MOST_FILES = 20


class ExportPreview(QWidget):
    """Cards that are made anew for each receipt; ``words`` gives back all they say."""

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire = questionnaire
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme_of(self).px(12))
        self._said: list[str] = []

    def show_receipt(self, receipt: ExportReceipt) -> None:
        """Show what leaves, or left."""
        self._begin()
        self._files(receipt)
        title = self.tr("What left") if receipt.written else self.tr("What will leave")
        leaves = [(count, kind_words(kind), class_words(klass)) for kind, klass, count in receipt.leaves]
        self._table(title, leaves, self.tr("Nothing but empty questions: there is no entry yet that may leave."))
        self._table(self.tr("What stays here"), [(count, stays_words(reason), "") for reason, count in receipt.stays], self.tr("Nothing."))
        never = IconLabel("lock", self.tr("Interview notes and the other notes of the team never leave, whatever is chosen."), Ink.TEXT2)
        self._column.addWidget(never)
        self._column.addStretch(1)

    def show_problems(self, problems: tuple[Problem | KnownError, ...]) -> None:
        """Say why nothing can leave like this."""
        self._begin()
        card = Card()
        for problem in problems:
            card.body.addWidget(self._label(message_of(problem), TypeRole.FIELD_STRONG))
            card.body.addWidget(self._label(remedy_of(problem), TypeRole.FIELD, Ink.TEXT2))
        self._column.addWidget(card)
        self._column.addStretch(1)

    def words(self) -> str:
        """Return all that is shown, line by line."""
        return "\n".join(self._said)

    def _begin(self) -> None:
        clear(self._column)
        self._said = []

    def _files(self, receipt: ExportReceipt) -> None:
        card = Card()
        title = self.tr("Written") if receipt.written else self.tr("%n workbook(s) will be written", "", len(receipt.files))
        card.body.addWidget(self._title(title))
        if receipt.written:
            where = self.tr("In {folder}").format(folder=isolate(str(receipt.files[0].path.parent)))
            card.body.addWidget(self._label(where, TypeRole.FIELD, Ink.TEXT2))
        for file in receipt.files[:MOST_FILES]:
            card.body.addWidget(self._label(self._name(file), TypeRole.FIELD_STRONG))
            card.body.addWidget(self._label(self._counted(file, receipt.written), TypeRole.CAPTION, Ink.TEXT2))
        if len(receipt.files) > MOST_FILES:
            card.body.addWidget(self._label(self.tr("and %n further", "", len(receipt.files) - MOST_FILES), TypeRole.CAPTION, Ink.TEXT2))
        if receipt.exercise:
            card.body.addWidget(self._label(self.tr("Every sheet says that this is an exercise."), TypeRole.CAPTION, Ink.TEXT2))
        self._column.addWidget(card)

    def _name(self, file: ExportedFile) -> str:
        name = isolate(file.path.name)
        if not file.respondent:
            return name
        units = ", ".join(self._questionnaire.text(f"respondent.{code}") for code in file.respondent.split(",") if code)
        return self.tr("{file} · for {unit}").format(file=name, unit=units)

    def _counted(self, file: ExportedFile, written: bool) -> str:
        questions = self.tr("%n question(s)", "", file.questions)
        if not written:
            return self.tr("{questions}; entries that go along: {entries}").format(questions=questions, entries=file.entries)
        words = self.tr("{questions}. Read back and counted: entries {entries}, rows {rows}, cells that hold something {filled}.")
        return words.format(questions=questions, entries=file.entries, rows=file.rows, filled=file.filled)

    def _table(self, title: str, lines: list[tuple[int, str, str]], nothing: str) -> None:
        theme = theme_of(self)
        card = Card()
        card.body.addWidget(self._title(title))
        if not lines:
            card.body.addWidget(self._label(nothing, TypeRole.FIELD, Ink.TEXT2))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(1, 1)
        for row, (count, words, more) in enumerate(lines):
            number = self._label(str(count), TypeRole.FIELD_STRONG, wrap=False)
            number.set_trailing()
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            inside = QVBoxLayout()
            inside.setSpacing(0)
            inside.addWidget(self._label(words, TypeRole.FIELD))
            if more:
                inside.addWidget(self._label(more, TypeRole.CAPTION, Ink.TEXT2))
            grid.addLayout(inside, row, 1)
        card.body.addLayout(grid)
        self._column.addWidget(card)

    def _title(self, text: str) -> SectionLabel:
        self._said.append(text)
        return SectionLabel(text)

    def _label(self, text: str, role: TypeRole, ink: Ink = Ink.TEXT, wrap: bool = True) -> Label:
        self._said.append(text)
        label = Label(text, role, ink, wrap=wrap)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
