"""Part by part: what a mission of a few standards, some strong, some weak, some unknown, gets to read."""

import re

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.model.level import LevelKind
from diagnostic.model.questionnaire import Basis, Questionnaire
from diagnostic.report.content import Heading, LevelLine, Paragraph, Profile, RecommendationCard, Report, Table
from tests.model.mission import Mission, secure_2007
from tests.report.content.report_text import named, part_text
from tests.report.content.test_cases import composed


def test_the_scope_says_what_is_in_and_what_lies_outside(report: Report) -> None:
    text = part_text(report, "scope")
    assert "I Law and enforcement regime | I-1, I-2, I-3, I-4, I-5, I-6, I-7, I-8 | I-9" in text
    assert "This is not a gap." in text
    assert "do not arise: no such facility: Free port" in text
    assert "Sites visited: Seaport of Alvara" in text
    assert "Legal unit | Head of unit | 1" in text
    assert "Frontline office, shift leader |  | 1" in text


def test_only_a_change_after_the_agreement_is_an_amendment(report: Report) -> None:
    text = part_text(report, "scope")
    assert "I-9 Rights holders' part was taken out of the scope. Reason: Rights holders were not available in the week." in text
    assert text.count("was taken out of the scope") == 1


def test_the_trips_list_has_states_and_no_levels(report: Report, questionnaire: Questionnaire) -> None:
    part = next(part for part in report.parts if part.code == "trips")
    overview = next(block for block in part.blocks if isinstance(block, Table))
    assert [row[0] for row in overview.rows] == [f"Art. {item.article}" for item in questionnaire.trips]
    assert not any(isinstance(block, LevelLine | Profile) for block in part.blocks)
    text = part_text(report, "trips")
    assert not re.search(r"\blevel [0-4]\b|%", text)
    assert "Art. 55 | Duration of suspension | partly located" in text
    assert named("{I6-4}: 30 working days") in text
    assert named("Still open: {I7-4}") in text
    assert named("{R-I4a} (R-I4a)") in text
    assert "Article 61, on criminal procedures, lies outside Section 4" in text


def test_what_was_not_asked_and_what_is_empty_takes_no_page_of_its_own() -> None:
    pen = Mission(secure_2007())
    report = composed(pen)
    text = part_text(report, "trips")
    assert "Art. 61" not in text
    assert "It was not asked: its module was not chosen." in text
    assert not next(part for part in report.parts if part.code == "evidence").opens_page
    pen.setup("scope-module", "in", "JUD")
    assert "Art. 61 Related information" in part_text(composed(pen), "trips")


def test_the_profile_reads_itself_first_and_adds_nothing_up(report: Report) -> None:
    part = next(part for part in report.parts if part.code == "profile")
    charts = [block for block in part.blocks if isinstance(block, Profile)]
    assert charts[0].sentence.startswith("A level could be given to 7 of 14 cells in scope and applicable: 2 at level 0")
    assert [row.code for row in charts[0].rows] == ["I-1", "I-2", "I-4", "I-5", "I-6", "I-7", "I-8"]
    assert charts[1].rows[0].law is None
    kinds = {mark.kind for chart in charts for row in chart.rows for mark in (row.law, row.practice) if mark is not None}
    assert kinds == {LevelKind.LEVEL, LevelKind.UNKNOWN, LevelKind.NOT_APPLICABLE}
    text = part_text(report, "profile")
    assert "(incomplete)" in text
    assert "Free port | not applicable | not applicable" in text
    assert "Export | supported 0 |" in text
    assert not re.search(r"average|mean\b|total", text.replace("Nothing is added up", ""))


def test_flags_say_what_they_look_at_and_what_raised_them(report: Report) -> None:
    text = part_text(report, "flags")
    assert "It looks at claimed levels." in text
    assert "I-2 | I-2 Legal base: supported 1; I-2 Practice*: supported 1, claimed 2" in text
    assert named("{I8-7}: two accounts differ") in text
    assert named("{I8-6} | Yes | No | not settled") in text
    assert "Frontline office, shift leader: Yes; IPR unit, officer: No" in text


def test_a_finding_says_why_its_level_stands_where_it_is(report: Report) -> None:
    text = part_text(report, "findings")
    assert "The lowest rows decide: Export; Free zone." in text
    assert named("{I2-1}: Partly. Looked for: Yes") in text
    assert "Supported at 1: level 2 needs two independent statements or an observation (E1)." in text
    assert "The rules propose: 3. The level was set to 2 by hand, with this reason:\nThe paper with the reasons was not shown." in text
    assert "Speaks against it: EV-RS-03." in text


def test_option_and_context_standards_are_described_and_never_levelled(report: Report, questionnaire: Questionnaire) -> None:
    part = next(part for part in report.parts if part.code == "findings")
    uses = {standard.code: standard.use for standard in questionnaire.standards}
    standing = ""
    for block in part.blocks:
        if isinstance(block, Heading):
            standing = block.code
        if isinstance(block, LevelLine):
            assert uses[standing] == "scored", standing
    text = part_text(report, "findings")
    assert named("{I3-1}: Trademarks; Copyright; Industrial designs") in text
    assert "not assessed for one administration: III-2, III-3, III-4." in text


def test_recommendations_stand_in_lists_by_basis(report: Report, questionnaire: Questionnaire) -> None:
    part = next(part for part in report.parts if part.code == "recommendations")
    cards = [block for block in part.blocks if isinstance(block, RecommendationCard)]
    lists = {Basis.TRIPS_MIN: 0, Basis.LEGAL_CERTAINTY: 1, Basis.TRIPS_OPT: 2, Basis.BEYOND: 2}
    order = [lists[card.basis] for card in cards]
    assert order == sorted(order)
    assert set(order) == {0, 1, 2}
    text = part_text(report, "recommendations")
    assert "together they are kept to 12, and items of the TRIPS minimum are never moved out" in text
    assert "Reply of the administration: Agrees in part A draft is with the ministry." in text
    assert "No comment received yet; comments are invited until 18 December 2026" in text
    assert "Status not confirmed: WCO Model IPR legislation" in text
    assert "Owner suggested: Legal unit, by order" in text
    rows = questionnaire.text("rule.R-I1b.text").replace("{rows}", "Export, Free zone")
    assert rows != questionnaire.text("rule.R-I1b.text")
    assert rows in text
    assert "The administration wants advice on I-3." in text


def test_what_is_not_known_is_a_list_of_tasks(report: Report) -> None:
    text = part_text(report, "unknown")
    assert "Unknown is not a gap and not a zero." in text
    assert named("{I5-1} | not known | Audit directorate\nby 1 December 2026 | Levels: I-5 Legal base") in text


def test_the_evidence_list_names_marks_and_no_people(report: Report) -> None:
    text = part_text(report, "evidence")
    assert "EV-RS-01 | Customs Code\ndocument; art. 12-19\nin force since 2019; unofficial translation | Official gazette | read by RS" in text
    assert "R. Sand" not in text
    assert "I1-PM (against)" in text


def test_the_annex_has_every_answer_and_says_what_was_not_put(report: Report, mission: Desk) -> None:
    text = part_text(report, "answers")
    for progress in (each for standard in mission_progress(mission) for each in standard):
        assert progress in text
    assert "Administration: 6 officers (full-time equivalent)\nTeam: 3.5 officers (full-time equivalent)" in text
    assert "Statement of IPR unit, officer: No" in text
    assert "Not needed on this path: I2-3, I2-4, I2-6, I2-8." in text
    assert "Wait for an earlier answer: I5-2" in text
    assert "not applicable (The new system counts by post, not by person.)" in text
    assert "April 2019" in text
    assert "Outside the agreed scope: I-9" in text
    assert "This is not a gap" not in text  # said with the scope, which no report leaves out


def mission_progress(mission: Desk) -> list[list[str]]:
    """The codes of all questions that are put on this path."""
    standards = assess_desk(mission).progress.standards
    return [[each.code for each in standard.questions if each.asked.visible] for standard in standards]


def test_headings_and_paragraphs_carry_no_template(report: Report) -> None:
    for part in report.parts:
        for block in part.blocks:
            if isinstance(block, Heading | Paragraph):
                assert not re.search(r"\{\w+\}", block.text)
