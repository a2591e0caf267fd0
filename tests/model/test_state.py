"""The laws of the entry by example, one test for each sentence of the written form."""

import pytest

from diagnostic.model.canonical import canonical_bytes
from diagnostic.model.entry import Content, Entry
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Subject
from tests.model.entries import ADMINISTRATION, OTHER, TEAM, damaged, entry, redaction, retraction

A, B, C = entry("a", "no"), entry("b", "partly", "a"), entry("c", "yes", "b")


def shown(*entries: Entry, subject: Subject = TEAM) -> tuple[str, object, tuple[str, ...]]:
    now = State.of(entries).current(subject)
    return str(now.status), now.value, now.head_ids


def test_nobody_has_spoken() -> None:
    assert shown() == ("absent", None, ())
    assert list(State.of(()).subjects()) == []


def test_an_edit_supersedes_what_it_was_built_on() -> None:
    assert shown(A, B, C) == ("settled", "yes", ("c",))


def test_withdrawing_the_newest_brings_back_what_it_replaced() -> None:
    assert shown(A, B, C, retraction("r", "c")) == ("settled", "partly", ("b",))


def test_withdrawing_one_in_the_middle_changes_only_the_mark() -> None:
    now = State.of([A, B, C, retraction("r", "b")]).current(TEAM)
    assert (now.head_ids, now.value) == (("c",), "yes")
    assert now.built_on_retracted == {"c"} and now.retracted == {"b"}


def test_withdrawing_the_first_answer_leads_back_to_nothing() -> None:
    now = State.of([A, retraction("r", "a")]).current(TEAM)
    assert (now.status, now.value, now.heads) == (Status.ABSENT, None, ())
    assert [each.id for each in now.history] == ["a", "r"]


def test_withdrawing_a_withdrawal_brings_the_entry_back() -> None:
    back = [A, B, retraction("r", "b"), retraction("s", "r")]
    assert shown(*back) == ("settled", "partly", ("b",))
    assert shown(*back, retraction("t", "s")) == ("settled", "no", ("a",))


def test_a_withdrawal_counts_in_its_own_voice_only() -> None:
    assert shown(A, retraction("r", "a", ADMINISTRATION)) == ("settled", "no", ("a",))
    assert shown(A, redaction("x", "a", ADMINISTRATION)) == ("settled", "no", ("a",))


def test_withdrawals_in_a_circle_take_no_effect() -> None:
    assert shown(A, retraction("r", "s"), retraction("s", "r")) == ("settled", "no", ("a",))
    assert shown(A, retraction("r", "r")) == ("settled", "no", ("a",))


def test_entries_that_descend_from_each_other_are_both_shown() -> None:
    assert shown(entry("x", "no", "y"), entry("y", "yes", "x")) == ("conflict", None, ("x", "y"))


def test_another_voice_supersedes_nothing() -> None:
    theirs = entry("t", "yes", "a", subject=ADMINISTRATION)
    assert shown(A, theirs) == ("settled", "no", ("a",))
    assert shown(A, theirs, subject=ADMINISTRATION) == ("settled", "yes", ("t",))
    assert State.of([A, theirs]).conflicts() == ()


def test_ancestry_passes_through_what_was_withdrawn_and_through_unknown_acts() -> None:
    assert shown(A, B, C, retraction("r", "b"))[2] == ("c",)
    amended = entry("u", "later", "a", act="amend")
    assert shown(A, amended) == ("settled", "no", ("a",))
    assert shown(A, amended, entry("v", "yes", "u")) == ("settled", "yes", ("v",))


def test_absent_parents_are_legal_and_heal_when_they_arrive() -> None:
    assert shown(A, C) == ("conflict", None, ("a", "c"))
    assert shown(A, C, B) == ("settled", "yes", ("c",))


def test_a_redacted_head_keeps_its_place_and_has_no_say() -> None:
    mine, theirs, wiped = entry("m", "yes"), entry("t", "no"), redaction("x", "t")
    assert shown(mine, theirs, wiped) == ("settled", "yes", ("m", "t"))
    assert shown(theirs, wiped) == ("settled", None, ("t",))
    assert State.of([theirs, wiped]).current(TEAM).redacted


def test_a_redaction_cannot_be_withdrawn() -> None:
    state = State.of([A, redaction("x", "a"), retraction("r", "x")])
    assert state.entries["a"].redacted


def test_the_redaction_of_a_redaction_blanks_its_reason_and_leaves_its_effect() -> None:
    state = State.of([A, redaction("x", "a"), redaction("y", "x")])
    assert state.entries["a"].redacted and state.entries["x"].redacted and not state.entries["y"].redacted


def test_yes_and_one_are_not_the_same_value() -> None:
    assert shown(entry("x", True), entry("y", 1)) == ("conflict", None, ("x", "y"))
    assert shown(entry("x", {"b": 1, "a": 2}), entry("y", {"a": 2, "b": 1}))[0] == "settled"


def test_the_mark_passes_from_edit_to_edit_and_ends_at_a_decision() -> None:
    later, settled = entry("d", "yes", "c"), entry("e", "yes", "d", act="decide", reason="read again")
    after = entry("f", "partly", "e")
    withdrawn = [A, B, C, later, retraction("r", "b")]
    assert State.of(withdrawn).current(TEAM).built_on_retracted == {"c", "d"}
    assert State.of([*withdrawn, settled, after]).current(TEAM).built_on_retracted == {"c", "d"}
    assert "e" in State.of([*withdrawn, settled, retraction("s", "d")]).current(TEAM).built_on_retracted


def test_one_id_said_in_two_ways_is_set_apart_and_neither_chosen() -> None:
    other = entry("b", "yes", "a")
    for order in ([A, B, other], [other, B, A]):
        state = State.of(order)
        assert shown(*order) == ("settled", "no", ("a",))
        assert [{str(each.value) for each in group} for group in state.quarantined] == [{"partly", "yes"}]
        assert "b" not in state.entries


def test_what_does_not_fit_its_seal_is_set_apart() -> None:
    state = State.of([A, damaged(B)])
    assert state.current(TEAM).head_ids == ("a",)
    assert [[each.value for each in group] for group in state.quarantined] == [["changed"]]
    healed = state.added([B])
    assert healed.current(TEAM).value == "partly", "the copy that fits the seal stands"
    assert len(healed.quarantined[0]) == 2, "and the damaged one stays readable"
    assert state.digest() != State.of([A, B]).digest()


def test_a_content_without_canonical_form_is_set_apart_and_not_raised() -> None:
    crooked = Entry("a", "mission", "assert", TEAM, (), "TL", "", "B", Content("e\u0301"), "00", "0" * 64)
    state = State.of([crooked])
    assert state.current(TEAM).status is Status.ABSENT and len(state.quarantined) == 1
    assert state == State.of([crooked, crooked])


def test_a_redaction_reaches_what_was_set_apart() -> None:
    state = State.of([damaged(A, "a name"), entry("a", "another name"), redaction("x", "a")])
    assert all(each.redacted for group in state.quarantined for each in group)


def test_unknown_acts_and_kinds_pass_through_unharmed() -> None:
    subject = Subject("invoice", "7", "sum", "auditor")
    strange = entry("s", {"deep": [1, None]}, "elsewhere", act="amend", subject=subject)
    state = State.of([strange])
    assert list(state.all_versions()) == [strange]
    assert state.current(subject).history == (strange,) and state.current(subject).heads == ()


def test_subjects_are_found_by_kind_and_code() -> None:
    setup = Subject("setup", "wto-member", "value", "team")
    state = State.of([A, entry("o", "x", subject=OTHER), entry("s", "yes", subject=setup)])
    assert list(state.subjects()) == [TEAM, OTHER, setup]
    assert list(state.subjects("question")) == [TEAM, OTHER]
    assert list(state.subjects("question", "I2-3")) == [OTHER]
    assert list(state.subjects("question", "none")) == list(state.subjects("none")) == []
    assert list(state.subjects(code="wto-member")) == [setup]


def test_a_set_apart_subject_leaves_the_index() -> None:
    state = State.of([A])
    assert list(state.added([entry("a", "yes")]).subjects()) == []


def test_only_what_is_touched_is_settled_again() -> None:
    state = State.of([A, entry("o", "x", subject=OTHER)])
    assert state.added([B]).current(OTHER) is state.current(OTHER)


def test_history_is_shown_by_time_and_then_by_id() -> None:
    late, early = entry("a", "x", at="2026-02-01"), entry("z", "y", at="2026-01-01")
    assert [each.id for each in State.of([late, early]).current(TEAM).history] == ["z", "a"]


def test_a_very_long_line_of_edits_is_no_burden() -> None:
    line = [entry(f"n{number}", str(number), f"n{number - 1}") for number in range(3000)]
    taken_back = [retraction(f"r{number}", f"r{number - 1}" if number else "n2999") for number in range(3000)]
    assert shown(*line) == ("settled", "2999", ("n2999",))
    assert shown(*line, *taken_back) == ("settled", "2999", ("n2999",))


def test_entries_of_two_assessments_are_refused() -> None:
    stranger = Entry("s", "another", "assert", TEAM, (), "TL", "", "B", Content("x"), "00")
    with pytest.raises(ValueError, match="another assessment"):
        State.of([A, stranger])


def test_the_digest_is_that_of_the_lines() -> None:
    import hashlib

    lines = "".join(sorted(f"{each.id} {each.seal()}\n" for each in (A, B)))
    assert State.of([B, A]).digest() == hashlib.sha256(lines.encode()).hexdigest()
    assert canonical_bytes(A.header())
