"""Editors for matrices: choices by row, and numbers by row."""

from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look import GridGroup, GridRow, MatrixGrid, NumberGrid, Option
from diagnostic.desktop.look.marks import Mark
from diagnostic.desktop.questions.choice_editor import options_of
from diagnostic.desktop.questions.editor import AnswerEditor, Answers
from diagnostic.desktop.questions.wording import group_text, not_measured_text, option_text, row_text
from diagnostic.model.answer import NOT_MEASURED, AnswerState
from diagnostic.model.questionnaire import Basis, Question, Questionnaire


class MatrixEditor(AnswerEditor):
    """One line per row in scope; the chosen cell holds its word."""

    def __init__(
        self, questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(questionnaire, question, parent)
        options = [Option(code, option_text(questionnaire, question, code)) for code in options_of(question)]
        specials = (
            Option(str(AnswerState.DONT_KNOW), self.tr("Don't know"), Mark.UNKNOWN, short="?"),
            Option(str(AnswerState.NOT_APPLICABLE), self.tr("Not applicable"), Mark.NOT_APPLICABLE, short=self.tr("n/a")),
            Option(str(AnswerState.DECLINED), self.tr("Declined"), Mark.DECLINED, short=self.tr("ref")),
        )
        self._grid = MatrixGrid(
            self.name,
            grid_rows(questionnaire, question, rows, self.tr("TRIPS minimum")),
            tuple(GridGroup(group, group_text(questionnaire, group)) for group in question.groups or ("",)),
            (*options, *specials),
        )
        self._grid.chosen.connect(self._chosen)
        self._answers: Answers = {}
        self.column.addWidget(self._grid)
        self.finish_layout()
        self.setFocusProxy(self._grid)

    def show_answers(self, answers: Answers) -> None:
        """Show each cell's answer."""
        self._answers = answers
        self.hide_reason()
        for (row, group), answer in answers.items():
            known = answer.state is not AnswerState.NOT_ASKED
            key = (answer.value if answer.answered else str(answer.state)) if known else None
            self._grid.set_chosen(row, group, key)
            if answer.state is AnswerState.NOT_APPLICABLE:
                self.ask_reason(row, group, self._place(row, group), answer.reason, focus=False)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._grid.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the grid."""
        self._grid.focus_answer()

    def _chosen(self, row: str, group: str, key: str) -> None:
        if key == AnswerState.NOT_APPLICABLE:
            self.ask_reason(row, group, self._place(row, group))
        elif key in {str(state) for state in AnswerState}:
            self.given.emit(row, group, "", AnswerState(key))
        else:
            self.given.emit(row, group, key, AnswerState.ANSWERED)

    def _place(self, row: str, group: str) -> str:
        name = row_text(self.questionnaire, self.question, row)
        return f"{name}, {group_text(self.questionnaire, group)}" if group else name


class NumbersEditor(AnswerEditor):
    """A number per row and column, with *not measured* per row."""

    def __init__(
        self, questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(questionnaire, question, parent)
        self._groups = question.groups or ("",)
        self._grid = NumberGrid(
            self.name,
            grid_rows(questionnaire, question, rows, self.tr("TRIPS minimum")),
            tuple(GridGroup(group, group_text(questionnaire, group)) for group in self._groups),
            not_measured_text(),
        )
        self._grid.edited.connect(self._edited)
        self._grid.not_measured.connect(self._not_measured)
        self.column.addWidget(self._grid)
        self.finish_layout()
        self.setFocusProxy(self._grid)

    def show_answers(self, answers: Answers) -> None:
        """Show each row's figure."""
        for (row, group), answer in answers.items():
            measured = answer.answered and answer.value != NOT_MEASURED
            self._grid.set_value(row, group, answer.value if measured else "")
            self._grid.set_unmeasured(row, answer.answered and not measured)
            self._grid.set_problem(row, group, "")

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._grid.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the first field."""
        self._grid.focus_answer()

    def _edited(self, row: str, group: str, text: str) -> None:
        if text.strip():
            self.given.emit(row, group, text, AnswerState.ANSWERED)
        else:
            self.given.emit(row, group, "", AnswerState.NOT_ASKED)

    def _not_measured(self, row: str, on: bool) -> None:
        for group in self._groups:
            if on:
                self.given.emit(row, group, NOT_MEASURED, AnswerState.ANSWERED)
            else:
                self.given.emit(row, group, "", AnswerState.NOT_ASKED)


def grid_rows(questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], spoken: str) -> tuple[GridRow, ...]:
    """Return the lines of a grid for the rows that are asked; TRIPS-minimum rows carry their mark."""
    listed = {row.code: row for row in questionnaire.rows_of(question)}
    return tuple(
        GridRow(
            code,
            row_text(questionnaire, question, code),
            marked=listed[code].basis is Basis.TRIPS_MIN and question.basis is Basis.TRIPS_MIN,
            mark_spoken=spoken,
        )
        for code in rows
        if code in listed
    )
