"""One recommendation on its card: what it rests on, the text, what was seen, the facts, the reply of the administration."""

from pathlib import Path
from typing import Final

from diagnostic.model.questionnaire import Basis
from diagnostic.report.content import RecommendationCard
from diagnostic.report.pdf.columns import Cell, beside
from diagnostic.report.pdf.icons import BASIS_ICONS, CHECK, SIDE, icon_path
from diagnostic.report.pdf.paper import BODY, DEPTH, EDGE, FAINT, LABEL, LABEL_STRONG, MEASURE, TEXT, TEXT2, TEXT3, VALUE, Type, Weight
from diagnostic.report.pdf.paragraphs import label_room, text_strips
from diagnostic.report.pdf.pen import Pen
from diagnostic.report.pdf.strip import Bookmark, Frame, Strip, extent, framed, held, paired
from diagnostic.report.pdf.typesetting import Typesetter

_IN: Final = 14.0
_ROOM: Final = MEASURE - 2 * _IN
_PAD = 11.0
_WHOLE = 0.4
"""A card, or a piece of one, of at most this share of a page is never cut."""
_HEAD = 4
"""So many lines at the head of a long piece are kept together."""
_BADGE = Type(8.4, 15.0, TEXT2, Weight.STRONG)
_CODE = Type(8.4, 15.0, TEXT3, Weight.STRONG)
_TITLE = Type(11.4, 16.0, TEXT, Weight.STRONG)
_SEEN = Type(9.2, 13.4, TEXT)
_CHIP = Type(8.2, 13.0, TEXT2)
_ICON = 10.5
_COLUMN_GAP = 18.0


def card_strips(setter: Typesetter, icons: Path, block: RecommendationCard, depth: int) -> list[Strip]:
    """Set a card; ``depth`` is its place among the bookmarks.

    A card is cut, where it must be, between what is said and the facts about it, among those, or before the reply; overleaf its code
    and its title stand above again.
    """
    badge, title = _badge(setter, icons, block), _headline(setter, block)
    said = [badge, *title, *text_strips(setter, block.text, BODY, _IN, _ROOM, 4.0), *_seen(setter, block)]
    facts = _facts(setter, block)
    reply = [*_reply(setter, block), *_marks(setter, icons, block)]
    pieces = [piece for piece in (said, facts, reply) if piece]
    for piece in pieces:
        # Facts may go on overleaf, two of them at least on either page: else half a page would stay white below what is said.
        if piece is facts:
            continue
        if extent(piece) <= DEPTH * _WHOLE:
            held(piece)[-1].keep = False
        else:
            held(piece[:_HEAD])
    strips = [strip for piece in pieces for strip in piece]
    edge, thickness = (TEXT, 1.3) if block.basis is Basis.TRIPS_MIN else (EDGE, 0.7)
    framed(strips, Frame(0.0, MEASURE, _PAD, edge=edge, thickness=thickness))
    if extent(strips) <= DEPTH * _WHOLE:
        held(strips)[-1].keep = False
    overleaf = tuple(Strip(strip.height, strip.draw, strip.before, frames=strip.frames) for strip in (badge, *title))
    for strip in strips[1 + len(title) :]:
        strip.repeat = overleaf
    badge.bookmark = Bookmark(block.code, block.title, depth, listed=False)
    badge.before, badge.whole = 14.0, tuple(strips)
    return strips


def _badge(setter: Typesetter, icons: Path, block: RecommendationCard) -> Strip:
    """What the recommendation rests on, by icon and words, and its code. Only TRIPS minimum has an outline."""
    outlined = block.basis is Basis.TRIPS_MIN
    inset = 6.0 if outlined else 0.0
    code = setter.fitted(block.code, _CODE, _ROOM / 3)
    room = _ROOM - code.width - _COLUMN_GAP - 2 * inset - _ICON - 5.0
    label = setter.fitted(block.basis_label, _BADGE, room)
    width = 2 * inset + _ICON + 5.0 + label.width

    def draw(pen: Pen, top: float) -> None:
        if outlined:
            pen.box(_IN, width, top, top + _BADGE.leading, edge=TEXT, thickness=1.1, radius=3.0)
        path = icon_path(icons, BASIS_ICONS[block.basis])
        pen.drawing(path, _IN + inset, _ICON, top + (_BADGE.leading - _ICON) / 2, TEXT2, 0.9, SIDE)
        pen.text(label, _BADGE, _IN + inset + _ICON + 5.0, label.width, top)
        pen.text(code, _CODE, MEASURE - _IN - code.width, code.width, top)

    return Strip(_BADGE.leading, draw)


def _headline(setter: Typesetter, block: RecommendationCard) -> list[Strip]:
    strips = text_strips(setter, block.title, _TITLE, _IN, _ROOM)
    strips[0].before = 6.0
    return strips


def _labelled(setter: Typesetter, label: str, start: float, width: float, before: float) -> list[Strip]:
    return held(text_strips(setter, label, LABEL_STRONG, start, width, before)) if label else []


def _seen(setter: Typesetter, block: RecommendationCard) -> list[Strip]:
    if not block.seen:
        return []
    text = text_strips(setter, block.seen, _SEEN, _IN, _ROOM)
    return [*_labelled(setter, block.seen_label, _IN, _ROOM, 9.0), *text]


def _facts(setter: Typesetter, block: RecommendationCard) -> list[Strip]:
    """The short facts two to a line, each always at its place; then those that need the width of the card."""
    if not block.facts:
        return []
    half = (_ROOM - _COLUMN_GAP) / 2
    label = label_room(setter, [name for name, _ in block.facts], LABEL, half * 0.52)
    short = block.facts[: block.beside]
    rows = [
        [cell for number, fact in enumerate(pair) for cell in _fact(setter, fact, _IN + number * (half + _COLUMN_GAP), label, half)]
        for pair in (short[at : at + 2] for at in range(0, len(short), 2))
    ]
    rows += [_fact(setter, fact, _IN, label, _ROOM) for fact in block.facts[block.beside :]]
    made = [beside(cells, VALUE.leading) for cells in rows]
    for number, row in enumerate(made):
        row[0].before = 2.0 if number else 10.0
    return paired(made)


def _fact(setter: Typesetter, fact: tuple[str, str], start: float, label: float, room: float) -> list[Cell]:
    name, said = fact
    return [
        Cell(setter.lines(name, LABEL, label - 10.0), LABEL, start, label - 10.0),
        Cell(setter.lines(said, VALUE, room - label), VALUE, start + label, room - label),
    ]


def _reply(setter: Typesetter, block: RecommendationCard) -> list[Strip]:
    """The reply, in a box with one bar: the administration's own voice, printed as written."""
    if not (block.reply or block.reply_comment):
        return []
    start, room = _IN + 12.0, _ROOM - 24.0
    strips = _labelled(setter, block.reply_label, start, room, 0.0)
    if block.reply:
        strips += held(text_strips(setter, block.reply, Type(9.2, 13.4, TEXT, Weight.STRONG), start, room))
    if block.reply_comment:
        strips += text_strips(setter, block.reply_comment, _SEEN, start, room, 2.0)
    else:
        strips[-1].keep = False
    framed(strips, Frame(_IN, _ROOM, 6.0, FAINT, bar=2.4, bar_ink=TEXT2))
    strips[0].before = 11.0
    return strips


def _marks(setter: Typesetter, icons: Path, block: RecommendationCard) -> list[Strip]:
    strips: list[Strip] = []
    for mark in block.marks:

        def draw(pen: Pen, top: float) -> None:
            pen.drawing(icon_path(icons, CHECK), _IN, 9.0, top + 2.0, TEXT2, 1.0, SIDE)

        one = beside([Cell(setter.lines(mark, _CHIP, _ROOM - 14.0), _CHIP, _IN + 14.0, _ROOM - 14.0)], _CHIP.leading, drawn=draw)
        one[0].before = 0.0 if strips else 8.0
        strips += one
    return strips
