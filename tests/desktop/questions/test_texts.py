"""Text from people is shown as typed, whatever is in it; what no file can carry is refused in words, and stays where it was typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from diagnostic.actions.answering import record_text
from diagnostic.actions.reading import text_of
from diagnostic.model.subject import Facet
from tests.desktop.questions.conftest import Key, Sitting

TEXTS = {
    "long": "x" * 50_000,
    "markup": "<b>bold</b> <img src='file:///etc/passwd'> & amp;",
    "control": "bell \x07 and \x1b escape \x7f",
    "bidi": "\u202eabc\u202c \u2067قانون\u2069",
    "letters": "Ć ق ŵ 你好 😀",
    "lines": "one\ntwo\n\nfour",
    "no break": "10\u00a0days",
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_comment_is_recorded_and_shown_as_typed(sitting: Sitting, name: str) -> None:
    sitting.open("I2-2")
    field = sitting.column.card.comment.field
    field.focus_answer()
    field.put(TEXTS[name])
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == TEXTS[name]
    sitting.page.open_question("I2-1")
    sitting.page.open_question("I2-2")
    assert field.text() == TEXTS[name]
    sitting.page.drawer.show_tab("history")
    labels = [label for label in sitting.page.findChildren(QLabel) if label.text()]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_text_is_an_answer_like_any_other(sitting: Sitting) -> None:
    sitting.page.open_question("I1-4a")
    for sign in "<i>a</i>\u202eb":
        sitting.type(sign)
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert sitting.answer("I1-4a") == "<i>a</i>\u202eb"


def test_a_nul_is_refused_at_the_comment_with_the_text_kept(sitting: Sitting) -> None:
    sitting.open("I2-2")
    box = sitting.column.card.comment
    box.field.focus_answer()
    box.field.put("before\x00after")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert "NUL" in box._problem.text()
    assert box.field.text() == "before\x00after"
    sitting.page.open_question("I2-1")
    sitting.page.open_question("I2-2")
    assert (box.field.text(), "NUL" in box._problem.text()) == ("before\x00after", True)
    box.field.focus_answer()
    box.field.put("before after")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == "before after"
    assert not box._problem.isVisible()


def test_half_a_character_is_refused_in_words(sitting: Sitting) -> None:
    """Qt drops half a character on its way to Python; the field notices, and the text goes to the parser as what it is."""
    subject = sitting.page.recorder.subject("I2-2", Facet.COMMENT)
    assert not sitting.page.recorder.give_text(subject, "a\ud800b")
    assert "lone surrogate" in sitting.page.recorder.troubles("I2-2")[subject].sentence


def test_a_nul_in_a_reason_keeps_the_reason_in_its_field(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("5")
    editor = sitting.column.card.editor
    assert editor is not None
    editor.reason_field().put("no\x00ne")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert "NUL" in editor.problem_text()
    assert editor.reason_field().field.text() == "no\x00ne"
    assert sitting.answer("I2-2") == ""


def test_an_open_field_follows_what_is_recorded_elsewhere_unless_somebody_types_in_it(sitting: Sitting) -> None:
    sitting.open("I2-2")
    field = sitting.column.card.comment.field
    sitting.workplace.act(record_text, "I2-2", Facet.COMMENT, "from elsewhere")
    sitting.qtbot.waitUntil(lambda: field.text() == "from elsewhere", timeout=5_000)
    field.focus_answer()
    sitting.type("!")
    sitting.workplace.act(record_text, "I2-2", Facet.NOTE, "a note")
    sitting.qtbot.waitUntil(lambda: sitting.workplace.under_way == 1, timeout=5_000)
    assert field.text().replace("!", "") == "from elsewhere"
    assert "!" in field.text()
