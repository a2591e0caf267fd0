"""What no file can carry is refused while it is typed or pasted, in words; what has no shape of its own shows as its code point."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QRawFont
from PySide6.QtWidgets import QApplication

from diagnostic.actions.answering import kept_typing
from diagnostic.actions.reading import text_of
from diagnostic.desktop.look import Theme, TypeRole
from diagnostic.desktop.look.typed_text import HALF
from diagnostic.model.subject import Facet
from tests.desktop.questions.conftest import Key, Modifier, Sitting


def problem(sitting: Sitting) -> str:
    label = sitting.column.card.comment._problem
    return label.text() if label.isVisible() else ""


def paste(sitting: Sitting, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)
    sitting.press(Key.Key_V, modifier=Modifier.ControlModifier)


@pytest.mark.parametrize("way", ["paste", "input method", "key"])
def test_a_nul_is_refused_while_it_is_entered(sitting: Sitting, way: str) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment.field
    comment.focus_answer()
    sitting.type("art. 203")
    assert problem(sitting) == ""
    if way == "paste":
        paste(sitting, " and\x00more")
    elif way == "input method":
        event = QInputMethodEvent()
        event.setCommitString(" and\x00more")
        QApplication.sendEvent(comment, event)
    else:
        comment.insertPlainText(" and\x00more")
    assert "NUL" in problem(sitting)
    assert comment.hasFocus()
    assert comment.text() == "art. 203 and\x00more"
    sitting.page.recorder.keep()
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == ""
    comment.focus_answer()
    comment.put("art. 203 and more")
    assert problem(sitting) == ""
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == "art. 203 and more"


def test_half_a_character_is_refused_while_it_is_entered(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.page.recorder.type(sitting.page.recorder.subject("I2-2", Facet.COMMENT), "art. 203" + HALF)
    assert "half of a character" in problem(sitting)
    sitting.page.recorder.keep()
    sitting.qtbot.waitUntil(lambda: sitting.workplace.under_way == 0, timeout=5_000)
    assert [draft.raw for draft in kept_typing(sitting.desk)] == ["art. 203" + HALF]


def test_the_reason_of_not_applicable_says_so_too(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("5")
    paste(sitting, "no\x00such goods")
    editor = sitting.column.card.editor
    assert editor is not None
    assert "NUL" in editor.problem_text()
    editor.reason_field().field.put("no such goods")
    assert editor.problem_text() == ""
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answer("I2-2") == "not-applicable"


def test_every_control_character_has_a_shape_in_the_letters_of_the_window(theme: Theme) -> None:
    for weight in (400, 500, 600):
        face = QRawFont.fromFont(theme.font(TypeRole.BODY, weight))
        signs = [sign for sign in (*range(0x20), *range(0x7F, 0xA0)) if chr(sign) not in "\t\n\r"]
        assert [f"{sign:02X}" for sign in signs if not face.supportsCharacter(sign)] == []
        assert face.familyName().startswith("Diagnostic Sans")
