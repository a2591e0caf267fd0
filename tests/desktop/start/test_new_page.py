"""Beginning an assessment: nothing is overwritten, and what is wrong is said where it is wrong."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from diagnostic.actions.opening import Beginning, create_assessment, free_path
from diagnostic.desktop.look import LineField
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.start import new_page
from diagnostic.desktop.start.new_page import FILE, MARK, NAME, PERSON, NewAssessmentPage, writable_folder
from diagnostic.desktop.start.page import StartPage
from diagnostic.desktop.window import MainWindow
from diagnostic.model.problem import RefusedError
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.team import members_of


@pytest.fixture
def page(empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NewAssessmentPage:
    """The page of a new mission; it proposes a place below ``tmp_path``."""
    monkeypatch.setattr(new_page, "writable_folder", lambda: tmp_path)
    empty_window.show_new("mission")
    QApplication.processEvents()
    shown = empty_window.page()
    assert isinstance(shown, NewAssessmentPage)
    return shown


def fill_in(edit: LineField, text: str) -> None:
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def test_it_says_before_creating_that_the_file_is_not_encrypted(page: NewAssessmentPage) -> None:
    assert any("not be encrypted" in label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_mission_begins_at_its_set_up(page: NewAssessmentPage, empty_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    fill_in(page.name, "Tavria Customs Service")
    fill_in(page.person, "Ada Lind")
    assert page.mark.text() == "AL"
    assert page.path.text() == str(tmp_path / "tavria-customs-service.diagnostic")
    QTest.keyClick(page.person, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: empty_window.frame is not None)
    assert empty_window.frame is not None
    desk = empty_window.frame.workplace.desk
    assert desk.setup_value("administration-name") == "Tavria Customs Service"
    assert [(member.name, member.role) for member in members_of(desk.state)] == [("Ada Lind", "team-lead")]
    assert desk.author == members_of(desk.state)[0].code
    assert empty_window.frame.current_tab() == "setup"
    assert empty_window.frame.findChild(SetupPage) is not None
    assert (tmp_path / "tavria-customs-service.diagnostic").is_file()


def test_a_self_assessment_speaks_with_the_administrations_voice(empty_window: MainWindow, tmp_path: Path) -> None:
    empty_window.show_new("self-assessment")
    shown = empty_window.page()
    assert isinstance(shown, NewAssessmentPage)
    fill_in(shown.name, "Tavria Customs Service")
    fill_in(shown.person, "Bo Ek")
    fill_in(shown.path, str(tmp_path / "own"))
    shown.exercise.click()
    shown.begin()
    assert empty_window.frame is not None
    desk = empty_window.frame.workplace.desk
    assert desk.self_assessment
    assert {entry.subject.voice for entry in desk.state.entries.values()} == {"administration"}
    assert members_of(desk.state)[0].role == "respondent"
    assert desk.setup_value("exercise") == "yes"
    assert desk.path == tmp_path / "own.diagnostic"


def test_what_is_missing_is_said_at_its_field_and_nothing_is_created(page: NewAssessmentPage, tmp_path: Path) -> None:
    page.path.setText("")
    page.begin()
    assert all(page.fields[key].problem() for key in (NAME, PERSON, FILE))
    assert page.name.hasFocus()
    assert list(tmp_path.glob("*.diagnostic")) == []


def test_a_file_that_is_there_is_never_overwritten(page: NewAssessmentPage, empty_window: MainWindow, tmp_path: Path) -> None:
    there = tmp_path / "tavria.diagnostic"
    there.write_bytes(b"somebody else's work")
    fill_in(page.name, "Tavria")
    assert page.path.text() == str(tmp_path / "tavria-2.diagnostic")
    fill_in(page.person, "Ada Lind")
    fill_in(page.path, str(there))
    page.begin()
    assert "already a file" in page.fields[FILE].problem()
    assert page.path.hasFocus()
    assert page.name.text() == "Tavria"
    assert there.read_bytes() == b"somebody else's work"
    assert empty_window.frame is None
    fill_in(page.path, str(tmp_path / "no such folder" / "tavria.diagnostic"))
    page.begin()
    assert "does not exist" in page.fields[FILE].problem()


def test_a_mark_that_is_too_long_is_said_at_the_mark(page: NewAssessmentPage, tmp_path: Path) -> None:
    fill_in(page.name, "Tavria")
    fill_in(page.person, "Ada Lind")
    fill_in(page.mark, "ADALIND")
    page.begin()
    assert "1 to 4" in page.fields[MARK].problem()
    assert list(tmp_path.glob("*.diagnostic")) == []
    fill_in(page.person, "Bo Ek")
    assert page.mark.text() == "ADALIND"


def test_escape_goes_back(page: NewAssessmentPage, empty_window: MainWindow, qtbot: QtBot) -> None:
    fill_in(page.name, "Tavria")
    QTest.keyClick(page.name, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(empty_window.page(), StartPage))


def test_every_control_has_a_name(page: NewAssessmentPage) -> None:
    for kind in (QAbstractButton, LineField):
        for each in page.findChildren(kind):
            assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name), type(each).__name__


def test_the_place_proposed_can_be_written() -> None:
    folder = writable_folder()
    assert folder.is_dir()


def test_a_free_name_is_found(tmp_path: Path) -> None:
    assert free_path(tmp_path, "a").name == "a.diagnostic"
    (tmp_path / "a.diagnostic").touch()
    (tmp_path / "a-2.diagnostic").touch()
    assert free_path(tmp_path, "a").name == "a-3.diagnostic"


@pytest.mark.parametrize(
    "beginning",
    [
        Beginning("mission", "", "Tavria", "Ada Lind", "team-lead", "TOOLONG"),
        Beginning("mission", "", "Ta\x00vria", "Ada Lind", "team-lead", "AL"),
        Beginning("holiday", "", "Tavria", "Ada Lind", "team-lead", "AL"),
        Beginning("mission", "", "Tavria", "Ada \ud800", "team-lead", "AL"),
    ],
)
def test_an_assessment_that_cannot_begin_leaves_no_file(tmp_path: Path, question_set: Questionnaire, beginning: Beginning) -> None:
    with pytest.raises(RefusedError):
        create_assessment(tmp_path / "a.diagnostic", question_set, beginning)
    assert list(tmp_path.iterdir()) == []
