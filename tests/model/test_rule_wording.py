"""The wording of a recommendation: an expert's own, else the rule's with its places filled."""

import re
from dataclasses import replace

import pytest

from diagnostic.model.assessment import assess
from diagnostic.model.recommendation import Placement, Recommendation
from diagnostic.model.rule_wording import row_names, rule_text, wording
from tests.model.mission import Mission, secure_2007

NAMES = ("title", "text", "seen", "owner", "indicator")


def drafted() -> Recommendation:
    """The rule on further situations, as two of them trigger it."""
    mission = Mission(secure_2007())
    mission.setup("mode", "mission")
    mission.rows("I1-1", "yes")
    mission.rows("I1-1", "no", "export", "warehouse")
    return assess(mission.questionnaire, mission.state).recommendations.get("R-I1b")


def test_the_rows_that_triggered_stand_in_the_text() -> None:
    item = drafted()
    assert row_names(secure_2007(), item) == ("Export", "Customs warehouse")
    assert wording(secure_2007(), item, "seen") == (
        "No provision was located for one or both kinds of goods in these situations: Export, Customs warehouse."
    )
    assert "Export; Customs warehouse" in rule_text(secure_2007(), item, "text", comma="; ")


def test_an_experts_words_stand_before_the_rules_and_nothing_in_them_is_filled() -> None:
    item = replace(drafted(), seen="As typed: {rows}")
    assert wording(secure_2007(), item, "seen") == "As typed: {rows}"
    assert rule_text(secure_2007(), item, "seen").endswith("in these situations: Export, Customs warehouse.")


def test_a_recommendation_that_lapsed_names_no_rows_and_leaves_no_gap() -> None:
    item = replace(drafted(), rows=(), placement=Placement.LAPSED)
    assert rule_text(secure_2007(), item, "seen").endswith("in these situations: ….")


def test_a_level_that_an_assessor_set_leaves_no_gap_and_says_nothing_of_answers_that_are_not_there() -> None:
    mission = Mission(secure_2007())
    mission.setup("mode", "mission")
    mission.rows("II3-1", "partly")
    mission.tick("II3-P")
    mission.level("II-3.P", 1, "Methods are not followed.")
    item = assess(mission.questionnaire, mission.state).recommendations.get("R-II3")
    assert (item.branches, item.rows) == (("level",), ())
    assert wording(secure_2007(), item, "seen") == secure_2007().text("rule.R-II3.seen.level")
    mission.rows("II3-1", "no", "sea")
    item = assess(mission.questionnaire, mission.state).recommendations.get("R-II3")
    assert (item.branches, item.rows) == (("level", "no-method"), ("sea",))


@pytest.mark.parametrize("rule", ["R-II1", "R-II7b", "R-III1a", "R-X1"])
def test_a_rule_on_a_level_alone_tells_the_level_and_not_the_answers_that_may_lie_behind_it(rule: str) -> None:
    """A level has several ways down, evidence may not support it, and an assessor may set it: a sentence on answers would be false in some of
    them.
    """
    assert re.search(r"(stands at|found to reach) level \d", secure_2007().text(f"rule.{rule}.seen"))


def test_a_recommendation_of_ones_own_has_no_rule_text() -> None:
    assert rule_text(secure_2007(), replace(drafted(), code="own-1", own=True), "text") == ""


@pytest.mark.parametrize("rule", [rule.code for rule in secure_2007().rules])
def test_no_rule_leaves_a_place_open(rule: str) -> None:
    questions = secure_2007()
    listed = next(each for each in questions.rules if each.code == rule).lists_rows_of
    rows = tuple(row.code for row in questions.rows_of(questions.question(listed))) if listed else ()
    branches = tuple(branch.code for each in questions.rules if each.code == rule for branch in each.branches)
    item = replace(drafted(), code=rule, rows=rows, branches=branches)
    for name in NAMES:
        text = rule_text(questions, item, name)
        assert text and not re.search("[{}…]", text)


BRANCHES = [(rule.code, branch.code) for rule in secure_2007().rules for branch in rule.branches]


@pytest.mark.parametrize(("rule", "branch"), BRANCHES)
def test_what_was_seen_names_the_alternative_that_holds_and_no_other(rule: str, branch: str) -> None:
    questions = secure_2007()
    seen = rule_text(questions, replace(drafted(), code=rule, rows=("import",), branches=(branch,)), "seen")
    assert seen == questions.text(f"rule.{rule}.seen.{branch}").replace("{rows}", "import" if rule not in ("R-I1a",) else "Import")
    assert not re.search(r"\beither\b|, or ", seen)


def test_alternatives_that_hold_together_are_told_one_after_the_other() -> None:
    mission = Mission(secure_2007())
    mission.setup("wto-member", "yes")
    mission.answer("I7-1", "no")
    mission.answer("I7-3", "yes")
    mission.answer("I7-4", "no")
    item = assess(mission.questionnaire, mission.state).recommendations.get("R-I7a")
    assert item.branches == ("information", "importer")
    assert wording(secure_2007(), item, "seen") == (
        "No provision was located that lets Customs tell the right holder of a suspension. "
        "No provision was located that gives the importer an equal opportunity to inspect."
    )


def test_a_recommendation_that_lapsed_tells_of_no_alternative() -> None:
    assert rule_text(secure_2007(), replace(drafted(), code="R-I7a", branches=()), "seen") == "…"
