"""A foreign file as a workbook that came back: its cells, and what people put beside them."""

from collections.abc import Iterator
from dataclasses import replace

from diagnostic.exchange.foreign.grid import Area, ForeignFile, ForeignGrid
from diagnostic.exchange.workbook.reading import Vocabulary, read_workbook
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.workbook import Outside, ReturnedWorkbook, column_letters


def returned_file(file: ForeignFile, vocabulary: Vocabulary) -> ReturnedWorkbook | None:
    """Return what a file says, None where it was refused. Notes fixed to cells are listed with what lies outside of the tables; merged cells
    are pointed out, since a program keeps only what stood in the first."""
    if file.grid is None:
        return None
    returned = read_workbook(file.name, file.digest, file.grid.sheets, vocabulary)
    notes, merged = tuple(_notes(file.grid)), tuple(_merged(file.grid, returned))
    return replace(returned, outside=(*returned.outside, *notes), problems=(*returned.problems, *file.warnings, *merged))


def _notes(grid: ForeignGrid) -> Iterator[Outside]:
    for sheet, look in zip(grid.sheets, grid.looks, strict=True):
        for note in look.notes:
            if note.text.strip():
                yield Outside(sheet.name, f"{column_letters(note.column)}{note.row}", note.text, "note")


def _merged(grid: ForeignGrid, returned: ReturnedWorkbook) -> Iterator[Problem]:
    rows: dict[str, set[int]] = {}
    for row in returned.rows:
        rows.setdefault(row.sheet, set()).add(row.row)
    for sheet, look in zip(grid.sheets, grid.looks, strict=True):
        for area in look.merged:
            if any(area.first_row <= row <= area.last_row for row in rows.get(sheet.name, ())):
                cells = _cells(area)
                yield Problem(
                    "workbook.merged-cells", f"The cells {cells} were merged; only what stands in the first of them can be read.",
                    "Ask whether it was meant for all of them.", f"{sheet.name}!{cells}", Severity.WARNING, (("cells", cells),),
                )  # fmt: skip


def _cells(area: Area) -> str:
    return f"{column_letters(area.first_column)}{area.first_row}:{column_letters(area.last_column)}{area.last_row}"
