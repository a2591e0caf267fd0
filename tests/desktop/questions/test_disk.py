"""The disk refuses: it is said, nothing is lost, and it is given again when the disk takes it."""

import time
from contextlib import AbstractContextManager

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel

from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import text_of
from diagnostic.model.subject import Facet
from tests.desktop.questions.conftest import Key, Modifier, Sitting, full_disk, read_only_disk

LONG = "what was typed while nothing could be saved " * 300


def refuse(desk: Desk, how: str) -> AbstractContextManager[None]:
    return full_disk(desk) if how == "full" else read_only_disk(desk)


@pytest.mark.parametrize("how", ["full", "read only"])
def test_a_text_that_was_not_saved_stays_and_is_saved_later(sitting: Sitting, how: str) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment.field
    with refuse(sitting.desk, how):
        comment.focus_answer()
        comment.put(LONG)
        sitting.press(Key.Key_Tab)
        sitting.qtbot.waitUntil(lambda: bool(sitting.column.card.unsaved.text()), timeout=5_000)
        assert comment.text() == LONG
        assert sitting.column.card.unsaved.text().startswith("Not saved")
        assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == ""
        sitting.page.open_question("I2-1")
        sitting.page.open_question("I2-2")
        assert comment.text() == LONG
    sitting.column.card.again_wanted.emit()
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == LONG
    assert not sitting.column.card.unsaved.isVisible()


def test_all_that_was_typed_can_be_copied(sitting: Sitting) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment.field
    with full_disk(sitting.desk):
        comment.focus_answer()
        comment.put(LONG)
        sitting.press(Key.Key_Tab)
        sitting.qtbot.waitUntil(lambda: bool(sitting.page.recorder.troubles("I2-2")), timeout=5_000)
        assert sitting.page.recorder.unsaved_text() == LONG
        buttons = [one for one in sitting.window.findChildren(QAbstractButton) if one.isVisible() and one.text() == "Copy what I typed"]
        assert len(buttons) == 1
        buttons[0].click()
        assert QGuiApplication.clipboard().text() == LONG
    sitting.column.card.again_wanted.emit()
    sitting.settled()


def test_an_answer_that_was_not_saved_is_not_shown_as_if_it_stood(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    with read_only_disk(sitting.desk):
        sitting.type("3")
        sitting.qtbot.waitUntil(lambda: bool(sitting.column.card.unsaved.text()), timeout=5_000)
        editor = sitting.column.card.editor
        assert editor is not None
        assert editor._segments.chosen_key() == "yes"  # type: ignore[attr-defined]
        assert sitting.answer("I2-2") == "yes"
    # Whatever the disk takes next takes this along.
    sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
    sitting.type("x")
    sitting.press(Key.Key_Tab)
    sitting.qtbot.waitUntil(lambda: sitting.answer("I2-2") == "no", timeout=5_000)
    sitting.settled()
    assert not sitting.column.card.unsaved.isVisible()


def test_the_status_never_says_saved_before_it_is(sitting: Sitting) -> None:
    said: list[tuple[int, str]] = []
    frame = sitting.window.frame
    assert frame is not None
    status = frame.status
    sitting.open("I2-2")
    sitting.workplace.saving.connect(lambda count: said.append((count, status.saved_text())))
    sitting.type("1")
    sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
    sitting.type("abc")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    while_writing = [text for count, text in said if count]
    assert while_writing
    assert not any(text.startswith("Saved") for text in while_writing[1:])
    assert status.saved_text().startswith("Saved on this disk")


def test_typing_on_a_full_disk_waits_and_is_kept_once_there_is_room(sitting: Sitting) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment.field
    with full_disk(sitting.desk):
        comment.focus_answer()
        comment.put(LONG)
        sitting.page.recorder.keep()
        sitting.qtbot.waitUntil(lambda: sitting.page.recorder._timer.interval() > 1_000, timeout=5_000)
        assert sitting.page.recorder.unsaved_text() == LONG
    sitting.page.recorder.keep()
    sitting.qtbot.waitUntil(lambda: sitting.workplace.under_way == 0, timeout=5_000)
    assert sitting.page.recorder._timer.interval() < 1_000


def test_leaving_a_field_again_gives_again_what_was_not_saved(sitting: Sitting) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment.field
    with full_disk(sitting.desk):
        comment.focus_answer()
        comment.put(LONG)
        sitting.press(Key.Key_Tab)
        sitting.qtbot.waitUntil(lambda: bool(sitting.column.card.unsaved.text()), timeout=5_000)
    comment.focus_answer()
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == LONG


def test_an_answer_the_disk_did_not_take_is_named_beside_what_is_kept(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    with full_disk(sitting.desk):
        sitting.type("4")
        sitting.qtbot.waitUntil(lambda: bool(sitting.column.card.unsaved.text()), timeout=5_000)
        assert sitting.column.card.unsaved.text().startswith("Given and not kept: Don't know. Not saved")
        editor = sitting.column.card.editor
        assert editor is not None
        assert editor._segments.chosen_key() == "yes"  # type: ignore[attr-defined]
        sitting.type("5")
        sitting.type("no such goods")
        sitting.press(Key.Key_Return)
        sitting.qtbot.waitUntil(lambda: sitting.column.card.unsaved.text().startswith("Given and not kept: Not applicable"), timeout=5_000)
        assert editor._segments.chosen_key() == "yes"  # type: ignore[attr-defined]
        assert (editor.reason_field().field.text(), editor.reason_field().isVisible()) == ("no such goods", True)
    sitting.column.card.again_wanted.emit()
    sitting.settled()
    assert sitting.answer("I2-2") == "not-applicable"


def test_nobody_waits_for_a_disk_that_was_slow(sitting: Sitting) -> None:
    """The head start of an act is for disks on which it suffices; after a slow act there is none, and after a quick one there is again."""
    workplace = sitting.workplace
    for seconds, quick in ((0.05, False), (0.0, True)):
        ended: list[object] = []
        workplace.act(lambda _desk, seconds=seconds: time.sleep(seconds), then=ended.append)
        sitting.qtbot.waitUntil(lambda ended=ended: bool(ended), timeout=10_000)  # type: ignore[misc]
        assert workplace._disk_is_quick is quick


def test_what_was_refused_long_before_is_said_again_before_the_window_goes(sitting: Sitting) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment.field
    with full_disk(sitting.desk):
        comment.focus_answer()
        comment.put(LONG)
        sitting.press(Key.Key_Tab)
        sitting.qtbot.waitUntil(lambda: bool(sitting.column.card.unsaved.text()), timeout=5_000)
        sitting.window.close()
        assert sitting.window.isVisible()
        assert any("leaves without it" in label.text() for label in sitting.window.bar.findChildren(QLabel))
        assert comment.text() == LONG
    sitting.column.card.again_wanted.emit()
    sitting.settled()
    sitting.window.close()
    assert not sitting.window.isVisible()
