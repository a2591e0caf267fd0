"""The report in the window: previewed as it will be printed, kept up to date, written where the person says."""

from pathlib import Path

import docx
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diagnostic.actions.opening import open_assessment
from diagnostic.actions.reporting import PARTS, write_report
from diagnostic.actions.setting_up import set_item
from diagnostic.desktop.report.exporting import PDF, WORD
from diagnostic.desktop.report.page import ReportPage
from diagnostic.desktop.report.sheets import ONE_AT_A_TIME
from diagnostic.desktop.top_bar import FINDINGS, REPORT, SETUP
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places
from tests.desktop.conftest import MakeMission
from tests.desktop.report.conftest import Answering, Printed


def text_of(pdf: bytes) -> str:
    # The window may be drawing pages at this moment: two callers at once are the end of the process.
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return "\n".join(page.get_textpage().get_text_range() for page in document)
        finally:
            document.close()


def pages_of(page: ReportPage) -> int:
    assert page.view.sheets is not None
    return len(page.view.sheets)


def text_in_view(page: ReportPage) -> str:
    assert page.view.sheets is not None
    return text_of(page.view.sheets.pdf)


def test_the_fourth_tab_shows_the_pages(window: MainWindow, qtbot: QtBot) -> None:
    assert window.frame is not None
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert window.frame.current_tab() == REPORT
    page = window.frame.findChild(ReportPage)
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(page.up_to_date, timeout=20_000)
    assert page.bar.page_text() == f"Page 1 of {pages_of(page)}"
    assert "Tavria Customs Service" in text_in_view(page)
    qtbot.waitUntil(lambda: page.view.has_picture(0), timeout=20_000)


def test_pages_are_turned_with_the_keyboard(printed: Printed) -> None:
    page = printed()
    page.view.setFocus()
    last = pages_of(page) - 1
    for key, expected in ((Qt.Key.Key_End, last), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(page.view, key)
        assert page.view.current_page() == expected
    turned = 0
    while page.view.current_page() < last:
        QTest.keyClick(page.view, Qt.Key.Key_PageDown)
        turned += 1
        assert turned < 10 * pages_of(page)
    QTest.keyClick(page.view, Qt.Key.Key_PageUp)
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.bar.page_text().startswith("Page ")


def test_control_and_enter_write_the_pdf_that_was_shown(printed: Printed, qtbot: QtBot, tmp_path: Path) -> None:
    page = printed()
    page.ask = dialog = Answering(tmp_path / "out.pdf")
    QTest.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.bar.said().startswith("Written"), timeout=20_000)
    assert str(tmp_path / "out.pdf") in page.bar.said()
    assert page.view.sheets is not None
    assert (tmp_path / "out.pdf").read_bytes() == page.view.sheets.pdf
    assert dialog.asked == [(PDF, tmp_path / "tavria report (draft).pdf")]


def test_an_answer_that_is_still_being_written_is_in_the_export(window: MainWindow, printed: Printed, qtbot: QtBot, tmp_path: Path) -> None:
    page = printed()
    assert window.frame is not None
    page.ask = Answering(tmp_path / "out.pdf")
    for number in range(60):
        window.frame.workplace.act(set_item, "issuer", f"Office {number} In A Hurry")
    page.export(PDF)
    assert page.bar.said().startswith("Writing")
    qtbot.waitUntil(lambda: page.bar.said().startswith("Written"), timeout=20_000)
    assert "Office 59 In A Hurry" in text_of((tmp_path / "out.pdf").read_bytes())
    assert window.frame.workplace.under_way == 0


def test_the_word_button_writes_word(printed: Printed, qtbot: QtBot, tmp_path: Path) -> None:
    page = printed()
    page.ask = dialog = Answering(tmp_path / "out.docx")
    page.choices.word.click()
    qtbot.waitUntil(lambda: page.bar.said().startswith("Written"), timeout=20_000)
    assert any("Tavria Customs Service" in paragraph.text for paragraph in docx.Document(str(tmp_path / "out.docx")).paragraphs)
    assert dialog.asked[0][0] == WORD


def test_what_cannot_be_written_is_said_and_the_old_file_stays(printed: Printed, qtbot: QtBot, tmp_path: Path) -> None:
    page = printed()
    for path, said in (
        (tmp_path / "missing" / "out.pdf", "does not exist"),
        (tmp_path / "tavria.diagnostic", "is the assessment itself"),
    ):
        before = path.read_bytes() if path.exists() else None
        page.ask = Answering(path)
        page.choices.pdf.click()
        qtbot.waitUntil(lambda said=said: said in page.bar.said(), timeout=20_000)  # type: ignore[misc]
        assert (path.read_bytes() if path.exists() else None) == before


def test_thinking_better_of_it_writes_nothing(printed: Printed, qtbot: QtBot, tmp_path: Path) -> None:
    page = printed()
    before = sorted(path.name for path in tmp_path.iterdir())
    page.ask = Answering(None)
    page.export(PDF)
    qtbot.wait(20)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert page.bar.said() == ""


def test_pages_follow_what_is_recorded(window: MainWindow, printed: Printed, qtbot: QtBot) -> None:
    page = printed()
    assert window.frame is not None
    workplace = window.frame.workplace
    workplace.act(set_item, "issuer", "Harbour Advisory Office")
    qtbot.waitUntil(lambda: not page.up_to_date(), timeout=20_000)
    assert "Harbour Advisory Office" in text_in_view(printed())
    window.frame.show_tab(FINDINGS)
    with qtbot.waitSignal(workplace.recorded):
        workplace.act(set_item, "issuer", "Another Office")
    qtbot.wait(400)
    assert "Harbour Advisory Office" in text_in_view(page)
    window.frame.show_tab(REPORT)
    assert "Another Office" in text_in_view(printed())


def test_what_is_recorded_while_the_pages_are_printed_is_not_missed(window: MainWindow, printed: Printed, qtbot: QtBot) -> None:
    page = printed()
    assert window.frame is not None
    workplace = window.frame.workplace
    page.choices.parts["glossary"].click()
    page.refresh()
    with qtbot.waitSignal(workplace.recorded):
        workplace.act(set_item, "issuer", "An Office In A Hurry")
    assert "An Office In A Hurry" in text_in_view(printed())


def test_the_reader_stays_where_they_were_when_the_pages_are_printed_anew(printed: Printed) -> None:
    page = printed()
    sheets = page.view.sheets
    assert sheets is not None
    start = sheets.start_of("answers")
    assert start is not None
    page.view.go_to(start + 2)
    page.choices.parts["profile"].click()
    assert not page.up_to_date()
    printed()
    assert page.view.sheets is not None
    earlier = page.view.sheets.start_of("answers")
    assert earlier is not None
    assert earlier < start
    assert page.view.current_page() == earlier + 2


def test_parts_can_be_left_out_but_not_scope_and_trips_minimum(printed: Printed) -> None:
    page = printed()
    all_of_them = pages_of(page)
    assert {code for code, box in page.choices.parts.items() if not box.isEnabled()} == {"scope", "trips"}
    assert list(page.choices.parts) == list(PARTS)
    for code in ("answers", "glossary", "findings"):
        page.choices.parts[code].click()
    assert pages_of(printed()) < all_of_them
    assert page.choices.options().parts == frozenset(PARTS) - {"answers", "glossary", "findings"}


def test_the_status_is_kept_with_the_set_up(window: MainWindow, printed: Printed, qtbot: QtBot, tmp_path: Path) -> None:
    page = printed()
    assert window.frame is not None
    page.choices.status.setFocus()
    page.choices.status.focus_answer()
    QTest.keyClick(page.choices.status.cells()[0], Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.frame is not None and window.frame.workplace.desk.setup_value("report-status") == "final")
    assert "Final" in text_in_view(printed())
    page.ask = dialog = Answering(None)
    page.export(WORD)
    assert dialog.asked == [(WORD, tmp_path / "tavria report.docx")]


def test_a_file_that_is_only_read_can_still_be_printed_as_final(
    empty_window: MainWindow, mission: MakeMission, places: Places, qtbot: QtBot, tmp_path: Path
) -> None:
    mission().close()
    empty_window.take_desk(open_assessment(tmp_path / "tavria.diagnostic", read_only=True))
    assert empty_window.frame is not None
    empty_window.frame.show_tab(REPORT)
    page = empty_window.frame.findChild(ReportPage)
    assert isinstance(page, ReportPage)
    page.choices.status.press(page.choices.status.cells()[1])
    qtbot.waitUntil(page.up_to_date, timeout=20_000)
    assert "Final" in text_in_view(page)
    assert page.bar.said() == ""
    page.ask = Answering(tmp_path / "out.pdf")
    page.export(PDF)
    qtbot.waitUntil(lambda: page.bar.said().startswith("Written"), timeout=20_000)
    write_report(empty_window.frame.workplace.desk, places, page.choices.options(), pdf=tmp_path / "again.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == (tmp_path / "again.pdf").read_bytes()


@pytest.mark.parametrize("code", ["issuer", "letterhead", "signatories"])
def test_what_is_entered_at_the_set_up_is_one_press_away(window: MainWindow, printed: Printed, code: str) -> None:
    page = printed()
    assert window.frame is not None
    assert page.choices.links[code].text().endswith("not entered yet")
    page.choices.links[code].click()
    assert window.frame.current_tab() == SETUP


def test_a_program_without_its_fonts_says_so(
    empty_window: MainWindow, mission: MakeMission, places: Places, tmp_path: Path, qtbot: QtBot
) -> None:
    crippled = tmp_path / "resources"
    crippled.mkdir()
    (crippled / "report").symlink_to(places.resources / "report")
    (crippled / "fonts").mkdir()
    empty_window.take_desk(mission())
    assert empty_window.frame is not None
    page = ReportPage(empty_window.frame.workplace, Places(places.questionnaires, crippled))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.bar.said()), timeout=20_000)
    assert page.bar.said().endswith(".")
    assert page.view.sheets is None
