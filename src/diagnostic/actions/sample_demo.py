"""The demonstration: the sample mission, two workbooks to take in, its report and a summary in one folder, the same every time."""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.opening import SUFFIX, open_assessment
from diagnostic.actions.reporting import write_report
from diagnostic.actions.sample import NAME, sample_desk
from diagnostic.actions.sample_walk import walk_lines
from diagnostic.actions.sample_workbooks import write_sample_workbooks
from diagnostic.actions.status import status_of
from diagnostic.model.file_name import refuse_bad_name
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError
from diagnostic.report.replacing import replace_file
from diagnostic.report.wording import FIRST_LANGUAGE, read_wording
from diagnostic.store.backup import backup
from diagnostic.store.faults import translated

REPORT = NAME.removesuffix(SUFFIX)
SUMMARY_TEXT = "summary.txt"
SUMMARY_DATA = "summary.json"


@dataclass(frozen=True)
class Demonstration:
    """What was written, in the order to read it; the way through the mission as lines; and its state as plain data."""

    files: tuple[Path, ...]
    lines: tuple[str, ...]
    status: dict[str, Any]


def write_demo(places: Places, folder: Path, cache: Path | None = None) -> Demonstration:
    """Write the demonstration into ``folder``, which is made where it is missing.

    Workbooks, report and summary are written anew; an assessment is not: what lies there under the name of the mission stays, unless it is what
    the demonstration itself wrote and nobody has worked in. Then, and whenever the disk refuses, raises ``KnownError``.
    """
    refuse_bad_name(folder)
    made = _make_folder(folder)
    try:
        return _write(places, folder, cache)
    except BaseException:
        _take_away(folder, made)
        raise


def _make_folder(folder: Path) -> list[Path]:
    """Make the folder and return what was made for it, the innermost first."""
    made = [each for each in (folder, *folder.parents) if not each.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        _take_away(folder, made)
        if folder.exists() or isinstance(fault, NotADirectoryError):
            raise KnownError("demo.no-folder", f"{folder} is no folder: a file lies there.", "Name a folder.") from fault
        raise KnownError(
            "demo.no-folder",
            f"The folder {folder} could not be made ({fault.strerror or fault}).",
            "Name a folder of your own, on a disk with room.",
        ) from fault
    return made


def _take_away(folder: Path, made: list[Path]) -> None:
    """Leave no half demonstration in a folder that was made for it; what lay in a folder before stays whatever happens."""
    if folder in made:
        for written in (folder.iterdir() if folder.is_dir() else ()):
            with suppress(OSError):
                written.unlink()
    for each in made:
        with suppress(OSError):
            each.rmdir()


def _write(places: Places, folder: Path, cache: Path | None) -> Demonstration:
    mission = folder / NAME
    found = _digest_of(mission) if mission.exists() else ""
    if mission.exists() and not found:
        raise _not_ours(mission)
    with sample_desk(places, NAME, cache) as desk:
        status = status_of(desk)
        if found != status["digest"]:
            if found:
                _make_room(mission, found, folder / SUMMARY_DATA)
            backup(desk.file, mission)
        pdf, docx = folder / f"{REPORT}.pdf", folder / f"{REPORT}.docx"
        write_report(desk, places, pdf=pdf, docx=docx)
        workbooks = write_sample_workbooks(desk, places, folder)
        lines = walk_lines(desk, assess_desk(desk), read_wording(places.resources, FIRST_LANGUAGE), (pdf.name, docx.name))
    data = json.dumps(status, ensure_ascii=False, indent=2) + "\n"
    replace_file(folder / SUMMARY_TEXT, "".join(f"{line}\n" for line in lines).encode())
    replace_file(folder / SUMMARY_DATA, data.encode())
    return Demonstration((mission, *workbooks, pdf, docx, folder / SUMMARY_TEXT, folder / SUMMARY_DATA), tuple(lines), status)


def _make_room(mission: Path, found: str, summary: Path) -> None:
    """Take the mission of an earlier version away, when it is as that version left it."""
    if found != _digest_told(summary):
        raise _not_ours(mission)
    with translated(mission):
        mission.unlink()


def _not_ours(mission: Path) -> KnownError:
    return KnownError(
        "demo.not-ours", f"{mission} is another file, or somebody has worked in it. Nothing was written.", "Choose an empty folder."
    )


def _digest_of(mission: Path) -> str:
    """The digest of what the file holds; empty when it is no assessment that can be read."""
    try:
        desk = open_assessment(mission, read_only=True)
    except KnownError:
        return ""
    try:
        return desk.state.digest()
    finally:
        desk.close()


def _digest_told(summary: Path) -> str:
    """The digest in the summary that an earlier demonstration left; empty without one."""
    try:
        told = json.loads(summary.read_text("utf-8"))
    except (OSError, ValueError):
        return ""
    return str(told.get("digest", "")) if isinstance(told, dict) else ""
