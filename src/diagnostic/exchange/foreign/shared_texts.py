"""The texts that cells refer to by number, so that each is kept once."""

import re
from collections.abc import Iterable, Mapping
from typing import Final

from diagnostic.exchange.foreign.cell_text import TextRuns, meant
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.package import Package, too_large_problem
from diagnostic.exchange.foreign.plain_xml import plain_begin, unescaped
from diagnostic.exchange.foreign.xml_part import MAIN, main_names, parse_part
from diagnostic.model.problem import RefusedError

_NAMES: Final = main_names("si", "t", "rPh")
_PIECE: Final = 1 << 16
_HEAD: Final = re.compile(rb'<sst xmlns="([^"<>&]*)"(?: count="[0-9]{1,9}")?(?: uniqueCount="[0-9]{1,9}")?>')
_ITEM, _SPACED_ITEM, _ITEM_END = "<si><t>", '<si><t xml:space="preserve">', "</t></si>"
_BARE, _SPACED = len(_ITEM), len(_SPACED_ITEM)
_END: Final = b"</sst>"


def read_shared_texts(package: Package, part: str, limits: Limits) -> list[str]:
    """Return the texts by number; [] for a workbook that names no part with them."""
    if not part:
        return []
    data = b"".join(package.chunks(part))
    return plain_texts(data, limits) or texts_by_parser(part, (data[at : at + _PIECE] for at in range(0, len(data), _PIECE)), limits)


def plain_texts(data: bytes, limits: Limits) -> list[str] | None:
    """Return the texts by pattern; None where one is in an unusual spelling, or too long."""
    first = plain_begin(data)
    head = None if first is None else _HEAD.match(data, first)
    whole = data.rstrip(b"\n")
    if head is None or head[1].decode() not in MAIN or not whole.endswith(_END):
        return None
    inside = whole[head.end() : -len(_END)]
    body = inside.decode()
    *pieces, rest = body.split(_ITEM_END)
    texts = [piece[_BARE:] if piece.startswith(_ITEM) else piece[_SPACED:] if piece.startswith(_SPACED_ITEM) else None for piece in pieces]
    # Each text stands between four tags; where there are more signs of tags than that, one stands within a text.
    tags = 4 * len(texts)
    if rest or None in texts or inside.count(b"<") != tags or inside.count(b">") != tags or len(texts) > limits.cells:
        return None
    found = [text for text in texts if text is not None]
    if max(map(len, found), default=0) > limits.cell_text:
        return None
    if "&" not in body and "_x" not in body and "\r" not in body:
        return found
    undone = [unescaped(text) for text in found]
    return None if None in undone else [meant(text) for text in undone if text is not None]


def texts_by_parser(part: str, chunks: Iterable[bytes], limits: Limits) -> list[str]:
    """Return the texts by the parser. Raises ``RefusedError`` where there are too many, or the part is damaged."""
    texts: list[str] = []
    runs = TextRuns(limits)

    def start(element: str, _attributes: Mapping[str, str]) -> None:
        name = _NAMES.get(element)
        if name == "si":
            runs.begin()
        elif name:
            runs.start(name)

    def end(element: str) -> None:
        name = _NAMES.get(element)
        if name == "si":
            texts.append(meant(runs.finish()))
            if len(texts) > limits.cells:
                raise RefusedError((too_large_problem(),))
        elif name:
            runs.end(name)

    parse_part(part, chunks, start, end, runs.add)
    return texts
