"""The cards of recommendations: the same facts at the same place on each, and words for what was found and what was not."""

from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.report.content import RecommendationCard, Report
from tests.model.mission import Mission, secure_2007
from tests.report.content.report_text import named, part_text
from tests.report.content.test_cases import cards, composed

_SHORT = ["Concerns", "Class", "Addressed to", "Owner suggested", "Stage", "Target date", "Impact", "Effort"]
_LONG = ["Instruments", "Indicator", "Rule", "Rests on", "Evidence"]


def practice_without_law() -> Mission:
    """Right holders are told as a matter of habit, and no provision lets them be told."""
    pen = Mission(secure_2007())
    pen.setup("wto-member", "yes")
    pen.answer("I7-1", "no")
    pen.answer("I7-3", "no")
    pen.answer("I7-6", "e-mail")
    for option in secure_2007().question("I7-P").options:
        pen.answer("I7-P", "yes" if option == "regular" else "no", option)
    return pen


def test_every_card_has_the_same_facts_in_the_same_order(report: Report) -> None:
    found = [block for part in report.parts for block in part.blocks if isinstance(block, RecommendationCard)]
    assert len(found) > 3
    for card in found:
        assert [label for label, _ in card.facts[: card.beside]] == _SHORT
        assert all(value for _, value in card.facts)
        rest = [label for label, _ in card.facts[card.beside :]]
        assert rest == [label for label in _LONG if label in rest]


def test_what_was_not_found_is_said_in_words() -> None:
    card = next(card for card in cards(composed(practice_without_law())) if card.code == "R-X1")
    rests = dict(card.facts)["Rests on"]
    line = next(line for line in rests.splitlines() if line.startswith("I7-P"))
    assert line.startswith(named("{I7-P}: found: The work is done regularly"))
    assert "(not found: A written instruction covers information to right holders; " in line
    assert "not:" not in rests


def test_the_report_reads_the_set_up_as_the_method_does() -> None:
    """Two entries of the voice that counts disagree: the item is not set, and no other voice is read in their place."""
    pen = Mission(secure_2007())
    pen.setup("wto-member", "yes")
    pen.write(Subject(Kind.SETUP, "issuer", Facet.VALUE, Voice.ADMINISTRATION), "The administration's own office")
    assert composed(pen).author == "The administration's own office"
    ours = Subject(Kind.SETUP, "issuer", Facet.VALUE, Voice.TEAM)
    pen.write(ours, "First office")
    pen.write(ours, "Second office", beside=True)
    assert composed(pen).author == ""


def team_decision(pen: Mission, decision: str) -> str:
    pen.answer("II5-1", decision)
    pen.answer("II5-2", "Too few cases for a team of its own.")
    text = part_text(composed(pen), "findings")
    return text[text.index("II-5") : text.index("II-6")]


def test_a_reasoned_decision_against_a_team_lacks_nothing() -> None:
    """SECURE 2007, Section II, standard 5: "should consider" is met by a reasoned decision, whichever way it went."""
    assert "also looks for" not in team_decision(Mission(secure_2007()), "decided-no")
    assert "also looks for" in team_decision(Mission(secure_2007()), "not-considered")


def test_the_highest_level_says_what_the_one_below_asks_too() -> None:
    pen = Mission(secure_2007())
    pen.answer("I4-1", "yes")
    pen.tick("I4-L", *secure_2007().question("I4-L").options)
    text = part_text(composed(pen), "findings")
    assert "Level 4 follows from the answers: The text settles contents, time for the decision and validity. In addition, the text is" in text
