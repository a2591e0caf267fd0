"""Keys alone answer the whole questionnaire: every question that is asked, on every path that opens on the way."""

import pytest
from PySide6.QtWidgets import QWidget

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.reading import own_answers
from diagnostic.desktop.look import AnswerSegments, MatrixGrid
from diagnostic.model.answering import comment_needed
from diagnostic.model.questionnaire import QuestionType
from tests.desktop.questions.conftest import Key, Modifier, Sitting

WORDS = {QuestionType.NUMBER: "5", QuestionType.MONEY: "10 EUR", QuestionType.DATE: "05.2024", QuestionType.TEXT: "as read"}


def answer_by_keys(sitting: Sitting, number: int) -> None:
    """Answer the open question whatever its kind, as somebody does who never touches the mouse."""
    question = sitting.desk.questionnaire.question(sitting.page.current_question())
    digit = "١" if number % 3 == 0 else "1" if number % 3 == 1 else "2"
    if question.type in WORDS:
        sitting.type(WORDS[question.type])
        sitting.press(Key.Key_Tab)
    elif question.type is QuestionType.MATRIX and question.cell is QuestionType.NUMBER:
        sitting.type("3")
        for _ in range(40):
            sitting.press(Key.Key_Tab)
            if inside(sitting.focused(), AnswerSegments):
                break
        sitting.type("1")
    elif question.type is QuestionType.MATRIX:
        for _ in range(len(sitting.column.card.rows) * len(question.groups or ("",))):
            assert inside(sitting.focused(), MatrixGrid)
            sitting.type(digit)
    elif question.type is QuestionType.CHOICES:
        sitting.type("1")
        sitting.press(Key.Key_Down, Key.Key_Space)
    else:
        sitting.type(digit)
    sitting.settled()
    answers = own_answers(sitting.desk, sitting.desk.state, question.code)
    if any(comment_needed(question, answer) for answer in answers.values()):
        sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
        sitting.type("what is missing")
        sitting.press(Key.Key_Tab)


def inside(widget: QWidget | None, kind: type[QWidget]) -> bool:
    while widget is not None:
        if isinstance(widget, kind):
            return True
        widget = widget.parentWidget()
    return False


@pytest.mark.slow
def test_every_question_that_is_asked_is_answered_with_keys_alone(sitting: Sitting) -> None:
    sitting.page.open_question("I1-1")
    seen: list[str] = []
    for number in range(400):
        code = sitting.page.current_question()
        seen.append(code)
        answer_by_keys(sitting, number)
        sitting.settled()
        sitting.press(Key.Key_Down, modifier=Modifier.AltModifier)
        if sitting.page.current_question() == code:
            # The whole set is looked at again: another standard may have opened questions of this one.
            sitting.workplace.assess()
            sitting.qtbot.waitUntil(sitting.workplace.assessment_is_fresh, timeout=10_000)
            sitting.press(Key.Key_Down, modifier=Modifier.AltModifier)
            if sitting.page.current_question() == code:
                break
    total = assess_desk(sitting.desk).progress.total
    assert total.done == total.asked
    assert total.asked >= 100
    assert len(seen) == len(set(seen)), "no question was asked for twice"
    assert sitting.page.tree.filter._buttons["open"]._count == total.asked - total.done
