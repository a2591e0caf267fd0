"""Evidence: facts about what was read, seen or sampled. Its strength is derived from the facts, never entered."""

from dataclasses import asdict, dataclass

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.model.answering import normal_comment
from diagnostic.model.canonical import Json
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Facet, Kind, Subject

EVIDENCE_KINDS = ("document", "data-extract", "statement", "observation", "sample", "test", "record")


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
    if facts.kind not in EVIDENCE_KINDS:
        raise refuse(Problem("evidence.kind", f"{facts.kind!r} is no kind of evidence.", "Choose one of the list."))
    if not facts.title.strip():
        raise refuse(Problem("evidence.no-title", "Evidence needs a short name.", "For example: Customs Code, art. 203."))
    value: dict[str, Json] = {}
    for name, fact in asdict(facts).items():
        if isinstance(fact, str):
            text = normal_comment(fact.strip())
            if isinstance(text, Problem):
                raise refuse(text)
            value[name] = text
        else:
            value[name] = fact
    code = code or next_evidence_code(desk)
    entry = desk.assertion(Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, desk.voice), value)
    return code, desk.record([entry] if entry else [], undoable=True)


def link_evidence(
    desk: Desk, question: str, code: str, stance: str = "for", level: int | None = None, dimension: str = "", row: str = ""
) -> Recorded:
    """Say that evidence speaks for or against an answer, or against a level (then 1 to 4), for one row of a matrix or for all."""
    if stance not in ("for", "against"):
        raise refuse(Problem("evidence.stance", f"{stance!r} is no stance.", "Evidence speaks for or against."))
    value: Json = {"linked": True, "stance": stance, "level": level, "dimension": dimension}
    entry = desk.assertion(link_subject(desk, question, code, row), value)
    return desk.record([entry] if entry else [], undoable=True)


def unlink_evidence(desk: Desk, question: str, code: str, row: str = "") -> Recorded:
    """Take evidence away from an answer; the evidence itself stays."""
    entry = desk.assertion(link_subject(desk, question, code, row), {"linked": False})
    return desk.record([entry] if entry else [], undoable=True)


def link_subject(desk: Desk, question: str, code: str, row: str = "") -> Subject:
    """Return where the link of a piece of evidence to a question (and matrix row) stands."""
    return Subject(Kind.QUESTION, question, Facet.EVIDENCE, desk.voice, row=code, group=row)
