"""What came of an import or a merge, in lines to read on the command line."""

from collections import Counter
from collections.abc import Iterable, Iterator
from types import MappingProxyType

from diagnostic.actions.counting import counted
from diagnostic.actions.desk import Desk
from diagnostic.actions.importing import FileImported, ImportReport, Outcome
from diagnostic.actions.merging import MergeReport
from diagnostic.model.entry import Act
from diagnostic.model.subject import Facet, Subject
from diagnostic.model.team import everyone_of
from diagnostic.model.triage.cell import Balance, CellState, Note, TriagedCell
from diagnostic.model.triage.sorting import Triage

_TELLING = (CellState.CONFLICT, CellState.ASKED, CellState.REFUSED, CellState.WITHDRAWN)
_MOST_LINES = 40
"""So many cells of one kind are listed on the screen; programs get all of them."""
_LONGEST = 60
_OUTCOMES = MappingProxyType(
    {
        Outcome.MERGED: "taken in",
        Outcome.ADOPTED: "adopted as what the administration states",
        Outcome.KNOWN: "says nothing that is not here already",
        Outcome.OFFERED: "a self-assessment of its own; --adopt takes it in as what the administration states",
        Outcome.REFUSED: "refused",
    }
)


def import_lines(desk: Desk, report: ImportReport) -> list[str]:
    """Return the report in lines to read."""
    lines: list[str] = []
    for file in report.files:
        lines += _file_lines(desk, file, report.dry_run)
    verb = "would come" if report.dry_run else "came"
    lines.append("")
    if len(report.files) > 1:
        lines.append(f"Together: {_balance(report.balance)}")
    lines.append(f"{counted(report.new, 'entry', 'entries')} {verb} in.")
    lines += _unread_lines(report)
    lines += _conflict_lines(report.conflicts)
    offered = sum(len(file.corrections) for file in report.files)
    if report.corrected:
        where = counted(report.corrected, "place", "places")
        lines.append(f"These workbooks {'would count' if report.dry_run else 'count'} at {where} where an earlier one said something else.")
    elif offered:
        where = counted(offered, "place", "places")
        lines.append(f"At {where} an earlier workbook of the same respondent says something else; --replaces REASON lets these count.")
    if report.apart:
        lines.append(f"{counted(report.apart, 'entry lies', 'entries lie')} apart: the id stands for something else here.")
    return [*lines, *_written(report.backup, report.dry_run)]


def merge_lines(desk: Desk, report: MergeReport) -> list[str]:
    """Return the report of a merge in lines to read."""
    lines = []
    for file in report.files:
        how = "refused" if file.refused else f"{counted(file.new, 'new entry', 'new entries')}, {file.known} known"
        documents = f", {counted(file.documents, 'document', 'documents')}" if file.documents else ""
        lines.append(f"{file.path.name}: {how}{documents}{' (adopted)' if file.adopted else ''}")
        lines += [f"  {problem}" for problem in file.problems]
    return [*lines, "", *_conflict_lines(report.conflicts), *_written(report.backup, report.dry_run), f"Digest of the set: {report.digest}"]


def _file_lines(desk: Desk, file: FileImported, dry_run: bool) -> Iterator[str]:
    can_be = "can be " if dry_run and file.outcome in (Outcome.MERGED, Outcome.ADOPTED) else ""
    yield f"{file.path.name}: {can_be}{_OUTCOMES[file.outcome]}"
    yield from (f"  {problem}" for problem in file.problems)
    if file.triage is None:
        return
    found, names = file.triage, {member.code: member.name for member in everyone_of(desk.state)}
    author = names.get(found.passport.author, found.passport.author)
    yield f"  speaks as {found.passport.voice}{f' ({author})' if author else ''}; {_balance(found.balance)}"
    if found.carried:
        voices = Counter(f"{entry.act} by {entry.subject.voice}" for entry in found.carried)
        listed = ", ".join(f"{count} {what}" for what, count in sorted(voices.items()))
        yield f"  carries {counted(len(found.carried), 'entry that is', 'entries that are')} not here yet: {listed}"
    for state in _TELLING:
        yield from _cell_lines(state, found.of(state))
    yield from _cell_lines("repaired", [cell for cell in found.cells if cell.repairs and cell.state not in _TELLING])
    yield from _cell_lines("emptied, left as it stood", [cell for cell in found.cells if cell.note == Note.EMPTIED])
    yield from _beside_lines(found)


def _beside_lines(found: Triage) -> Iterator[str]:
    for sheet, column in found.missing_columns:
        yield f"  {sheet}: the column {column} is missing; what it held was left alone"
    if found.missing_keys:
        yield f"  {counted(len(found.missing_keys), 'row is', 'rows are')} missing; what stood there was left alone"
    for outside in found.outside[:_MOST_LINES]:
        yield f"  outside of the tables, {outside.sheet}!{outside.place} ({outside.why}): {_line(outside.text)}"
    if len(found.outside) > _MOST_LINES:
        yield f"  … and {counted(len(found.outside) - _MOST_LINES, 'further cell')} outside of the tables"


def _cell_lines(title: str, cells: Iterable[TriagedCell]) -> Iterator[str]:
    listed = list(cells)
    for cell in listed[:_MOST_LINES]:
        where = f"{cell.sheet}!{cell.place or f'row {cell.row}'}"
        name = " ".join(part for part in cell.key.split("|") if part) or cell.code
        yield f"  {title}: {name} {cell.column} ({where}){_told(cell)}"
    if len(listed) > _MOST_LINES:
        yield f"  … and {len(listed) - _MOST_LINES} further: {title}"


def _told(cell: TriagedCell) -> str:
    """What was found in a cell, and what is wrong with it or was made of it."""
    if cell.problem is not None:
        return f": “{_line(cell.found)}”. {cell.problem.message} {cell.problem.remedy}".rstrip()
    if cell.repairs:
        return f": {' '.join(repair.message for repair in cell.repairs)}"
    return f": {_line(cell.said)}" if cell.said else ""


def _unread_lines(report: ImportReport) -> Iterator[str]:
    taken = (entry for file in report.files if file.new and file.triage is not None for entry in file.triage.entries)
    unread = sum(entry.subject.facet == Facet.REFUSED and entry.act == Act.ASSERT for entry in taken)
    if unread:
        waits = "waits at its question" if unread == 1 else "wait at their questions"
        yield f"{counted(unread, 'text')} that could not be read {waits} until somebody has dealt with {'it' if unread == 1 else 'them'}."


def _conflict_lines(conflicts: tuple[Subject, ...]) -> Iterator[str]:
    if not conflicts:
        return
    yield f"At {counted(len(conflicts), 'place', 'places')} two values stand against each other now; somebody has to decide:"
    yield from (f"  {_name(subject)}" for subject in conflicts[:_MOST_LINES])
    if len(conflicts) > _MOST_LINES:
        yield f"  … and {len(conflicts) - _MOST_LINES} further"


def _written(backup: object, dry_run: bool) -> Iterator[str]:
    if dry_run:
        yield "Nothing was written (--dry-run)."
    elif backup is None:
        yield "Nothing had to be written."
    else:
        yield f"Copy from before: {backup}"


def _balance(balance: Balance) -> str:
    parts = ", ".join(f"{balance.of(state)} {state}" for state in CellState if balance.of(state))
    cells = counted(balance.cells, "cell")
    return f"{cells}: {parts}" if parts else cells


def _name(subject: Subject) -> str:
    return " ".join(part for part in (subject.code, subject.row, subject.group, subject.facet, f"({subject.voice})") if part)


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
