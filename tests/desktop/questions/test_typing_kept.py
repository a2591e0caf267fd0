"""What is being typed lies on the disk within a second, and is offered at its field after the program ended in the middle of it."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import keep_typing, kept_typing, record_text
from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.reading import text_of
from diagnostic.desktop.questions.evidence_panel import NEW
from diagnostic.desktop.questions.field_editor import FieldEditor
from diagnostic.desktop.questions.recorder import REASON
from diagnostic.desktop.window import MainWindow
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.desktop.conftest import MakeMission
from tests.desktop.questions.conftest import Key, Modifier, Sitting, sit_down


def kept(desk: Desk) -> dict[str, str]:
    return {draft.subject.facet: draft.raw for draft in kept_typing(desk)}


def begun(mission: MakeMission, facet: str, raw: str, code: str = "I2-2", row: str = "", group: str = "") -> Desk:
    """A mission whose program ended while somebody typed."""
    desk = mission()
    keep_typing(desk, Subject(Kind.QUESTION, code, facet, Voice.TEAM, row, group), raw)
    return desk


def link(sitting: Sitting, words: str) -> QAbstractButton:
    buttons = sitting.column.card.draft.findChildren(QAbstractButton)
    return next(button for button in buttons if button.text() == words)


def test_typing_is_kept_within_a_second_and_the_status_waits_for_it(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
    sitting.type("half a sentence")
    assert sitting.workplace.under_way == 1
    assert kept(sitting.desk) == {}
    sitting.qtbot.waitUntil(lambda: kept(sitting.desk) == {"comment": "half a sentence"}, timeout=1_500)
    sitting.qtbot.waitUntil(lambda: sitting.workplace.under_way == 0, timeout=2_000)
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert kept(sitting.desk) == {}


@pytest.mark.parametrize(
    ("code", "typed", "facet"), [("I2-7", "3", Facet.ANSWER), ("I1-7", "3", Facet.ANSWER), ("I2-2", "5no such", REASON)]
)
def test_typing_in_every_kind_of_field_is_kept(sitting: Sitting, code: str, typed: str, facet: str) -> None:
    sitting.page.open_question(code)
    sitting.type(typed)
    sitting.page.recorder.keep()
    sitting.qtbot.waitUntil(lambda: sitting.workplace.under_way == 0, timeout=2_000)
    assert kept(sitting.desk) == {facet: typed.lstrip("5")}
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert kept(sitting.desk) == {}


def test_a_comment_is_offered_at_its_question_and_taken_up(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    sitting = sit_down(empty_window, begun(mission, Facet.COMMENT, "half a <b>sentence</b>\x00"), qtbot)
    assert sitting.page.current_question() == "I2-2"
    (draft,) = sitting.column.card.draft.drafts()
    assert draft.raw == "half a <b>sentence</b>\x00"
    link(sitting, "Take it up").click()
    comment = sitting.column.card.comment.field
    assert (comment.text(), comment.hasFocus()) == ("half a <b>sentence</b>\x00", True)
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == ""
    sitting.press(Key.Key_Backspace)
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == "half a <b>sentence</b>"
    assert (kept(sitting.desk), sitting.column.card.draft.isVisible()) == ({}, False)


def test_what_is_discarded_goes_from_the_disk(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    sitting = sit_down(empty_window, begun(mission, Facet.COMMENT, "half"), qtbot)
    link(sitting, "Discard it").click()
    sitting.settled()
    assert (kept(sitting.desk), sitting.column.card.comment.field.text()) == ({}, "")
    assert not sitting.column.card.draft.isVisible()


def test_a_number_is_put_back_into_its_field(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    sitting = sit_down(empty_window, begun(mission, Facet.ANSWER, "34", "I2-7"), qtbot)
    link(sitting, "Take it up").click()
    editor = sitting.column.card.editor
    assert isinstance(editor, FieldEditor)
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answer("I2-7") == "34"


def test_a_reason_is_put_back_where_it_was_asked(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    sitting = sit_down(empty_window, begun(mission, REASON, "no such goods"), qtbot)
    link(sitting, "Take it up").click()
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answers("I2-2")["", ""] == Answer(AnswerState.NOT_APPLICABLE, reason="no such goods")
    assert kept(sitting.desk) == {}


def test_typing_in_another_voice_goes_back_into_that_voice(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    desk = mission()
    keep_typing(desk, Subject(Kind.QUESTION, "I2-2", Facet.COMMENT, Voice.ADMINISTRATION), "as they say")
    sitting = sit_down(empty_window, desk, qtbot)
    link(sitting, "Take it up").click()
    assert sitting.column.writing.voice() == (Voice.ADMINISTRATION, "")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert text_of(desk, desk.state, "I2-2", Facet.COMMENT, voice=Voice.ADMINISTRATION) == "as they say"


def test_what_is_recorded_already_is_not_offered(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    desk = begun(mission, Facet.COMMENT, "  ")
    keep_typing(desk, Subject(Kind.QUESTION, "I2-1", Facet.COMMENT, Voice.TEAM), "")
    record_text(desk, "I2-4", Facet.COMMENT, "as it stands")
    keep_typing(desk, Subject(Kind.QUESTION, "I2-4", Facet.COMMENT, Voice.TEAM), "as it stands")
    sitting = sit_down(empty_window, desk, qtbot)
    assert sitting.page.recorder.kept_codes() == ()


def test_half_a_form_of_evidence_survives(sitting: Sitting, tmp_path: Path) -> None:
    sitting.open("I2-2")
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    sitting.type("Customs Code")
    sitting.page.recorder.keep()
    sitting.qtbot.waitUntil(lambda: sitting.workplace.under_way == 0, timeout=2_000)
    (draft,) = kept_typing(sitting.desk)
    assert (draft.subject.kind, draft.subject.code, draft.subject.row, json.loads(draft.raw)["title"]) == (
        Kind.EVIDENCE, NEW, "I2-2", "Customs Code"
    )  # fmt: skip
    path = sitting.desk.path
    sitting.window.show_start()
    again = sit_down(sitting.window, open_assessment(path), sitting.qtbot)
    again.open("I2-2")
    assert again.column.card.evidence._add.text() == "Evidence begun, not recorded"
    again.press(Key.Key_E, modifier=Modifier.ControlModifier)
    assert again.page.drawer.evidence.form.lines["title"].text() == "Customs Code"
    again.page.drawer.evidence.record()
    again.settled()
    assert kept_typing(again.desk) == ()


def test_a_form_of_evidence_that_is_discarded_goes_from_the_disk(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    sitting.type("Customs Code")
    sitting.page.recorder.keep()
    sitting.qtbot.waitUntil(lambda: len(kept_typing(sitting.desk)) == 1, timeout=2_000)
    panel = sitting.page.drawer.evidence
    assert panel._discard.isVisible()
    panel._discard.click()
    sitting.qtbot.waitUntil(lambda: kept_typing(sitting.desk) == (), timeout=2_000)
    assert panel.form.lines["title"].text() == ""
