"""Tables of a report and labels with their values."""

from diagnostic.report.content import Column, Facts, Table
from diagnostic.report.word.grid import cell, paired, row, table, widths_of
from diagnostic.report.word.ground import WIDTH, Ground
from diagnostic.report.word.markup import Element
from diagnostic.report.word.styles import SHADE
from diagnostic.report.word.text import paragraph, paragraph_of, runs

SHORT = 900
"""Letters of a cell up to which its row is kept on one page; whatever is longer has to be able to break."""


def table_of(ground: Ground, content: Table) -> list[Element]:
    """Return a table whose head stands on every page; cells of any length break over pages."""
    columns = content.columns
    widths = widths_of([column.share for column in columns], WIDTH)
    head = row(*(cell(width, _head(ground, column)) for column, width in zip(columns, widths, strict=True)), head=True)
    rows = [
        _group(ground, texts[0], len(columns)) if number in content.strong else _row(ground, columns, widths, texts)
        for number, texts in enumerate(content.rows)
    ]
    return [table(ground, widths, [head, *paired(rows)]), after_table(ground)]


def facts_of(ground: Ground, facts: Facts) -> list[Element]:
    """Return labels beside their values, without rules; nothing for an empty list."""
    if not facts.rows:
        return []
    widths = widths_of([30, 70], WIDTH)
    rows = [
        row(
            cell(widths[0], paragraph(ground, label, "TableHead")),
            cell(widths[1], paragraph(ground, value, "TableText", flush=True)),
            whole=len(value) < SHORT,
        )
        for label, value in facts.rows
    ]
    return [table(ground, widths, paired(rows), ruled=False), after_table(ground)]


def after_table(ground: Ground) -> Element:
    """Return the little space behind a table, without which Word joins two tables."""
    return paragraph(ground, "", "AfterTable")


def _head(ground: Ground, column: Column) -> Element:
    return paragraph(ground, column.title, "TableHead", flush=True) if not column.figures else _figure(ground, column.title, "TableHead")


def _figure(ground: Ground, text: str, style: str) -> Element:
    return paragraph_of(runs(text, ground.right_to_left), style, ground.right_to_left, edge="right")


def _row(ground: Ground, columns: tuple[Column, ...], widths: list[int], texts: tuple[str, ...]) -> Element:
    cells = [
        cell(width, _figure(ground, text, "TableFigure") if column.figures else paragraph(ground, text, "TableText", flush=ground.right_to_left))
        for column, width, text in zip(columns, widths, texts, strict=True)
    ]
    return row(*cells, whole=all(len(text) < SHORT for text in texts))


def _group(ground: Ground, text: str, columns: int) -> Element:
    return row(cell(WIDTH, paragraph(ground, text, "TableGroup", flush=True), span=columns, shade=SHADE), whole=True)
