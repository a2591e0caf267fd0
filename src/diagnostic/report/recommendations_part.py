"""Recommendations in lists by basis: TRIPS minimum, legal certainty, voluntary; each by class. Then the annex and what waits."""

from collections.abc import Iterable

from diagnostic.model.recommendation import MAIN_LIST_CAP, Lapse, Placement, Recommendation
from diagnostic.model.scope import Applicability
from diagnostic.report.content import Block, Column, Heading, Paragraph, Part, Style, Table
from diagnostic.report.level_words import cell_name
from diagnostic.report.material import Material
from diagnostic.report.recommendation_card import recommendation_card, rests_on
from diagnostic.report.recommendation_words import (
    class_words,
    recommendation_name,
    recommendation_text,
    recommendation_title,
    reply_words,
)
from diagnostic.report.trips_part import applicability


def recommendations_part(material: Material, dated: str) -> Part:
    """Return the part with the recommendations. ``dated`` is the day of the report (ISO)."""
    words, lists = material.words, material.assessment.recommendations
    lead = words.say("recommendations.lead-self") if material.self_assessment else words.say("recommendations.lead")
    blocks: list[Block] = [Paragraph(lead, Style.LEAD), Paragraph(_cap(material))]
    blocks += _list(material, words.say("recommendations.trips"), words.say("recommendations.trips-lead"), lists.trips_minimum, dated)
    if not lists.trips_minimum and material.assessment.scope.trips is not Applicability.APPLIES:
        # An empty list would read as if everything had been located.
        blocks.append(Paragraph(applicability(material)))
    blocks += _list(material, words.say("recommendations.legal"), words.say("recommendations.legal-lead"), lists.legal_certainty, dated)
    blocks += _list(material, words.say("recommendations.voluntary"), words.say("recommendations.voluntary-lead"), lists.voluntary, dated)
    blocks += _held_back(material, dated) + _annex(material, dated)
    blocks += _replies(material)
    return Part("recommendations", words.say("part.recommendations"), tuple(blocks), opens_page=True)


def _cap(material: Material) -> str:
    """How many stand in the main lists: counted over all of them, since the cap is about the reader's attention."""
    words, lists = material.words, material.assessment.recommendations
    count, beyond = len(lists.main), sum(item.beyond_cap for item in lists.annex)
    if not count:
        return words.say("recommendations.nothing")
    text = words.say_count("recommendations.count", count, cap=str(MAIN_LIST_CAP))
    return words.say("recommendations.and-annex", text=text, annex=words.say_count("recommendations.beyond", beyond)) if beyond else text


def _list(material: Material, title: str, lead: str, items: tuple[Recommendation, ...], dated: str) -> list[Block]:
    words = material.words
    if not items:
        return [Heading(title, 2), Paragraph(words.say("recommendations.none-here"))]
    blocks: list[Block] = [Heading(title, 2), Paragraph(lead)]
    for klass in sorted({item.klass for item in items}):
        blocks.append(Heading(words.say("recommendations.class", klass=words.say_of("class", str(klass))), 3))
        blocks += [recommendation_card(material, item, dated) for item in items if item.klass == klass]
    return blocks


def _held_back(material: Material, dated: str) -> list[Block]:
    words, held = material.words, material.assessment.recommendations.held_back
    if not held:
        return []
    return [Heading(words.say("held-back.title"), 2), Paragraph(words.say("held-back.lead")), _short(material, held, dated)]


def _name(material: Material, item: Recommendation) -> str:
    return material.words.say("recommendation.name", title=recommendation_title(material, item), code=item.code)


def _prerequisite(material: Material, item: Recommendation) -> str:
    words = material.words
    if not item.prerequisite:
        return words.say("held-back.cell", cell=cell_name(material, item.prerequisite_cell))
    names = (recommendation_name(material, material.assessment.recommendations.get(code)) for code in item.prerequisite)
    return words.lines_of(names)


def _annex(material: Material, dated: str) -> list[Block]:
    words, annex = material.words, material.assessment.recommendations.annex
    if not annex:
        return []
    return [Heading(words.say("annex.title"), 2), Paragraph(words.say("annex.lead")), _short(material, annex, dated)]


def _short(material: Material, items: tuple[Recommendation, ...], dated: str) -> Table:
    """Recommendations that have no card: each with its rule, the answers and the evidence behind it, and the replies, if any, in one row."""
    words = material.words
    columns = (
        Column(words.say("annex.rule"), 2), Column(words.say("annex.recommendation"), 6), Column(words.say("annex.rests-on"), 5),
        Column(words.say("annex.reply"), 3),
    )  # fmt: skip
    rows = [_row(material, item, dated) for item in items]
    shown = len(columns) if any(reply for *_, reply in rows) else len(columns) - 1
    return Table(columns[:shown], tuple(row[:shown] for row in rows))


def _row(material: Material, item: Recommendation, dated: str) -> tuple[str, ...]:
    words = material.words
    text = recommendation_text(material, item, "text")
    evidence = words.say("annex.evidence", evidence=words.listed(sorted(item.evidence))) if item.evidence else ""
    replied = bool(item.reply or item.reply_comment)
    silence = "" if material.self_assessment else words.say("reply.none")
    reply = reply_words(material, item, dated) if replied else silence
    klass = words.say("recommendations.class", klass=class_words(material, item))
    return (
        words.say("card.own") if item.own else item.code,
        _lines((recommendation_title(material, item), text, klass, _why_here(material, item))),
        _lines((rests_on(material, item), evidence)),
        _lines((reply, item.reply_comment)),
    )


def _why_here(material: Material, item: Recommendation) -> str:
    """Why a recommendation stands in no main list: what it waits for, or what the expert said; '' where the list was full."""
    if item.placement is Placement.HELD_BACK:
        return material.words.say("held-back.waits", prerequisite=_prerequisite(material, item))
    if item.placed_by_person and item.placement_reason:
        return material.words.say("annex.placed", reason=item.placement_reason)
    return ""


def _replies(material: Material) -> list[Block]:
    """Replies to drafts that stand in no list any more: what the administration said is printed all the same."""
    words, lists = material.words, material.assessment.recommendations
    replied = [item for item in lists.dropped + lists.lapsed if item.reply or item.reply_comment]
    if not replied:
        return []
    columns = (Column(words.say("annex.recommendation"), 5), Column(words.say("replies.why"), 4), Column(words.say("annex.reply"), 5))
    rows = tuple(
        (_name(material, item), _left_out(material, item), _lines((reply_words(material, item, ""), item.reply_comment))) for item in replied
    )
    return [Heading(words.say("replies.title"), 2), Paragraph(words.say("replies.lead")), Table(columns, rows)]


def _left_out(material: Material, item: Recommendation) -> str:
    if item.placement is Placement.LAPSED:
        return material.words.say_of("lapsed", item.lapse or Lapse.ANSWERS)
    return material.words.say("replies.dropped", reason=item.placement_reason)


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(part for part in parts if part)
