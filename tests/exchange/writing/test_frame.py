"""What a person meets who fills in a workbook: cells that can be filled and no others, drop-downs that are exact and complete, paper, text that
is never a formula, and sheets from right to left.

Planted once each: a cell to fill left locked; all cells unlocked; a sheet unprotected; a password; a drop-down without *withdraw*; an option left
out; a list that ends one row early; a list of another question; a wrong word that is not stopped; no page width; the head not repeated on paper;
no quote prefix; a text as a formula; one sheet left to right.
"""

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from diagnostic.exchange.workbook.composing import Composed
from diagnostic.exchange.workbook.plan import FIRST_ROW, Look, SheetPlan
from diagnostic.model.answering import possible_values
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.workbook import Column, Table, column_letters, spot_of
from tests.exchange.writing.written import Written, english, written
from tests.model.mission import Mission, secure_2007

FORMULAS = ("=1+1", "+49 30", "- none", "@home", "'quoted", "=HYPERLINK(\"x\")")
STATES = ["Don't know", "Not applicable", "Declined", "Withdraw this answer"]


@lru_cache(maxsize=1)
def sent() -> Written:
    pen = Mission(secure_2007(), voice="administration")
    pen.setup("wto-member", "yes")
    for number, text in enumerate(FORMULAS):
        pen.write(Subject(Kind.QUESTION, f"I1-{number + 1}" if number else "I2-1", Facet.COMMENT, "administration"), text)
    pen.answer("I1-4a", "=2+2")
    return written(pen.state)


@lru_cache(maxsize=1)
def book() -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(sent().data))


def tables() -> list[tuple[SheetPlan, Worksheet]]:
    return [(plan, book()[plan.name]) for plan in sent().composed.plan.sheets]


def places(plan: SheetPlan) -> Iterator[tuple[str, str, str, bool]]:
    """Key, column, place and whether it is to be filled, of every cell of a table."""
    for number, row in enumerate(plan.rows, FIRST_ROW):
        for at, column in enumerate(plan.columns, 1):
            cell = row.cells.get(column.code)
            yield row.key, column.code, f"{column_letters(at)}{number}", cell is not None and cell.look is Look.FILL


def test_cells_to_fill_are_open_and_all_others_are_protected_without_a_password() -> None:
    assert [(sheet.protection.sheet, sheet.protection.password) for sheet in book()] == [(True, None)] * len(book().sheetnames)
    fillable = 0
    for plan, sheet in tables():
        for key, column, place, to_fill in places(plan):
            assert sheet[place].protection.locked is not to_fill, (plan.name, key, column)
            fillable += to_fill
        above = [cell for line in sheet.iter_rows(max_row=FIRST_ROW - 1) for cell in line]
        assert all(cell.protection.locked for cell in above)
    assert fillable > 1000
    for name in ("_lists", "_paths", "_machine"):
        assert all(cell.protection.locked for line in book()[name].iter_rows(max_row=50) for cell in line)


def test_rows_can_be_filtered_and_columns_widened_all_the_same() -> None:
    for plan, sheet in tables():
        protection = sheet.protection
        assert not (protection.formatColumns or protection.formatRows or protection.autoFilter or protection.sort)
        assert bool(sheet.auto_filter.ref) == (plan.shows_heads and bool(plan.rows))


def expected(question: Question, row: str) -> list[str]:
    """What can be chosen at a place, by the texts of the question set alone."""
    kind = question.cell if question.type is QuestionType.MATRIX else question.type
    if kind is QuestionType.CHOICES and not row:
        return [*(["None of these"] if question.none_option else []), *STATES]
    if kind in (QuestionType.NUMBER, QuestionType.MONEY):
        return ["Not measured", *STATES]
    return [label(question, value) for value in possible_values(question)] + STATES


def label(question: Question, value: str) -> str:
    own = f"question.{question.code}.option.{value}"
    return secure_2007().text(own) if secure_2007().has_text(own) else secure_2007().text(f"option.{value}")


def offered(sheet: Worksheet) -> dict[str, tuple[list[str], bool]]:
    """The labels of the drop-down of each cell, and whether another text is stopped."""
    found: dict[str, tuple[list[str], bool]] = {}
    for rule in sheet.data_validations.dataValidation:
        listed: list[str] = []
        if rule.type == "list":
            name, first, last = re.fullmatch(r"'(_lists)'!(\$[A-Z]+\$\d+):(\$[A-Z]+\$\d+)", rule.formula1).groups()  # type: ignore[union-attr]
            listed = [str(cell.value) for (cell,) in book()[name][f"{first}:{last}".replace("$", "")]]
        for area in rule.sqref.ranges:
            for line in area.cells:
                place = f"{column_letters(line[1])}{line[0]}"
                assert place not in found or not listed, f"{sheet.title}!{place} has two lists"
                found[place] = (listed, bool(rule.showErrorMessage)) if listed else found.get(place, ([], False))
    return found


def test_drop_downs_are_exact_and_complete_for_every_question() -> None:
    seen: set[str] = set()
    for plan, sheet in tables():
        lists = offered(sheet)
        for key, column, place, to_fill in places(plan):
            spot = spot_of(key)
            if plan.table is not Table.QUESTIONS or column != Column.ANSWER or spot is None or spot.kind != "question":
                continue
            question = secure_2007().question(spot.code)
            if not to_fill:
                assert place not in lists, (key, place)
                continue
            listed, strict = lists[place]
            assert listed == expected(question, spot.row), key
            chosen = possible_values(question) != () or question.type is QuestionType.CHOICES
            assert strict is chosen, key
            seen.add(spot.code)
    questions = set(sent().composed.passport.questions)
    assert seen == questions
    assert len(questions) > 90


def test_lists_stand_beside_their_codes() -> None:
    cells = book()["_lists"]
    for choices in sent().composed.plan.lists:
        column = 2 * choices.number - 1
        found = [(cells.cell(row, column + 1).value, cells.cell(row, column).value) for row in range(2, len(choices.items) + 2)]
        assert found == list(choices.items)
        assert cells.cell(len(choices.items) + 2, column).value is None


def test_every_table_is_ready_for_paper() -> None:
    for plan, sheet in tables():
        setup = sheet.page_setup
        assert (setup.paperSize, setup.orientation) == (9, "landscape" if plan.landscape else "portrait")
        fitted = sheet.sheet_properties.pageSetUpPr
        assert fitted is not None and fitted.fitToPage
        assert (setup.fitToWidth, setup.fitToHeight) == (1, 0)
        assert sheet.print_title_rows == ("$5:$5" if plan.shows_heads else None)
        area = sheet.print_area.rpartition("!")[2].replace("$", "")
        assert re.fullmatch(r"[A-Z]+1:[A-Z]+\d+", area)
        assert int(re.findall(r"\d+", area)[1]) == FIRST_ROW + len(plan.rows) - 1
        foot = sheet.oddFooter
        assert foot is not None
        assert plan.name in str(foot.left and foot.left.text)
        assert re.search(r"&P|&\[Page\]", str(foot.right and foot.right.text))
        hidden = [column_letters(at) for at, column in enumerate(plan.columns, 1) if column.hidden]
        assert all(sheet.column_dimensions[letters].hidden for letters in hidden)


def test_no_text_of_people_is_a_formula() -> None:
    found = {}
    for line in book()["I"].iter_rows():
        for cell in line:
            if cell.value in (*FORMULAS, "=2+2"):
                assert (cell.data_type, cell.quotePrefix) == ("s", True), cell.coordinate
                found[cell.value] = cell.number_format
    assert found == dict.fromkeys((*FORMULAS, "=2+2"), "@")


def test_plain_text_has_no_quote_prefix() -> None:
    quoted = [cell.value for sheet in book() for line in sheet.iter_rows() for cell in line if cell.quotePrefix and cell.value]
    assert all(str(value)[0] in "=+-@'" for value in quoted)


@pytest.mark.parametrize("language", ["ar", "fa", "he", "ur"])
def test_every_sheet_of_a_language_from_right_to_left_begins_at_the_right(language: str) -> None:
    words = replace(english(), language=language)
    mirrored = openpyxl.load_workbook(io.BytesIO(written(Mission(secure_2007()).state, scope=("I1-5",), words=words).data))
    tables = [sheet for sheet in mirrored if not sheet.title.startswith("_")]
    assert len(tables) > 3
    assert all(sheet.sheet_view.rightToLeft for sheet in tables)
    assert not any(sheet.sheet_view.rightToLeft for sheet in book())


def test_what_was_composed_is_what_is_looked_at() -> None:
    assert isinstance(sent().composed, Composed)
    assert [sheet.name for sheet in sent().composed.plan.sheets] == [name for name in book().sheetnames if not name.startswith("_")]
