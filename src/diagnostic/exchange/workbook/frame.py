"""The frame of a sheet: everything about it but its cells. Widths, panes, drop-downs, messages, colours, protection, paper."""

from collections.abc import Iterable
from typing import Literal

from openpyxl import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem as _HeaderFooterItem
from openpyxl.worksheet.header_footer import _HeaderFooterPart as _FooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from diagnostic.exchange.workbook.formulas import Area
from diagnostic.exchange.workbook.looks import highlight_rules
from diagnostic.exchange.workbook.plan import CODES_ROW, FIRST_ROW, HEADS_ROW, Cell, ChoiceList, Look, SheetPlan, WorkbookPlan
from diagnostic.model.workbook import Column, Table, column_letters

_A4 = 9
_MOST_RANGES = 120
_MOST_IN_A_PROMPT = 255
_MOST_IN_A_TITLE = 32


def dress(sheet: Worksheet, plan: SheetPlan, workbook: WorkbookPlan) -> None:
    """Give a sheet its frame."""
    last = FIRST_ROW + len(plan.rows) - 1
    area = Area(plan.name, FIRST_ROW, last, tuple(column.code for column in plan.columns))
    for number, column in enumerate(plan.columns, 1):
        dimension = sheet.column_dimensions[column_letters(number)]
        dimension.width, dimension.hidden = column.width, column.hidden
    shown = [number for number, column in enumerate(plan.columns, 1) if not column.hidden]
    if plan.frozen:
        sheet.freeze_panes = f"{column_letters(shown[min(plan.frozen, len(shown)) - 1] + 1)}{FIRST_ROW}"
    sheet.sheet_view.rightToLeft = workbook.right_to_left
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.sheet_properties.outlinePr = None
    _protect(sheet, plan, last)
    _offer(sheet, plan, workbook)
    if plan.highlights:
        _colour(sheet, area)
    _paper(sheet, plan, workbook, shown, last)


def hide(sheet: Worksheet, state: Literal["hidden", "veryHidden"]) -> None:
    """Hide a sheet that people do not need: ``hidden``, or ``veryHidden`` for one that no menu shows."""
    sheet.sheet_state = state
    sheet.protection.sheet = True


def _protect(sheet: Worksheet, plan: SheetPlan, last: int) -> None:
    """A fence against slips, without a password. Rows can be filtered and columns made wider all the same."""
    protection = sheet.protection
    protection.sheet = True
    protection.formatColumns = protection.formatRows = protection.autoFilter = protection.sort = False
    if plan.shows_heads and plan.rows:
        sheet.auto_filter.ref = f"A{HEADS_ROW}:{column_letters(len(plan.columns))}{last}"


def _offer(sheet: Worksheet, plan: SheetPlan, workbook: WorkbookPlan) -> None:
    """Give the cells to fill their drop-downs and messages; cells that share both share one rule."""
    lists = {choices.number: choices for choices in workbook.lists}
    numbers = {column.code: number for number, column in enumerate(plan.columns, 1)}
    wanted: dict[tuple[int, bool, str], list[tuple[int, int]]] = {}
    for row, line in enumerate(plan.rows, FIRST_ROW):
        for code, cell in line.cells.items():
            if cell.look is Look.FILL and (cell.choices or cell.prompt):
                wanted.setdefault((cell.choices, cell.strict, cell.prompt), []).append((numbers[code], row))
    for (number, strict, prompt), places in wanted.items():
        ranges = _ranges(places)
        for start in range(0, len(ranges), _MOST_RANGES):
            rule = _rule(lists.get(number), strict, prompt, workbook.prompt_title)
            rule.sqref = " ".join(ranges[start : start + _MOST_RANGES])
            sheet.add_data_validation(rule)


def _rule(choices: ChoiceList | None, strict: bool, prompt: str, title: str) -> DataValidation:
    rule = DataValidation(type="list", formula1=choices.labels, allow_blank=True) if choices else DataValidation(allow_blank=True)
    rule.showErrorMessage = bool(choices) and strict
    rule.showInputMessage = bool(prompt)
    if prompt:
        rule.promptTitle, rule.prompt = title[:_MOST_IN_A_TITLE], prompt[:_MOST_IN_A_PROMPT]
    return rule


def _ranges(places: Iterable[tuple[int, int]]) -> list[str]:
    """Return cells as ranges: what lies below each other is one."""
    found: list[list[int]] = []
    for column, row in sorted(places):
        if found and found[-1][0] == column and found[-1][2] == row - 1:
            found[-1][2] = row
        else:
            found.append([column, row, row])
    return [
        f"{column_letters(column)}{first}:{column_letters(column)}{last}" if last > first else f"{column_letters(column)}{first}"
        for column, first, last in found
    ]


def _colour(sheet: Worksheet, area: Area) -> None:
    needed, value = area.own(Column.NEEDED, area.first), area.own(Column.VALUE, area.first)
    aside, open_ = highlight_rules(needed, value)
    first, last = column_letters(2), column_letters(area.columns.index(Column.NEEDED))
    sheet.conditional_formatting.add(f"{first}{area.first}:{last}{area.last}", aside)
    answer = column_letters(area.columns.index(Column.ANSWER) + 1)
    sheet.conditional_formatting.add(f"{answer}{area.first}:{answer}{area.last}", open_)


def _paper(sheet: Worksheet, plan: SheetPlan, workbook: WorkbookPlan, shown: list[int], last: int) -> None:
    sheet.page_setup.orientation = "landscape" if plan.landscape else "portrait"
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.4
    margins.top, margins.bottom = 0.5, 0.6
    if plan.shows_heads:
        sheet.print_title_rows = f"{HEADS_ROW}:{HEADS_ROW}"
    # On paper the columns of respondent and evidence would make everything too small; the cover has the respondent.
    codes = [column.code for column in plan.columns]
    end = codes.index(Column.COMMENT) + 1 if plan.table is Table.QUESTIONS else shown[-1]
    sheet.print_area = f"{column_letters(shown[0])}1:{column_letters(end)}{max(last, CODES_ROW)}"
    foot = _HeaderFooterItem(left=_FooterPart(_footer(f"{workbook.title} · {plan.name}"), size=8), right=_FooterPart(workbook.page, size=8))
    sheet.HeaderFooter.oddFooter = foot


def _footer(text: str) -> str:
    """Return a text as the foot of a page holds it: an ampersand begins a code there."""
    return text.replace("&", "&&")[:200]


def blank_workbook(plan: WorkbookPlan) -> Workbook:
    """Return a workbook with all sheets and no cells."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = plan.title
    book.properties.creator = ""
    return book


def cells_in(cells: dict[str, Cell], codes: dict[str, int]) -> list[tuple[int, Cell]]:
    """Return the cells of a row by column number, in their order."""
    return sorted((codes[code], cell) for code, cell in cells.items() if code in codes)
