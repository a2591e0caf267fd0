"""What no file can carry is refused while it is typed or pasted, in words; what has no shape of its own shows as its code point."""

import pytest
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QRawFont
from PySide6.QtWidgets import QApplication

from diagnostic.actions.answering import kept_typing, record_answer
from diagnostic.actions.reading import text_of
from diagnostic.desktop.look import Theme, TypeRole
from diagnostic.desktop.look.typed_text import HALF
from diagnostic.desktop.questions.drawer import HISTORY
from diagnostic.desktop.questions.history_entry import HistoryEntry
from diagnostic.model.subject import Facet
from tests.desktop.questions.conftest import Key, Modifier, Sitting


def problem(sitting: Sitting) -> str:
    label = sitting.column.card.comment._problem
    return label.text() if label.isVisible() else ""


def paste(sitting: Sitting, text: str) -> None:
    # By the board's own word: data that Python made outlive it on the board, and end the process badly.
    QGuiApplication.clipboard().setText(text)
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


def test_the_form_of_evidence_says_so_at_once_and_takes_it_back(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    panel = sitting.page.drawer.evidence
    title = panel.form.lines["title"]
    sitting.type("Customs Code")
    assert panel._problem.isHidden()
    paste(sitting, ", art.\x00203")
    assert "NUL" in panel._problem.text()
    assert panel._problem.isVisible()
    assert (title.hasFocus(), title.text()) == (True, "Customs Code, art.\x00203")
    title.put("Customs Code, art. 203")
    assert panel._problem.isHidden()


def test_the_reason_of_a_withdrawal_says_so_at_once(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes")
    sitting.open("I2-2")
    sitting.page.drawer.show_tab(HISTORY)
    sitting.page.drawer.history.show_question("I2-2")
    QApplication.processEvents()
    (entry,) = [one for one in sitting.page.drawer.history.findChildren(HistoryEntry) if not one.isHidden()]
    entry._open("withdraw")
    entry._reason.put("heard\x00wrongly")
    assert "NUL" in entry._problem.text()
    assert not entry._problem.isHidden()
    entry._reason.put("heard wrongly")
    assert entry._problem.isHidden()


def test_every_control_character_has_a_shape_in_the_letters_of_the_window(theme: Theme) -> None:
    for weight in (400, 500, 600):
        face = QRawFont.fromFont(theme.font(TypeRole.BODY, weight))
        signs = [sign for sign in (*range(0x20), *range(0x7F, 0xA0)) if chr(sign) not in "\t\n\r"]
        assert [f"{sign:02X}" for sign in signs if not face.supportsCharacter(sign)] == []
        assert face.familyName().startswith("Diagnostic Sans")
