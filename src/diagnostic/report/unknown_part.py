"""What is not known: facts to establish, cells without a level, and what waits for them. Unknown is not a gap."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from diagnostic.model.follow_up import OpenCell, OpenFact
from diagnostic.model.progress import Standing
from diagnostic.model.recommendation import RULE_ESTABLISH_FACT
from diagnostic.model.refused_text import refused_texts
from diagnostic.model.subject import Facet
from diagnostic.report.answer_words import open_places, question_name
from diagnostic.report.content import Block, Column, Heading, Paragraph, Part, Style, Table
from diagnostic.report.level_words import cell_name
from diagnostic.report.material import Material


def unknown_part(material: Material) -> Part:
    """Return the part on what is not known."""
    words, follow_up = material.words, material.assessment.follow_up
    blocks: list[Block] = [Paragraph(words.say("unknown.lead"), Style.LEAD)]
    if follow_up.applicability_unknown:
        blocks.append(Paragraph(words.say("unknown.applicability")))
    blocks += [Paragraph(text) for text in _counts(material)]
    if follow_up.facts:
        columns = (
            Column(words.say("unknown.fact"), 5), Column(words.say("unknown.state"), 2), Column(words.say("unknown.who"), 3),
            Column(words.say("unknown.waiting"), 4),
        )  # fmt: skip
        rows = tuple(_rows(material, follow_up.facts))
        blocks += [Heading(words.say("unknown.facts"), 2, RULE_ESTABLISH_FACT), Table(columns, rows)]
    if follow_up.cells:
        open_columns = (Column(words.say("unknown.cell"), 3), Column(words.say("unknown.why"), 4), Column(words.say("unknown.open"), 5))
        open_rows = tuple(_cell(material, cell) for cell in follow_up.cells)
        blocks += [Heading(words.say("unknown.cells"), 2), Table(open_columns, open_rows)]
    if not (follow_up.facts or follow_up.cells):
        blocks.append(Paragraph(words.say("unknown.nothing")))
    return Part("unknown", words.say("part.unknown"), tuple(blocks), opens_page=True)


def _counts(material: Material) -> list[str]:
    """How many questions stand in each state that is no answer: work done, never a level."""
    words, total = material.words, material.assessment.progress.total
    open_ones = total.of(Standing.NOT_ASKED) + total.of(Standing.PARTIAL)
    texts = [words.say_count("unknown.asked", total.asked, done=str(total.done))]
    if open_ones:
        texts.append(words.say_count("unknown.not-asked", open_ones))
    if count := total.of(Standing.COMMENT_MISSING):
        texts.append(words.say_count("unknown.comment-missing", count))
    if count := total.of(Standing.CONTRADICTION):
        texts.append(words.say_count("unknown.contradiction", count))
    if count := total.of(Standing.DONT_KNOW):
        texts.append(words.say_count("unknown.dont-know", count))
    if count := total.of(Standing.DECLINED):
        texts.append(words.say_count("unknown.declined", count))
    if count := sum(one.meant.facet == Facet.ANSWER and material.may_print((one.entry.id,)) for one in refused_texts(material.state)):
        texts.append(words.say_count("unknown.unread", count))
    return [" ".join(texts)]


def _rows(material: Material, facts: tuple[OpenFact, ...]) -> Iterator[tuple[str, ...]]:
    """A row for each fact; what was simply not asked yet is gathered by standard, since nobody reads a list of fifty questions."""
    for _, group in groupby(facts, key=lambda fact: (fact.standard, fact.state == "not-asked")):
        together = list(group)
        if together[0].state == "not-asked" and len(together) > 1:
            yield _not_asked(material, together)
        else:
            yield from (_fact(material, fact) for fact in together)


def _not_asked(material: Material, facts: list[OpenFact]) -> tuple[str, ...]:
    words = material.words
    whole = replace(
        facts[0],
        ask=tuple(dict.fromkeys(code for fact in facts for code in fact.ask)),
        cells=tuple(dict.fromkeys(code for fact in facts for code in fact.cells)),
        trips=tuple(dict.fromkeys(code for fact in facts for code in fact.trips)),
        rules=tuple(dict.fromkeys(code for fact in facts for code in fact.rules)),
        who_knows="",
        when_known="",
    )
    _, *rest = _fact(material, whole)
    return words.say("unknown.questions", standard=facts[0].standard, questions=words.listed(fact.question for fact in facts)), *rest


def _fact(material: Material, fact: OpenFact) -> tuple[str, ...]:
    words = material.words
    who = [fact.who_knows or words.listed(material.text_or(f"respondent.{code}", code) for code in fact.ask)]
    if fact.when_known:
        who.append(words.say("unknown.by", day=material.day(fact.when_known)))
    name = open_places(material, fact.question, fact.places)
    return name, words.say_of("fact-state", fact.state), "\n".join(part for part in who if part), _waiting(material, fact)


def _waiting(material: Material, fact: OpenFact) -> str:
    words = material.words
    cells = words.lines_of(cell_name(material, code) for code in fact.cells)
    articles = {item.code: item.article for item in material.assessment.trips}
    trips = words.listed(words.say("trips.article-name", article=articles[code]) for code in fact.trips)
    lines = (
        words.say("unknown.waits-levels", cells=cells) if cells else "",
        words.say("unknown.waits-trips", articles=trips) if trips else "",
        words.say("unknown.waits-rules", rules=words.listed(fact.rules)) if fact.rules else "",
    )
    return "\n".join(line for line in lines if line)


def _cell(material: Material, cell: OpenCell) -> tuple[str, ...]:
    words = material.words
    reason = "declined" if cell.declined else "conflict" if cell.reason == "conflict" else "unknown"
    questions = words.lines_of(question_name(material, code) for code in cell.questions)
    return cell_name(material, cell.cell), words.say_of("open-cell", reason), questions
