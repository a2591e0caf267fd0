"""A report as an editable Word file: the same content as on paper, in styles, so that an administration can comment and edit."""

from collections.abc import Iterator
from itertools import groupby

from diagnostic.report.content import (
    Block,
    Bullets,
    Cover,
    Facts,
    Heading,
    LevelLine,
    Notice,
    Paragraph,
    Part,
    Profile,
    RecommendationCard,
    Report,
    Signatures,
    Style,
    Table,
)  # fmt: skip
from diagnostic.report.word.blank import blank_document
from diagnostic.report.word.cards import card_of, notice_of, signatures_of
from diagnostic.report.word.contents import Entry, contents_of, entries_of, heading_text, marked
from diagnostic.report.word.frame import add_frame, day_of, set_properties
from diagnostic.report.word.ground import Ground
from diagnostic.report.word.laid_out import pages_of_headings
from diagnostic.report.word.levels import level_lines_of, profile_of
from diagnostic.report.word.markup import Element
from diagnostic.report.word.packing import bytes_of
from diagnostic.report.word.tables import facts_of, table_of
from diagnostic.report.word.text import paragraph

_STYLES = {
    Style.BODY: "",
    Style.LEAD: "Lead",
    Style.STRONG: "Strong",
    Style.SMALL: "Small",
    Style.CAPTION: "Caption",
    Style.QUOTE: "Quote",
}


def docx_bytes(report: Report) -> bytes:
    """Return the bytes of the Word file (Office Open XML): the same for the same report."""
    ground = Ground(report.language, report.right_to_left)
    document = blank_document(ground)
    entries = entries_of(report)
    cover, left = _cover(ground, report.cover), enumerate(entries, start=1)
    parts = [
        element
        for number, part in enumerate(report.parts)
        for element in _part(ground, part, left, new_page=part.opens_page or not number)
    ]
    pages = pages_of_headings([*cover, *contents_of(ground, report.contents_title, entries, {}), *parts])
    body = document.element.body
    for number, element in enumerate([*cover, *contents_of(ground, report.contents_title, entries, pages), *parts]):
        body.insert(number, element)
    add_frame(document, report, ground)
    set_properties(document, report)
    return bytes_of(document, day_of(report))


def _cover(ground: Ground, cover: Cover) -> list[Element]:
    letterhead = [paragraph(ground, cover.letterhead, "Letterhead")] if cover.letterhead else []
    subtitle = [paragraph(ground, cover.subtitle, "Subtitle")] if cover.subtitle else []
    facts, notice = facts_of(ground, Facts(cover.facts)), notice_of(ground, cover.notice)
    return [*letterhead, paragraph(ground, cover.title, "Title"), *subtitle, *facts, *notice]


def _part(ground: Ground, part: Part, left: Iterator[tuple[int, Entry]], new_page: bool) -> list[Element]:
    made = [_heading(ground, 1, "", part.title, next(left), new_page=new_page)]
    for together, blocks in groupby(part.blocks, key=lambda block: isinstance(block, LevelLine)):
        if together:
            made += level_lines_of(ground, [block for block in blocks if isinstance(block, LevelLine)])
            continue
        for block in blocks:
            if isinstance(block, Heading):
                made.append(_heading(ground, block.level, block.code, block.text, next(left)))
            elif isinstance(block, Paragraph):
                # What stands between two headings introduces the second one as well.
                made.append(paragraph(ground, block.text, _STYLES[block.style], keep_next=part.introduces(block)))
            else:
                made += _block(ground, block)
    return made


def _heading(ground: Ground, level: int, code: str, text: str, numbered: tuple[int, Entry], new_page: bool = False) -> Element:
    number, entry = numbered
    before, after = marked(entry, number)
    return paragraph(ground, heading_text(code, text), f"Heading{min(level, 4)}", new_page=new_page, before=before, after=after)


def _block(ground: Ground, block: Block) -> list[Element]:
    match block:
        case Paragraph():
            return [paragraph(ground, block.text, _STYLES[block.style])]
        case Notice():
            return notice_of(ground, block)
        case Bullets():
            return [paragraph(ground, item, "ListBullet") for item in block.items]
        case Facts():
            return facts_of(ground, block)
        case Table():
            return table_of(ground, block)
        case LevelLine():
            return level_lines_of(ground, [block])
        case Profile():
            return profile_of(ground, block)
        case RecommendationCard():
            return card_of(ground, block)
        case Signatures():
            return signatures_of(ground, block)
        case Heading():
            raise ValueError("a heading is numbered by its part")
