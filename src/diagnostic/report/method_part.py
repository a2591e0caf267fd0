"""Scope and method: what was agreed, how levels are built and what they do not say. This part is never left out."""

from diagnostic.report.content import Block, Column, Facts, Heading, Paragraph, Part, Style, Table
from diagnostic.report.material import Material
from diagnostic.report.scope_part import interlocutor_blocks, scope_blocks, terms_blocks

_STRENGTHS = ("E0", "E1", "E2", "E3")


def scope_part(material: Material) -> Part:
    """Return the part on scope and method."""
    words = material.words
    blocks = scope_blocks(material)
    blocks += interlocutor_blocks(material)
    blocks += _method(material)
    blocks += terms_blocks(material)
    blocks += _identity(material)
    return Part("scope", words.say("part.scope"), tuple(blocks), opens_page=True)


def _method(material: Material) -> list[Block]:
    words = material.words
    blocks: list[Block] = [Heading(words.say("method.title"), 2)]
    blocks += [Paragraph(words.say("method.apart")), _ladders(material), Paragraph(words.say("method.lowest-row"))]
    if material.self_assessment:
        blocks.append(Paragraph(words.say("method.claimed-only")))
    else:
        blocks += [Paragraph(words.say("method.claimed-supported")), _strengths(material)]
    if any(cell.own_definition for cell in material.questionnaire.cells):
        blocks.append(Paragraph(words.say("method.own-definition")))
    texts = [words.say("method.modality"), words.say("method.unknown"), words.say("method.trips"), words.say("method.no-total")]
    return [*blocks, *(Paragraph(text) for text in texts)]


def _ladders(material: Material) -> Table:
    words = material.words
    columns = (Column(words.say("method.level"), 1), Column(words.say("dimension.law"), 6), Column(words.say("dimension.practice"), 6))
    rows = tuple((str(level), material.text(f"ladder.law.{level}"), material.text(f"ladder.practice.{level}")) for level in range(5))
    return Table(columns, rows)


def _strengths(material: Material) -> Table:
    words = material.words
    columns = (Column(words.say("method.strength"), 2), Column(words.say("method.means"), 9), Column(words.say("method.carries"), 9))
    rows = tuple((code, words.say_of("strength-means", code), words.say_of("strength-carries", code)) for code in _STRENGTHS)
    return Table(columns, rows)


def _identity(material: Material) -> list[Block]:
    words, questions = material.words, material.questionnaire
    rows = (
        (words.say("identity.set"), words.say("identity.set-version", code=questions.code, version=questions.version)),
        (words.say("identity.set-digest"), questions.digest),
        (words.say("identity.assessment"), material.state.assessment),
        (words.say("identity.entries"), words.say_count("identity.entry-count", len(material.state))),
        (words.say("identity.entries-digest"), material.state.digest()),
    )
    blocks: list[Block] = [Heading(words.say("identity.title"), 3), Paragraph(words.say("identity.lead"))]
    blocks.append(Facts(tuple(row for row in rows if row[1])))
    if material.has_text("set.notice"):
        blocks += [Paragraph(words.say("identity.notice"), Style.SMALL), Paragraph(material.text("set.notice"), Style.QUOTE)]
    return blocks
