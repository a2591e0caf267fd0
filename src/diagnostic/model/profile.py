"""Section summaries: counts at each level, the lowest cells, coverage and evidence share. No mean, no total
across sections, no ranking.
"""

from dataclasses import dataclass
from fractions import Fraction

from diagnostic.model.evidence import Strength
from diagnostic.model.level import CellResult, LevelKind, LevelState

COVERAGE_WANTED = Fraction(80, 100)
"""Below this share of known cells a section headline reads *incomplete* (our threshold)."""


@dataclass(frozen=True)
class SectionSummary:
    """One section of the profile, over the printed levels (supported; claimed in a self-assessment).

    ``at_level`` counts cells at level 0, 1, 2, 3, 4. ``coverage`` is (cells with a level, cells in scope less
    not applicable); ``evidence_share`` is (cells with a level resting on E2 or better, cells with a level).
    ``lowest`` are the codes of the cells at the lowest level present; ``named`` those that a summary names: everything at
    levels 0 and 1, lowest first, or ``lowest`` where no cell stands that low.
    """

    section: str
    cells_in_scope: int
    at_level: tuple[int, int, int, int, int]
    at_level_claimed: tuple[int, int, int, int, int]
    unknown: int
    declined: int
    not_applicable: int
    out_of_scope: int
    coverage: tuple[int, int]
    evidence_share: tuple[int, int]
    lowest: tuple[str, ...]
    named: tuple[str, ...]

    @property
    def incomplete(self) -> bool:
        """True when less than 80 % of the cells due have a level."""
        known, due = self.coverage
        return due > 0 and Fraction(known, due) < COVERAGE_WANTED


def summarise(section: str, cells: tuple[CellResult, ...]) -> SectionSummary:
    """Return the summary of one section from its cells."""
    mine = [cell for cell in cells if cell.section == section]
    due = [cell for cell in mine if cell.in_scope]
    known = [cell for cell in due if cell.printed.numeric]
    not_applicable = _kind(due, LevelKind.NOT_APPLICABLE)
    levels = sorted({cell.printed.level for cell in known if cell.printed.level is not None})
    shared = [cell for cell in known if cell.strength >= Strength.E2]
    return SectionSummary(
        section=section,
        cells_in_scope=len(due),
        at_level=_counts([cell.printed for cell in due]),
        at_level_claimed=_counts([cell.claimed for cell in due]),
        unknown=_kind(due, LevelKind.UNKNOWN),
        declined=_kind(due, LevelKind.DECLINED),
        not_applicable=not_applicable,
        out_of_scope=len(mine) - len(due),
        coverage=(len(known), len(due) - not_applicable),
        evidence_share=(len(shared), len(known)),
        lowest=_at(known, levels[:1]),
        named=_at(known, [level for level in levels if level <= 1] or levels[:1]),
    )


def _kind(cells: list[CellResult], kind: LevelKind) -> int:
    return sum(cell.printed.kind is kind for cell in cells)


def _counts(states: list[LevelState]) -> tuple[int, int, int, int, int]:
    levels = [state.level for state in states]
    return (levels.count(0), levels.count(1), levels.count(2), levels.count(3), levels.count(4))


def _at(cells: list[CellResult], levels: list[int]) -> tuple[str, ...]:
    return tuple(cell.code for level in levels for cell in cells if cell.printed.level == level)
