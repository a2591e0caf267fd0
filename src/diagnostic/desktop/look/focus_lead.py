"""A widget of several parts that hands the focus on to one of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class LeadsFocus:
    """Put before the widget in the list of bases; then :meth:`lead_focus_to` a part.

    Qt's own focus proxy is not for this: to Tab a widget with a proxy is a stop that leads to the proxy, wherever the widget itself
    stands in the chain. What stands between the two is passed over, and once parts were put into another order Tab runs in a circle.
    """

    leads_to: QWidget | None = None
    """The part that gets the focus; None until there is one."""

    def lead_focus_to(self, part: QWidget) -> None:
        """Hand the focus on to this part from now on."""
        self.leads_to = part

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the focus to the part, which does not lose it on the way if it has it already."""
        if self.leads_to is not None:
            self.leads_to.setFocus(reason)
        else:
            super().setFocus(reason)  # type: ignore[misc]

    def hasFocus(self) -> bool:
        """Tell whether the part has the focus."""
        part = self.leads_to
        return part.hasFocus() if part is not None else super().hasFocus()  # type: ignore[misc]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus came past `setFocus`, from Qt itself."""
        if self.leads_to is not None:
            self.leads_to.setFocus(event.reason())
        else:
            super().focusInEvent(event)  # type: ignore[misc]
