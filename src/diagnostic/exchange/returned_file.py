"""A foreign file as a workbook that came back: its cells, and what people put beside them."""

from collections.abc import Iterator
from dataclasses import replace

from diagnostic.exchange.foreign.grid import Area, ForeignFile, ForeignGrid
from diagnostic.exchange.foreign.wire import Read
from diagnostic.exchange.workbook.reading import Vocabulary, read_workbook
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.workbook import Outside, ReturnedWorkbook, column_letters


def named_after(file: ForeignFile[ReturnedWorkbook]) -> ForeignFile[ReturnedWorkbook]:
    """Return a file whose workbook knows its name and digest, and the warnings that its reading gave."""
    if file.found is None:
        return file
    known = replace(file.found, file_name=file.name, file_digest=file.digest, problems=(*file.found.problems, *file.warnings))
    return replace(file, found=known)


def returned_file(file: ForeignFile[ForeignGrid], vocabulary: Vocabulary) -> ReturnedWorkbook | None:
    """Return what a file says whose cells were read here, None where it was refused."""
    returned, problems = returned_grid((file.found, file.problems), vocabulary)
    return named_after(ForeignFile(file.name, file.digest, returned, problems)).found


def returned_grid(read: Read, vocabulary: Vocabulary) -> tuple[ReturnedWorkbook | None, tuple[Problem, ...]]:
    """Return what the cells of a file say, as yet without its name; None where it was refused. Notes fixed to cells are listed with what lies
    outside of the tables; merged cells are pointed out, since a program keeps only what stood in the first."""
    grid, problems = read
    if grid is None:
        return None, problems
    returned = read_workbook("", "", grid.sheets, vocabulary)
    notes, merged = tuple(_notes(grid)), tuple(_merged(grid, returned))
    return replace(returned, outside=(*returned.outside, *notes), problems=(*returned.problems, *merged)), problems


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
