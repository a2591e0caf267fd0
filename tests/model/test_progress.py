"""How far the work is: what counts as dealt with, and what is still open although something was said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.model.answer import AnswerState
from diagnostic.model.assessment import assess
from diagnostic.model.progress import Progress, Standing
from diagnostic.model.questionnaire import QuestionType
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.model.mission import Mission, secure_2007

YES_PARTLY, MATRIX = "I2-1", "I1-1"


def progress(mission: Mission) -> Progress:
    return assess(mission.questionnaire, mission.state).progress


def standing(mission: Mission, code: str) -> Standing | None:
    return progress(mission).question(code).standing


def comment(mission: Mission, code: str, text: str, voice: str = Voice.TEAM, beside: bool = False) -> None:
    mission.write(Subject(Kind.QUESTION, code, Facet.COMMENT, voice), text, beside=beside)


@pytest.fixture
def mission() -> Mission:
    return Mission(secure_2007())


def test_partly_without_its_comment_is_open(mission: Mission) -> None:
    mission.answer(YES_PARTLY, "partly")
    assert standing(mission, YES_PARTLY) is Standing.COMMENT_MISSING
    found = progress(mission)
    assert (found.total.done, found.total.of(Standing.COMMENT_MISSING), found.total.of(Standing.ANSWERED)) == (0, 1, 0)
    assert not found.question(YES_PARTLY).done
    asked = [one.code for standard in found.standards for one in standard.questions if one.standing is not None]
    assert found.next_open(asked[asked.index(YES_PARTLY) - 1]) == YES_PARTLY
    comment(mission, YES_PARTLY, "The manual is a draft.")
    assert standing(mission, YES_PARTLY) is Standing.ANSWERED
    assert progress(mission).total.done == 1


@pytest.mark.parametrize("value", ["yes", "no"])
def test_what_speaks_for_itself_needs_no_comment(mission: Mission, value: str) -> None:
    mission.answer(YES_PARTLY, value)
    assert standing(mission, YES_PARTLY) is Standing.ANSWERED


def test_a_comment_that_was_emptied_is_missing_again(mission: Mission) -> None:
    mission.answer(YES_PARTLY, "partly")
    comment(mission, YES_PARTLY, "The manual is a draft.")
    comment(mission, YES_PARTLY, " \n")
    assert standing(mission, YES_PARTLY) is Standing.COMMENT_MISSING


def test_two_comments_that_disagree_are_a_comment(mission: Mission) -> None:
    mission.answer(YES_PARTLY, "partly")
    comment(mission, YES_PARTLY, "The manual is a draft.")
    comment(mission, YES_PARTLY, "The manual is being printed.", beside=True)
    assert standing(mission, YES_PARTLY) is Standing.ANSWERED


@pytest.mark.parametrize(
    ("said_by", "explained_by", "found"),
    [
        (Voice.TEAM, Voice.ADMINISTRATION, Standing.COMMENT_MISSING),
        (Voice.TEAM, Voice.AGREED, Standing.ANSWERED),
        (Voice.ADMINISTRATION, Voice.TEAM, Standing.ANSWERED),
        (Voice.ADMINISTRATION, Voice.ADMINISTRATION, Standing.ANSWERED),
        (Voice.AGREED, Voice.ADMINISTRATION, Standing.ANSWERED),
    ],
)
def test_whose_comment_explains_whose_answer(mission: Mission, said_by: str, explained_by: str, found: Standing) -> None:
    mission.answer(YES_PARTLY, "partly", voice=said_by)
    comment(mission, YES_PARTLY, "The manual is a draft.", explained_by)
    assert standing(mission, YES_PARTLY) is found


def test_one_partly_in_a_matrix_calls_for_the_comment_once_all_of_it_is_filled_in(mission: Mission) -> None:
    asked = progress(mission).question(MATRIX).asked.open_rows
    for row in asked[1:]:
        mission.rows(MATRIX, "yes", row)
    mission.rows(MATRIX, "partly", asked[1])
    assert standing(mission, MATRIX) is Standing.PARTIAL
    mission.rows(MATRIX, "yes", asked[0])
    assert standing(mission, MATRIX) is Standing.COMMENT_MISSING
    mission.rows(MATRIX, "yes", asked[1])
    assert standing(mission, MATRIX) is Standing.ANSWERED


def test_a_state_is_dealt_with_and_is_no_answer(mission: Mission) -> None:
    mission.dont_know(YES_PARTLY)
    mission.state_of("I1-8", AnswerState.DECLINED)
    total = progress(mission).total
    assert (total.done, total.of(Standing.ANSWERED), total.of(Standing.DONT_KNOW), total.of(Standing.DECLINED)) == (2, 0, 1, 1)


@settings(max_examples=25, deadline=None)
@given(
    st.dictionaries(
        st.sampled_from([one.code for one in secure_2007().questions if one.type is QuestionType.YES_PARTLY][:30]),
        st.tuples(st.sampled_from(("yes", "partly", "no", "dont-know", "declined")), st.booleans()),
    )
)
def test_standings_add_up_to_what_is_asked_and_open_is_what_is_not_dealt_with(said: dict[str, tuple[str, bool]]) -> None:
    """However questions are answered: each asked one stands in one state, and *next open* ends exactly when all are dealt with."""
    mission = Mission(secure_2007())
    for code, (value, explained) in said.items():
        if value in ("dont-know", "declined"):
            mission.state_of(code, AnswerState(value))
        else:
            mission.answer(code, value)
        if explained:
            comment(mission, code, "Because.")
    found = progress(mission)
    total = found.total
    asked = [one for standard in found.standards for one in standard.questions if one.standing is not None]
    assert sum(count for _, count in total.by_standing) == total.asked == len(asked)
    assert total.done == sum(one.done for one in asked)
    missing = {code for code, (value, explained) in said.items() if value == "partly" and not explained} & {one.code for one in asked}
    assert {one.code for one in asked if one.standing is Standing.COMMENT_MISSING} == missing
    after, steps = "", []
    for _ in range(total.asked - total.done):
        after = found.next_open(after)
        steps.append(after)
    assert len(set(steps)) == total.asked - total.done
