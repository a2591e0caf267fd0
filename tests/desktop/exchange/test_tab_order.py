"""Tab goes down the pages of the exchange as they are read, and no act throws the focus out of the page."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.exchange.conflicts_page import DECIDED, DIFFERENCES, UNREAD, ConflictsPage
from diagnostic.desktop.exchange.export_page import ExportPage
from diagnostic.desktop.exchange.import_page import ImportPage
from diagnostic.desktop.exchange.page import CONFLICTS, EXPORT, IMPORT
from diagnostic.desktop.look import AnswerSegments, OptionList
from diagnostic.desktop.questions.tab_order import stops_in
from tests.desktop.exchange.conftest import OWN, SECOND, Answering, exchange_of
from tests.desktop.exchange.test_conflicts_page import Rest, page, rest, typed

__all__ = ["page", "rest"]
Key = Qt.Key
NONE, SHIFT, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def focused(part: QWidget) -> QWidget:
    found = part.window().focusWidget()
    assert found is not None
    return found


def press(part: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(part), key, modifier)


def walked(part: QWidget, back: bool = False) -> list[QWidget]:
    """Return what Tab reaches, from the line above the page until it has left the page."""
    found: list[QWidget] = []
    for _ in range(60):
        press(part, Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else NONE)
        at = focused(part)
        if part.isAncestorOf(at):
            found.append(at)
        elif found:
            return found
    raise AssertionError("Tab never left the page")


def test_tab_goes_down_the_page_of_decisions(page: ConflictsPage, sample_frame: AssessmentFrame, qtbot: QtBot) -> None:
    view, exchange = page.view, exchange_of(sample_frame)
    for at in range(len(page.list.items())):
        page.list.go_to(page.list.items()[at].key)
        options = view.decision.options
        assert isinstance(options, AnswerSegments | OptionList)
        exchange.switch.setFocus()
        order = walked(page)
        assert page.filters.isAncestorOf(order[0])
        assert order[1] is page.list
        rest_of = [each for each in order[2:] if each is not view._next]
        assert rest_of[0] in options.cells()
        assert rest_of[1] in stops_in(view.decision.reason)
        assert rest_of[2:] == [view.decision.button, view.link]
        assert walked(page, back=True) == order[::-1]


@pytest.mark.parametrize("kind", [DECIDED, DIFFERENCES, UNREAD])
def test_tab_goes_down_what_is_decided_already_what_only_differs_and_what_is_unread(
    page: ConflictsPage, rest: Rest, sample_frame: AssessmentFrame, kind: str
) -> None:
    press(page, Key.Key_1)
    press(page, Key.Key_Return)
    typed(page, "The report says so.")
    press(page, Key.Key_Return, CONTROL)
    rest()
    page.show_filter(kind)
    exchange_of(sample_frame).switch.setFocus()
    order = walked(page)
    places = [each.mapTo(page, each.rect().topLeft()) for each in order[2:]]
    assert page.filters.isAncestorOf(order[0])
    assert order[1] is page.list
    assert [place.y() for place in places] == sorted(place.y() for place in places)


def test_once_nothing_is_left_the_keys_go_on_at_the_filters(page: ConflictsPage, rest: Rest) -> None:
    page.show_filter(UNREAD)
    page.enter()
    while page._shown():
        press(page, Key.Key_Return)
        assert focused(page) is page.view.deal
        press(page, Key.Key_Space)
        rest()
        assert page.isAncestorOf(focused(page))
    assert page.filters.isAncestorOf(focused(page))


def test_leaving_a_file_out_keeps_the_focus_in_the_page(sample_frame: AssessmentFrame, qtbot: QtBot) -> None:
    exchange = exchange_of(sample_frame)
    exchange.show_part(IMPORT)
    found = exchange.pages[IMPORT]
    assert isinstance(found, ImportPage)
    folder: Path = sample_frame.workplace.desk.path.parent
    found.work.add([folder / SECOND, folder / OWN])
    qtbot.waitUntil(lambda: found.at_rest() and found.work.outlook is not None, timeout=60_000)
    for left in (1, 0):
        found.drop.setFocus()
        press(found, Key.Key_Space)
        qtbot.waitUntil(found.at_rest, timeout=60_000)
        assert len(found.work.paths) == left
        assert focused(found) is (found.drop if left else found.choose.choose)


def test_a_key_goes_from_the_line_above_to_the_work_of_the_page_and_back(page: ConflictsPage, sample_frame: AssessmentFrame) -> None:
    exchange = exchange_of(sample_frame)
    exchange.switch.setFocus()
    press(exchange, Key.Key_F6)
    assert focused(exchange) is page.list
    press(exchange, Key.Key_F6)
    assert exchange.switch.isAncestorOf(focused(exchange))
    assert exchange.switch.current_key() == CONFLICTS


def reach(part: QWidget, wanted: QWidget, key: Qt.Key = Key.Key_Tab) -> None:
    """Go to a widget by Tab alone."""
    for _ in range(60):
        if focused(part) is wanted:
            return
        press(part, key)
    raise AssertionError(f"Tab never comes to {wanted}")


def test_files_are_brought_in_by_keys_alone(sample_frame: AssessmentFrame, qtbot: QtBot) -> None:
    exchange = exchange_of(sample_frame)
    exchange.show_part(IMPORT)
    found = exchange.pages[IMPORT]
    assert isinstance(found, ImportPage)
    folder: Path = sample_frame.workplace.desk.path.parent
    many = [Path(shutil.copy(folder / SECOND, folder / f"copy {number}.xlsx")) for number in range(20)]
    asked = iter((many, [folder / SECOND, folder / OWN]))
    found.ask = lambda _over, _folder: next(asked)
    exchange.switch.setFocus()

    reach(found, found.choose.choose)
    press(found, Key.Key_Space)
    assert focused(found) is found.stop, "while files are read, the keys stand on what stops it"
    press(found, Key.Key_Space)
    qtbot.waitUntil(found.at_rest, timeout=60_000)
    assert found.bar.said().startswith("Reading was stopped. Nothing was written.")
    assert focused(found) is found.choose.choose

    press(found, Key.Key_Space)
    qtbot.waitUntil(lambda: found.at_rest() and found.work.outlook is not None, timeout=60_000)
    assert focused(found) in [*stops_in(found.terms), found.triage.files]
    exchange.switch.setFocus()
    order = walked(found)
    assert walked(found, back=True) == order[::-1]
    places = [each.mapTo(found, each.rect().topLeft()) for each in order]
    assert found.triage.files in order
    assert found.triage.cells in order
    assert order[-1] is found.take
    assert places.index(found.triage.files.mapTo(found, found.triage.files.rect().topLeft())) < places.index(
        found.triage.cells.mapTo(found, found.triage.cells.rect().topLeft())
    )
    reach(found, found.terms.adopt)
    press(found, Key.Key_Space)
    qtbot.waitUntil(found.at_rest, timeout=60_000)
    assert focused(found) is found.terms.adopt
    reach(found, found.triage.files)
    press(found, Key.Key_Down)
    reach(found, found.take)
    press(found, Key.Key_Space)
    qtbot.waitUntil(lambda: found.work.done is not None and found.at_rest(), timeout=60_000)
    assert found.isAncestorOf(focused(found))
    assert focused(found) in (found.decide, found.again)


def test_a_workbook_is_sent_out_by_keys_alone(sample_frame: AssessmentFrame, qtbot: QtBot, tmp_path: Path) -> None:
    exchange = exchange_of(sample_frame)
    exchange.show_part(EXPORT)
    out = exchange.pages[EXPORT]
    assert isinstance(out, ExportPage)
    out.ask = Answering(tmp_path / "sent.xlsx")
    qtbot.waitUntil(lambda: out.up_to_date() and out.at_rest(), timeout=60_000)
    exchange.switch.setFocus()
    order = walked(out)
    assert walked(out, back=True) == order[::-1]
    assert order[-1] is out.export_button
    tops = [each.mapTo(out, each.rect().topLeft()).y() for each in order if out.choices.isAncestorOf(each)]
    assert tops == sorted(tops)
    reach(out, out.choices.split)
    press(out, Key.Key_Space)
    assert out.choices.split.isChecked()
    qtbot.waitUntil(lambda: out.up_to_date() and out.at_rest(), timeout=60_000)
    reach(out, out.export_button)
    press(out, Key.Key_Space)
    qtbot.waitUntil(out.at_rest, timeout=60_000)
    assert focused(out) is out.export_button
    assert len(list(tmp_path.glob("sent*.xlsx"))) > 1
