"""Adopting a self-assessment: every entry of the administration has one twin, so that adopting is a union like any other."""

from dataclasses import replace

from hypothesis import assume, example, given, settings

from diagnostic.model.adoption import adopted, twin_id
from diagnostic.model.entry import Entry
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from tests.model.entries import ADMINISTRATION, HISTORIES, TEAM, damaged, entry, redaction, whole_histories
from tests.model.mission import secure_2007


def twins(entries: list[Entry]) -> list[Entry]:
    return list(adopted(secure_2007(), entries, "here"))


@given(HISTORIES, HISTORIES)
@settings(deadline=None)
def test_adopting_a_union_is_the_union_of_what_is_adopted(first: list[Entry], second: list[Entry]) -> None:
    together = State.of(twins([*first, *second]))
    assert together == State.of(twins(first)).added(twins(second))
    assert together == State.of(twins([*second, *first, *first]))


@given(whole_histories())
@example([entry("d", None, subject=ADMINISTRATION), redaction("b", "d", subject=ADMINISTRATION)])
@settings(deadline=None)
def test_what_stands_there_stands_here(entries: list[Entry]) -> None:
    state = State.of(entries)
    assume(not state.quarantined)
    # Acts of a later version have no twin, nor has what was blanked: a line through them is cut, which may show one head more.
    cut = any(each.act in ("amend", "snapshot") or each.redacted for each in entries)
    here, there = State.of(twins(entries)).current(ADMINISTRATION), state.current(ADMINISTRATION)
    # What a redaction blanked there is blanked here, where both came whole.
    shown = {(twin_id("here", head.id), head.redacted) for head in there.heads if not (cut and head.redacted)}
    found = {(head.id, head.redacted) for head in here.heads}
    assert shown <= found if cut else shown == found


def test_only_what_the_administration_states_is_adopted() -> None:
    mode = Subject(Kind.SETUP, "mode", Facet.VALUE, Voice.ADMINISTRATION)
    person = Subject(Kind.SETUP, "team", Facet.VALUE, Voice.ADMINISTRATION, "m-1")
    member = Subject(Kind.SETUP, "wto-member", Facet.VALUE, Voice.ADMINISTRATION)
    note = ADMINISTRATION._replace(facet=Facet.NOTE)
    level = Subject(Kind.CELL, "I-1.L", Facet.LEVEL, Voice.ADMINISTRATION)
    places = (mode, person, member, note, level, TEAM, ADMINISTRATION)
    said = [entry(f"e{number}", "yes", subject=subject) for number, subject in enumerate(places)]
    secret = replace(entry("d", "no", subject=ADMINISTRATION), confidentiality="D")
    assert {each.subject for each in twins([*said, secret])} == {member, ADMINISTRATION}


def test_a_person_becomes_the_administration_and_a_unit_stays() -> None:
    by_person, by_unit = entry("a", "yes", subject=ADMINISTRATION), replace(entry("b", "no", subject=ADMINISTRATION), author="LEG")
    assert [each.author for each in twins([by_person, by_unit])] == ["administration", "LEG"]


def test_what_is_redacted_there_is_redacted_here_whenever_it_arrives() -> None:
    said = entry("said", "a name", subject=ADMINISTRATION)
    wiped = redaction("wiped", "said", subject=ADMINISTRATION)
    here = State.of(twins([said])).added(twins([said.blanked(), wiped]))
    assert here.current(ADMINISTRATION).redacted
    assert b"a name" not in b"".join(each.canonical() for each in here.all_versions())


def test_a_damaged_copy_is_not_believed_here_either() -> None:
    whole = entry("a", "yes", subject=ADMINISTRATION)
    assert twins([damaged(whole)]) == []
    assert State.of(twins([whole, damaged(whole)])).current(ADMINISTRATION).value == "yes"
