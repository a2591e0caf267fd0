"""The drop-downs and messages of a sheet as the format spells them. There are hundreds, and openpyxl takes long for each."""

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from diagnostic.exchange.workbook.plan import FIRST_ROW, ChoiceList, Look, SheetPlan, WorkbookPlan
from diagnostic.model.workbook import column_letters

MOST_RANGES = 120
"""Ranges that share one rule. More go into a second one: programs differ in how long a list of them they take."""
_MOST_IN_A_PROMPT = 255
_MOST_IN_A_TITLE = 32


def drop_downs(plan: SheetPlan, workbook: WorkbookPlan) -> str:
    """Return the element with all rules of a sheet, '' without any. Cells that share list and message share one."""
    lists = {choices.number: choices for choices in workbook.lists}
    numbers = {column.code: number for number, column in enumerate(plan.columns, 1)}
    wanted: dict[tuple[int, bool, str], list[tuple[int, int]]] = {}
    for row, line in enumerate(plan.rows, FIRST_ROW):
        for code, cell in line.cells.items():
            if cell.look is Look.FILL and (cell.choices or cell.prompt):
                wanted.setdefault((cell.choices, cell.strict, cell.prompt), []).append((numbers[code], row))
    rules: list[str] = []
    for (number, strict, prompt), places in wanted.items():
        ranges = _ranges(places)
        for start in range(0, len(ranges), MOST_RANGES):
            where = " ".join(ranges[start : start + MOST_RANGES])
            rules.append(_rule(lists.get(number), strict, prompt, workbook.prompt_title, where))
    return f'<dataValidations count="{len(rules)}">{"".join(rules)}</dataValidations>' if rules else ""


def _rule(choices: ChoiceList | None, strict: bool, prompt: str, title: str, where: str) -> str:
    attributes = ' allowBlank="1"'
    if choices is not None:
        attributes += ' type="list"' + (' showErrorMessage="1"' if strict else "")
    if prompt:
        attributes += f' showInputMessage="1" promptTitle={_attribute(title[:_MOST_IN_A_TITLE])} prompt={_attribute(prompt[:_MOST_IN_A_PROMPT])}'
    formula = f"<formula1>{escape(choices.labels)}</formula1>" if choices is not None else ""
    return f'<dataValidation{attributes} sqref="{where}">{formula}</dataValidation>'


def _attribute(text: str) -> str:
    return quoteattr(text, {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


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
