"""The list of assessments opened on this computer, kept in the user's own settings folder; it can be hidden or emptied."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path

FILE_NAME = "recent.json"
MOST = 12


@dataclass(frozen=True)
class RecentAssessment:
    """One line of the list: where, whose, what kind, when last opened (UTC), where the person stopped, and the work done then."""

    path: str
    name: str
    mode: str
    opened_at: str
    stopped_at: str = ""
    answered: int = 0
    asked: int = 0
    unknown: int = 0
    to_decide: int = 0
    trips_answered: int = 0
    trips_asked: int = 0
    exercise: bool = False
    reachable: bool = True


def recent_assessments(folder: Path) -> tuple[RecentAssessment, ...]:
    """Return the list, last opened first. An unreadable list is an empty one: it holds nothing that is not also in the files."""
    try:
        lines = json.loads((folder / FILE_NAME).read_text("utf-8"))
        known = tuple(RecentAssessment(**line) for line in lines)
    except (OSError, ValueError, TypeError):
        return ()
    return tuple(replace(line, reachable=Path(line.path).is_file()) for line in known)


def remember(folder: Path, line: RecentAssessment) -> None:
    """Put an assessment at the head of the list."""
    others = [other for other in recent_assessments(folder) if other.path != line.path]
    _write(folder, [line, *others][:MOST])


def forget(folder: Path, path: str = "") -> None:
    """Take one file out of the list, or all; the files themselves stay."""
    _write(folder, [line for line in recent_assessments(folder) if path and line.path != path])


def _write(folder: Path, lines: list[RecentAssessment]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / (FILE_NAME + ".new")
    fresh.write_text(json.dumps([asdict(line) for line in lines], ensure_ascii=False, indent=1), "utf-8")
    fresh.replace(folder / FILE_NAME)
