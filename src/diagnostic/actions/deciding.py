"""Deciding between two entries of one voice, or between what two of its sources said, or keeping both. Both stay in the history for good."""

from collections.abc import Mapping

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.actions.reading import contradicting
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import normal_comment, parse
from diagnostic.model.canonical import Json
from diagnostic.model.entry import Entry
from diagnostic.model.problem import Problem
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.writing import decide


def let_stand(desk: Desk, subject: Subject, entry_id: str, reason: str, along: Mapping[Subject, str] | None = None) -> Recorded:
    """Decide that what one of the entries says shall stand. Raises ``RefusedError`` without a reason or where nothing is open.

    ``along`` names places that are decided by the same act, and what shall stand there: whom the answer chosen is from.
    """
    chosen = next((head for head in _open_heads(desk, subject) if head.id == entry_id), None)
    if chosen is None:
        raise refuse(nothing_open(subject))
    at, text = desk.clock(), _reason(reason)
    decided = [_decision(desk, subject, chosen.value, text, at)]
    for other, other_id in (along or {}).items():
        head = next((head for head in _open_heads(desk, other) if head.id == other_id), None)
        decided += [_decision(desk, other, head.value, text, at)] if head is not None else []
    return desk.record([entry for entry in decided if entry is not None], undoable=True, drafts_done=(subject, *(along or {})))


def decide_anew(
    desk: Desk, subject: Subject, raw: str, reason: str, state: AnswerState = AnswerState.ANSWERED
) -> Recorded:
    """Decide on a further answer or text, which supersedes both. Raises ``RefusedError`` as answering does, and without a reason."""
    if not _open_heads(desk, subject):
        raise refuse(nothing_open(subject))
    if subject.facet == Facet.ANSWER and subject.kind == Kind.QUESTION:
        parsed = parse(desk.questionnaire.question(subject.code), raw, state, subject.row, subject.group)
        if isinstance(parsed, Problem):
            raise refuse(parsed)
        return _decide(desk, subject, parsed.as_json(), reason)
    text = normal_comment(raw)
    if isinstance(text, Problem):
        raise refuse(text)
    return _decide(desk, subject, text, reason)


def keep_both(desk: Desk, subject: Subject, reason: str) -> Recorded:
    """Keep both and report the matter as open; why is recorded beside them. The conflict itself stays as it is."""
    text = _reason(reason)
    if not _open_heads(desk, subject):
        raise refuse(nothing_open(subject))
    entry = desk.assertion(review_subject(subject), text)
    return desk.record([entry] if entry else [], undoable=True)


def review_subject(subject: Subject) -> Subject:
    """Return where the reason for keeping both of a place stands: of a comment or another facet apart from that of the answer."""
    if subject.facet == Facet.ANSWER:
        return Subject(subject.kind, subject.code, Facet.REVIEW, subject.voice, subject.row, subject.group, subject.source)
    named = " ".join(part for part in (subject.facet, subject.row, subject.group) if part)
    return Subject(subject.kind, subject.code, Facet.REVIEW, subject.voice, "", named, subject.source)


def kept_reason(state: State, subject: Subject) -> str:
    """Return why both were kept; empty while nobody said so."""
    value = state.current(review_subject(subject)).value
    return value if isinstance(value, str) else ""


def _open_heads(desk: Desk, subject: Subject) -> tuple[Entry, ...]:
    current = desk.state.current(subject)
    if current.is_told_differently:
        return current.heads
    if subject.kind != Kind.QUESTION or subject.facet != Facet.ANSWER or subject.source:
        return ()
    return next((heads for place, heads in contradicting(desk, desk.state, subject.code, subject.voice) if place == subject), ())


def _decide(desk: Desk, subject: Subject, value: Json, reason: str) -> Recorded:
    entry = _decision(desk, subject, value, _reason(reason), desk.clock())
    return desk.record([entry] if entry else [], undoable=True, drafts_done=(subject,))


def _decision(desk: Desk, subject: Subject, value: Json, reason: str, at: str) -> Entry | None:
    """What sources said stands under their names and is superseded by nobody: the decision is then the voice's own answer, which rests on
    them and carries the reason."""
    heads = _open_heads(desk, subject)
    least = max(head.confidentiality for head in heads)
    if desk.state.current(subject).is_told_differently:
        return decide(
            desk.state, subject, value, assessment=desk.assessment_id, author=desk.author, at=at, identity=desk.identity(),
            salt=desk.identity(), reason=reason, confidentiality=least,
        )  # fmt: skip
    return desk.assertion(subject, value, reason, tuple(sorted(head.id for head in heads)), least)


def _reason(raw: str) -> str:
    text = normal_comment(raw.strip())
    if isinstance(text, Problem):
        raise refuse(text)
    if not text:
        raise refuse(Problem("decision.no-reason", "A decision needs a reason.", "One sentence is enough; it becomes part of the record."))
    return text


def nothing_open(subject: Subject) -> Problem:
    """Return the word on a place at which there is nothing to decide, or to take back, any more."""
    return Problem(
        "decision.nothing-open",
        "There is nothing left to decide here: somebody has settled it meanwhile.",
        "Look at what stands now.",
        place=subject.code,
    )
