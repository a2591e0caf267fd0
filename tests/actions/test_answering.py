"""Answering at a real desk: what is written, what is not written twice, what is refused, what can be taken back."""


import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.actions.answering import (
    answer_subject,
    clear_answer,
    drop_typing,
    keep_typing,
    kept_typing,
    record_answer,
    record_cells,
    record_statement,
    record_text,
    undo,
    withdraw,
)
from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import answers_in_voice, history, own_answers, spoken, statements, strength_at, text_of
from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.entry import Act, Confidentiality
from diagnostic.model.evidence import Strength
from diagnostic.model.problem import RefusedError
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.actions.conftest import reopened, said_elsewhere

YES = Answer(AnswerState.ANSWERED, "yes")
NO = Answer(AnswerState.ANSWERED, "no")


def refused(action: object, *arguments: object, **named: object) -> str:
    """The code of the first problem an action is refused with."""
    with pytest.raises(RefusedError) as caught:
        action(*arguments, **named)  # type: ignore[operator]
    return caught.value.problems[0].code


def test_an_answer_lies_on_the_disk_when_the_action_returns(desk: Desk) -> None:
    recorded = record_answer(desk, "I2-2", "partly")
    assert [entry.act for entry in recorded.entries] == [Act.ASSERT]
    again = reopened(desk)
    assert own_answers(again, again.state, "I2-2") == {("", ""): Answer(AnswerState.ANSWERED, "partly")}
    again.close()


def test_the_same_answer_again_writes_nothing(desk: Desk) -> None:
    record_answer(desk, "I2-2", "partly")
    assert record_answer(desk, "I2-2", "Partly ").entries == ()
    assert len(history(desk, desk.state, "I2-2")) == 1


def test_another_answer_supersedes_and_the_first_stays_in_the_history(desk: Desk) -> None:
    first = record_answer(desk, "I2-2", "yes").entries[0]
    second = record_answer(desk, "I2-2", "no").entries[0]
    assert second.parents == (first.id,)
    assert {entry.id for entry in history(desk, desk.state, "I2-2")} == {first.id, second.id}


@pytest.mark.parametrize("state", [AnswerState.DONT_KNOW, AnswerState.DECLINED])
def test_a_state_that_is_no_answer_takes_no_value(desk: Desk, state: AnswerState) -> None:
    record_answer(desk, "I2-2", "", state)
    assert own_answers(desk, desk.state, "I2-2")["", ""] == Answer(state)
    assert refused(record_answer, desk, "I2-2", "yes", state) == "answer.value-and-state"


def test_not_applicable_needs_its_reason(desk: Desk) -> None:
    assert refused(record_answer, desk, "I2-2", " ", AnswerState.NOT_APPLICABLE) == "answer.no-reason"
    record_answer(desk, "I2-2", " No such goods ", AnswerState.NOT_APPLICABLE)
    assert own_answers(desk, desk.state, "I2-2")["", ""] == Answer(AnswerState.NOT_APPLICABLE, reason="No such goods")


def test_a_figure_that_is_not_measured_is_an_answer_and_no_zero(desk: Desk) -> None:
    record_answer(desk, "I2-7", "Not measured")
    assert own_answers(desk, desk.state, "I2-7")["", ""] == Answer(AnswerState.ANSWERED, NOT_MEASURED)
    record_answer(desk, "I2-7", "٠")
    assert own_answers(desk, desk.state, "I2-7")["", ""] == Answer(AnswerState.ANSWERED, "0")


def test_what_is_refused_writes_nothing_and_says_where(desk: Desk) -> None:
    before = len(desk.state)
    with pytest.raises(RefusedError) as caught:
        record_answer(desk, "I2-7", "many")
    assert (caught.value.problems[0].place, len(desk.state)) == ("I2-7", before)


# Several choices


def test_options_are_ticked_one_by_one(desk: Desk) -> None:
    options = desk.questionnaire.question("I1-L").options
    record_answer(desk, "I1-L", "yes", row=options[0])
    record_answer(desk, "I1-L", "yes", row=options[1])
    record_answer(desk, "I1-L", "no", row=options[0])
    assert own_answers(desk, desk.state, "I1-L") == {(options[0], ""): NO, (options[1], ""): YES}


def test_none_of_these_unticks_the_options_and_a_tick_ends_it(desk: Desk) -> None:
    question = next(one for one in desk.questionnaire.questions if one.none_option and one.type == "choices")
    one, two = question.options[:2]
    record_answer(desk, question.code, "yes", row=one)
    record_answer(desk, question.code, NONE_OF_THESE)
    assert own_answers(desk, desk.state, question.code) == {
        ("", ""): Answer(AnswerState.ANSWERED, NONE_OF_THESE), (one, ""): NO
    }  # fmt: skip
    record_answer(desk, question.code, "yes", row=two)
    answers = own_answers(desk, desk.state, question.code)
    assert (answers["", ""].state, answers[two, ""]) == (AnswerState.NOT_ASKED, YES)


def test_dont_know_of_the_whole_ends_with_a_tick(desk: Desk) -> None:
    option = desk.questionnaire.question("I1-L").options[0]
    record_answer(desk, "I1-L", "", AnswerState.DONT_KNOW)
    record_answer(desk, "I1-L", "yes", row=option)
    answers = own_answers(desk, desk.state, "I1-L")
    assert (answers["", ""].state, answers[option, ""]) == (AnswerState.NOT_ASKED, YES)


def test_one_undo_takes_back_a_tick_with_what_it_ended(desk: Desk) -> None:
    option = desk.questionnaire.question("I1-L").options[0]
    record_answer(desk, "I1-L", "", AnswerState.DONT_KNOW)
    record_answer(desk, "I1-L", "yes", row=option)
    undo(desk)
    assert own_answers(desk, desk.state, "I1-L") == {("", ""): Answer(AnswerState.DONT_KNOW)}


# Cells of a matrix


def test_cells_are_recorded_together_or_not_at_all(desk: Desk) -> None:
    first, second = desk.questionnaire.question("I1-1").groups
    cells = {("import", first): ("yes", AnswerState.ANSWERED), ("export", first): ("", AnswerState.DONT_KNOW)}
    recorded = record_cells(desk, "I1-1", cells)
    assert len(recorded.entries) == 2
    undo(desk)
    assert own_answers(desk, desk.state, "I1-1") == {}
    before = len(desk.state)
    broken = {**cells, ("import", second): ("perhaps", AnswerState.ANSWERED)}
    assert refused(record_cells, desk, "I1-1", broken) == "answer.no-such-option"
    assert len(desk.state) == before


def test_a_matrix_is_cleared_whole_or_by_the_cell(desk: Desk) -> None:
    group = desk.questionnaire.question("I1-1").groups[0]
    for row in ("import", "export"):
        record_answer(desk, "I1-1", "yes", row=row, group=group)
    clear_answer(desk, "I1-1", "import", group)
    states = {row: answer.state for (row, _), answer in own_answers(desk, desk.state, "I1-1").items()}
    assert states == {"import": AnswerState.NOT_ASKED, "export": AnswerState.ANSWERED}
    clear_answer(desk, "I1-1")
    assert {answer.state for answer in own_answers(desk, desk.state, "I1-1").values()} == {AnswerState.NOT_ASKED}


# Taking back


def test_clearing_leads_to_not_asked_and_loses_nothing(desk: Desk) -> None:
    record_answer(desk, "I2-2", "yes")
    assert clear_answer(desk, "I2-1").entries == ()
    clear_answer(desk, "I2-2")
    assert own_answers(desk, desk.state, "I2-2")["", ""].state is AnswerState.NOT_ASKED
    assert clear_answer(desk, "I2-2").entries == ()
    assert len(history(desk, desk.state, "I2-2")) == 2


def test_undo_goes_back_step_by_step_and_each_step_is_a_new_entry(desk: Desk) -> None:
    for raw in ("yes", "partly", "no"):
        record_answer(desk, "I2-2", raw)
    seen = []
    for _ in range(4):
        undo(desk)
        seen.append(own_answers(desk, desk.state, "I2-2").get(("", ""), Answer(AnswerState.NOT_ASKED)).value)
    assert seen == ["partly", "yes", "", ""]
    assert len(history(desk, desk.state, "I2-2")) == 6


def test_undo_passes_over_what_somebody_superseded_meanwhile(desk: Desk) -> None:
    record_answer(desk, "I2-1", "yes")
    record_answer(desk, "I2-2", "yes")
    # The entry of I2-2 no longer stands alone, so the undo falls on what does.
    withdraw(desk, desk.state.current(answer_subject(desk, "I2-2")).heads[0].id, "typed by mistake")
    undo(desk)
    assert own_answers(desk, desk.state, "I2-1") == {}


def test_a_withdrawal_carries_its_reason_and_can_be_withdrawn(desk: Desk) -> None:
    entry = record_answer(desk, "I2-2", "yes").entries[0]
    taken = withdraw(desk, entry.id, " heard wrongly ").entries[0]
    assert (own_answers(desk, desk.state, "I2-2"), taken.reason) == ({}, "heard wrongly")
    withdraw(desk, taken.id, "")
    assert own_answers(desk, desk.state, "I2-2")["", ""] == YES


answers = st.sampled_from(["yes", "partly", "no", ""])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(answers, max_size=8), st.integers(0, 8))
def test_as_many_undos_as_acts_lead_back_to_where_one_began(desk: Desk, said: list[str], back: int) -> None:
    """Whatever was answered and cleared: after as many undos as acts wrote something, what stands is what stood."""
    desk.undoable.clear()
    stood = [desk.state.current(answer_subject(desk, "I2-2")).value]
    for raw in said:
        written = record_answer(desk, "I2-2", raw) if raw else clear_answer(desk, "I2-2")
        if written.entries:
            stood.append(desk.state.current(answer_subject(desk, "I2-2")).value)
    for _ in range(min(back, len(stood) - 1)):
        undo(desk)
        stood.pop()
        assert desk.state.current(answer_subject(desk, "I2-2")).value == stood[-1]


# Voices and sources


def test_what_the_administration_states_stands_beside_the_teams_answer(desk: Desk) -> None:
    record_answer(desk, "I2-2", "no")
    record_answer(desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    record_answer(desk, "I2-2", "partly", voice=Voice.AGREED)
    values = {one.voice: one.answers["", ""].value for one in spoken(desk, desk.state, "I2-2")}
    assert values == {Voice.ADMINISTRATION: "yes", Voice.TEAM: "no", Voice.AGREED: "partly"}
    assert [one.voice for one in spoken(desk, desk.state, "I2-2")] == [Voice.ADMINISTRATION, Voice.TEAM, Voice.AGREED]
    assert desk.state.conflicts() == ()


def test_another_voice_has_texts_of_its_own(desk: Desk) -> None:
    record_text(desk, "I2-2", Facet.COMMENT, "as we read it")
    record_text(desk, "I2-2", Facet.COMMENT, "as they say", voice=Voice.ADMINISTRATION)
    assert text_of(desk, desk.state, "I2-2", Facet.COMMENT) == "as we read it"
    assert text_of(desk, desk.state, "I2-2", Facet.COMMENT, voice=Voice.ADMINISTRATION) == "as they say"


def test_sources_that_disagree_are_both_recorded(desk: Desk) -> None:
    record_statement(desk, "I2-2", "yes", "legal unit")
    record_statement(desk, "I2-2", "no", "port\toffice ")
    said = [(one.source, one.answer.value) for one in statements(desk, desk.state, "I2-2")]
    assert said == [("legal unit", "yes"), ("port office", "no")]
    assert own_answers(desk, desk.state, "I2-2") == {}
    assert refused(record_statement, desk, "I2-2", "yes", "  ") == "statement.no-source"


def test_two_sources_that_agree_with_the_answer_make_it_stronger(desk: Desk) -> None:
    assert strength_at(desk, desk.state, "I2-2") is None
    record_answer(desk, "I2-2", "yes")
    record_statement(desk, "I2-2", "yes", "legal unit")
    assert strength_at(desk, desk.state, "I2-2") is Strength.E0
    record_statement(desk, "I2-2", "yes", "port office")
    assert strength_at(desk, desk.state, "I2-2") is Strength.E1


def test_nobody_settles_two_answers_of_one_voice_by_typing_over_them(desk: Desk) -> None:
    record_answer(desk, "I2-2", "yes")
    subject = answer_subject(desk, "I2-2")
    said_elsewhere(desk, subject, NO.as_json())
    assert desk.state.current(subject).status is Status.CONFLICT
    assert refused(record_answer, desk, "I2-2", "partly") == "answer.two-stand"
    assert refused(clear_answer, desk, "I2-2") == "answer.two-stand"
    assert answers_in_voice(desk, desk.state, "I2-2", Voice.TEAM) == {}


# Texts


def test_a_text_is_recorded_as_typed_and_only_when_it_changes(desk: Desk) -> None:
    typed = "<b>Ć</b> ق \u202e \x01 " + "x" * 50_000
    record_text(desk, "I2-2", Facet.COMMENT, typed)
    assert record_text(desk, "I2-2", Facet.COMMENT, typed).entries == ()
    again = reopened(desk)
    assert text_of(again, again.state, "I2-2", Facet.COMMENT) == typed
    again.close()


def test_an_emptied_text_says_so_and_deletes_nothing(desk: Desk) -> None:
    assert record_text(desk, "I2-2", Facet.COMMENT, "").entries == ()
    record_text(desk, "I2-2", Facet.COMMENT, "seen")
    assert len(record_text(desk, "I2-2", Facet.COMMENT, "").entries) == 1
    assert len(history(desk, desk.state, "I2-2")) == 2


@pytest.mark.parametrize(("raw", "code"), [("a\x00b", "text.nul"), ("a\ud800b", "text.half-character")])
def test_what_no_file_can_carry_is_refused_in_words(desk: Desk, raw: str, code: str) -> None:
    assert refused(record_text, desk, "I2-2", Facet.COMMENT, raw) == code
    assert refused(record_answer, desk, "I2-2", raw, AnswerState.NOT_APPLICABLE) == code
    assert refused(record_statement, desk, "I2-2", "yes", raw) == code


def test_the_team_note_never_leaves_the_team(desk: Desk) -> None:
    note = record_text(desk, "I2-2", Facet.NOTE, "he seemed unsure").entries[0]
    who = record_text(desk, "I2-2", Facet.WHO_KNOWS, "legal unit").entries[0]
    assert (note.confidentiality, who.confidentiality) == (Confidentiality.D, Confidentiality.C)


def test_the_date_asked_is_a_date(desk: Desk) -> None:
    record_text(desk, "I2-2", Facet.ASKED_ON, "16.11.2026")
    assert text_of(desk, desk.state, "I2-2", Facet.ASKED_ON) == "2026-11-16"
    assert refused(record_text, desk, "I2-2", Facet.ASKED_ON, "last week") == "answer.not-a-date"


def test_only_texts_of_a_question_are_taken_as_texts(desk: Desk) -> None:
    with pytest.raises(ValueError, match="level"):
        record_text(desk, "I2-2", Facet.LEVEL, "4")


# What is being typed


def test_typing_lies_on_the_disk_until_it_is_an_answer(desk: Desk) -> None:
    comment = Subject(Kind.QUESTION, "I2-2", Facet.COMMENT, Voice.TEAM)
    keep_typing(desk, comment, "half a sen\x00\ud800")
    keep_typing(desk, comment._replace(code="I2-1"), "other")
    again = reopened(desk)
    assert [(draft.subject.code, draft.raw) for draft in kept_typing(again)] == [("I2-1", "other"), ("I2-2", "half a sen\x00\ud800")]
    record_text(again, "I2-2", Facet.COMMENT, "half a sentence")
    assert [draft.subject.code for draft in kept_typing(again)] == ["I2-1"]
    drop_typing(again, [comment._replace(code="I2-1")])
    assert kept_typing(again) == ()
    again.close()


def test_the_same_answer_again_ends_its_typing_though_it_writes_no_entry(desk: Desk) -> None:
    record_answer(desk, "I2-7", "34")
    keep_typing(desk, answer_subject(desk, "I2-7"), "34")
    assert record_answer(desk, "I2-7", "34").entries == ()
    assert kept_typing(desk) == ()


def test_kept_typing_is_no_entry(desk: Desk) -> None:
    before = len(desk.state)
    recorded = keep_typing(desk, Subject(Kind.QUESTION, "I2-2", Facet.COMMENT, Voice.TEAM), "half")
    assert (recorded.entries, len(desk.state)) == ((), before)
