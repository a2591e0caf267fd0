"""A level is proposed by the rules and confirmed, or moved with a reason, by a person; the mark goes stale with what it rested on."""

import pytest

from diagnostic.actions.answering import record_answer
from diagnostic.actions.assessing import assess_desk_standard
from diagnostic.actions.desk import Desk
from diagnostic.actions.levelling import confirm_level, follow_the_rules, role_of
from diagnostic.actions.setting_up import work_as
from diagnostic.model.level import CellResult
from diagnostic.model.problem import RefusedError
from tests.actions.conftest import BO

CELL = "I-2.L"


@pytest.fixture
def answered(desk: Desk) -> Desk:
    """Section I, standard 2 answered far enough to have a level in law."""
    for code, raw in (("I2-1", "yes"), ("I2-2", "no"), ("I2-5", "not-addressed"), ("I2-7", "0")):
        record_answer(desk, code, raw)
    return desk


def cell(desk: Desk) -> CellResult:
    return next(one for one in assess_desk_standard(desk, "I-2").cells if one.code == CELL)


def proposed(desk: Desk) -> int:
    level = cell(desk).proposed.level
    assert level is not None
    return level


def test_confirming_the_proposal_needs_no_reason(answered: Desk) -> None:
    confirm_level(answered, CELL, proposed(answered), proposed(answered), "")
    found = cell(answered).adjusted
    assert found is not None
    assert (found.moved, found.stale, found.author) == (0, False, answered.author)


def test_a_move_needs_its_reason_and_a_long_one_the_team_lead(answered: Desk) -> None:
    work_as(answered, BO)
    assert role_of(answered) == "legal-expert"
    start = proposed(answered)
    near = start + 1 if start < 4 else start - 1
    far = start + 2 if start < 3 else start - 2
    for level, reason, code in ((near, " ", "level.no-reason"), (far, "so", "level.team-lead"), (9, "so", "level.range")):
        with pytest.raises(RefusedError) as caught:
            confirm_level(answered, CELL, level, start, reason)
        assert caught.value.problems[0].code == code
    confirm_level(answered, CELL, near, start, "the decree was shown")
    assert cell(answered).claimed.level == near


def test_a_confirmation_goes_stale_when_an_answer_behind_it_changes(answered: Desk) -> None:
    confirm_level(answered, CELL, proposed(answered), proposed(answered), "")
    record_answer(answered, "I2-5", "excluded" if "excluded" in answered.questionnaire.question("I2-5").options else "not-addressed")
    record_answer(answered, "I2-1", "partly")
    found = cell(answered).adjusted
    assert found is not None
    assert found.stale


def test_giving_it_up_lets_the_rules_speak_again(answered: Desk) -> None:
    start = proposed(answered)
    near = start + 1 if start < 4 else start - 1
    confirm_level(answered, CELL, near, start, "the decree was shown")
    follow_the_rules(answered, CELL)
    assert (cell(answered).adjusted, cell(answered).claimed.level) == (None, start)
