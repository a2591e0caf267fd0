"""The tree at the left: what is where, how far it is, what waits; whole titles; the short list of the TRIPS minimum by itself."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication

from diagnostic.actions.answering import answer_subject, record_answer
from diagnostic.actions.setting_up import set_item
from diagnostic.desktop.look import Theme, TypeRole
from diagnostic.desktop.questions.listing import FOLLOW_UP, TRIPS
from diagnostic.desktop.questions.page import TREE_WIDTH
from diagnostic.desktop.questions.tree import FLAGGED, OPEN, StandardsTree
from diagnostic.desktop.questions.tree_line import CODE, GUTTER, PAD, RING
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.questionnaire import Basis, Questionnaire
from tests.actions.conftest import said_elsewhere
from tests.desktop.questions.conftest import Key, Modifier, Sitting


def assessed(sitting: Sitting) -> None:
    sitting.workplace.assess()
    sitting.qtbot.waitUntil(sitting.workplace.assessment_is_fresh, timeout=10_000)
    QApplication.processEvents()


@pytest.mark.parametrize("zoom", [0.9, 1.0, 1.25, 1.5])
def test_every_short_title_is_whole_beside_its_count(theme: Theme, question_set: Questionnaire, zoom: float) -> None:
    theme.set_zoom(zoom)
    titles = [question_set.text(f"standard.{standard.code}.short") for standard in question_set.standards]
    titles += [question_set.text(f"module.{code}.short") for code in question_set.modules]
    widest = max(theme.metrics(TypeRole.STRONG).horizontalAdvance(title) for title in titles)
    count = theme.metrics(TypeRole.COUNT).horizontalAdvance("10/13") + 2
    room = theme.px(TREE_WIDTH) - 1 - theme.px(GUTTER + CODE) - theme.px(PAD) - theme.px(RING) - theme.px(4) - theme.px(3) - count
    assert max(len(title) for title in titles) <= 22
    assert widest <= room


def test_counts_hold_the_whole_path_from_the_start_and_never_grow_while_answering(sitting: Sitting) -> None:
    sitting.open("I2-1")
    face = sitting.page.tree.face_of("I-2")
    assert (face.done, face.total + face.ahead) == (0, len(sitting.desk.questionnaire.questions_of("I-2")))
    assert face.ahead
    assert f"0 of {face.total} dealt with, and up to {face.ahead} more" in str(
        sitting.page.tree._items["I-2"].data(Qt.ItemDataRole.AccessibleTextRole)
    )
    for digit in "13":
        sitting.type(digit)
        sitting.settled()
        after = sitting.page.tree.face_of("I-2")
        assert after.done <= after.total
        assert after.total + after.ahead <= face.total + face.ahead
        sitting.press(Key.Key_Return)
    assert sitting.page.tree.face_of("I-2").done == 2


def test_a_standard_counts_at_once_and_sections_are_sums(sitting: Sitting) -> None:
    sitting.open("I2-1")
    sitting.type("1")
    sitting.settled()
    tree = sitting.page.tree
    lines = [tree.face_of(code) for code in tree.codes() if code.startswith("I-")]
    heading = tree.face_of("I")
    assert (heading.done, heading.total) == (sum(line.done for line in lines), sum(line.total for line in lines))
    assert heading.done == 1


def test_what_lies_outside_the_scope_says_so_and_is_no_zero(sitting: Sitting) -> None:
    set_item(sitting.desk, "scope-standard", "out", "I-3", reason="agreed")
    assessed(sitting)
    face = sitting.page.tree.face_of("I-3")
    assert (face.state, face.total) == ("out of scope", 0)
    spoken = sitting.page.tree._items["I-3"].data(Qt.ItemDataRole.AccessibleTextRole)
    assert "outside the agreed scope" in spoken


def test_the_short_list_has_its_own_line_count_and_page(sitting: Sitting) -> None:
    questions = sitting.desk.questionnaire
    listed = questions.trips_minimum_questions()
    assert {questions.question(code).basis for code in listed} == {Basis.TRIPS_MIN}
    sitting.page.tree.trips.click()
    sitting.settled()
    assert sitting.column.listing().code == TRIPS
    assert set(sitting.column.shown()) <= set(listed)
    assert sitting.page.header.cells() == ()
    before = sitting.page.tree.trips.face.done
    sitting.page.open_question("I2-1")
    assert sitting.column.listing().code == TRIPS
    sitting.type("1")
    sitting.settled()
    assert sitting.page.tree.trips.face.done == before + 1


def test_the_follow_up_list_holds_what_somebody_did_not_know(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "", AnswerState.DONT_KNOW)
    record_answer(sitting.desk, "I5-1", "", AnswerState.DONT_KNOW)
    assessed(sitting)
    assert sitting.page.tree.follow_up.face.count == "2"
    sitting.page.tree.follow_up.click()
    sitting.settled()
    assert (sitting.column.listing().code, sitting.column.shown()) == (FOLLOW_UP, ("I2-2", "I5-1"))


def shown(tree: StandardsTree) -> list[str]:
    return [
        code for code, item in tree._items.items() if not tree.view.isRowHidden(item.row(), item.parent().index())
    ]


def test_the_filter_shows_what_is_open_and_what_is_flagged(sitting: Sitting) -> None:
    tree = sitting.page.tree
    for question in sitting.desk.questionnaire.questions_of("III-6"):
        record_answer(sitting.desk, question.code, "", AnswerState.DECLINED)
    record_answer(sitting.desk, "I2-2", "yes")
    said_elsewhere(sitting.desk, answer_subject(sitting.desk, "I2-2"), Answer(AnswerState.ANSWERED, "no").as_json())
    assessed(sitting)
    assert tree.face_of("III-6").done == tree.face_of("III-6").total
    tree.filter.picked.emit(OPEN)
    assert "III-6" not in shown(tree)
    assert "I-1" in shown(tree)
    tree.filter.picked.emit(FLAGGED)
    assert shown(tree) == ["I-2"]
    assert tree.filter._buttons[FLAGGED]._count == 1
    tree.filter.picked.emit("all")
    assert "III-6" in shown(tree)


def test_modules_are_chosen_in_the_setup_and_appear_once_chosen(sitting: Sitting) -> None:
    tree = sitting.page.tree
    for code in ("STO",):
        set_item(sitting.desk, "scope-module", "in", code)
    assessed(sitting)
    assert not tree.modules.isVisible()
    assert not tree.view.isRowHidden(tree._headings["modules"].row(), QModelIndex())
    assert tree.face_of("STO").total > 2


def test_the_tree_is_used_with_keys_alone(sitting: Sitting) -> None:
    sitting.open("I1-1")
    sitting.press(Key.Key_F6, modifier=Modifier.NoModifier)
    sitting.press(Key.Key_F6)
    view = sitting.page.tree.view
    assert view.hasFocus()
    sitting.press(Key.Key_Down, Key.Key_Return)
    sitting.settled()
    assert sitting.column.listing().code == "I-2"
    assert sitting.column.card.has_focus()
    sitting.press(Key.Key_F3)
    assert not sitting.page.tree.isVisible()
    sitting.press(Key.Key_F3)
    assert (sitting.page.tree.isVisible(), view.hasFocus()) == (True, True)
    sitting.page.tree.trips.setFocus()
    sitting.press(Key.Key_Return)
    assert sitting.column.listing().code == TRIPS


def test_a_section_unfolds_when_the_work_comes_to_it(sitting: Sitting) -> None:
    tree = sitting.page.tree
    heading = tree._headings["II"].index()
    assert not tree.view.isExpanded(heading)
    sitting.page.open_question("II1-1")
    assert tree.view.isExpanded(heading)


def test_no_standard_is_marked_while_a_list_is_shown(sitting: Sitting) -> None:
    tree = sitting.page.tree
    sitting.page.open_question("I2-2")
    assert (tree.face_of("I-2").current, tree.trips.face.current) == (True, False)
    tree.trips.click()
    assert (tree.face_of("I-2").current, tree.trips.face.current) == (False, True)
    assert not tree.view.currentIndex().isValid()
