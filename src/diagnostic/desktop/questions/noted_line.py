"""A line of the card that is there only when there is something to say: an icon, words that may wrap, and links behind them."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from diagnostic.desktop.look import FlowLayout, Ink, Label, LinkButton, TypeRole
from diagnostic.desktop.look.theme import theme_of


class NotedLine(QWidget):
    """Hidden while its text is empty. The icon adds nothing that the text does not say."""

    def __init__(self, icon: str, ink: Ink = Ink.TEXT2, role: TypeRole = TypeRole.CAPTION, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._ink = icon, ink
        self._picture = QLabel()
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._words = Label("", role, ink)
        self._links = FlowLayout(gap=4)
        theme = theme_of(self)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._words)
        column.addLayout(self._links)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(6))
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(column, 1)
        theme.changed.connect(self.restyle)
        self.restyle()
        self.hide()

    def text(self) -> str:
        """What the line says."""
        return self._words.text()

    def show_text(self, text: str) -> None:
        """Say something else, or nothing."""
        if text != self._words.text():
            self._words.setText(text)
        self.setVisible(bool(text))

    def add_link(self, text: str, icon: str = "") -> LinkButton:
        """Add a link under the words and return it."""
        link = LinkButton(text, icon=icon)
        self._links.addWidget(link)
        return link

    def restyle(self) -> None:
        """Draw the icon in the ink of the theme."""
        theme = theme_of(self)
        self._picture.setPixmap(theme.pixmap(self._icon, 16, getattr(theme.tokens, self._ink.value), self))

    def changeEvent(self, event: QEvent) -> None:
        """An icon that points along the line turns with the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.restyle()
