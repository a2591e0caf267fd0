"""Every kind of question is answered with keys alone, and what is recorded is what was meant."""

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.actions.reading import text_of
from diagnostic.desktop.look import OptionList
from diagnostic.desktop.questions.field_editor import FieldEditor
from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.subject import Facet
from tests.desktop.questions.conftest import Key, Modifier, Sitting

YES, NO = Answer(AnswerState.ANSWERED, "yes"), Answer(AnswerState.ANSWERED, "no")


@pytest.mark.parametrize(("digits", "value"), [("1", "yes"), ("2", "partly"), ("3", "no"), ("٢", "partly"), ("۳", "no"), ("१", "yes")])
def test_a_digit_of_any_script_answers(sitting: Sitting, digits: str, value: str) -> None:
    sitting.open("I2-2")
    sitting.type(digits)
    sitting.settled()
    assert sitting.answer("I2-2") == value


@pytest.mark.parametrize(("digit", "state"), [("4", AnswerState.DONT_KNOW), ("6", AnswerState.DECLINED)])
def test_a_digit_says_why_there_is_no_answer(sitting: Sitting, digit: str, state: AnswerState) -> None:
    sitting.open("I2-2")
    sitting.type(digit)
    sitting.settled()
    assert sitting.answer("I2-2") == state


def test_not_applicable_is_recorded_once_there_is_a_reason_and_the_focus_comes_back(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    before = sitting.focused()
    sitting.type("5")
    sitting.settled()
    assert sitting.answer("I2-2") == "yes"
    sitting.type("no such goods")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answers("I2-2")["", ""] == Answer(AnswerState.NOT_APPLICABLE, reason="no such goods")
    assert type(sitting.focused()) is type(before)


def test_delete_sets_back_to_not_asked(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    sitting.press(Key.Key_Delete)
    sitting.settled()
    assert sitting.answer("I2-2") == AnswerState.NOT_ASKED


def test_several_choices_are_ticked_and_unticked(sitting: Sitting) -> None:
    options = sitting.desk.questionnaire.question("I1-L").options
    sitting.open("I1-L") if "I1-L" in sitting.column.shown() else sitting.page.open_question("I1-L")
    sitting.type("1")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Space)
    sitting.settled()
    assert sitting.answers("I1-L") == {(options[0], ""): YES, (options[1], ""): YES}
    sitting.type("1")
    sitting.settled()
    assert sitting.answers("I1-L")[options[0], ""] == NO


def test_none_of_these_stands_alone(sitting: Sitting) -> None:
    question = next(one for one in sitting.desk.questionnaire.questions if one.none_option and one.type == "choices" and not one.module)
    sitting.page.open_question(question.code)
    sitting.type("1")
    sitting.settled()
    sitting.type(str(len(question.options) + 1))
    sitting.settled()
    assert sitting.answer(question.code) == NONE_OF_THESE
    assert sitting.answers(question.code)[question.options[0], ""] == NO
    sitting.type(str(len(question.options) + 1))
    sitting.settled()
    assert sitting.answer(question.code) in ("", AnswerState.NOT_ASKED)


def test_a_digit_behind_the_list_chooses_what_is_no_value(sitting: Sitting) -> None:
    question = sitting.desk.questionnaire.question("I1-5")
    sitting.page.open_question("I1-5")
    sitting.type(str(len(question.options) + 1))
    sitting.settled()
    assert sitting.answer("I1-5") == AnswerState.DONT_KNOW
    editor = sitting.column.card.editor
    assert editor is not None
    listed = editor.findChild(OptionList)
    assert listed is not None
    assert listed.chosen_keys() == []


def test_a_reason_that_is_emptied_comes_back_as_it_stands(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "no such goods", AnswerState.NOT_APPLICABLE)
    sitting.open("I2-2")
    editor = sitting.column.card.editor
    assert editor is not None
    field = editor.reason_field().field
    assert (field.text(), field.isVisible()) == ("no such goods", True)
    field.focus_answer()
    sitting.press(Key.Key_A, modifier=Modifier.ControlModifier)
    sitting.press(Key.Key_Delete, Key.Key_Tab)
    sitting.settled()
    assert (field.text(), field.isVisible()) == ("no such goods", True)
    assert sitting.answers("I2-2")["", ""] == Answer(AnswerState.NOT_APPLICABLE, reason="no such goods")


def test_a_matrix_is_filled_down_with_digits_and_asks_reasons_on_the_way(sitting: Sitting) -> None:
    sitting.open("I1-1")
    rows = sitting.column.card.rows
    group = sitting.desk.questionnaire.question("I1-1").groups[0]
    sitting.type("15")
    sitting.type("none here")
    sitting.press(Key.Key_Return)
    sitting.type("3")
    sitting.settled()
    answers = sitting.answers("I1-1")
    assert answers[rows[0], group] == YES
    assert answers[rows[1], group] == Answer(AnswerState.NOT_APPLICABLE, reason="none here")
    assert answers[rows[2], group] == NO
    sitting.press(Key.Key_Delete)
    sitting.settled()


def test_delete_takes_one_cell_of_a_matrix_back(sitting: Sitting) -> None:
    sitting.open("I1-1")
    rows, group = sitting.column.card.rows, sitting.desk.questionnaire.question("I1-1").groups[0]
    sitting.type("1")
    sitting.settled()
    sitting.press(Key.Key_Up, Key.Key_Backspace)
    sitting.settled()
    assert sitting.answers("I1-1")[rows[0], group].state is AnswerState.NOT_ASKED
    editor = sitting.column.card.editor
    assert editor is not None
    assert editor._grid.chosen_key(rows[0], group) is None  # type: ignore[attr-defined]


def test_a_grid_of_numbers_takes_figures_not_measured_and_why_the_rest_has_none(sitting: Sitting) -> None:
    sitting.open("I1-7")
    rows = sitting.column.card.rows
    sitting.type("12")
    sitting.press(Key.Key_Down)
    sitting.type("٣")
    sitting.press(Key.Key_Down)
    sitting.press(Key.Key_Tab)
    sitting.press(Key.Key_Space)
    sitting.settled()
    answers = sitting.answers("I1-7")
    assert [answers[row, ""].value for row in rows[:3]] == ["12", "3", NOT_MEASURED]
    editor = sitting.column.card.editor
    assert editor is not None
    rest = editor._rest  # type: ignore[attr-defined]
    assert rest.isVisible()
    rest.focus_answer()
    sitting.type("2")
    sitting.settled()
    assert {sitting.answers("I1-7")[row, ""].state for row in rows[3:]} == {AnswerState.DONT_KNOW}
    assert not rest.isVisible()


def test_one_undo_takes_back_what_was_said_of_all_empty_rows(sitting: Sitting) -> None:
    sitting.open("I1-7")
    editor = sitting.column.card.editor
    assert editor is not None
    editor._rest.focus_answer()  # type: ignore[attr-defined]
    sitting.type("1")
    sitting.settled()
    assert len(sitting.answers("I1-7")) == len(sitting.column.card.rows)
    sitting.press(Key.Key_Z, modifier=Modifier.ControlModifier)
    sitting.settled()
    assert sitting.answers("I1-7") == {}


@pytest.mark.parametrize(
    ("code", "typed", "value"),
    [("I2-7", "34", "34"), ("I2-7", "٣٤", "34"), ("I8-2", "17.05.2024", "2024-05-17"), ("I8-2", "2024", "2024"),
     ("I4-4", "120,5 eur", "120.50 EUR"), ("I1-4a", "A <b>text</b>", "A <b>text</b>")],
)  # fmt: skip
def test_a_field_is_given_on_leaving_it(sitting: Sitting, code: str, typed: str, value: str) -> None:
    sitting.page.open_question(code)
    sitting.type(typed)
    assert sitting.answer(code) == ""
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert sitting.answer(code) == value


def test_the_precision_of_a_date_is_said(sitting: Sitting) -> None:
    sitting.page.open_question("I8-2")
    editor = sitting.column.card.editor
    assert isinstance(editor, FieldEditor)
    for typed, words in (("05.2024", "Known to the month"), ("2023", "Known to the year")):
        editor._line.field.clear()  # type: ignore[union-attr]
        sitting.type(typed)
        sitting.press(Key.Key_Tab)
        sitting.settled()
        assert editor._hint.text().startswith(f"{words} · Type 2026-11-16 or 16.11.2026")
        editor.focus_answer()


def test_what_cannot_be_read_keeps_its_text_its_focus_and_says_why(sitting: Sitting) -> None:
    sitting.page.open_question("I2-7")
    sitting.type("many")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.page.current_question() == "I2-7"
    editor = sitting.column.card.editor
    assert isinstance(editor, FieldEditor)
    assert editor.problem_text()
    assert editor._line is not None
    assert (editor._line.text(), editor._line.field.hasFocus()) == ("many", True)
    assert sitting.answer("I2-7") == ""


def test_what_cannot_be_read_is_still_there_after_going_elsewhere(sitting: Sitting) -> None:
    sitting.page.open_question("I2-7")
    sitting.type("many")
    sitting.page.open_question("I2-1")
    sitting.settled()
    row = sitting.column.row("I2-7")
    assert row is not None
    assert row.face.note == "not recorded: open it to see why"
    sitting.page.open_question("I2-7")
    editor = sitting.column.card.editor
    assert isinstance(editor, FieldEditor)
    assert editor._line is not None
    assert editor._line.text() == "many"
    assert editor.problem_text()
    sitting.press(Key.Key_A, modifier=Modifier.ControlModifier)
    sitting.type("7")
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.answer("I2-7") == "7"
    assert not sitting.page.recorder.troubled()


def test_one_cell_that_cannot_be_read_leaves_the_others_alone(sitting: Sitting) -> None:
    sitting.open("I1-7")
    rows = sitting.column.card.rows
    sitting.type("x")
    sitting.press(Key.Key_Down)
    sitting.type("4")
    sitting.press(Key.Key_Down)
    sitting.settled()
    assert sitting.answers("I1-7")[rows[1], ""].value == "4"
    assert (rows[0], "") not in sitting.answers("I1-7")
    editor = sitting.column.card.editor
    assert editor is not None
    grid = editor._grid  # type: ignore[attr-defined]
    assert grid.text(rows[0], "") == "x"
    assert grid._problems[rows[0], ""]


def test_dont_know_asks_who_would_know_and_when(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("4")
    sitting.settled()
    assert sitting.column.card.who.isVisible()
    sitting.press(Key.Key_T, modifier=Modifier.ControlModifier)
    sitting.type("legal unit")
    sitting.press(Key.Key_Tab)
    sitting.type("Thursday")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    texts = [text_of(sitting.desk, sitting.desk.state, "I2-2", facet) for facet in (Facet.WHO_KNOWS, Facet.WHEN_KNOWN)]
    assert texts == ["legal unit", "Thursday"]
    sitting.workplace.assess()
    sitting.qtbot.waitUntil(lambda: sitting.page.tree.follow_up.face.count == "1", timeout=10_000)
    sitting.page.open_question("I2-1")
    row = sitting.column.row("I2-2")
    assert row is not None
    assert row.face.note == "To find out: legal unit, Thursday"


def test_the_comment_is_asked_for_before_and_again_when_it_is_missing(sitting: Sitting) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment
    assert comment.label_text() == "Comment · needed for Partly"
    sitting.type("2")
    sitting.settled()
    assert comment.label_text() == "Comment · needed for Partly: what is missing?"
    sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
    sitting.type("a general power")
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert comment.label_text() == "Comment · needed for Partly"
    assert text_of(sitting.desk, sitting.desk.state, "I2-2", Facet.COMMENT) == "a general power"


def test_a_minute_of_typing_is_one_entry(sitting: Sitting) -> None:
    sitting.open("I2-2")
    before = len(sitting.desk.state)
    sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
    for part in ("one ", "two ", "three"):
        sitting.type(part)
        sitting.page.recorder.keep()
        sitting.settled()
    assert len(sitting.desk.state) == before
    sitting.press(Key.Key_Tab)
    sitting.settled()
    assert len(sitting.desk.state) == before + 1


def test_undo_is_a_new_entry_and_shows_what_it_took_back(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    sitting.type("3")
    sitting.settled()
    sitting.open("I2-1")
    before = len(sitting.desk.state)
    sitting.press(Key.Key_Z, modifier=Modifier.ControlModifier)
    sitting.qtbot.waitUntil(lambda: sitting.answer("I2-2") == "yes", timeout=5_000)
    sitting.settled()
    assert len(sitting.desk.state) == before + 1
    assert sitting.page.current_question() == "I2-2"
    assert sitting.column.card.editor._segments.chosen_key() == "yes"  # type: ignore[union-attr]


def test_undo_in_a_field_takes_back_typing_first(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    sitting.press(Key.Key_M, modifier=Modifier.ControlModifier)
    sitting.type("abc")
    sitting.press(Key.Key_Z, modifier=Modifier.ControlModifier)
    sitting.settled()
    assert (sitting.answer("I2-2"), sitting.column.card.comment.field.text()) == ("yes", "")
    sitting.press(Key.Key_Z, modifier=Modifier.ControlModifier)
    sitting.qtbot.waitUntil(lambda: sitting.answer("I2-2") == "", timeout=5_000)


def test_answers_given_faster_than_the_disk_takes_them_end_with_the_last(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("123")
    sitting.settled()
    assert sitting.answer("I2-2") == "no"
    assert sitting.column.card.editor._segments.chosen_key() == "no"  # type: ignore[union-attr]


def test_nothing_is_written_in_a_file_open_for_reading(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes")
    path = sitting.desk.path
    sitting.window.show_start()
    sitting.window.open_path(path, read_only=True)
    frame = sitting.window.frame
    assert frame is not None
    frame.go_to_question("I2-2")
    page = frame.findChild(type(sitting.page))
    assert page is not None
    again = Sitting(sitting.window, page, sitting.qtbot)
    again.type("2")
    again.press(Key.Key_M, modifier=Modifier.ControlModifier)
    again.type("x")
    again.qtbot.wait(50)
    assert (again.answer("I2-2"), page.column.card.comment.field.text()) == ("yes", "")
    assert page.column.card.evidence._add.isHidden()


def test_a_field_that_is_emptied_is_not_asked_again(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-7", "34")
    sitting.open("I2-7")
    sitting.column.card.focus_answer()
    sitting.press(Key.Key_A, modifier=Modifier.ControlModifier)
    sitting.press(Key.Key_Delete, Key.Key_Tab)
    sitting.settled()
    assert sitting.answer("I2-7") in ("", AnswerState.NOT_ASKED)
