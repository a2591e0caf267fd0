"""Set-up: the administration, its situation, the agreed scope, the team, the terms. One subject per item: changes never collide."""

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.model.answering import normal_comment
from diagnostic.model.canonical import Json
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Facet, Kind, Subject


def setup_subject(desk: Desk, code: str, row: str = "") -> Subject:
    """Return where a set-up item of this desk's voice stands."""
    return Subject(Kind.SETUP, code, Facet.VALUE, desk.voice, row)


def set_item(desk: Desk, code: str, value: str, row: str = "", reason: str = "") -> Recorded:
    """Record one set-up item. The same value again writes nothing; an amendment of an agreed scope carries its date and reason."""
    text = normal_comment(value)
    if isinstance(text, Problem):
        raise refuse(text)
    entry = desk.assertion(setup_subject(desk, code, row), text, reason=reason)
    return desk.record([entry] if entry else [])


def set_items(desk: Desk, items: dict[tuple[str, str], str]) -> Recorded:
    """Record several set-up items, keyed by (code, row), in one transaction."""
    entries = []
    for (code, row), value in items.items():
        text = normal_comment(value)
        if isinstance(text, Problem):
            raise refuse(text)
        entry = desk.assertion(setup_subject(desk, code, row), text)
        if entry is not None:
            entries.append(entry)
    return desk.record(entries)


def add_member(desk: Desk, code: str, name: str, role: str, mark: str) -> Recorded:
    """Add a person to the team list, or change one. ``code`` stands in entries as the author; the name stands only here."""
    problems = []
    if not name.strip():
        problems.append(Problem("team.no-name", "A person of the team needs a name.", "Enter a name or an agreed short form."))
    if not mark.strip() or len(mark.strip()) > 4:
        problems.append(Problem("team.mark", "The mark has 1 to 4 letters.", "It numbers this person's evidence, e.g. AL in EV-AL-01."))
    if problems:
        raise refuse(*problems)
    value: Json = {"name": name.strip(), "role": role, "mark": mark.strip().upper()}
    entry = desk.assertion(setup_subject(desk, "team", code), value)
    return desk.record([entry] if entry else [])


def want_advice(desk: Desk, standard: str, wanted: bool) -> Recorded:
    """Record that the administration wants advice on a standard (or no longer does)."""
    entry = desk.assertion(setup_subject(desk, "advice-wanted", standard), "yes" if wanted else "no")
    return desk.record([entry] if entry else [])


def work_as(desk: Desk, member: str) -> None:
    """Say who works at this desk from now on: a code of the team list."""
    desk.author = member
