"""What is not known yet: facts to establish (R-X2), cells that stay unknown, items that wait. Unknown never
becomes a gap.
"""

from dataclasses import dataclass

from diagnostic.model.answer import AnswerState
from diagnostic.model.book import Place, Said
from diagnostic.model.drafting import waits_for
from diagnostic.model.flag import asked_answers
from diagnostic.model.judging import Outcome, Reading, outcome
from diagnostic.model.level import CellResult, LevelKind
from diagnostic.model.scope import Applicability
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.trips import Located, TripsResult


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


def follow_up_list(reading: Reading, state: State, cells: tuple[CellResult, ...], trips: tuple[TripsResult, ...]) -> FollowUp:
    """Return what is to be established.

    A fact is on the list when somebody said *don't know*, when sources contradict each other, or when a cell
    or an item of the short list waits for it. A question that was simply not asked yet, and that nothing
    waits for, is a matter of progress.
    """
    by_cell: dict[str, list[str]] = {}
    for cell in cells:
        for code in dict.fromkeys(place.question for place in cell.unknown):
            by_cell.setdefault(code, []).append(cell.code)
    by_item: dict[str, list[str]] = {}
    for item in trips:
        for code in item.unknown_questions if item.found is Located.UNKNOWN else ():
            by_item.setdefault(code, []).append(item.code)
    by_rule = _waiting_rules(reading)
    facts = []
    for question in reading.questionnaire.questions:
        unknown = [said for said in asked_answers(reading, question) if _unknown(said)]
        waits = question.code in by_cell or question.code in by_item
        urgent = any(_state(said) in ("dont-know", "contradiction") for said in unknown)
        if not unknown or not (waits or urgent):
            continue
        facts.append(
            OpenFact(
                question=question.code,
                standard=question.standard,
                state=min((_state(said) for said in unknown), key=_STATES.index),
                places=tuple(said.place for said in unknown),
                ask=question.ask,
                who_knows=_text(state, question.code, Facet.WHO_KNOWS),
                when_known=_text(state, question.code, Facet.WHEN_KNOWN),
                cells=tuple(by_cell.get(question.code, ())),
                trips=tuple(by_item.get(question.code, ())),
                rules=tuple(by_rule.get(question.code, ())),
            )
        )
    open_cells = tuple(
        OpenCell(
            cell.code,
            cell.standard,
            tuple(dict.fromkeys(place.question for place in cell.unknown)),
            cell.claimed.kind is LevelKind.DECLINED,
            cell.claimed.reason,
        )
        for cell in cells
        if cell.claimed.kind in (LevelKind.UNKNOWN, LevelKind.DECLINED)
    )
    return FollowUp(tuple(facts), open_cells, reading.scope.trips is Applicability.UNKNOWN)


_STATES = ("contradiction", "dont-know", "not-asked", "declined")
_VOICES = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION)


def _unknown(said: Said) -> bool:
    return said.answer.state not in (AnswerState.ANSWERED, AnswerState.NOT_APPLICABLE)


def _state(said: Said) -> str:
    return "contradiction" if said.conflict or said.contradiction else str(said.answer.state)


def _waiting_rules(reading: Reading) -> dict[str, list[str]]:
    """The recommendation rules that cannot be judged, by the question they wait for."""
    found: dict[str, list[str]] = {}
    for rule in reading.questionnaire.rules:
        reading.start()
        if waits_for(reading, rule) and outcome(reading.judge(rule.when)) is Outcome.UNKNOWN:
            for code in dict.fromkeys(place.question for place in reading.open):
                found.setdefault(code, []).append(rule.code)
    reading.start()
    return found


def _text(state: State, question: str, facet: Facet) -> str:
    for voice in _VOICES:
        value = state.current(Subject(Kind.QUESTION, question, facet, voice)).value
        if isinstance(value, str) and value:
            return value
    return ""
