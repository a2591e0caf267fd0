"""A matrix explains its short signs, and its groups stand side by side as long as the page has any room for that."""

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.desktop.questions.grid_editor import MatrixEditor, NumbersEditor
from diagnostic.model.answer import AnswerState
from tests.desktop.questions.conftest import Sitting

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
