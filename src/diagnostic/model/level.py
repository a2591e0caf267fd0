"""Levels of cells: what a level is, what it rests on and what holds it where it is.

A cell is one dimension (law or practice) of one scored standard. Levels are ordinal, 0 to 4: nothing here
ever adds or averages them.
"""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.book import Place
from diagnostic.model.condition import AnswerTest, CellTest, ScopeTest, SetupTest, WantedTest
from diagnostic.model.evidence import Strength
from diagnostic.model.judging import Outcome
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Dimension

HIGHEST = 4


class LevelKind(StrEnum):
    """The five states of a cell; only the first has a number and a colour."""

    LEVEL = "level"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not-applicable"
    OUT_OF_SCOPE = "out-of-scope"
    DECLINED = "declined"


@dataclass(frozen=True)
class LevelState:
    """A level, or why there is none. ``reason``: ``facility``, ``qualifier``, ``answers`` (not applicable),
    ``not-confirmed`` (unknown: only the administration has spoken), ``conflict`` (unknown: an open conflict
    or contradiction), else ''.
    """

    kind: LevelKind
    level: int | None = None
    reason: str = ""

    @property
    def numeric(self) -> bool:
        """True when there is a level."""
        return self.kind is LevelKind.LEVEL

    @property
    def sign(self) -> str:
        """The sign of the state in a table: 0 to 4, ?, NA, OUT, REF. The same in every language."""
        if self.level is not None:
            return str(self.level)
        return {"unknown": "?", "not-applicable": "NA", "out-of-scope": "OUT", "declined": "REF"}[self.kind]


@dataclass(frozen=True)
class Behind:
    """One answer behind a criterion: where it stands, its state and value (texts as stored), in whose voice,
    by which entries.
    """

    place: Place
    state: str
    value: str
    voice: str
    entries: tuple[str, ...]
    conflict: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Criterion:
    """One test of a level with its outcome and the answers it looked at.

    ``negated`` when the test stands under a *not*; ``alternatives`` is 0 for a test that must hold by itself,
    else the number of the group of alternatives (of which one suffices) it belongs to.
    """

    test: AnswerTest | CellTest | SetupTest | ScopeTest | WantedTest
    outcome: Outcome
    answers: tuple[Behind, ...] = ()
    negated: bool = False
    alternatives: int = 0


@dataclass(frozen=True)
class LevelReason:
    """Whether what level ``level`` adds is met, test by test."""

    level: int
    outcome: Outcome
    criteria: tuple[Criterion, ...]


class HeldBy(StrEnum):
    """What keeps a level from being higher."""

    TOP = "top"
    CRITERION = "criterion"
    UNKNOWN = "unknown"
    ADJUSTED = "adjusted"
    CEILING = "ceiling"
    AGAINST = "against"
    NOT_CONFIRMED = "not-confirmed"


@dataclass(frozen=True)
class Held:
    """Why a level stands where it is.

    ``row`` is the row that decides ('' for a cell without rows). ``questions`` are the questions whose
    answers hold the next level back or leave it open; ``evidence`` the evidence that speaks against it;
    ``needs`` the strength that the next level would need.
    """

    by: HeldBy
    row: str = ""
    questions: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    needs: Strength | None = None
    needs_proof: bool = False


@dataclass(frozen=True)
class RowResult:
    """One row of a cell. ``counts`` is False for informative rows and rows outside the scope, which never
    lower the cell.
    """

    row: str
    claimed: LevelState
    supported: LevelState
    strength: Strength
    counts: bool
    why: tuple[LevelReason, ...]
    held_claimed: Held | None
    held_supported: Held | None
    evidence: tuple[str, ...] = ()
    evidence_against: tuple[str, ...] = ()


@dataclass(frozen=True)
class Adjustment:
    """A level an expert set instead of the proposed one, with the written reason.

    ``stale`` when what it rested on has changed since; ``moved`` how far it lies from the proposal (None when
    the proposal is no number).
    """

    entry: str
    author: str
    level: int
    reason: str
    stale: bool
    moved: int | None


@dataclass(frozen=True)
class CellResult:
    """One of the 24 cells, e.g. ``I-2.L``.

    ``claimed`` is what the answers give, after an expert's adjustment; ``proposed`` before it. ``supported``
    is the highest level the evidence allows; in a self-assessment it equals ``claimed`` and ``self_reported``
    is True. A cell without rows has one row with the code ''. ``rests_on`` are the ids of all entries that
    the level rests on: what a confirmation records. ``questions`` are all questions its rule looks at;
    ``unknown`` the places that keep it from being known.
    """

    code: str
    standard: str
    section: str
    dimension: Dimension
    own_definition: bool
    claimed: LevelState
    supported: LevelState
    proposed: LevelState
    adjusted: Adjustment | None
    self_reported: bool
    strength: Strength
    rows: tuple[RowResult, ...]
    why: tuple[LevelReason, ...]
    held_claimed: Held | None
    held_supported: Held | None
    questions: tuple[str, ...]
    evidence: tuple[str, ...]
    rests_on: tuple[str, ...]
    unknown: tuple[Place, ...] = ()
    conflict: bool = False

    @property
    def printed(self) -> LevelState:
        """The level a report prints first: supported in a mission, claimed (which it equals then) in a
        self-assessment.
        """
        return self.supported

    @property
    def in_scope(self) -> bool:
        """True unless the standard lies outside the agreed scope."""
        return self.claimed.kind is not LevelKind.OUT_OF_SCOPE

    @property
    def deciding_rows(self) -> tuple[str, ...]:
        """The rows that stand at the cell's printed level, of a cell with several rows."""
        if len(self.rows) < 2:
            return ()
        lowest = [row for row in self.rows if row.counts and row.supported.numeric]
        level = min((row.supported.level for row in lowest if row.supported.level is not None), default=None)
        return tuple(row.row for row in lowest if row.supported.level == level)


TEAM_LEAD = "team-lead"
"""The role of the team list that may move a level by more than one."""


def check_level_move(level: int, proposed: int | None, reason: str, role: str) -> Problem | None:
    """Return what stands against setting a level of 0 to 4, or None.

    ``proposed`` is the level the rules give, None when they give none. Moving by one needs a written reason;
    moving by more than one, or setting a level where the rules leave it unknown, also needs the team lead.
    """
    if not 0 <= level <= HIGHEST:
        return Problem("level.range", f"{level} is no level.", "Levels run from 0 to 4.", values=(("level", str(level)),))
    if level == proposed:
        return None
    if not reason.strip():
        return Problem("level.no-reason", "A level other than the proposed one needs a written reason.", "Say why.")
    if role != TEAM_LEAD and (proposed is None or abs(level - proposed) > 1):
        values = (("level", str(level)), ("proposed", "?" if proposed is None else str(proposed)))
        return Problem(
            "level.team-lead",
            "Moving a level by more than one, or setting one that is unknown, is for the team lead.",
            "Move it by one, or ask the team lead.",
            values=values,
        )
    return None
