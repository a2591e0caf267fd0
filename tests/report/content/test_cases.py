"""Missions of another kind: self-assessments, administrations to which the minimum does not apply, what was dropped, held back or moved."""

import re

import pytest

from diagnostic.model.answer import AnswerState
from diagnostic.model.assessment import assess
from diagnostic.model.level import LevelKind
from diagnostic.model.subject import Facet, Voice
from diagnostic.places import find_places
from diagnostic.report.composing import compose
from diagnostic.report.content import Profile, RecommendationCard, Report
from diagnostic.report.wording import read_wording
from tests.model.mission import Mission, secure_2007
from tests.report.content.report_text import named, part_text, report_text


def composed(pen: Mission, parts: frozenset[str] | None = None) -> Report:
    return compose(secure_2007(), pen.state, assess(secure_2007(), pen.state), read_wording(find_places().resources), parts)


def cards(report: Report) -> list[RecommendationCard]:
    return [block for part in report.parts for block in part.blocks if isinstance(block, RecommendationCard)]


def no_application_procedure(member: str = "yes") -> Mission:
    pen = Mission(secure_2007())
    pen.setup("wto-member", member)
    pen.answer("I4-1", "no")
    return pen


def test_a_self_assessment_shows_claimed_levels_only() -> None:
    pen = Mission(secure_2007(), Voice.ADMINISTRATION)
    pen.setup("mode", "self-assessment")
    pen.setup("wto-member", "yes")
    pen.answer("I4-1", "no")
    report = composed(pen)
    text = report_text(report)
    assert "self-reported 0" in text
    assert "supported 0" not in text
    assert "Self-assessment by the administration" in text
    marks = [row.law for part in report.parts for block in part.blocks if isinstance(block, Profile) for row in block.rows if row.law]
    assert {mark.supported for mark in marks} == {None}
    assert any(mark.self_reported and mark.claimed == 0 for mark in marks)
    assert [(card.code, card.reply_label, card.reply) for card in cards(report)] == [("R-I4a", "", "")]
    assert "administration's reply" not in part_text(report, "recommendations")


def test_a_claim_that_nobody_confirmed_supports_no_level() -> None:
    pen = Mission(secure_2007())
    pen.answer("I4-1", "no", voice=Voice.ADMINISTRATION)
    text = part_text(composed(pen), "findings")
    assert "claimed 0, not confirmed by the team" in text
    assert "the team has not confirmed the answers" in text


@pytest.mark.parametrize(("item", "value", "reason"), [
    ("wto-member", "no", "not a Member of the WTO"),
    ("ldc-transition", "yes", "Art. 66.1"),
    ("customs-union", "internal-only", "footnote 12"),
])  # fmt: skip
def test_where_the_minimum_does_not_apply_the_list_says_so(item: str, value: str, reason: str) -> None:
    pen = no_application_procedure()
    pen.setup(item, value)
    report = composed(pen)
    text = part_text(report, "trips")
    assert "Not currently an obligation, as stated by the administration" in text
    assert reason in text
    assert "Art. 52 | Application by the right holder | not currently an obligation (as information: not located)" in text
    assert not [card for card in cards(report) if card.basis == "trips-min"]
    # An empty list of recommendations alone would read as if everything had been located.
    assert "Not currently an obligation, as stated by the administration" in part_text(report, "recommendations")


def test_where_membership_is_not_stated_it_is_the_first_fact_to_establish() -> None:
    report = composed(no_application_procedure("unknown"))
    assert "Whether the TRIPS minimum applies is not known" in part_text(report, "trips")
    assert "That is the first fact to establish." in part_text(report, "unknown")
    assert "Whether the TRIPS minimum applies is not known" in part_text(report, "recommendations")
    # Somebody stated that it is not known: it is false that nothing was stated.
    assert not any("was not stated." in part_text(report, code) for code in ("trips", "unknown"))


def test_an_answer_that_does_not_count_is_not_printed_as_if_it_did() -> None:
    pen = no_application_procedure("no")
    pen.answer("I8-1", "by-law")
    pen.answer("I8-6", "yes")
    pen.answer("II7-1", "no")
    text = part_text(composed(pen), "trips")
    assert "not currently an obligation (as information: not located)" in text
    assert named("{I8-6}: Yes (not needed on this path; what was recorded stays here)") in text
    assert named("{II7-1}: No\n") in text + "\n"


def test_an_exercise_says_so_on_every_page() -> None:
    pen = no_application_procedure()
    pen.setup("exercise", "yes")
    report = composed(pen)
    assert report.status == "Exercise · Draft"
    assert report.cover.notice.paragraphs[-1].startswith("This is an exercise.")


def test_the_status_of_the_set_up_counts() -> None:
    pen = no_application_procedure()
    pen.setup("report-status", "final")
    assert composed(pen).status == "Final"


def test_without_a_last_day_the_latest_entry_dates_the_report() -> None:
    pen = no_application_procedure()
    assert composed(pen).dated == "2026-11-16"
    pen.setup("ends-on", "20.11.2026")
    assert composed(pen).dated == "2026-11-20"
    pen.setup("ends-on", "some day")
    assert composed(pen).dated == "2026-11-16"


def test_silence_after_the_day_is_printed_as_silence() -> None:
    pen = no_application_procedure()
    pen.setup("reply-due", "2026-11-10")
    assert [card.reply for card in cards(composed(pen))] == ["No comment received by 10 November 2026"]


def test_what_the_expert_left_out_is_not_printed_unless_the_administration_replied() -> None:
    pen = Mission(secure_2007())
    pen.answer("I2-5", "not-addressed")
    title = named("{R-I2c}")
    assert title in part_text(composed(pen), "recommendations")
    pen.say("R-I2c", Facet.PLACEMENT, "dropped", reason="Settled by the new decree.")
    assert title not in report_text(composed(pen))
    pen.say("R-I2c", Facet.REPLY, "disagree", voice=Voice.ADMINISTRATION)
    text = part_text(composed(pen), "recommendations")
    assert f"{title} (R-I2c) | Left out by the expert: Settled by the new decree. | Disagrees" in text


def test_a_reply_outlives_the_answers_it_was_given_to() -> None:
    pen = Mission(secure_2007())
    pen.answer("I2-5", "not-addressed")
    pen.say("R-I2c", Facet.REPLY_COMMENT, "The decree is older than you think.", voice=Voice.ADMINISTRATION)
    pen.answer("I2-5", "excluded")
    text = part_text(composed(pen), "recommendations")
    assert "The answers that count now no longer call for it. | Comment received\nThe decree is older than you think." in text


@pytest.mark.parametrize(
    ("rule", "item", "value", "row", "why"),
    [
        ("R-I2c", "scope-standard", "out", "I-2", "It lies outside the agreed scope. This is not a gap."),
        ("R-I4a", "wto-member", "no", "", "The TRIPS minimum is not stated to apply."),
        ("R-I3", "advice-wanted", "no", "I-3", "Advice is no longer wanted on it."),
    ],
)
def test_a_reply_outlives_what_was_agreed_when_it_was_given(rule: str, item: str, value: str, row: str, why: str) -> None:
    pen = no_application_procedure()
    pen.answer("I2-5", "not-addressed")
    pen.answer("I3-3", "not-examined")
    pen.setup("advice-wanted", "yes", row="I-3")
    assert rule in {each.code for each in assess(secure_2007(), pen.state).recommendations.all}
    pen.say(rule, Facet.REPLY, "agree", voice=Voice.ADMINISTRATION)
    pen.setup(item, value, row=row)
    assert f"({rule}) | {why} | Agrees" in part_text(composed(pen), "recommendations")


def test_an_edited_recommendation_says_what_has_become_of_it() -> None:
    pen = no_application_procedure()
    rests_on = assess(secure_2007(), pen.state).recommendations.get("R-I4a").rests_on
    pen.say("R-I4a", Facet.TEXT, "Words of the expert.", rests_on=rests_on)
    pen.say("R-I4a", Facet.CHECKED, "yes")
    pen.evidence("EV-01", "document", read_by="AL")
    pen.link("EV-01", "I4-1")
    marks = next(card.marks for card in cards(composed(pen)) if card.code == "R-I4a")
    assert "Wording edited by an expert" in marks
    assert "Answers or evidence changed since it was edited" in marks
    assert "Changed since a second expert checked it" in marks


def test_practice_that_needs_a_power_waits_for_its_law() -> None:
    pen = Mission(secure_2007())
    for question in ("I7-1", "I7-3", "I7-4", "I7-5"):
        pen.answer(question, "no")
    pen.setup("wto-member", "yes")
    text = part_text(composed(pen), "recommendations")
    assert "Waiting for a legal prerequisite" in text
    assert named("Waits for: {R-I7a} (R-I7a)") in text


def test_what_waits_names_its_answers_and_evidence_and_carries_the_reply_too() -> None:
    pen = Mission(secure_2007())
    for question in ("I7-1", "I7-3", "I7-4", "I7-5"):
        pen.answer(question, "no")
    pen.setup("wto-member", "yes")
    pen.evidence("EV-01", "document", read_by="AL")
    pen.link("EV-01", "I7-5")
    pen.say("R-I7b", Facet.REPLY, "disagree", voice=Voice.ADMINISTRATION)
    pen.say("R-I7b", Facet.REPLY_COMMENT, "A list exists since March.", voice=Voice.ADMINISTRATION)
    text = part_text(composed(pen), "recommendations")
    waiting = text[text.index("Waiting for a legal prerequisite") :]
    for said in ("{I7-5}: No", "Evidence: EV-01", "Disagrees", "A list exists since March.", "Class 2, foundation"):
        assert named(said) in waiting


def test_a_self_assessment_has_no_column_for_replies_that_nobody_can_give() -> None:
    pen = Mission(secure_2007(), voice=Voice.ADMINISTRATION)
    for question in ("I7-1", "I7-3", "I7-4", "I7-5"):
        pen.answer(question, "no")
    pen.setup("wto-member", "yes")
    for mode, title in (("self-assessment", "Rule | Recommendation | Rests on\n"), ("mission", "Rests on | Reply of the administration\n")):
        pen.setup("mode", mode)
        assert title in part_text(composed(pen), "recommendations")


def test_a_reason_with_a_full_stop_runs_into_nothing() -> None:
    pen = Mission(secure_2007())
    for row in secure_2007().rows_of(secure_2007().question("I6-1")):
        pen.answer("I6-1", "yes", row.code)
    pen.state_of("I6-1", AnswerState.NOT_APPLICABLE, "appeal", reason="A court hears appeals.")
    assert "not applicable (A court hears appeals.): Appeal" in part_text(composed(pen), "answers")



def test_two_experts_who_set_different_levels_leave_it_unknown() -> None:
    pen = no_application_procedure()
    pen.level("I-4.L", 1, "One reading.")
    pen.level("I-4.L", 2, "Another reading.", beside=True)
    report = composed(pen)
    text = part_text(report, "findings")
    assert "Two different levels were set by hand and none has been decided on" in text
    chart = next(block for part in report.parts for block in part.blocks if isinstance(block, Profile))
    mark = next(row.law for row in chart.rows if row.code == "I-4")
    assert mark is not None
    assert mark.kind is LevelKind.UNKNOWN


def test_two_experts_who_answer_differently_are_both_printed_by_their_marks() -> None:
    pen = Mission(secure_2007(), author="m-1")
    pen.setup("team", {"name": "T. Quay", "role": "legal-expert", "mark": "TQ"}, "m-1")
    pen.answer("I8-1", "by-law")
    pen.answer("I8-1", "by-custom", beside=True)
    report = composed(pen)
    assert "Two entries differ: By law; By custom" in part_text(report, "answers")
    assert named("{I8-1}: TQ: By law; TQ: By custom") in part_text(report, "flags")
    assert "T. Quay" not in "".join(part_text(report, part.code) for part in report.parts)
    counts = next(line for line in part_text(report, "unknown").splitlines() if "dealt with" in line)
    found = [int(count) for count in re.findall(r"\d+", counts)]
    assert "At 1 two accounts differ" in counts
    assert found[0] + sum(found[2:]) == found[1], "those dealt with and those that are not are all there"


def test_differences_at_one_question_stand_in_one_row() -> None:
    pen = Mission(secure_2007())
    for row, theirs, ours in (("import", "yes", "partly"), ("export", "yes", "no")):
        for group in ("trademark", "copyright"):
            pen.answer("I1-1", theirs, row, group, voice=Voice.ADMINISTRATION)
            pen.answer("I1-1", ours, row, group)
    pen.answer("I6-1", "yes", "storage", voice=Voice.ADMINISTRATION)
    pen.answer("I6-1", "no", "storage")
    text = part_text(composed(pen), "flags")
    assert named("{I1-1} | Yes | Partly (Import)\nNo (Export) | not settled") in text
    assert named("{I6-1}: Storage | Yes | No | not settled") in text


def test_an_answer_to_all_columns_of_a_row_names_the_row_alone() -> None:
    pen = Mission(secure_2007())
    for group in ("trademark", "copyright"):
        pen.answer("I1-1", "yes", "import", group)
    assert named("{I1-1}: Yes (Import)\n") in part_text(composed(pen), "trips")


def test_the_five_states_are_five_different_words() -> None:
    pen = Mission(secure_2007())
    pen.setup("scope-standard", "out", "I-7")
    pen.state_of("I4-2", AnswerState.DONT_KNOW)
    pen.answer("I4-1", "yes")
    pen.state_of("I8-6", AnswerState.DECLINED)
    pen.answer("I8-1", "by-law")
    pen.state_of("II8-3", AnswerState.NOT_APPLICABLE, reason="No such posts.")
    text = part_text(composed(pen), "answers")
    for words in ("not known", "not asked", "declined", "not applicable (No such posts.)", "Outside the agreed scope: I-7"):
        assert words in text


def test_rows_are_printed_with_the_findings_where_no_profile_is() -> None:
    pen = Mission(secure_2007())
    assert "I-1, row by row" not in part_text(composed(pen), "findings")
    assert "I-1, row by row" in part_text(composed(pen, frozenset({"findings"})), "findings")


def test_a_scope_without_a_section_says_so_once() -> None:
    pen = Mission(secure_2007())
    pen.setup("scope-section", "out", "II")
    report = composed(pen)
    assert "No standard of this section with a level lies within the agreed scope. This is not a gap." in part_text(report, "profile")
    assert "II-1" not in part_text(report, "recommendations")


def test_what_was_recorded_outside_the_scope_stays_in_the_file() -> None:
    pen = Mission(secure_2007())
    pen.answer("II1-1", "automated-rules")
    pen.setup("scope-standard", "out", "II-1")
    text = part_text(composed(pen), "answers")
    assert "\nII1-1" not in text
    assert "Outside the agreed scope: II-1." in text


def test_what_is_not_needed_any_more_stays_readable_and_says_so() -> None:
    pen = Mission(secure_2007())
    pen.answer("I2-2", "yes")
    pen.answer("I2-4", "good-faith")
    pen.answer("I2-2", "no")
    text = part_text(composed(pen), "answers")
    assert "\n(not needed on this path; what was recorded stays here) | Excluded for action in good faith only" in text
    assert "Not needed on this path: I2-3" in text


def test_a_right_to_left_language_is_marked_so() -> None:
    words = read_wording(find_places().resources)
    arabic = type(words)("ar", {}, words.first)
    state = no_application_procedure().state
    report = compose(secure_2007(), state, assess(secure_2007(), state), arabic)
    assert report.right_to_left
    assert report.language == "ar"


def test_what_an_expert_set_is_held_by_the_row_without_evidence_and_not_by_the_row_with_the_lowest_answers() -> None:
    pen = Mission(secure_2007())
    pen.rows("I1-1", "yes")
    pen.rows("I1-1", "partly", "import")
    pen.evidence("EV-AL-01", "document", read_by="AL")
    pen.link("EV-AL-01", "I1-1", row="import")
    pen.level("I-1.L", 3, "the new decree covers it")
    text = part_text(composed(pen), "findings")
    assert "Export: Supported at 1: level 2 needs a document or data that were read (E2)." in text
    assert "Import: Supported at 1" not in text
