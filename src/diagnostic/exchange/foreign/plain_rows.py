"""A sheet that is spelled as spreadsheet programs spell it, taken apart into its rows and what is left of it, its *frame*.

The frame goes through the parser as always, with empty rows in it; ``plain_cells`` reads what was in them. Anything unusual sends the whole
sheet through the parser.
"""

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from diagnostic.exchange.foreign.places import LAST_ROW, counted
from diagnostic.exchange.foreign.plain_xml import plain_begin

_BODY: Final = ("<sheetData>", "</sheetData>")
_ROW: Final = '<row r="'
_DIGITS: Final = len(_ROW)


class PlainRow(NamedTuple):
    """One row with something in it: its number, the number as it is spelled, and its cells."""

    number: int | None
    digits: str
    cells: str


@dataclass
class RowTags:
    """The tags of all rows. Rows that are spelled alike but for their number are alike to the parser, so only the first of them is shown to it;
    ``first`` is that one's number, ``spellings`` are those of all rows in their order."""

    shown: list[str] = field(default_factory=list)
    first: dict[str, int] = field(default_factory=dict)
    numbers: list[int] = field(default_factory=list)
    spellings: list[str] = field(default_factory=list)

    def add(self, tag: str) -> tuple[int | None, str]:
        """Take in a tag, which closes itself, and return the number in it, if it is one, and how that is spelled."""
        end = tag.find('"', _DIGITS)
        digits, spelling = tag[_DIGITS:end], tag[end:]
        number = counted(digits, LAST_ROW)
        if number is None or spelling not in self.first:
            self.shown.append(tag)
        if number is not None:
            self.first.setdefault(spelling, number)
            self.numbers.append(number)
            self.spellings.append(spelling)
        return number, digits

    def hidden(self, hidden: list[int]) -> list[int] | None:
        """Return the rows that are hidden, from those that were found hidden of the rows shown; None where these cannot be told apart."""
        if not hidden:
            return []
        if len(set(self.first.values())) < len(self.first):
            return None
        spelled = {spelling for spelling, number in self.first.items() if number in hidden}
        return [number for number, spelling in zip(self.numbers, self.spellings, strict=True) if spelling in spelled]


class PlainRows(NamedTuple):
    """A sheet taken apart: what is left of it, with the row tags shown in it, and the rows with something in them."""

    frame: bytes
    tags: RowTags
    rows: list[PlainRow]


def plain_rows(part: bytes) -> PlainRows | None:
    """Take a sheet apart; None where it has to go through the parser as a whole."""
    first = plain_begin(part)
    if first is None:
        return None
    if b"]]>" in part:
        return None  # the one thing with this sign that no text may hold
    text = part.decode("utf-8")  # what comes before the first element is ASCII, so it begins at the same place
    begin, end = text.find(_BODY[0]), text.rfind(_BODY[1])
    if begin < 0 or end < begin or not text.startswith("<worksheet", first):
        return None
    begin += len(_BODY[0])
    tags = RowTags()
    rows: list[PlainRow] = []
    *pieces, rest = text[begin:end].split("</row>")
    for piece in pieces:
        at = _empty_rows(piece, tags)
        close = piece.find(">", at)
        if not piece.startswith(_ROW, at) or close < 0:
            return None
        number, digits = tags.add(f"{piece[at:close]}/>")
        rows.append(PlainRow(number, digits, piece[close + 1 :]))
    if rest and _empty_rows(rest, tags) != len(rest):
        return None
    return PlainRows("".join([text[:begin], *tags.shown, text[end:]]).encode(), tags, rows)


def _empty_rows(piece: str, tags: RowTags) -> int:
    """Add the tags of the empty rows that a piece begins with, and return where they end."""
    at = 0
    while piece.startswith(_ROW, at):
        end = piece.find(">", at) + 1
        if not end or piece[end - 2] != "/":
            return at
        tags.add(piece[at:end])
        at = end
    return at
