"""A question whose answer is a level: the ladder itself is the control. The shipped set has none; another set may."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import Theme
from diagnostic.desktop.questions.choice_editor import LevelEditor
from diagnostic.desktop.questions.editors import editor_for
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.questionnaire import Basis, Dimension, Question, Questionnaire, QuestionType

LEVEL = Question("X-1", "I-1", Dimension.LAW, Basis.BEYOND, QuestionType.LEVEL)


@pytest.fixture
def editor(theme: Theme, question_set: Questionnaire, qtbot: QtBot) -> LevelEditor:
    made = editor_for(question_set, LEVEL, ())
    assert isinstance(made, LevelEditor)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.focus_answer()
    return made


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


@pytest.mark.parametrize(("key", "given"), [(Qt.Key.Key_0, ("0", AnswerState.ANSWERED)), (Qt.Key.Key_4, ("4", AnswerState.ANSWERED)),
                                            (Qt.Key.Key_5, ("", AnswerState.DONT_KNOW)), (Qt.Key.Key_7, ("", AnswerState.DECLINED))])  # fmt: skip
def test_a_digit_is_the_level_and_those_above_say_why_there_is_none(
    editor: LevelEditor, key: Qt.Key, given: tuple[str, AnswerState]
) -> None:
    said: list[tuple[str, AnswerState]] = []
    editor.given.connect(lambda _row, _group, raw, state: said.append((raw, state)))
    press(key)
    assert said == [given]


def test_not_applicable_asks_for_its_reason(editor: LevelEditor) -> None:
    press(Qt.Key.Key_6)
    assert editor.reason_field().isVisible()


def test_what_is_known_is_lit_and_nothing_is_taken_in_a_file_open_for_reading(editor: LevelEditor) -> None:
    editor.show_answers({("", ""): Answer(AnswerState.ANSWERED, "2")})
    assert editor._ladder.current_key() == "2"
    editor.set_read_only(True)
    press(Qt.Key.Key_4)
    assert editor._ladder.current_key() == "2"
