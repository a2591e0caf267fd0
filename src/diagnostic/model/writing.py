"""Writing entries: one builder for each kind of act. Time, identity and salt are handed in, so that the model
stays pure.

``identity`` and ``salt`` are 32 random hexadecimal digits each; ``at`` is UTC, ``2026-11-16T09:30:00.000Z``;
``author`` is the code of a person of the team list or of a respondent, never a name. Every builder raises
``ValueError`` for what has no canonical form (a NUL, a lone surrogate, text that is not in NFC): texts from
people pass through ``answering`` first.
"""

from collections.abc import Iterable

from diagnostic.model.canonical import Json
from diagnostic.model.confidentiality import default_class
from diagnostic.model.entry import Act, Content, Entry
from diagnostic.model.snapshot import snapshot_value
from diagnostic.model.state import State
from diagnostic.model.subject import Subject


def assert_value(
    state: State, subject: Subject, value: Json, *, assessment: str, author: str, at: str, identity: str,
    salt: str, confidentiality: str = "", reason: str = "", rests_on: Iterable[str] = (),
) -> Entry:  # fmt: skip
    """Return the entry that says ``value`` about ``subject`` and supersedes what stands there, in the same
    voice, now."""
    heads = state.current(subject).head_ids
    return _entry(
        Act.ASSERT, subject, heads, Content(value, reason, tuple(sorted(set(rests_on)))),
        assessment, author, at, identity, salt, confidentiality,
    )  # fmt: skip


def decide(
    state: State, subject: Subject, value: Json, *, assessment: str, author: str, at: str, identity: str,
    salt: str, reason: str, confidentiality: str = "", rests_on: Iterable[str] = (),
) -> Entry:  # fmt: skip
    """Return the entry that settles what stands at ``subject``, with the reason of the person who decided.

    Raises ``ValueError`` when nothing stands there or no reason is given.
    """
    heads = state.current(subject).head_ids
    if not heads:
        raise ValueError("nothing stands here that could be decided between")
    _demand(reason, "a decision")
    return _entry(
        Act.DECIDE, subject, heads, Content(value, reason, tuple(sorted(set(rests_on)))),
        assessment, author, at, identity, salt, confidentiality,
    )  # fmt: skip


def retract(
    state: State, target: str, *, assessment: str, author: str, at: str, identity: str, salt: str,
    reason: str = "", confidentiality: str = "",
) -> Entry:  # fmt: skip
    """Return the entry that withdraws ``target``: what it had replaced stands again. A withdrawal can itself
    be withdrawn.

    Raises ``KeyError`` for an unknown id and ``ValueError`` for a redaction, which holds for good.
    """
    meant = state.entries[target]
    if meant.act not in {Act.ASSERT, Act.DECIDE, Act.RETRACT, Act.SNAPSHOT}:
        raise ValueError(f"an act of kind {meant.act!r} cannot be withdrawn")
    return _entry(
        Act.RETRACT, meant.subject, (target,), Content(None, reason), assessment, author, at, identity, salt,
        confidentiality or meant.confidentiality,
    )  # fmt: skip


def redact(
    state: State, target: str, *, assessment: str, author: str, at: str, identity: str, salt: str,
    reason: str, confidentiality: str = "",
) -> Entry:  # fmt: skip
    """Return the entry that blanks the content of ``target`` for good, here and wherever the two meet.

    Raises ``KeyError`` for an unknown id and ``ValueError`` without a reason.
    """
    _demand(reason, "a redaction")
    meant = state.entries[target]
    return _entry(
        Act.REDACT, meant.subject, (target,), Content(None, reason), assessment, author, at, identity, salt,
        confidentiality or meant.confidentiality,
    )  # fmt: skip


def snapshot(
    state: State, subject: Subject, name: str, ids: Iterable[str], *, assessment: str, author: str, at: str,
    identity: str, salt: str, confidentiality: str = "", reason: str = "",
) -> Entry:  # fmt: skip
    """Return the entry that freezes ``ids`` under ``name``; its parents are the snapshots of the same subject
    that stand now."""
    current = state.current(subject)
    earlier = (
        entry.id
        for entry in current.history
        if entry.act == Act.SNAPSHOT and entry.id not in current.retracted
    )
    return _entry(
        Act.SNAPSHOT, subject, tuple(earlier), Content(snapshot_value(name, frozenset(ids)), reason),
        assessment, author, at, identity, salt, confidentiality,
    )  # fmt: skip


def _entry(
    act: Act, subject: Subject, parents: tuple[str, ...], content: Content, assessment: str, author: str,
    at: str, identity: str, salt: str, confidentiality: str,
) -> Entry:  # fmt: skip
    chosen = confidentiality or default_class(subject.kind, subject.facet)
    entry = Entry(identity, assessment, str(act), subject, parents, author, at, str(chosen), content, salt)
    entry.seal()  # a header without canonical form is refused where it is written, not where it is read
    return entry


def _demand(reason: str, what: str) -> None:
    if not reason.strip():
        raise ValueError(f"{what} needs a reason")
