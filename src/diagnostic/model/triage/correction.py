"""A corrected workbook that was sent again: where it stands against what an earlier one said, it can replace that by one decision."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from diagnostic.model.entry import Act, Entry
from diagnostic.model.refused_text import refused_at
from diagnostic.model.state import State
from diagnostic.model.subject import Subject
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.reading import Reading

_READ = (CellState.NEW, CellState.WITHDRAWN)


@dataclass(frozen=True)
class Correction:
    """One place at which an earlier workbook said something else. ``later`` is the entry of this one; '' where this one went back to what
    it was exported with, takes the answer back, or says what could not be read before, so that the earlier entries are to be withdrawn."""

    subject: Subject
    earlier: tuple[str, ...]
    later: str = ""


def corrections(after: State, reading: Reading, sighted: AbstractSet[str]) -> tuple[Correction, ...]:
    """Return what this workbook corrects in ``after``, the state with it. ``sighted`` are the entries read from other workbooks before.

    Only what the same respondent said over the same earlier state counts: everything else stays a conflict for a person to decide, one by
    one.
    """
    return (*_said_anew(after, reading, sighted), *_gone_back(after, reading, sighted), *_read_now(after, reading, sighted))


def _said_anew(after: State, reading: Reading, sighted: AbstractSet[str]) -> Iterator[Correction]:
    for entry in reading.written:
        heads = after.current(entry.subject).heads
        others = tuple(head for head in heads if head.id != entry.id)
        if entry.act != Act.ASSERT or not others or len(others) == len(heads):
            continue
        if all(_same_hand(entry, other, sighted) for other in others) and any(other.value != entry.value for other in others):
            yield Correction(entry.subject, tuple(other.id for other in others), entry.id)


def _gone_back(after: State, reading: Reading, sighted: AbstractSet[str]) -> Iterator[Correction]:
    for cell in reading.cells:
        exported = reading.returned.baseline.get((cell.key, cell.column))
        stood = tuple(sorted(exported.heads)) if exported else ()
        for subject in _unsaid_by(after, cell, stood):
            heads = after.current(subject).heads
            earlier = tuple(
                head.id for head in heads
                if head.id in sighted and head.parents == stood and head.author == reading.respondent(cell.code)
            )  # fmt: skip
            if earlier and len(earlier) == len(heads):
                yield Correction(subject, earlier)


def _read_now(after: State, reading: Reading, sighted: AbstractSet[str]) -> Iterator[Correction]:
    """Yield the texts of an earlier copy that could not be read, where this one says something that can."""
    said = {cell.subject: reading.respondent(cell.code) for cell in reading.cells if cell.subject and cell.state in _READ}
    own = {entry.id for entry in reading.written}
    for meant, respondent in said.items():
        for each in refused_at(after, meant):
            if each.entry.id in sighted - own and each.entry.author == respondent:
                yield Correction(each.entry.subject, (each.entry.id,))


def _unsaid_by(after: State, cell: TriagedCell, stood: tuple[str, ...]) -> set[Subject]:
    """Return the subjects of which a cell no longer says what an earlier copy of its workbook may have said.

    *Withdraw this answer* counts here as well: the copy knows what stood when it was written, and not what an earlier copy brought since.
    """
    if cell.state is CellState.WITHDRAWN or cell.note == Note.NOTHING_TO_WITHDRAW:
        return set() if cell.subject is None else {cell.subject}
    if cell.state is CellState.SAME and cell.note == Note.AS_EXPORTED:
        return {after.entries[name].subject for name in stood if name in after.entries}
    return set()


def _same_hand(entry: Entry, other: Entry, sighted: AbstractSet[str]) -> bool:
    return other.id in sighted and other.act == Act.ASSERT and other.author == entry.author and other.parents == entry.parents
