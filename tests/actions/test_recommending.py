"""Working on recommendations at a real desk: what is recorded, what is refused, what goes stale."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from diagnostic.actions.answering import keep_typing, kept_typing, record_answer, undo
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import Beginning, create_assessment
from diagnostic.actions.recommending import (
    add_recommendation,
    confirm_wording,
    edit_recommendation,
    mark_checked,
    place_recommendation,
    record_reply,
    wording_subject,
    wordings,
)
from diagnostic.actions.setting_up import add_member, work_as
from diagnostic.model.problem import RefusedError
from diagnostic.model.recommendation import ClassReason, Placement, Recommendation
from diagnostic.model.subject import Facet, Kind
from tests.model.mission import secure_2007

RULE = "R-I2c"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A mission of two experts, the first at work, in which one rule fires."""
    begun = create_assessment(tmp_path / "m", secure_2007(), Beginning("mission", "", "Tavria", "Ada Lind", "team-lead", "AL"))
    add_member(begun, "m-2", "Bo Ek", "legal-expert", "BE")
    record_answer(begun, "I2-1", "yes")
    record_answer(begun, "I2-5", "not-addressed")
    yield begun
    begun.close()


def item(desk: Desk, code: str = RULE) -> Recommendation:
    return assess_desk(desk).recommendations.get(code)


def refused(fault: pytest.ExceptionInfo[RefusedError]) -> str:
    return fault.value.problems[0].code


def check(desk: Desk, code: str = RULE) -> None:
    mark_checked(desk, code, True, item(desk, code).rests_on)


def test_a_check_names_who_checked_and_can_be_taken_back(desk: Desk) -> None:
    check(desk)
    assert item(desk).checked_by == desk.author
    mark_checked(desk, RULE, False)
    assert item(desk).checked_by == ""


def test_nobody_checks_their_own_wording(desk: Desk) -> None:
    edit_recommendation(desk, RULE, Facet.TEXT, "Say which parcels are left alone.", item(desk).rests_on)
    with pytest.raises(RefusedError) as fault:
        check(desk)
    assert refused(fault) == "recommendation.own-wording"
    work_as(desk, "m-2")
    check(desk)
    assert (item(desk).checked_by, item(desk).check_stale) == ("m-2", False)


def test_a_check_needs_a_name(desk: Desk) -> None:
    work_as(desk, "")
    with pytest.raises(RefusedError) as fault:
        check(desk)
    assert refused(fault) == "recommendation.nobody"


def test_a_check_goes_stale_with_the_wording_the_answers_and_back_with_an_undo(desk: Desk) -> None:
    check(desk)
    assert not item(desk).check_stale
    work_as(desk, "m-2")
    edit_recommendation(desk, RULE, Facet.SEEN, "No threshold was found.", item(desk).rests_on)
    assert item(desk).check_stale
    undo(desk)
    assert not item(desk).check_stale
    record_answer(desk, "I2-5", "included")
    record_answer(desk, "I2-5", "not-addressed")
    assert item(desk).check_stale


def test_owner_and_date_belong_to_the_administration_and_void_no_check(desk: Desk) -> None:
    check(desk)
    edit_recommendation(desk, RULE, Facet.OWNER, "Head of legal unit")
    edit_recommendation(desk, RULE, Facet.TARGET_DATE, "2027")
    found = item(desk)
    assert (found.owner, found.target_date, found.check_stale) == ("Head of legal unit", "2027", False)


def test_an_emptied_wording_brings_the_rules_text_back(desk: Desk) -> None:
    edit_recommendation(desk, RULE, Facet.TEXT, "Ours.")
    assert item(desk).text == "Ours."
    edit_recommendation(desk, RULE, Facet.TEXT, "")
    assert (item(desk).text, item(desk).edited) == ("", ())


def test_leaving_out_needs_a_reason_and_the_trips_minimum_stays(desk: Desk) -> None:
    with pytest.raises(RefusedError) as fault:
        place_recommendation(desk, RULE, "dropped", "  ", False)
    assert refused(fault) == "recommendation.no-reason"
    with pytest.raises(RefusedError) as fault:
        place_recommendation(desk, RULE, "annex", "", True)
    assert refused(fault) == "recommendation.trips-stays"
    place_recommendation(desk, RULE, "dropped", "Settled in a decree.", False)
    assert (item(desk).placement, item(desk).placement_reason) == (Placement.DROPPED, "Settled in a decree.")


@pytest.mark.parametrize("text", ["a\x00b", "half \ud800"])
def test_what_no_file_can_hold_is_refused_in_words(desk: Desk, text: str) -> None:
    with pytest.raises(RefusedError):
        place_recommendation(desk, RULE, "dropped", text, False)
    with pytest.raises(RefusedError):
        add_recommendation(desk, text, "text", "", "beyond", 3, ("I-2",), "low", 1)
    with pytest.raises(RefusedError):
        record_reply(desk, RULE, "agree", text)


def test_a_reply_is_the_administrations_and_kept_as_written(desk: Desk) -> None:
    record_reply(desk, RULE, "disagree", "  The <b>decree</b> of 2024 says it.\n")
    found = item(desk)
    assert (found.reply, found.reply_comment) == ("disagree", "  The <b>decree</b> of 2024 says it.\n")


def test_an_own_recommendation_is_voluntary_and_needs_title_text_and_standard(desk: Desk) -> None:
    for title, text, standards in (("", "t", ("I-2",)), ("t", " ", ("I-2",)), ("t", "t", ())):
        with pytest.raises(RefusedError):
            add_recommendation(desk, title, text, "", "beyond", 3, standards, "low", 1)
    code, _ = add_recommendation(desk, "Publish", "Publish it.", "", "trips-min", 2, ("I-2",), "high", 1, "legal-unit", ("A",))
    found = item(desk, code)
    assert (found.trips_minimum, found.klass, found.klass_reasons) == (False, 2, (ClassReason.OWN,))
    assert (found.addressee, found.stages) == ("legal-unit", ("A",))
    with pytest.raises(RefusedError) as fault:
        check(desk, code)
    assert refused(fault) == "recommendation.own-wording"


def test_a_wording_that_went_stale_is_confirmed_without_a_further_version(desk: Desk) -> None:
    edit_recommendation(desk, RULE, Facet.TEXT, "Ours.", item(desk).rests_on)
    record_answer(desk, "I2-5", "included")
    record_answer(desk, "I2-5", "not-addressed")
    assert item(desk).stale
    confirm_wording(desk, RULE, item(desk).rests_on)
    assert (item(desk).stale, item(desk).text) == (False, "Ours.")
    assert [entry.value for entry in wordings(desk.state, RULE, Facet.TEXT)] == ["Ours."]


def test_versions_are_counted_by_what_was_written_and_not_withdrawn(desk: Desk) -> None:
    for text in ("One.", "Two.", "", "Three."):
        edit_recommendation(desk, RULE, Facet.TEXT, text)
    undo(desk)
    assert [entry.value for entry in wordings(desk.state, RULE, Facet.TEXT)] == ["One.", "Two."]


def test_typing_is_kept_until_it_is_recorded(desk: Desk) -> None:
    keep_typing(desk, wording_subject(desk, RULE, Facet.TEXT), "Half a sen")
    assert [draft.raw for draft in kept_typing(desk, Kind.RECOMMENDATION)] == ["Half a sen"]
    assert kept_typing(desk, Kind.QUESTION) == ()
    edit_recommendation(desk, RULE, Facet.TEXT, "Half a sentence.")
    assert kept_typing(desk, Kind.RECOMMENDATION) == ()
