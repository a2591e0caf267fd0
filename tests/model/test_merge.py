"""Merging is set union: idempotent, commutative, associative, and nobody's word is lost."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnostic.model.entry import Entry
from diagnostic.model.merge import merge
from diagnostic.model.state import State, Status
from tests.model.entries import HISTORIES, LATER, NOON, TEAM, damaged, entry, redaction, retraction, whole_histories
from tests.model.test_state_laws import everything


@given(HISTORIES, HISTORIES, HISTORIES)
def test_merging_is_a_union(first: list[Entry], second: list[Entry], third: list[Entry]) -> None:
    one, two, three = map(State.of, (first, second, third))
    together = State.of([*first, *second, *third])
    assert merge(one, one) == one
    assert everything(merge(one, two)) == everything(merge(two, one))
    assert (
        everything(merge(merge(one, two), three))
        == everything(merge(one, merge(two, three)))
        == everything(together)
    )


@given(HISTORIES, HISTORIES)
def test_merging_only_ever_adds(first: list[Entry], second: list[Entry]) -> None:
    one, merged = State.of(first), merge(State.of(first), State.of(second))
    assert merge(merged, one) == merged
    assert {each.id for each in one.all_versions()} <= {each.id for each in merged.all_versions()}
    blanked = {(each.id, each.seal()) for each in one.all_versions() if each.redacted}
    assert blanked <= {(each.id, each.seal()) for each in merged.all_versions() if each.redacted}


@given(HISTORIES, HISTORIES)
def test_what_a_state_holds_is_no_news_and_everything_else_is(first: list[Entry], second: list[Entry]) -> None:
    one = State.of(first)
    assert all(one.holds(each) for each in one.all_versions())
    for each in second:
        if one.holds(each):
            assert one.added([each]) == one
        elif not each.redacted and each.id not in {known.id for known in one.all_versions()}:
            assert one.added([each]) != one
    assert State.of([*first, *second]) == one.added([each for each in second if not one.holds(each)])


@given(whole_histories(), whole_histories(), st.lists(st.sampled_from(["2016", "2036"]), min_size=18, max_size=18))
def test_clocks_that_are_ten_years_wrong_change_nothing(first: list[Entry], second: list[Entry], years: list[str]) -> None:
    # Two laptops never make up the same id: what the second says is renamed, and built on what it shares with the first as before.
    names = {each.id for each in first}
    other = [replace(each, id=f"{each.id}2") for each in second if each.id in names] + [each for each in second if each.id not in names]
    entries = [*first, *other]
    skewed = [replace(each, at=f"{year}-11-16T12:00:00.000Z") for each, year in zip(entries, years, strict=False)]
    plain, wrong = State.of(entries), merge(State.of(skewed[: len(first)]), State.of(skewed[len(first) :]))
    for now in map(plain.current, plain.subjects()):
        assert (wrong.current(now.subject).head_ids, wrong.current(now.subject).value) == (now.head_ids, now.value)


@given(st.lists(HISTORIES, max_size=4))
def test_a_batch_is_one_after_the_other(files: list[list[Entry]]) -> None:
    one_by_one = State.of(())
    for entries in files:
        one_by_one = merge(one_by_one, State.of(entries))
    assert everything(one_by_one) == everything(State.of([each for entries in files for each in entries]))


@given(whole_histories(), whole_histories())
def test_a_conflict_goes_only_when_somebody_who_knew_it_said_more(first: list[Entry], second: list[Entry]) -> None:
    one, merged = State.of(first), merge(State.of(first), State.of(second))
    named = {parent for each in merged.entries.values() for parent in each.parents}
    for now in one.conflicts():
        gone = set(now.head_ids) - set(merged.current(now.subject).head_ids)
        # Superseded, withdrawn, or set apart because its id says two things: never dropped.
        assert gone <= named | {group[0].id for group in merged.quarantined}


@given(HISTORIES, HISTORIES)
def test_every_value_that_is_shown_can_name_who_said_it(first: list[Entry], second: list[Entry]) -> None:
    merged = merge(State.of(first), State.of(second))
    read = {(each.id, each.seal()): each for each in (*first, *second)}
    for subject in merged.subjects():
        now = merged.current(subject)
        for head in now.heads:
            assert read[head.id, head.seal()].author == head.author
            assert head.subject == subject
        if now.value is not None:
            assert any(head.value == now.value for head in now.heads)


@pytest.mark.parametrize(("mine_at", "theirs_at"), [(NOON, LATER), (LATER, NOON), (NOON, NOON)])
def test_two_experts_who_answer_differently_both_stand(mine_at: str, theirs_at: str) -> None:
    base = entry("base", "no")
    mine, theirs = entry("mine", "yes", "base", at=mine_at), entry("theirs", "partly", "base", at=theirs_at)
    merged = merge(State.of([base, mine]), State.of([base, theirs]))
    now = merged.current(TEAM)
    assert (now.status, now.value, now.head_ids) == (Status.CONFLICT, None, ("mine", "theirs"))
    assert merged.conflicts() == (now,)


def test_two_experts_who_answer_alike_agree() -> None:
    merged = merge(State.of([entry("mine", "yes")]), State.of([entry("theirs", "yes")]))
    now = merged.current(TEAM)
    assert (now.status, now.value, now.head_ids) == (Status.SETTLED, "yes", ("mine", "theirs"))


def test_a_decision_ends_the_conflict_wherever_it_arrives() -> None:
    both = [entry("mine", "yes"), entry("theirs", "no")]
    decided = entry("lead", "yes", "mine", "theirs", act="decide", reason="the text was read together")
    for left, right in (([both[0], decided], [both[1]]), ([decided], both)):
        now = merge(State.of(left), State.of(right)).current(TEAM)
        assert (now.status, now.value, now.head_ids) == (Status.SETTLED, "yes", ("lead",))


def test_a_redaction_wins_whatever_arrives_first() -> None:
    said, wiped = entry("said", "a name"), redaction("wiped", "said")
    for merged in (merge(State.of([said]), State.of([wiped])), merge(State.of([wiped]), State.of([said]))):
        now = merged.current(TEAM)
        assert (
            now.redacted and now.value is None and now.head_ids == ("said",) and now.status is Status.SETTLED
        )
        assert b"a name" not in b"".join(each.canonical() for each in merged.all_versions())


def test_a_withdrawal_made_elsewhere_marks_what_was_built_meanwhile() -> None:
    first, second = entry("a", "no"), entry("b", "partly", "a")
    here = State.of([first, second, entry("c", "yes", "b")])
    now = merge(here, State.of([first, second, retraction("r", "b")])).current(TEAM)
    assert (now.head_ids, now.value, now.built_on_retracted) == (("c",), "yes", frozenset({"c"}))


def test_two_assessments_do_not_merge() -> None:
    stranger = replace(entry("a"), assessment="another")
    with pytest.raises(ValueError, match="another assessment"):
        merge(State.of([entry("b")]), State.of([stranger]))


def test_a_damaged_copy_of_what_is_whole_is_news_and_the_other_way_round() -> None:
    whole = entry("a")
    broken = damaged(whole)
    assert broken.seal() == whole.seal()
    assert not State.of([whole]).holds(broken)
    assert not State.of([broken]).holds(whole)
    assert State.of([broken]).holds(broken)
    assert State.of([whole]).added([broken]) == State.of([broken, whole])
