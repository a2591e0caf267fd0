"""Whoever looks for the next open question when there is none is told so, and where the work goes on."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diagnostic.actions.deciding import let_stand
from diagnostic.actions.disagreeing import matters
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.look import PlainButton
from diagnostic.desktop.parts import FINDINGS, QUESTIONS
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.desktop.window import MainWindow
from tests.desktop.whole.tour import copied, open_sample, sample_desk

Key = Qt.Key


def page_of(frame: AssessmentFrame) -> QuestionsPage:
    frame.show_tab(QUESTIONS)
    page = frame._pages[QUESTIONS]
    assert isinstance(page, QuestionsPage)
    return page


def alt(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, Qt.KeyboardModifier.AltModifier)


def said(frame: AssessmentFrame) -> list[str]:
    return [notice.accessibleDescription() for notice in frame.notices if notice.sentence == "No other question is open."]


def test_only_the_question_at_hand_is_left(empty_window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path) -> None:
    frame = open_sample(empty_window, qtbot, sample_desk(copied(sample_file, tmp_path)))
    page = page_of(frame)
    page.open_question("I1-1")
    alt(Key.Key_Down)
    assert page.current_question() == "I8-7"
    assert said(frame) == []
    alt(Key.Key_Down)
    alt(Key.Key_Up)
    assert page.current_question() == "I8-7"
    assert said(frame) == ["What is left open is the question before you."]
    page.open_question("I8-6")
    assert said(frame) == []


def test_nothing_is_left_and_a_button_leads_to_the_findings(
    empty_window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path
) -> None:
    desk = sample_desk(copied(sample_file, tmp_path))
    open_ = next(matter for matter in matters(desk, desk.state) if matter.subject.code == "I8-7")
    let_stand(desk, open_.subject, open_.sides[0].id, "The call list was seen.")
    frame = open_sample(empty_window, qtbot, desk)
    page_of(frame).open_question("I1-1")
    alt(Key.Key_Down)
    assert said(frame) == ["All questions that are asked on this path are dealt with."]
    (button,) = frame.notices[-1].findChildren(PlainButton)
    QTest.keyClick(button, Key.Key_Space)
    assert frame.current_tab() == FINDINGS
    assert said(frame) == []
