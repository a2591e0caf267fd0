"""The lines of a workbook by key: what stands twice is brought together, so that copied rows and sheets do no harm."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from diagnostic.model.problem import Problem
from diagnostic.model.subject import Subject
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.raw_answer import INVISIBLE
from diagnostic.model.triage.refusal import Refusal
from diagnostic.model.triage.source import Source, spaced
from diagnostic.model.workbook import CellKind, Column, ReturnedCell, ReturnedRow, Spot, Table

# What a person sees of a row; a guidance text somebody annotated says nothing about where the answer belongs.
_NAMES_A_ROW = frozenset({Column.CODE, Column.QUESTION, Column.LINE, Column.TITLE, Column.STANDARD})



class Found(NamedTuple):
    """A cell to fill that holds something, with its row and column."""

    row: ReturnedRow
    column: str
    cell: ReturnedCell

    @property
    def spot(self) -> tuple[str, str]:
        """Sheet and name of the cell, as a sighting has them."""
        return self.row.sheet, self.cell.place

    def triaged(
        self, state: CellState, note: str = "", said: str = "", subject: Subject | None = None, entries: tuple[str, ...] = (),
        repairs: tuple[Problem, ...] = (), problem: Problem | None = None,
    ) -> TriagedCell:  # fmt: skip
        """Return what became of this cell."""
        return TriagedCell(
            state, self.row.sheet, self.cell.place, self.cell.row, self.column, self.row.key, self.row.spot.code, self.cell.text, said,
            note, repairs, problem, subject, entries,
        )  # fmt: skip

    def unchanged(self) -> TriagedCell:
        """Return this cell as one that says what it was exported with."""
        return self.triaged(CellState.SAME, Note.AS_EXPORTED)

    def stopped(self, why: Refusal, subject: Subject | None = None) -> TriagedCell:
        """Return this cell as one of which nothing was taken."""
        return self.triaged(why.state, problem=why.problem, subject=subject)


@dataclass
class Line:
    """All that stands under one key: the cells that count, by column."""

    key: str
    table: Table
    spot: Spot
    cells: dict[str, Found] = field(default_factory=dict)
    misfit: bool = False


@dataclass
class Lines:
    """A workbook by lines. ``doubled`` are cells that do not count because their place stands twice; ``filled`` the places that hold something.

    ``to_fill`` counts the cells to fill (those of the form at each row, and any other that holds something), ``empty`` those without anything.
    """

    by_key: dict[str, Line] = field(default_factory=dict)
    doubled: list[TriagedCell] = field(default_factory=list)
    filled: set[tuple[str, str]] = field(default_factory=set)
    to_fill: int = 0
    empty: int = 0


def lines_of(source: Source) -> Lines:
    """Bring the rows of a workbook together by key, and count its cells."""
    lines, columns = Lines(), source.labels.columns
    doubled: dict[tuple[str, str], list[Found]] = {}
    for number, row in enumerate(source.returned.rows):
        expected = columns.of(row)
        lines.to_fill += len(expected)
        lines.empty += len(expected)
        if not row.cells and not row.misfit:
            continue
        # A row of evidence that a person added has no key; each is a line of its own.
        name = row.key or f"\t{number}"
        line = lines.by_key.get(name)
        if line is None:
            line = lines.by_key[name] = Line(row.key, row.table, row.spot)
        if row.misfit:
            line.misfit = line.misfit or not _NAMES_A_ROW.isdisjoint(row.misfit)
        for column, cell in row.cells.items():
            if is_blank(cell):
                continue
            if column in expected:
                lines.empty -= 1
            else:
                lines.to_fill += 1
            lines.filled.add((row.key, column))
            found = Found(row, str(column), cell)
            first = line.cells.setdefault(found.column, found)
            if first is not found:
                doubled.setdefault((name, found.column), [first]).append(found)
    for (name, column), all_found in doubled.items():
        lines.doubled += _settle(source, lines.by_key[name], column, all_found)
    return lines


def is_blank(cell: ReturnedCell) -> bool:
    """Tell whether a cell holds nothing but white space. Formulas and errors are never blank: they show that something was meant."""
    if cell.text[:1].isalnum():
        return False
    return cell.kind not in (CellKind.FORMULA, CellKind.ERROR) and not cell.text.strip().translate(INVISIBLE).strip()


def _settle(source: Source, line: Line, column: str, found: list[Found]) -> Iterator[TriagedCell]:
    """Of several cells for one place the one counts that was changed; where two were changed differently, none does."""
    changed = [each for each in found if not source.is_as_exported(line.key, column, each.cell.text)]
    words = {spaced(each.cell.text) for each in changed}
    if len(words) > 1:
        del line.cells[column]
        yield from (each.stopped(_two_texts()) if each in changed else each.triaged(CellState.SAME, Note.TWICE) for each in found)
        return
    line.cells[column] = (changed or found)[0]
    yield from (each.triaged(CellState.SAME, Note.TWICE) for each in found if each is not line.cells[column])


def _two_texts() -> Refusal:
    return Refusal(
        Problem("cell.twice", "This line stands twice in the workbook, with different texts.", "Say which of the two counts."), asked=True
    )


def stopped_lines(source: Source, lines: Iterable[Line], columns_moved: frozenset[tuple[str, str]]) -> Iterator[TriagedCell]:
    """Take out of the lines, and yield, the changed cells that do not stand where their label or their column says."""
    for line in lines:
        for column, found in list(line.cells.items()):
            moved = (found.row.sheet, column) in columns_moved
            if (line.misfit or moved) and not source.is_as_exported(line.key, column, found.cell.text):
                del line.cells[column]
                yield found.stopped(_moved() if moved else _label_misfit())


def _label_misfit() -> Refusal:
    return Refusal(
        Problem(
            "row.label-misfit", "The text of this row is not the one its hidden code belongs to.",
            "Say which question the row answers: a part of the sheet was sorted, or the text was changed.",
        ),
        asked=True,
    )  # fmt: skip


def _moved() -> Refusal:
    return Refusal(
        Problem(
            "column.moved", "The answers of this sheet do not stand beside their questions any more.",
            "Put them back: a column was sorted or moved without the others.",
        ),
        asked=True,
    )  # fmt: skip
