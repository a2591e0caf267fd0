"""What the parts of the exchange page have in common: one thing that each is for, done by Ctrl and Enter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look.focus_lead import LeadsFocus


class ExchangePart(LeadsFocus, QWidget):
    """Base of the pages that send out, bring in and decide."""

    def primary(self) -> None:
        """Do what the page is for now."""
        raise NotImplementedError

    def enter(self) -> None:
        """Put the focus where the work of the page is; Tab comes in at its first stop all the same."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
