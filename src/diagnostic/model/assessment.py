"""The whole method as one pure function: from a question set and an assessment's state to everything that is
shown and printed.
"""

from dataclasses import dataclass

from diagnostic.model.evidence import EvidenceItem
from diagnostic.model.finding import Difference, Finding, OpenConflict, Safeguard
from diagnostic.model.flag import Flag
from diagnostic.model.follow_up import FollowUp
from diagnostic.model.level import CellResult
from diagnostic.model.profile import SectionSummary
from diagnostic.model.progress import Progress, StandardProgress
from diagnostic.model.recommendation import Recommendations
from diagnostic.model.scope import Scope
from diagnostic.model.trips import TripsResult


@dataclass(frozen=True)
class StandardAssessment:
    """What one standard shows while it is being answered: progress with visibility, its cells and its flags.
    """

    standard: str
    progress: StandardProgress
    cells: tuple[CellResult, ...]
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class Assessment:
    """Everything the method says about one assessment; deterministic, in the order of the question set."""

    scope: Scope
    progress: Progress
    cells: tuple[CellResult, ...]
    sections: tuple[SectionSummary, ...]
    flags: tuple[Flag, ...]
    trips: tuple[TripsResult, ...]
    recommendations: Recommendations
    follow_up: FollowUp
    findings: tuple[Finding, ...]
    safeguards: tuple[Safeguard, ...]
    conflicts: tuple[OpenConflict, ...]
    differences: tuple[Difference, ...]
    evidence: tuple[EvidenceItem, ...]

    def cell(self, code: str) -> CellResult:
        """Return the result of a cell such as ``I-2.L``. Raises ``KeyError``."""
        for cell in self.cells:
            if cell.code == code:
                return cell
        raise KeyError(code)

    def flags_of(self, standard: str) -> tuple[Flag, ...]:
        """Return the flags raised on a standard."""
        return tuple(flag for flag in self.flags if flag.standard == standard)
