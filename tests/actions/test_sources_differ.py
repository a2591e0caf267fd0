"""Sources that differ: nobody settles that by an answer alone. A decision carries its reason and rests on what the sources said."""

import pytest

from diagnostic.actions.answering import answer_subject, clear_answer, record_answer, record_cells, record_statement
from diagnostic.actions.deciding import decide_anew, keep_both, kept_reason, let_stand
from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import contradicting
from diagnostic.model.answer import AnswerState
from diagnostic.model.problem import RefusedError


@pytest.fixture
def disputed(desk: Desk) -> Desk:
    record_statement(desk, "I2-2", "yes", "legal unit")
    record_statement(desk, "I2-2", "no", "port office")
    return desk


def refusal(action: object, *arguments: object) -> str:
    assert callable(action)
    with pytest.raises(RefusedError) as caught:
        action(*arguments)
    return caught.value.problems[0].code


def test_an_answer_alone_is_refused_and_both_accounts_stay(disputed: Desk) -> None:
    before = len(disputed.state)
    for raw, state in (("yes", AnswerState.ANSWERED), ("", AnswerState.DONT_KNOW), ("none here", AnswerState.NOT_APPLICABLE)):
        assert refusal(record_answer, disputed, "I2-2", raw, state) == "answer.two-stand"
    clear_answer(disputed, "I2-2")
    assert len(disputed.state) == before
    assert len(contradicting(disputed, disputed.state, "I2-2")) == 1


def test_a_decision_needs_its_reason_and_rests_on_what_was_said(disputed: Desk) -> None:
    ((subject, heads),) = contradicting(disputed, disputed.state, "I2-2")
    assert refusal(let_stand, disputed, subject, heads[0].id, " ") == "decision.no-reason"
    (entry,) = let_stand(disputed, subject, heads[0].id, "the article was read").entries
    assert (entry.subject, entry.reason, set(entry.rests_on)) == (subject, "the article was read", {head.id for head in heads})
    assert contradicting(disputed, disputed.state, "I2-2") == ()
    record_answer(disputed, "I2-2", "partly")
    clear_answer(disputed, "I2-2")
    assert len(contradicting(disputed, disputed.state, "I2-2")) == 1


def test_a_further_answer_and_keeping_both_are_decisions_too(disputed: Desk) -> None:
    subject = answer_subject(disputed, "I2-2")
    keep_both(disputed, subject, "to be asked on Friday")
    assert kept_reason(disputed.state, subject) == "to be asked on Friday"
    assert contradicting(disputed, disputed.state, "I2-2")
    decide_anew(disputed, subject, "partly", "for trademarks only")
    assert not contradicting(disputed, disputed.state, "I2-2")
    assert refusal(keep_both, disputed, subject, "again") == "decision.nothing-open"


def test_sources_that_agree_and_one_source_alone_settle_nothing(desk: Desk) -> None:
    record_statement(desk, "I2-2", "yes", "legal unit")
    assert contradicting(desk, desk.state, "I2-2") == ()
    record_statement(desk, "I2-2", "yes", "port office")
    assert contradicting(desk, desk.state, "I2-2") == ()
    assert record_answer(desk, "I2-2", "no").entries


def test_cells_of_a_matrix_differ_one_by_one(desk: Desk) -> None:
    group = desk.questionnaire.question("I1-1").groups[0]
    record_statement(desk, "I1-1", "yes", "legal unit", "import", group)
    record_statement(desk, "I1-1", "no", "port office", "import", group)
    assert refusal(record_cells, desk, "I1-1", {("import", group): ("yes", AnswerState.ANSWERED)}) == "answer.two-stand"
    assert record_cells(desk, "I1-1", {("export", group): ("yes", AnswerState.ANSWERED)}).entries
