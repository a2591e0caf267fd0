"""Reading what stands at one question: answers by voice, statements, texts, evidence and history. Nothing is written."""

from dataclasses import dataclass

from diagnostic.actions.desk import Desk
from diagnostic.model.answer import NOT_ASKED, Answer, answer_from_json
from diagnostic.model.entry import Entry
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice


@dataclass(frozen=True)
class Statement:
    """What one source said, beside the answers."""

    source: str
    voice: str
    row: str
    group: str
    answer: Answer


@dataclass(frozen=True)
class LinkedEvidence:
    """A piece of evidence at a question: its code and facts, and what it is said to speak for or against."""

    code: str
    facts: dict[str, object]
    stance: str
    level: int | None
    row: str


def answers_in_voice(desk: Desk, state: State, question: str, voice: str) -> dict[tuple[str, str], Answer]:
    """Return a voice's own answers at a question by (row, group); a conflict reads as not asked here and is shown apart."""
    found = {}
    for subject in state.subjects(Kind.QUESTION, question):
        if subject.facet == Facet.ANSWER and subject.voice == voice and not subject.source:
            current = state.current(subject)
            if current.status is Status.SETTLED and current.value is not None:
                found[(subject.row, subject.group)] = answer_from_json(current.value)
    return found


def own_answers(desk: Desk, state: State, question: str) -> dict[tuple[str, str], Answer]:
    """Return this desk's own answers at a question."""
    return answers_in_voice(desk, state, question, desk.voice)


def other_answers(desk: Desk, state: State, question: str) -> dict[tuple[str, str], Answer]:
    """Return what the other of the two voices answered: the administration's for a team, and the reverse."""
    other = Voice.TEAM if desk.voice is Voice.ADMINISTRATION else Voice.ADMINISTRATION
    return answers_in_voice(desk, state, question, other)


def statements(desk: Desk, state: State, question: str) -> tuple[Statement, ...]:
    """Return what single sources said, in the order of their names."""
    found = []
    for subject in state.subjects(Kind.QUESTION, question):
        if subject.facet == Facet.ANSWER and subject.source:
            value = state.current(subject).value
            answer = answer_from_json(value) if value is not None else NOT_ASKED
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


def text_of(desk: Desk, state: State, question: str, facet: Facet, row: str = "") -> str:
    """Return a comment, note, respondent or other text of a question in this desk's voice."""
    value = state.current(Subject(Kind.QUESTION, question, facet, desk.voice, row)).value
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
                    level if isinstance(level, int) else None, subject.group,
                )
            )  # fmt: skip
    return tuple(sorted(found, key=lambda one: (one.code, one.row)))


def evidence_facts(desk: Desk, state: State, code: str) -> dict[str, object]:
    """Return the facts of a piece of evidence, in the desk's voice or else any other."""
    for voice in (desk.voice, Voice.TEAM, Voice.ADMINISTRATION, Voice.AGREED):
        value = state.current(Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, voice)).value
        if isinstance(value, dict):
            return dict(value)
    return {}


def all_evidence(desk: Desk, state: State) -> tuple[tuple[str, dict[str, object]], ...]:
    """Return every piece of evidence in the file, by code."""
    codes = sorted({subject.code for subject in state.subjects(Kind.EVIDENCE)})
    return tuple((code, evidence_facts(desk, state, code)) for code in codes)


def history(desk: Desk, state: State, question: str) -> tuple[Entry, ...]:
    """Return every act at a question, the latest first; the clock orders the list and decides nothing."""
    entries: list[Entry] = []
    for subject in state.subjects(Kind.QUESTION, question):
        entries.extend(state.current(subject).history)
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.id), reverse=True))


def member_name(desk: Desk, state: State, code: str) -> str:
    """Return the name behind an author's code, or the code itself."""
    for voice in (Voice.TEAM, Voice.ADMINISTRATION, Voice.AGREED):
        value = state.current(Subject(Kind.SETUP, "team", Facet.VALUE, voice, code)).value
        if isinstance(value, dict) and value.get("name"):
            return str(value["name"])
    return code
