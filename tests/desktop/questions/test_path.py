"""What is asked now, what waits for an answer, what is not needed: three things, said apart wherever they are counted or opened."""

from diagnostic.actions.answering import record_answer
from diagnostic.actions.assessing import assess_desk, progress_at
from diagnostic.actions.reading import own_answers
from diagnostic.actions.setting_up import set_item
from diagnostic.actions.status import recent_line
from diagnostic.desktop.look import LinkButton
from diagnostic.desktop.parts import SETUP
from diagnostic.desktop.questions.tree import ALL, OPEN
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.model.answer import AnswerState
from diagnostic.model.level import LevelKind
from diagnostic.model.setup_check import Step
from tests.desktop.questions.conftest import Key, Sitting


def more(sitting: Sitting) -> str:
    return sitting.page.header._more.text()


def test_the_header_tells_what_waits_from_what_is_not_needed(sitting: Sitting) -> None:
    sitting.open("I2-1")
    progress = sitting.column.progress()
    assert progress is not None
    count = progress.count
    assert f"0 of {count.asked} dealt with" in sitting.page.header._about.text()
    assert more(sitting) == f"up to {count.ahead} more"
    record_answer(sitting.desk, "I2-2", "no")
    sitting.open("I2-2")
    progress = sitting.column.progress()
    assert progress is not None
    hidden = [one for one in progress.questions if not one.asked.visible]
    assert hidden
    assert more(sitting).endswith(f"{len(hidden) - progress.count.ahead} not needed")
    record_answer(sitting.desk, "I2-2", "", AnswerState.DONT_KNOW)
    sitting.open("I2-2")
    assert "resting on an unknown" in more(sitting)


def test_tree_and_status_line_say_the_same_number(sitting: Sitting) -> None:
    sitting.open("I2-1")
    sitting.type("1")
    sitting.settled()
    sitting.workplace.assess()
    sitting.qtbot.waitUntil(sitting.workplace.assessment_is_fresh, timeout=10_000)
    total = assess_desk(sitting.desk).progress.total
    tree, frame = sitting.page.tree, sitting.window.frame
    assert frame is not None
    assert (tree.filter._buttons[ALL]._count, tree.filter._buttons[OPEN]._count) == (total.asked, total.asked - total.done)
    assert f"Dealt with {total.done} of {total.asked}" in frame.status._progress.text()


def test_a_question_that_waits_says_so_when_it_is_opened_and_keeps_its_answer(sitting: Sitting) -> None:
    sitting.open("I2-1")
    assert sitting.column.card.path.isHidden()
    sitting.open("I2-4")
    assert "Waits for the answer to" in sitting.column.card.path.text()
    assert not [one for one in sitting.column.card.path.findChildren(LinkButton) if one.isVisible()]
    assert sitting.column.card.path.isVisible()
    sitting.type("1")
    sitting.settled()
    assert sitting.answer("I2-4")
    record_answer(sitting.desk, "I2-2", "yes")
    sitting.open("I2-4")
    assert sitting.column.card.path.isHidden()


def test_a_question_that_is_not_needed_says_so_when_it_is_opened(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "no")
    sitting.open("I2-4")
    text = sitting.column.card.path.text()
    assert text.startswith("Not needed now.")
    assert "I2-2" in text
    set_item(sitting.desk, "scope-standard", "out", "I-3", reason="agreed")
    sitting.open("I3-1")
    assert "counts once the scope includes it" in sitting.column.card.path.text()
    link = next(one for one in sitting.column.card.path.findChildren(LinkButton) if one.isVisible())
    assert link in sitting.column.card.tab_stops()
    link.click()
    frame = sitting.window.frame
    assert frame is not None and frame.current_tab() == SETUP
    setup = frame._pages[SETUP]
    assert isinstance(setup, SetupPage)
    assert setup.current_step() == Step.SCOPE


def test_what_is_answered_outside_the_scope_is_kept_and_counts_once_the_scope_includes_it(sitting: Sitting) -> None:
    set_item(sitting.desk, "scope-standard", "out", "I-3", reason="agreed")
    sitting.open("I3-1")
    sitting.column.card.focus_answer()
    sitting.press(Key.Key_2)
    sitting.settled()
    kept = own_answers(sitting.desk, sitting.desk.state, "I3-1")
    assert len(kept) == 1
    outside = assess_desk(sitting.desk)
    assert {cell.claimed.kind for cell in outside.cells if cell.standard == "I-3"} <= {LevelKind.OUT_OF_SCOPE}
    assert progress_at(sitting.desk, "I-3").count.done == 0
    set_item(sitting.desk, "scope-standard", "in", "I-3", reason="widened by agreement")
    assert own_answers(sitting.desk, sitting.desk.state, "I3-1") == kept
    assert progress_at(sitting.desk, "I-3").count.done == 1


def test_what_waits_for_the_set_up_alone_says_so(sitting: Sitting) -> None:
    sitting.open("I8-1")
    assert "1 waiting for the set-up" in more(sitting)
    assert "Waits for what is to be said in the set-up." in sitting.page.header._list.text()
    sitting.open("I8-6")
    assert "Waits for what is to be said in the set-up." in sitting.column.card.path.text()


def test_the_short_list_has_one_count_on_the_start_page_and_in_the_tree(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-1", "yes")
    sitting.open("I2-1")
    sitting.workplace.assess()
    sitting.qtbot.waitUntil(sitting.workplace.assessment_is_fresh, timeout=10_000)
    line, face = recent_line(sitting.desk), sitting.page.tree.trips.face
    assert (line.trips_dealt_with, line.trips_asked) == (face.done, face.total)
    assert face.done == 1
