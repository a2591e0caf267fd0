"""Ctrl+K finds questions, standards and evidence by their codes or by words in them, with keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diagnostic.actions.evidencing import EvidenceFacts, EvidenceLink, record_evidence_at
from diagnostic.desktop.questions.search import SearchPalette
from tests.desktop.questions.conftest import Key, Modifier, Sitting, key


def palette(sitting: Sitting) -> SearchPalette:
    sitting.press(Key.Key_K, modifier=Modifier.ControlModifier)
    frame = sitting.window.frame
    assert frame is not None
    found = frame.findChild(SearchPalette)
    assert found is not None
    assert found.isVisible()
    return found


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("I2-2", "I2-2"), ("suspend release prior", "I2-2"), ("iii-1", "III1-1"), ("ii-4", "II4-1"), ("sto", "STO-1"),
        ("health and", "MED-1"), ("small or local", "III1-4"),
    ],
)  # fmt: skip
def test_a_code_or_some_words_lead_to_the_question(sitting: Sitting, typed: str, code: str) -> None:
    sitting.open("I1-1")
    box = palette(sitting)
    for sign in typed:
        QApplication.sendEvent(box.field, key(sign))
    QTest.keyClick(box.field, Key.Key_Return)
    sitting.settled()
    assert sitting.page.current_question() == code
    assert sitting.column.card.has_focus()


def test_evidence_leads_to_the_question_it_speaks_for(sitting: Sitting) -> None:
    record_evidence_at(sitting.desk, "I2-5", EvidenceFacts("document", "Customs Code, art. 203"), EvidenceLink())
    box = palette(sitting)
    for sign in "art. 203":
        QApplication.sendEvent(box.field, key(sign))
    QTest.keyClick(box.field, Key.Key_Return)
    sitting.settled()
    assert sitting.page.current_question() == "I2-5"


@pytest.mark.parametrize("title", ["Who may hold goods?", "من يحتجز البضائع؟"])
def test_code_and_words_keep_their_own_direction_in_a_mirrored_window(sitting: Sitting, title: str) -> None:
    record_evidence_at(sitting.desk, "I2-5", EvidenceFacts("document", title), EvidenceLink())
    box = palette(sitting)
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for sign in title[:6]:
        QApplication.sendEvent(box.field, key(sign))
    (shown,) = [box.list.item(row).text() for row in range(box.list.count()) if title in box.list.item(row).text()]
    code, words = shown.split("  ", 1)
    assert code.startswith("\N{FIRST STRONG ISOLATE}EV-")
    assert words.startswith("\N{FIRST STRONG ISOLATE}") is title.startswith("Who")
    QTest.keyClick(box.field, Key.Key_Escape)


def test_up_down_and_escape_work_in_the_list(sitting: Sitting) -> None:
    sitting.open("I2-2")
    box = palette(sitting)
    assert box.list.count() > len(sitting.desk.questionnaire.questions)
    QTest.keyClick(box.field, Key.Key_Down)
    assert box.list.currentRow() == 1
    QTest.keyClick(box.field, Key.Key_Up)
    assert box.list.currentRow() == 0
    QTest.keyClick(box.field, Key.Key_Escape)
    assert not box.isVisible()
    assert sitting.page.current_question() == "I2-2"


def test_it_is_said_that_nothing_was_found_and_what_to_try(sitting: Sitting) -> None:
    sitting.open("I1-1")
    box = palette(sitting)
    assert not box.nothing.isVisible()
    for sign in "zzzz":
        QApplication.sendEvent(box.field, key(sign))
    assert box.nothing.isVisible()
    assert not box.list.isVisible()
    QTest.keyClick(box.field, Key.Key_Down)
    QTest.keyClick(box.field, Key.Key_Return)
    assert box.isVisible()
    for _ in "zzzz":
        QTest.keyClick(box.field, Key.Key_Backspace)
    assert box.list.isVisible()
    assert not box.nothing.isVisible()
    QTest.keyClick(box.field, Key.Key_Escape)
    assert sitting.page.current_question() == "I1-1"
