"""Two languages that nobody speaks, to see what a translation would do to the window.

``en_XA`` keeps every word readable, with accents, in brackets and two fifths longer: a sentence that escaped translation stands out, and so
does a label without room. ``ar_XB`` says the same in Arabic letters without meaning, so that everything runs from right to left.
"""

import re

ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "áьćďéƒĝĥíĵķłмñóþφŕšţúνŵхýžÅВĆĎÉҒĜĤÍĴĶŁМÑÓÞΩŔŠŢÚΛŴХÝŽ"
)
ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "ابجدهفزحيكلمنسعصقرشتوثظخغضابجدهفزحيكلمنسعصقرشتوثظخغض"
)
LONGER = 0.4
FILLING = "łóñĝéŕ"

# Places and counts are filled in later, and stay as they are.
_PLACE = re.compile(r"(\{[a-z_]+\}|%n)")


def accented(text: str) -> str:
    """Return a sentence with accents, longer, in brackets."""
    words = letters(text, ACCENTS)
    missing = max(1, round(len(text) * LONGER))
    filling = " ".join([FILLING] * (missing // len(FILLING) + 1))[:missing].strip()
    head, line, last = words.rpartition("\n")
    return f"{head}{line}[{last} {filling}]"


def mirrored(text: str) -> str:
    """Return a sentence in Arabic letters."""
    return letters(text, ARABIC)


def letters(text: str, table: dict[int, str] | dict[int, int]) -> str:
    parts = _PLACE.split(text)
    return "".join(part if index % 2 else part.translate(table) for index, part in enumerate(parts))
