"""XML as spreadsheet programs write it, so plain that patterns can read it: UTF-8, no comments, no character that XML forbids.

What is read by pattern is read four times as fast as by the parser. Whatever is spelled in another way is left to the parser, so the patterns
read less, never otherwise; ``tests/exchange/foreign`` holds that both ways give the same.
"""

import re
from typing import Final

_MOST: Final = 4 << 20
"""Larger parts are streamed through the parser: here a part is in memory three times."""
_PROLOG: Final = re.compile(rb'(?:<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")?\s*\?>\s*)?<')
# What XML does not allow as a character, and the return, which the parser turns into a line feed.
_CONTROLS: Final = bytes(number for number in range(32) if number not in (9, 10))
_NO_CHARACTERS: Final = ("\ufffe", "\uffff")
_ENTITY: Final = re.compile(r"&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));")
_OTHER_ENTITY: Final = re.compile(r"&(?!(?:lt|gt|amp|quot|apos);)")
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}


def plain_begin(part: bytes) -> int | None:
    """Return where the first element of a part begins, if the whole part is UTF-8 without a character that XML forbids; else None."""
    if len(part) > _MOST or len(part.translate(None, _CONTROLS)) != len(part):
        return None
    if not part.isascii():
        try:
            text = part.decode("utf-8")
        except UnicodeDecodeError:
            return None
        if any(sign in text for sign in _NO_CHARACTERS):
            return None
    prolog = _PROLOG.match(part)
    return prolog.end() - 1 if prolog else None


def unescaped(text: str) -> str | None:
    """Return a text with its entities replaced; None where one is not of XML itself or stands for no character."""
    if "&" not in text:
        return text
    pieces, at = [], 0
    for found in _ENTITY.finditer(text):
        sign = _sign(found)
        if sign is None:
            return None
        pieces += [text[at : found.start()], sign]
        at = found.end()
    pieces.append(text[at:])
    return None if any("&" in piece for piece in pieces[::2]) else "".join(pieces)


def sound(text: str) -> bool:
    """Tell whether every entity in a text is one that ``unescaped`` knows."""
    return "&" not in text or _OTHER_ENTITY.search(text) is None or unescaped(text) is not None


def _sign(found: re.Match[str]) -> str | None:
    if found[1]:
        return _NAMED[found[1]]
    number = int(found[2]) if found[2] else int(found[3], 16)
    allowed = number in (9, 10, 13) or 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number <= 0x10FFFF
    return chr(number) if allowed else None
