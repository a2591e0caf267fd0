"""What people type comes out as they typed it; what no file can carry is noticed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import GrowingTextEdit, LineField, Theme
from diagnostic.desktop.look.typed_text import HALF, with_lost_halves

TEXTS = [
    "two\nlines",
    "a no-break\u00a0space",
    "<b>markup</b> & <img src=x>",
    "control \x01 \x0b \x1f signs",
    "NUL \x00 inside",
    "\u202eright to left\u202c",
    "Ć ق ŵ",
    "😀",
    "x" * 50_000,
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_comes_out_as_it_was_put_in(theme: Theme, qtbot: QtBot, text: str) -> None:
    field = GrowingTextEdit("Comment")
    qtbot.addWidget(field)
    field.put(text)
    assert field.text() == text


def test_a_line_takes_more_than_qt_would(theme: Theme, qtbot: QtBot) -> None:
    field = LineField("Unit")
    qtbot.addWidget(field)
    field.put("x" * 50_000)
    assert len(field.text()) == 50_000


def test_a_half_character_that_was_dropped_on_the_way_is_noticed() -> None:
    assert with_lost_halves("ab", 3) == "ab" + HALF
    assert with_lost_halves("a😀", 3) == "a😀"


def shown(qtbot: QtBot, *fields: QWidget) -> None:
    for field in fields:
        qtbot.addWidget(field)
        field.show()
        qtbot.waitExposed(field)
    fields[0].activateWindow()
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)


def test_typing_is_given_on_leaving_and_not_by_a_pause(theme: Theme, qtbot: QtBot) -> None:
    field = GrowingTextEdit("Comment", by_pause=False)
    given: list[str] = []
    field.settled.connect(given.append)
    shown(qtbot, field)
    QTest.keyClicks(field, "abc")
    assert not field._pause.isActive()
    assert given == []
    field.clearFocus()
    assert given == ["abc"]


def test_what_did_not_stand_is_given_again(theme: Theme, qtbot: QtBot) -> None:
    field = LineField("Days", "10", by_pause=False)
    given: list[str] = []
    field.settled.connect(given.append)
    shown(qtbot, field)
    field.put("ten")
    field.settle()
    field.reconsider("10")
    assert (field.text(), field.unsettled()) == ("ten", True)
    field.settle()
    assert given == ["ten", "ten"]


def test_enter_leaves_a_reason_and_shift_enter_begins_a_line(theme: Theme, qtbot: QtBot) -> None:
    field = GrowingTextEdit("Reason", enter_leaves=True)
    shown(qtbot, field)
    QTest.keyClicks(field, "a")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "b")
    with qtbot.waitSignals([field.settled, field.entered]):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text().split() == ["a", "b"]
