"""The set-up page on a fresh mission, shown alone: quicker than the whole window, and as real."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from diagnostic.actions.desk import Desk
from diagnostic.desktop.look import Theme
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from tests.desktop.conftest import MakeMission

OpenSetup = Callable[[Desk], SetupPage]


@pytest.fixture
def open_setup(theme: Theme, qtbot: QtBot, places: Places, settings_folder: Path) -> Iterator[OpenSetup]:
    """Shows the set-up page of a desk; at the end what is under way is finished and the file is closed."""
    made: list[tuple[SetupPage, Workplace]] = []

    def show(desk: Desk) -> SetupPage:
        workplace = Workplace(desk)
        page = SetupPage(workplace, places, settings_folder)
        page.resize(1366, 620)
        made.append((page, workplace))
        with qtbot.waitActive(page):
            page.show()
        return page

    yield show
    for page, workplace in made:
        workplace.finish()
        page.close()
        page.deleteLater()
        workplace.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def setup_page(open_setup: OpenSetup, mission: MakeMission) -> SetupPage:
    """The set-up page of a fresh mission."""
    return open_setup(mission())
