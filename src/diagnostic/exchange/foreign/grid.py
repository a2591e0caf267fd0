"""What a foreign workbook holds, without a judgement on any of it."""

from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from diagnostic.model.problem import Problem, Severity
from diagnostic.model.workbook import SheetSeen

Found = TypeVar("Found")


class Note(NamedTuple):
    """A note somebody fixed to a cell; rows and columns count from 1."""

    row: int
    column: int
    text: str


class Area(NamedTuple):
    """Cells that were merged into one, first and last included. Only the first can hold something."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


class SheetLook(NamedTuple):
    """What a sheet shows and what it hides. ``state`` is ``visible``, ``hidden`` or ``veryHidden``; hidden columns are pairs of first and
    last."""

    state: str = "visible"
    merged: tuple[Area, ...] = ()
    hidden_rows: tuple[int, ...] = ()
    hidden_columns: tuple[tuple[int, int], ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class ForeignGrid:
    """All sheets of a workbook in their order; ``looks`` has one element for each."""

    sheets: tuple[SheetSeen, ...]
    looks: tuple[SheetLook, ...]


@dataclass(frozen=True)
class ForeignFile(Generic[Found]):
    """One file as it was given. ``found`` is what was read of it (a grid, where only the cells were wanted), None when it was refused; then
    the problems say why. What was read can come with warnings.

    ``digest`` is the SHA-256 of its bytes, '' when they could not be read; every problem's place begins with ``name``.
    """

    name: str
    digest: str
    found: Found | None
    problems: tuple[Problem, ...] = ()

    @property
    def refused(self) -> bool:
        """Tell whether nothing of the file was taken."""
        return self.found is None

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What to look at in a file that was read."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.WARNING)
