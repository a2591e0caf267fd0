"""Makes the letters of the window, ``resources/fonts/DiagnosticSans-*.ttf``: IBM Plex Sans with control characters drawn as their code points.

No published font has a shape for a control character, and Qt asks no second font for one: it would show as an empty box. A field of one line
shows blanks for them whatever the font has, so it writes a noncharacter instead (U+FDD0 and on, ``look/typed_text.py``) and gets the same
shape. What no font at all draws, as a character of private use, shows a question mark between the two lines, and no box. The report keeps
IBM Plex Sans as it is published. Usage: ``python packaging/letters.py``, with what ``packaging/locks/dev.txt`` lists; the same input gives
the same bytes.
"""

from pathlib import Path
from typing import Any

from fontTools.misc.transform import Transform
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
SIGNS = (*range(0x09), *range(0x0B, 0x0D), *range(0x0E, 0x20), *range(0x7F, 0xA0))
"""C0 and C1 without tab, line feed and carriage return, which lay the text out and have no shape."""
STAND_INS = 0xFDD0
"""Where the noncharacters begin that stand for U+0000 to U+001F in a field of one line."""
SMALL, GAP, SIDE = 0.62, 20, 60
LINES = ((-120, -80), (620, 660))
"""A line below and one above the digits, from and to, in units of 1000 to the em: no letter looks like that."""
TRADEMARK = 7
"""The entry of the name table that claims the name *Plex*; its licence reserves that name for the fonts as published."""


def main() -> None:
    """Write the three weights."""
    for weight in ("Regular", "Medium", "SemiBold"):
        font = TTFont(FONTS / f"IBMPlexSans-{weight}.ttf", recalcTimestamp=False)
        for sign in SIGNS:
            _add(font, sign)
        _draw_what_no_font_draws(font)
        _rename(font)
        font.save(FONTS / f"DiagnosticSans-{weight}.ttf")


def _add(font: Any, sign: int) -> None:
    name = f"control{sign:02X}"
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    shape, width = _drawn(font, f"{sign:02X}")
    font["glyf"].glyphs[name] = shape
    font["hmtx"].metrics[name] = (width, SIDE)
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[sign] = name
            if sign < 0x20:
                table.cmap[STAND_INS + sign] = name


def _draw_what_no_font_draws(font: Any) -> None:
    """Qt takes the first glyph of the first font for it: a box, as published."""
    shape, width = _drawn(font, "?")
    font["glyf"].glyphs[".notdef"] = shape
    font["hmtx"].metrics[".notdef"] = (width, SIDE)


def _drawn(font: Any, text: str) -> tuple[Any, int]:
    """Two small digits between two lines, and how wide they are."""
    pen, names, shapes = TTGlyphPen(None), font.getBestCmap(), font.getGlyphSet()
    x = float(SIDE)
    for letter in text:
        shape = shapes[names[ord(letter)]]
        shape.draw(TransformPen(pen, Transform(SMALL, 0, 0, SMALL, x, 60)))
        x += shape.width * SMALL + GAP
    end = round(x - GAP)
    for bottom, top in LINES:
        pen.moveTo((SIDE, bottom))
        for corner in ((SIDE, top), (end, top), (end, bottom)):
            pen.lineTo(corner)
        pen.closePath()
    return pen.glyph(), end + SIDE


def _rename(font: Any) -> None:
    names = font["name"]
    names.names = [record for record in names.names if record.nameID != TRADEMARK]
    for record in names.names:
        if record.nameID in (1, 3, 4, 6, 16):
            renamed = record.toUnicode().replace("IBM Plex Sans", "Diagnostic Sans").replace("IBMPlexSans", "DiagnosticSans")
            record.string = renamed.replace("IBM ;", "DIAG;")


if __name__ == "__main__":
    main()
