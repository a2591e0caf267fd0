"""A field of one line shows every control character as its code point, as the fields of several lines do, and gives what was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import LineField, Theme, TypeRole

CONTROLS = [sign for sign in range(0x20) if chr(sign) not in "\t\n\r"]


def field_in_hand(qtbot: QtBot, text: str = "") -> LineField:
    field = LineField("Unit", text)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def paste(field: LineField, text: str) -> None:
    # By the board's own word: data that Python made outlive it on the board, and end the process badly.
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_what_stands_in_for_a_control_character_has_its_shape(theme: Theme) -> None:
    for weight in (400, 500, 600):
        face = QRawFont.fromFont(theme.font(TypeRole.FIELD, weight))
        for sign in CONTROLS:
            (shape,), (own,) = face.glyphIndexesForString(chr(0xFDD0 + sign)), face.glyphIndexesForString(chr(sign))
            assert shape == own != 0, f"{sign:02X}"


@pytest.mark.parametrize("sign", [0x00, 0x01, 0x0B, 0x1F])
def test_a_pasted_control_character_is_seen_and_given_as_pasted(theme: Theme, qtbot: QtBot, sign: int) -> None:
    field = field_in_hand(qtbot, "Unit ")
    given: list[str] = []
    field.typed.connect(given.append)
    QTest.keyClick(field, Qt.Key.Key_End)
    blank = field.grab().toImage()
    paste(field, f"{chr(sign)}7")
    assert given[-1] == field.text() == f"Unit {chr(sign)}7"
    assert field.cursorPosition() == 7
    assert chr(sign) not in QLineEdit.text(field)
    assert field.grab().toImage() != blank
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"Unit {chr(sign)}7"
    other = LineField("Other", f"Unit {chr(sign)}7")
    qtbot.addWidget(other)
    assert other.text() == field.text()
    assert QLineEdit.text(other) == QLineEdit.text(field)


def test_undo_takes_back_what_was_typed_in_one_go(theme: Theme, qtbot: QtBot) -> None:
    field = field_in_hand(qtbot)
    QTest.keyClicks(field, "Airport")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


def test_what_no_font_draws_is_no_box(theme: Theme) -> None:
    face = QRawFont.fromFont(theme.font(TypeRole.FIELD))
    asked, missing = face.pathForGlyph(face.glyphIndexesForString("?")[0]), face.pathForGlyph(0)
    # The sign itself between two lines: more than the rectangle in a rectangle that fonts have there.
    assert missing.elementCount() >= asked.elementCount() + 8
