"""What holds for every report, whatever was answered."""

import re
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.model.assessment import assess
from diagnostic.model.questionnaire import Basis
from diagnostic.model.state import State
from diagnostic.places import find_places
from diagnostic.report.composing import compose
from diagnostic.report.content import Block, Bullets, Facts, Heading, LevelLine, Paragraph, Part, RecommendationCard, Report, Table
from diagnostic.report.wording import read_wording
from tests.model.mission import secure_2007
from tests.report.content.random_mission import random_mission
from tests.report.content.report_text import part_lines, report_text

FORBIDDEN = re.compile(r"\b(complian\w*|complies|comply|violat\w+|failed|failures?|scor(?:e|es|ed|ing)|rank\w*|must|breach\w*)\b", re.I)
EVIDENCE = re.compile(r"\bEV-[\w-]*\d\d\b")

numbers = st.integers(0, 2**32 - 1)
few = settings(max_examples=6, deadline=None)


def composed(state: State) -> Report:
    return compose(secure_2007(), state, assess(secure_2007(), state), read_wording(find_places().resources))


def part(report: Report, code: str) -> Part:
    return next(one for one in report.parts if one.code == code)


def cards_by_list(report: Report) -> Iterator[tuple[str, RecommendationCard]]:
    title = ""
    for block in part(report, "recommendations").blocks:
        if isinstance(block, Heading) and block.level == 2:
            title = block.text
        elif isinstance(block, RecommendationCard):
            yield title, block


@given(numbers)
@few
def test_every_report_keeps_the_laws(number: int) -> None:
    report = composed(random_mission(secure_2007(), number).state)
    text = report_text(report)
    assert FORBIDDEN.findall(text) == []
    assert re.findall(r"\{\w*\}", text) == []
    listed = {row[0] for block in part(report, "evidence").blocks if isinstance(block, Table) for row in block.rows}
    for code in ("findings", "recommendations", "trips"):
        assert set(EVIDENCE.findall("\n".join(part_lines(part(report, code))))) <= listed
    in_list = {"TRIPS minimum": {Basis.TRIPS_MIN}, "Legal certainty": {Basis.LEGAL_CERTAINTY}, "Voluntary": {Basis.TRIPS_OPT, Basis.BEYOND}}
    for title, card in cards_by_list(report):
        assert card.basis in in_list[title]
        facts = dict(card.facts)
        assert facts["Rule"] == card.code
        assert facts["Rests on"]
    bases_stand_apart(report)
    every_level_says_why(part(report, "findings"))
    nothing_is_empty(report)


def bases_stand_apart(report: Report) -> None:
    """In the findings, too, a recommendation stands under its own basis only."""
    minimum = {card.code for title, card in cards_by_list(report) if card.basis is Basis.TRIPS_MIN}
    rows = [row for block in part(report, "findings").blocks if isinstance(block, Facts) for row in block.rows]
    for label, value in rows:
        if label.startswith("Recommendations,"):
            named = set(re.findall(r"\(((?:R|own)-[\w-]+)\)", value))
            assert named <= minimum if label == "Recommendations, TRIPS minimum" else not named & minimum, (label, value)


def every_level_says_why(findings: Part) -> None:
    for before, after in zip(findings.blocks, findings.blocks[1:], strict=False):
        if isinstance(before, LevelLine):
            assert isinstance(after, Paragraph), before
            assert after.text


def nothing_is_empty(report: Report) -> None:
    """A paragraph without words, a list without lines, a table whose rows and columns do not fit: none is printed."""
    for one in report.parts:
        for block in one.blocks:
            assert filled(block), (one.code, block)


def filled(block: Block) -> bool:
    match block:
        case Paragraph():
            return bool(block.text.strip())
        case Bullets():
            return bool(block.items) and all(item.strip() for item in block.items)
        case Table():
            return bool(block.rows) and all(len(row) == len(block.columns) for row in block.rows)
        case Facts():
            return all(label and value for label, value in block.rows)
        case _:
            return True


@given(numbers)
@settings(max_examples=3, deadline=None)
def test_the_order_in_which_entries_arrive_does_not_matter(number: int) -> None:
    pen = random_mission(secure_2007(), number)
    assert composed(pen.state) == composed(State.of(reversed(pen.entries)))


def test_no_word_of_a_verdict_stands_in_our_sentences() -> None:
    ours = {key: text for key, text in read_wording(find_places().resources).texts.items() if FORBIDDEN.search(text)}
    assert ours == {}
