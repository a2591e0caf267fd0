"""What stood in workbooks and could not be read: what waits, and saying that it was dealt with."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from diagnostic.actions.desk import Desk, Recorded, refuse
from diagnostic.model.entry import Entry
from diagnostic.model.problem import Problem
from diagnostic.model.refused_text import RefusedText, refused_at, refused_texts
from diagnostic.model.subject import Subject
from diagnostic.model.writing import retract

if TYPE_CHECKING:
    from diagnostic.actions.disagreeing import Origin


def deal_with(desk: Desk, entry_id: str) -> Recorded:
    """Say that a text was dealt with: it waits no longer and stays readable in the history; undo lets it wait again. Raises ``RefusedError``
    where it does not wait any more."""
    waits = [each.entry for each in refused_texts(desk.state) if each.entry.id == entry_id]
    if not waits:
        raise refuse(Problem("refused.none-waits", "This text was dealt with already.", "Look at what stands now."))
    return desk.record(_withdrawn(desk, waits), undoable=True)


def ended_by(desk: Desk, entries: Iterable[Entry]) -> list[Entry]:
    """Return the withdrawals of the texts that wait at the places which ``entries`` are about, in the same voice: who answers there has
    dealt with them."""
    places = dict.fromkeys(_place(entry.subject) for entry in entries)
    return _withdrawn(desk, [each.entry for place in places for each in refused_at(desk.state, place)])


def refused_data(desk: Desk) -> list[dict[str, Any]]:
    """Return what waits as plain data, with every place where it was read."""
    from diagnostic.actions.disagreeing import origins

    waiting = tuple(refused_texts(desk.state))
    found = origins(desk) if waiting else {}
    return [_data(each, found.get(each.entry.id, ())) for each in waiting]


def _data(one: RefusedText, origins: "Iterable[Origin]") -> dict[str, Any]:
    place = one.meant
    read_in = [{"file": each.file_name, "sheet": each.sheet, "cell": each.cell} for each in origins]
    return {
        "question": place.code, "row": place.row, "group": place.group, "facet": place.facet, "voice": place.voice, "text": one.text,
        "problem": one.code, "entry": one.entry.id, "read_in": read_in,
    }  # fmt: skip


def _place(subject: Subject) -> Subject:
    return Subject(subject.kind, subject.code, subject.facet, subject.voice, subject.row, subject.group)


def _withdrawn(desk: Desk, entries: Iterable[Entry]) -> list[Entry]:
    at = desk.clock()
    return [
        retract(
            desk.state, each.id, assessment=desk.assessment_id, author=desk.author, at=at, identity=desk.identity(), salt=desk.identity(),
            confidentiality=each.confidentiality,
        )
        for each in entries
    ]  # fmt: skip
