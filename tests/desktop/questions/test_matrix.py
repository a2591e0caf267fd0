"""A matrix explains its short signs, and its groups stand side by side as long as the page has any room for that."""

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.desktop.questions.editors import editor_for
from diagnostic.desktop.questions.grid_editor import MatrixEditor, NumbersEditor
from diagnostic.model.answer import NOT_MEASURED, AnswerState
from diagnostic.model.questionnaire import QuestionType
from tests.desktop.questions.conftest import Key, Sitting

SIGNS = "? don't know · n/a not applicable · ref declined"


@pytest.mark.parametrize("width", [1366, 1280])
def test_groups_stand_side_by_side(sitting: Sitting, width: int) -> None:
    sitting.window.resize(width, 690)
    sitting.open("I1-1")
    editor = sitting.column.card.editor
    assert isinstance(editor, MatrixEditor)
    grid = editor._grid
    measure = grid._measured(grid.width())
    assert [band.groups for band in measure.bands] == [(0, 1)]
    assert measure.width <= grid.width()
    boxes = [cell.geometry() for cell in grid.cells()]
    assert not any(one.intersects(other) for index, one in enumerate(boxes[:24]) for other in boxes[index + 1 : 24])


def test_signs_and_digits_are_explained_below_the_matrix(sitting: Sitting) -> None:
    sitting.open("I1-1")
    editor = sitting.column.card.editor
    assert isinstance(editor, MatrixEditor)
    assert editor._legend.text() == f"{SIGNS}. Digits 1 to 6 answer a line in this order, and step to the next."
    assert editor._legend.isVisible()
    assert [cell.toolTip() for cell in editor._grid.cells()[3:6]] == ["Don't know", "Not applicable", "Declined"]


def test_signs_in_a_grid_of_numbers_are_explained_where_there_are_any(sitting: Sitting) -> None:
    sitting.open("I1-7")
    editor = sitting.column.card.editor
    assert isinstance(editor, NumbersEditor)
    assert editor._legend.isHidden()
    record_answer(sitting.desk, "I1-7", "", AnswerState.DECLINED, sitting.column.card.rows[0])
    sitting.open("I1-7")
    assert (editor._legend.isHidden(), editor._legend.text()) == (False, SIGNS)


def test_enter_goes_down_a_grid_of_figures_over_what_is_not_measured_and_then_on(sitting: Sitting) -> None:
    sitting.open("I1-7")
    rows = sitting.column.card.rows
    record_answer(sitting.desk, "I1-7", NOT_MEASURED, row=rows[1])
    sitting.open("I1-7")
    sitting.column.card.focus_answer()
    for row in (rows[0], *rows[2:]):
        assert sitting.page.current_question() == "I1-7"
        sitting.type("4")
        sitting.press(Key.Key_Return)
        sitting.settled()
        assert sitting.answers("I1-7")[row, ""].value == "4"
    assert sitting.answers("I1-7")[rows[1], ""].value == NOT_MEASURED
    assert sitting.page.current_question() != "I1-7"


@pytest.mark.parametrize("width", [1366, 1280])
def test_every_column_of_every_matrix_is_in_sight(sitting: Sitting, width: int) -> None:
    sitting.window.resize(width, 690)
    cut = []
    for question in sitting.desk.questionnaire.questions:
        if question.type is QuestionType.MATRIX and question.cell is not QuestionType.NUMBER:
            editor = editor_for(sitting.desk.questionnaire, question, question.row_codes or ("import",))
            assert isinstance(editor, MatrixEditor)
            room = sitting.column.card.width() - 36
            if editor._grid._measured(room).width > room:
                cut.append((question.code, editor._grid._measured(room).width, room))
            editor.deleteLater()
    assert cut == []
