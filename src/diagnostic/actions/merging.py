"""Merging whole assessment files: what two laptops recorded about one assessment becomes one set of entries, whatever the order."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diagnostic.actions.desk import Desk
from diagnostic.actions.safe_copy import back_up
from diagnostic.model.adoption import adopted, twin_id
from diagnostic.model.entry import Entry
from diagnostic.model.problem import KnownError, Problem, Severity
from diagnostic.model.scope import scope_of
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Subject
from diagnostic.model.triage.identity import exercise_differs, is_self_assessment

if TYPE_CHECKING:
    from diagnostic.store.assessment_file import AssessmentFile
    from diagnostic.store.record import Sighting


@dataclass(frozen=True)
class FileMerged:
    """What one other file brought: how many of its entries were new here and how many known, and documents that were missing here.

    ``adopted`` marks a self-assessment that was taken in as what the administration states. Problems say why a file was refused.
    """

    path: Path
    new: int = 0
    known: int = 0
    documents: int = 0
    adopted: bool = False
    refused: bool = False
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class MergeReport:
    """What came of a merge. ``conflicts`` are the places that stand open with it and did not before; ``backup`` is None when nothing was
    written. ``digest`` is that of the set as it is now: equal on every machine that merged the same files."""

    files: tuple[FileMerged, ...]
    conflicts: tuple[Subject, ...]
    backup: Path | None
    digest: str
    dry_run: bool = False

    @property
    def new(self) -> int:
        """How many entries this assessment did not hold before."""
        return sum(file.new for file in self.files)


@dataclass(frozen=True)
class _Other:
    """What another file gives to this assessment."""

    path: Path
    file_digest: str
    entries: tuple[Entry, ...]
    sightings: "tuple[Sighting, ...]"
    documents: tuple[str, ...]
    adopted: bool = False


def merge_files(desk: Desk, others: Sequence[Path], adopt: bool = False, dry_run: bool = False) -> MergeReport:
    """Take in what other files of this assessment hold. A file that is refused stops none of the others and is never written to.

    With ``adopt``, a self-assessment is taken in as what the administration states. Everything is written in one transaction, after a
    copy was made. Merging again changes nothing. Raises ``KnownError`` when this file cannot be written.
    """
    before = desk.state
    state, brought, files = before, list[_Other](), list[FileMerged]()
    here = frozenset(desk.file.blob_names())
    for path in others:
        other = _look_into(desk, path, adopt)
        if isinstance(other, Problem):
            files.append(FileMerged(path, refused=True, problems=(other,)))
            continue
        new = sum(not state.holds(entry) for entry in other.entries)
        state = state.added(other.entries)
        missing = sum(name not in here for name in other.documents)
        files.append(FileMerged(path, new, len(other.entries) - new, missing, other.adopted))
        brought.append(other)
    copy = None
    if not dry_run and any(file.new or file.documents for file in files):
        copy = back_up(desk, "merge")
        _write(desk, brought, here)
        desk.state = state
    opened = tuple(now.subject for now in state.conflicts() if before.current(now.subject).status is not Status.CONFLICT)
    return MergeReport(tuple(files), opened, copy, state.digest(), dry_run)


def _look_into(desk: Desk, path: Path, adopt: bool) -> _Other | Problem:
    """Read another file through the one opener, and close it again."""
    from diagnostic.store.opener import open_file

    try:
        with open_file(path, read_only=True) as file:
            entries = (*file.entries(), *file.quarantined())
            problem = _foreign(desk, file, State.of(entries), adopt)
            if problem is not None:
                return problem
            sightings = file.sightings()
            if foreign := file.assessment_id != desk.assessment_id:
                entries = tuple(adopted(desk.questionnaire, entries, desk.assessment_id))
                ids = {entry.id for entry in entries}
                seen = (each._replace(entry=twin_id(desk.assessment_id, each.entry)) for each in sightings)
                sightings = tuple(each for each in seen if each.entry in ids)
            return _Other(path, _digest_of(path), entries, sightings, file.blob_names(), foreign)
    except KnownError as fault:
        return Problem(fault.code, fault.message, fault.remedy)


def _foreign(desk: Desk, file: "AssessmentFile", theirs: State, adopt: bool) -> Problem | None:
    """Return why a file cannot be taken in here."""
    if file.assessment_id != desk.assessment_id:
        adoptable = is_self_assessment(theirs) and not is_self_assessment(desk.state)
        if not adoptable:
            return Problem("merge.another-file", "It holds another assessment.", "Merge files that began as copies of one file.")
        if not adopt:
            return Problem(
                "merge.adoptable", "It holds a self-assessment, which is an assessment of its own.",
                "It can be adopted as what the administration states.",
            )  # fmt: skip
    exercise = scope_of(desk.questionnaire, theirs).exercise
    if exercise is not scope_of(desk.questionnaire, desk.state).exercise:
        return exercise_differs(exercise)
    return _question_set(desk, file)


def _question_set(desk: Desk, file: "AssessmentFile") -> Problem | None:
    from diagnostic.catalogue.form import questionnaire_from_bytes

    try:
        found = questionnaire_from_bytes(file.question_set()[1])
    except (ValueError, KeyError, TypeError):
        return Problem("merge.question-set-unread", "The question set inside cannot be read.", "Use a backup copy of that file.")
    theirs, ours = f"{found.code} {found.version}", f"{desk.questionnaire.code} {desk.questionnaire.version}"
    if theirs == ours:
        return None
    return Problem(
        "merge.question-set", f"It was made with the question set {theirs}, and this assessment uses {ours}.",
        "Export again from this assessment, and copy the answers over.", severity=Severity.ERROR, values=(("theirs", theirs), ("ours", ours)),
    )  # fmt: skip


def _digest_of(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _write(desk: Desk, brought: Sequence[_Other], here: frozenset[str]) -> None:
    from diagnostic.store.opener import open_file
    from diagnostic.store.record import Import

    with desk.file.as_one():
        for other in brought:
            taken = Import(desk.identity(), desk.clock(), desk.author, other.file_digest, other.path.name)
            desk.file.append(other.entries, sightings=other.sightings, imported=taken)
            missing = [name for name in other.documents if name not in here]
            if missing:
                with open_file(other.path, read_only=True) as file:
                    for name in missing:
                        content = file.get_blob(name)
                        if content is not None:
                            desk.file.put_blob(content)
    desk.file.sweep()
