"""A sheet that is spelled as spreadsheet programs spell it, taken apart into its rows and what is left of it, its *frame*.

The frame goes through the parser as always, with empty rows in it; ``plain_cells`` reads what was in them. Anything unusual sends the whole
sheet through the parser.
"""

from typing import Final, NamedTuple

from diagnostic.exchange.foreign.plain_xml import plain_begin

_BODY: Final = ("<sheetData>", "</sheetData>")
_ROW: Final = '<row r="'


class PlainRow(NamedTuple):
    """One row with something in it: its number as it is spelled, and its cells."""

    digits: str
    cells: str


class PlainRows(NamedTuple):
    """A sheet taken apart; ``framed`` is the number of rows that stand in the frame."""

    frame: bytes
    framed: int
    rows: list[PlainRow]


def plain_rows(part: bytes) -> PlainRows | None:
    """Take a sheet apart; None where it has to go through the parser as a whole."""
    first = plain_begin(part)
    if first is None:
        return None
    text = part.decode("utf-8")  # what comes before the first element is ASCII, so it begins at the same place
    begin, end = text.find(_BODY[0]), text.rfind(_BODY[1])
    if begin < 0 or end < begin or not text.startswith("<worksheet", first):
        return None
    begin += len(_BODY[0])
    tags: list[str] = []
    rows: list[PlainRow] = []
    *pieces, rest = text[begin:end].split("</row>")
    for piece in pieces:
        at = _row_tags(piece, tags)
        if at is None or tags[-1].endswith("/>"):
            return None
        digits = tags[-1][len(_ROW) : tags[-1].find('"', len(_ROW))]
        rows.append(PlainRow(digits, piece[at:]))
        tags[-1] = f"{tags[-1][:-1]}/>"
    if rest and (_row_tags(rest, tags) != len(rest) or not tags[-1].endswith("/>")):
        return None
    frame = "".join([text[:begin], *tags, text[end:]])
    return PlainRows(frame.encode(), len(tags), rows)


def _row_tags(piece: str, tags: list[str]) -> int | None:
    """Add the tags of empty rows and of the row after them to ``tags``, and return where its cells begin."""
    at = 0
    while piece.startswith(_ROW, at):
        end = piece.find(">", at) + 1
        if not end:
            return None
        tags.append(piece[at:end])
        at = end
        if piece[end - 2] != "/":
            return at
    return at if at else None
