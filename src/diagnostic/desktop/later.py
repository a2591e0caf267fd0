"""The place of a part of the page that may come a moment after the rest."""

from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.strip import Strip

Part = TypeVar("Part", bound=QWidget)

SEEN = 10
"""Milliseconds from the first painting of the place until the part is made: what the page is for is painted, and hears a key, before."""


class Later(LeadsFocus, Strip, Generic[Part]):
    """An empty strip until its part is made: after it was painted once, or when somebody asks for the part."""

    def __init__(self, edges: Qt.Edge, make: Callable[[], Part], parent: QWidget | None = None) -> None:
        super().__init__(edges, parent=parent)
        self._make = make
        self._column = QVBoxLayout(self)

    @cached_property
    def part(self) -> Part:
        """The part, made now if it is not there yet."""
        part = self._make()
        # A part that is a strip has the hairline itself.
        self._column.setContentsMargins(0, 0, 0 if isinstance(part, Strip) else 1, 0)
        self._column.addWidget(part)
        # Now, not when the layout next comes to it: a key may be on its way.
        part.show()
        self.lead_focus_to(part)
        self._put_in_order(part)
        return part

    def _put_in_order(self, part: QWidget) -> None:
        """Tab reaches the part where its place is, not behind whatever was made before it."""
        before: QWidget = self
        for widget in (part, *part.findChildren(QWidget)):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                self.setTabOrder(before, widget)
                before = widget

    def is_made(self) -> bool:
        """Tell whether the part is there, without making it."""
        return "part" in vars(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and see to the part."""
        super().paintEvent(event)
        if not self.is_made():
            QTimer.singleShot(SEEN, self, lambda: self.part)
