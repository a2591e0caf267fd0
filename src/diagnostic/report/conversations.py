"""Who was asked when and by what means, each conversation once and by number: the annex refers to them instead of repeating them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from diagnostic.model.subject import Facet, Kind
from diagnostic.report.content import Block, Column, Heading, Paragraph, Table
from diagnostic.report.material import VOICES, Material


@dataclass(frozen=True, order=True)
class Conversation:
    """One occasion on which answers were given: the day (as recorded), unit, role and means; no names."""

    day: str
    unit: str
    role: str
    means: str


def conversations_at(material: Material, question: str) -> tuple[Conversation, ...]:
    """Return the conversations behind the answers to a question, one for each voice that named one."""
    found = []
    for voice in VOICES:
        day, unit, role, means = (
            material.said_text(Kind.QUESTION, question, facet, voice).strip()
            for facet in (Facet.ASKED_ON, Facet.RESPONDENT_UNIT, Facet.RESPONDENT_ROLE, Facet.MEANS)
        )
        if day or unit or role or means:
            found.append(Conversation(day, unit, role, means))
    return tuple(dict.fromkeys(found))


def numbered_conversations(material: Material, questions: Iterable[str]) -> Mapping[Conversation, int]:
    """Return every conversation behind these questions with its number, by day, then by unit."""
    found = {each for question in questions for each in conversations_at(material, question)}
    return {each: number for number, each in enumerate(sorted(found), start=1)}


def conversation_blocks(material: Material, numbers: Mapping[Conversation, int]) -> list[Block]:
    """Return the list that the numbers lead to; nothing where nobody noted who was asked."""
    if not numbers:
        return []
    words = material.words
    columns = (
        Column(words.say("conversations.number"), 1), Column(words.say("conversations.day"), 4),
        Column(words.say("conversations.who"), 7), Column(words.say("conversations.means"), 5),
    )  # fmt: skip
    rows = tuple(
        (
            str(number),
            material.day(each.day),
            words.listed(part for part in (each.unit, each.role) if part),
            words.say_of("means", each.means) if words.names("means", each.means) else each.means,
        )
        for each, number in numbers.items()
    )
    return [Heading(words.say("conversations.title"), 3), Paragraph(words.say("asked.lead")), Table(columns, rows)]
