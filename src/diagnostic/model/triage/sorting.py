"""Holding what a workbook says against an assessment: what is new, what is the same, what stands against something else."""

from dataclasses import dataclass

from diagnostic.model.entry import Act, Entry
from diagnostic.model.problem import Problem
from diagnostic.model.same_value import essence
from diagnostic.model.state import Current, State, Status
from diagnostic.model.subject import Subject
from diagnostic.model.triage import refusal
from diagnostic.model.triage.cell import Balance, CellState, Note, SightedEntry, TriagedCell, balance_of
from diagnostic.model.triage.reading import Reading
from diagnostic.model.workbook import Outside, Passport


@dataclass(frozen=True)
class Triage:
    """What one workbook does to an assessment, before anything is written.

    ``entries`` is all it brings that is not known yet: ``carried`` ones of its machine-readable part, and those its cells stand for, which
    ``seen`` names with their cells. ``conflicts`` are the subjects at which two values stand against each other with it and did not
    before. ``outside`` is what lies outside of the tables; it is listed apart from the balance.
    """

    file_name: str
    file_digest: str
    passport: Passport
    machine_holds: bool
    cells: tuple[TriagedCell, ...]
    balance: Balance
    entries: tuple[Entry, ...]
    carried: tuple[Entry, ...]
    seen: tuple[SightedEntry, ...]
    conflicts: tuple[Subject, ...]
    outside: tuple[Outside, ...]
    missing_columns: tuple[tuple[str, str], ...]
    missing_keys: tuple[str, ...]
    problems: tuple[Problem, ...]

    def of(self, *states: CellState) -> tuple[TriagedCell, ...]:
        """Return the cells that ended in one of these states."""
        return tuple(cell for cell in self.cells if cell.state in states)


def triage(state: State, reading: Reading) -> tuple[Triage, State]:
    """Return what a workbook does to an assessment, and the state with it. Nothing is written; raises ``ValueError`` for another
    assessment."""
    returned = reading.returned
    brought = {(entry.id, entry.seal()): entry for entry in (*reading.carried.all_versions(), *reading.written)}
    new = tuple(entry for entry in brought.values() if not state.holds(entry))
    after = state.added(new) if new else state
    cells = tuple(_sorted_in(state, after, cell) for cell in reading.cells)
    written = {entry.id for entry in reading.written}
    touched = {entry.subject for entry in new}
    conflicts = sorted(each for each in touched if _is_apart(after, each) and not _is_apart(state, each))
    states = (cell.state for cell in cells if cell.state is not CellState.EMPTY)
    sorted_out = Triage(
        returned.file_name, returned.file_digest, returned.passport, returned.machine_holds, cells,
        balance_of(reading.to_fill, states, reading.empty), new, tuple(entry for entry in new if entry.id not in written), reading.seen,
        tuple(conflicts), returned.outside, returned.missing_columns, returned.missing_keys, reading.problems,
    )  # fmt: skip
    return sorted_out, after


def _sorted_in(before: State, after: State, cell: TriagedCell) -> TriagedCell:
    """Return a cell with what it comes to in this assessment."""
    if cell.note == Note.NOTHING_TO_WITHDRAW and cell.subject is not None and after.current(cell.subject).heads:
        why = refusal.withdraws_later()
        return cell._replace(state=why.state, note="", problem=why.problem)
    if cell.state not in (CellState.NEW, CellState.WITHDRAWN):
        return cell
    new = [name for name in cell.entries if name not in before.entries]
    if not new:
        gone = any(name in after.current(after.entries[name].subject).retracted for name in cell.entries if name in after.entries)
        return cell._replace(state=CellState.SAME, note=Note.WITHDRAWN_SINCE if gone else Note.KNOWN)
    if cell.state is CellState.WITHDRAWN:
        return cell
    subjects = {after.entries[name].subject for name in new if name in after.entries and after.entries[name].act == Act.ASSERT}
    heads = {head for subject in subjects for head in after.current(subject).head_ids}
    if heads.isdisjoint(new):
        return cell._replace(state=CellState.SAME, note=Note.SETTLED_SINCE)
    if any(_is_apart(after, subject) for subject in subjects):
        return cell._replace(state=CellState.CONFLICT)
    if all(_agrees(before.current(subject), after.current(subject)) for subject in subjects):
        return cell._replace(state=CellState.SAME, note=Note.AGREES)
    return cell


def _is_apart(state: State, subject: Subject) -> bool:
    return state.current(subject).status is Status.CONFLICT


def _agrees(before: Current, after: Current) -> bool:
    return before.status is Status.SETTLED and essence(before.value) == essence(after.value)
