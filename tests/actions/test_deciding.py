"""Two entries of one voice stand against each other: a person decides with a reason, or keeps both."""

from collections.abc import Callable

import pytest

from diagnostic.actions.answering import answer_subject, record_answer, record_text, undo
from diagnostic.actions.deciding import decide_anew, keep_both, kept_reason, let_stand
from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import conflicting, own_answers, text_of
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.entry import Act
from diagnostic.model.problem import RefusedError
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.actions.conftest import reopened, said_elsewhere

NO = Answer(AnswerState.ANSWERED, "no").as_json()


@pytest.fixture
def disputed(desk: Desk) -> Subject:
    """The answer of I2-2: Ada says yes, Bo says no."""
    record_answer(desk, "I2-2", "yes")
    subject = answer_subject(desk, "I2-2")
    said_elsewhere(desk, subject, NO)
    return subject


def test_both_are_shown_until_one_is_chosen(desk: Desk, disputed: Subject) -> None:
    ((subject, heads),) = conflicting(desk, desk.state, "I2-2")
    assert subject == disputed
    assert {head.value["value"] for head in heads} == {"yes", "no"}  # type: ignore[index, call-overload]


def test_a_decision_lets_one_stand_with_its_reason_and_keeps_both_in_the_history(desk: Desk, disputed: Subject) -> None:
    bo = next(head for head in desk.state.current(disputed).heads if head.author == "m-2")
    decision = let_stand(desk, disputed, bo.id, " the article was read again ").entries[0]
    assert (decision.act, decision.reason, len(decision.parents)) == (Act.DECIDE, "the article was read again", 2)
    again = reopened(desk)
    assert own_answers(again, again.state, "I2-2")["", ""].value == "no"
    assert len(again.state.current(disputed).history) == 3
    again.close()


def test_a_further_answer_can_be_decided_on(desk: Desk, disputed: Subject) -> None:
    decide_anew(desk, disputed, "partly", "the law says so for trademarks only")
    assert own_answers(desk, desk.state, "I2-2")["", ""].value == "partly"
    undo(desk)
    assert desk.state.current(disputed).status is Status.CONFLICT


@pytest.mark.parametrize(
    ("raw", "reason", "code"), [("partly", " ", "decision.no-reason"), ("perhaps", "so", "answer.no-such-option"), ("yes", "\x00", "text.nul")]
)
def test_a_decision_is_refused_as_an_answer_is(desk: Desk, disputed: Subject, raw: str, reason: str, code: str) -> None:
    with pytest.raises(RefusedError) as caught:
        decide_anew(desk, disputed, raw, reason)
    assert caught.value.problems[0].code == code
    assert desk.state.current(disputed).status is Status.CONFLICT


def test_keeping_both_leaves_the_conflict_and_says_why(desk: Desk, disputed: Subject) -> None:
    with pytest.raises(RefusedError):
        keep_both(desk, disputed, "")
    keep_both(desk, disputed, "the gazette is sent by Friday")
    assert desk.state.current(disputed).status is Status.CONFLICT
    assert kept_reason(desk.state, disputed) == "the gazette is sent by Friday"


def test_where_nothing_is_open_nothing_is_decided(desk: Desk) -> None:
    record_answer(desk, "I2-2", "yes")
    subject = answer_subject(desk, "I2-2")
    head = desk.state.current(subject).heads[0].id
    acts: tuple[Callable[[], object], ...] = (
        lambda: let_stand(desk, subject, head, "so"),
        lambda: decide_anew(desk, subject, "no", "so"),
        lambda: keep_both(desk, subject, "so"),
    )
    for act in acts:
        with pytest.raises(RefusedError) as caught:
            act()
        assert caught.value.problems[0].code == "decision.nothing-open"


def test_two_comments_of_one_voice_are_decided_alike(desk: Desk) -> None:
    record_text(desk, "I2-2", Facet.COMMENT, "art. 203")
    subject = Subject(Kind.QUESTION, "I2-2", Facet.COMMENT, Voice.TEAM)
    said_elsewhere(desk, subject, "art. 204")
    with pytest.raises(RefusedError):
        record_text(desk, "I2-2", Facet.COMMENT, "art. 205")
    decide_anew(desk, subject, "art. 203\n\nart. 204", "both apply")
    assert text_of(desk, desk.state, "I2-2", Facet.COMMENT) == "art. 203\n\nart. 204"
