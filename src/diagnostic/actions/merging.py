"""Merging whole assessment files: what two laptops recorded about one assessment becomes one set of entries, whatever the order."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from diagnostic.actions.desk import Desk
from diagnostic.actions.safe_copy import back_up
from diagnostic.model.entry import Entry
from diagnostic.model.problem import KnownError, Problem
from diagnostic.model.scope import scope_of
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Subject
from diagnostic.model.triage.identity import exercise_differs

if TYPE_CHECKING:
    from diagnostic.store.assessment_file import AssessmentFile
    from diagnostic.store.record import Sighting


@dataclass(frozen=True)
class FileMerged:
    """What one other file brought: how many of its entries were new here and how many known; problems when it was refused."""

    path: Path
    new: int = 0
    known: int = 0
    documents: int = 0
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
    """What lies in another file of the same assessment."""

    path: Path
    file_digest: str
    entries: tuple[Entry, ...]
    sightings: "tuple[Sighting, ...]"
    documents: tuple[str, ...]


def merge_files(desk: Desk, others: Sequence[Path], dry_run: bool = False) -> MergeReport:
    """Take in what other files of this assessment hold. A file that is refused stops none of the others and is never written to.

    Everything is written in one transaction, after a copy was made. Merging again changes nothing. Raises ``KnownError`` when this file
    cannot be written.
    """
    before = desk.state
    state, brought, files = before, [], []
    for path in others:
        other = _look_into(desk, path)
        if isinstance(other, FileMerged):
            files.append(other)
            continue
        known = {(entry.id, entry.seal(), entry.redacted) for entry in state.all_versions()}
        new = sum((entry.id, entry.seal(), entry.redacted) not in known for entry in other.entries)
        state = state.added(other.entries)
        missing = tuple(name for name in other.documents if name not in desk.file.blob_names())
        files.append(FileMerged(path, new, len(other.entries) - new, len(missing)))
        brought.append(other)
    copy = None
    if not dry_run and any(file.new or file.documents for file in files):
        copy = back_up(desk, "merge")
        _write(desk, brought)
        desk.state = state
    opened = tuple(now.subject for now in state.conflicts() if before.current(now.subject).status is not Status.CONFLICT)
    return MergeReport(tuple(files), opened, copy, state.digest(), dry_run)


def _look_into(desk: Desk, path: Path) -> _Other | FileMerged:
    """Read another file through the one opener, and close it again."""
    from diagnostic.store.opener import open_file

    try:
        if path.exists() and path.samefile(desk.path):
            return FileMerged(path)
        with open_file(path, read_only=True) as file:
            problem = _foreign(desk, file)
            if problem is not None:
                return FileMerged(path, refused=True, problems=(problem,))
            entries = (*file.entries(), *file.quarantined())
            if scope_of(desk.questionnaire, State.of(entries)).exercise is not scope_of(desk.questionnaire, desk.state).exercise:
                return FileMerged(path, refused=True, problems=(exercise_differs(not scope_of(desk.questionnaire, desk.state).exercise),))
            return _Other(path, _digest_of(path), entries, file.sightings(), file.blob_names())
    except KnownError as fault:
        return FileMerged(path, refused=True, problems=(Problem(fault.code, fault.message, fault.remedy),))


def _digest_of(path: Path) -> str:
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _foreign(desk: Desk, file: "AssessmentFile") -> Problem | None:
    from diagnostic.catalogue.form import questionnaire_from_bytes

    if file.assessment_id != desk.assessment_id:
        return Problem(
            "merge.another-file", "It holds another assessment.",
            "Merge files that began as copies of one file; a self-assessment is adopted, not merged.",
        )  # fmt: skip
    try:
        theirs = questionnaire_from_bytes(file.question_set()[1])
    except (ValueError, KeyError, TypeError):
        return Problem("file.question-set-unread", "The question set inside cannot be read.", "Use a backup copy of that file.")
    if (theirs.code, theirs.version) == (desk.questionnaire.code, desk.questionnaire.version):
        return None
    theirs_is, ours_is = f"{theirs.code} {theirs.version}", f"{desk.questionnaire.code} {desk.questionnaire.version}"
    return Problem(
        "merge.question-set", f"It was made with the question set {theirs_is}, and this assessment uses {ours_is}.",
        "Export again from this assessment, and copy the answers over.", values=(("theirs", theirs_is), ("ours", ours_is)),
    )  # fmt: skip


def _write(desk: Desk, brought: Sequence[_Other]) -> None:
    from diagnostic.store.opener import open_file
    from diagnostic.store.record import Import

    with desk.file.as_one():
        for other in brought:
            taken = Import(desk.identity(), desk.clock(), desk.author, other.file_digest, other.path.name)
            desk.file.append(other.entries, sightings=other.sightings, imported=taken)
            missing = [name for name in other.documents if name not in desk.file.blob_names()]
            if missing:
                with open_file(other.path, read_only=True) as file:
                    for name in missing:
                        content = file.get_blob(name)
                        if content is not None:
                            desk.file.put_blob(content)
    desk.file.sweep()
