"""Voices stand side by side: what one says overwrites nothing of another, and a difference is no conflict."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from diagnostic.actions.answering import record_answer, record_statement
from diagnostic.actions.reading import answers_in_voice, statements, text_of
from diagnostic.desktop.look import Card, LeadBar, LinkButton
from diagnostic.desktop.questions.drawer import VOICES
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.subject import Facet, Voice
from tests.desktop.questions.conftest import Key, Modifier, Sitting


def button(sitting: Sitting, words: str) -> QAbstractButton:
    """A button of the panel of voices."""
    sitting.page.drawer.show_tab(VOICES)
    found = [one for one in sitting.page.drawer.voices.findChildren(QAbstractButton) if one.text() == words]
    return found[-1]


def value(sitting: Sitting, code: str, voice: Voice, source: str = "") -> str:
    found = answers_in_voice(sitting.desk, sitting.desk.state, code, voice, source).get(("", ""))
    return found.value if found else ""


@pytest.mark.parametrize(
    ("words", "voice"), [("What the administration states", Voice.ADMINISTRATION), ("What both agreed on", Voice.AGREED)]
)
def test_the_card_writes_in_another_voice_and_goes_back(sitting: Sitting, words: str, voice: Voice) -> None:
    sitting.open("I2-2")
    sitting.type("3")
    sitting.settled()
    button(sitting, words).click()
    assert sitting.column.card.banner.isVisible()
    sitting.type("1")
    sitting.settled()
    sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
    sitting.type("as told")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert (value(sitting, "I2-2", voice), value(sitting, "I2-2", Voice.TEAM)) == ("yes", "no")
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT, voice=voice) == "as told"
    sitting.press(Key.Key_Escape)
    assert not sitting.column.card.banner.isVisible()
    assert sitting.column.card.editor._segments.chosen_key() == "no"  # type: ignore[union-attr]
    assert sitting.column.card.comment.field.text() == ""
    assert sitting.desk.state.conflicts() == ()


@pytest.mark.parametrize("code", ["I1-1", "I1-7", "I3-1", "I2-7", "I8-2", "I1-5"])
def test_every_kind_of_question_can_be_answered_for_the_administration(sitting: Sitting, code: str) -> None:
    sitting.page.open_question(code)
    sitting.column.writing.speak(Voice.ADMINISTRATION)
    sitting.type("2024" if code == "I8-2" else "1")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert answers_in_voice(sitting.desk, sitting.desk.state, code, Voice.ADMINISTRATION)
    assert sitting.answers(code) == {}


def test_going_to_another_question_ends_the_other_voice(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.column.writing.speak(Voice.ADMINISTRATION)
    sitting.page.open_question("I2-1")
    assert sitting.column.writing.own
    sitting.type("1")
    sitting.settled()
    assert value(sitting, "I2-1", Voice.TEAM) == "yes"


def test_a_further_source_is_recorded_beside_the_answer(sitting: Sitting) -> None:
    sitting.open("I2-2")
    button(sitting, "Write it down").click()
    panel = sitting.page.drawer.voices
    assert panel._problem.text().startswith("A statement needs a source")
    panel.source.setFocus()
    sitting.type("port  office")
    sitting.press(Key.Key_Return)
    assert sitting.column.writing.voice() == (Voice.TEAM, "port office")
    sitting.type("3")
    sitting.settled()
    assert [(one.source, one.answer.value) for one in statements(sitting.desk, sitting.desk.state, "I2-2")] == [("port office", "no")]
    assert value(sitting, "I2-2", Voice.TEAM) == ""


def test_two_sources_that_disagree_are_both_shown(sitting: Sitting) -> None:
    record_statement(sitting.desk, "I2-2", "yes", "legal unit")
    record_statement(sitting.desk, "I2-2", "no", "port office")
    sitting.open("I2-2")
    lines = sitting.column.card.other.text().splitlines()
    assert [line.split(",")[0] for line in lines] == ["legal unit", "port office"]
    sitting.page.drawer.show_tab(VOICES)
    titles = [label.text() for label in sitting.page.drawer.voices.findChildren(QLabel)]
    assert {"Source: legal unit", "Source: port office"} <= set(titles)


def test_the_other_voice_is_underlined_and_told_and_never_preselected(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    sitting.open("I2-2")
    segments = sitting.column.card.editor._segments  # type: ignore[union-attr]
    assert (segments.chosen_key(), segments._other_voice) == (None, "yes")
    assert sitting.column.card.other.text().startswith("The administration, ")
    assert sitting.column.card.other.text().endswith(": Yes")
    sitting.open("I2-1")
    row = sitting.column.row("I2-2")
    assert row is not None
    assert row.face.note == "The administration states: Yes"


def test_a_difference_is_said_side_by_side_and_is_no_conflict(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    record_answer(sitting.desk, "I2-2", "no")
    sitting.open("I2-2")
    sitting.page.drawer.show_tab(VOICES)
    panel = sitting.page.drawer.voices
    assert panel._difference.isVisible()
    assert [card._lead for card in panel.findChildren(Card)] == [LeadBar.SINGLE, LeadBar.DOUBLE]
    assert not sitting.column.card.conflict.isVisible()
    record_answer(sitting.desk, "I2-2", "partly", voice=Voice.AGREED)
    sitting.page.drawer.refresh()
    sitting.qtbot.waitUntil(lambda: not panel._difference.isVisible(), timeout=2_000)


def test_who_was_asked_when_and_how_is_noted_and_taken_over(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.page.drawer.show_tab(VOICES)
    asked = sitting.page.drawer.voices.asked
    asked.lines[Facet.RESPONDENT_UNIT].setFocus()
    for text in ("legal unit", "head of unit", "16.11.2026", "interview"):
        sitting.type(text)
        sitting.press(Key.Key_Tab)
    sitting.type("he seemed unsure")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    noted = {facet: text_of(sitting.desk, sitting.desk.state, "I2-2", facet) for facet in (*asked.lines, Facet.NOTE)}
    assert noted == {
        Facet.RESPONDENT_UNIT: "legal unit", Facet.RESPONDENT_ROLE: "head of unit", Facet.ASKED_ON: "2026-11-16",
        Facet.MEANS: "interview", Facet.NOTE: "he seemed unsure",
    }  # fmt: skip
    sitting.open("I2-1")
    sitting.qtbot.waitUntil(asked._again.isVisible, timeout=2_000)
    asked._again.click()
    sitting.settled()
    assert text_of(sitting.desk, sitting.desk.state, "I2-1", Facet.ASKED_ON) == "2026-11-16"
    assert text_of(sitting.desk, sitting.desk.state, "I2-1", Facet.NOTE) == ""


def test_a_date_that_is_none_is_refused_where_it_was_typed(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.page.drawer.show_tab(VOICES)
    asked = sitting.page.drawer.voices.asked
    asked.lines[Facet.ASKED_ON].setFocus()
    sitting.type("last week")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    sitting.qtbot.waitUntil(asked._problems[Facet.ASKED_ON].isVisible, timeout=2_000)
    assert asked.lines[Facet.ASKED_ON].text() == "last week"


def test_our_own_answer_can_be_set_back_from_the_voices(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    sitting.page.drawer.refresh()
    sitting.qtbot.wait(150)
    button(sitting, "Set back to not asked").click()
    sitting.settled()
    assert sitting.answers("I2-2")["", ""] == Answer(AnswerState.NOT_ASKED)


def test_two_voices_that_say_the_same_do_not_differ(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "no", voice=Voice.ADMINISTRATION)
    record_answer(sitting.desk, "I2-2", "no")
    sitting.open("I2-2")
    sitting.page.drawer.show_tab(VOICES)
    panel = sitting.page.drawer.voices
    sitting.qtbot.waitUntil(lambda: len(panel.findChildren(Card)) == 2, timeout=2_000)
    assert not panel._difference.isVisible()


def test_tab_goes_from_the_tabs_into_the_voices_and_through_all_of_them(sitting: Sitting) -> None:
    sitting.open("I8-7")
    sitting.type("1")
    sitting.settled()
    for _ in range(3):
        if sitting.focused() is sitting.page.drawer.tabs:
            break
        sitting.press(Key.Key_F6)
    sitting.press(Key.Key_Right)
    sitting.qtbot.waitUntil(lambda: sitting.page.drawer.current() == VOICES)
    voices = sitting.page.drawer.voices
    passed: list[QWidget] = []
    while not passed or voices.isAncestorOf(passed[-1]):
        sitting.press(Key.Key_Tab)
        passed.append(sitting.focused())
    assert isinstance(passed[0], LinkButton), "what was said stands above what can be added"
    assert voices.source in passed
    assert all(field in passed for field in voices.asked.lines.values())
