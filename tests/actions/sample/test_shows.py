"""What the sample mission shows: everything the method can say occurs in it, once at least."""

import pytest

from diagnostic.actions.desk import Desk
from diagnostic.model.answer import AnswerState, answer_from_json
from diagnostic.model.assessment import Assessment
from diagnostic.model.edits import REPLIES
from diagnostic.model.evidence import Strength
from diagnostic.model.flag import FIGURES_ABSENT, FlagCode
from diagnostic.model.level import LevelKind
from diagnostic.model.progress import Standing
from diagnostic.model.questionnaire import Basis
from diagnostic.model.recommendation import MAIN_LIST_CAP, ClassReason, Recommendation
from diagnostic.model.subject import Facet, Kind, Voice
from diagnostic.model.trips import Located


@pytest.mark.parametrize(
    ("flag", "standard"), [("F1", "I-7"), ("F2", "I-5"), ("F3", "II-2"), ("F4", "I-8"), ("F5", ""), ("F6", "I-6"), ("F6", "III-1")]
)
def test_every_flag_is_raised(assessment: Assessment, flag: str, standard: str) -> None:
    assert (flag, standard) in [(raised.code, raised.standard) for raised in assessment.flags]
    assert {raised.code for raised in assessment.flags} == set(FlagCode)


def test_the_claim_stands_two_levels_above_its_evidence(assessment: Assessment) -> None:
    cell = assessment.cell("II-2.P")
    assert (cell.claimed.level, cell.supported.level) == (3, 1)


def test_figures_are_missing_in_section_two(assessment: Assessment) -> None:
    absent = next(flag for flag in assessment.flags if flag.code == FlagCode.DATA_ABSENT)
    assert absent.section == "II"
    assert len(absent.questions) >= FIGURES_ABSENT


def test_every_level_and_every_state_without_a_level_occurs(assessment: Assessment) -> None:
    assert {cell.claimed.level for cell in assessment.cells if cell.claimed.numeric} == {0, 1, 2, 3, 4}
    assert {cell.supported.level for cell in assessment.cells if cell.supported.numeric} == {0, 1, 2, 3, 4}
    assert {cell.claimed.kind for cell in assessment.cells} == set(LevelKind)


def test_the_control_situations_differ_and_the_absent_free_port_lowers_nothing(assessment: Assessment) -> None:
    law = {row.row: row.claimed.sign for row in assessment.cell("I-1.L").rows}
    assert law["free-port"] == "NA"
    assert law["luggage"] == "OUT"
    assert len({sign for sign in law.values() if sign.isdigit()}) >= 3
    assert assessment.cell("I-1.L").claimed.sign == "2"


def test_one_section_is_incomplete_and_another_is_not(assessment: Assessment) -> None:
    assert {section.section: section.incomplete for section in assessment.sections} == {"I": False, "II": True, "III": False}


def test_the_trips_minimum_shows_everything_that_can_be_found(assessment: Assessment) -> None:
    shown = {item.article: item.shown for item in assessment.trips}
    assert set(shown.values()) == {Located.LOCATED, Located.PARTLY, Located.NOT_LOCATED, Located.UNKNOWN}
    assert shown["56"] is Located.NOT_LOCATED


def test_every_question_on_the_path_has_a_state_but_the_contradiction(assessment: Assessment) -> None:
    asked = [question for standard in assessment.progress.standards for question in standard.questions if question.standing is not None]
    assert len(asked) > 140
    assert {question.code: question.standing for question in asked if not question.done} == {"I8-7": Standing.CONTRADICTION}
    standings = {question.standing for question in asked}
    assert {Standing.ANSWERED, Standing.DONT_KNOW, Standing.DECLINED, Standing.NOT_APPLICABLE, Standing.CONTRADICTION} <= standings


def test_every_state_of_an_answer_occurs(desk: Desk) -> None:
    answers = [
        answer_from_json(desk.state.current(subject).value)
        for subject in desk.state.subjects(Kind.QUESTION)
        if subject.facet == Facet.ANSWER
    ]
    assert {answer.state for answer in answers} == set(AnswerState) - {AnswerState.NOT_ASKED}
    assert all(answer.reason for answer in answers if answer.state is AnswerState.NOT_APPLICABLE)


def test_who_would_know_and_by_when_stands_beside_every_unknown(assessment: Assessment) -> None:
    unknown = [fact for fact in assessment.follow_up.facts if fact.state in ("dont-know", "contradiction")]
    assert len(unknown) >= 4
    assert all(fact.who_knows and fact.when_known for fact in unknown)


def test_two_sources_contradict_each_other_and_one_voice_does_not_conflict(assessment: Assessment) -> None:
    (conflict,) = assessment.conflicts
    assert conflict.code == "I8-7"
    assert len(conflict.sources) == 2
    assert assessment.cell("I-8.P").claimed.reason == "conflict"


def test_administration_and_team_differ_and_settled_one_of_it(assessment: Assessment) -> None:
    assert {difference.place.question: difference.agreed is not None for difference in assessment.differences} == {
        "I6-8": True,
        "III1-4": False,
    }


def test_evidence_of_every_kind_and_strength_speaks_for_and_against(assessment: Assessment, desk: Desk) -> None:
    kinds = {item.kind for item in assessment.evidence}
    assert kinds == {"document", "data-extract", "statement", "observation", "sample", "test", "record"}
    assert {item.translation for item in assessment.evidence} >= {"official", "unofficial"}
    strengths = {row.strength for cell in assessment.cells for row in cell.rows}
    assert strengths == set(Strength)
    assert any(row.evidence_against for cell in assessment.cells for row in cell.rows)
    assert all(item.code.startswith(("EV-MI-", "EV-SO-", "EV-LR-")) for item in assessment.evidence)


def test_an_expert_moved_one_level_with_a_reason(assessment: Assessment) -> None:
    moved = [cell for cell in assessment.cells if cell.adjusted is not None and cell.adjusted.moved]
    assert [cell.code for cell in moved] == ["II-1.P"]
    adjusted = moved[0].adjusted
    assert adjusted is not None
    assert (adjusted.moved, adjusted.stale) == (-1, False)
    assert adjusted.reason
    confirmed = [cell.code for cell in assessment.cells if cell.adjusted is not None and not cell.adjusted.moved]
    assert confirmed == ["I-4.L"]


def test_every_list_of_recommendations_has_something_in_it(assessment: Assessment) -> None:
    lists = assessment.recommendations
    assert {item.code for item in lists.trips_minimum} == {"R-I2b", "R-I6a", "R-I7a"}
    assert [item.code for item in lists.legal_certainty] == ["R-X1"]
    assert lists.legal_certainty[0].standards == ("I-7",)
    assert lists.voluntary
    assert [item.code for item in lists.held_back] == ["R-I7b"]
    assert [item.code for item in lists.dropped] == ["R-I1b"]
    assert lists.lapsed == ()
    assert len(lists.main) == MAIN_LIST_CAP
    assert any(item.beyond_cap for item in lists.annex)
    assert any(item.placed_by_person for item in lists.annex)
    assert any(item.placed_by_person for item in lists.voluntary)


def test_people_worked_on_the_recommendations(assessment: Assessment) -> None:
    items = assessment.recommendations.all
    own = [item for item in items if item.own]
    assert len(own) == 1
    assert own[0].health_safety
    assert ClassReason.HEALTH_SAFETY in next(item for item in items if item.code == "R-II2").klass_reasons
    assert {facet for item in items for facet in item.edited} >= {"title", "text", "seen", "owner", "target-date"}
    assert sum(bool(item.checked_by) for item in items) >= 3
    assert not any(item.stale or item.check_stale or item.conflict for item in items)


def test_the_administration_replied_in_every_way_and_left_some_without(assessment: Assessment) -> None:
    main = assessment.recommendations.main + assessment.recommendations.annex
    assert {item.reply for item in main} == {"", *REPLIES}
    assert all(item.reply_comment for item in main if item.reply in ("partly", "disagree", "defer"))
    assert any(item.reply and not item.reply_comment for item in main)


def test_advice_was_wanted_on_two_standards(assessment: Assessment) -> None:
    assert assessment.scope.wanted == {"I-3", "II-6"}
    listed: list[Recommendation] = [item for item in assessment.recommendations.all if item.code in ("R-I3", "R-II6")]
    assert [item.basis for item in listed] == [Basis.BEYOND, Basis.TRIPS_OPT]


def test_standards_and_modules_lie_outside_the_scope_and_one_was_added_on_the_way(assessment: Assessment, desk: Desk) -> None:
    assert {standard.code for standard in desk.questionnaire.standards} - assessment.scope.standards == {"II-8", "III-6"}
    assert assessment.scope.modules == {"ECO", "MED", "STO", "JUD"}
    (added,) = [subject for subject in desk.state.subjects(Kind.SETUP, "scope-module") if subject.row == "MED"]
    assert desk.state.current(added).heads[0].reason


def test_the_agreed_value_is_the_only_one_in_that_voice(desk: Desk) -> None:
    agreed = [subject for subject in desk.state.subjects() if subject.voice == Voice.AGREED]
    assert [subject.code for subject in agreed] == ["I6-8"]
