"""Text as a spreadsheet cell can hold it: what no cell can hold gets a substitute, what is too long is parted.

Nothing is lost by it: the entry in the machine-readable part holds the text as it is.
"""

import re

from diagnostic.model.workbook import MOST_IN_A_CELL

WORD_JOINER = "\u2060"
_ESCAPES = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)|(?<=x005F)_")
_CONTROLS = {code: chr(0x2400 + code) for code in range(1, 32) if code not in (9, 10)}
# A line break inside a cell is a line feed; the soft breaks of word processors become one.
_SHOWN_AS = str.maketrans({**_CONTROLS, 0x0B: "\n", 0x0C: "\n", 0x7F: "\u2421", 0xFFFE: "\ufffd", 0xFFFF: "\ufffd"})


def cell_text(text: str) -> str:
    """Return a text as a cell shows it. The escapes of the format (``_x000D_``) get a word joiner: programs disagree about what they mean."""
    if text.isascii() and text.isprintable() and "_" not in text:
        return text
    return _ESCAPES.sub(_parted, text.translate(_SHOWN_AS))


def _parted(found: re.Match[str]) -> str:
    return f"{WORD_JOINER}_{WORD_JOINER}"


def parts_of(text: str, most: int = MOST_IN_A_CELL) -> tuple[str, ...]:
    """Return a text in parts of at most ``most`` UTF-16 units that together are the text; a short one is its own only part.

    A part neither begins nor ends with a space where that can be helped, since programs trim cells.
    """
    parts = []
    while _units(text) > most:
        end = _fitting(text, most)
        cut = _good_cut(text, end)
        parts.append(text[:cut])
        text = text[cut:]
    return (*parts, text)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _fitting(text: str, most: int) -> int:
    """Return how many characters fit: those beyond the basic plane count twice."""
    end = min(most, len(text))
    while _units(text[:end]) > most:
        end -= max(1, (_units(text[:end]) - most) // 2)
    return end


def _good_cut(text: str, end: int) -> int:
    """Return a cut at or before ``end`` with no space on either side and no combining sign behind it."""
    for cut in range(end, max(end - 200, 0), -1):
        if not text[cut - 1].isspace() and text[cut].isalnum():
            return cut
    return end
