"""Amending a scope that was agreed: one reason for everything that waits, and the keys go on where they were."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diagnostic.actions.setting_up import scope_amendments, set_item
from diagnostic.desktop.look import Label
from diagnostic.desktop.setup.amendment_box import AmendmentBox
from diagnostic.desktop.setup.page import SetupPage
from tests.desktop.conftest import MakeMission
from tests.desktop.setup.conftest import OpenSetup
from tests.desktop.setup.test_setup_page import press, type_text, value


@pytest.fixture
def agreed(open_setup: OpenSetup, mission: MakeMission) -> SetupPage:
    """The set-up page of a mission whose scope was agreed, with the focus on the first section."""
    desk = mission()
    set_item(desk, "scope-agreed-on", "2026-10-01")
    page = open_setup(desk)
    page.go_to_item("scope-section")
    return page


def boxes(page: SetupPage) -> list[AmendmentBox]:
    return [each for each in page.findChildren(AmendmentBox) if each.isVisible()]


def waiting(page: SetupPage) -> str:
    (box,) = boxes(page)
    return next(label.text() for label in box.findChildren(Label) if "would " in label.text())


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.accessibleName() if widget is not None else ""


def test_a_second_tick_keeps_the_reason_and_waits_beside_the_first(agreed: SetupPage, qtbot: QtBot) -> None:
    press(Qt.Key.Key_3)
    type_text("Asked for on the first day.")
    agreed.go_to_item("scope-section")
    press(Qt.Key.Key_2)
    assert "III Co-operation" in waiting(agreed)
    assert "II Risk and intelligence" in waiting(agreed)
    assert boxes(agreed)[0].edit.text() == "Asked for on the first day."
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: value(agreed, "scope-section", "II") == "out")
    assert value(agreed, "scope-section", "III") == "out"
    reasons = [(each.row, each.reason) for each in scope_amendments(agreed.items.workplace.desk)]
    assert sorted(reasons) == [("II", "Asked for on the first day."), ("III", "Asked for on the first day.")]


def test_what_is_turned_over_twice_stays_as_agreed(agreed: SetupPage) -> None:
    press(Qt.Key.Key_3)
    agreed.go_to_item("scope-section")
    press(Qt.Key.Key_2)
    agreed.go_to_item("scope-section")
    press(Qt.Key.Key_3)
    assert "III Co-operation" not in waiting(agreed)
    agreed.go_to_item("scope-section")
    press(Qt.Key.Key_2)
    assert boxes(agreed) == []
    assert focused().startswith("II Risk")


@pytest.mark.parametrize("tabs", [1, 2], ids=["recorded", "left as agreed"])
def test_the_keys_go_on_at_the_line_that_was_turned_over(agreed: SetupPage, qtbot: QtBot, tabs: int) -> None:
    press(Qt.Key.Key_3)
    type_text("Asked for on the first day.")
    for _ in range(tabs):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: boxes(agreed) == [])
    QTest.qWait(20)
    assert focused().startswith("III Co-operation")
