"""The sample mission from the start page: prepared once, opened as an exercise, and kept with what was done to it."""

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import record_answer
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.recent import recent_assessments
from diagnostic.actions.sample import sample_path
from diagnostic.desktop.look import EmptyState, InverseBar
from diagnostic.desktop.start import sample_work
from diagnostic.desktop.start.entrance import Entrance
from diagnostic.desktop.start.new_page import NewAssessmentPage
from diagnostic.desktop.start.page import StartPage
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places


def bar(window: MainWindow) -> InverseBar:
    found = window.findChild(InverseBar)
    assert found is not None
    return found


def entrance(window: MainWindow) -> Entrance:
    page = window.page()
    assert isinstance(page, StartPage)
    (found,) = [each for each in page.entrances.findChildren(Entrance) if "sample" in each.accessibleName()]
    return found


def test_it_is_prepared_once_opened_as_an_exercise_and_kept(
    empty_window: MainWindow, settings_folder: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(entrance(empty_window), Qt.MouseButton.LeftButton)
    assert empty_window.findChild(EmptyState) is not None
    qtbot.waitUntil(lambda: empty_window.frame is not None, timeout=30_000)
    frame = empty_window.frame
    assert frame is not None
    desk = frame.workplace.desk
    assert desk.setup_value("exercise") == "yes"
    assert desk.path == sample_path(settings_folder)
    qtbot.waitUntil(lambda: any(line.exercise for line in recent_assessments(settings_folder)))
    record_answer(desk, "I2-7", "40")
    digest = desk.state.digest()

    empty_window.show_start()
    entrance(empty_window).setFocus()
    QTest.keyClick(entrance(empty_window), Qt.Key.Key_Space)
    again = empty_window.frame
    assert again is not None
    assert again.workplace.desk.state.digest() == digest


def test_what_stands_in_the_way_is_said_on_the_start_page(empty_window: MainWindow, settings_folder: Path, qtbot: QtBot) -> None:
    settings_folder.mkdir(exist_ok=True)
    sample_path(settings_folder).parent.write_text("a file where the folder should be")
    entrance(empty_window).click()
    qtbot.waitUntil(lambda: bar(empty_window).isVisible(), timeout=30_000)
    assert empty_window.findChild(StartPage) is not None
    assert bar(empty_window).accessibleDescription()


def test_whoever_went_on_meanwhile_is_not_called_back(
    empty_window: MainWindow, settings_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[Path] = []

    def at_once(_places: object, path: Path, _cache: Path) -> None:
        done.append(path)

    monkeypatch.setattr(sample_work, "write_sample", at_once)
    entrance(empty_window).click()
    empty_window.show_new("mission")
    qtbot.waitUntil(lambda: bool(done))
    qtbot.wait(50)
    assert empty_window.findChild(NewAssessmentPage) is not None
    assert empty_window.frame is None


def test_a_window_that_is_closed_meanwhile_leaves_a_whole_file(places: Places, tmp_path: Path) -> None:
    path = sample_path(tmp_path)
    work = sample_work.SampleWork(places, path, tmp_path / "cache")
    work.start()
    shiboken6.delete(work)
    assert QThreadPool.globalInstance().waitForDone(60_000)
    desk = open_assessment(path, read_only=True)
    assert desk.setup_value("exercise") == "yes"
    desk.close()
