"""Undo takes back what was recorded last, on whatever page that was, and shows it there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import record_answer
from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import own_answers
from diagnostic.actions.recommending import record_reply, wording_subject
from diagnostic.actions.setting_up import scope_amendments, set_item, want_advice
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.findings.page import FindingsPage
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.top_bar import FINDINGS, QUESTIONS, SETUP
from diagnostic.desktop.window import MainWindow
from diagnostic.model.setup_check import Step
from diagnostic.model.subject import Facet
from tests.desktop.conftest import MakeMission

Ctrl = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def frame(window: MainWindow) -> AssessmentFrame:
    assert window.frame is not None
    return window.frame


def undo(window: MainWindow, qtbot: QtBot) -> None:
    assert window.frame is not None
    workplace = window.frame.workplace
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, Ctrl)
    qtbot.waitUntil(lambda: workplace.under_way == 0)
    QTest.qWait(20)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def page_of(frame: AssessmentFrame, key: str, kind: type) -> object:
    frame.show_tab(key)
    page = frame._pages[key]
    assert isinstance(page, kind)
    return page


def setup_page(frame: AssessmentFrame) -> SetupPage:
    page = page_of(frame, SETUP, SetupPage)
    assert isinstance(page, SetupPage)
    return page


def test_on_the_set_up_it_takes_back_the_set_up_and_no_answer(window: MainWindow, frame: AssessmentFrame, qtbot: QtBot) -> None:
    desk = frame.workplace.desk
    frame.workplace.act(record_answer, "I6-5", "yes")
    page = setup_page(frame)
    page.go_to_item("wto-member")
    QTest.keyClick(focused(), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: desk.setup_value("wto-member") == "no")
    page.show_step(Step.REQUEST)
    undo(window, qtbot)
    assert desk.setup_value("wto-member") == ""
    assert page.current_step() is Step.PROFILE
    assert own_answers(desk, desk.state, "I6-5")
    undo(window, qtbot)
    assert not own_answers(desk, desk.state, "I6-5")
    assert frame.current_tab() == QUESTIONS
    questions = frame._pages[QUESTIONS]
    assert isinstance(questions, QuestionsPage)
    assert questions.current_question() == "I6-5"


def test_a_text_that_was_taken_back_does_not_come_again_from_its_field(window: MainWindow, frame: AssessmentFrame, qtbot: QtBot) -> None:
    desk = frame.workplace.desk
    for text in ("First issuer", "Second issuer"):
        set_item(desk, "issuer", text)
    page = setup_page(frame)
    page.go_to_item("issuer")
    for expected in ("First issuer", ""):
        undo(window, qtbot)
        field = page.forms[Step.TERMS].field("issuer")
        assert field is not None
        assert (desk.setup_value("issuer"), getattr(field, "text")()) == (expected, expected)  # noqa: B009
    page.go_to_item("letterhead")
    QTest.qWait(20)
    assert desk.setup_value("issuer") == ""


def test_an_amendment_that_was_taken_back_is_none(window: MainWindow, frame: AssessmentFrame, qtbot: QtBot) -> None:
    desk = frame.workplace.desk
    set_item(desk, "scope-agreed-on", "2026-10-01")
    set_item(desk, "scope-section", "out", "III", reason="Asked for on the first day.")
    assert [each.row for each in scope_amendments(desk)] == ["III"]
    setup_page(frame)
    undo(window, qtbot)
    assert (desk.setup_value("scope-section", "III"), scope_amendments(desk)) == ("", ())
    assert focused().accessibleName().startswith("III ")


def test_advice_that_was_taken_back_is_shown_at_its_line(window: MainWindow, frame: AssessmentFrame, qtbot: QtBot) -> None:
    desk = frame.workplace.desk
    for standard in ("I-3", "II-6"):
        want_advice(desk, standard, True)
    undo(window, qtbot)
    assert (desk.setup_value("advice-wanted", "I-3"), desk.setup_value("advice-wanted", "II-6")) == ("yes", "")
    assert focused().accessibleName().startswith("II-6 ")


def test_what_an_assessment_begins_with_is_not_taken_back(window: MainWindow, frame: AssessmentFrame, qtbot: QtBot) -> None:
    undo(window, qtbot)
    assert frame.workplace.desk.setup_value("administration-name") == "Tavria Customs Service"


def test_a_reply_that_was_taken_back_is_shown_among_the_findings(empty_window: MainWindow, mission: MakeMission, qtbot: QtBot) -> None:
    desk = mission()
    rule = _with_a_recommendation(desk)
    empty_window.take_desk(desk)
    frame = empty_window.frame
    assert frame is not None
    qtbot.waitUntil(lambda: frame.workplace.assessment is not None)
    record_reply(desk, rule, "agree", "")
    frame.show_tab(QUESTIONS)
    undo(empty_window, qtbot)
    assert frame.current_tab() == FINDINGS
    findings = frame._pages[FINDINGS]
    assert isinstance(findings, FindingsPage)
    assert findings.current_key() == rule
    assert not desk.state.current(wording_subject(desk, rule, Facet.REPLY)).value


def _with_a_recommendation(desk: Desk) -> str:
    record_answer(desk, "I2-2", "no")
    return "R-I2a"
