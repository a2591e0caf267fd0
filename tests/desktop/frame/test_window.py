"""The window goes from page to page without leaving anything behind that is still alive, or gone and still used."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.opening import open_assessment
from diagnostic.desktop.start.new_page import NewAssessmentPage
from diagnostic.desktop.window import MainWindow
from tests.desktop.conftest import MakeMission


class Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.shown: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look, and let everything through."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


def test_opening_shows_no_second_window(
    empty_window: MainWindow, mission: MakeMission, qtbot: QtBot, qapp: QApplication
) -> None:
    windows = Windows(qapp)
    empty_window.take_desk(mission())
    qtbot.wait(20)
    qapp.removeEventFilter(windows)
    assert windows.shown == []
    assert empty_window.isActiveWindow()


def test_beginning_another_assessment_leaves_the_open_one_first(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.findChild(NewAssessmentPage) is not None)
    assert window.frame is None
    qtbot.wait(20)
    desk = open_assessment(tmp_path / "tavria.diagnostic")
    assert not desk.read_only
    desk.close()
    window.close()
