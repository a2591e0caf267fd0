"""What children bring back of each file they are given: its cells as they stand, or what more there is to be made of them beside the file."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from diagnostic.exchange.foreign.grid import ForeignGrid
from diagnostic.exchange.foreign.wire import from_wire
from diagnostic.model.canonical import Json
from diagnostic.model.problem import Problem

Brought = TypeVar("Brought")


@dataclass(frozen=True)
class Errand(Generic[Brought]):
    """``understood`` reads the answer of a child, checked as the word of a stranger: it raises ``BrokenFrameError`` for anything that is not
    exactly of the form. ``told`` is what a child has to know for it beyond its limits; None where only the cells are wanted."""

    understood: Callable[[bytes], tuple[Brought | None, tuple[Problem, ...]]]
    told: Json = None


CELLS: Final[Errand[ForeignGrid]] = Errand(from_wire)
