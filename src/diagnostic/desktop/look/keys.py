"""What a key press means while an answer has the focus."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def plain(event: QKeyEvent) -> bool:
    """True without Ctrl, Alt, Meta or Shift (digits of a keypad count as plain)."""
    return event.modifiers() in (_PLAIN, _KEYPAD)


def digit_of(event: QKeyEvent) -> int | None:
    """The digit pressed, 0 to 9, in Western, Arabic-Indic or any other decimal digits; None for anything
    else.
    """
    text = event.text()
    if plain(event) and len(text) == 1 and text.isdecimal():
        return int(text)
    return None


def step_of(event: QKeyEvent, widget: QWidget) -> tuple[int, int] | None:
    """The step (right along the line, down) that an arrow key asks for; along the line is mirrored in layouts
    right to left.
    """
    if not plain(event):
        return None
    forward = -1 if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
    steps = {
        Qt.Key.Key_Right: (forward, 0),
        Qt.Key.Key_Left: (-forward, 0),
        Qt.Key.Key_Down: (0, 1),
        Qt.Key.Key_Up: (0, -1),
    }
    return steps.get(Qt.Key(event.key()))
