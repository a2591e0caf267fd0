"""The window goes from page to page without leaving anything behind that is still alive, or gone and still used."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import keep_typing
from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.recent import recent_assessments
from diagnostic.actions.setting_up import add_member, set_item, setup_subject
from diagnostic.desktop.file_notices import reading_notice
from diagnostic.desktop.help_window import HelpWindow
from diagnostic.desktop.look import Scheme, Theme
from diagnostic.desktop.parts import SETUP
from diagnostic.desktop.settings import Settings
from diagnostic.desktop.setup.fields import TextField
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.start.new_page import NewAssessmentPage
from diagnostic.desktop.start.page import StartPage
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError
from diagnostic.model.setup_check import Step
from tests.desktop.clipping import cut_words, too_wide
from tests.desktop.conftest import MakeMission

Ctrl = Qt.KeyboardModifier.ControlModifier


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


def notices(window: MainWindow) -> list[str]:
    assert window.frame is not None
    QApplication.processEvents()
    return [notice.sentence for notice in window.frame.notices if notice.isVisible()]


def setup_page(window: MainWindow) -> SetupPage:
    assert window.frame is not None
    window.frame.show_tab(SETUP)
    page = window.frame.findChild(SetupPage)
    assert page is not None
    return page


def fill_in(window: MainWindow, code: str, text: str) -> TextField:
    """Type into a field of the set-up and leave the focus in it."""
    page = setup_page(window)
    page.go_to_item(code)
    field = page.forms[page.current_step()].field(code)
    assert isinstance(field, TextField)
    QTest.keyClicks(field.edit, text)
    return field


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def desk_of(window: MainWindow) -> Desk:
    """The desk that is open in the window."""
    assert window.frame is not None
    return window.frame.workplace.desk


def status_of(window: MainWindow) -> str:
    assert window.frame is not None
    return window.frame.status.saved_text()


def bar_words(window: MainWindow) -> str:
    assert window.bar.isVisible()
    return " ".join(label.text() for label in window.bar.findChildren(QLabel))


def bar_button(window: MainWindow) -> QAbstractButton:
    return window.bar.findChildren(QAbstractButton)[0]


def test_opening_shows_no_second_window(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot, qapp: QApplication) -> None:
    windows = Windows(qapp)
    empty_window.take_desk(mission())
    for step in Step:
        setup_page(empty_window).show_step(step)
    qtbot.wait(20)
    qapp.removeEventFilter(windows)
    assert windows.shown == []
    assert empty_window.isActiveWindow()


def test_beginning_another_assessment_leaves_the_open_one_first(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Ctrl)
    qtbot.waitUntil(lambda: isinstance(window.page(), NewAssessmentPage))
    assert window.frame is None
    qtbot.wait(20)
    desk = open_assessment(tmp_path / "tavria.diagnostic")
    assert not desk.read_only
    desk.close()
    window.close()


def test_every_way_round_ends_with_the_file_closed(window: MainWindow, mission: MakeMission, qtbot: QtBot, tmp_path: Path) -> None:
    """Start, new, another file, start, new, close: nothing is used after it is gone, and no file stays claimed."""
    window.show_start()
    window.show_new("mission")
    window.take_desk(mission("other"))
    qtbot.wait(30)
    window.show_new("self-assessment")
    window.show_start()
    window.open_path(tmp_path / "tavria.diagnostic")
    qtbot.wait(30)
    window.open_path(tmp_path / "other.diagnostic")
    window.show_start()
    assert isinstance(window.page(), StartPage)
    for name in ("tavria", "other"):
        desk = open_assessment(tmp_path / f"{name}.diagnostic")
        assert not desk.read_only
        desk.close()


def test_what_is_being_typed_is_on_the_disk_when_the_window_is_closed(window: MainWindow, tmp_path: Path) -> None:
    fill_in(window, "issuer", "Northport Academy")
    window.close()
    desk = open_assessment(tmp_path / "tavria.diagnostic")
    assert desk.setup_value("issuer") == "Northport Academy"
    desk.close()


def test_the_keys_change_the_tab(window: MainWindow, qtbot: QtBot) -> None:
    frame = window.frame
    assert frame is not None
    for key, tab in ((Qt.Key.Key_1, "setup"), (Qt.Key.Key_3, "findings"), (Qt.Key.Key_4, "report"), (Qt.Key.Key_2, "questions")):
        QTest.keyClick(window, key, Ctrl)
        assert frame.current_tab() == tab
    qtbot.wait(50)


def test_what_the_disk_refuses_on_leaving_is_said_once_and_nothing_is_closed(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.frame is not None
    desk = window.frame.workplace.desk
    fill_in(window, "issuer", "Northport Academy")

    def full(*_arguments: object, **_named: object) -> None:
        raise KnownError("store.disk-full", "There is no room left.", "Free some room.")

    monkeypatch.setattr(desk.file, "append", full)
    window.close()
    assert window.isVisible()
    assert window.frame is not None
    words = bar_words(window)
    assert "no room left" in words
    assert "once more" in words
    assert "not saved" in window.frame.status.saved_text()
    bar_button(window).click()
    assert QGuiApplication.clipboard().text() == "Northport Academy"
    window.close()
    assert not window.isVisible()


def test_the_line_at_the_bottom_never_says_saved_before_it_is(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.frame is not None
    frame = window.frame
    desk, said = frame.workplace.desk, []
    real = desk.file.append

    def slowly(*arguments: object, **named: object) -> object:
        said.append(frame.status.saved_text())
        return real(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(desk.file, "append", slowly)
    assert "Saved" not in frame.status.saved_text()
    fill_in(window, "issuer", "Academy")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: frame.status.saved_text().startswith("Saved on this disk"))
    assert said == ["Writing to the disk ..."]


def test_an_entry_that_was_refused_leaves_nothing_under_way(window: MainWindow, qtbot: QtBot) -> None:
    field = fill_in(window, "starts-on", "soon")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.problem() != "")
    qtbot.waitUntil(lambda: status_of(window) == "Nothing changed since it was opened")


def test_a_file_open_elsewhere_can_be_opened_for_reading(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    other = mission()
    empty_window.open_path(other.path)
    assert "another window" in bar_words(empty_window)
    assert empty_window.frame is None
    bar_button(empty_window).click()
    assert desk_of(empty_window).read_only
    assert notices(empty_window) == ["Open for reading, as you asked."]
    assert status_of(empty_window) == "Nothing will be changed"
    field = fill_in(empty_window, "issuer", "Academy")
    assert field.text() == ""
    QTest.keyClick(empty_window, Qt.Key.Key_Z, Ctrl)
    qtbot.wait(20)
    assert not empty_window.bar.isVisible()
    other.close()


def test_why_a_file_is_open_for_reading_only_is_said_for_every_cause(theme: Theme, qtbot: QtBot) -> None:
    sentences = {because: reading_notice(because) for because in ("asked", "file", "folder")}
    for notice in sentences.values():
        qtbot.addWidget(notice)
    assert "write-protected" in sentences["file"].sentence
    assert "folder" in sentences["folder"].sentence


def test_what_cannot_be_opened_is_one_sentence_and_leaves_the_open_file_open(
    window: MainWindow, tmp_path: Path, mission: MakeMission
) -> None:
    frame = window.frame
    noise = tmp_path / "noise.diagnostic"
    noise.write_bytes(b"\x00\x01not a database" * 400)
    for path, words in ((tmp_path / "gone.diagnostic", "There is no file"), (noise, "not an assessment file"), (tmp_path, "is a folder")):
        window.open_path(path)
        assert words in bar_words(window)
        assert window.frame is frame
    assert noise.read_bytes() == b"\x00\x01not a database" * 400
    damaged = mission("damaged")
    damaged.close()
    whole = bytearray(damaged.path.read_bytes())
    whole[5000:9000] = b"\xff" * 4000
    damaged.path.write_bytes(bytes(whole))
    window.open_path(damaged.path)
    assert "damaged" in bar_words(window)
    assert damaged.path.read_bytes() == bytes(whole)
    assert window.frame is frame


def test_a_file_that_was_named_at_the_start_and_cannot_be_opened_leads_to_the_start_page(
    theme: Theme, places: Places, settings_folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = MainWindow(places, settings_folder, Settings(), begin=False)
    qtbot.addWidget(window)
    window.show()
    window.open_path(tmp_path / "gone.diagnostic")
    assert isinstance(window.page(), StartPage)
    assert "There is no file" in bar_words(window)
    assert window.bar.isVisible()


def test_opening_the_file_that_is_open_stays_with_it(window: MainWindow, tmp_path: Path) -> None:
    frame = window.frame
    window.open_path(tmp_path / "tavria.diagnostic")
    assert window.frame is frame
    assert not window.bar.isVisible()


def test_the_list_of_recent_files_knows_where_the_work_stopped(
    window: MainWindow, qtbot: QtBot, settings_folder: Path, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: len(recent_assessments(settings_folder)) == 1)
    assert window.frame is not None
    window.frame.go_to_question("I2-2")
    window.show_start()
    (line,) = recent_assessments(settings_folder)
    assert (line.stopped_at, line.name) == ("I2-2", "Tavria Customs Service")
    assert line.asked > 0
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.frame is not None)
    assert window.frame is not None
    assert window.frame.current_question() == "I2-2"


def test_a_team_of_several_is_asked_who_works_here(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot, settings_folder: Path) -> None:
    desk = mission()
    lead = desk.author
    add_member(desk, "m-2", "Bo & Ek", "legal-expert", "BE")
    desk.close()
    empty_window.open_path(desk.path)
    assert notices(empty_window) == ["Who works at this computer?"]
    assert empty_window.frame is not None
    assert empty_window.frame.workplace.desk.author == ""
    page = setup_page(empty_window)
    page.go_to_item("team")
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: notices(empty_window) == [])
    assert empty_window.frame.workplace.desk.author == "m-2"
    assert lead != "m-2"
    empty_window.show_start()
    empty_window.open_path(desk.path)
    assert notices(empty_window) == []
    assert empty_window.frame is not None
    assert empty_window.frame.workplace.desk.author == "m-2"


def test_typing_kept_from_last_time_is_offered_on_opening(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    desk = mission()
    keep_typing(desk, setup_subject(desk, "data-terms"), "Kept for two ye")
    desk.close()
    empty_window.open_path(desk.path)
    assert len(notices(empty_window)) == 1
    assert empty_window.frame is not None
    button = empty_window.frame.notices[0].findChildren(QAbstractButton)[0]
    button.click()
    assert empty_window.frame.current_tab() == SETUP
    assert notices(empty_window) == []
    page = empty_window.frame.findChild(SetupPage)
    assert page is not None
    field = page.forms[Step.TERMS].field("data-terms")
    assert isinstance(field, TextField)
    assert field.text() == "Kept for two ye"
    assert field.edit.hasFocus()


def test_a_long_name_is_cut_on_the_screen_and_whole_for_those_who_ask(window: MainWindow, qtbot: QtBot) -> None:
    assert window.frame is not None
    name = "The Revenue and Customs Administration of the United Federation of Tavria"
    window.frame.workplace.act(set_item, "administration-name", name)
    label = window.frame.bar.name
    qtbot.waitUntil(lambda: label.text() == name)
    qtbot.wait(20)
    assert label.shown().endswith("…")
    assert label.accessibleName() == name
    assert label.toolTip() == name


@pytest.mark.parametrize("zoom", [0.9, 1.0, 1.5])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.CONTRAST_DARK])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_in_the_smallest_window(
    empty_window: MainWindow, mission: MakeMission, qtbot: QtBot, qapp: QApplication, theme: Theme, zoom: float, scheme: Scheme,
    direction: Qt.LayoutDirection,
) -> None:  # fmt: skip
    theme.set_zoom(zoom)
    theme.choose(scheme)
    qapp.setLayoutDirection(direction)
    empty_window.resize(960, 600)
    qtbot.waitUntil(lambda: too_wide(empty_window) + cut_words(empty_window) == [])
    empty_window.show_new("mission")
    qtbot.waitUntil(lambda: too_wide(empty_window) + cut_words(empty_window) == [])
    empty_window.take_desk(mission(), SETUP)
    page = setup_page(empty_window)
    for step in Step:
        page.show_step(step)
        qtbot.waitUntil(lambda: too_wide(page) + cut_words(page) == [])
    assert empty_window.frame is not None
    tabs = empty_window.frame.bar.tabs
    assert tabs.width() >= tabs.sizeHint().width()


def test_the_list_of_keys_opens_beside_the_work(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpWindow) and each.isVisible()]
    words = " ".join(label.text() for label in found.findChildren(QLabel) if label.isVisible())
    assert "Take back what was recorded last" in words
    assert not found.isModal()


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Escape])
def test_help_is_closed_by_the_key_that_opened_it(theme: Theme, qtbot: QtBot, key: Qt.Key) -> None:
    found = HelpWindow()
    qtbot.addWidget(found)
    found.show_page("help")
    with qtbot.waitActive(found):
        found.show()
    assert cut_words(found) == []
    press(key)
    assert not found.isVisible()
