"""Recommendations drafted by rule and edited by people. Two lists by basis, TRIPS minimum and voluntary, and
a third for legal certainty.
"""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.level import Behind
from diagnostic.model.questionnaire import Basis, Dimension

MAIN_LIST_CAP = 12
"""Reports with sixty equal recommendations are not acted on; what exceeds the cap stands in the annex."""

RULE_LEGAL_COVER = "R-X1"
RULE_ESTABLISH_FACT = "R-X2"


class Placement(StrEnum):
    """Where a recommendation stands."""

    MAIN = "main"
    ANNEX = "annex"
    DROPPED = "dropped"
    HELD_BACK = "held-back"
    LAPSED = "lapsed"


class Lapse(StrEnum):
    """Why a rule drafts a recommendation no longer: the answers that count, the agreed scope, whether the TRIPS minimum applies, or
    whether advice is wanted.
    """

    ANSWERS = "answers"
    SCOPE = "scope"
    APPLICABILITY = "applicability"
    WISH = "wish"


class ClassReason(StrEnum):
    """Why a recommendation has its class, in the order applied."""

    RULE = "rule"
    APPLICABLE = "trips-minimum-applicable"
    WANTED = "advice-wanted"
    HEALTH_SAFETY = "health-and-safety"
    TRANSIT = "transit-at-most-4"
    OWN = "set-by-expert"


@dataclass(frozen=True)
class Recommendation:
    """One recommendation.

    ``code`` is the rule's code or ``own-<id>``. ``klass`` 1 immediate, 2 foundation, 3 operational, 4
    optional; ``klass_reasons`` say why. ``standards`` are those that triggered. ``rows`` the row codes that
    triggered, where the rule lists rows; ``branches`` the alternatives of the rule that hold. ``title``,
    ``text``, ``seen``, ``owner``, ``indicator`` and ``target_date`` are the expert's wording; '' means the
    text of the question set stands (``rule.<code>.title`` and so on), and ``edited`` names the facets that
    were changed. ``reply`` is the
    administration's: agree, partly, disagree, defer or '' (no comment received). ``stale`` when the answers
    or evidence changed after the expert confirmed or edited it. ``rests_on`` is what a confirmation records.
    ``worded_by`` wrote the wording that stands, and is not who may check it; ``check_stale`` when answers,
    evidence or wording changed after the check.
    ``beyond_cap`` when the cap, and not a person, put it into the
    annex; ``placed_by_person`` when a person chose the list. ``lapse`` says of one that lapsed why.
    """

    code: str
    own: bool
    basis: Basis
    dimension: Dimension | None
    standards: tuple[str, ...]
    klass: int
    klass_reasons: tuple[ClassReason, ...]
    impact: str
    effort: int
    stages: tuple[str, ...]
    instruments: tuple[str, ...]
    addressee: str
    placement: Placement
    placement_reason: str
    beyond_cap: bool
    placed_by_person: bool
    rows: tuple[str, ...]
    answers: tuple[Behind, ...]
    cells: tuple[str, ...]
    evidence: tuple[str, ...]
    rests_on: tuple[str, ...]
    title: str = ""
    text: str = ""
    seen: str = ""
    owner: str = ""
    indicator: str = ""
    target_date: str = ""
    edited: tuple[str, ...] = ()
    reply: str = ""
    reply_comment: str = ""
    health_safety: bool = False
    checked_by: str = ""
    check_stale: bool = False
    worded_by: tuple[str, ...] = ()
    stale: bool = False
    conflict: bool = False
    prerequisite: tuple[str, ...] = ()
    prerequisite_cell: str = ""
    branches: tuple[str, ...] = ()
    lapse: Lapse | None = None

    @property
    def trips_minimum(self) -> bool:
        """True for the items that stand in the TRIPS-minimum list and can never be moved to the annex."""
        return self.basis is Basis.TRIPS_MIN


@dataclass(frozen=True)
class Recommendations:
    """All recommendations, each list ordered by class, impact, effort and code.

    ``annex`` holds voluntary ones only. ``held_back`` wait for the legal recommendation named in
    ``prerequisite`` (rule codes; () when no rule fires, then ``prerequisite_cell`` names the legal cell at 0
    or 1). ``lapsed`` were worked on by a person and their trigger no longer holds.
    """

    trips_minimum: tuple[Recommendation, ...] = ()
    voluntary: tuple[Recommendation, ...] = ()
    legal_certainty: tuple[Recommendation, ...] = ()
    annex: tuple[Recommendation, ...] = ()
    held_back: tuple[Recommendation, ...] = ()
    dropped: tuple[Recommendation, ...] = ()
    lapsed: tuple[Recommendation, ...] = ()

    @property
    def main(self) -> tuple[Recommendation, ...]:
        """The main lists one after the other: TRIPS minimum, legal certainty, voluntary."""
        return self.trips_minimum + self.legal_certainty + self.voluntary

    @property
    def all(self) -> tuple[Recommendation, ...]:
        """Every recommendation in every list."""
        return self.main + self.annex + self.held_back + self.dropped + self.lapsed

    def get(self, code: str) -> Recommendation:
        """Return the recommendation with this code. Raises ``KeyError``."""
        for recommendation in self.all:
            if recommendation.code == code:
                return recommendation
        raise KeyError(code)
