"""What people do to tables is harmless: columns and rows moved, renamed, hidden, codes deleted; and what they write beside them is listed.

Planted once each: columns taken by their order; a row whose key is gone matched by its code alone; a note in a column of its own passed over in
silence.
"""

import io
import random
from collections.abc import Callable, Sequence

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from diagnostic.model.workbook import Column, ReturnedWorkbook, Table
from tests.exchange.writing.written import Written, written
from tests.model.mission import Mission, secure_2007


@pytest.fixture(scope="module")
def sent() -> Written:
    pen = Mission(secure_2007(), voice="administration")
    pen.setup("wto-member", "yes")
    pen.answer("I1-5", "named-risks")
    pen.rows("I1-1", "partly")
    pen.answer("I4-6", "12.5")
    pen.tick("I4-3", "fee")
    pen.evidence("EV-1", "document", published=True)
    pen.link("EV-1", "I1-5")
    return written(pen.state, scope=("I-1", "I-4"))


def returned(sent: Written, change: Callable[[openpyxl.Workbook], None]) -> ReturnedWorkbook:
    book = sent.openpyxl()
    change(book)
    buffer = io.BytesIO()
    book.save(buffer)
    return Written(sent.composed, buffer.getvalue()).read_by_openpyxl()


def said(workbook: ReturnedWorkbook) -> dict[tuple[str, str], str]:
    return {(row.key, column): cell.text for row in workbook.rows for column, cell in row.cells.items()}


def shuffled_rows(book: openpyxl.Workbook) -> None:
    """Values are moved as a person's sorting moves them: whole rows, hidden columns included."""
    for name in ("I", "Evidence", "Set-up"):
        sheet = book[name]
        lines = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=6)]
        random.Random(7).shuffle(lines)
        put(sheet, lines, 6)


def shuffled_columns(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets[:-3]:
        lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
        order = list(range(sheet.max_column))
        random.Random(11).shuffle(order)
        put(sheet, [[line[place] for place in order] for line in lines], 1)


def put(sheet: Worksheet, lines: Sequence[Sequence[object]], first: int) -> None:
    for number, line in enumerate(lines, first):
        for column, value in enumerate(line, 1):
            sheet.cell(number, column).value = value  # type: ignore[assignment]


def rows_pushed_down(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets[:-3]:
        sheet.insert_rows(1, 3)
        sheet.insert_cols(1, 2)


def renamed_sheets(book: openpyxl.Workbook) -> None:
    for number, sheet in enumerate(book.worksheets):
        sheet.title = f"page {number}"
        sheet.sheet_state = "visible"


def codes_deleted(book: openpyxl.Workbook) -> None:
    for name in ("Set-up", "I", "Evidence", "Clearance"):
        book[name].delete_rows(4)


def heads_renamed(book: openpyxl.Workbook) -> None:
    for cell in book["I"][5]:
        cell.value = f"our name {cell.column}"


def keys_deleted(book: openpyxl.Workbook) -> None:
    for row in range(6, book["I"].max_row + 1):
        book["I"].cell(row, 1).value = None


def sheet_moved(book: openpyxl.Workbook) -> None:
    book.move_sheet("I", 3)


def rows_hidden(book: openpyxl.Workbook) -> None:
    book["I"].row_dimensions.group(8, 20, hidden=True)


def machine_moved(book: openpyxl.Workbook) -> None:
    sheet = book["_machine"]
    lines = [[cell.value for cell in row] for row in sheet.iter_rows()]
    random.Random(3).shuffle(lines)
    lines.sort(key=lambda line: line[0] != "diagnostic:machine")
    put(sheet, lines, 1)


@pytest.mark.parametrize(
    "change",
    [
        shuffled_rows, shuffled_columns, rows_pushed_down, renamed_sheets, codes_deleted, heads_renamed, keys_deleted, machine_moved,
        sheet_moved, rows_hidden,
        lambda book: book.remove(book["_lists"]),
        lambda book: book.remove(book["_paths"]),
    ],
)  # fmt: skip
def test_nothing_is_lost_by_it(sent: Written, change: Callable[[openpyxl.Workbook], None]) -> None:
    back = returned(sent, change)
    assert said(back) == dict(sent.composed.cells)
    assert back.machine_holds
    assert back.missing_keys == ()
    assert not any(row.misfit for row in back.rows)
    # A heading without its key is a row that nobody knows, and a head that was renamed may be a person's own.
    if change not in (heads_renamed, keys_deleted):
        assert back.outside == ()


def test_rows_without_a_key_are_known_by_what_they_say(sent: Written) -> None:
    back = returned(sent, keys_deleted)
    assert {row.found_by for row in back.rows if row.sheet == "I"} == {"labels"}


def test_codes_and_heads_both_gone_is_said(sent: Written) -> None:
    def change(book: openpyxl.Workbook) -> None:
        codes_deleted(book)
        for cell in book["I"][4]:
            cell.value = f"our name {cell.column}"

    back = returned(sent, change)
    assert ("I", "answer") in back.missing_columns
    assert not any(row.cells for row in back.rows if row.sheet == "I")


def test_a_column_of_answers_that_was_deleted_is_missing_and_nothing_else_is(sent: Written) -> None:
    def change(book: openpyxl.Workbook) -> None:
        book["I"].delete_cols(6)

    back = returned(sent, change)
    assert back.missing_columns == (("I", "answer"),)
    assert said(back) == {place: text for place, text in sent.composed.cells.items() if place[1] != "answer" or "I" not in place[0][:1]}


def test_what_stands_outside_of_the_tables_is_listed_with_its_place(sent: Written) -> None:
    def change(book: openpyxl.Workbook) -> None:
        sheet = book["I"]
        sheet["AA7"] = "a note beside the table"
        sheet.cell(sheet.max_row + 2, 3).value = "a remark below it"
        sheet["F6"] = "in a heading"
        sheet["I8"] = "a comment at a line, where there is no cell for it"
        sheet["D8"] = "written into the guidance"
        book.create_sheet("Ours")["B2"] = "a sheet of our own"

    back = returned(sent, change)
    found = {(note.sheet, note.place): (note.text, note.why) for note in back.outside}
    assert found[("I", "AA7")] == ("a note beside the table", "column")
    assert found[("I", "F6")] == ("in a heading", "closed")
    assert found[("I", "I8")] == ("a comment at a line, where there is no cell for it", "closed")
    assert found[("I", "D8")] == ("written into the guidance", "closed")
    assert found[("Ours", "B2")] == ("a sheet of our own", "sheet")
    assert [why for text, why in found.values() if text == "a remark below it"] == ["row"]
    assert len(found) == 6


def test_a_label_that_no_longer_fits_its_key_is_told(sent: Written) -> None:
    """Only the key column was sorted: every row now names another question than it shows."""

    def change(book: openpyxl.Workbook) -> None:
        sheet = book["I"]
        keys = [sheet.cell(row, 1).value for row in range(6, sheet.max_row + 1)]
        for row, key in enumerate(reversed(keys), 6):
            sheet.cell(row, 1).value = key

    back = returned(sent, change)
    moved = [row for row in back.rows if row.sheet == "I" and row.misfit]
    assert len(moved) > 50
    assert all(Column.CODE in row.misfit or Column.LINE in row.misfit or Column.QUESTION in row.misfit for row in moved)


def test_a_row_of_evidence_that_somebody_added_has_no_key_and_is_a_row(sent: Written) -> None:
    def change(book: openpyxl.Workbook) -> None:
        sheet = book["Evidence"]
        last = sheet.max_row + 1
        sheet.cell(last, 3).value, sheet.cell(last, 4).value = "Document", "A decree"

    row = returned(sent, change).rows[-7]
    assert (row.key, row.table, row.cells["title"].text, row.cells["kind"].word) == ("", Table.EVIDENCE, "A decree", "document")


def test_a_changed_machine_part_is_reported_and_not_used_while_the_cells_are_read(sent: Written) -> None:
    def change(book: openpyxl.Workbook) -> None:
        for row in book["_machine"].iter_rows():
            row[1].value = str(row[1].value).replace("partly", "yes")

    back = returned(sent, change)
    assert (back.machine_holds, back.entries, dict(back.baseline)) == (False, (), {})
    assert [problem.code for problem in back.problems] == ["workbook.digest"]
    assert said(back)["I1-1|import|trademark", "answer"] == "Partly"
    assert back.passport.assessment == sent.composed.passport.assessment


def test_a_workbook_without_its_machine_part_says_so(sent: Written) -> None:
    back = returned(sent, lambda book: book.remove(book["_machine"]))
    assert [problem.code for problem in back.problems] == ["workbook.no-machine-part"]


def test_a_form_of_a_later_version_is_not_read(sent: Written) -> None:
    def change(book: openpyxl.Workbook) -> None:
        cell = book["_machine"]["B2"]
        cell.value = str(cell.value).replace("diagnostic-workbook-1", "diagnostic-workbook-2")

    assert [problem.code for problem in returned(sent, change).problems] == ["workbook.form"]


def test_a_sheet_that_was_copied_gives_its_rows_twice(sent: Written) -> None:
    def change(book: openpyxl.Workbook) -> None:
        book.copy_worksheet(book["Set-up"])

    back = returned(sent, change)
    keys = [row.key for row in back.rows]
    assert keys.count("setup|wto-member") == 2
