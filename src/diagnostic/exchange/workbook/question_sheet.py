"""The sheets of questions: one for each section, one for the modules."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from diagnostic.exchange.workbook.cell_text import cell_text, parts_of
from diagnostic.exchange.workbook.formulas import Area
from diagnostic.exchange.workbook.lists import Lists
from diagnostic.exchange.workbook.own_answers import OwnAnswers
from diagnostic.exchange.workbook.plan import FIRST_ROW, Cell, ChoiceList, ColumnPlan, Look, Row, SheetPlan
from diagnostic.exchange.workbook.question_places import QuestionRow, answer_text, is_figure
from diagnostic.exchange.workbook.question_words import QuestionWords
from diagnostic.exchange.workbook.states import DONE, NEEDED, VALUE, RowState, States
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.answer_label import is_choice
from diagnostic.model.questionnaire import QuestionType
from diagnostic.model.workbook import SHOWN, TO_FILL, Column, Table

_WIDTHS: Mapping[str, float] = {
    Column.KEY: 4, Column.CODE: 8, Column.QUESTION: 38, Column.GUIDANCE: 46, Column.LINE: 25, Column.ANSWER: 21, Column.STATE: 19,
    Column.REASON: 21, Column.COMMENT: 36, Column.RESPONDENT_UNIT: 20, Column.RESPONDENT_ROLE: 16, Column.ASKED_ON: 12, Column.WHO_KNOWS: 18,
    Column.EVIDENCE: 16, Column.OTHER: 22,
}  # fmt: skip
_HIDDEN = (NEEDED, VALUE, DONE, Column.STANDARD)
_LINES_OF_CHOICES = frozenset({Column.ANSWER, Column.REASON})


@dataclass(frozen=True)
class QuestionSheet:
    """A sheet of questions before its formulas: name, title, and the rows of each question by standard or module."""

    name: str
    title: str
    units: tuple[tuple[str, str, tuple[tuple[QuestionRow, ...], ...]], ...]
    """(code of standard or module, its heading, the rows of its questions)."""
    columns: tuple[str, ...]

    @property
    def area(self) -> Area:
        """Where the table lies."""
        count = sum(1 + sum(len(rows) for rows in questions) for _, _, questions in self.units)
        return Area(self.name, FIRST_ROW, FIRST_ROW + count - 1, self.columns)

    @property
    def questions(self) -> tuple[str, ...]:
        """The codes of the questions on it."""
        return tuple(rows[0].question.code for _, _, questions in self.units for rows in questions)


def columns_for(rows: Iterable[QuestionRow], with_others: bool) -> tuple[str, ...]:
    """Return the columns of a sheet; a text that is longer than a cell asks for further ones."""
    most = dict.fromkeys(TO_FILL[Table.QUESTIONS], 1)
    for row in rows:
        for column, parts in row.texts.items():
            most[Column(column)] = max(most[Column(column)], len(parts))
    shown = tuple(_WIDTHS) if with_others else tuple(column for column in _WIDTHS if column != Column.OTHER)
    return (*shown, *continued(most), *_HIDDEN)


def continued(most: Mapping[Column, int]) -> tuple[str, ...]:
    """Return the codes of the columns in which long texts go on."""
    return tuple(f"{column}~{part}" for column, parts in most.items() for part in range(2, parts + 1))


def column_plan(code: str, table: Table, wording: WorkbookWording, widths: Mapping[str, float]) -> ColumnPlan:
    """Return a column with its head: a text that goes on says so, a hidden one has its code for a head."""
    base, _, part = code.partition("~")
    hidden = code == Column.KEY or base not in widths
    head = code if hidden else wording.head(table, base)
    if part:
        head = wording.say("continued", head=head, part=part)
    return ColumnPlan(code, head, widths.get(base, 6), hidden)


class QuestionSheets:
    """Turns the rows of questions into sheets."""

    def __init__(self, own: OwnAnswers, wording: WorkbookWording, lists: Lists, others: tuple[str, ...]) -> None:
        self._own = own
        self._wording = wording
        self._lists = lists
        self._others = others
        self._words = QuestionWords(own.questionnaire, wording)

    def choices(self, rows: Iterable[QuestionRow]) -> dict[str, ChoiceList]:
        """Return the drop-down of each row that holds an answer, by its key."""
        return {
            row.key: self._lists.of_question(row.question, whole=row.is_head and row.question.type is QuestionType.CHOICES)
            for row in rows
            if row.holds_answer
        }

    def plan(self, sheet: QuestionSheet, states: States, choices: Mapping[str, ChoiceList], exercise: str) -> SheetPlan:
        """Return the sheet with everything on it."""
        rows: list[Row] = []
        area = sheet.area
        for code, heading, questions in sheet.units:
            rows.append(Row(f"{SHOWN}|{code}", {Column.CODE: Cell(heading, Look.HEADING)}, {}, TO_FILL[Table.QUESTIONS]))
            for question_rows in questions:
                computed = states.of_question(question_rows, area, FIRST_ROW + len(rows))
                rows += [self._row(row, state, choices, code) for row, state in zip(question_rows, computed, strict=True)]
        columns = tuple(column_plan(code, Table.QUESTIONS, self._wording, _WIDTHS) for code in sheet.columns)
        return SheetPlan(
            sheet.name, Table.QUESTIONS, sheet.title, self._wording.say("lead.questions"), exercise, columns, tuple(rows), highlights=True
        )

    def _row(self, row: QuestionRow, state: RowState, choices: Mapping[str, ChoiceList], unit: str) -> Row:
        question, language = row.question, self._wording.language
        cells: dict[str, Cell] = {Column.CODE: Cell(question.code, Look.CODE), **state.cells}
        if row.is_head:
            cells[Column.QUESTION] = Cell(self._own.questionnaire.text(f"question.{question.code}.text", language), Look.STRONG)
            cells[Column.GUIDANCE] = Cell(self._words.guidance(question), Look.QUIET)
            cells[Column.STANDARD] = Cell(unit, Look.HIDDEN)
        else:
            cells[Column.QUESTION] = Cell(self._words.short(question), Look.QUIET)
            cells[Column.GUIDANCE] = Cell("", Look.QUIET)
        cells[Column.LINE] = Cell(row.line, Look.TEXT)
        if self._others:
            cells[Column.OTHER] = Cell(self._said_by_others(row), Look.QUIET)
        fillable = _fillable(row)
        for column in TO_FILL[Table.QUESTIONS]:
            if column in fillable:
                cells.update(_filled(column, row, choices, self._words.prompt(question, column, row.is_head)))
            elif row.is_head:
                cells[column] = Cell("", Look.CLOSED)
        closed = tuple(column for column in TO_FILL[Table.QUESTIONS] if column not in fillable)
        return Row(row.key, cells, {column: ids for column, ids in row.heads.items() if column in fillable}, closed)

    def _said_by_others(self, row: QuestionRow) -> str:
        if not row.holds_answer:
            return ""
        said = (self._own.book.in_voice(row.place, voice) for voice in self._others)
        texts = (answer_text(self._own, self._wording, row.question, one.answer) for one in said if one is not None)
        return parts_of(cell_text("\n".join(dict.fromkeys(text for text in texts if text))))[0]


def _fillable(row: QuestionRow) -> frozenset[str]:
    columns: set[str] = set(TO_FILL[Table.QUESTIONS]) if row.is_head else set(_LINES_OF_CHOICES)
    if not row.holds_answer or row.later:
        columns -= _LINES_OF_CHOICES
    return frozenset(columns - row.conflicting)


def _filled(column: str, row: QuestionRow, choices: Mapping[str, ChoiceList], prompt: str) -> dict[str, Cell]:
    """Return the cell of a column and those in which its text goes on."""
    first, *further = row.texts.get(column, ("",))
    cells = {column: Cell(first, Look.FILL, prompt=prompt)}
    if column == Column.ANSWER:
        number = is_figure(row.question, first)
        listed = choices[row.key].number
        cells[column] = Cell(first, Look.FILL, number=number, choices=listed, strict=_only_chosen(row), prompt=prompt)
    for part, text in enumerate(further, 2):
        cells[f"{column}~{part}"] = Cell(text, Look.FILL)
    return cells


def _only_chosen(row: QuestionRow) -> bool:
    """Tell whether only words of the list may stand in a cell. Figures, dates and texts are typed; the list helps with their states."""
    return row.question.type is QuestionType.CHOICES or is_choice(row.question)

