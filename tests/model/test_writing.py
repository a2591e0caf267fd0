"""The builders: what they write is what the laws expect, and the other parts that stand on entries."""

from typing import Any

import pytest

from diagnostic.model.canonical import Json
from diagnostic.model.confidentiality import default_class
from diagnostic.model.entry import Confidentiality, Entry
from diagnostic.model.snapshot import is_frozen, since, versions
from diagnostic.model.staleness import is_stale, resting_place
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.writing import assert_value, decide, redact, retract, snapshot
from tests.model.entries import ADMINISTRATION, OTHER, TEAM, entry, redaction, retraction

SUBMISSION = Subject(Kind.SNAPSHOT, "submission", Facet.VALUE, "administration")


def who(name: str) -> dict[str, Any]:
    return {
        "assessment": "mission",
        "author": "TL",
        "at": f"2026-11-16T09:30:{name:>02}.000Z",
        "identity": name,
        "salt": "5a" * 16,
    }


def test_a_new_value_supersedes_what_stands_in_its_own_voice() -> None:
    state = State.of([entry("a", "no"), entry("b", "yes"), entry("t", "no", subject=ADMINISTRATION)])
    written = assert_value(state, TEAM, "partly", reason="seen again", rests_on=["t", "a", "t"], **who("1"))
    assert (written.act, written.parents, written.value, written.reason) == (
        "assert",
        ("a", "b"),
        "partly",
        "seen again",
    )
    assert written.rests_on == ("a", "t") and written.confidentiality == "B" and written.is_true_to_its_seal()
    now = state.added([written])
    assert now.current(TEAM).value == "partly" and now.current(ADMINISTRATION).value == "no"


def test_a_decision_needs_something_to_decide_and_a_reason() -> None:
    state = State.of([entry("a", "no"), entry("b", "yes")])
    written = decide(state, TEAM, "yes", reason="the text was read together", **who("1"))
    assert (written.act, written.parents) == ("decide", ("a", "b"))
    assert state.added([written]).current(TEAM).status is Status.SETTLED
    with pytest.raises(ValueError, match="reason"):
        decide(state, TEAM, "yes", reason=" ", **who("1"))
    with pytest.raises(ValueError, match="nothing stands"):
        decide(state, OTHER, "yes", reason="so", **who("1"))


def test_withdrawing_and_withdrawing_the_withdrawal() -> None:
    state = State.of([entry("a", "no"), entry("b", "yes", "a")])
    state = state.added([retract(state, "b", **who("1"))])
    assert state.current(TEAM).value == "no"
    state = state.added([retract(state, "1", **who("2"))])
    assert state.current(TEAM).value == "yes"
    with pytest.raises(KeyError):
        retract(state, "unknown", **who("3"))
    with pytest.raises(ValueError, match="redact"):
        retract(state.added([redaction("x", "a")]), "x", **who("3"))


def test_redacting_blanks_and_names_the_person_and_the_reason() -> None:
    state = State.of([entry("a", "a name")])
    written = redact(state, "a", reason="a person's name", **who("1"))
    assert (written.author, written.reason, written.subject) == ("TL", "a person's name", TEAM)
    assert state.added([written]).entries["a"].redacted
    with pytest.raises(ValueError, match="reason"):
        redact(state, "a", reason="", **who("1"))


@pytest.mark.parametrize("bad", ["a\x00", "a\r\n", "e\u0301", "\ud800"])
def test_what_has_no_canonical_form_is_refused_where_it_is_written(bad: str) -> None:
    with pytest.raises(ValueError):
        assert_value(State.of(()), TEAM, bad, **who("1"))
    with pytest.raises(ValueError):
        assert_value(State.of(()), Subject("question", "Q", "answer", "team", source=bad), "x", **who("1"))


def submitted() -> tuple[State, Entry]:
    state = State.of([entry("a", "no"), entry("b", "yes", "a"), entry("o", "x", subject=OTHER)])
    frozen = snapshot(state, SUBMISSION, "first submission", state.entries, **who("1"))
    return state.added([frozen]), frozen


def test_a_snapshot_freezes_ids_and_a_later_entry_opens_a_new_version_for_all_to_see() -> None:
    state, frozen = submitted()
    (version,) = versions(state)
    assert (version.name, sorted(version.ids)) == ("first submission", ["a", "b", "o"])
    assert not version.withdrawn and version.missing == ()
    assert is_frozen(state, "a") and not is_frozen(state, "1") and since(state, version) == ()
    later = assert_value(state, OTHER, "y", **who("2"))
    state = state.added([later])
    assert since(state, version) == (later,) and not is_frozen(state, "2")
    second = snapshot(state, SUBMISSION, "second submission", state.entries, **who("3"))
    assert second.parents == (frozen.id,)
    state = state.added([second])
    assert [version.name for version in versions(state)] == ["first submission", "second submission"]
    assert is_frozen(state, "2")


def test_a_withdrawn_snapshot_freezes_nothing_and_stays_readable() -> None:
    state, _ = submitted()
    state = state.added([retract(state, "1", reason="sent too early", **who("2"))])
    (version,) = versions(state)
    assert version.withdrawn and version.name == "first submission" and not is_frozen(state, "a")
    assert snapshot(state, SUBMISSION, "again", (), **who("3")).parents == ()


def test_a_snapshot_names_what_is_not_in_this_file_and_survives_strange_values() -> None:
    _, frozen = submitted()
    (version,) = versions(State.of([frozen]))
    assert version.missing == ("a", "b", "o")
    values: list[Json] = [None, 3, {"name": 1, "ids": "abc"}, {"ids": [1, "a"]}]
    strange = [
        entry(f"s{number}", value, act="snapshot", subject=SUBMISSION) for number, value in enumerate(values)
    ]
    assert [sorted(version.ids) for version in versions(State.of(strange))] == [[], [], [], ["a"]]


def test_a_confirmation_is_stale_when_what_it_rested_on_changes() -> None:
    state = State.of([entry("a", "no"), entry("o", "x", subject=OTHER)])
    rested = resting_place(state, [TEAM, OTHER])
    assert rested == ("a", "o")
    level = assert_value(state, Subject("cell", "I-2.L", "level", "team"), "2", rests_on=rested, **who("1"))
    state = state.added([level])

    def stale(now: State) -> bool:
        return is_stale(now, level, resting_place(now, [TEAM, OTHER]))

    assert not stale(state)
    changed = state.added([entry("b", "yes", "a")])
    assert stale(changed)
    assert not stale(changed.added([retraction("r", "b")])), "what it rested on stands again"
    assert stale(state.added([retraction("r", "a")]))
    assert stale(state.added([entry("b", "no")])), "a second head, even one that agrees"
    wiped = state.added([redaction("x", "a")])
    assert stale(wiped) and is_stale(wiped, level, ["a", "o"])
    again = assert_value(wiped, level.subject, "2", rests_on=resting_place(wiped, [TEAM, OTHER]), **who("2"))
    assert not is_stale(wiped, again, resting_place(wiped, [TEAM, OTHER]))
    assert not is_stale(state, level.blanked(), ())


@pytest.mark.parametrize(
    ("kind", "facet", "expected"),
    [
        (Kind.QUESTION, Facet.ANSWER, "B"),
        (Kind.QUESTION, Facet.COMMENT, "B"),
        (Kind.SETUP, Facet.VALUE, "B"),
        (Kind.RECOMMENDATION, Facet.REPLY, "B"),
        (Kind.RECOMMENDATION, Facet.TEXT, "B"),
        (Kind.QUESTION, Facet.RESPONDENT_UNIT, "C"),
        (Kind.QUESTION, Facet.RESPONDENT_ROLE, "C"),
        (Kind.QUESTION, Facet.WHO_KNOWS, "C"),
        (Kind.QUESTION, Facet.EVIDENCE, "C"),
        (Kind.EVIDENCE, Facet.VALUE, "C"),
        (Kind.QUESTION, Facet.NOTE, "D"),
        (Kind.EVIDENCE, Facet.NOTE, "D"),
        ("invoice", Facet.VALUE, "D"),
        (Kind.QUESTION, "portrait", "D"),
    ],
)
def test_the_class_of_a_new_entry(kind: str, facet: str, expected: str) -> None:
    assert default_class(kind, facet) is Confidentiality(expected)
