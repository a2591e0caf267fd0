"""An answer to a question that nobody needs now is taken and kept, and whoever gave it is told."""

from diagnostic.actions.answering import clear_answer, record_answer, record_cells, record_text
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import own_answers
from diagnostic.actions.setting_up import set_item
from diagnostic.model.answer import AnswerState
from diagnostic.model.asking import Asked
from diagnostic.model.book import Place
from diagnostic.model.subject import Facet
from tests.actions.conftest import reopened


def test_an_answer_on_the_path_says_nothing(desk: Desk) -> None:
    assert record_answer(desk, "I2-2", "yes").not_needed == ()
    assert record_text(desk, "I2-2", Facet.COMMENT, "as read").not_needed == ()


def test_an_answer_beside_the_path_is_kept_and_says_so(desk: Desk) -> None:
    record_answer(desk, "I2-5", "included")
    recorded = record_answer(desk, "I2-8", "yes")
    assert recorded.not_needed == ((Place("I2-8"), Asked.SKIPPED),)
    again = reopened(desk)
    assert own_answers(again, again.state, "I2-8")["", ""].value == "yes"
    before = assess_desk(again).progress.total.asked
    record_answer(again, "I2-5", "excluded")
    progress = assess_desk(again).progress
    assert progress.question("I2-8").done, "the path opens again, and what was kept counts"
    assert progress.total.asked > before
    again.close()


def test_what_still_waits_is_told_from_what_is_skipped(desk: Desk) -> None:
    assert record_answer(desk, "I2-8", "yes").not_needed == ((Place("I2-8"), Asked.WAITING),)
    set_item(desk, "scope-standard", "out", "I-4", reason="agreed")
    assert record_answer(desk, "I4-2", "", AnswerState.DONT_KNOW).not_needed == ((Place("I4-2"), Asked.OUT),)


def test_each_row_of_a_matrix_speaks_for_itself(desk: Desk) -> None:
    set_item(desk, "facility", "no", "free-zone")
    question = desk.questionnaire.question("I1-1")
    group = question.groups[0] if question.groups else ""
    cells = {("import", group): ("yes", AnswerState.ANSWERED), ("free-zone", group): ("yes", AnswerState.ANSWERED)}
    assert record_cells(desk, "I1-1", cells).not_needed == ((Place("I1-1", "free-zone", group), Asked.ABSENT),)


def test_taking_an_answer_back_is_no_answer(desk: Desk) -> None:
    record_answer(desk, "I2-8", "yes")
    assert clear_answer(desk, "I2-8").not_needed == ()
