"""Typing into the plan of a workbook, as somebody does in a spreadsheet: the sample has workbooks that came back filled."""

from collections.abc import Mapping
from dataclasses import replace

from diagnostic.exchange.workbook.plan import Look, Row, SheetPlan, WorkbookPlan
from diagnostic.model.workbook import TO_FILL

Typed = Mapping[tuple[str, str], str]
"""Texts by key of the row and code of the column."""


def typed_in(plan: WorkbookPlan, typed: Typed) -> WorkbookPlan:
    """Return the plan with other texts in cells to fill; formulas keep what they came to, as in a file that nobody computed anew.

    Raises ``ValueError`` for a cell that is not there, or not to be filled.
    """
    left = set(typed)
    sheets = tuple(replace(sheet, rows=tuple(_row(sheet, row, typed, left) for row in sheet.rows)) for sheet in plan.sheets)
    if left:
        raise ValueError(f"no cell to fill: {', '.join(' '.join(each) for each in sorted(left))}")
    return replace(plan, sheets=sheets)


def _row(sheet: SheetPlan, row: Row, typed: Typed, left: set[tuple[str, str]]) -> Row:
    cells = dict(row.cells)
    for column in TO_FILL[sheet.table]:
        place = (row.key, str(column))
        cell = cells.get(column)
        if place in typed and cell is not None and cell.look is Look.FILL:
            cells[column] = cell._replace(text=typed[place], number=False)
            left.discard(place)
    return row._replace(cells=cells)

