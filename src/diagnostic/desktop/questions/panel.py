"""What the panels of the drawer are made of: a column, and sections of a heading with a text that are there only with something to say."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, SectionLabel, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.scrolled import Scrolled
from diagnostic.desktop.workplace import Workplace


class Panel(Scrolled):
    """Base of the panels of the drawer."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        theme = theme_of(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(8), theme.px(8), theme.px(12), theme.px(16))
        self.column.setSpacing(theme.px(6))


class TextSection(QWidget):
    """A heading and a text; hidden while there is no text."""

    def __init__(self, title: str, ink: Ink = Ink.TEXT, from_person: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = SectionLabel(title)
        self._text = Label("", TypeRole.FIELD, ink, from_person=from_person)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme_of(self).px(6))
        column.setSpacing(theme_of(self).px(3))
        column.addWidget(self._title)
        column.addWidget(self._text)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_text(self, text: str, title: str = "") -> None:
        """Say something else, or nothing."""
        if text != self._text.text():
            self._text.setText(text)
        if title and title != self._title.text():
            self._title.setText(title)
        self.setVisible(bool(text))


def clear(column: QVBoxLayout) -> None:
    """Take every widget out of a column for good."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
