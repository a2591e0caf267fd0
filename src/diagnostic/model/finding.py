"""Findings: per standard, what was seen in law and in practice, side by side, with what stands behind it;
safeguards; differences; conflicts.
"""

import json
from dataclasses import dataclass

from diagnostic.model.answer import Answer
from diagnostic.model.book import Place, Said
from diagnostic.model.canonical import Json
from diagnostic.model.evidence import Register
from diagnostic.model.flag import Flag, asked_answers, safeguard_missing
from diagnostic.model.judging import Reading
from diagnostic.model.level import CellResult
from diagnostic.model.questionnaire import Dimension, Use
from diagnostic.model.recommendation import Recommendations
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice


@dataclass(frozen=True)
class Finding:
    """One standard in scope: its cells (law, practice), flags, evidence and the recommendations that concern
    it. Option and context standards have no cells.
    """

    standard: str
    section: str
    use: Use
    in_scope: bool
    wanted: bool
    law: CellResult | None
    practice: CellResult | None
    flags: tuple[str, ...]
    evidence: tuple[str, ...]
    recommendations: tuple[str, ...]


@dataclass(frozen=True)
class Safeguard:
    """A safeguard question with its answers: fairness and legitimate trade are asked for beside powers (TRIPS
    Art. 41, 53-56).
    """

    question: str
    standard: str
    asked: bool
    answers: tuple[Said, ...]
    missing: bool


@dataclass(frozen=True)
class Difference:
    """Administration and team say different things at one place: shown side by side, never decided by the
    team. ``agreed`` when settled.
    """

    place: Place
    administration: Answer
    team: Answer
    agreed: Answer | None
    entries: tuple[str, ...]


@dataclass(frozen=True)
class OpenConflict:
    """Several entries of one voice stand against each other at one subject, or the statements of several
    sources disagree.

    ``subject`` is the subject's key (one line of text), ``place`` a place of a question where it is one;
    ``values`` one (entry id, value as text) each, ``sources`` the sources of a contradiction.
    """

    subject: str
    kind: str
    code: str
    facet: str
    voice: str
    place: Place | None
    values: tuple[tuple[str, str], ...]
    sources: tuple[str, ...] = ()


def findings_of(
    reading: Reading,
    register: Register,
    cells: tuple[CellResult, ...],
    flags: tuple[Flag, ...],
    recommendations: Recommendations,
) -> tuple[Finding, ...]:
    """Return one finding for each standard that a national administration is asked about, in the order of the
    set.
    """
    found = []
    listed = recommendations.main + recommendations.annex + recommendations.held_back
    for standard in reading.questionnaire.standards:
        if standard.use is Use.SECRETARIAT:
            continue
        mine = [cell for cell in cells if cell.standard == standard.code]
        questions = reading.questionnaire.questions_of(standard.code)
        exhibits = [exhibit for question in questions for exhibit in register.exhibits.get(question.code, ())]
        found.append(
            Finding(
                standard=standard.code,
                section=standard.section,
                use=standard.use,
                in_scope=reading.in_scope(standard.code),
                wanted=standard.code in reading.scope.wanted,
                law=next((cell for cell in mine if cell.dimension is Dimension.LAW), None),
                practice=next((cell for cell in mine if cell.dimension is not Dimension.LAW), None),
                flags=tuple(flag.code for flag in flags if flag.standard == standard.code),
                evidence=tuple(dict.fromkeys(exhibit.item.code for exhibit in exhibits)),
                recommendations=tuple(each.code for each in listed if standard.code in each.standards),
            )
        )
    return tuple(found)


def safeguards_of(reading: Reading) -> tuple[Safeguard, ...]:
    """Return every safeguard question with its answers."""
    found = []
    for question in reading.questionnaire.questions:
        if question.safeguard:
            answers = asked_answers(reading, question)
            missing = bool(safeguard_missing(question, answers))
            found.append(Safeguard(question.code, question.standard, bool(answers), answers, missing))
    return tuple(found)


def differences_of(reading: Reading) -> tuple[Difference, ...]:
    """Return every place at which administration and team have said different things."""
    found = []
    for question in reading.questionnaire.questions:
        for place in reading.book.places_said(question.code):
            theirs = reading.book.in_voice(place, Voice.ADMINISTRATION)
            ours = reading.book.in_voice(place, Voice.TEAM)
            if theirs is None or ours is None or not (theirs.entries and ours.entries):
                continue
            settled = all(not (said.conflict or said.contradiction) for said in (theirs, ours))
            if settled and _told(theirs.answer) != _told(ours.answer):
                agreed = reading.book.in_voice(place, Voice.AGREED)
                entries = tuple(sorted({*theirs.entries, *ours.entries}))
                answer = agreed.answer if agreed is not None else None
                found.append(Difference(place, theirs.answer, ours.answer, answer, entries))
    return tuple(found)


def open_conflicts(reading: Reading, state: State) -> tuple[OpenConflict, ...]:
    """Return every subject whose standing entries disagree, and every place at which the sources of one voice
    contradict each other.
    """
    found = []
    for current in state.conflicts():
        subject = current.subject
        answer = subject.kind == Kind.QUESTION and subject.facet == Facet.ANSWER
        place = Place(subject.code, subject.row, subject.group) if answer else None
        values = tuple((head.id, value_text(head.value)) for head in current.heads)
        found.append(OpenConflict(subject.key, subject.kind, subject.code, subject.facet, subject.voice, place, values))
    for question in reading.questionnaire.questions:
        for place in reading.book.places_said(question.code):
            said = reading.book.said(place)
            if said.contradiction:
                subject = Subject(Kind.QUESTION, place.question, Facet.ANSWER, said.voice, place.row, place.group)
                statements = [state.current(subject._replace(source=source)) for source in said.sources]
                values = tuple((head.id, value_text(head.value)) for each in statements for head in each.heads)
                found.append(
                    OpenConflict(
                        subject.key,
                        subject.kind,
                        subject.code,
                        subject.facet,
                        subject.voice,
                        place,
                        values,
                        said.sources,
                    )
                )
    return tuple(found)


def value_text(value: Json) -> str:
    """Return a recorded value as one line of text: of an answer its value or its state."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict) and "state" in value:
        return str(value.get("value") or value["state"])
    if isinstance(value, dict) and "level" in value:
        return str(value["level"])
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _told(answer: Answer) -> tuple[str, str]:
    return answer.state, answer.value
