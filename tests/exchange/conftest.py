"""A mission on a real file, and the workbooks that leave it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import Beginning, create_assessment
from diagnostic.actions.setting_up import add_member, work_as
from diagnostic.model.places import Places
from diagnostic.places import find_places
from tests.model.mission import secure_2007

LEAD, EXPERT = "m-1", "m-2"


@pytest.fixture(scope="session")
def places() -> Places:
    return find_places()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A mission of two experts, the lead at work."""
    begun = begin(tmp_path / "mission")
    yield begun
    begun.close()


def begin(path: Path, mode: str = "mission", exercise: bool = False) -> Desk:
    begun = create_assessment(path, secure_2007(), Beginning(mode, "", "Customs of Norland", exercise=exercise))
    add_member(begun, LEAD, "Ada Lind", "team-lead", "AL")
    add_member(begun, EXPERT, "Bo Ek", "legal-expert", "BE")
    work_as(begun, LEAD)
    return begun
