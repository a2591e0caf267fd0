"""The frame of a sheet: everything about it but its cells and their drop-downs. Widths, panes, colours, protection, paper."""

from typing import Literal

from openpyxl import Workbook
from openpyxl.worksheet.header_footer import HeaderFooterItem as _HeaderFooterItem
from openpyxl.worksheet.header_footer import _HeaderFooterPart as _FooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from diagnostic.exchange.workbook.formulas import Area
from diagnostic.exchange.workbook.looks import highlight_rules
from diagnostic.exchange.workbook.plan import CODES_ROW, FIRST_ROW, HEADS_ROW, SheetPlan, WorkbookPlan
from diagnostic.model.workbook import Column, Table, column_letters

_A4 = 9


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

