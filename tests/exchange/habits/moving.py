"""What people do to sheets, rows and columns."""

from typing import Any

from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.habits.attempt import Attempt, Habit, Habits
from tests.exchange.habits.mission import FILLED

ALL = frozenset(FILLED)
ANSWERS = frozenset(place for place in FILLED if place[1] == "answer")


def questions(attempt: Attempt) -> Worksheet:
    return attempt.book.sheet("I2-2")


def _values(sheet: Worksheet, row: int) -> list[Any]:
    return [cell.value for cell in sheet[row]]


def _write(sheet: Worksheet, row: int, values: list[Any]) -> None:
    for column, value in enumerate(values, start=1):
        sheet.cell(row, column).value = value


def rows_sorted(attempt: Attempt) -> None:
    sheet = questions(attempt)
    rows = [row for row, _ in attempt.book.keys(sheet)]
    contents = [_values(sheet, row) for row in rows]
    for row, values in zip(rows, sorted(contents, key=lambda values: str(values[2]), reverse=True), strict=True):
        _write(sheet, row, values)


def rows_hidden(attempt: Attempt) -> None:
    sheet = questions(attempt)
    sheet.auto_filter.ref = sheet.dimensions
    for row, key in attempt.book.keys(sheet):
        sheet.row_dimensions[row].hidden = key.startswith("I4")


def columns_hidden(attempt: Attempt) -> None:
    sheet = questions(attempt)
    for letter in ("A", "B", "F", "I"):
        sheet.column_dimensions[letter].hidden = True


def columns_shown(attempt: Attempt) -> None:
    for sheet in attempt.book.book.worksheets:
        sheet.sheet_state = "visible"
        for dimension in sheet.column_dimensions.values():
            dimension.hidden = False


def columns_swapped(attempt: Attempt) -> None:
    sheet = questions(attempt)
    one, other = attempt.book.column(sheet, "answer"), attempt.book.column(sheet, "comment")
    for row in range(1, sheet.max_row + 1):
        first, second = sheet.cell(row, one), sheet.cell(row, other)
        first.value, second.value = second.value, first.value


def column_inserted(attempt: Attempt) -> None:
    questions(attempt).insert_cols(3)


def column_of_notes(attempt: Attempt) -> None:
    sheet = questions(attempt)
    sheet.insert_cols(3)
    sheet.cell(attempt.book.row("I2-2"), 3).value = "ask the legal unit"


def guidance_deleted(attempt: Attempt) -> None:
    sheet = questions(attempt)
    sheet.delete_cols(attempt.book.column(sheet, "guidance"))


def comments_deleted(attempt: Attempt) -> None:
    sheet = questions(attempt)
    sheet.delete_cols(attempt.book.column(sheet, "comment"))


def rows_deleted(attempt: Attempt) -> None:
    questions(attempt).delete_rows(attempt.book.row("I2-8"))


def sheet_deleted(attempt: Attempt) -> None:
    attempt.book.book.remove(questions(attempt))


def sheets_renamed(attempt: Attempt) -> None:
    for number, sheet in enumerate(attempt.book.book.worksheets):
        if sheet.sheet_state == "visible":
            sheet.title = f"Feuille {number}"


def sheets_reordered(attempt: Attempt) -> None:
    book = attempt.book.book
    book.move_sheet(book.worksheets[0], offset=3)


def sheet_copied(attempt: Attempt) -> None:
    attempt.book.book.copy_worksheet(questions(attempt))


def sheet_added(attempt: Attempt) -> None:
    attempt.book.book.create_sheet("Our notes")["B2"] = "to be discussed"


def text_beside(attempt: Attempt) -> None:
    sheet = questions(attempt)
    sheet.cell(attempt.book.row("I2-2"), sheet.max_column + 2).value = "who wrote this?"


def row_between(attempt: Attempt) -> None:
    sheet, row = questions(attempt), attempt.book.row("I2-2")
    sheet.insert_rows(row)
    sheet.cell(row, 3).value = "the next one is hard"


def note_on_cell(attempt: Attempt) -> None:
    attempt.book.cell("I2-2").comment = Comment("not sure about this", "somebody")


def codes_deleted(attempt: Attempt) -> None:
    sheet = questions(attempt)
    sheet.delete_rows(next(cell.row for cell in sheet["A"] if cell.value == "key" and cell.row))


def heads_changed(attempt: Attempt) -> None:
    sheet = questions(attempt)
    row = next(cell.row for cell in sheet["A"] if cell.value == "key" and cell.row) + 1
    sheet.cell(row, attempt.book.column(sheet, "answer")).value = "OUR ANSWER"


def keys_deleted(attempt: Attempt) -> None:
    sheet = questions(attempt)
    for row, _ in attempt.book.keys(sheet):
        sheet.cell(row, 1).value = None


def keys_sorted_alone(attempt: Attempt) -> None:
    sheet = questions(attempt)
    rows = attempt.book.keys(sheet)
    for (row, _), key in zip(rows, reversed([key for _, key in rows]), strict=True):
        sheet.cell(row, 1).value = key


def answers_sorted_alone(attempt: Attempt) -> None:
    sheet = questions(attempt)
    column = attempt.book.column(sheet, "answer")
    cells = [sheet.cell(row, column) for row, _ in attempt.book.keys(sheet)]
    filled = [cell for cell in cells if cell.value is not None]
    for cell, value in zip(filled, sorted((str(cell.value) for cell in filled), reverse=True), strict=True):
        cell.value = value


def answers_pushed_down(attempt: Attempt) -> None:
    sheet = questions(attempt)
    column = attempt.book.column(sheet, "answer")
    rows = [row for row, key in attempt.book.keys(sheet)]
    values = [sheet.cell(row, column).value for row in rows]
    for row, value in zip(rows, [None, *values[:-1]], strict=True):
        sheet.cell(row, column).value = value


def question_reworded(attempt: Attempt) -> None:
    attempt.book.put("I2-2", "Can Customs really act by itself?", "question")
    attempt.book.put("I2-2", "Yes")


def guidance_annotated(attempt: Attempt) -> None:
    attempt.book.put("I2-2", "We do not understand this.", "guidance")


def key_changed(attempt: Attempt) -> None:
    attempt.book.put("I2-7", "4")
    attempt.book.cell("I2-7", "key").value = "I4-7"


def row_copied(attempt: Attempt) -> None:
    sheet = questions(attempt)
    _write(sheet, sheet.max_row + 3, _values(sheet, attempt.book.row("I4-6")))


def row_copied_and_changed(attempt: Attempt) -> None:
    row_copied(attempt)
    sheet = questions(attempt)
    sheet.cell(sheet.max_row, attempt.book.column(sheet, "answer")).value = "30"


def cells_merged(attempt: Attempt) -> None:
    sheet, row = questions(attempt), attempt.book.row("I4-3|fee")
    column = attempt.book.column(sheet, "answer")
    sheet.merge_cells(start_row=row - 2, end_row=row, start_column=column, end_column=column)


def coloured(attempt: Attempt) -> None:
    for row in questions(attempt).iter_rows():
        for cell in row:
            cell.font, cell.fill = Font(name="Comic Sans MS", strike=True), PatternFill("solid", fgColor="FFFF00")


def unprotected(attempt: Attempt) -> None:
    for sheet in attempt.book.book.worksheets:
        sheet.protection.sheet = False
        sheet.data_validations.dataValidation = []


HABITS: Habits = {
    "rows-sorted": Habit(rows_sorted, ("I4-6", "answer"), "12"),
    "rows-hidden": Habit(rows_hidden, ("I4-6", "answer"), "12"),
    "columns-hidden": Habit(columns_hidden, ("I4-6", "answer"), "12"),
    "everything-shown": Habit(columns_shown, ("I4-6", "answer"), "12"),
    "columns-swapped": Habit(columns_swapped, ("I4-6", "answer"), "12"),
    "column-inserted": Habit(column_inserted, ("I4-6", "answer"), "12"),
    "column-of-notes": Habit(column_of_notes, listed="ask the legal unit"),
    "guidance-deleted": Habit(guidance_deleted, ("I4-6", "answer"), "12"),
    "comments-deleted": Habit(comments_deleted, spoils=frozenset({("I4-1", "comment")})),
    "rows-deleted": Habit(rows_deleted),
    "sheet-deleted": Habit(sheet_deleted, spoils=ALL),
    "sheets-renamed": Habit(sheets_renamed, ("I4-6", "answer"), "12"),
    "sheets-reordered": Habit(sheets_reordered, ("I4-6", "answer"), "12"),
    "sheet-copied": Habit(sheet_copied, ("I4-6", "answer"), "12"),
    "sheet-added": Habit(sheet_added, listed="to be discussed"),
    "text-beside": Habit(text_beside, listed="who wrote this?"),
    "row-between": Habit(row_between, listed="the next one is hard"),
    "note-on-cell": Habit(note_on_cell, listed="not sure about this"),
    "codes-deleted": Habit(codes_deleted, ("I4-6", "answer"), "12"),
    "heads-changed": Habit(heads_changed, ("I4-6", "answer"), "12"),
    "keys-deleted": Habit(keys_deleted, ("I4-6", "answer"), "12"),
    "keys-sorted-alone": Habit(keys_sorted_alone, ("I4-8|cost", "answer"), problem="row.label-misfit", spoils=ALL),
    "answers-sorted-alone": Habit(answers_sorted_alone, ("I4-2", "answer"), problem="column.moved", spoils=ANSWERS),
    "answers-pushed-down": Habit(answers_pushed_down, ("I2-5", "answer"), problem="column.moved", spoils=ANSWERS),
    "question-reworded": Habit(question_reworded, ("I2-2", "answer"), problem="row.label-misfit"),
    "guidance-annotated": Habit(guidance_annotated, listed="We do not understand this."),
    "key-changed": Habit(key_changed, ("I4-7", "answer"), problem="row.label-misfit"),
    "row-copied": Habit(row_copied, ("I4-6", "answer"), "12"),
    "row-copied-and-changed": Habit(row_copied_and_changed, ("I4-6", "answer"), problem="cell.twice"),
    "cells-merged": Habit(cells_merged, problem="workbook.merged-cells", spoils=frozenset({("I4-3|fee", "answer")})),
    "coloured": Habit(coloured, ("I4-6", "answer"), "12"),
    "unprotected": Habit(unprotected, ("I4-6", "answer"), "12"),
}
