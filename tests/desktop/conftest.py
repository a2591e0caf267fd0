"""A real window on real files, for the tests of every page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import Beginning, create_assessment, question_set_of
from diagnostic.desktop.look import Scheme, Theme, theme_of
from diagnostic.desktop.settings import Settings
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.places import find_places

MakeMission = Callable[..., Desk]
"""``mission(name="tavria", mode="mission", exercise=False)`` begins an assessment and returns its open desk."""


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at zoom 1.0 in a left-to-right application, and again so afterwards."""
    found = theme_of()
    found.choose(Scheme.LIGHT)
    found.set_zoom(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield found
    found.choose(Scheme.LIGHT)
    found.set_zoom(1.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def places() -> Places:
    """Where the shipped question sets and resources lie."""
    return find_places()


@pytest.fixture(scope="session")
def question_set(places: Places, tmp_path_factory: pytest.TempPathFactory) -> Questionnaire:
    """The shipped question set, read once for all tests."""
    return question_set_of(places.questionnaires / "secure-2007", tmp_path_factory.mktemp("cache"))


@pytest.fixture
def settings_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's settings folder of their own; nothing of the machine's real one is read or written."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("DIAGNOSTIC_SETTINGS", str(folder))
    return folder


@pytest.fixture
def mission(tmp_path: Path, question_set: Questionnaire) -> MakeMission:
    """Begins assessments in ``tmp_path``; what takes the desk closes it (the window does when it is closed)."""

    def make(name: str = "tavria", mode: str = "mission", exercise: bool = False) -> Desk:
        role = "team-lead" if mode == "mission" else "respondent"
        beginning = Beginning(mode, "", "Tavria Customs Service", "Ada Lind", role, "AL", exercise)
        return create_assessment(tmp_path / f"{name}.diagnostic", question_set, beginning)

    return make


@pytest.fixture
def empty_window(theme: Theme, places: Places, settings_folder: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window as it opens: on the start page, 1366 by 696, active, so that its keys work."""
    window = MainWindow(places, settings_folder, Settings())
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(empty_window: MainWindow, mission: MakeMission) -> MainWindow:
    """The main window with a fresh mission open; ``window.frame.workplace.desk`` is its desk."""
    empty_window.take_desk(mission())
    return empty_window
