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
    assert wording(secure_2007(), item, "seen") == "No provision was located for Export, Customs warehouse."
    assert "Export; Customs warehouse" in rule_text(secure_2007(), item, "text", comma="; ")


def test_an_experts_words_stand_before_the_rules_and_nothing_in_them_is_filled() -> None:
    item = replace(drafted(), seen="As typed: {rows}")
    assert wording(secure_2007(), item, "seen") == "As typed: {rows}"
    assert rule_text(secure_2007(), item, "seen").startswith("No provision was located for Export")


def test_a_recommendation_that_lapsed_names_no_rows_and_leaves_no_gap() -> None:
    item = replace(drafted(), rows=(), placement=Placement.LAPSED)
    assert rule_text(secure_2007(), item, "seen") == "No provision was located for …."


def test_a_recommendation_of_ones_own_has_no_rule_text() -> None:
    assert rule_text(secure_2007(), replace(drafted(), code="own-1", own=True), "text") == ""


@pytest.mark.parametrize("rule", [rule.code for rule in secure_2007().rules])
def test_no_rule_leaves_a_place_open(rule: str) -> None:
    questions = secure_2007()
    listed = next(each for each in questions.rules if each.code == rule).lists_rows_of
    rows = tuple(row.code for row in questions.rows_of(questions.question(listed))) if listed else ()
    item = replace(drafted(), code=rule, rows=rows)
    for name in NAMES:
        text = rule_text(questions, item, name)
        assert text and not re.search("[{}…]", text)
