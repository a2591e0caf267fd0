"""Evidence: facts about what was read, seen or sampled. Its strength is derived from the facts, never entered."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.model.answering import normal_comment
from diagnostic.model.canonical import Json
from diagnostic.model.entry import Entry
from diagnostic.model.evidence import EVIDENCE_KINDS
from diagnostic.model.problem import Problem
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject


@dataclass(frozen=True)
class EvidenceFacts:
    """What is known about one piece of evidence. ``read_by`` is a code of the team list; documents themselves come with a later version."""

    kind: str
    title: str
    reference: str = ""
    source: str = ""
    read_by: str = ""
    seen_on_site: bool = False
    published: bool = False
    reviewed: bool = False
    language: str = ""
    in_force: str = ""
    translation: str = ""


@dataclass(frozen=True)
class EvidenceLink:
    """What evidence speaks for at a question: ``level`` 1 to 4 or None for the answer as a whole, ``dimension`` '' for both, ``row`` ''
    for all rows of a matrix.
    """

    stance: str = "for"
    level: int | None = None
    dimension: str = ""
    row: str = ""


def next_evidence_code(desk: Desk) -> str:
    """Return the next free number with the author's mark, such as ``EV-AL-07``; two laptops never give the same."""
    member = desk.state.current(Subject(Kind.SETUP, "team", Facet.VALUE, desk.voice, desk.author)).value
    mark = str(member.get("mark", "")) if isinstance(member, dict) else ""
    prefix = f"EV-{mark}-" if mark else "EV-"
    taken = {subject.code for subject in desk.state.subjects(Kind.EVIDENCE)}
    number = 1
    while f"{prefix}{number:02d}" in taken:
        number += 1
    return f"{prefix}{number:02d}"


def record_evidence(desk: Desk, facts: EvidenceFacts, code: str = "") -> tuple[str, Recorded]:
    """Record a new piece of evidence (or new facts of ``code``) and return its code. Raises ``RefusedError`` for a missing title."""
    code = code or next_evidence_code(desk)
    entry = _facts_entry(desk, facts, code)
    return code, desk.record([entry] if entry else [], undoable=True)


def record_evidence_at(
    desk: Desk, question: str, facts: EvidenceFacts, link: EvidenceLink, code: str = "", drafts_done: Sequence[Subject] = ()
) -> tuple[str, Recorded]:
    """Record facts and what they speak for at a question, as one act: both or neither, and one undo takes both back."""
    code = code or next_evidence_code(desk)
    entries = [_facts_entry(desk, facts, code), _link_entry(desk, question, code, link)]
    return code, desk.record([entry for entry in entries if entry], undoable=True, drafts_done=drafts_done)


def link_evidence(
    desk: Desk, question: str, code: str, stance: str = "for", level: int | None = None, dimension: str = "", row: str = ""
) -> Recorded:
    """Say that evidence speaks for or against an answer, or against a level (then 1 to 4), for one row of a matrix or for all."""
    entry = _link_entry(desk, question, code, EvidenceLink(stance, level, dimension, row))
    return desk.record([entry] if entry else [], undoable=True)


def unlink_evidence(desk: Desk, question: str, code: str, row: str = "") -> Recorded:
    """Take evidence away from an answer; the evidence itself stays."""
    subject = link_subject(desk, question, code, row)
    if desk.state.current(subject).status is Status.ABSENT:
        return desk.record(())
    entry = desk.assertion(subject, {"linked": False})
    return desk.record([entry] if entry else [], undoable=True)


def link_subject(desk: Desk, question: str, code: str, row: str = "") -> Subject:
    """Return where the link of a piece of evidence to a question (and matrix row) stands."""
    return Subject(Kind.QUESTION, question, Facet.EVIDENCE, desk.voice, row=code, group=row)


def evidence_subject(desk: Desk, code: str) -> Subject:
    """Return where the facts of a piece of evidence stand."""
    return Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, desk.voice)


def _facts_entry(desk: Desk, facts: EvidenceFacts, code: str) -> Entry | None:
    if facts.kind not in EVIDENCE_KINDS:
        raise refuse(Problem("evidence.kind", f"{facts.kind!r} is no kind of evidence.", "Choose one of the list."))
    if not facts.title.strip():
        raise refuse(Problem("evidence.no-title", "Evidence needs a short name.", "For example: Customs Code, art. 203."))
    subject = evidence_subject(desk, code)
    known = desk.state.current(subject).value
    value: dict[str, Json] = dict(known) if isinstance(known, dict) else {}
    for name, fact in asdict(facts).items():
        if isinstance(fact, str):
            text = normal_comment(fact.strip())
            if isinstance(text, Problem):
                raise refuse(replace(text, place=name))
            value[name] = text
        else:
            value[name] = fact
    return desk.assertion(subject, value)


def _link_entry(desk: Desk, question: str, code: str, link: EvidenceLink) -> Entry | None:
    if link.stance not in ("for", "against"):
        raise refuse(Problem("evidence.stance", f"{link.stance!r} is no stance.", "Evidence speaks for or against."))
    value: Json = {"linked": True, "stance": link.stance, "level": link.level, "dimension": link.dimension}
    return desk.assertion(link_subject(desk, question, code, link.row), value)
