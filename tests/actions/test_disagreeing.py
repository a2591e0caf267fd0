"""What differs, wherever it stands: told apart by what it is, grouped by what is decided at once, decided and taken back."""

import pytest

from diagnostic.actions.answering import answer_subject, record_answer, record_statement, record_text, undo
from diagnostic.actions.deciding import keep_both, let_stand
from diagnostic.actions.desk import Desk
from diagnostic.actions.disagreeing import Matter, Standing, matters, waiting, withdraw_decision
from diagnostic.actions.setting_up import set_item
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.problem import RefusedError
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.actions.conftest import said_elsewhere

NO = Answer(AnswerState.ANSWERED, "no").as_json()


def text_subject(facet: Facet, code: str = "I2-2") -> Subject:
    return Subject(Kind.QUESTION, code, facet, Voice.TEAM)


def standing(desk: Desk) -> list[tuple[Standing, str, str]]:
    return [(each.standing, each.subject.code, each.subject.facet) for each in matters(desk, desk.state)]


@pytest.fixture
def disputed(desk: Desk) -> Desk:
    """Ada and Bo answered I2-2 differently, asked different units on different days, and wrote different comments."""
    record_answer(desk, "I2-2", "yes")
    said_elsewhere(desk, answer_subject(desk, "I2-2"), NO)
    for facet, ours, theirs in (
        (Facet.RESPONDENT_UNIT, "Legal unit", "Port office"), (Facet.ASKED_ON, "2026-11-16", "2026-11-18"), (Facet.COMMENT, "Art. 4", "None"),
    ):  # fmt: skip
        record_text(desk, "I2-2", facet, ours)
        said_elsewhere(desk, text_subject(facet), theirs)
    return desk


def the(desk: Desk, facet: Facet = Facet.ANSWER) -> Matter:
    return next(each for each in matters(desk, desk.state) if each.subject.facet == facet)


def test_whom_an_answer_is_from_follows_it_and_a_comment_does_not(disputed: Desk) -> None:
    assert standing(disputed) == [(Standing.OPEN, "I2-2", Facet.ANSWER), (Standing.OPEN, "I2-2", Facet.COMMENT)]
    assert {each.facet for each in the(disputed).followers} == {Facet.RESPONDENT_UNIT, Facet.ASKED_ON}
    assert waiting(matters(disputed, disputed.state)) == 2


def test_one_decision_settles_what_follows_and_withdrawing_it_opens_all_again(disputed: Desk) -> None:
    matter = the(disputed)
    bo = next(side for side in matter.sides if side.author == "m-2")
    before = standing(disputed)
    recorded = let_stand(disputed, matter.subject, bo.id, "The port shows it.", matter.following(disputed.state, bo))
    assert len(recorded.entries) == 3
    assert disputed.state.current(text_subject(Facet.RESPONDENT_UNIT)).value == "Port office"
    assert disputed.state.current(text_subject(Facet.ASKED_ON)).value == "2026-11-18"
    assert standing(disputed) == [(Standing.DECIDED, "I2-2", Facet.ANSWER), (Standing.OPEN, "I2-2", Facet.COMMENT)]
    decided = the(disputed)
    assert [decided.stands(side) for side in decided.sides] == [side.id == bo.id for side in matter.sides]
    with pytest.raises(RefusedError):
        withdraw_decision(disputed, decided, " ")
    withdraw_decision(disputed, decided, "Another port.")
    assert standing(disputed) == before
    with pytest.raises(RefusedError):
        withdraw_decision(disputed, decided, "Once more.")


def test_undo_after_a_withdrawal_lets_the_decision_stand_again(disputed: Desk) -> None:
    matter = the(disputed)
    let_stand(disputed, matter.subject, matter.sides[0].id, "The port office was read.")
    decided, states = the(disputed), standing(disputed)
    withdraw_decision(disputed, decided, "Another port.")
    undo(disputed)
    assert standing(disputed) == states
    again = the(disputed)
    assert (again.standing, again.reason) == (Standing.DECIDED, "The port office was read.")
    assert [again.stands(side) for side in again.sides] == [decided.stands(side) for side in decided.sides]
    undo(disputed)
    assert the(disputed).standing is Standing.OPEN


def test_who_was_asked_alone_is_no_matter_and_stays_told_by_both(desk: Desk) -> None:
    record_answer(desk, "I2-2", "yes")
    for facet, ours, theirs in ((Facet.RESPONDENT_UNIT, "Legal unit", "Port office"), (Facet.RESPONDENT_ROLE, "Head", "Officer")):
        record_text(desk, "I2-2", facet, ours)
        said_elsewhere(desk, text_subject(facet), theirs)
    assert matters(desk, desk.state) == ()
    assert desk.state.conflicts() == ()
    now = desk.state.current(text_subject(Facet.RESPONDENT_UNIT))
    assert (now.status, now.value, len(now.heads)) == (Status.SETTLED, "Legal unit; Port office", 2)
    record_text(desk, "I2-2", Facet.RESPONDENT_UNIT, "Both units together")
    assert len(desk.state.current(text_subject(Facet.RESPONDENT_UNIT)).heads) == 1


def test_what_one_person_said_twice_follows_nothing(desk: Desk) -> None:
    record_answer(desk, "I2-2", "yes")
    said_elsewhere(desk, answer_subject(desk, "I2-2"), NO, author=desk.author)
    record_text(desk, "I2-2", Facet.RESPONDENT_UNIT, "Legal unit")
    said_elsewhere(desk, text_subject(Facet.RESPONDENT_UNIT), "Port office", author=desk.author)
    (matter,) = matters(desk, desk.state)
    assert (matter.standing, matter.subject.facet, matter.followers) == (Standing.OPEN, Facet.ANSWER, ())


def test_keeping_both_is_told_apart_and_waits_for_nobody(disputed: Desk) -> None:
    keep_both(disputed, the(disputed).subject, "The gazette comes on Friday.")
    kept = the(disputed)
    assert (kept.standing, kept.reason) == (Standing.KEPT, "The gazette comes on Friday.")
    assert disputed.state.current(kept.subject).status is Status.CONFLICT
    assert waiting(matters(disputed, disputed.state)) == 1


def test_the_voices_differ_without_a_conflict_until_both_agree(desk: Desk) -> None:
    record_answer(desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    record_answer(desk, "I2-2", "no")
    (matter,) = matters(desk, desk.state)
    assert (matter.standing, [side.subject.voice for side in matter.sides]) == (Standing.DIFFERENCE, [Voice.ADMINISTRATION, Voice.TEAM])
    assert waiting([matter]) == 0
    record_answer(desk, "I2-2", "partly", voice=Voice.AGREED)
    assert matters(desk, desk.state) == ()


def test_sources_that_differ_are_decided_like_experts(desk: Desk) -> None:
    record_statement(desk, "I2-2", "yes", "legal unit")
    record_statement(desk, "I2-2", "no", "port office")
    (matter,) = matters(desk, desk.state)
    assert {side.subject.source for side in matter.sides} == {"legal unit", "port office"}
    let_stand(desk, matter.subject, matter.sides[0].id, "The article was read.")
    (decided,) = matters(desk, desk.state)
    assert (decided.standing, decided.reason, len(decided.sides)) == (Standing.DECIDED, "The article was read.", 2)
    withdraw_decision(desk, decided, "It was repealed.")
    assert standing(desk) == [(Standing.OPEN, "I2-2", Facet.ANSWER)]


def test_the_setup_differs_too(desk: Desk) -> None:
    set_item(desk, "aims", "To see.")
    said_elsewhere(desk, Subject(Kind.SETUP, "aims", Facet.VALUE, Voice.TEAM), "To write a manual.")
    (matter,) = matters(desk, desk.state)
    let_stand(desk, matter.subject, matter.sides[0].id, "As agreed.")
    assert standing(desk) == [(Standing.DECIDED, "aims", Facet.VALUE)]


def test_the_same_value_twice_is_no_matter(desk: Desk) -> None:
    record_answer(desk, "I2-2", "yes")
    said_elsewhere(desk, answer_subject(desk, "I2-2"), Answer(AnswerState.ANSWERED, "yes").as_json())
    assert matters(desk, desk.state) == ()
