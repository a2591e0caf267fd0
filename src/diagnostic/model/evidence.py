"""Evidence: the facts recorded about it, and the strength that follows from them.

E0 a statement only; E1 two independent statements (or one observation); E2 a document that was read, or data
that was extracted; E3 is E2 and seen or sampled on site. Strength belongs to a set of evidence and is always
derived, never typed in.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from diagnostic.model.canonical import Json
from diagnostic.model.questionnaire import Dimension, Questionnaire
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice

EVIDENCE_KINDS = ("document", "data-extract", "statement", "observation", "sample", "test", "record")


class Strength(IntEnum):
    """The four strengths, comparable."""

    E0 = 0
    E1 = 1
    E2 = 2
    E3 = 3


@dataclass(frozen=True)
class EvidenceItem:
    """One piece of evidence as registered. ``kind`` is document, data-extract, statement, observation,
    sample, test or record.

    ``read_by`` is the team member who read it; ``published`` and ``reviewed`` say whether it proves that a
    text is published and was reviewed in the last five years. ``entries`` are the ids of the entries that say
    so.
    """

    code: str
    kind: str
    title: str = ""
    reference: str = ""
    source: str = ""
    read_by: str = ""
    seen_on_site: bool = False
    published: bool = False
    reviewed: bool = False
    language: str = ""
    in_force: str = ""
    translation: str = ""
    entries: tuple[str, ...] = ()


@dataclass(frozen=True)
class Exhibit:
    """An evidence item linked to a question: for or against, which level (None: any), which row ('' for all),
    which dimension ('' for both).
    """

    question: str
    item: EvidenceItem
    against: bool = False
    level: int | None = None
    row: str = ""
    dimension: str = ""
    entries: tuple[str, ...] = ()


_SET_DOWN = frozenset({"data-extract", "record", "sample", "test"})
_ON_SITE = frozenset({"observation", "sample"})
_VOICES = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION)
_LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True)
class Need:
    """What the evidence for a level must come to: a strength, and for the highest legal level proof of
    publication and review.
    """

    strength: Strength
    proof: bool = False


_NEEDS = {
    Dimension.LAW: {
        1: Need(Strength.E0),
        2: Need(Strength.E2),
        3: Need(Strength.E2),
        4: Need(Strength.E2, proof=True),
    },
    Dimension.PRACTICE: {
        1: Need(Strength.E0),
        2: Need(Strength.E1),
        3: Need(Strength.E2),
        4: Need(Strength.E3),
    },
}


@dataclass(frozen=True)
class Register:
    """All evidence of one assessment: the items by code, and what is linked to each question."""

    items: Mapping[str, EvidenceItem]
    exhibits: Mapping[str, tuple[Exhibit, ...]]

    def behind(self, questions: Iterable[str], dimension: Dimension) -> tuple[Exhibit, ...]:
        """Return what is linked to these questions and concerns this dimension, in a fixed order."""
        found = [exhibit for question in questions for exhibit in self.exhibits.get(question, ())]
        return tuple(exhibit for exhibit in found if exhibit.dimension in ("", dimension))


def read_evidence(questionnaire: Questionnaire, state: State) -> Register:
    """Read the evidence register and its links; where two entries disagree on an item or a link, it does not
    count yet.
    """
    items = {}
    for code in dict.fromkeys(subject.code for subject in state.subjects(Kind.EVIDENCE)):
        value, entries = _standing(state, Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, ""))
        if value is not None:
            items[code] = _item(code, value, entries)
    exhibits: dict[str, tuple[Exhibit, ...]] = {}
    for question in questionnaire.questions:
        links = dict.fromkeys(
            (subject.row, subject.group)
            for subject in state.subjects(Kind.QUESTION, question.code)
            if subject.facet == Facet.EVIDENCE and subject.row in items
        )
        found = [_exhibit(state, question.code, items[code], row) for code, row in links]
        if found:
            exhibits[question.code] = tuple(exhibit for exhibit in found if exhibit is not None)
    return Register(items, exhibits)


def strength(exhibits: Iterable[Exhibit], sources: Iterable[str] = ()) -> Strength:
    """Return the strength of a set of evidence that speaks for an answer, with the ``sources`` whose
    statements agree with it.
    """
    items = [exhibit.item for exhibit in exhibits if not exhibit.against]
    on_site = any(item.kind in _ON_SITE or (item.seen_on_site and item.kind != "statement") for item in items)
    if any(_is_set_down(item) for item in items):
        return Strength.E3 if on_site else Strength.E2
    voices = {*sources, *(item.source or item.code for item in items if item.kind == "statement")}
    return Strength.E1 if on_site or len(voices) > 1 else Strength.E0


def need(dimension: Dimension, level: int) -> Need:
    """Return what a level of a dimension needs: L2 and L3 E2, L4 also proof of publication and review; P2 E1,
    P3 E2, P4 E3.
    """
    return _NEEDS[Dimension.LAW if dimension is Dimension.LAW else Dimension.PRACTICE][level]


def ceiling(dimension: Dimension, exhibits: Iterable[Exhibit], sources: Iterable[str] = ()) -> int:
    """Return the highest level a set of evidence allows. Evidence given for a level counts up to that level,
    and no further.
    """
    evidence, said = tuple(exhibits), tuple(sources)
    reached = 0
    for level in _LEVELS:
        usable = [exhibit for exhibit in evidence if not exhibit.against and (exhibit.level or level) >= level]
        wanted = need(dimension, level)
        if strength(usable, said) < wanted.strength or (wanted.proof and not _proven(usable)):
            break
        reached = level
    return reached


def held_below(exhibits: Iterable[Exhibit], claimed: int | None) -> int | None:
    """Return the highest level that evidence against leaves standing; None when nothing speaks against.

    Evidence that names no level speaks against the one that is claimed.
    """
    levels = [exhibit.level or claimed for exhibit in exhibits if exhibit.against]
    named = [level for level in levels if level is not None]
    return max(0, min(named) - 1) if named else None


def _is_set_down(item: EvidenceItem) -> bool:
    return item.kind in _SET_DOWN or (item.kind == "document" and bool(item.read_by))


def _proven(exhibits: Iterable[Exhibit]) -> bool:
    items = [exhibit.item for exhibit in exhibits]
    return any(item.published for item in items) and any(item.reviewed for item in items)


def _standing(state: State, subject: Subject) -> tuple[Mapping[str, Json] | None, tuple[str, ...]]:
    for voice in _VOICES:
        current = state.current(subject.in_voice(voice))
        if current.status is Status.SETTLED and isinstance(current.value, dict):
            return current.value, current.head_ids
        if current.status is Status.CONFLICT:
            return None, ()
    return None, ()


def _item(code: str, value: Mapping[str, Json], entries: tuple[str, ...]) -> EvidenceItem:
    def text(name: str) -> str:
        said = value.get(name)
        return said if isinstance(said, str) else ""

    return EvidenceItem(
        code=code, kind=text("kind"), title=text("title"), reference=text("reference"), source=text("source"),
        read_by=text("read_by"), seen_on_site=value.get("seen_on_site") is True, published=value.get("published") is True,
        reviewed=value.get("reviewed") is True, language=text("language"), in_force=text("in_force"),
        translation=text("translation"), entries=entries,
    )  # fmt: skip


def _exhibit(state: State, question: str, item: EvidenceItem, row: str) -> Exhibit | None:
    subject = Subject(Kind.QUESTION, question, Facet.EVIDENCE, "", row=item.code, group=row)
    value, entries = _standing(state, subject)
    if value is None or value.get("linked") is not True:
        return None
    level, dimension = value.get("level"), value.get("dimension")
    known = level if isinstance(level, int) and not isinstance(level, bool) and level in _LEVELS else None
    about = dimension if isinstance(dimension, str) else ""
    return Exhibit(question, item, value.get("stance") == "against", known, row, about, entries)
