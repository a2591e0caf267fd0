"""Rows of a sheet that are spelled as spreadsheet programs spell them, taken apart by pattern: four times as fast as by the parser.

Most sheets that come back are spelled so. The cells are cut out of the rows; what is left of the sheet (its *frame*) goes through the parser as
always. A row that holds anything else than cells in the usual spelling makes the whole sheet go through the parser, so this reads less, never
otherwise; ``tests/exchange/foreign`` holds that both ways give the same.
"""

import re
from typing import Final, NamedTuple

_MOST: Final = 4 << 20
"""Larger parts are streamed through the parser: here a part is in memory three times."""
_PROLOG: Final = re.compile(r'(?:<\?xml version="1\.0"(?: encoding="(?i:utf-8)")?(?: standalone="(?:yes|no)")?\s*\?>\s*)?<worksheet[\s>]')
_BODY: Final = (b"<sheetData>", b"</sheetData>")
# What XML does not allow as a character, and the return, which the parser turns into a line feed.
_CONTROLS: Final = bytes(number for number in range(32) if number not in (9, 10))
_NO_CHARACTERS: Final = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")

_BEGIN: Final = r'<c r="{}"(?: s="{}")?(?: t="{}")?'
_EMPTY: Final = _BEGIN.format(r"[A-Z]{1,3}[1-9][0-9]{0,6}", "[0-9]{1,5}", "[a-zA-Z]{1,9}") + r"(?:/>|></c>)"
_FORMULA: Final = (
    r'<f(?: aca="(?:false|true)")?(?: t="shared")?(?: ref="[A-Z0-9:]{1,21}")?(?: ca="1")?(?: si="[0-9]{1,9}")?(?:/>|>([^<>]*)</f>)'
)
_CELLS: Final = re.compile(
    rf"(?:{_EMPTY})*+"
    + _BEGIN.format("([A-Z]{1,3})([1-9][0-9]{0,6})", "([0-9]{1,5})", "([a-zA-Z]{1,9})")
    + rf'>({_FORMULA})?(?:<v>([^<>]*)</v>|<v/>|<is><t(?: xml:space="preserve")?>([^<>]*)</t></is>)?</c>'
    rf"|(?:{_EMPTY})++"
    "|(.+)",
    re.DOTALL,
)
_ENTITY: Final = re.compile(r"&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,7})|#x([0-9a-fA-F]{1,6}));")
_NAMED: Final = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}

Cell = tuple[str, str, str, str, str, str, str, str, str]
"""Letters of the column, row, style, type, formula, its text, value, text, and what is no cell."""


class PlainRows(NamedTuple):
    """A sheet taken apart: its frame with empty rows, how many rows there are, and the cells that hold something."""

    frame: bytes
    rows: int
    cells: list[Cell]


def plain_rows(part: bytes) -> PlainRows | None:
    """Take a sheet apart; None where it has to go through the parser as a whole."""
    begin, end = part.find(_BODY[0]), part.rfind(_BODY[1])
    if len(part) > _MOST or begin < 0 or end < begin or b"<!" in part[:begin] or len(part.translate(None, _CONTROLS)) != len(part):
        return None
    if not part.isascii() and any(sign in part for sign in _NO_CHARACTERS):
        return None
    try:
        text = part.decode("utf-8")
    except UnicodeDecodeError:
        return None
    if not _PROLOG.match(text):
        return None
    taken = _rows(text[text.find("<sheetData>") + len("<sheetData>") : text.rfind("</sheetData>")])
    if taken is None:
        return None
    rows, cells = taken
    frame = part[: begin + len(_BODY[0])] + "".join(rows).encode() + part[end:]
    return PlainRows(frame, len(rows), cells)


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


def _sign(found: re.Match[str]) -> str | None:
    if found[1]:
        return _NAMED[found[1]]
    number = int(found[2]) if found[2] else int(found[3], 16)
    allowed = number in (9, 10, 13) or 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number <= 0x10FFFF
    return chr(number) if allowed else None


def _rows(body: str) -> tuple[list[str], list[Cell]] | None:
    """Return the rows as empty elements, and the cells that were in them."""
    rows: list[str] = []
    cells: list[Cell] = []
    *pieces, rest = body.split("</row>")
    for piece in pieces:
        at, closed = 0, True
        while closed:
            end = piece.find(">", at)
            if end < 0 or not piece.startswith("<row", at):
                return None
            closed = piece[end - 1] == "/"
            rows.append(f"{piece[at : end - closed]}/>")
            at = end + 1
        found = _CELLS.findall(piece, at)
        if found and found[-1][-1]:
            return None
        cells += found
    at = 0
    while at < len(rest):
        end = rest.find(">", at)
        if end < 0 or rest[end - 1] != "/" or not rest.startswith("<row", at):
            return None
        rows.append(rest[at : end + 1])
        at = end + 1
    return rows, cells
