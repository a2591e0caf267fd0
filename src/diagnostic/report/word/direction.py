"""Which way a text runs: by its first strong letter, and letter by letter where two scripts meet in one line."""

import re
import unicodedata
from itertools import groupby

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_STRONG = {"L": False, "R": True, "AL": True}
_ISOLATES = {"\u2066": False, "\u2067": True, "\u2068": None}
_END_OF_ISOLATE = "\u2069"


def runs_right_to_left(text: str, otherwise: bool) -> bool:
    """True when the first letter with a direction of its own belongs to a script that is written from the right."""
    for letter in text:
        direction = _STRONG.get(unicodedata.bidirectional(letter))
        if direction is not None:
            return direction
    return otherwise


def in_one_direction(text: str, base: bool) -> list[tuple[str, bool]]:
    """Cut a text where its direction changes; each piece comes with True when it runs from right to left.

    Figures go with the letters before them, spaces and signs with their neighbours where those agree, else with the paragraph
    (``base``): a short form of the Unicode bidirectional algorithm, since Word asks for the direction of each run.
    """
    if not _RIGHT_TO_LEFT.search(text):
        return [(text, False)] if text else []
    turns = zip(text, _with_neighbours(_letters(text, base), base), strict=True)
    return [("".join(letter for letter, _ in piece), direction) for direction, piece in groupby(turns, lambda turn: turn[1])]


def _letters(text: str, base: bool) -> list[bool | None]:
    """Give each letter its direction; None where it has none of its own."""
    found: list[bool | None] = []
    before, open_isolates = base, list[tuple[bool | None, bool]]()
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if letter in _ISOLATES:
            open_isolates.append((_ISOLATES[letter], before))
            found.append(None)
        elif letter == _END_OF_ISOLATE and open_isolates:
            _, before = open_isolates.pop()
            found.append(None)
        elif open_isolates and open_isolates[-1][0] is not None:
            found.append(open_isolates[-1][0])
        elif kind in _STRONG:
            before = _STRONG[kind]
            found.append(before)
        else:
            found.append(before if kind in ("EN", "AN") else None)
    return found


def _with_neighbours(letters: list[bool | None], base: bool) -> list[bool]:
    """Let what has no direction take that of both its neighbours, or of the paragraph where they differ."""
    after, last = list[bool](), base
    for letter in reversed(letters):
        last = last if letter is None else letter
        after.append(last)
    after.reverse()
    resolved, before = list[bool](), base
    for letter, following in zip(letters, after, strict=True):
        before = before if letter is None else letter
        resolved.append(letter if letter is not None else before if before == following else base)
    return resolved
