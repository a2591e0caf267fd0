"""Tab goes down the page as it is read, also through what was made later than what stands below it.

Qt moves single widgets along the chain, never what they hold; so every stop is named here.
"""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(*widgets: QWidget) -> None:
    """Let Tab go from each of these, and whatever it holds, to the next."""
    for first, second in pairwise([stop for widget in widgets for stop in stops_in(widget)]):
        QWidget.setTabOrder(first, second)


def stops_in(widget: QWidget) -> list[QWidget]:
    """Return what can have the focus in a widget, itself included, in the order in which it was made.

    A cell of a choice that only a click reaches is one too: its group lets Tab stop at it once it is chosen.
    """
    own = getattr(widget, "tab_stops", None)
    if own is not None:
        return list(own())
    inside = [each for each in widget.findChildren(QWidget) if not each.isWindow() and each.window() is widget.window()]
    return [each for each in (widget, *inside) if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None]
