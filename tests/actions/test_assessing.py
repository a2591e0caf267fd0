"""What the answers amount to, asked for as a whole, by standard, or for a list of questions."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.actions.answering import record_answer
from diagnostic.actions.assessing import assess_desk, assess_desk_standard, list_progress_at
from diagnostic.actions.desk import Desk
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import possible_values
from diagnostic.model.questionnaire import QuestionType

STANDARDS = ("I-2", "I-4", "II-4")


def test_a_standard_says_the_same_alone_as_in_the_whole(desk: Desk) -> None:
    record_answer(desk, "I2-1", "yes")
    record_answer(desk, "I2-2", "", AnswerState.DONT_KNOW)
    whole = assess_desk(desk)
    for progress in whole.progress.standards:
        alone = assess_desk_standard(desk, progress.code)
        assert alone.progress == progress
        assert alone.cells == tuple(cell for cell in whole.cells if cell.standard == progress.code)


def test_a_list_of_questions_has_a_count_of_its_own(desk: Desk) -> None:
    record_answer(desk, "I2-1", "yes")
    found = list_progress_at(desk, "short", ("I2-1", "I1-1", "I2-3"))
    assert (found.code, found.count.done, found.count.asked, found.count.path) == ("short", 1, 2, 3)


def test_what_waits_for_something_nobody_knows_is_not_ahead(desk: Desk) -> None:
    waiting = [one.code for one in assess_desk_standard(desk, "I-2").progress.questions if one.ahead]
    assert "I2-3" in waiting
    record_answer(desk, "I2-2", "", AnswerState.DONT_KNOW)
    progress = assess_desk_standard(desk, "I-2").progress
    assert "I2-3" not in [one.code for one in progress.questions if one.ahead]


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_the_path_never_grows_while_questions_are_answered_for_the_first_time(desk: Desk, data: st.DataObject) -> None:
    """However each open question is answered: the count of the path stays or shrinks, and what is done never exceeds it."""
    standard = data.draw(st.sampled_from(STANDARDS))
    state = desk.state
    try:
        for question in desk.questionnaire.questions_of(standard):
            if question.type not in (QuestionType.YES_PARTLY, QuestionType.CHOICE):
                continue
            before = assess_desk_standard(desk, standard).progress
            standing = next(one for one in before.questions if one.code == question.code)
            if standing.standing is None or standing.done:
                continue
            said = data.draw(st.sampled_from((*possible_values(question), "")))
            record_answer(desk, question.code, said, AnswerState.ANSWERED if said else AnswerState.DONT_KNOW)
            after = assess_desk_standard(desk, standard).progress.count
            assert after.done <= after.path <= before.count.path
    finally:
        # The next example begins where this one began.
        desk.state = state
