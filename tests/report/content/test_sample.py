"""The sample mission: its report shows what the method can do."""

import re
from collections.abc import Iterator

import pytest

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.reporting import PARTS, compose_report
from diagnostic.actions.sample import sample_desk
from diagnostic.model.flag import FlagCode
from diagnostic.places import find_places
from diagnostic.report.content import RecommendationCard, Report
from tests.report.content.report_text import part_text, report_text
from tests.report.content.test_laws import EVIDENCE, FORBIDDEN, every_level_says_why, nothing_is_empty, part


@pytest.fixture(scope="module")
def report() -> Iterator[Report]:
    places = find_places()
    with sample_desk(places, "sample.diagnostic") as desk:
        yield compose_report(desk, places)


def test_no_word_of_a_verdict_stands_in_it(report: Report) -> None:
    assert FORBIDDEN.findall(report_text(report)) == []


def test_every_part_has_something_to_say(report: Report) -> None:
    assert [one.code for one in report.parts] == [*PARTS, "signatures"]
    nothing_is_empty(report)
    every_level_says_why(part(report, "findings"))


def test_every_flag_is_raised_somewhere(report: Report) -> None:
    text = part_text(report, "flags")
    for code in FlagCode:
        assert f"### {code} " in text


def test_every_evidence_id_is_in_the_list(report: Report) -> None:
    listed = set(EVIDENCE.findall(part_text(report, "evidence")))
    cited = set(EVIDENCE.findall("".join(part_text(report, code) for code in ("trips", "findings", "recommendations", "answers"))))
    assert cited
    assert cited <= listed


def test_every_finding_names_all_its_evidence_and_none_twice_for_nothing(report: Report) -> None:
    places = find_places()
    with sample_desk(places, "again.diagnostic") as desk:
        found = {finding.standard: set(finding.evidence) for finding in assess_desk(desk).findings if finding.in_scope}
    text = part_text(report, "findings")
    pieces = {piece.split(" ", 1)[0]: piece for piece in text.split("\n### ")[1:]}
    for standard, evidence in found.items():
        assert evidence <= set(EVIDENCE.findall(pieces[standard])), standard
        further = [line for line in pieces[standard].splitlines() if line.startswith("Further evidence: ")]
        told = set(EVIDENCE.findall(pieces[standard].split("Further evidence: ")[0]))
        assert all(not told & set(EVIDENCE.findall(line)) for line in further), standard


def test_people_are_named_on_the_cover_and_where_they_sign_only(report: Report) -> None:
    names = re.findall(r"[^\n]+(?=, [a-z -]+ \([A-Z]{1,4}\))", dict(report.cover.facts)["Team"])
    assert len(names) == 3
    body = "".join(part_text(report, one.code) for one in report.parts if one.code != "signatures")
    assert [name for name in names if name in body] == []


def test_it_is_an_exercise_on_every_page(report: Report) -> None:
    assert report.status.startswith("Exercise")


def test_every_recommendation_has_its_reason_and_its_reply(report: Report) -> None:
    cards = [block for one in report.parts for block in one.blocks if isinstance(block, RecommendationCard)]
    assert cards
    for card in cards:
        assert card.seen, card.code
        assert card.reply, card.code
        assert "Rests on" in dict(card.facts) or "Evidence" in dict(card.facts), card.code
