"""Right to left: which way a text reads, how Arabic letters join, and in which order a line is drawn.

The order is worked out line by line, after the lines are broken (Unicode Standard Annex 9), never for a whole paragraph.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from diagnostic.report.pdf.characters import BIDI_CONTROLS

_TURNS = re.compile(f"[{BIDI_CONTROLS}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_TURNED = "\U000e0100"
"""A mark without a shape; texts to be drawn do not hold it any more."""
_JOINS = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_OPENING = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
_CLOSING = {"\u202c": "\u202a\u202b\u202d\u202e", "\u2069": "\u2066\u2067\u2068"}
_CLOSES = {**dict.fromkeys(_CLOSING["\u202c"], "\u202c"), **dict.fromkeys(_CLOSING["\u2069"], "\u2069")}


def turns(text: str) -> bool:
    """Tell whether anything in ``text`` may read from right to left."""
    return _TURNS.search(text) is not None


def reads_from_right(text: str, otherwise: bool) -> bool:
    """Return the direction of the first strong letter, or ``otherwise`` when there is none."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"R", "AL"}:
            return True
        if kind == "L":
            return False
    return otherwise


def joined(text: str) -> str:
    """Give each Arabic letter the form it has beside its neighbours; marks on letters are kept."""
    return _reshaper()(text) if _JOINS.search(text) else text


def as_drawn(line: str, from_right: bool) -> str:
    """Put one broken line into the order in which it is drawn, from left to right, brackets turned to their side."""
    from bidi import get_display

    # The library orders but does not mirror. A mark after each bracket takes part in the order as its bracket does, and
    # stands before it where it was turned.
    brackets, drawn_brackets, facing = _brackets()
    drawn = str(get_display(brackets.sub(rf"\g<0>{_TURNED}", line), base_dir="R" if from_right else "L"))
    return drawn_brackets.sub(lambda found: found[1] or facing[found[2]], drawn)


def carried(line: str, open_before: str) -> tuple[str, str]:
    """Close at a line's end what steers the order beyond it, and open it again on the next.

    ``open_before`` are the marks that were open when the line began; returns the line made whole, and those open after it.
    """
    stack = list(open_before)
    for letter in line:
        if letter in _OPENING:
            stack.append(letter)
        elif letter in _CLOSING and stack and stack[-1] in _CLOSING[letter]:
            stack.pop()
    return f"{open_before}{line}{''.join(_CLOSES[each] for each in reversed(stack))}", "".join(stack)


@cache
def _brackets() -> tuple[re.Pattern[str], re.Pattern[str], dict[str, str]]:
    """Return what finds a bracket in a text and in a drawn line, as it is or turned, and what faces each."""
    from bidi.mirror import MIRRORED

    facing: dict[str, str] = MIRRORED
    any_bracket = "[" + re.escape("".join(facing)) + "]"
    return re.compile(any_bracket), re.compile(f"({any_bracket}){_TURNED}|{_TURNED}({any_bracket})"), facing


@cache
def _reshaper() -> Callable[[str], str]:
    from arabic_reshaper import ArabicReshaper

    # Only the ligatures of lam and alef, which the script demands; no other is in every font.
    settings = {
        "delete_harakat": False,
        "support_ligatures": True,
        "ARABIC LIGATURE ALLAH": False,
        "use_unshaped_instead_of_isolated": True,
    }
    reshape: Callable[[str], str] = ArabicReshaper(settings).reshape
    return reshape
