"""A file open for reading offers nothing that would do nothing; and what is read begins at its beginning."""

import pytest

from diagnostic.actions.answering import record_answer, record_text
from diagnostic.desktop.look import LineField, PrimaryButton
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.model.answer import AnswerState
from diagnostic.model.subject import Facet
from tests.desktop.questions.conftest import Sitting

LONG = "the legal unit at headquarters, the head of its second section, on the third floor of the main building"


@pytest.fixture
def reading(sitting: Sitting) -> Sitting:
    """The same file, opened for reading only."""
    path = sitting.desk.path
    sitting.window.show_start()
    sitting.window.open_path(path, read_only=True)
    frame = sitting.window.frame
    assert frame is not None
    frame.go_to_question("I2-1")
    page = frame.findChild(QuestionsPage)
    assert page is not None
    return Sitting(sitting.window, page, sitting.qtbot)


def test_closed_rows_say_that_there_is_no_answer_and_offer_none(sitting: Sitting, reading: Sitting) -> None:
    row = reading.column.row("I2-2")
    assert row is not None
    assert (row.face.answer, row.face.offers) == ("Not asked yet", False)


def test_closed_rows_offer_an_answer_where_one_can_be_given(sitting: Sitting) -> None:
    sitting.open("I2-1")
    row = sitting.column.row("I2-2")
    assert row is not None
    assert (row.face.answer, row.face.offers) == ("Answer", True)


def test_the_form_of_evidence_has_no_button_that_does_nothing(sitting: Sitting, reading: Sitting) -> None:
    reading.page.drawer.show_evidence("I2-1", "")
    assert not [button.text() for button in reading.page.drawer.evidence.findChildren(PrimaryButton) if button.isVisible()]


def test_a_long_text_is_shown_from_its_beginning(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "", AnswerState.DONT_KNOW)
    record_text(sitting.desk, "I2-2", Facet.WHO_KNOWS, LONG)
    sitting.open("I2-2")
    who = sitting.column.card.who.fields[Facet.WHO_KNOWS]
    assert (who.text(), who.cursorPosition()) == (LONG, 0)
    who.setFocus()
    sitting.type("!")
    sitting.column.card.focus_answer()
    assert who.cursorPosition() == 0


def test_a_text_that_is_being_written_keeps_the_place_of_the_caret(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "", AnswerState.DONT_KNOW)
    sitting.open("I2-2")
    who: LineField = sitting.column.card.who.fields[Facet.WHO_KNOWS]
    who.setFocus()
    sitting.type("legal unit")
    who.settle()
    sitting.settled()
    assert (who.text(), who.cursorPosition()) == ("legal unit", len("legal unit"))


@pytest.mark.parametrize("code", ["I2-2", "I5-1"])
def test_the_guidance_says_how_the_standard_is_worded_and_how_it_stands_to_trips(sitting: Sitting, code: str) -> None:
    sitting.open(code)
    standard = sitting.desk.questionnaire.question(code).standard
    guidance, text = sitting.page.drawer.guidance, sitting.desk.questionnaire.text
    sitting.qtbot.waitUntil(lambda: guidance._trips.text() == text(f"standard.{standard}.trips"), timeout=2_000)
    assert guidance._worded.text() == text(f"standard.{standard}.qualifier")
    assert guidance._trips.isVisible()
    assert guidance._worded.isVisible()
