"""From the bytes of a file nobody vouches for to its cells, or to one clear word on why not. Runs in a child process."""

from collections.abc import Iterable
from contextlib import closing
from typing import Final

from diagnostic.exchange.foreign.cell_value import Values
from diagnostic.exchange.foreign.container import open_container
from diagnostic.exchange.foreign.grid import ForeignGrid, SheetLook
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.notes_part import read_notes
from diagnostic.exchange.foreign.number_formats import read_formats
from diagnostic.exchange.foreign.package import Package
from diagnostic.exchange.foreign.shared_texts import read_shared_texts
from diagnostic.exchange.foreign.sheet_part import SheetFound, SheetReader
from diagnostic.exchange.foreign.workbook_part import Outline, read_outline
from diagnostic.model.problem import Problem, RefusedError, Severity
from diagnostic.model.workbook import CellSeen, SheetSeen, column_letters

_SHOWN: Final = 60


def read_bytes(data: bytes, limits: Limits, aside: frozenset[str] = frozenset()) -> tuple[ForeignGrid | None, tuple[Problem, ...]]:
    """Return what a workbook holds and what was odd about it; None and the reason where it is refused.

    Of a sheet that says in its first row that it is one of those to leave ``aside``, that row may be all that is returned.
    The place of a problem is a cell (``Border!F12``) or ''. Whatever the bytes are, only the environment raises (``MemoryError``).
    """
    try:
        with closing(open_container(data, limits)) as archive:
            package = Package(archive, limits)
            return _read(package, read_outline(package, limits), limits, aside)
    except RefusedError as refusal:
        return None, refusal.problems


def _read(package: Package, outline: Outline, limits: Limits, aside: frozenset[str]) -> tuple[ForeignGrid, tuple[Problem, ...]]:
    texts = read_shared_texts(package, outline.shared_texts, limits)
    values = Values(texts, read_formats(package, outline.styles, limits), outline.from_1904)
    reader = SheetReader(values, limits, aside)
    sheets: list[SheetSeen] = []
    looks: list[SheetLook] = []
    problems: list[Problem] = []
    for name, state, part in outline.sheets:
        notes = read_notes(package, part, reader.room, limits)
        found = reader.read(name, part, package.chunks(part))
        sheets.append(SheetSeen(name, tuple(found.cells)))
        looks.append(SheetLook(state, tuple(found.merged), tuple(found.hidden_rows), tuple(found.hidden_columns), notes))
        problems += _odd(name, found, limits)
    if any(part.startswith("xl/media/") for part in package.names()):
        problems.append(
            Problem(
                "foreign.pictures",
                "The workbook holds pictures, which are not read.",
                "Look at them in the workbook; keep those that are evidence as files.",
                severity=Severity.WARNING,
            )
        )
    return ForeignGrid(tuple(sheets), tuple(looks)), tuple(problems)


def _odd(sheet: str, found: SheetFound, limits: Limits) -> Iterable[Problem]:
    for cell in found.far[: limits.named]:
        yield Problem(
            "foreign.far-cell",
            f"A cell far outside of the questions was left aside. It holds: {_shown(cell.text)}",
            "Move it beside the questions if it matters.",
            _place(sheet, cell),
            Severity.WARNING,
            (("text", cell.text),),
        )
    for cell in found.unsure[: limits.named]:
        yield Problem(
            "foreign.many-digits",
            f"A spreadsheet keeps fifteen digits of a number; the last ones of {_shown(cell.text)} may not be those that were typed.",
            "Compare it with its source. A long number that is no quantity is safe as text.",
            _place(sheet, cell),
            Severity.WARNING,
            (("text", cell.text),),
        )
    left = max(0, len(found.far) - limits.named) + max(0, len(found.unsure) - limits.named)
    if left:
        yield Problem(
            "foreign.more-cells",
            f"{left} further cells of this sheet are like those that were named.",
            "Look at the sheet.",
            sheet,
            Severity.WARNING,
            (("count", str(left)),),
        )


def _place(sheet: str, cell: CellSeen) -> str:
    return f"{sheet}!{column_letters(cell.column)}{cell.row}"


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
