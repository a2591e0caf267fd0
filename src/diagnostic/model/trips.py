"""The TRIPS-minimum checklist: article by article, apart from the levels and never counted with them."""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.evidence import Register
from diagnostic.model.explaining import criteria
from diagnostic.model.judging import BESIDE, MET, NOT_MET, Reading
from diagnostic.model.level import Criterion
from diagnostic.model.possible import outcomes
from diagnostic.model.questionnaire import Dimension, TripsItem
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


_BESIDE = ""


def trips_list(reading: Reading, register: Register) -> tuple[TripsResult, ...]:
    """Return the short list in the order of the set. Every item is judged by its own answers; levels have no
    part in it.
    """
    return tuple(_judge(reading, register, item) for item in reading.questionnaire.trips)


def _judge(reading: Reading, register: Register, item: TripsItem) -> TripsResult:
    possible = outcomes(reading, lambda: _possible(reading, item))
    found: Located | None = Located.UNKNOWN
    if len(possible) == 1:
        only = next(iter(possible))
        found = None if only == _BESIDE else Located(only)
    reading.start()
    _possible(reading, item)
    unknown = {place.question for place in reading.open if reading.asked(place.question) == MET}
    located = criteria(reading, item.located)
    applies = reading.scope.trips is not Applicability.DOES_NOT_APPLY
    said = [
        reading.book.said(place)
        for code in item.questions
        for place in reading.book.places_said(code)
        if place in {answer.place for test in located for answer in test.answers}
    ]
    exhibits = register.behind(item.questions, Dimension.LAW)
    return TripsResult(
        code=item.code,
        article=item.article,
        # Answers that all say "not applicable" locate nothing where the minimum applies: to be established.
        shown=(found or Located.UNKNOWN) if applies else Located.NO_OBLIGATION,
        found=found,
        applies=reading.scope.trips,
        applies_reason=reading.scope.trips_reason,
        criteria=located,
        questions=item.questions,
        unknown_questions=tuple(code for code in item.questions if code in unknown) if found is Located.UNKNOWN else (),
        entries=tuple(sorted({entry for each in said for entry in each.entries})),
        evidence=tuple(dict.fromkeys(exhibit.item.code for exhibit in exhibits)),
    )


def _possible(reading: Reading, item: TripsItem) -> frozenset[str]:
    located, partly = reading.judge(item.located), reading.judge(item.partly)
    found: set[str] = set()
    if located & MET:
        found.add(Located.LOCATED)
    if located & (NOT_MET | BESIDE):
        if partly & MET:
            found.add(Located.PARTLY)
        if partly & NOT_MET or (partly & BESIDE and located & NOT_MET):
            found.add(Located.NOT_LOCATED)
        if partly & BESIDE and located & BESIDE:
            found.add(_BESIDE)
    return frozenset(found)
