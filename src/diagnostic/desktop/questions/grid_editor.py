"""Editors for matrices: choices by row, and numbers by row."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look import AnswerSegments, GridGroup, GridRow, Ink, Label, MatrixGrid, NumberGrid, Option, TypeRole
from diagnostic.desktop.look.marks import Mark
from diagnostic.desktop.questions.choice_editor import options_of
from diagnostic.desktop.questions.editor import AnswerEditor, Answers, Place, key_of, special_options
from diagnostic.desktop.questions.wording import group_text, not_measured_text, option_text, row_text, unit_text
from diagnostic.model.answer import NOT_ASKED, NOT_MEASURED, AnswerState
from diagnostic.model.questionnaire import Basis, Question, Questionnaire


class MatrixEditor(AnswerEditor):
    """One line per row in scope; the chosen cell holds its word."""

    def __init__(
        self, questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(questionnaire, question, parent)
        options = [Option(code, option_text(questionnaire, question, code)) for code in options_of(question)]
        specials = (
            Option(str(AnswerState.DONT_KNOW), self.tr("Don't know"), Mark.UNKNOWN, short="?", hint=self.tr("Don't know")),
            Option(
                str(AnswerState.NOT_APPLICABLE), self.tr("Not applicable"), Mark.NOT_APPLICABLE, short=self.tr("n/a"),
                hint=self.tr("Not applicable"),
            ),
            Option(str(AnswerState.DECLINED), self.tr("Declined"), Mark.DECLINED, short=self.tr("ref"), hint=self.tr("Declined")),
        )
        self._rows, self._groups = rows, question.groups or ("",)
        self._grid = MatrixGrid(
            self.name,
            grid_rows(questionnaire, question, rows, self.tr("TRIPS minimum")),
            tuple(GridGroup(group, group_text(questionnaire, group)) for group in self._groups),
            (*options, *specials),
            at_once=False,
        )
        self._grid.chosen.connect(self._chosen)
        self._grid.place_cleared.connect(self.cleared)
        self._reasons = Label("", TypeRole.CAPTION, Ink.TEXT2, from_person=True)
        words = self.tr("{signs}. Digits 1 to {last} answer a line in this order, and step to the next.")
        self._legend = Label(words.format(signs=signs_text(), last=len(options) + len(specials)), TypeRole.CAPTION, Ink.TEXT3)
        self.column.addWidget(self._grid)
        self.column.addWidget(self._legend)
        self.column.addWidget(self._reasons)
        self.finish_layout()
        self.lead_focus_to(self._grid)

    def grow(self) -> bool:
        """Make one more piece of the grid; False once it is whole."""
        return self._grid.grow()

    def show_values(self, answers: Answers) -> None:
        """Show each cell's answer, those that were taken back included."""
        self._grid.complete()
        for row in self._rows:
            for group in self._groups:
                key = key_of(answers.get((row, group), NOT_ASKED))
                if self._grid.chosen_key(row, group) != key:
                    self._grid.set_chosen(row, group, key)
        show_reasons(self._reasons, self.place_name, answers)

    def show_other_voice(self, answers: Answers) -> None:
        """Underline what the other voice answered."""
        said = {place: key_of(answer) for place, answer in answers.items()}
        self._grid.set_other_voice({place: key for place, key in said.items() if key is not None})

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._grid.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the grid."""
        self._grid.focus_answer()

    def place_name(self, place: Place) -> str:
        """A cell is called by its row and group."""
        return cell_name(self.questionnaire, self.question, place)

    def after_reason(self) -> None:
        """The reason of a cell stands below the grid then; its field is asked for again by choosing the cell."""
        self.focus_answer()
        self.hide_reason()

    def _chosen(self, row: str, group: str, key: str) -> None:
        self.give_key((row, group), key)


class NumbersEditor(AnswerEditor):
    """A number per row and column, with *not measured* per row; below it, why rows that are left empty have no figure."""

    def __init__(
        self, questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(questionnaire, question, parent)
        self._rows, self._groups = rows, question.groups or ("",)
        self._grid = NumberGrid(
            self.name,
            grid_rows(questionnaire, question, rows, self.tr("TRIPS minimum")),
            tuple(GridGroup(group, group_text(questionnaire, group) or unit_text(questionnaire, question)) for group in self._groups),
            not_measured_text(),
        )
        self._grid.typed.connect(self.typed)
        self._grid.edited.connect(self._edited)
        self._grid.not_measured.connect(self._not_measured)
        self._grid.stepped.connect(self.stepped)
        self._reasons = Label("", TypeRole.CAPTION, Ink.TEXT2, from_person=True)
        self._legend = Label(signs_text(), TypeRole.CAPTION, Ink.TEXT3)
        self._legend.hide()
        self.column.addWidget(self._grid)
        self.column.addWidget(self._legend)
        self.column.addWidget(self._reasons)
        words = self.tr("For what is left empty")
        self._words = Label(words, TypeRole.CAPTION, Ink.TEXT3)
        self._rest = AnswerSegments(words, special_options(question))
        self._rest.chosen.connect(self._fill_rest)
        self.column.addWidget(self._words)
        self.column.addWidget(self._rest)
        self.finish_layout()
        self._filling: tuple[Place, ...] = ()
        self.lead_focus_to(self._grid)

    def show_values(self, answers: Answers) -> None:
        """Show each figure, and in a cell without one the sign of why there is none."""
        signs = {
            AnswerState.DONT_KNOW: "?", AnswerState.NOT_APPLICABLE: self.tr("n/a"), AnswerState.DECLINED: self.tr("ref")
        }  # fmt: skip
        for row in self._rows:
            unmeasured = []
            for group in self._groups:
                answer = answers.get((row, group), NOT_ASKED)
                measured = answer.answered and answer.value != NOT_MEASURED
                value, held = answer.value if measured else "", self.held.get((row, group))
                self._grid.set_value(row, group, value if held is None else held)
                if held is not None:
                    self._grid.reconsider(row, group, value)
                self._grid.set_words(row, group, signs.get(answer.state, ""))
                unmeasured.append(answer.answered and not measured)
            self._grid.set_unmeasured(row, all(unmeasured))
        show_reasons(self._reasons, self.place_name, answers)
        self._legend.setVisible(any(answers.get((row, group), NOT_ASKED).state in signs for row in self._rows for group in self._groups))
        empty = bool(self._empty())
        self._rest.set_chosen(key_of(answers.get(("", ""), NOT_ASKED)))
        self._rest.setVisible(empty and not self.read_only)
        self._words.setVisible(empty and not self.read_only)

    def show_troubles(self, troubles: Mapping[Place, str]) -> None:
        """Say below the grid what is wrong with a cell."""
        super().show_troubles({})
        for row in self._rows:
            for group in self._groups:
                self._grid.set_problem(row, group, troubles.get((row, group), ""))

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._grid.set_read_only(read_only)
        self._rest.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the first field."""
        self._grid.focus_answer()

    def settle(self) -> None:
        """Give what is being typed."""
        self._grid.settle()
        super().settle()

    def put(self, place: Place, text: str) -> None:
        """Put a figure that was being typed back into its cell."""
        self._grid.put(*place, text)

    def place_name(self, place: Place) -> str:
        """A cell is called by its row and column."""
        if not place[0] and self._filling:
            return self.tr("what is left empty")
        return cell_name(self.questionnaire, self.question, place)

    def _edited(self, row: str, group: str, text: str) -> None:
        if text.strip():
            self.give((row, group), text)
        elif self.answers.get((row, group), NOT_ASKED).answered:
            self.cleared.emit(row, group)

    def _not_measured(self, row: str, on: bool) -> None:
        said = (NOT_MEASURED, AnswerState.ANSWERED) if on else ("", AnswerState.NOT_ASKED)
        self.given_cells.emit({(row, group): said for group in self._groups})

    def _empty(self) -> tuple[Place, ...]:
        cells = ((row, group) for row in self._rows for group in self._groups)
        empty = (cell for cell in cells if self.answers.get(cell, NOT_ASKED).state is AnswerState.NOT_ASKED)
        return tuple(cell for cell in empty if not self._grid.text(*cell).strip())

    def _fill_rest(self, key: str) -> None:
        self._grid.settle()
        self._filling = self._empty()
        if key == AnswerState.NOT_APPLICABLE:
            self.ask_reason(("", ""))
            return
        said = (NOT_MEASURED, AnswerState.ANSWERED) if key == NOT_MEASURED else ("", AnswerState(key))
        # Nothing is left empty then and this row of answers goes; the focus stays in the grid.
        self._grid.focus_answer()
        self.given_cells.emit(dict.fromkeys(self._filling, said))

    def give(self, place: Place, raw: str, state: AnswerState = AnswerState.ANSWERED) -> None:
        """The reason for what was left empty is given for all of it at once; without one nothing is given, and that is said."""
        if state is AnswerState.NOT_APPLICABLE and not place[0] and not raw.strip():
            self.reason_field().set_loud(True)
            AnswerEditor.show_troubles(self, {place: self.tr("“Not applicable” needs a reason; a few words are enough.")})
        elif state is AnswerState.NOT_APPLICABLE and not place[0]:
            self.given_cells.emit(dict.fromkeys(self._filling, (raw, state)))
            self.hide_reason()
        else:
            super().give(place, raw, state)


def signs_text() -> str:
    """Return what the short signs in a grid mean."""
    return QCoreApplication.translate("grid", "? don't know · n/a not applicable · ref declined")


def cell_name(questionnaire: Questionnaire, question: Question, place: Place) -> str:
    """Return how a cell of a matrix is called: its row, and its group where there are several."""
    row, group = place
    name = row_text(questionnaire, question, row) if row else ""
    return ", ".join(part for part in (name, group_text(questionnaire, group)) if part)


def show_reasons(label: Label, name_of: Callable[[Place], str], answers: Answers) -> None:
    """Say below a grid why cells are not applicable; cells with the same reason share a line."""
    by_reason: dict[str, list[Place]] = {}
    for place, answer in answers.items():
        if answer.state is AnswerState.NOT_APPLICABLE and answer.reason:
            by_reason.setdefault(answer.reason, []).append(place)
    template = QCoreApplication.translate("grid", "Not applicable: {cells}. {reason}")
    lines = []
    for reason, places in by_reason.items():
        rows = dict.fromkeys(row for row, _ in places)
        # A row of which every group is meant is named once.
        whole = {row for row in rows if len([place for place in places if place[0] == row]) > 1}
        names = [name_of((row, "")) if row in whole else name_of((row, group)) for row, group in places]
        lines.append(template.format(cells="; ".join(dict.fromkeys(names)), reason=reason))
    label.setText("\n".join(lines))
    label.setVisible(bool(lines))


def grid_rows(questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], spoken: str) -> tuple[GridRow, ...]:
    """Return the lines of a grid for the rows that are asked; TRIPS-minimum rows carry their mark."""
    listed = {row.code: row for row in questionnaire.rows_of(question)}
    return tuple(
        GridRow(
            code,
            row_text(questionnaire, question, code),
            marked=listed[code].basis is Basis.TRIPS_MIN and question.basis is Basis.TRIPS_MIN,
            mark_spoken=spoken if listed[code].basis is Basis.TRIPS_MIN and question.basis is Basis.TRIPS_MIN else "",
        )
        for code in rows
        if code in listed
    )
