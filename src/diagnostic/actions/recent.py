"""The list of assessments opened on this computer, kept in the user's own settings folder; it can be hidden or emptied."""

import json
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

FILE_NAME = "recent.json"
MOST = 12


class RecentAssessment(NamedTuple):
    """One line of the list: where, whose, what kind, when last opened (UTC), where the person stopped, and the work done then.

    The counts are those of ``model.progress.Count``: ``dealt_with`` of ``asked``, with up to ``ahead`` more; ``answered`` and ``unknown`` are
    among what is dealt with. The questions of the TRIPS minimum are counted apart.
    """

    path: str
    name: str
    mode: str
    opened_at: str
    stopped_at: str = ""
    dealt_with: int = 0
    asked: int = 0
    unknown: int = 0
    to_decide: int = 0
    trips_dealt_with: int = 0
    trips_asked: int = 0
    answered: int = 0
    ahead: int = 0
    exercise: bool = False
    reachable: bool = True


def recent_assessments(folder: Path) -> tuple[RecentAssessment, ...]:
    """Return the list, last opened first. An unreadable list is an empty one: it holds nothing that is not also in the files."""
    return tuple(line._replace(reachable=_is_there(Path(line.path))) for line in _known(folder))


def remember(folder: Path, line: RecentAssessment) -> None:
    """Put an assessment at the head of the list; where the person stopped is kept until another place is named."""
    known = _known(folder)
    before = next((other.stopped_at for other in known if other.path == line.path), "")
    others = [other for other in known if other.path != line.path]
    _write(folder, [line._replace(stopped_at=line.stopped_at or before), *others][:MOST])


def forget(folder: Path, path: str = "") -> None:
    """Take one file out of the list, or all; the files themselves stay."""
    _write(folder, [line for line in _known(folder) if path and line.path != path])


def _known(folder: Path) -> tuple[RecentAssessment, ...]:
    """Read the list; a line that cannot be read costs only itself."""
    try:
        lines = json.loads((folder / FILE_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return ()
    names = RecentAssessment.__annotations__
    found = []
    for line in lines if isinstance(lines, list) else ():
        known = {name: value for name, value in line.items() if name in names} if isinstance(line, dict) else {}
        if all(type(value) is names[name] for name, value in known.items()) and known.keys() >= {"path", "name", "mode", "opened_at"}:
            found.append(RecentAssessment(**known))
    return tuple(found)


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _write(folder: Path, lines: list[RecentAssessment]) -> None:
    """Keep the list; a disk that refuses costs only the list."""
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / (FILE_NAME + ".new")
        fresh.write_text(json.dumps([line._asdict() for line in lines], ensure_ascii=False, indent=1), "utf-8")
        fresh.replace(folder / FILE_NAME)
