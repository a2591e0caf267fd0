"""Set-up: the administration, its situation, the agreed scope, the team, the terms. One subject per item: changes never collide."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.model.answering import normal_comment
from diagnostic.model.canonical import Json
from diagnostic.model.problem import Problem
from diagnostic.model.setup_item import amendments_of, parse_item, setup_item
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.team import Member, check_member, everyone_of


class Amendment(NamedTuple):
    """One change of the scope after it was agreed: what it became, why, when (UTC) and by whom."""

    code: str
    row: str
    value: str
    reason: str
    at: str
    author: str


def setup_subject(desk: Desk, code: str, row: str = "") -> Subject:
    """Return where a set-up item of this desk's voice stands."""
    return Subject(Kind.SETUP, code, Facet.VALUE, desk.voice, row)


def set_item(desk: Desk, code: str, value: str, row: str = "", reason: str = "") -> Recorded:
    """Record one set-up item. The same value again writes nothing.

    Raises ``RefusedError`` for a date that is none, a choice that is not offered, and for a change of the agreed scope without a reason.
    """
    return set_items(desk, {(code, row): value}, reason)


def set_items(desk: Desk, items: Mapping[tuple[str, str], str], reason: str = "") -> Recorded:
    """Record several set-up items, keyed by (code, row), in one transaction. Raises ``RefusedError`` with every problem; then nothing
    is written."""
    values: dict[tuple[str, str], str] = {}
    problems: list[Problem] = []
    for (code, row), raw in items.items():
        parsed = parse_item(desk.questionnaire, code, row, raw)
        if isinstance(parsed, Problem):
            problems.append(parsed)
        elif _says_something_new(desk, code, row, parsed):
            values[(code, row)] = parsed
    why = normal_comment(reason)
    if isinstance(why, Problem):
        problems.append(why)
    elif not why.strip() and any(needs_reason(desk, code) for code, _ in values):
        problems.append(
            Problem(
                "setup.amendment-needs-reason", "The scope was agreed; changing it is an amendment and needs a reason.",
                "Write one sentence: who asked for it, and why.", "reason",
            )
        )  # fmt: skip
    if problems or isinstance(why, Problem):
        raise refuse(*problems)
    entries = [
        desk.assertion(setup_subject(desk, code, row), value, reason=why.strip() if needs_reason(desk, code) else "")
        for (code, row), value in values.items()
    ]
    drafts = [setup_subject(desk, code, row) for code, row in items]
    written = [entry for entry in entries if entry is not None]
    # Late: an assessment is opened without it.
    from diagnostic.actions.refused_texts import ended_by

    return desk.record([*written, *ended_by(desk, written)], undoable=True, drafts_done=_kept(desk, drafts))


def needs_reason(desk: Desk, code: str) -> bool:
    """Tell whether changing this item amends a scope that was agreed."""
    return setup_item(code).agreed and bool(desk.setup_value("scope-agreed-on"))


def scope_amendments(desk: Desk) -> tuple[Amendment, ...]:
    """Return every amendment of the agreed scope that stands, the earliest first."""
    return tuple(
        Amendment(entry.subject.code, entry.subject.row, str(entry.value or ""), entry.reason, entry.at, entry.author)
        for entry in amendments_of(desk.state)
    )


def add_member(desk: Desk, code: str, name: str, role: str, mark: str) -> Recorded:
    """Add a person to the team list, or change one. ``code`` stands in entries as the author; the name stands only here.

    Raises ``RefusedError`` when there is no name, the role is unknown, or the mark is missing, too long or another person's.
    """
    text = normal_comment(name)
    if isinstance(text, Problem):
        raise refuse(text)
    member = Member(code, " ".join(text.split()), role, mark.strip().upper())
    problems = check_member(member, everyone_of(desk.state))
    if problems:
        raise refuse(*problems)
    value: Json = member.as_json()
    entry = desk.assertion(setup_subject(desk, "team", code), value)
    return desk.record([entry] if entry else [])


def remove_member(desk: Desk, code: str) -> Recorded:
    """Take a person out of the team list; what they recorded stays, with their name and mark. Raises ``RefusedError`` for the person who
    works at this desk now, ``KeyError`` for a code that is not in the list."""
    member = {each.code: each for each in everyone_of(desk.state)}[code]
    if code == desk.author:
        raise refuse(Problem("team.at-work", "This person works on this computer now.", "Say first who works here instead.", "team.member"))
    entry = desk.assertion(setup_subject(desk, "team", code), replace(member, left=True).as_json())
    return desk.record([entry] if entry else [])


def want_advice(desk: Desk, standard: str, wanted: bool) -> Recorded:
    """Record that the administration wants advice on a standard (or no longer does)."""
    return set_item(desk, "advice-wanted", "yes" if wanted else "no", standard)


def work_as(desk: Desk, member: str) -> None:
    """Say who works at this desk from now on: a code of the team list."""
    desk.author = member


def _says_something_new(desk: Desk, code: str, row: str, value: str) -> bool:
    current = desk.state.current(setup_subject(desk, code, row))
    if not current.heads:
        return bool(value)
    return len(current.heads) > 1 or current.value != value


def _kept(desk: Desk, subjects: list[Subject]) -> list[Subject]:
    """Only what was being typed has a kept text to clear; without one nothing has to be written at all."""
    kept = {draft.subject for draft in desk.file.drafts()}
    return [subject for subject in subjects if subject in kept]
