"""The tables of an import: one row for each file; below, the balance of the chosen one, a filter, its cells, and one cell in full."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.bringing_in import Outlook
from diagnostic.actions.importing import FileImported
from diagnostic.desktop.exchange.cell_panel import CellPanel
from diagnostic.desktop.exchange.rows_table import RowsTable
from diagnostic.desktop.exchange.triage_rows import (
    ALL,
    FILTERS,
    LOOK,
    Line,
    balance_words,
    cell_columns,
    cell_row,
    file_columns,
    file_rows,
    lines_of,
    telling_words,
)
from diagnostic.desktop.exchange.words import filter_words
from diagnostic.desktop.look import Card, FilterBar, FlowLayout, IconLabel, Ink, Label, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.questions.tab_order import tab_through
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import Problem

MOST_FILES, CELLS_HEIGHT, PANEL_WIDTH, BESIDE_FROM = 5, 170, 330, 1060


class TriageView(QWidget):
    """Emits ``question_wanted``. The first file is shown first; Up and Down walk files and cells, Enter goes to the question of a cell."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._outlook: Outlook | None = None
        self._lines: tuple[Line, ...] = ()
        self.files = RowsTable(self.tr("Files"), file_columns())
        self.files.picked.connect(self._show_file)
        self._name = Label("", TypeRole.STRONG)
        self._balance = Label("", TypeRole.FIELD, Ink.TEXT2)
        self._adds_up = IconLabel("check", self.tr("the balance adds up"), Ink.TEXT2)
        self.notes = Label("", TypeRole.FIELD, Ink.TEXT2)
        self.filters = FilterBar(self.tr("Which cells"), tuple((key, filter_words(key)) for key in (ALL, *FILTERS)))
        self.filters.picked.connect(lambda _key: self._show_cells())
        self.cells = RowsTable(self.tr("Cells of the workbook"), cell_columns())
        self.cells.picked.connect(self._show_cell)
        self.cells.opened.connect(lambda _key: self._open())
        self.panel = CellPanel(workplace)
        self.panel.question_wanted.connect(self.question_wanted)
        self._below = QWidget()
        self._arrange()

    def show_outlook(self, found: Outlook) -> None:
        """Show what would come of the files, or came."""
        self._outlook = found
        self.files.show_rows(file_rows(found))
        self.files.setFixedHeight(self.files.height_for(MOST_FILES))
        self._show_file(self.files.current_key())

    def balance(self) -> str:
        """Return the balance that is shown."""
        return self._balance.text()

    def fold(self, width: int) -> None:
        """Put the cell in full under the table where there is no room beside it."""
        px = theme_of(self).px
        beside = width >= px(BESIDE_FROM)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._card.setMinimumWidth(px(PANEL_WIDTH) if beside else 0)
        self._card.setMaximumWidth(px(PANEL_WIDTH) if beside else 16_777_215)
        self._card.setMinimumHeight(px(CELLS_HEIGHT) if not beside else 0)
        self.cells.setMinimumHeight(px(CELLS_HEIGHT))
        if self._outlook is not None:
            self.files.setFixedHeight(self.files.height_for(MOST_FILES))

    def _arrange(self) -> None:
        theme = theme_of(self)
        head = FlowLayout(gap=14, line_gap=2)
        for part in (self._name, self._balance, self._adds_up):
            head.addWidget(part)
        self._card = Card()
        self._card.body.addWidget(self.panel)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.px(12))
        self._line.addWidget(self.cells, 1)
        self._line.addWidget(self._card)
        inside = QVBoxLayout(self._below)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(6))
        bar = QHBoxLayout()
        bar.addWidget(self.filters)
        bar.addStretch(1)
        inside.addLayout(bar)
        inside.addLayout(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.files)
        column.addSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.notes)
        column.addWidget(self._below, 1)

    def _show_file(self, key: str) -> None:
        if self._outlook is None:
            return
        book = next((file for file in self._outlook.workbooks.files if str(file.path) == key), None)
        copy = next((file for file in self._outlook.copies.files if str(file.path) == key), None)
        named = book or copy
        self._name.setText(isolate(named.path.name) if named is not None else "")
        problems = named.problems if named is not None else ()
        self._show_notes(book, problems)
        triage = book.triage if book is not None else None
        self._balance.setText(balance_words(triage.balance) if triage is not None else "")
        self._adds_up.setVisible(triage is not None and triage.balance.adds_up)
        self._balance.setVisible(triage is not None)
        self._lines = lines_of(book) if book is not None else ()
        counts = {key: sum(key in line.filters for line in self._lines) for key in FILTERS} | {ALL: len(self._lines)}
        for each, count in counts.items():
            self.filters.set_count(each, count)
            self.filters.set_shown(each, bool(count))
        self.filters.set_current(LOOK if counts[LOOK] else ALL)
        self._below.setVisible(bool(self._lines))
        self._show_cells()

    def _show_notes(self, book: FileImported | None, problems: tuple[Problem, ...]) -> None:
        # That it can be adopted is said above, where it is decided.
        told = [problem_sentence(problem) for problem in problems if not problem.code.endswith(".adoptable")]
        told += list(telling_words(book)) if book is not None else []
        self.notes.setText("\n".join(told))
        self.notes.setVisible(bool(told))

    def _show_cells(self) -> None:
        key = self.filters.current_key()
        shown = [line for line in self._lines if key == ALL or key in line.filters]
        questionnaire, state = self._workplace.questionnaire, self._workplace.state
        self.cells.show_rows(tuple(cell_row(questionnaire, state, line) for line in shown))
        self._show_cell(self.cells.current_key())

    def _show_cell(self, key: str) -> None:
        self.panel.show_line(next((line for line in self._lines if line.key == key), None))
        # What the panel offers was made just now, after everything below it.
        tab_through(self.cells, self.panel)

    def _open(self) -> None:
        """Go to the question of the current cell, where it is about one."""
        line = next((line for line in self._lines if line.key == self.cells.current_key()), None)
        codes = {question.code for question in self._workplace.questionnaire.questions}
        if line is not None and line.cell is not None and line.cell.code in codes:
            self.question_wanted.emit(line.cell.code)
