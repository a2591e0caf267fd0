"""What is not known yet: facts to establish (R-X2), cells that stay unknown, items that wait. Unknown never
becomes a gap.
"""

from dataclasses import dataclass

from diagnostic.model.book import Place


@dataclass(frozen=True)
class OpenFact:
    """A fact to establish: a question whose answer is not known and that somebody said *don't know* to, or
    that something waits for.

    ``state`` is dont-know, not-asked, declined or contradiction. ``who_knows`` and ``when_known`` are what
    was noted; ``ask`` the respondents the question set names. ``cells`` and ``trips`` are what stays unknown
    because of it; ``rules`` the recommendation rules that cannot be judged.
    """

    question: str
    standard: str
    state: str
    places: tuple[Place, ...]
    ask: tuple[str, ...]
    who_knows: str = ""
    when_known: str = ""
    cells: tuple[str, ...] = ()
    trips: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


@dataclass(frozen=True)
class OpenCell:
    """A cell in scope without a level, and the questions that keep it so. ``declined`` when every one of them
    was declined.
    """

    cell: str
    standard: str
    questions: tuple[str, ...]
    declined: bool
    reason: str = ""


@dataclass(frozen=True)
class FollowUp:
    """The follow-up list: facts in the order of the set, then cells. ``applicability_unknown`` when WTO
    membership is not stated.
    """

    facts: tuple[OpenFact, ...] = ()
    cells: tuple[OpenCell, ...] = ()
    applicability_unknown: bool = False
