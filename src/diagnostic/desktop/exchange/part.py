"""What the parts of the exchange page have in common: one thing that each is for, done by Ctrl and Enter."""

from PySide6.QtWidgets import QWidget


class ExchangePart(QWidget):
    """Base of the pages that send out, bring in and decide."""

    def primary(self) -> None:
        """Do what the page is for now."""
        raise NotImplementedError
