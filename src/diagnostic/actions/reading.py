"""Reading what stands at one question: answers by voice, statements, texts, evidence, history, kept typing. Nothing is written."""

from dataclasses import fields
from typing import NamedTuple

from diagnostic.actions.desk import Desk
from diagnostic.model.answer import NOT_ASKED, Answer, AnswerState, answer_from_json
from diagnostic.model.book import Book, Place
from diagnostic.model.entry import Entry
from diagnostic.model.evidence import EvidenceItem, Exhibit, Strength, strength
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice

Places = dict[tuple[str, str], Answer]
"""Answers of one question by (row, group)."""

_ORDER = (Voice.ADMINISTRATION, Voice.TEAM, Voice.AGREED, Voice.SECRETARIAT)


class Spoken(NamedTuple):
    """What one voice, or one source beside it, answered at a question; ``at`` and ``author`` are those of its latest entry."""

    voice: str
    source: str
    answers: Places
    at: str = ""
    author: str = ""


class Statement(NamedTuple):
    """What one source said, beside the answers."""

    source: str
    voice: str
    row: str
    group: str
    answer: Answer


class LinkedEvidence(NamedTuple):
    """A piece of evidence at a question: its code and facts, and what it is said to speak for or against."""

    code: str
    facts: dict[str, object]
    stance: str
    level: int | None
    row: str
    dimension: str = ""

    @property
    def exhibit(self) -> Exhibit:
        """The same as the method reads it."""
        return Exhibit("", evidence_item(self.code, self.facts), self.stance == "against", self.level, self.row, self.dimension)


def answers_in_voice(desk: Desk, state: State, question: str, voice: str, source: str = "") -> Places:
    """Return a voice's own answers at a question by (row, group); a conflict reads as not asked here and is shown apart."""
    found = {}
    for subject in state.subjects(Kind.QUESTION, question):
        if subject.facet == Facet.ANSWER and subject.voice == voice and subject.source == source:
            answer = _answer(state, subject)
            if answer is not None:
                found[(subject.row, subject.group)] = answer
    return found


def own_answers(desk: Desk, state: State, question: str) -> Places:
    """Return this desk's own answers at a question."""
    return answers_in_voice(desk, state, question, desk.voice)


def other_voice(desk: Desk) -> Voice:
    """Return the other of the two voices: the administration's for a team, and the reverse."""
    return Voice.TEAM if desk.voice is Voice.ADMINISTRATION else Voice.ADMINISTRATION


def other_answers(desk: Desk, state: State, question: str) -> Places:
    """Return what the other of the two voices answered."""
    return answers_in_voice(desk, state, question, other_voice(desk))


def spoken(desk: Desk, state: State, question: str) -> tuple[Spoken, ...]:
    """Return everyone who answered: administration, team, agreed, then single sources by name. Who says *not asked* says nothing."""
    order: dict[str, int] = {voice: index for index, voice in enumerate(_ORDER)}
    heads: dict[tuple[str, str], list[Entry]] = {}
    answers: dict[tuple[str, str], Places] = {}
    for subject in state.subjects(Kind.QUESTION, question):
        answer = _answer(state, subject) if subject.facet == Facet.ANSWER else None
        if answer is not None and answer.state is not AnswerState.NOT_ASKED:
            who = (subject.voice, subject.source)
            answers.setdefault(who, {})[subject.row, subject.group] = answer
            heads.setdefault(who, []).extend(state.current(subject).heads)
    found = []
    for (voice, source), places in answers.items():
        last = max(heads[voice, source], key=lambda entry: (entry.at, entry.id))
        found.append(Spoken(voice, source, places, last.at, last.author))
    return tuple(sorted(found, key=lambda one: (bool(one.source), order.get(one.voice, 9), one.source)))


def statements(desk: Desk, state: State, question: str) -> tuple[Statement, ...]:
    """Return what single sources said, in the order of their names."""
    found = []
    for subject in state.subjects(Kind.QUESTION, question):
        if subject.facet == Facet.ANSWER and subject.source:
            answer = _answer(state, subject) or NOT_ASKED
            found.append(Statement(subject.source, subject.voice, subject.row, subject.group, answer))
    return tuple(sorted(found, key=lambda one: (one.source, one.row, one.group)))


def conflicting(desk: Desk, state: State, question: str) -> tuple[tuple[Subject, tuple[Entry, ...]], ...]:
    """Return the subjects of a question at which several entries of one voice stand against each other."""
    found = []
    for subject in state.subjects(Kind.QUESTION, question):
        current = state.current(subject)
        if current.status is Status.CONFLICT:
            found.append((subject, current.heads))
    return tuple(found)


def contradicting(desk: Desk, state: State, question: str, voice: str = "") -> tuple[tuple[Subject, tuple[Entry, ...]], ...]:
    """Return the places of a question at which the sources of a voice differ and the voice itself has not decided: where its own answer
    would stand, and what the sources said."""
    subjects = [subject for subject in state.subjects(Kind.QUESTION, question) if subject.facet == Facet.ANSWER and subject.source]
    if len(subjects) < 2:
        return ()
    book, found = Book(desk.questionnaire, state), []
    for row, group in dict.fromkeys((subject.row, subject.group) for subject in subjects):
        said = book.in_voice(Place(question, row, group), voice or desk.voice)
        ids = said.entries if said is not None and said.contradiction else ()
        heads = tuple(sorted((state.entries[one] for one in ids), key=lambda head: (head.subject.source, head.id)))
        if heads and all((head.subject.row, head.subject.group) == (row, group) for head in heads):
            found.append((Subject(Kind.QUESTION, question, Facet.ANSWER, voice or desk.voice, row, group), heads))
    return tuple(found)


def text_of(
    desk: Desk, state: State, question: str, facet: Facet, row: str = "", voice: str = "", source: str = ""
) -> str:
    """Return a comment, note, respondent or other text of a question, in this desk's voice unless another is named."""
    value = state.current(Subject(Kind.QUESTION, question, facet, voice or desk.voice, row, "", source)).value
    return value if isinstance(value, str) else ""


def evidence_at(desk: Desk, state: State, question: str) -> tuple[LinkedEvidence, ...]:
    """Return the evidence linked to a question, by code and row."""
    found = []
    for subject in state.subjects(Kind.QUESTION, question):
        if subject.facet != Facet.EVIDENCE:
            continue
        link = state.current(subject).value
        if isinstance(link, dict) and link.get("linked"):
            level = link.get("level")
            found.append(
                LinkedEvidence(
                    subject.row, evidence_facts(desk, state, subject.row), str(link.get("stance", "for")),
                    level if isinstance(level, int) else None, subject.group, str(link.get("dimension") or ""),
                )
            )  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.code, one.row)))


def strength_at(desk: Desk, state: State, question: str) -> Strength | None:
    """Return how strong the evidence behind an answer is, sources that agree with it included; None where there is none at all."""
    exhibits = [one.exhibit for one in evidence_at(desk, state, question)]
    own = own_answers(desk, state, question)
    sources = sorted(
        {
            one.source
            for one in statements(desk, state, question)
            if one.voice == desk.voice and one.answer.state is not AnswerState.NOT_ASKED and own.get((one.row, one.group)) == one.answer
        }
    )
    return strength(exhibits, sources) if exhibits or sources else None


def evidence_facts(desk: Desk, state: State, code: str) -> dict[str, object]:
    """Return the facts of a piece of evidence, in the desk's voice or else any other."""
    for voice in (desk.voice, Voice.TEAM, Voice.ADMINISTRATION, Voice.AGREED):
        value = state.current(Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, voice)).value
        if isinstance(value, dict):
            return dict(value)
    return {}


def evidence_item(code: str, facts: dict[str, object]) -> EvidenceItem:
    """Return facts as the method reads them; what it does not know is left out."""
    known = {field.name for field in fields(EvidenceItem)} - {"code", "kind", "entries"}
    chosen = {name: value for name, value in facts.items() if name in known and isinstance(value, str | bool)}
    return EvidenceItem(code, str(facts.get("kind", "")), **chosen)  # type: ignore[arg-type]


def all_evidence(desk: Desk, state: State) -> tuple[tuple[str, dict[str, object]], ...]:
    """Return every piece of evidence in the file, by code."""
    codes = sorted({subject.code for subject in state.subjects(Kind.EVIDENCE) if subject.facet != Facet.REFUSED})
    return tuple((code, evidence_facts(desk, state, code)) for code in codes)


def history(desk: Desk, state: State, question: str) -> tuple[Entry, ...]:
    """Return every act at a question, the latest first; the clock orders the list and decides nothing."""
    entries: list[Entry] = []
    for subject in state.subjects(Kind.QUESTION, question):
        entries.extend(state.current(subject).history)
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True))


def member_name(desk: Desk, state: State, code: str) -> str:
    """Return the name behind an author's code: of a person of the team list, else of the unit that answered a workbook, else the code."""
    for voice in (Voice.TEAM, Voice.ADMINISTRATION, Voice.AGREED):
        value = state.current(Subject(Kind.SETUP, "team", Facet.VALUE, voice, code)).value
        if isinstance(value, dict) and value.get("name"):
            return str(value["name"])
    return desk.questionnaire.text(f"respondent.{code}") if code in desk.questionnaire.respondents else code


def _answer(state: State, subject: Subject) -> Answer | None:
    """The answer that stands at a place; None where none does, where two do, and for a form this version does not know."""
    current = state.current(subject)
    if current.status is not Status.SETTLED or current.value is None:
        return None
    try:
        return answer_from_json(current.value)
    except ValueError:
        return None
