"""Directions of text: codes and paths keep their order inside lines that run right to left."""

import unicodedata
from typing import Final

from PySide6.QtCore import QRect, Qt

_LEFT_TO_RIGHT_ISOLATE: Final = "\u2066"
_FIRST_STRONG_ISOLATE: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"


def isolate(text: str) -> str:
    """Wraps a code, a number with a slash or a path between U+2066 and U+2069, so that it reads left to right
    everywhere.
    """
    return f"{_LEFT_TO_RIGHT_ISOLATE}{text}{_POP_ISOLATE}"


def as_written(text: str, page: Qt.LayoutDirection) -> str:
    """A text that is painted on a page of the other direction, so that its own signs stay where it has them: the
    question mark of an English question stands behind it on an Arabic page too.
    """
    if direction_of(text) == page:
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of a text by its first strong letter; left to right where there is none."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return Qt.LayoutDirection.LeftToRight if kind == "L" else Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.LeftToRight


def visual_box(direction: Qt.LayoutDirection, outer: QRect, box: QRect) -> QRect:
    """Where a box counted from the leading side lies in that direction. Qt's own lives in its widget styles, which take
    longer to load than all of this module.
    """
    if direction != Qt.LayoutDirection.RightToLeft:
        return box
    return QRect(outer.left() + outer.right() - box.right(), box.top(), box.width(), box.height())
