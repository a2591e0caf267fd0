"""Text exactly as it was typed: Qt's plain text turns a no-break space into a space, and half a character vanishes on its way to Python."""

from PySide6.QtGui import QTextDocument

HALF = "\ud800"
"""Stands for a half character that was lost on the way, so that whoever parses the text refuses it in words."""

_CONTROLS = tuple(sign for sign in range(0x20) if chr(sign) not in "\t\n\r")
_TO_SHAPES = {sign: 0xFDD0 + sign for sign in _CONTROLS}
_FROM_SHAPES = {0xFDD0 + sign: sign for sign in _CONTROLS}


def with_shapes(text: str) -> str:
    """Return a text for one line of Qt's, which draws a blank for every control character, whatever the font has: noncharacters, which no
    text may hold, stand in for them and are drawn as their code points.
    """
    return text if text.isprintable() else text.translate(_TO_SHAPES)


def without_shapes(text: str) -> str:
    """Return the text that was typed."""
    return text if text.isprintable() else text.translate(_FROM_SHAPES)


def text_of_document(document: QTextDocument) -> str:
    """Return the text of a document with its paragraphs ended by line feeds and everything else as typed."""
    raw = document.toRawText()
    return with_lost_halves(raw, document.characterCount() - 1).replace("\u2029", "\n")


def with_lost_halves(text: str, units: int) -> str:
    """Return the text, with a lone half at its end when ``units`` (of UTF-16, as Qt counts) says that one was dropped."""
    if len(text.encode("utf-16-le", "surrogatepass")) // 2 < units:
        return text + HALF
    return text
