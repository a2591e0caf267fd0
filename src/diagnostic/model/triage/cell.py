"""One cell of a returned workbook after triage, and the balance over all of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from diagnostic.model.entry import Entry
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Subject


class CellState(StrEnum):
    """What became of a cell to fill. Every such cell has exactly one of these, so the counts add up.

    *New*: it says something that stands nowhere yet. *Same*: it says nothing new (as exported, known already, or agreeing with what
    stands). *Conflict*: it says something else than what stands in the same voice, and both stay. *Withdrawn*: it takes an answer back.
    *Refused*: it cannot be read, and *asked*: it can be read in more than one way; of both nothing is taken and the text is listed.
    *Empty* leaves alone what stood there.
    """

    NEW = "new"
    SAME = "same"
    CONFLICT = "conflict"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    ASKED = "asked"
    EMPTY = "empty"


class Note(StrEnum):
    """Why a cell is *same* or *empty*, where that is not plain."""

    AS_EXPORTED = "as-exported"
    KNOWN = "known"
    AGREES = "agrees"
    SETTLED_SINCE = "settled-since"
    WITHDRAWN_SINCE = "withdrawn-since"
    TWICE = "twice"
    EMPTIED = "emptied"
    NOTHING_TO_WITHDRAW = "nothing-to-withdraw"
    COUNTS_FOR_OTHERS = "counts-for-others"


class TriagedCell(NamedTuple):
    """One cell: where it stands, what was found in it, what it was read as, and what became of it.

    ``key`` and ``column`` name it whatever the sheet is called (see ``docs/workbook.md``); ``code`` is the question, set-up item, evidence or
    recommendation it is about; ``place`` the cell as a person looks for it, ``F12``. ``said`` is what was understood, ``repairs`` what was
    mended on the way. ``problem`` is there when it was refused or is asked. ``entries`` are the ids it stands for.
    """

    state: CellState
    sheet: str
    place: str
    row: int
    column: str
    key: str
    code: str
    found: str
    said: str = ""
    note: str = ""
    repairs: tuple[Problem, ...] = ()
    problem: Problem | None = None
    subject: Subject | None = None
    entries: tuple[str, ...] = ()


@dataclass(frozen=True)
class Balance:
    """How many cells to fill there are and what became of them; the parts add up to ``cells``, which is counted apart from them."""

    cells: int = 0
    parts: Mapping[CellState, int] = field(default_factory=dict)

    def of(self, state: CellState) -> int:
        """Return how many cells ended so."""
        return self.parts.get(state, 0)

    @property
    def adds_up(self) -> bool:
        """True when every cell to fill is accounted for once."""
        return sum(self.parts.values()) == self.cells

    def plus(self, other: "Balance") -> "Balance":
        """Return the balance of two workbooks together."""
        return Balance(self.cells + other.cells, {state: self.of(state) + other.of(state) for state in CellState})


def balance_of(cells: int, states: Iterable[CellState], empty: int) -> Balance:
    """Return the balance of ``cells`` cells to fill: ``empty`` ones that are not listed, and those listed with their states."""
    parts = dict.fromkeys(CellState, 0)
    parts[CellState.EMPTY] = empty
    for state in states:
        parts[state] += 1
    return Balance(cells, parts)


class SightedEntry(NamedTuple):
    """An entry that a workbook gives, and the cell it was read in. Carried entries have neither sheet nor cell and are not sighted."""

    entry: Entry
    sheet: str
    place: str
