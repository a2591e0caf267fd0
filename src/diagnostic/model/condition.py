"""Conditions: when a question is asked, when a level is reached, when a recommendation is drafted.

A condition is data read from a question set. It is judged in four values: met, not met, unknown (an answer it needs is not known), and
beside the point (the answer is *not applicable* or the question is not asked on this path), which drops out of *all* and *any*.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

THIS_ROW = "this"
EVERY = "every"
ANY = "any"


@dataclass(frozen=True)
class AnswerTest:
    """Looks at one answer, or at the rows and groups of a matrix or the options of a multiple choice.

    ``rows`` is () for a plain question, ("every",) or ("any",) over the rows in scope, ("this",) for the row a row rule is judged for, or
    named rows. Named rows and ``groups`` are joined by ``quantifier`` (every or any). Of a multiple choice, ``is_`` names options that must
    (quantifier) be ticked, ``at_least``/``at_most`` count ticked options when ``count`` is set. Of a number, ``above`` to ``at_most`` compare
    and ``measured`` asks whether a figure exists. ``answered`` asks only whether there is an answer (for text, date).
    """

    question: str
    rows: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    quantifier: str = EVERY
    is_: tuple[str, ...] = ()
    above: Decimal | None = None
    below: Decimal | None = None
    at_least: Decimal | None = None
    at_most: Decimal | None = None
    measured: bool | None = None
    answered: bool | None = None
    count: bool = False


@dataclass(frozen=True)
class CellTest:
    """Looks at the level of a cell such as ``I-2.L``; ``supported`` says which of the two levels is meant."""

    cell: str
    at_least: int | None = None
    at_most: int | None = None
    supported: bool = False


@dataclass(frozen=True)
class SetupTest:
    """Looks at a set-up item such as ``wto-member`` or ``facility.free-zone``."""

    item: str
    is_: tuple[str, ...]


@dataclass(frozen=True)
class ScopeTest:
    """Met when the standard, sub-item (``I-7b``), module (``STO``) or situation is within the agreed scope."""

    item: str


@dataclass(frozen=True)
class WantedTest:
    """Met when the administration ticked *advice wanted* on the standard."""

    standard: str


@dataclass(frozen=True)
class AllOf:
    """Met when every part that is not beside the point is met."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class AnyOf:
    """Met when at least one part is met."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True)
class Not:
    """Met when the part is not met."""

    part: "Condition"


Condition: TypeAlias = AnswerTest | CellTest | SetupTest | ScopeTest | WantedTest | AllOf | AnyOf | Not


def leaves(condition: Condition) -> Iterator[AnswerTest | CellTest | SetupTest | ScopeTest | WantedTest]:
    """Yield the tests a condition is made of, left to right."""
    if isinstance(condition, AllOf | AnyOf):
        for part in condition.parts:
            yield from leaves(part)
    elif isinstance(condition, Not):
        yield from leaves(condition.part)
    else:
        yield condition
