"""How far the work is, is one number: what can be put to somebody now. The command line, the status bar and the start page agree on it."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import record_answer
from diagnostic.actions.opening import Beginning, create_assessment
from diagnostic.actions.status import recent_line, status_lines, status_of
from diagnostic.desktop.start.continue_card import ContinueCard
from diagnostic.desktop.window import MainWindow
from diagnostic.model.answer import AnswerState
from diagnostic.model.asking import Asked
from tests.model.mission import secure_2007


def words(widget: QLabel | ContinueCard | object) -> list[str]:
    assert hasattr(widget, "findChildren")
    return [label.text() for label in widget.findChildren(QLabel)]


def test_command_line_status_bar_and_start_page_say_the_same(empty_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    desk = create_assessment(tmp_path / "new", secure_2007(), Beginning("mission", "", "Tavria"))
    record_answer(desk, "I1-8", "no")
    record_answer(desk, "I2-1", "", AnswerState.DONT_KNOW)
    record_answer(desk, "I2-2", "", AnswerState.DECLINED)
    status = status_of(desk)
    progress, line = status["progress"], recent_line(desk)
    assert (progress["done"], progress["answered"], progress["dont-know"], progress["declined"]) == (3, 1, 1, 1)
    assert progress["ahead"] > 0
    assert (line.dealt_with, line.asked, line.ahead, line.answered) == (3, progress["asked"], progress["ahead"], 1)
    assert f"Dealt with 3 of {progress['asked']} questions (up to {progress['ahead']} more" in "\n".join(status_lines(status))
    card = ContinueCard(line)
    qtbot.addWidget(card)
    assert {f"3 of {progress['asked']}", f"up to {progress['ahead']}"} <= set(words(card))
    empty_window.take_desk(desk)
    frame = empty_window.frame
    assert frame is not None
    qtbot.waitUntil(lambda: frame.workplace.assessment is not None, timeout=20_000)
    QApplication.processEvents()
    assert f"Dealt with 3 of {progress['asked']} · Answered 1 · Unknown 1 · Declined 1 · Not applicable 0" in words(frame.status)
    assessment = frame.workplace.assessment
    assert assessment is not None
    asked = [one for standard in assessment.progress.standards for one in standard.questions if one.asked.asked is Asked.ASKED]
    assert len(asked) == progress["asked"]
