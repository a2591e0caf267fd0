"""Breaks texts into lines of a given width: once for each text, word by word, without asking a font twice for a word."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from diagnostic.report.pdf.characters import seen
from diagnostic.report.pdf.fonts import Fonts
from diagnostic.report.pdf.paper import Type, Weight
from diagnostic.report.pdf.reading_order import as_drawn, carried, joined, reads_from_right, turns

_REMEMBERED = 120
"""Longer texts hardly ever come twice."""
_SOFT_ENDS = re.compile("(?<=[-/_.,;:@&=\u200b])")
_ELLIPSIS = "…"


class Line(NamedTuple):
    """One line as it is drawn: its letters from left to right, its width in points, and the side it stands at."""

    text: str
    width: float
    at_right: bool


class _Widths(dict[str, float]):
    """The width of each word that occurs, in ems."""

    def __init__(self, fonts: Fonts, weight: Weight) -> None:
        super().__init__()
        self._fonts, self._weight = fonts, weight

    def __missing__(self, word: str) -> float:
        width = self[word] = self._fonts.width(seen(word), self._weight)
        return width


class Typesetter:
    """Sets the texts of one report."""

    def __init__(self, fonts: Fonts, right_to_left: bool) -> None:
        self.fonts, self.right_to_left = fonts, right_to_left
        self._widths = {weight: _Widths(fonts, weight) for weight in Weight}
        self._space = {weight: fonts.width(" ", weight) for weight in Weight}
        self._known: dict[tuple[str, Weight, float, float], list[Line]] = {}

    def lines(self, text: str, type_: Type, room: float) -> list[Line]:
        """Break ``text`` into lines of at most ``room`` points; its own line feeds are kept. Never empty."""
        key = (text, type_.weight, type_.size, room)
        known = self._known.get(key)
        if known is None:
            paragraphs = self.fonts.printed(text, type_.weight).split("\n")
            known = [line for each in paragraphs for line in self._paragraph(each, type_, room)]
            if len(text) <= _REMEMBERED:
                self._known[key] = known
        return known

    def line(self, text: str, type_: Type) -> Line:
        """Set ``text`` on one line, as wide as it is."""
        return self.lines(" ".join(text.split()), type_, float("inf"))[0]

    def fitted(self, text: str, type_: Type, room: float) -> Line:
        """Set ``text`` on one line of at most ``room`` points, cut off by an ellipsis where it is longer."""
        text = " ".join(text[:400].split())
        line = self.line(text, type_)
        while line.width > room and text:
            text = text[: min(len(text) - 1, int(len(text) * room / line.width) + 1)].rstrip()
            line = self.line(text + _ELLIPSIS, type_)
        return line

    def longest_word(self, text: str, type_: Type) -> float:
        """Return the width in points of the longest word."""
        widths = self._widths[type_.weight]
        words = self.fonts.printed(text, type_.weight).replace("\n", " ").split(" ")
        return max(widths[word] for word in words) * type_.size

    def _paragraph(self, text: str, type_: Type, room: float) -> list[Line]:
        if not turns(text):
            broken = self._broken(text, type_, room)
            return [Line(*each, self._side(False, len(broken))) for each in broken]
        from_right = reads_from_right(text, self.right_to_left)
        shaped = self.fonts.drawable(joined(text), type_.weight)
        broken, lines, open_marks = self._broken(shaped, type_, room), [], ""
        for line, width in broken:
            whole, open_marks = carried(line, open_marks)
            lines.append(Line(as_drawn(whole, from_right), width, self._side(from_right, len(broken))))
        return lines

    def _side(self, from_right: bool, count: int) -> bool:
        """A single line follows the page; lines that are read on follow their own direction."""
        return from_right if count > 1 else self.right_to_left

    def _broken(self, text: str, type_: Type, room: float) -> list[tuple[str, float]]:
        """Break one paragraph greedily; returns each line with its width in points."""
        widths, space = self._widths[type_.weight], self._space[type_.weight]
        words = text.split(" ")
        measured = [widths[word] for word in words]
        most = room / type_.size
        whole = sum(measured) + space * (len(words) - 1)
        if whole <= most:
            return [(text, whole * type_.size)]
        if max(measured) > most:
            return [(line, width * type_.size) for line, width in self._torn(words, type_.weight, most)]
        lines: list[tuple[str, float]] = []
        start, used = 0, measured[0]
        for at in range(1, len(words)):
            wider = used + space + measured[at]
            if wider <= most:
                used = wider
            else:
                lines.append((" ".join(words[start:at]), used * type_.size))
                start, used = at, measured[at]
        lines.append((" ".join(words[start:]), used * type_.size))
        return lines

    def _torn(self, words: list[str], weight: Weight, most: float) -> Iterator[tuple[str, float]]:
        """Break a paragraph with words that are longer than a line: between letters, where nothing better offers."""
        widths, space = self._widths[weight], self._space[weight]
        line, used = "", 0.0
        for number, word in enumerate(words):
            gap = space if number else 0.0
            width = widths[word]
            if used + gap + width <= most:
                line, used = line + (" " if number else "") + word, used + gap + width
                continue
            if number:
                yield line, used
            line, used = word, width
            if width > most:
                *whole, (line, used) = self._pieces(word, weight, most)
                yield from whole
        yield line, used

    def _pieces(self, word: str, weight: Weight, most: float) -> Iterator[tuple[str, float]]:
        widths = self._widths[weight]
        piece, used = "", 0.0
        for part in _SOFT_ENDS.split(word):
            width = widths[part]
            if used + width <= most:
                piece, used = piece + part, used + width
                continue
            if piece:
                yield piece, used
                piece, used = "", 0.0
            if width <= most:
                piece, used = part, width
                continue
            for letter in part:
                width = widths[letter]
                if used + width > most and piece and width:
                    yield piece, used
                    piece, used = "", 0.0
                piece, used = piece + letter, used + width
        yield piece, used
