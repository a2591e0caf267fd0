"""Export in the window: what will leave is said before, nothing is written unasked, and what was written is counted."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import record_answer, record_text
from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import Addressee
from diagnostic.desktop.exchange.export_page import ExportPage
from diagnostic.desktop.exchange.scope_field import SOME
from diagnostic.desktop.window import MainWindow
from diagnostic.model.subject import Facet, Voice
from tests.desktop.exchange.conftest import Answering

Rest = Callable[[], None]


@pytest.fixture
def rest(export_page: ExportPage, window: MainWindow, qtbot: QtBot) -> Rest:
    """Waits until nothing is being counted or written, and what is shown is of what is chosen."""

    assert window.frame is not None
    workplace = window.frame.workplace

    def wait() -> None:
        qtbot.waitUntil(lambda: not workplace.under_way, timeout=20_000)
        qtbot.waitUntil(lambda: export_page.at_rest() and export_page.up_to_date(), timeout=20_000)

    return wait


def desk_of(window: MainWindow) -> Desk:
    assert window.frame is not None
    return window.frame.workplace.desk


def choose(page: ExportPage, addressee: Addressee) -> None:
    page.choices.addressee.cells()[list(Addressee).index(addressee)].click()


def test_what_will_leave_is_counted_before_anything_is_written(export_page: ExportPage, window: MainWindow, rest: Rest) -> None:
    words = export_page.preview.words()
    assert "tavria questions.xlsx" in words
    assert "go along" in words
    assert export_page.bar.said() == "Nothing is written yet."
    assert list(desk_of(window).path.parent.glob("*.xlsx")) == []


def test_notes_stay_whatever_is_chosen(export_page: ExportPage, window: MainWindow, rest: Rest) -> None:
    assert window.frame is not None
    window.frame.workplace.act(record_text, "I2-2", Facet.NOTE, "He asked not to be quoted.")
    rest()
    for addressee in Addressee:
        choose(export_page, addressee)
        rest()
        assert "1\nThe team's own notes (class D): they never leave" in export_page.preview.words()


def test_the_preview_follows_what_is_chosen(export_page: ExportPage, window: MainWindow, rest: Rest) -> None:
    assert window.frame is not None
    window.frame.workplace.act(record_answer, "I2-2", "yes", voice=Voice.TEAM)
    rest()
    assert "1\nAnswers and levels of the team" in export_page.preview.words()
    export_page.choices.team_answers.click()
    rest()
    assert "1\nAnswers, comments, respondents, links of evidence\nClass B: administration and secretariat" in export_page.preview.words()
    export_page.choices.scope.which.cells()[1].click()
    export_page.choices.scope.boxes["III"].click()
    rest()
    assert "1\nOutside of the questions chosen" in export_page.preview.words()


def test_a_workbook_is_written_read_back_and_counted(export_page: ExportPage, window: MainWindow, rest: Rest, tmp_path: Path) -> None:
    ask = export_page.ask = Answering(tmp_path / "out" / "to the legal unit.xlsx")
    (tmp_path / "out").mkdir()
    QTest.keyClick(export_page.choices.addressee.cells()[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not export_page.export_button.isEnabled()
    rest()
    assert ask.asked == [desk_of(window).path.with_name("tavria questions.xlsx")]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["to the legal unit.xlsx"]
    assert "Read back and counted: " in export_page.preview.words()
    assert str(tmp_path / "out") in export_page.bar.said()
    assert export_page.export_button.isEnabled()


def test_one_workbook_for_each_unit(export_page: ExportPage, rest: Rest, tmp_path: Path) -> None:
    export_page.choices.split.click()
    export_page.choices.scope.which.cells()[1].click()
    export_page.choices.scope.further.setText("I-2, II-3")
    export_page.choices.scope.further.settle()
    rest()
    assert "will be written" in export_page.preview.words()
    export_page.ask = Answering(tmp_path / "split.xlsx")
    export_page.export()
    rest()
    written = sorted(path.name for path in tmp_path.glob("split*.xlsx"))
    assert len(written) > 2
    assert all(name in export_page.preview.words().replace("\u2068", "") for name in written)


def test_thinking_better_of_it_writes_nothing(export_page: ExportPage, rest: Rest) -> None:
    export_page.ask = Answering(None)
    export_page.export()
    rest()
    assert export_page.bar.said() == "Nothing is written yet."
    assert export_page.export_button.isEnabled()


def test_a_scope_that_nobody_knows_is_refused_in_words(export_page: ExportPage, rest: Rest) -> None:
    export_page.choices.scope.which.cells()[1].click()
    assert export_page.choices.scope.which.chosen_key() == SOME
    export_page.choices.scope.further.setText("X-99")
    export_page.choices.scope.further.settle()
    rest()
    assert "no section, standard, module or question 'X-99'" in export_page.preview.words()
    assert not export_page.export_button.isEnabled()
    export_page.choices.scope.further.setText("I-2")
    export_page.choices.scope.further.settle()
    rest()
    assert export_page.export_button.isEnabled()


def test_the_assessment_itself_is_never_written_over(export_page: ExportPage, window: MainWindow, rest: Rest, tmp_path: Path) -> None:
    itself = desk_of(window).path
    beside = tmp_path / "linked.xlsx"
    beside.symlink_to(itself)
    before = itself.read_bytes()
    export_page.ask = Answering(beside)
    export_page.export()
    rest()
    assert "is the assessment itself" in export_page.bar.said()
    assert itself.read_bytes() == before


def test_a_folder_that_is_not_there_is_said(export_page: ExportPage, rest: Rest, tmp_path: Path) -> None:
    export_page.ask = Answering(tmp_path / "nowhere" / "out.xlsx")
    export_page.export()
    rest()
    assert "nowhere" in export_page.bar.said() or "folder" in export_page.bar.said()
    assert export_page.export_button.isEnabled()


def test_what_is_for_the_administration_alone_is_not_offered_for_an_expert(export_page: ExportPage, rest: Rest) -> None:
    assert export_page.choices.team_answers.isVisible()
    assert not export_page.choices.member.isVisible()
    export_page.choices.team_answers.click()
    choose(export_page, Addressee.TEAM)
    rest()
    assert not export_page.choices.team_answers.isVisible()
    assert export_page.choices.member.isVisible()
    assert not export_page.choices.options().team_answers
    export_page.choices.member.setCurrentIndex(1)
    assert export_page.choices.options().member


@pytest.mark.parametrize("split", [False, True])
def test_a_running_export_can_be_stopped_by_keys_and_leaves_nothing(export_page: ExportPage, rest: Rest, tmp_path: Path, split: bool) -> None:
    if split:
        export_page.choices.split.click()
        rest()
    folder = tmp_path / "out"
    folder.mkdir()
    earlier = folder / "Sent.xlsx"
    earlier.write_bytes(b"the one before")
    export_page.ask = Answering(earlier)
    export_page.export_button.setFocus()
    QTest.keyClick(export_page.export_button, Qt.Key.Key_Space)
    assert export_page.stop_button.isVisible()
    assert export_page.stop_button.hasFocus()
    QTest.keyClick(export_page.stop_button, Qt.Key.Key_Space)
    rest()
    assert export_page.bar.said() == "The export was stopped. Nothing was written. Export again whenever you like."
    assert [(each.name, each.read_bytes()) for each in folder.iterdir()] == [("Sent.xlsx", b"the one before")]
    assert export_page.stop_button.isHidden()
    assert export_page.export_button.hasFocus()
    QTest.keyClick(export_page.export_button, Qt.Key.Key_Space)
    rest()
    assert "written, read back and counted" in export_page.bar.said()
    assert earlier.read_bytes() != b"the one before"
