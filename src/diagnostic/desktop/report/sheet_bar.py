"""The line above the pages: which one is in view, how large they are shown, and what came of an export."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, PlainButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import message_of, remedy_of
from diagnostic.desktop.strip import Strip
from diagnostic.model.problem import KnownError


class SheetBar(Strip):
    """Emits ``zoom_wanted`` (1 larger, -1 smaller, 0 the width of the page) and ``panel_wanted``."""

    zoom_wanted = Signal(int)
    panel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent=parent)
        theme = theme_of(self)
        self._page = Label("", TypeRole.CAPTION, Ink.TEXT2, wrap=False)
        self._said = Label("", TypeRole.FIELD)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._remedy = Label("", TypeRole.FIELD, Ink.TEXT2)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self._page, 1)
        for icon, name, step in (
            ("zoom-out", self.tr("Smaller pages"), -1),
            ("zoom-in", self.tr("Larger pages"), 1),
        ):
            button = self._button("", icon, name)
            button.clicked.connect(lambda _checked=False, step=step: self.zoom_wanted.emit(step))
            line.addWidget(button)
        fit = self._button(self.tr("Fit width"), "", self.tr("Fit the pages to the width"))
        fit.clicked.connect(lambda: self.zoom_wanted.emit(0))
        line.addWidget(fit)
        self.panel_button = self._button("", "info", self.tr("What this page rests on"), "F4")
        self.panel_button.setCheckable(True)
        self.panel_button.clicked.connect(self.panel_wanted)
        line.addWidget(self.panel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(7))
        column.setSpacing(theme.px(4))
        column.addLayout(line)
        column.addWidget(self._said)
        column.addWidget(self._remedy)
        self._say("", "")

    def show_page(self, page: int, pages: int) -> None:
        """Say which page (from 0) is in view."""
        self._page.setText(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))

    def page_text(self) -> str:
        """Return what the line says of the page in view."""
        return self._page.text()

    def show_busy(self, first: bool) -> None:
        """Say that the pages are being printed, for the first time or anew."""
        self._page.setText(self.tr("Composing the pages ...") if first else self.tr("Bringing the pages up to date ..."))

    def show_writing(self, path: Path) -> None:
        """Say that a file is being written."""
        self._say(self.tr("Writing {path} ...").format(path=isolate(str(path))), "")

    def show_written(self, path: Path) -> None:
        """Say where the file is."""
        self._say(self.tr("Written: {path}").format(path=isolate(str(path))), "")

    def show_fault(self, fault: KnownError) -> None:
        """Say what stood in the way and what to do."""
        self._say(message_of(fault), remedy_of(fault), loud=True)

    def show_panel_state(self, shown: bool) -> None:
        """Show whether the panel is open."""
        self.panel_button.setChecked(shown)

    def said(self) -> str:
        """Return what was said last of a file."""
        return " ".join(text for text in (self._said.text(), self._remedy.text()) if text)

    def _say(self, sentence: str, remedy: str, loud: bool = False) -> None:
        self._said.set_role(TypeRole.FIELD_STRONG if loud else TypeRole.FIELD)
        for label, text in ((self._said, sentence), (self._remedy, remedy)):
            label.setText(text)
            label.setVisible(bool(text))
        if loud:
            self._said.setAccessibleDescription(remedy)
            QAccessible.updateAccessibility(QAccessibleEvent(self._said, QAccessible.Event.Alert))

    def _button(self, text: str, icon: str, name: str, key: str = "") -> PlainButton:
        button = PlainButton(text, icon=icon)
        button.setAccessibleName(name)
        button.setAccessibleDescription(key)
        button.setToolTip(f"{name} ({key})" if key else name)
        return button
