"""The first page: letterhead, title, whose report it is and when, and the standing notice at its foot."""

from diagnostic.report.content import Cover, Facts
from diagnostic.report.pdf.paper import ACCENT, BODY, DEPTH, LABEL, LETTERHEAD, MEASURE, SUBTITLE, TITLE, Type
from diagnostic.report.pdf.paragraphs import facts_strips, notice_strips, text_strips
from diagnostic.report.pdf.pen import Pen
from diagnostic.report.pdf.strip import Strip, extent, held
from diagnostic.report.pdf.typesetting import Typesetter

_BAR = 44.0


def cover_strips(setter: Typesetter, cover: Cover) -> list[Strip]:
    """Set the cover on one page with its parts spread over it; what is longer than a page goes on overleaf."""
    letterhead = text_strips(setter, cover.letterhead, LETTERHEAD, 0.0, MEASURE) if cover.letterhead.strip() else []
    title = [*_bar(), *held(text_strips(setter, cover.title, TITLE, 0.0, MEASURE))]
    if cover.subtitle:
        title += held(text_strips(setter, cover.subtitle, SUBTITLE, 0.0, MEASURE, 10.0))
    title[-1].keep = False
    facts = facts_strips(setter, Facts(cover.facts), Type(9.4, 15.0, LABEL.ink), Type(BODY.size, 15.0), 5.0, 0.0)
    notice = notice_strips(setter, cover.notice)
    blocks = [block for block in (letterhead, title, facts, notice) if block]
    for block in blocks[1:]:
        block[0].before = 24.0
    strips = [strip for block in blocks for strip in block]
    spare = DEPTH - extent(strips)
    if spare > 0:
        # The title stands above the middle, its facts nearer to it than the notice, which stands at the foot.
        weights = {id(title[0]): 0.34 if letterhead else 0.0, **({id(facts[0]): 0.14} if facts else {})}
        for block in blocks[1:-1]:
            block[0].before += spare * weights.get(id(block[0]), 0.0)
        blocks[-1][0].before += DEPTH - extent(strips) - 0.01
    return strips


def _bar() -> list[Strip]:
    def draw(pen: Pen, top: float) -> None:
        pen.box(0.0, _BAR, top, top + 3.2, fill=ACCENT)

    return [Strip(20.0, draw, keep=True)]
