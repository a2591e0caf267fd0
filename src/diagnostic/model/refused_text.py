"""What stood in a cell of a workbook and could not be read: kept at its question, item, evidence or recommendation, never an answer.

Each such text has a subject of its own (facet *refused*; ``source`` is the facet it was meant for and a mark of the text), so that two of them
never stand against each other, and none is replaced. It waits until an act withdraws it: a person's (dealt with, or an answer given at that place
in that voice), or that of a workbook which knew of it and says something there.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from diagnostic.model.canonical import Json
from diagnostic.model.confidentiality import default_class
from diagnostic.model.entry import Act, Confidentiality, Entry, derived_identity
from diagnostic.model.problem import Problem
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject

_FOUND = "found"
_KINDS = (Kind.SETUP, Kind.QUESTION, Kind.EVIDENCE, Kind.RECOMMENDATION)
_MARK = 8


@dataclass(frozen=True)
class RefusedText:
    """One text that waits: its entry, the place it was meant for, what stood there, why it was not taken and what fills that sentence."""

    entry: Entry
    meant: Subject
    text: str
    code: str
    values: Mapping[str, str]


def refused_value(text: str, problem: Problem) -> dict[str, Json]:
    """Return what the entry of a refused cell says. Where it stood is no part of it: in a copy it stands elsewhere."""
    said: dict[str, Json] = {"text": spelt(text), "code": problem.code}
    filling: dict[str, Json] = {spelt(name): spelt(value) for name, value in problem.values if name != _FOUND}
    return said | ({"values": filling} if filling else {})


def refused_subject(assessment: str, meant: Subject, value: Json, respondent: str) -> Subject:
    """Return where a refused text stands that was meant for ``meant``. Its mark is keyed as ids are, so that it gives no short text away."""
    plain = Subject(meant.kind, meant.code, Facet.REFUSED, meant.voice, meant.row, meant.group, meant.facet)
    mark, _ = derived_identity(assessment, plain, (), value, respondent)
    return Subject(meant.kind, meant.code, Facet.REFUSED, meant.voice, meant.row, meant.group, f"{meant.facet} {mark[:_MARK]}")


def meant_for(subject: Subject) -> Subject:
    """Return the place for which a refused text was meant."""
    return Subject(subject.kind, subject.code, subject.source.partition(" ")[0], subject.voice, subject.row, subject.group)


def class_of(subject: Subject) -> Confidentiality:
    """Return the class of what is said at a subject: that of a refused text is the class of what it was meant for."""
    meant = meant_for(subject) if subject.facet == Facet.REFUSED else subject
    return default_class(meant.kind, meant.facet)


def refused_texts(state: State, question: str = "") -> Iterator[RefusedText]:
    """Yield the texts that wait, of one question or of all places there are, by place; a text that was blanked for good is none any more."""
    kinds = (Kind.QUESTION,) if question else _KINDS
    return (each for kind in kinds for each in _waiting(state, kind, question or None))


def refused_at(state: State, meant: Subject) -> Iterator[RefusedText]:
    """Yield the texts that wait at one place."""
    return (each for each in _waiting(state, meant.kind, meant.code) if each.meant == meant)


def _waiting(state: State, kind: str, code: str | None) -> Iterator[RefusedText]:
    for subject in sorted(each for each in state.subjects(kind, code) if each.facet == Facet.REFUSED):
        for head in state.current(subject).heads:
            found = refused_text(head)
            if found is not None:
                yield found


def spelt(text: str) -> str:
    """Return a text as an entry can hold it: NFC with line feeds, and NUL and halves of characters by their code points."""
    held = "".join(f"[U+{ord(each):04X}]" if each == "\0" or "\ud800" <= each <= "\udfff" else each for each in text)
    return unicodedata.normalize("NFC", held.replace("\r\n", "\n").replace("\r", "\n"))


def refused_text(head: Entry) -> RefusedText | None:
    """Return the text that an entry keeps; None for an entry that keeps none, or was blanked for good."""
    value = head.value
    if head.act not in (Act.ASSERT, Act.DECIDE) or not isinstance(value, dict) or not isinstance(value.get("text"), str):
        return None
    filling = value.get("values")
    values = {name: str(each) for name, each in filling.items()} if isinstance(filling, dict) else {}
    return RefusedText(head, meant_for(head.subject), str(value["text"]), str(value.get("code", "")), values)
