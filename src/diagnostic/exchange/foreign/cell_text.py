"""Text as it stands in a workbook, and as it was meant."""

import re
from typing import Final

from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.package import too_large_problem
from diagnostic.model.problem import RefusedError

# ECMA-376 Part 1, 22.9.2.19: _x000D_ is a carriage return, _x005F_ the underline that keeps the next four digits from being read.
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")


def meant(text: str) -> str:
    """Return a text with its escapes undone and one kind of line end; NUL and half characters stay spelled out, since no text can hold them."""
    if "_x" in text:
        text = _ESCAPE.sub(_character, text)
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _character(found: re.Match[str]) -> str:
    number = int(found[1], 16)
    return found[0] if number == 0 or 0xD800 <= number <= 0xDFFF or number >= 0xFFFE else chr(number)


class TextRuns:
    """The pieces of one text: that of a cell or a note may be made of several runs, each in its own fount. Readings of characters (``rPh``)
    are no part of it."""

    def __init__(self, limits: Limits) -> None:
        self._most = limits.cell_text
        self._pieces: list[str] = []
        self._length = 0
        self._readings = 0
        self._open = False

    def begin(self) -> None:
        """Begin a new text."""
        self._pieces, self._length, self._readings, self._open = [], 0, 0, False

    def start(self, name: str) -> None:
        """Take note of an element that begins: ``rPh`` holds a reading, any other (``t``, ``v``) text."""
        if name == "rPh":
            self._readings += 1
        else:
            self._open = self._readings == 0

    def end(self, name: str) -> None:
        """Take note of an element that ends."""
        if name == "rPh":
            self._readings -= 1
        else:
            self._open = False

    def add(self, text: str) -> None:
        """Add what stands here, where it is part of the text. Raises ``RefusedError`` when it is longer than a cell can be."""
        if self._open:
            self._length += len(text)
            if self._length > self._most:
                raise RefusedError((too_large_problem(),))
            self._pieces.append(text)

    def finish(self) -> str:
        """Return the text as it stands."""
        return "".join(self._pieces)
