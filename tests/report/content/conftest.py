"""One small mission for all tests of what a report says: it is read, never written to."""

from collections.abc import Iterator

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import question_set_of
from diagnostic.actions.reporting import compose_report
from diagnostic.model.places import Places
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.places import find_places
from diagnostic.report.content import Report
from tests.report.content.mission import small_mission


@pytest.fixture(scope="session")
def places() -> Places:
    return find_places()


@pytest.fixture(scope="session")
def questionnaire(places: Places) -> Questionnaire:
    return question_set_of(places.questionnaires / "secure-2007", None)


@pytest.fixture(scope="session")
def mission(tmp_path_factory: pytest.TempPathFactory, questionnaire: Questionnaire) -> Iterator[Desk]:
    desk = small_mission(tmp_path_factory.mktemp("mission") / "mission.diagnostic", questionnaire)
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def report(mission: Desk, places: Places) -> Report:
    return compose_report(mission, places)
