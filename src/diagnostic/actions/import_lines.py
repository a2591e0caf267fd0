"""What came of an import or a merge, in lines to read on the command line."""

from collections import Counter
from collections.abc import Iterable, Iterator
from types import MappingProxyType

from diagnostic.actions.desk import Desk
from diagnostic.actions.importing import FileImported, ImportReport, Outcome
from diagnostic.actions.merging import MergeReport
from diagnostic.model.subject import Subject
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
        lines += _file_lines(desk, file)
    verb = "would be" if report.dry_run else "were"
    lines.append("")
    if len(report.files) > 1:
        lines.append(f"Together: {_balance(report.balance)}")
    lines.append(f"{report.new} entries {verb} new.")
    lines += _conflict_lines(report.conflicts)
    offered = sum(len(file.corrections) for file in report.files)
    if report.corrected:
        lines.append(f"{report.corrected} places {verb} settled in favour of these workbooks.")
    elif offered:
        lines.append(f"At {offered} places an earlier workbook of the same respondent says something else; --replaces REASON lets these count.")
    if report.apart:
        lines.append(f"{report.apart} entries {verb} kept apart: their ids stand for something else here.")
    return [*lines, *_written(report.backup, report.dry_run)]


def merge_lines(desk: Desk, report: MergeReport) -> list[str]:
    """Return the report of a merge in lines to read."""
    lines = []
    for file in report.files:
        how = "refused" if file.refused else f"{file.new} entries new, {file.known} known"
        documents = f", {file.documents} documents" if file.documents else ""
        lines.append(f"{file.path.name}: {how}{documents}{' (adopted)' if file.adopted else ''}")
        lines += [f"  {problem}" for problem in file.problems]
    return [*lines, "", *_conflict_lines(report.conflicts), *_written(report.backup, report.dry_run), f"Digest of the set: {report.digest}"]


def _file_lines(desk: Desk, file: FileImported) -> Iterator[str]:
    yield f"{file.path.name}: {_OUTCOMES[file.outcome]}"
    yield from (f"  {problem}" for problem in file.problems)
    if file.triage is None:
        return
    found, names = file.triage, {member.code: member.name for member in everyone_of(desk.state)}
    author = names.get(found.passport.author, found.passport.author)
    yield f"  speaks as {found.passport.voice}{f' ({author})' if author else ''}; {_balance(found.balance)}"
    if found.carried:
        voices = Counter(f"{entry.act} by {entry.subject.voice}" for entry in found.carried)
        listed = ", ".join(f"{count} {what}" for what, count in sorted(voices.items()))
        yield f"  carries {len(found.carried)} entries that are not here: {listed}"
    for state in _TELLING:
        yield from _cell_lines(state, found.of(state))
    yield from _cell_lines("repaired", [cell for cell in found.cells if cell.repairs and cell.state not in _TELLING])
    yield from _cell_lines("emptied, left as it stood", [cell for cell in found.cells if cell.note == Note.EMPTIED])
    yield from _beside_lines(found)


def _beside_lines(found: Triage) -> Iterator[str]:
    for sheet, column in found.missing_columns:
        yield f"  {sheet}: the column {column} is missing; what it held was left alone"
    if found.missing_keys:
        yield f"  {len(found.missing_keys)} rows are missing; what they held was left alone"
    for outside in found.outside[:_MOST_LINES]:
        yield f"  outside of the tables, {outside.sheet}!{outside.place} ({outside.why}): {_line(outside.text)}"
    if len(found.outside) > _MOST_LINES:
        yield f"  … and {len(found.outside) - _MOST_LINES} further cells outside of the tables"


def _cell_lines(title: str, cells: Iterable[TriagedCell]) -> Iterator[str]:
    listed = list(cells)
    for cell in listed[:_MOST_LINES]:
        why = str(cell.problem) if cell.problem else " ".join(str(repair) for repair in cell.repairs) or cell.said
        yield f"  {title}: {cell.code}, {cell.column}, {cell.sheet}!{cell.place or cell.row}: “{_line(cell.found)}” {why}".rstrip()
    if len(listed) > _MOST_LINES:
        yield f"  … and {len(listed) - _MOST_LINES} further: {title}"


def _conflict_lines(conflicts: tuple[Subject, ...]) -> Iterator[str]:
    if not conflicts:
        return
    yield f"At {len(conflicts)} places two values stand against each other now; somebody has to decide:"
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
    return f"{balance.cells} cells: {parts}" if parts else f"{balance.cells} cells"


def _name(subject: Subject) -> str:
    return " ".join(part for part in (subject.code, subject.row, subject.group, subject.facet, f"({subject.voice})") if part)


def _line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
