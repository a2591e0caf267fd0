"""The copy that is made before something large is written: beside the assessment, under a name that says when, never over another."""

from pathlib import Path

from diagnostic.actions.desk import Desk


def back_up(desk: Desk, before: str) -> Path:
    """Copy the assessment of a desk as ``<name>.before-<what>-<day>`` and return where; the copy was opened, checked and counted.

    Raises ``KnownError`` when the disk refuses, or nothing can be written into the assessment; then nothing else should be written either.
    """
    from diagnostic.store.backup import backup
    from diagnostic.store.faults import read_only

    if desk.read_only:
        raise read_only(desk.path)

    path, day = desk.path, desk.clock()[:10]
    number, copy = 1, path.with_name(f"{path.stem}.before-{before}-{day}{path.suffix}")
    while copy.exists():
        number += 1
        copy = path.with_name(f"{path.stem}.before-{before}-{day}-{number}{path.suffix}")
    return backup(desk.file, copy).path
