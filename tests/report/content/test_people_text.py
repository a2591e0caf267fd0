"""What people wrote is printed as they wrote it, in every place that takes text; and what is not for print stays away."""

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from diagnostic.model.answer import AnswerState
from diagnostic.model.assessment import assess
from diagnostic.model.canonical import normal_text
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.writing import redact
from diagnostic.places import find_places
from diagnostic.report.composing import compose
from diagnostic.report.content import Paragraph, RecommendationCard, Report, Style, Table
from diagnostic.report.wording import read_wording
from tests.model.mission import Mission, secure_2007
from tests.report.content.report_text import named, part_text, report_text

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1).map(normal_text).filter(str.strip)


def composed(state: State) -> Report:
    return compose(secure_2007(), state, assess(secure_2007(), state), read_wording(find_places().resources))


def table_cells(report: Report, code: str) -> list[str]:
    part = next(one for one in report.parts if one.code == code)
    return [cell for block in part.blocks if isinstance(block, Table) for row in block.rows for cell in row]


def mission_that_says(text: str, source: str = "") -> Mission:
    """A person types ``text`` wherever the program takes text; ``source`` names a source, which is part of a place and no text."""
    pen = Mission(secure_2007())
    for item in ("administration-name", "issuer", "letterhead", "data-terms", "aims"):
        pen.setup(item, text)
    pen.setup("wto-member", "yes")
    pen.answer("I1-4a", text)
    pen.answer("I4-1", "no")
    pen.answer("I8-7", "yes", source=source or text)
    pen.state_of("I8-5", AnswerState.NOT_APPLICABLE, reason=text)
    for facet in (Facet.COMMENT, Facet.RESPONDENT_UNIT, Facet.RESPONDENT_ROLE):
        pen.write(Subject(Kind.QUESTION, "I4-1", facet, Voice.TEAM), text)
    pen.state_of("I5-1", AnswerState.DONT_KNOW)
    pen.write(Subject(Kind.QUESTION, "I5-1", Facet.WHO_KNOWS, Voice.TEAM), text)
    pen.evidence("EV-01", "document", title=text, reference=text, source=text)
    pen.level("I-4.L", 1, text)
    for facet in (Facet.TITLE, Facet.TEXT, Facet.SEEN, Facet.OWNER, Facet.INDICATOR):
        pen.say("R-I4a", facet, text)
    pen.say("R-I4a", Facet.REPLY, "disagree", voice=Voice.ADMINISTRATION)
    pen.say("R-I4a", Facet.REPLY_COMMENT, text, voice=Voice.ADMINISTRATION)
    return pen


@given(TEXTS)
@example("<b>bold</b> <img src='file:///etc/passwd'> &amp; {rows} {count} %s %(a)s {0}")
@example("Ć ق שלום عربى \u202eabc\u202c \u2067x\u2069 \u200b \x07 \x1b[1m")
@example("line\n" * 12_500)
@settings(max_examples=10, deadline=None)
def test_text_passes_through_unchanged(text: str) -> None:
    report = composed(mission_that_says(text).state)
    cover, facts = report.cover, dict(report.cover.facts)
    assert (cover.subtitle, cover.letterhead, facts["Issued by"], report.author) == (text, text, text, text)
    card = next(block for part in report.parts for block in part.blocks if isinstance(block, RecommendationCard) and block.code == "R-I4a")
    assert (card.title, card.text, card.seen, card.reply_comment) == (text, text, text, text)
    assert dict(card.facts)["Owner suggested"] == text
    quotes = [block.text for part in report.parts for block in part.blocks if isinstance(block, Paragraph) and block.style is Style.QUOTE]
    assert text in quotes
    cells = table_cells(report, "answers")
    assert f"No\nComment: {text}" in cells
    assert f"not applicable ({text})" in cells
    assert any(cell == f"Statement of {text}: Yes" for cell in cells)
    assert any(cell.startswith(f"{text}\ndocument; {text}") for cell in table_cells(report, "evidence"))
    assert text in table_cells(report, "unknown")


def test_team_notes_are_never_printed() -> None:
    pen = mission_that_says("as told")
    for voice in (Voice.TEAM, Voice.ADMINISTRATION):
        for code in ("I4-1", "I1-1", "II-1"):
            pen.write(Subject(Kind.QUESTION, code, Facet.NOTE, voice), "between us")
    pen.write(Subject(Kind.QUESTION, "I4-1", Facet.NOTE, Voice.TEAM), "between us too", beside=True)
    report = composed(pen.state)
    assert "between us" not in report_text(report)
    assert "Text at a question" not in part_text(report, "flags")


@pytest.mark.parametrize("confidentiality", ["D", "X", ""])
def test_what_is_of_another_class_than_a_to_c_is_not_printed(confidentiality: str) -> None:
    """Whatever it is said of: the class of the entry decides, and an unknown class does not leave by mistake."""
    pen = mission_that_says("kept inside", "A source")
    own = Subject(Kind.RECOMMENDATION, "own-1", Facet.OWN, Voice.TEAM)
    pen.write(own, {"basis": "beyond", "class": 2, "standards": ["I-1"]})
    pen.say("own-1", Facet.TITLE, "kept inside")
    assert report_text(composed(pen.state)).count("kept inside") > 20
    told = {entry.id for entry in pen.entries if "kept inside" in str(entry.value) + entry.reason or entry.subject == own}
    entries = [replace(entry, confidentiality=confidentiality) if entry.id in told else entry for entry in pen.entries]
    text = report_text(composed(State.of(entries)))
    assert "kept inside" not in text
    assert "own-1" not in text


def test_what_was_removed_says_so() -> None:
    pen = mission_that_says("should never have been typed", "A source")
    state = pen.state
    for entry in list(pen.entries):
        if entry.subject.kind != Kind.SETUP:
            blanked = redact(
                state, entry.id, assessment="mission", author="AL", at="2026-11-18T00:00:00.000Z",
                identity=f"f{entry.id[1:]}", salt="1" * 32, reason="A name stood in it.",
            )  # fmt: skip
            state = state.added([blanked])
    report = composed(state)
    answers = part_text(report, "answers")
    assert "should never have been typed" not in answers
    assert "Comment: removed" in answers
    assert named("{I4-1:text} | removed") in answers
    assert "EV-01 | removed" in part_text(report, "evidence")


def test_report_needs_no_entries() -> None:
    report = composed(State.of(()))
    assert report.dated == ""
    assert report_text(report)
