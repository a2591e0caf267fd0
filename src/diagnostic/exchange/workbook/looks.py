"""Looks as styles of the spreadsheet format: calm, three greys, petrol for what can be filled. Colours are the light tokens of the program."""

from collections.abc import Mapping

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle

from diagnostic.exchange.workbook.plan import Look

TEXT, TEXT2, TEXT3 = "161A1F", "434B55", "5C6570"
SURFACE, SUNKEN, WINDOW, LINE, CONTROL = "FFFFFF", "EBEDEF", "F3F4F5", "D8DCE0", "7F8893"
ACCENT, ON_ACCENT, ACCENT_SOFT = "0B5870", "FFFFFF", "E2EEF2"
FONT = "Calibri"
TEXT_FORMAT = "@"

_LINE = Side(style="thin", color=LINE)
_EDGE = Side(style="thin", color=CONTROL)
_BELOW = Border(bottom=_LINE)
_AROUND = Border(left=_EDGE, right=_EDGE, top=_EDGE, bottom=_EDGE)


def _font(size: float = 10.5, colour: str = TEXT, bold: bool = False) -> Font:
    return Font(name=FONT, size=size, color=colour, bold=bold)


def _fill(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour)


_FONTS: Mapping[Look, Font] = {
    Look.TITLE: _font(18, ACCENT, bold=True),
    Look.LEAD: _font(10.5, TEXT2),
    Look.EXERCISE: _font(11, TEXT, bold=True),
    Look.HEAD: _font(10, ON_ACCENT, bold=True),
    Look.HEADING: _font(12, ACCENT, bold=True),
    Look.LABEL: _font(10.5, TEXT2, bold=True),
    Look.CODE: _font(10, TEXT3),
    Look.STRONG: _font(10.5, TEXT, bold=True),
    Look.QUIET: _font(9.5, TEXT3),
    Look.STATE: _font(9.5, TEXT2),
    Look.HIDDEN: _font(9, TEXT3),
}
_FILLS: Mapping[Look, PatternFill] = {
    Look.HEAD: _fill(ACCENT), Look.HEADING: _fill(WINDOW), Look.EXERCISE: _fill(SUNKEN),
}  # fmt: skip
_BORDERS: Mapping[Look, Border] = {
    Look.FILL: _AROUND, Look.HEADING: Border(top=Side(style="medium", color=ACCENT), bottom=_LINE), Look.TITLE: Border(), Look.LEAD: Border(),
    Look.EXERCISE: Border(), Look.HEAD: Border(), Look.HIDDEN: Border(),
}  # fmt: skip
_IN_ONE_LINE = frozenset({Look.TITLE, Look.LEAD, Look.HEADING, Look.EXERCISE, Look.HIDDEN})

_INDENTED = frozenset({Look.FILL, Look.STATE, Look.QUIET, Look.TEXT})


def style_numbers(workbook: Workbook) -> Mapping[tuple[Look, bool], int]:
    """Register every look in a workbook and return its number, by look and whether its text is never to be taken for a formula."""
    sheet = workbook.worksheets[0]
    numbers = {}
    for look in Look:
        for quoted in (False, True):
            cell = SheetCell(sheet, row=1, column=1)
            cell.font = _FONTS.get(look, _font())
            if look in _FILLS:
                cell.fill = _FILLS[look]
            cell.border = _BORDERS.get(look, _BELOW)
            wrap = look not in _IN_ONE_LINE
            middle = "center" if look in (Look.HEAD, Look.HEADING) else "top"
            cell.alignment = Alignment(vertical=middle, wrap_text=wrap, indent=int(look in _INDENTED))
            if look is Look.FILL:
                cell.protection = Protection(locked=False)
                cell.number_format = TEXT_FORMAT
            if quoted:
                cell.quotePrefix = True
            numbers[look, quoted] = cell.style_id
    return numbers


def highlight_rules(needed: str, value: str) -> tuple[Rule, Rule]:
    """Return how a row that is not needed looks, and how an answer that is still open does, by the columns beside it (``$O6``)."""
    aside = DifferentialStyle(font=Font(color=CONTROL), fill=PatternFill(bgColor=SUNKEN))
    open_ = DifferentialStyle(fill=PatternFill(bgColor=ACCENT_SOFT))
    nothing = f'OR({value}="",{value}="withdraw")'
    return (
        Rule(type="expression", dxf=aside, formula=[f"AND(ISNUMBER({needed}),{needed}>1)"], stopIfTrue=True),
        Rule(type="expression", dxf=open_, formula=[f"AND({needed}=1,{nothing})"]),
    )
