"""Section summaries: counts at each level, the lowest cells, coverage and evidence share. No mean, no total
across sections, no ranking.
"""

from dataclasses import dataclass
from fractions import Fraction

COVERAGE_WANTED = Fraction(80, 100)
"""Below this share of known cells a section headline reads *incomplete* (our threshold)."""


@dataclass(frozen=True)
class SectionSummary:
    """One section of the profile, over the printed levels (supported; claimed in a self-assessment).

    ``at_level`` counts cells at level 0, 1, 2, 3, 4. ``coverage`` is (cells with a level, cells in scope less
    not applicable); ``evidence_share`` is (cells with a level resting on E2 or better, cells with a level).
    ``lowest`` are the codes of the cells at the lowest level present; ``lowest_two`` those of the two lowest
    levels present, lowest first.
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
    lowest_two: tuple[str, ...]

    @property
    def incomplete(self) -> bool:
        """True when less than 80 % of the cells due have a level."""
        known, due = self.coverage
        return due > 0 and Fraction(known, due) < COVERAGE_WANTED
