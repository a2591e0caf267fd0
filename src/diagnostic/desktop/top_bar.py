"""The bar at the top: whose assessment this is, the tabs, the search field and the menu."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, PlainButton, TabBar, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.name_label import NameLabel
from diagnostic.desktop.parts import EXCHANGE, FINDINGS, QUESTIONS, REPORT, SETUP
from diagnostic.desktop.strip import Strip

__all__ = ["EXCHANGE", "FINDINGS", "QUESTIONS", "REPORT", "SETUP", "TopBar"]

SEARCH_KEY = "Ctrl K"
WORDS_FROM = 1120
"""From this width on, at zoom 1.0, the search has room for its words."""
KEY_FROM = 760
"""And from this one for its key."""
NAME = 216
"""What the name takes at least where there is room, so that the tabs stand in the same place for most assessments."""


class TopBar(Strip):
    """Emits ``tab_picked`` with a tab's key and ``search_wanted``; the menu belongs to the window."""

    tab_picked = Signal(str)
    search_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent=parent)
        self._block = self._names()
        self.tabs = TabBar(self.tr("Parts of the assessment"))
        for key, text in (
            (SETUP, self.tr("Set-up")),
            (QUESTIONS, self.tr("Questions")),
            (FINDINGS, self.tr("Findings")),
            (REPORT, self.tr("Report")),
            (EXCHANGE, self.tr("Exchange")),
        ):
            self.tabs.add_tab(key, text)
        self.tabs.picked.connect(self.tab_picked)
        self._home = self._tool(self.tr("Back to the start page"))
        self._home.clicked.connect(self.home_wanted)
        self._search_words = self.tr("Go to a question or standard")
        self._search = PlainButton(self._search_words, icon="search", key_hint=SEARCH_KEY)
        self._search.setAccessibleName(self._search_words)
        self._search.setToolTip(self._search_words)
        self._search.clicked.connect(self.search_wanted)
        self._more = self._tool(self.tr("Menu"))
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._line = QHBoxLayout(self)
        for widget in (self._home, self._block, self.tabs):
            self._line.addWidget(widget)
        self._line.addStretch(1)
        self._line.addWidget(self._search)
        self._line.addWidget(self._more)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()

    def show_assessment(self, name: str, mission: str) -> None:
        """Name the administration and the kind of work."""
        self.name.setText(name)
        self._mission.setText(mission)
        self._fold()

    def show_tab(self, key: str) -> None:
        """Underline a tab."""
        self.tabs.set_current(key)

    def show_waiting(self, count: int) -> None:
        """Say behind the tab of the exchange how many places wait for a decision."""
        self.tabs.set_count(EXCHANGE, count, waits=True)
        self._fold()

    def restyle(self) -> None:
        """Keep sizes and icons under the user's zoom and theme."""
        theme = theme_of(self)
        px = theme.px
        self.setFixedHeight(px(48))
        self._line.setContentsMargins(px(8), 0, px(12), 0)
        self._line.setSpacing(px(8))
        for button, icon in ((self._home, "arrow-left"), (self._more, "ellipsis")):
            button.setFixedSize(px(32), px(32))
            button.setIconSize(QSize(px(18), px(18)))
            button.setIcon(QIcon(theme.pixmap(icon, 18, theme.tokens.text2, self)))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the search is an icon; its name and its key stay."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        zoom = theme_of(self).zoom
        words = self._search_words if self.width() >= WORDS_FROM * zoom else ""
        if self._search.text() != words:
            self._search.setText(words)
            self._search.updateGeometry()
        self._search.set_key_hint(SEARCH_KEY if self.width() >= KEY_FROM * zoom else "")
        # The tabs are never scrolled away: the name takes what they leave, and is whole in its tool tip.
        px = theme_of(self).px
        margins = self._line.contentsMargins()
        taken = sum(each.sizeHint().width() for each in (self.tabs, self._search)) + 2 * px(32) + 5 * self._line.spacing()
        room = self.width() - taken - margins.left() - margins.right()
        wanted = max(px(NAME), self.name.sizeHint().width() + px(8))
        self._block.setFixedWidth(min(max(room, px(48)), wanted))

    def changeEvent(self, event: QEvent) -> None:
        """The arrow back points along the line of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_line"):
            self.restyle()

    def _names(self) -> QWidget:
        self.name = NameLabel("", TypeRole.STRONG)
        self._mission = NameLabel("", TypeRole.CAPTION, Ink.TEXT3)
        block = QWidget()
        names = QVBoxLayout(block)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self.name)
        names.addWidget(self._mission)
        names.addStretch(1)
        return block

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        return button
