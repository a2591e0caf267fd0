"""*Not applicable* needs a reason: that is said, the open choice stays in sight until there is one or it is given up, and nothing falls back
without a word."""

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.desktop.questions.choice_editor import SegmentsEditor
from diagnostic.desktop.questions.editor import AnswerEditor
from diagnostic.desktop.questions.grid_editor import MatrixEditor, NumbersEditor
from diagnostic.model.answer import Answer, AnswerState
from tests.desktop.questions.conftest import Key, Modifier, Sitting

NEEDED = "needs a reason"


def editor(sitting: Sitting) -> AnswerEditor:
    found = sitting.column.card.editor
    assert found is not None
    return found


def chosen(sitting: Sitting) -> str | None:
    found = editor(sitting)
    assert isinstance(found, SegmentsEditor)
    return found._segments.chosen_key()


@pytest.fixture
def begun(sitting: Sitting) -> Sitting:
    """*Yes* stands; *not applicable* was chosen and its reason left empty."""
    record_answer(sitting.desk, "I2-2", "yes")
    sitting.open("I2-2")
    sitting.column.card.focus_answer()
    sitting.type("5")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    return sitting


def test_a_missing_reason_is_said_and_the_choice_stays_open(begun: Sitting) -> None:
    assert NEEDED in editor(begun).problem_text()
    assert (begun.answer("I2-2"), chosen(begun), editor(begun).reason_field().isVisible()) == ("yes", "not-applicable", True)
    begun.column.refresh_all()
    begun.settled()
    assert (chosen(begun), editor(begun).reason_field().isVisible()) == ("not-applicable", True)


def test_enter_without_a_reason_says_so_and_stays(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("5")
    sitting.press(Key.Key_Return)
    assert NEEDED in editor(sitting).problem_text()
    assert editor(sitting).reason_field().field.hasFocus()
    sitting.type("no such goods")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answers("I2-2")["", ""] == Answer(AnswerState.NOT_APPLICABLE, reason="no such goods")
    assert editor(sitting).problem_text() == ""


def test_the_row_says_that_something_is_open_and_coming_back_shows_it(begun: Sitting) -> None:
    begun.page.open_question("I2-1")
    row = begun.column.row("I2-2")
    assert row is not None
    assert (row.face.answer, row.face.note) == ("Yes", "not recorded: open it to see why")
    begun.page.open_question("I2-2")
    assert (chosen(begun), editor(begun).reason_field().isVisible()) == ("not-applicable", True)


def test_escape_leaves_it_as_it_was(begun: Sitting) -> None:
    editor(begun).reason_field().focus_answer()
    begun.press(Key.Key_Escape)
    begun.settled()
    assert (chosen(begun), editor(begun).problem_text(), editor(begun).reason_field().isVisible()) == ("yes", "", False)
    assert begun.column.card.has_focus()
    assert begun.page.recorder.troubled() == frozenset()


def test_another_answer_ends_the_open_choice(begun: Sitting) -> None:
    begun.column.card.focus_answer()
    begun.type("1")
    begun.settled()
    assert (begun.answer("I2-2"), chosen(begun), editor(begun).problem_text()) == ("yes", "yes", "")
    assert not editor(begun).reason_field().isVisible()


def test_a_cell_of_a_matrix_stays_open_too(sitting: Sitting) -> None:
    sitting.open("I1-1")
    row, group = sitting.column.card.rows[0], sitting.desk.questionnaire.question("I1-1").groups[0]
    sitting.type("5")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    matrix = editor(sitting)
    assert isinstance(matrix, MatrixEditor)
    assert NEEDED in matrix.problem_text()
    assert (matrix._grid.chosen_key(row, group), matrix.reason_field().isVisible()) == ("not-applicable", True)
    assert (row, group) not in sitting.answers("I1-1")
    matrix.reason_field().focus_answer()
    sitting.press(Key.Key_Escape)
    sitting.settled()
    assert matrix._grid.chosen_key(row, group) is None


def test_the_rest_of_a_grid_of_numbers_needs_a_reason_as_well(sitting: Sitting) -> None:
    sitting.open("I1-7")
    numbers = editor(sitting)
    assert isinstance(numbers, NumbersEditor)
    numbers._rest.focus_answer()
    sitting.type("3")
    assert numbers.reason_field().field.hasFocus()
    sitting.press(Key.Key_Return)
    assert NEEDED in numbers.problem_text()
    sitting.type("not kept by situation")
    sitting.press(Key.Key_Return)
    sitting.settled()
    said = sitting.answers("I1-7")
    assert {said[row, ""].reason for row in sitting.column.card.rows} == {"not kept by situation"}


def test_going_on_leaves_the_question_marked(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("5")
    sitting.press(Key.Key_Down, modifier=Modifier.AltModifier)
    sitting.settled()
    assert sitting.page.current_question() != "I2-2"
    assert "I2-2" in sitting.page.recorder.troubled()


def test_the_reason_of_a_cell_is_put_away_once_given_and_comes_back_to_be_changed(sitting: Sitting) -> None:
    sitting.open("I1-1")
    row, group = sitting.column.card.rows[0], sitting.desk.questionnaire.question("I1-1").groups[0]
    sitting.type("5")
    sitting.type("no land border")
    sitting.press(Key.Key_Return)
    sitting.settled()
    matrix = editor(sitting)
    assert isinstance(matrix, MatrixEditor)
    assert (matrix.reason_field().isVisible(), matrix._grid.chosen_key(row, group)) == (False, "not-applicable")
    assert matrix._reasons.text().endswith("no land border")
    sitting.press(Key.Key_Up)
    sitting.type("5")
    field = matrix.reason_field().field
    assert (field.hasFocus(), field.text()) == (True, "no land border")
    field.put("no land border, no rail")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answers("I1-1")[row, group].reason == "no land border, no rail"
    assert sitting.column.card.has_focus()
