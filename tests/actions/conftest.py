"""A real desk over a real file, with two experts of the team."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import Beginning, create_assessment, open_assessment
from diagnostic.actions.setting_up import add_member, work_as
from diagnostic.model.canonical import Json
from diagnostic.model.entry import Entry
from diagnostic.model.subject import Subject
from diagnostic.model.writing import assert_value
from tests.model.mission import secure_2007

ADA, BO = "m-1", "m-2"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A mission of two experts, Ada at work."""
    begun = create_assessment(tmp_path / "mission", secure_2007(), Beginning("mission", "", "Tavria"))
    add_member(begun, ADA, "Ada Lind", "team-lead", "AL")
    add_member(begun, BO, "Bo Ek", "legal-expert", "BE")
    work_as(begun, ADA)
    yield begun
    begun.close()


def reopened(desk: Desk) -> Desk:
    """Close a desk and open its file again: what is read then is what lies on the disk."""
    desk.close()
    return open_assessment(desk.path, author=desk.author)


def said_elsewhere(desk: Desk, subject: Subject, value: Json, author: str = BO) -> Entry:
    """Bring in what another expert said of the same place on a laptop that knew nothing of this one: two heads stand then."""
    blank = type(desk.state)()
    entry = assert_value(
        blank, subject, value, assessment=desk.assessment_id, author=author, at=desk.clock(), identity=desk.identity(), salt=desk.identity()
    )
    desk.record([entry])
    return entry
