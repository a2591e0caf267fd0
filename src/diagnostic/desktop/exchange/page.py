"""The exchange page: three pages under one tab, and a line above them that says which."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.desktop.exchange.export_page import ExportPage
from diagnostic.desktop.exchange.part import ExchangePart
from diagnostic.desktop.look import FilterBar
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places

EXPORT, IMPORT, CONFLICTS = "export", "import", "conflicts"


class ExchangePage(LeadsFocus, QWidget):
    """Emits ``question_wanted``, ``item_wanted`` (of the set-up) and ``finding_wanted`` with a code. Pages are made when they are first shown,
    and kept."""

    question_wanted = Signal(str)
    item_wanted = Signal(str)
    finding_wanted = Signal(str)

    def __init__(self, workplace: Workplace, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._places = workplace, places
        self.pages: dict[str, ExchangePart] = {}
        self.switch = FilterBar(
            self.tr("Exchange"), ((EXPORT, self.tr("Send out")), (IMPORT, self.tr("Bring in")), (CONFLICTS, self.tr("Decide")))
        )
        self.switch.picked.connect(self.show_part)
        self._stack = QStackedWidget()
        theme = theme_of(self)
        strip = Strip(Qt.Edge.BottomEdge)
        self._line = QHBoxLayout(strip)
        self._line.setContentsMargins(theme.px(24), theme.px(6), theme.px(24), theme.px(7))
        self._line.addWidget(self.switch)
        self._line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(self._stack, 1)
        self.lead_focus_to(self.switch)
        self.show_part(EXPORT)
        for keys, act in (("Ctrl+Return", self._primary), ("Ctrl+Enter", self._primary), ("F6", self._next_area)):
            QShortcut(QKeySequence(keys), self, act).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_waiting(self, count: int) -> None:
        """Say how many matters wait for a decision."""
        self.switch.set_count(CONFLICTS, count)

    def show_part(self, key: str) -> None:
        """Show one of the pages."""
        if key not in self.pages:
            self.pages[key] = self._make(key)
            self._stack.addWidget(self.pages[key])
        self.switch.set_current(key)
        self._stack.setCurrentWidget(self.pages[key])

    def _primary(self) -> None:
        self.pages[self.switch.current_key()].primary()

    def _next_area(self) -> None:
        """From the line above to the page and back."""
        part = self.pages[self.switch.current_key()]
        focused = QApplication.focusWidget()
        inside = focused is not None and part.isAncestorOf(focused)
        if inside:
            self.switch.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            part.enter()

    def _make(self, key: str) -> ExchangePart:
        if key == IMPORT:
            from diagnostic.desktop.exchange.import_page import ImportPage

            page = ImportPage(self._workplace, self._places)
            page.question_wanted.connect(self.question_wanted)
            page.conflicts_wanted.connect(lambda: self.show_part(CONFLICTS))
            return page
        if key == CONFLICTS:
            from diagnostic.desktop.exchange.conflicts_page import ConflictsPage

            conflicts = ConflictsPage(self._workplace)
            conflicts.question_wanted.connect(self.question_wanted)
            conflicts.item_wanted.connect(self.item_wanted)
            conflicts.finding_wanted.connect(self.finding_wanted)
            return conflicts
        return ExportPage(self._workplace, self._places)
