"""Who would know, and by when: asked where an answer is not known, so that it comes onto the follow-up list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look import FlowLayout, Ink, Label, LineField, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.subject import Facet


class WhoLine(QWidget):
    """``typed`` and ``settled`` carry (facet, text)."""

    typed = Signal(str, str)
    settled = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = theme_of(self)
        flow = FlowLayout(self, gap=8)
        self.fields: dict[Facet, LineField] = {}
        for facet, title, hint, width in (
            (Facet.WHO_KNOWS, self.tr("Who would know?"), self.tr("A unit or a role is enough"), 240),
            (Facet.WHEN_KNOWN, self.tr("By when"), self.tr("such as Thursday"), 140),
        ):
            field = LineField(title, by_pause=False)
            field.setPlaceholderText(hint)
            field.setFixedWidth(theme.px(width))
            field.typed.connect(lambda text, facet=facet: self.typed.emit(facet, text))
            field.settled.connect(lambda text, facet=facet: self.settled.emit(facet, text))
            label = Label(title, TypeRole.CAPTION_STRONG, Ink.TEXT2, wrap=False)
            label.setBuddy(field)
            self.fields[facet] = field
            flow.addWidget(label)
            flow.addWidget(field)
        self.hide()

    def show_texts(self, who: str, when: str) -> None:
        """Show what was noted; what is being typed stays."""
        self.fields[Facet.WHO_KNOWS].set_text(who)
        self.fields[Facet.WHEN_KNOWN].set_text(when)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        for field in self.fields.values():
            field.setReadOnly(read_only)
