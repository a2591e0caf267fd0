"""What of a text is printed: every letter as typed, and its code point in plain brackets where no font can draw it.

This is the one place where a text is prepared for paper. Nothing after it takes a sign of a text for a command: the pages are
written without markup, and ``Fonts`` escapes what it encodes.
"""

import re
import unicodedata
from collections.abc import Callable

BIDI_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks that steer the order of reading: they act, and are not drawn."""
JOINERS = "\u200b\u200c\u200d\u2060\ufeff"

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = re.compile(f"[{BIDI_CONTROLS}{JOINERS}]")
# Marks without a shape of their own: the soft hyphen, fillers, selectors of variants.
SHAPELESS = re.compile("[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u206a-\u206f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
_EMPTY_LINES = re.compile("\n{9,}")
_TAB = "    "


def code_point(letter: str) -> str:
    """Say which letter it is when no font can draw it, as in ``[U+1F600]``."""
    return f"[U+{ord(letter):04X}]"


class Printed(dict[int, str]):
    """What is printed for each code point, worked out once for each that occurs; made for ``str.translate``."""

    def __init__(self, drawable: Callable[[int], bool]) -> None:
        super().__init__()
        self._drawable = drawable

    def __missing__(self, code: int) -> str:
        made = self[code] = self._printed(code)
        return made

    def _printed(self, code: int) -> str:
        letter = chr(code)
        if letter == "\n" or _UNSEEN.match(letter):
            return letter
        if letter == "\t":
            return _TAB
        if SHAPELESS.match(letter):
            return ""
        kind = unicodedata.category(letter)
        if kind not in {"Cc", "Cs"} and self._drawable(code):
            return letter
        # Apart from what stands around it: whatever steers the order there, a code point is read from left to right.
        return " " if kind == "Zs" else f"\u2066{code_point(letter)}\u2069"


def printed(text: str, table: Printed) -> str:
    """Return ``text`` as it is set: one kind of line end, composed letters, code points for what cannot be drawn.

    More than eight line feeds in a row are printed as one line that says how many there are: nobody wants a hundred white
    pages, and nothing is left out in silence.
    """
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text)).translate(table)
    return _EMPTY_LINES.sub(lambda run: f"\n\u2066[U+000A × {len(run[0])}]\u2069\n", text)


def seen(text: str) -> str:
    """Return ``text`` without the marks that only steer its order or its joining."""
    return _UNSEEN.sub("", text)


def on_one_line(text: str) -> str:
    """Return a title for bookmarks and properties of the file: no line ends, no controls, no half letters."""
    text = " ".join(_LINE_ENDS.sub("\n", text).split())
    return "".join(code_point(each) if unicodedata.category(each) in {"Cc", "Cs"} else each for each in text)
