"""The bar at the top: whose assessment this is, the tabs, the search field and the menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from diagnostic.desktop.look import Ink, Label, PlainButton, TabBar, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.strip import Strip

SETUP, QUESTIONS, FINDINGS = "setup", "questions", "findings"


class TopBar(Strip):
    """Emits ``tab_picked`` with a tab's key and ``search_wanted``; the menu belongs to the window."""

    tab_picked = Signal(str)
    search_wanted = Signal()
    home_wanted = Signal()

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.BottomEdge, parent=parent)
        theme = theme_of(self)
        self.setFixedHeight(theme.px(48))
        self._name = Label("", TypeRole.STRONG, wrap=False, from_person=True)
        self._mission = Label("", TypeRole.CAPTION, Ink.TEXT3, wrap=False)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(self._name)
        names.addWidget(self._mission)
        names.addStretch(1)
        block = QWidget()
        block.setLayout(names)
        names.setContentsMargins(0, 0, theme.px(8), 0)
        block.setFixedWidth(theme.px(216))
        self.tabs = TabBar(self.tr("Parts of the assessment"))
        for key, text in (
            (SETUP, self.tr("Set-up")),
            (QUESTIONS, self.tr("Questions")),
            (FINDINGS, self.tr("Findings")),
        ):
            self.tabs.add_tab(key, text)
        self.tabs.picked.connect(self.tab_picked)
        home = QToolButton()
        home.setIcon(QIcon(theme.pixmap("arrow-left", 18, theme.tokens.text2, self)))
        home.setAccessibleName(self.tr("Back to the start page"))
        home.setToolTip(self.tr("Back to the start page"))
        home.setAutoRaise(True)
        home.setFixedSize(theme.px(32), theme.px(32))
        home.clicked.connect(self.home_wanted)
        self._search = PlainButton(self.tr("Go to a question or standard"), icon="search", key_hint="Ctrl K")
        self._search.clicked.connect(self.search_wanted)
        more = QToolButton()
        more.setText("⋯")
        more.setAccessibleName(self.tr("Menu"))
        more.setToolTip(self.tr("Menu"))
        more.setMenu(menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setAutoRaise(True)
        more.setFixedSize(theme.px(32), theme.px(32))
        more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(8), 0, theme.px(12), 0)
        line.setSpacing(theme.px(8))
        line.addWidget(home)
        line.addWidget(block)
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self._search)
        line.addWidget(more)

    def show_assessment(self, name: str, mission: str) -> None:
        """Name the administration and the kind of work."""
        self._name.setText(name)
        self._mission.setText(mission)

    def show_tab(self, key: str) -> None:
        """Underline a tab."""
        self.tabs.set_current(key)
