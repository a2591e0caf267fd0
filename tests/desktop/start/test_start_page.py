"""The start page: what was opened before, what can be begun."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from diagnostic.actions.recent import FILE_NAME, MOST, RecentAssessment, forget, recent_assessments, remember
from diagnostic.desktop.name_label import NameLabel
from diagnostic.desktop.settings import Settings, read_settings, write_settings
from diagnostic.desktop.start.entrance import Entrance
from diagnostic.desktop.start.new_page import NewAssessmentPage
from diagnostic.desktop.start.page import StartPage
from diagnostic.desktop.start.recent_row import RecentRow
from diagnostic.desktop.window import MainWindow
from tests.desktop.conftest import MakeMission


def line(path: Path, name: str, opened_at: str = "2026-11-16T09:00:00.000Z", mode: str = "mission") -> RecentAssessment:
    return RecentAssessment(str(path), name, mode, opened_at, "I2-2", 71, 104, 9, 3, 7, 9, 58, 12)


def start(window: MainWindow) -> StartPage:
    """The start page, made anew."""
    window.show_start()
    QApplication.processEvents()
    page = window.page()
    assert isinstance(page, StartPage)
    return page


def words(page: StartPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(page: StartPage, name: str) -> QAbstractButton:
    QApplication.processEvents()
    return next(each for each in page.findChildren(QAbstractButton) if name in (each.text(), each.accessibleName()) and each.isVisible())


def rows(page: StartPage) -> list[RecentRow]:
    QApplication.processEvents()
    return [row for row in page.findChildren(RecentRow) if row.isVisible()]


def test_with_nothing_opened_yet_it_says_what_will_be_here(empty_window: MainWindow, qtbot: QtBot) -> None:
    page = start(empty_window)
    assert "will be listed here" in words(page)
    button(page, "New mission")
    qtbot.waitUntil(lambda: "not a product of the World Customs Organization" in words(page), timeout=2_000)


def test_enter_goes_on_where_the_work_stopped(empty_window: MainWindow, mission: MakeMission, settings_folder: Path, qtbot: QtBot) -> None:
    desk = mission()
    desk.close()
    remember(settings_folder, line(desk.path, "Tavria Customs Service"))
    page = start(empty_window)
    said = words(page).splitlines()
    assert said[said.index("71 of 104") + 1] == "dealt with"
    assert said[said.index("58") + 1] == "answered"
    assert said[said.index("up to 12") + 1] == "more, once others are answered"
    assert "counted apart" in words(page)
    QTest.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: empty_window.frame is not None)
    assert empty_window.frame is not None
    assert empty_window.frame.current_question() == "I2-2"


def test_a_file_that_is_not_there_is_said_and_can_be_asked_for(empty_window: MainWindow, settings_folder: Path, tmp_path: Path) -> None:
    remember(settings_folder, line(tmp_path / "stick" / "gone.diagnostic", "Gone Customs Service"))
    page = start(empty_window)
    assert "not reachable now" in words(page)
    button(page, "Try again").click()
    assert empty_window.bar.isVisible()
    assert any("There is no file" in label.text() for label in empty_window.bar.findChildren(QLabel))
    button(page, "Take it out of the list").click()
    QApplication.processEvents()
    assert "Gone Customs Service" not in words(page)
    assert recent_assessments(settings_folder) == ()


def test_the_list_of_others_can_be_hidden_and_stays_hidden(empty_window: MainWindow, settings_folder: Path, tmp_path: Path) -> None:
    for name in ("First", "Second", "Third"):
        remember(settings_folder, line(tmp_path / f"{name}.diagnostic", name))
    page = start(empty_window)
    assert [row.entrance.accessibleName() for row in rows(page)] == ["Second", "First"]
    button(page, "Hide the list").click()
    assert rows(page) == []
    assert read_settings(settings_folder).hide_others
    assert rows(start(empty_window)) == []
    again = start(empty_window)
    button(again, "Show the list").click()
    assert len(rows(again)) == 2


def test_one_line_or_all_are_forgotten_and_the_files_stay(
    empty_window: MainWindow, mission: MakeMission, settings_folder: Path, tmp_path: Path
) -> None:
    desk = mission()
    desk.close()
    remember(settings_folder, line(desk.path, "Kept"))
    remember(settings_folder, line(tmp_path / "b.diagnostic", "Other"))
    remember(settings_folder, line(tmp_path / "c.diagnostic", "Latest"))
    page = start(empty_window)
    button(page, "Take Other out of the list").click()
    assert [row.entrance.accessibleName() for row in rows(page)] == ["Kept"]
    button(page, "Empty the list").click()
    assert recent_assessments(settings_folder) == ()
    assert desk.path.is_file()


def test_a_name_is_plain_text_whatever_it_holds(empty_window: MainWindow, settings_folder: Path, tmp_path: Path) -> None:
    for name in ("<b>Bold</b> & Sons", "<img src='file:///etc/hostname'>"):
        remember(settings_folder, line(tmp_path / f"{len(name)}.diagnostic", name))
    page = start(empty_window)
    (row,) = rows(page)
    assert row.entrance.accessibleName() == "<b>Bold</b> & Sons"
    assert "<img" in words(page)
    assert {label.textFormat() for label in page.findChildren(QLabel) if label.text()} == {Qt.TextFormat.PlainText}


def test_long_names_are_cut_and_whole_in_the_tool_tip(empty_window: MainWindow, settings_folder: Path, tmp_path: Path) -> None:
    name = "The Revenue and Customs Administration of the United Federation of Tavria and its Overseas Territories and Dependencies"
    remember(settings_folder, line(tmp_path / "a.diagnostic", name))
    page = start(empty_window)
    label = next(each for each in page.findChildren(NameLabel) if each.text() == name)
    assert label.shown().endswith("…")
    assert label.toolTip() == name


def test_every_control_has_a_name(empty_window: MainWindow, settings_folder: Path, tmp_path: Path) -> None:
    for name in ("First", "Second"):
        remember(settings_folder, line(tmp_path / f"{name}.diagnostic", name))
    page = start(empty_window)
    for each in page.findChildren(QAbstractButton):
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name), type(each).__name__


def test_the_keyboard_reaches_every_entrance(empty_window: MainWindow, qtbot: QtBot) -> None:
    page = start(empty_window)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(Entrance)), timeout=2_000)
    page.setFocus()
    seen = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        seen.append((QApplication.focusWidget() or page).accessibleName())
    # The side is made after the list and stands before it.
    assert [name for name in seen if name][:4] == ["New mission", "New self-assessment", "Open the sample mission", "Open a file"]
    button(page, "New self-assessment").setFocus()
    QTest.keyClick(button(page, "New self-assessment"), Qt.Key.Key_Return)
    assert isinstance(empty_window.page(), NewAssessmentPage)


@pytest.mark.parametrize(
    "content",
    ["", "not json", "{}", "[1, 2]", '[{"path": 5}]', '[{"path": "/a", "name": "A", "mode": "mission", "opened_at": "x", "answered": "many"}]'],
)
def test_a_list_that_cannot_be_read_is_an_empty_one(empty_window: MainWindow, settings_folder: Path, content: str) -> None:
    settings_folder.mkdir(parents=True, exist_ok=True)
    (settings_folder / FILE_NAME).write_text(content, "utf-8")
    assert "will be listed here" in words(start(empty_window))


def test_a_line_of_a_later_version_costs_only_what_is_new_in_it(tmp_path: Path) -> None:
    later = {"path": "/a.diagnostic", "name": "A", "mode": "mission", "opened_at": "2026-11-16T09:00:00.000Z", "colour": "blue"}
    (tmp_path / FILE_NAME).write_text(json.dumps([later, 7]), "utf-8")
    assert [each.name for each in recent_assessments(tmp_path)] == ["A"]


def test_the_list_keeps_the_latest_first_and_no_file_twice(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        remember(tmp_path, line(tmp_path / f"{number}.diagnostic", str(number)))
    remember(tmp_path, line(tmp_path / "12.diagnostic", "12"))
    names = [each.name for each in recent_assessments(tmp_path)]
    assert names[:2] == ["12", str(MOST + 4)]
    assert len(names) == len(set(names)) == MOST
    forget(tmp_path, str(tmp_path / "12.diagnostic"))
    assert "12" not in [each.name for each in recent_assessments(tmp_path)]


def test_settings_that_are_none_of_the_choices_mean_the_usual_ones(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings(scheme="dark", zoom=1.25))
    assert read_settings(tmp_path) == Settings(scheme="dark", zoom=1.25)
    for content in ('{"scheme": "pink", "zoom": "big"}', "[]", "nonsense", '{"scheme": 5}'):
        (tmp_path / "settings.json").write_text(content, "utf-8")
        assert read_settings(tmp_path) == Settings()
