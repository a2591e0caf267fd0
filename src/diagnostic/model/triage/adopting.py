"""A workbook of a self-assessment, read for a mission that adopts it."""

from collections.abc import Iterable
from dataclasses import replace

from diagnostic.model.adoption import adopted, twin_id
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State
from diagnostic.model.triage.cell import CellState, Note, SightedEntry, TriagedCell
from diagnostic.model.triage.reading import Reading


def adopt_reading(questionnaire: Questionnaire, reading: Reading, assessment: str) -> Reading:
    """Return what a workbook of a self-assessment says once it is adopted: cells as exported speak here too, for they are news to the
    mission."""
    carried = State.of(adopted(questionnaire, reading.carried.all_versions(), assessment))
    written = {entry.id: entry for entry in adopted(questionnaire, reading.written, assessment)}
    known = written.keys() | carried.entries.keys()

    def twins(originals: Iterable[str]) -> tuple[str, ...]:
        return tuple(name for name in (twin_id(assessment, original) for original in originals) if name in known)

    def cell_here(cell: TriagedCell) -> TriagedCell:
        exported = reading.returned.baseline.get((cell.key, cell.column))
        if cell.state is CellState.SAME and cell.note == Note.AS_EXPORTED and exported is not None and (heads := twins(exported.heads)):
            return cell._replace(state=CellState.NEW, note="", entries=heads)
        return cell._replace(entries=twins(cell.entries))

    seen = tuple(
        SightedEntry(written[name], each.sheet, each.place)
        for each in reading.seen if (name := twin_id(assessment, each.entry.id)) in written
    )  # fmt: skip
    return replace(reading, carried=carried, written=tuple(written.values()), seen=seen, cells=tuple(map(cell_here, reading.cells)))
