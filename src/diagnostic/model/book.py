"""The answers as the method reads them: for every place the one value that counts, in whose voice, and by
which entries.

The agreed value counts, else the team's, else the administration's (SECURE 2007 knows no verdict over an
administration's own statement, so nothing is overwritten: the other voices stay readable beside it).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from diagnostic.model.answer import NOT_ASKED, Answer, AnswerState, answer_from_json
from diagnostic.model.questionnaire import Questionnaire, QuestionType
from diagnostic.model.state import Current, State, Status
from diagnostic.model.subject import Facet, Kind, Voice


class Place(NamedTuple):
    """Where an answer stands: a question, or one cell of a matrix, or (in ``row``) one option of a multiple
    choice.
    """

    question: str
    row: str = ""
    group: str = ""

    def __str__(self) -> str:
        return " ".join(part for part in (self.question, self.row, self.group) if part)


@dataclass(frozen=True)
class Said:
    """What counts at a place.

    ``voice`` is '' when nobody said anything. ``conflict`` is True when several entries of that voice stand
    against each other, ``contradiction`` when the statements of several sources disagree and the voice itself
    said nothing; both leave the answer unknown. ``sources`` are the sources whose statements agree with the
    value. ``implied`` marks an option of a multiple choice that was left unticked beside ticked ones.
    """

    place: Place
    answer: Answer = NOT_ASKED
    voice: str = ""
    entries: tuple[str, ...] = ()
    conflict: bool = False
    contradiction: bool = False
    sources: tuple[str, ...] = ()
    implied: bool = False


_VOICES = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION)

_EXPLAINED_BY: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        Voice.AGREED: frozenset(_VOICES),
        Voice.TEAM: frozenset((Voice.AGREED, Voice.TEAM)),
        Voice.ADMINISTRATION: frozenset(_VOICES),
    }
)
"""Whose comment explains an answer of a voice. The administration's words do not explain what the team found otherwise."""


@dataclass(frozen=True)
class _Spoken:
    """What one voice recorded at one place: its own value, and the statements of sources beside it."""

    own: Current | None
    statements: tuple[tuple[str, Current], ...]


class Book:
    """The answers of one state, read question by question when they are first needed."""

    def __init__(self, questionnaire: Questionnaire, state: State) -> None:
        self._questionnaire = questionnaire
        self._state = state
        self._spoken: dict[str, dict[str, dict[tuple[str, str], _Spoken]]] = {}
        self._said: dict[Place, Said] = {}

    def said(self, place: Place) -> Said:
        """Return what counts at a place: the agreed value, else the team's, else the administration's."""
        if place not in self._said:
            heard = (self.in_voice(place, voice) for voice in _VOICES)
            self._said[place] = next((said for said in heard if said is not None), Said(place))
        return self._said[place]

    def in_voice(self, place: Place, voice: str) -> Said | None:
        """Return what one voice says at a place; None when it says nothing there."""
        spoken = self._question(place.question).get(voice, {})
        here = spoken.get((place.row, place.group))
        said = None if here is None else _resolve(place, voice, here)
        question = self._questionnaire.question(place.question)
        if question.type is not QuestionType.CHOICES or not place.row:
            return said
        if said is not None and (said.conflict or said.contradiction or said.answer.value == "yes"):
            return said
        return self._not_ticked(place, voice, spoken) or said

    def places_said(self, question: str) -> tuple[Place, ...]:
        """Return every place of a question at which any voice recorded something, in a fixed order."""
        spoken = self._question(question)
        return tuple(Place(question, *here) for here in sorted({here for places in spoken.values() for here in places}))

    def commented(self, question: str, voice: str) -> bool:
        """Tell whether a comment at a question explains an answer given in ``voice``; two comments that disagree do."""
        explaining = _EXPLAINED_BY.get(voice, frozenset((voice,)))
        comments = (
            entry.value
            for subject in self._state.subjects(Kind.QUESTION, question)
            if subject.facet == Facet.COMMENT and subject.voice in explaining
            for entry in self._state.current(subject).heads
        )
        return any(isinstance(text, str) and bool(text.strip()) for text in comments)

    def _not_ticked(self, place: Place, voice: str, spoken: dict[tuple[str, str], _Spoken]) -> Said | None:
        """An option that is not ticked: the state of the whole question, or a no beside options that are
        ticked.
        """
        whole = None
        if ("", "") in spoken:
            whole = _resolve(Place(place.question), voice, spoken["", ""])
        if whole is not None:
            if whole.conflict or whole.contradiction:
                return replace(whole, place=place)
            answer = Answer(AnswerState.ANSWERED, "no") if whole.answer.answered else whole.answer
            return replace(whole, place=place, answer=answer)
        if voice == Voice.AGREED or (place.row, place.group) in spoken:
            # It was said by itself; and what two voices settled on one option says nothing of the others.
            return None
        for (row, group), other in spoken.items():
            ticked = _resolve(Place(place.question, row, group), voice, other) if row else None
            if ticked is not None and ticked.answer.value == "yes":
                return Said(place, Answer(AnswerState.ANSWERED, "no"), voice, ticked.entries, implied=True)
        return None

    def _question(self, code: str) -> dict[str, dict[tuple[str, str], _Spoken]]:
        if code not in self._spoken:
            gathered: dict[str, dict[tuple[str, str], dict[str, Current]]] = {}
            for subject in self._state.subjects(Kind.QUESTION, code):
                if subject.facet == Facet.ANSWER:
                    here = gathered.setdefault(subject.voice, {}).setdefault((subject.row, subject.group), {})
                    here[subject.source] = self._state.current(subject)
            self._spoken[code] = {
                voice: {
                    here: _Spoken(by_source.get(""), tuple(sorted((s, c) for s, c in by_source.items() if s)))
                    for here, by_source in places.items()
                }
                for voice, places in gathered.items()
            }
        return self._spoken[code]


def _resolve(place: Place, voice: str, spoken: _Spoken) -> Said | None:
    """A voice's own value counts; without one its sources count where they agree, and contradict each other
    where they do not.
    """
    statements = [(source, said) for source, said in ((s, _answer(c)) for s, c in spoken.statements) if said is not None]
    own = spoken.own
    if own is not None and own.status is Status.CONFLICT:
        return Said(place, NOT_ASKED, voice, _ids(own), conflict=True)
    answer = None if own is None else _answer(own)
    if own is not None and answer is not None:
        agreeing = tuple(source for source, said in statements if said == answer)
        return Said(place, answer, voice, _ids(own), sources=agreeing)
    open_ones = [current for _, current in spoken.statements if current.status is Status.CONFLICT]
    if open_ones:
        return Said(place, NOT_ASKED, voice, tuple(sorted(i for c in open_ones for i in _ids(c))), conflict=True)
    if not statements:
        return None
    entries = tuple(sorted(i for _, current in spoken.statements for i in _ids(current)))
    sources = tuple(source for source, _ in statements)
    if len({said for _, said in statements}) > 1:
        return Said(place, NOT_ASKED, voice, entries, contradiction=True, sources=sources)
    return Said(place, statements[0][1], voice, entries, sources=sources)


def _answer(current: Current) -> Answer | None:
    """The answer a subject holds; None when it holds none: not asked, blanked, or of a form this version does
    not know.
    """
    if current.status is not Status.SETTLED or current.value is None:
        return None
    try:
        answer = answer_from_json(current.value)
    except ValueError:
        return None
    return None if answer.state is AnswerState.NOT_ASKED else answer


def _ids(current: Current) -> tuple[str, ...]:
    return tuple(sorted(entry.id for entry in current.heads))
