"""Who works at this computer: kept in the user's own settings folder, by assessment, since a file travels and a person does not."""

import json
from contextlib import suppress
from pathlib import Path

from diagnostic.actions.desk import Desk
from diagnostic.actions.setting_up import work_as
from diagnostic.model.team import members_of

FILE_NAME = "at-work.json"
MOST = 200


def remembered_at_work(folder: Path, assessment: str) -> str:
    """Return the code of the person who last worked at this computer on an assessment; empty when nobody said so, or the list cannot be read."""
    return _read(folder).get(assessment, "")


def remember_at_work(folder: Path, assessment: str, member: str) -> None:
    """Keep who works here; a disk that refuses costs only the memory of it."""
    known = _read(folder)
    known.pop(assessment, None)
    latest = dict([*known.items(), (assessment, member)][-MOST:])
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / (FILE_NAME + ".new")
        fresh.write_text(json.dumps(latest, indent=1), "utf-8")
        fresh.replace(folder / FILE_NAME)


def sit_down(desk: Desk, folder: Path) -> bool:
    """Let the person work who worked here last. False when several could and nobody said who it is: then it has to be asked."""
    members = [member.code for member in members_of(desk.state)]
    known = remembered_at_work(folder, desk.assessment_id)
    if desk.author not in members and known in members:
        work_as(desk, known)
    if desk.author in members:
        remember_at_work(folder, desk.assessment_id, desk.author)
    return desk.author in members or not members


def _read(folder: Path) -> dict[str, str]:
    try:
        known = json.loads((folder / FILE_NAME).read_text("utf-8"))
        return {str(key): str(value) for key, value in known.items()}
    except (OSError, ValueError, AttributeError):
        return {}
