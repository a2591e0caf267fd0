"""Importing returned workbooks: read off this process, sorted cell by cell, and written in one transaction after a copy was made."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from diagnostic.actions.desk import Desk, refuse
from diagnostic.actions.safe_copy import back_up
from diagnostic.model.answering import normal_comment
from diagnostic.model.entry import Entry
from diagnostic.model.places import Places
from diagnostic.model.problem import Problem, RefusedError
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Subject
from diagnostic.model.triage.adopting import adopt_reading
from diagnostic.model.triage.cell import Balance
from diagnostic.model.triage.correction import Correction, corrections
from diagnostic.model.triage.identity import Verdict, identify
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.reading import Reading, read_cells
from diagnostic.model.triage.sorting import Triage, triage
from diagnostic.model.writing import decide, retract

FileRead = tuple[Path, Reading | None, tuple[Problem, ...]]
"""A file, what it says, and why it says nothing where it was refused."""


class Outcome(StrEnum):
    """What became of one file. *Known*: it says nothing that is not there already. *Offered*: it is a self-assessment that can be adopted."""

    MERGED = "merged"
    ADOPTED = "adopted"
    KNOWN = "known"
    OFFERED = "offered"
    REFUSED = "refused"


@dataclass(frozen=True)
class ImportTerms:
    """What a person chose for an import. ``adopt`` takes self-assessments in as what the administration states; ``replaces`` is the reason
    for letting these workbooks count where an earlier copy of the same respondent said something else ('' leaves both standing)."""

    adopt: bool = False
    replaces: str = ""


@dataclass(frozen=True)
class FileImported:
    """One file: what became of it, and its table; ``triage`` is None where it was refused. ``corrections`` are the places where it says
    something else than an earlier workbook of the same respondent; they count only where a reason was given."""

    path: Path
    outcome: Outcome
    triage: Triage | None
    problems: tuple[Problem, ...]
    corrections: tuple[Correction, ...] = ()

    @property
    def new(self) -> int:
        """How many entries it brought."""
        return len(self.triage.entries) if self.triage and self.outcome in (Outcome.MERGED, Outcome.ADOPTED) else 0


@dataclass(frozen=True)
class ImportReport:
    """What came of an import, or would. ``conflicts`` are the places that stand open with it and did not before; ``corrected`` counts those
    that the reason given settled; ``apart`` the entries whose id stands for something else already. ``backup`` is None when nothing was
    written. ``digest`` is that of the set as it is then."""

    files: tuple[FileImported, ...]
    conflicts: tuple[Subject, ...]
    corrected: int
    apart: int
    backup: Path | None
    digest: str
    dry_run: bool

    @property
    def new(self) -> int:
        """How many entries all files brought together."""
        return sum(file.new for file in self.files)

    @property
    def balance(self) -> Balance:
        """The balance over all files that were taken in, or were known."""
        whole = Balance()
        for file in self.files:
            if file.triage is not None and file.outcome not in (Outcome.REFUSED, Outcome.OFFERED):
                whole = whole.plus(file.triage.balance)
        return whole


def import_workbooks(desk: Desk, places: Places, paths: Sequence[Path], terms: ImportTerms | None = None, dry_run: bool = False) -> ImportReport:
    """Take in what returned workbooks say. A file that is refused stops none of the others; importing again changes nothing.

    With ``dry_run`` nothing is written. Raises ``RefusedError`` for a reason no file can carry and ``KnownError`` when this file cannot be
    written; then nothing was.
    """
    return take_in(desk, read_workbooks(desk, places, paths), terms, dry_run)


def take_in(desk: Desk, read: Iterable[FileRead], terms: ImportTerms | None = None, dry_run: bool = False) -> ImportReport:
    """Take in what was read of several files, as ``import_workbooks`` does."""
    chosen = _checked(desk, terms or ImportTerms())
    before = desk.state
    sighted = frozenset(seen.entry for seen in desk.file.sightings())
    files, readings, state = [], [], before
    for path, found, problems in read:
        file, reading, state = _sort(desk, chosen, state, path, found, problems)
        files.append(file)
        readings.append(reading)
    files = [
        replace(file, corrections=corrections(state, reading, sighted)) if reading is not None else file
        for file, reading in zip(files, readings, strict=True)
    ]
    decided, state = _correct(desk, state, files, chosen.replaces)
    copy, apart = None, 0
    if not dry_run and (decided or any(file.new for file in files)):
        copy = back_up(desk, "import")
        apart = _write(desk, files, decided)
        desk.state = state
        if decided:
            desk.undoable.append(tuple(entry.id for entry in decided))
    opened = tuple(now.subject for now in state.conflicts() if before.current(now.subject).status is not Status.CONFLICT)
    return ImportReport(tuple(files), opened, len({entry.subject for entry in decided}), apart, copy, state.digest(), dry_run)


def _checked(desk: Desk, terms: ImportTerms) -> ImportTerms:
    reason = normal_comment(terms.replaces.strip())
    if isinstance(reason, Problem):
        raise RefusedError((reason,))
    if reason and not desk.author:
        raise refuse(Problem("import.nobody", "A decision carries the name of who decided.", "Say first who is working here."))
    return replace(terms, replaces=reason)


def read_workbooks(desk: Desk, places: Places, paths: Sequence[Path]) -> Generator[FileRead, None, None]:
    """Yield what each file says, in the order given: read by child processes, which end when the iterator is closed. ``take_in`` takes it.

    Raises ``KnownError`` only where no child process can be started.
    """
    from diagnostic.actions.exporting import vocabulary
    from diagnostic.exchange.returning import read_returned

    known, labels = vocabulary(places), Labels(desk.questionnaire)
    for path, file in zip(paths, read_returned(paths, known), strict=True):
        if file.found is None:
            yield path, None, file.problems
        else:
            yield path, read_cells(desk.questionnaire, file.found, labels), ()


def _sort(
    desk: Desk, terms: ImportTerms, state: State, path: Path, reading: Reading | None, problems: tuple[Problem, ...]
) -> tuple[FileImported, Reading | None, State]:
    """Return what one file comes to, what it says in this assessment, and the state with it."""
    if reading is None:
        return FileImported(path, Outcome.REFUSED, None, problems), None, state
    identity = identify(desk.questionnaire, state, desk.assessment_id, reading.returned, reading.carried)
    told = (*reading.problems, *identity.problems)
    if identity.verdict is Verdict.REFUSED:
        return FileImported(path, Outcome.REFUSED, None, told), None, state
    adoptable = identity.verdict is Verdict.ADOPTABLE
    said = adopt_reading(desk.questionnaire, reading, desk.assessment_id) if adoptable else reading
    sorted_out, after = triage(state, said)
    if adoptable and not terms.adopt:
        return FileImported(path, Outcome.OFFERED, sorted_out, told), None, state
    if not sorted_out.entries:
        return FileImported(path, Outcome.KNOWN, sorted_out, told), said, state
    return FileImported(path, Outcome.ADOPTED if adoptable else Outcome.MERGED, sorted_out, told), said, after


def _correct(desk: Desk, state: State, files: Sequence[FileImported], reason: str) -> tuple[list[Entry], State]:
    """Return the decisions that let corrected workbooks count, where a reason was given, and the state with them."""
    decided: list[Entry] = []
    for correction in (each for file in files for each in file.corrections if reason):
        for entry in _decided(desk, state, correction, reason):
            decided.append(entry)
            state = state.added([entry])
    return decided, state


def _decided(desk: Desk, state: State, correction: Correction, reason: str) -> Iterator[Entry]:
    """Yield the decision for what is corrected, or the withdrawals of what a corrected workbook no longer says."""
    at, made = desk.clock(), {"assessment": desk.assessment_id, "author": desk.author}
    heads = state.current(correction.subject).heads
    if not {correction.later, *correction.earlier} & {head.id for head in heads}:
        return
    if correction.later:
        value = state.entries[correction.later].value
        yield decide(
            state, correction.subject, value, at=at, identity=desk.identity(), salt=desk.identity(), reason=reason,
            confidentiality=max(head.confidentiality for head in heads), **made,
        )  # fmt: skip
        return
    for name in correction.earlier:
        yield retract(state, name, at=at, identity=desk.identity(), salt=desk.identity(), reason=reason, **made)


def _write(desk: Desk, files: Sequence[FileImported], decided: Sequence[Entry]) -> int:
    """Write everything as one; return how many entries were kept apart."""
    from diagnostic.store.record import Import, Sighting

    apart = 0
    with desk.file.as_one():
        for file in files:
            if not file.new or file.triage is None:
                continue
            found = file.triage
            seen = [Sighting(each.entry.id, found.file_digest, each.sheet, each.place) for each in found.seen]
            taken = Import(desk.identity(), desk.clock(), desk.author, found.file_digest, file.path.name)
            apart += len(desk.file.append(found.entries, sightings=seen, imported=taken).quarantined)
        if decided:
            desk.file.append(decided)
    desk.file.sweep()
    return apart
