"""The laws of the state, as properties over arbitrary sets of entries, held against a second, slow writing of
the same laws."""

import itertools
import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.model.canonical import canonical_bytes
from diagnostic.model.entry import Entry
from diagnostic.model.state import State
from tests.model.entries import ADMINISTRATION, CROOKED, HISTORIES, OTHER, TEAM, redaction, whole_histories
from tests.model.naive_state import Naive, naive, standing_versions

SUBJECTS = (TEAM, ADMINISTRATION, OTHER)


def as_naive(state: State) -> list[Naive]:
    return [
        Naive(
            now.head_ids, str(now.status), canonical_bytes(now.value), now.retracted, now.built_on_retracted
        )
        for now in map(state.current, SUBJECTS)
    ]


def everything(state: State) -> object:
    """All that a state can say, for comparing two states that should be one."""
    return (
        as_naive(state),
        [[each.canonical() for each in state.current(subject).history] for subject in SUBJECTS],
        {name: each.canonical() for name, each in state.entries.items()},
        [[repr(version) for version in group] for group in state.quarantined],
        list(state.subjects()),
        [now.subject for now in state.conflicts()],
        state.digest(),
        len(state),
    )


@given(HISTORIES)
@settings(max_examples=400)
def test_the_state_says_what_the_laws_say(entries: list[Entry]) -> None:
    state = State.of(entries)
    assert as_naive(state) == [naive(entries, subject) for subject in SUBJECTS]
    assert {name: each.canonical() for name, each in state.entries.items()} == {
        name: each.canonical() for name, each in standing_versions(entries).items()
    }


@given(HISTORIES, st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_of_arrival_matters(entries: list[Entry], order: random.Random) -> None:
    again = entries + entries[: len(entries) // 2]
    order.shuffle(again)
    assert State.of(again) == State.of(entries)
    assert everything(State.of(again)) == everything(State.of(entries))


@given(HISTORIES, st.lists(st.integers(0, 9), max_size=4))
def test_added_bit_by_bit_is_the_same_as_all_at_once(entries: list[Entry], cuts: list[int]) -> None:
    state = State.of(())
    edges = [0, *sorted(min(cut, len(entries)) for cut in cuts), len(entries)]
    for start, end in itertools.pairwise(edges):
        before = everything(state)
        grown = state.added(entries[start:end])
        assert everything(state) == before, "a state never changes"
        state = grown
    assert everything(state) == everything(State.of(entries))


@given(
    whole_histories(),
    st.lists(
        st.sampled_from(["1999-01-01T00:00:00.000Z", "2031-01-01T00:00:00.000Z"]), min_size=9, max_size=9
    ),
)
def test_the_clock_never_decides(entries: list[Entry], times: list[str]) -> None:
    skewed = [replace(each, at=at) for each, at in zip(entries, times, strict=False)]
    assert as_naive(State.of(skewed)) == as_naive(State.of(entries))


@given(CROOKED)
def test_nothing_read_is_ever_lost_but_what_was_redacted(entries: list[Entry]) -> None:
    state = State.of(entries)
    kept = {(each.id, each.seal(), repr(each.content)) for each in state.all_versions()}
    blanked = {(each.id, each.seal()) for each in state.all_versions() if each.redacted}
    for each in entries:
        assert (each.id, each.seal()) in blanked or (each.id, each.seal(), repr(each.content)) in kept
    shown = {each.id for each in state.entries.values()} | {group[0].id for group in state.quarantined}
    assert shown == {each.id for each in entries}


@given(whole_histories(), st.data())
def test_a_redaction_blanks_for_good_and_changes_no_seal(entries: list[Entry], data: st.DataObject) -> None:
    if not entries:
        return
    target = data.draw(st.sampled_from(entries))
    blanking = redaction("wiped", target.id, target.subject)
    state = State.of([blanking, *entries])
    found = state.entries[target.id]
    assert found.redacted and found.salt == "" and found.seal() == target.seal()
    assert state == State.of([*entries, blanking]) == State.of(entries).added([blanking])
    assert state.added([target]) == state, "the full copy of somebody else does not bring it back"
    before = State.of(entries)
    assert [now.head_ids for now in map(state.current, SUBJECTS)] == [
        now.head_ids for now in map(before.current, SUBJECTS)
    ]


@given(whole_histories(), st.data())
def test_blanking_alone_leaves_the_digest_as_it_is(entries: list[Entry], data: st.DataObject) -> None:
    chosen = {each.id for each in entries if data.draw(st.booleans())}
    blanked = [each.blanked() if each.id in chosen else each for each in entries]
    assert State.of(blanked).digest() == State.of(entries).digest()
    assert State.of([*blanked, *entries]) == State.of(blanked)
