"""A column of texts in the drawer that is filled anew for each question."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, SectionLabel, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace


class Panel(QWidget):
    """Base of the three panels of the drawer."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        theme = theme_of(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(8), theme.px(8), theme.px(12), theme.px(16))
        self.column.setSpacing(theme.px(6))

    def empty(self) -> None:
        """Take everything away."""
        while self.column.count():
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def section(self, title: str, text: str, from_person: bool = False) -> None:
        """Add a heading and a text; nothing when there is no text."""
        if text:
            self.column.addWidget(SectionLabel(title))
            self.column.addWidget(Label(text, TypeRole.FIELD, Ink.TEXT, from_person=from_person))
            self.column.addSpacing(theme_of(self).px(6))

    def line(self, text: str, ink: Ink = Ink.TEXT2, from_person: bool = False) -> None:
        """Add one small line."""
        self.column.addWidget(Label(text, TypeRole.CAPTION, ink, from_person=from_person))
