"""Text on the page: always plain, in a type role and an ink of the theme."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import direction_of
from diagnostic.desktop.look.marks import Ink
from diagnostic.desktop.look.theme import ink as colour_of
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.look.tokens import Space, TypeRole


class Label(QLabel):
    """A text in one role and one ink; wraps, and keeps its whole height.

    `from_person` is for text that people wrote: its direction follows its own first strong letter, not the
    page.
    """

    def __init__(
        self,
        text: str = "",
        role: TypeRole = TypeRole.BODY,
        ink: Ink = Ink.TEXT,
        wrap: bool = True,
        from_person: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._ink, self._from_person = role, ink, from_person
        self._trailing = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setText(text)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def setText(self, text: str) -> None:
        """Shows a text; what people wrote sets its own direction."""
        super().setText(text)
        if self._from_person and text:
            self.setLayoutDirection(direction_of(text))
        self.updateGeometry()

    def set_ink(self, ink: Ink) -> None:
        """Changes the ink."""
        self._ink = ink
        self.restyle()

    def set_role(self, role: TypeRole) -> None:
        """Changes the type role."""
        self._role = role
        self.restyle()

    def set_trailing(self) -> None:
        """Stands at the side where the line ends, as whom to ask does at the end of a card's first line."""
        self._trailing = True
        self._align()

    def _align(self) -> None:
        """The program's own words stand at the side where the page begins, whatever letters they are written
        in.
        """
        if self._from_person or self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl is not self._trailing else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        """Changes sides with the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def restyle(self) -> None:
        """Takes size and ink from the theme."""
        theme = theme_of(self)
        self._align()
        self.setFont(theme.font(self._role))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour_of(getattr(theme.tokens, self._ink.value)))
        self.setPalette(palette)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """A wrapped text may become narrow, but never lower than its lines need."""
        hint = super().minimumSizeHint()
        if self.wordWrap() and self.width() > 0:
            hint.setHeight(max(0, self.heightForWidth(self.width())))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Boxes in boxes forget height-for-width; asking again after a new width keeps every line visible."""
        super().resizeEvent(event)
        if self.wordWrap() and event.size().width() != event.oldSize().width():
            self.updateGeometry()


class SectionLabel(Label):
    """A small heading above a block of the page or the drawer."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, TypeRole.CAPTION_STRONG, Ink.TEXT2, True, False, parent)


class IconLabel(QWidget):
    """An icon with a short text behind it, for status lines and captions. The icon adds nothing that the text
    does not say.
    """

    def __init__(
        self,
        icon: str,
        text: str,
        ink: Ink = Ink.TEXT2,
        role: TypeRole = TypeRole.CAPTION,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._ink = icon, ink
        self._picture = QLabel(self)
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._text = Label(text, role, ink, wrap=False, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS + 2)
        row.addWidget(self._picture)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def text(self) -> str:
        """The text shown."""
        return self._text.text()

    def set_text(self, text: str) -> None:
        """Shows another text."""
        self._text.setText(text)

    def set_icon(self, name: str) -> None:
        """Shows another icon."""
        self._name = name
        self.restyle()

    def restyle(self) -> None:
        """Draws the icon in the ink of the theme."""
        theme = theme_of(self)
        self._picture.setPixmap(theme.pixmap(self._name, 16, getattr(theme.tokens, self._ink.value), self))

    def changeEvent(self, event: QEvent) -> None:
        """An icon that points along the line turns with the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.restyle()
