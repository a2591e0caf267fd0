"""Bringing in what others wrote, workbooks and copies of the assessment alike: first looked at, then taken in by one act."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from diagnostic.actions.desk import Desk, Recorded
from diagnostic.actions.importing import FileRead, ImportReport, ImportTerms, Outcome, read_workbooks, take_in
from diagnostic.actions.merging import FileMerged, MergeReport, merge_files
from diagnostic.actions.opening import SUFFIX
from diagnostic.model.places import Places
from diagnostic.model.subject import Subject

WORKBOOK = ".xlsx"
MOST_PROPOSED = 12


@dataclass(frozen=True)
class Looked:
    """What was read of the files chosen: each workbook once, whatever is decided about it afterwards; and the other copies, by path."""

    workbooks: tuple[FileRead, ...] = ()
    copies: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Outlook:
    """What would come of it, or came: the report on workbooks, and that on copies of the assessment."""

    workbooks: ImportReport
    copies: MergeReport

    @property
    def new(self) -> int:
        """How many entries come in."""
        return self.workbooks.new + self.copies.new

    @property
    def conflicts(self) -> tuple[Subject, ...]:
        """The places that stand open with it and did not before."""
        return tuple(dict.fromkeys((*self.workbooks.conflicts, *self.copies.conflicts)))

    @property
    def backups(self) -> tuple[Path, ...]:
        """The copies that were made before anything was written."""
        return tuple(path for path in (self.workbooks.backup, self.copies.backup) if path is not None)

    @property
    def adoptable(self) -> bool:
        """True when a file is a self-assessment that could be adopted, or would be."""
        return any(file.outcome in (Outcome.OFFERED, Outcome.ADOPTED) for file in self.workbooks.files) or any(
            _is_adoptable(file) for file in self.copies.files
        )

    @property
    def corrections(self) -> int:
        """At how many places a workbook says something else than an earlier one of the same respondent."""
        return sum(len(file.corrections) for file in self.workbooks.files)


def is_copy(path: Path) -> bool:
    """Tell whether a path is named like an assessment; everything else is taken for a workbook, and read by a child process."""
    return path.suffix.lower() == SUFFIX


def look_into(
    desk: Desk, places: Places, paths: Sequence[Path], known: Iterable[FileRead] = (), heard: Callable[[int], bool] = lambda _done: True
) -> Looked | None:
    """Read files. What is ``known`` already is not read again. ``heard`` is told after each workbook how many were read, and ends the reading
    by False; then None is returned. Raises ``KnownError`` where no process can be started."""
    ready = {path: (path, reading, problems) for path, reading, problems in known}
    books = [path for path in paths if not is_copy(path)]
    fresh = [path for path in books if path not in ready]
    with closing(read_workbooks(desk, places, fresh)) as reading:
        for done, found in enumerate(reading, 1):
            ready[found[0]] = found
            if not heard(done):
                return None
    return Looked(tuple(ready[path] for path in books), tuple(path for path in paths if is_copy(path)))


def outlook(desk: Desk, looked: Looked, terms: ImportTerms) -> Outlook:
    """Return what would come of it. Nothing is written."""
    return Outlook(take_in(desk, looked.workbooks, terms, dry_run=True), merge_files(desk, looked.copies, terms.adopt, dry_run=True))


def bring_in(desk: Desk, looked: Looked, terms: ImportTerms) -> tuple[Outlook, Recorded]:
    """Take everything in that is not refused, after a copy was made. Raises what ``take_in`` and ``merge_files`` raise."""
    before = desk.state
    report = take_in(desk, looked.workbooks, terms)
    merged = merge_files(desk, looked.copies, terms.adopt)
    new = tuple(entry for name, entry in desk.state.entries.items() if name not in before.entries)
    return Outlook(report, merged), Recorded(new, desk.clock(), desk.state, desk.questionnaire)


def files_beside(desk: Desk) -> tuple[Path, ...]:
    """Return the workbooks in the folder of the assessment, by name, as a proposal; files that belong to a spreadsheet program are left out."""
    try:
        named = [path for path in desk.path.parent.iterdir() if path.suffix.lower() == WORKBOOK and not path.name.startswith(("~$", "."))]
        found = [path for path in named if path.is_file()]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda path: path.name)[:MOST_PROPOSED])


def _is_adoptable(file: FileMerged) -> bool:
    return file.adopted or any(problem.code == "merge.adoptable" for problem in file.problems)
