"""One attempt: a filled workbook, something a person does to it, and what the import makes of that."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from diagnostic.actions.exporting import vocabulary
from diagnostic.exchange.foreign.grid import ForeignFile
from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.returned_file import returned_file
from diagnostic.model.canonical import digest
from diagnostic.model.problem import Problem
from diagnostic.model.state import State
from diagnostic.model.triage.cell import CellState, TriagedCell
from diagnostic.model.triage.identity import Verdict, identify
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.triage.sorting import Triage, triage
from diagnostic.places import find_places
from tests.exchange.filled import Filled
from tests.exchange.habits.mission import FILLED
from tests.model.mission import secure_2007

READ, REPAIRED, FLAGGED, REFUSED = "read", "repaired", "flagged", "refused"


class Attempt:
    """A filled workbook at ``path``; ``book`` opens it, and what was done there is saved at the end."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._book: Filled | None = None

    @property
    def book(self) -> Filled:
        if self._book is None:
            self._book = Filled(self.path)
        return self._book

    def save(self) -> None:
        if self._book is not None:
            self._book.save(self.path)

    def edit_part(self, name: str, change: Callable[[bytes], bytes]) -> None:
        """Change one file inside the workbook, byte by byte."""
        self.save()
        with ZipFile(self.path) as archive:
            parts = {each: archive.read(each) for each in archive.namelist()}
        parts[name] = change(parts.get(name, b""))
        with ZipFile(self.path, "w", ZIP_DEFLATED) as archive:
            for each, data in parts.items():
                archive.writestr(each, data)
        self._book = None


@dataclass(frozen=True)
class Habit:
    """What a person does, and what has to come of it.

    ``at`` is the key and the column of the cell to look at; ``said`` what is understood there, ``problem`` the code of what is wrong with
    it or with the file, ``listed`` a text that lies outside of the tables. ``spoils`` are filled cells that this habit takes away.
    """

    do: Callable[[Attempt], None]
    at: tuple[str, str] = ("", "")
    said: str = ""
    problem: str = ""
    listed: str = ""
    spoils: frozenset[tuple[str, str]] = frozenset()


Habits = dict[str, Habit]
"""Habits by the name they have in the table."""


@dataclass(frozen=True)
class Result:
    """What came of an attempt."""

    verdict: Verdict
    problems: tuple[Problem, ...]
    triage: Triage | None
    cells: dict[tuple[str, str], TriagedCell] = field(default_factory=dict)

    def cell(self, at: tuple[str, str]) -> TriagedCell | None:
        """The cell of a key and a column; of a key that ends with a bar, the first that begins so."""
        key, column = at
        found = (cell for (name, code), cell in self.cells.items() if code == column and name.startswith(key))
        return next(found, None) if key.endswith("|") else self.cells.get(at)

    def outcome(self, at: tuple[str, str]) -> str:
        """What happened to the cell looked at, else to the file."""
        if self.triage is None:
            return REFUSED
        cell = self.cell(at)
        if cell is not None:
            if cell.state in (CellState.REFUSED, CellState.ASKED, CellState.CONFLICT, CellState.EMPTY):
                return REFUSED if cell.state is CellState.REFUSED else FLAGGED
            return REPAIRED if cell.repairs else READ
        beside = self.triage.outside or self.triage.missing_columns or self.triage.missing_keys or self.problems
        return FLAGGED if beside else READ


def look(path: Path, state: State, assessment: str) -> Result:
    """Import a file without writing anything, as far as one file goes."""
    data = path.read_bytes()
    grid, problems = read_bytes(data, LIMITS)
    returned = returned_file(ForeignFile(path.name, digest(data), grid, problems), vocabulary(find_places()))
    if returned is None:
        return Result(Verdict.REFUSED, problems, None)
    reading = read_cells(secure_2007(), returned)
    identity = identify(secure_2007(), state, assessment, returned, reading.carried)
    told = (*reading.problems, *identity.problems)
    if identity.verdict is not Verdict.MERGE:
        return Result(identity.verdict, told, None)
    sorted_out, _ = triage(state, reading)
    assert sorted_out.balance.adds_up
    cells: dict[tuple[str, str], TriagedCell] = {}
    for cell in sorted_out.cells:
        # Of a line that stands twice the cell that counts is looked at.
        if (cell.key, cell.column) not in cells or cell.state is not CellState.SAME:
            cells[cell.key, cell.column] = cell
    return Result(identity.verdict, told, sorted_out, cells)


def arrived(result: Result, habit: Habit) -> bool:
    """Tell whether everything that was filled in besides is there."""
    wanted = {place: read for place, (_, read) in FILLED.items() if place not in habit.spoils and place != habit.at}
    found = {place: result.cells[place] for place in wanted if place in result.cells}
    return all(place in found and found[place].said == read and found[place].entries for place, read in wanted.items())
