"""The sample mission: an invented administration, answered in full, to see what the program does. Marked as an exercise.

What plays and writes it is imported where it is needed: the start page asks only where it lies.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import SUFFIX, Beginning, create_assessment, open_assessment, question_set_of
from diagnostic.model.places import Places
from diagnostic.model.questionnaire import Questionnaire

QUESTION_SET = "secure-2007"
FOLDER = "sample"
NAME = f"Sample mission{SUFFIX}"


def sample_path(folder: Path) -> Path:
    """Return where the sample mission of the user with this settings folder lies, or will lie."""
    return folder / FOLDER / NAME


def open_sample(places: Places, folder: Path, cache: Path | None = None) -> Desk:
    """Open the sample mission of the user with this settings folder, with whatever was done to it since; write it where there is none yet.

    ``cache`` is the folder for compiled question sets. Raises ``KnownError`` for what the disk refuses.
    """
    path = sample_path(folder)
    if not path.exists():
        write_sample(places, path, cache)
    return open_assessment(path)


def write_sample(places: Places, path: Path, cache: Path | None = None) -> None:
    """Write the sample mission to ``path``, whole or not at all, and never over a file that is there. Raises ``KnownError``.

    Beside it lie two workbooks that came back, to take in. The same version of the program writes the same bytes every time.
    """
    from diagnostic.actions.sample_workbooks import write_sample_workbooks
    from diagnostic.store.backup import backup
    from diagnostic.store.faults import translated

    with translated(path.parent, making=True):
        path.parent.mkdir(parents=True, exist_ok=True)
    with sample_desk(places, path.name, cache) as desk:
        backup(desk.file, path)
        write_sample_workbooks(desk, places, path.parent)


@contextmanager
def sample_desk(places: Places, name: str, cache: Path | None = None) -> Iterator[Desk]:
    """Lend a desk with the sample mission just played, in a file called ``name`` that is gone afterwards. Raises ``KnownError``."""
    from tempfile import TemporaryDirectory, gettempdir

    from diagnostic.store.faults import translated

    questionnaire = question_set_of(places.questionnaires / QUESTION_SET, cache)
    with translated(Path(gettempdir()), making=True):
        room = TemporaryDirectory(prefix="diagnostic-sample-")
    with room:
        desk = _play(places, Path(room.name) / name, questionnaire)
        try:
            yield desk
        finally:
            desk.close()


def _play(places: Places, path: Path, questionnaire: Questionnaire) -> Desk:
    """Nobody sees the file before it is whole: so it is one transaction, and quick on any disk."""
    from diagnostic.actions.sample_clock import SampleClock, SampleIdentity
    from diagnostic.actions.sample_material import read_material
    from diagnostic.actions.sample_play import SamplePlayer

    material = read_material(places.resources)
    mission, clock = material.mission, SampleClock()
    lead = mission["team"][0]
    clock.turn_to(mission["begins"])
    beginning = Beginning("mission", "", mission["administration"], lead["name"], lead["role"], lead["mark"], exercise=True)
    desk = create_assessment(path, questionnaire, beginning, clock, SampleIdentity(mission["seed"]))
    try:
        with desk.file.as_one():
            SamplePlayer(desk, clock, material).play()
    except BaseException:
        desk.close()
        raise
    return desk
