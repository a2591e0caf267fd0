"""The notes that somebody fixed to cells: they answer no question, but nobody's words are dropped without being named."""

from collections.abc import Mapping
from typing import Final

from diagnostic.exchange.foreign.cell_text import TextRuns, meant
from diagnostic.exchange.foreign.grid import Note
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.package import Package, too_large_problem
from diagnostic.exchange.foreign.places import cell_place
from diagnostic.exchange.foreign.sheet_part import Room
from diagnostic.exchange.foreign.xml_part import damaged, main_names, parse_part
from diagnostic.model.problem import RefusedError

_NAMES: Final = main_names("comment", "t", "rPh")


def read_notes(package: Package, sheet: str, room: Room, limits: Limits) -> tuple[Note, ...]:
    """Return the notes of the sheet in this part. Looks at everything the sheet leads to, so it raises ``RefusedError`` for a way out."""
    notes: list[Note] = []
    runs = TextRuns(limits)
    place: tuple[int, int] | None = None

    def start(element: str, attributes: Mapping[str, str]) -> None:
        nonlocal place
        name = _NAMES.get(element)
        if name == "comment":
            place = cell_place(attributes.get("ref", ""))
            runs.begin()
        elif name:
            runs.start(name)

    def end(element: str) -> None:
        name = _NAMES.get(element)
        if name == "comment":
            if place is None:
                raise damaged("a note without a place")
            text = meant(runs.finish()).strip()
            room.take(1, len(text))
            notes.extend([Note(*place, text)] if text else [])
            if len(notes) > limits.ranges:
                raise RefusedError((too_large_problem(),))
        elif name:
            runs.end(name)

    for relation in package.relations(sheet).values():
        if relation.kind == "comments":
            parse_part(relation.part, package.chunks(relation.part), start, end, runs.add)
    return tuple(notes)
