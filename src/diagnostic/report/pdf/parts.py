"""The parts of a report: their titles, and the strips of each block in them."""

from pathlib import Path

from diagnostic.report.content import (
    Block,
    Bullets,
    Facts,
    Heading,
    LevelLine,
    Notice,
    Paragraph,
    Part,
    Profile,
    RecommendationCard,
    Signatures,
    Table,
)
from diagnostic.report.pdf.cards import card_strips
from diagnostic.report.pdf.paper import MEASURE, PART
from diagnostic.report.pdf.paragraphs import (
    bullet_strips,
    coded_strips,
    facts_strips,
    heading_strips,
    notice_strips,
    paragraph_strips,
    signature_strips,
)
from diagnostic.report.pdf.profile_chart import level_line_strips, profile_strips
from diagnostic.report.pdf.strip import Bookmark, Strip, extent, held
from diagnostic.report.pdf.tables import shared_rooms, table_strips
from diagnostic.report.pdf.typesetting import Typesetter

_AFTER_BOX = 14.0
"""The least space below a table, a chart or a box."""
_FEW = 90.0
"""The end of a part does not stand alone on a page: blocks that take together at most so many points stay with the one before."""


def part_strips(setter: Typesetter, icons: Path, part: Part, number: int) -> list[Strip]:
    """Set one part, its title kept with what follows; parts are numbered as they follow each other."""
    strips = held(coded_strips(setter, str(number), part.title, PART, 0.0, MEASURE))
    strips[0].bookmark = Bookmark(str(number), part.title, 0)
    strips[0].new_page = part.opens_page
    strips[0].before = 40.0
    rooms = shared_rooms(setter, [block for block in part.blocks if isinstance(block, Table)])
    depth, boxed = 1, False
    starts: list[int] = []
    for block in part.blocks:
        if isinstance(block, Heading):
            depth = max(block.level, 2)
        made = table_strips(setter, block, rooms[block.columns]) if isinstance(block, Table) else block_strips(setter, icons, block, depth)
        if made and boxed:
            made[0].before = max(made[0].before, _AFTER_BOX)
        if isinstance(block, Paragraph) and part.introduces(block):
            held(made)
        boxed = isinstance(block, Table | Profile | Notice | RecommendationCard) if made else boxed
        if made:
            starts.append(len(strips))
        strips += made
    for start in reversed(starts):
        if extent(strips[start:]) > _FEW:
            break
        strips[start - 1].keep = True
    return strips


def block_strips(setter: Typesetter, icons: Path, block: Block, depth: int) -> list[Strip]:
    """Set one block; ``depth`` is where a card in it stands among the bookmarks."""
    match block:
        case Paragraph():
            return paragraph_strips(setter, block)
        case Heading():
            return heading_strips(setter, block)
        case Notice():
            return notice_strips(setter, block)
        case Bullets():
            return bullet_strips(setter, block)
        case Facts():
            return facts_strips(setter, block)
        case LevelLine():
            return level_line_strips(setter, block)
        case Profile():
            return profile_strips(setter, block)
        case RecommendationCard():
            return card_strips(setter, icons, block, depth)
        case Signatures():
            return signature_strips(setter, block)
        case Table():
            return table_strips(setter, block)
