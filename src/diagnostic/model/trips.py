"""The TRIPS-minimum checklist: article by article, apart from the levels and never counted with them."""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.level import Criterion
from diagnostic.model.scope import Applicability


class Located(StrEnum):
    """What was found. ``NO_OBLIGATION`` reads "not currently an obligation": the answers stay readable as
    information.
    """

    LOCATED = "located"
    PARTLY = "partly-located"
    NOT_LOCATED = "not-located"
    UNKNOWN = "unknown"
    NO_OBLIGATION = "no-obligation"


@dataclass(frozen=True)
class TripsResult:
    """One line of the checklist.

    ``shown`` is what the list prints; ``found`` what the answers give whether or not the item applies (None
    when every answer behind it is not applicable). ``applies`` and ``applies_reason`` come from the set-up
    (see ``Scope.trips``).
    """

    code: str
    article: str
    shown: Located
    found: Located | None
    applies: Applicability
    applies_reason: str
    criteria: tuple[Criterion, ...]
    questions: tuple[str, ...]
    unknown_questions: tuple[str, ...]
    entries: tuple[str, ...]
    evidence: tuple[str, ...]
    recommendations: tuple[str, ...] = ()
