"""The exchange page: three pages under one tab, and a line above them that says which."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.desktop.exchange.export_page import ExportPage
from diagnostic.desktop.look import FilterBar
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places

EXPORT, IMPORT, CONFLICTS = "export", "import", "conflicts"


class ExchangePage(QWidget):
    """Emits ``question_wanted`` with a question's code. Pages are made when they are first shown, and kept."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._places = workplace, places
        self.pages: dict[str, QWidget] = {}
        self.switch = FilterBar(self.tr("Exchange"), ((EXPORT, self.tr("Send out")), (IMPORT, self.tr("Bring in"))))
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
        self.setFocusProxy(self.switch)
        self.show_part(EXPORT)

    def show_part(self, key: str) -> None:
        """Show one of the pages."""
        if key not in self.pages:
            self.pages[key] = self._make(key)
            self._stack.addWidget(self.pages[key])
        self.switch.set_current(key)
        self._stack.setCurrentWidget(self.pages[key])

    def _make(self, key: str) -> QWidget:
        if key == IMPORT:
            from diagnostic.desktop.exchange.import_page import ImportPage

            page = ImportPage(self._workplace, self._places)
            page.question_wanted.connect(self.question_wanted)
            return page
        return ExportPage(self._workplace, self._places)
