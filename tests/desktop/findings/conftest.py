"""The findings page of the sample mission, shown alone: quicker than the whole window, and as real."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.sample import write_sample
from diagnostic.actions.setting_up import work_as
from diagnostic.desktop.findings.page import FindingsPage
from diagnostic.desktop.look import Theme
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from tests.desktop.findings.reader import Reader

ShowFindings = Callable[..., Reader]
LEAD, LEGAL, OPERATIONAL = "Marta Ilven", "Samuel Okoro", "Lena Raske"


@pytest.fixture(scope="session")
def sample_bytes(places: Places, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample mission, written once."""
    path = tmp_path_factory.mktemp("sample") / "sample.diagnostic"
    write_sample(places, path)
    return path


@pytest.fixture
def sample(sample_bytes: Path, tmp_path: Path) -> Path:
    """A copy of the sample mission for one test."""
    return Path(shutil.copy(sample_bytes, tmp_path / "sample.diagnostic"))


@pytest.fixture
def show(theme: Theme, qtbot: QtBot) -> Iterator[ShowFindings]:
    """Shows the findings of a desk as they stand; ``name`` is who works there. At the end what is under way is finished."""
    made: list[tuple[FindingsPage, Workplace]] = []

    def open_page(desk: Desk, name: str = "", width: int = 1366, height: int = 620) -> Reader:
        workplace = Workplace(desk)
        page = FindingsPage(workplace)
        made.append((page, workplace))
        page.resize(width, height)
        with qtbot.waitActive(page):
            page.show()
        reader = Reader(qtbot, page, workplace)
        if name:
            work_as(desk, reader.member(name))
        reader.settle()
        return reader

    yield open_page
    for page, workplace in made:
        page.close()
        workplace.finish()
        page.deleteLater()
        workplace.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def findings(show: ShowFindings, sample: Path) -> Reader:
    """The findings of the sample mission, with the team lead at the desk."""
    return show(open_assessment(sample), LEAD)
