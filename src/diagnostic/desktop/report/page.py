"""The report page: what goes in, how it will look, what it rests on, and where it is written to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.previewing import Preview, preview_report
from diagnostic.actions.reporting import ReportOptions, report_language, report_languages
from diagnostic.actions.setting_up import set_item
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.report.choices import Choices
from diagnostic.desktop.report.exporting import PDF, WORD, AskPath, ask_path, suggested_path, write_or_say
from diagnostic.desktop.report.rests import rests_of
from diagnostic.desktop.report.rests_panel import RestsPanel
from diagnostic.desktop.report.sheet_bar import SheetBar
from diagnostic.desktop.report.sheet_view import SheetView
from diagnostic.desktop.report.sheets import Sheets, picture_of, sheets_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError
from diagnostic.model.state import State

PANEL_FROM = 1180
PAUSE_MS = 300
"""So long nothing changes before the pages are printed anew, in milliseconds."""


class ReportPage(LeadsFocus, QWidget):
    """Emits ``setup_wanted`` with the code of a set-up item. ``ask`` asks where to write: a dialog, unless told otherwise.

    The pages are printed off the event loop, from what is on the disk, whenever the page is shown and something changed.
    """

    setup_wanted = Signal(str)

    def __init__(self, workplace: Workplace, places: Places, ask: AskPath = ask_path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._places = workplace, places
        self.ask = ask
        self._preview: Preview | None = None
        self._printed: tuple[State, ReportOptions] | None = None
        self._printing = False
        self._wants_panel: bool | None = None
        self._waiting: list[Callable[[], None]] = []
        desk = workplace.desk
        language = report_language(desk, places, ReportOptions())
        self.choices = Choices(report_languages(places), language, desk.setup_value("report-status"))
        self.bar = SheetBar()
        self.view = SheetView()
        self.panel = RestsPanel()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Print the pages anew when something changed since."""
        if self._printing or not self.isVisible() or self.up_to_date():
            return
        self._printing = True
        self.bar.show_busy(first=self._preview is None)
        desk, places, options = self._workplace.desk, self._places, self.choices.options()

        def work() -> tuple[Preview, Sheets]:
            preview = preview_report(desk, places, options)
            return preview, sheets_of(preview.pdf, preview.parts)

        self._workplace.read(work, lambda result: self._take(options, *result), self._failed)

    def up_to_date(self) -> bool:
        """Tell whether the pages shown are of what is on the disk and chosen now."""
        if self._printed is None:
            return False
        state, options = self._printed
        return state is self._workplace.state and options == self.choices.options()

    def showEvent(self, event: QShowEvent) -> None:
        """Print what changed while another page was shown."""
        super().showEvent(event)
        desk = self._workplace.desk
        entered = [code for code in self.choices.links if desk.setup_value(code)]
        self.choices.show_setup(desk.setup_value("report-status"), entered)
        self._soon.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is printed."""
        super().hideEvent(event)
        self._soon.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the panel when there is no room for it."""
        super().resizeEvent(event)
        self._fold()

    def _arrange(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.bar)
        middle.addWidget(self.view, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.choices)
        line.addLayout(middle, 1)
        line.addWidget(self.panel)
        self.lead_focus_to(self.view)

    def _connect(self) -> None:
        self.choices.changed.connect(self._soon.start)
        self.choices.status_wanted.connect(self._set_status)
        self.choices.setup_wanted.connect(self.setup_wanted)
        self.choices.pdf_wanted.connect(lambda: self.export(PDF))
        self.choices.word_wanted.connect(lambda: self.export(WORD))
        self.bar.zoom_wanted.connect(self.view.zoom_by)
        self.bar.panel_wanted.connect(self._toggle_panel)
        self.view.page_changed.connect(self._show_page)
        self.view.picture_wanted.connect(self._draw)
        self._workplace.recorded.connect(lambda _recorded: self._soon.start())
        self._workplace.saving.connect(self._write_waiting)
        theme_of(self).changed.connect(self._fold)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, lambda: self.export(PDF), context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("F4"), self, self._toggle_panel, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def export(self, kind: str) -> None:
        """Ask where to write, and write it, the answer given last included."""
        options = self.choices.options()
        path = self.ask(self, kind, suggested_path(self._workplace.desk, kind, bool(options.final)))
        if path is None:
            return
        self.bar.show_writing(path)
        desk, places = self._workplace.desk, self._places

        def write() -> None:
            self._workplace.read(lambda: write_or_say(desk, places, options, kind, path), lambda fault: self._written(path, fault))

        self._waiting.append(write)
        self._write_waiting(self._workplace.under_way)

    def _write_waiting(self, under_way: int) -> None:
        """Write what was asked for, once everything said before is on the disk."""
        while self._waiting and not under_way:
            self._waiting.pop(0)()

    def _written(self, path: Path, fault: KnownError | None) -> None:
        if fault is None:
            self.bar.show_written(path)
        else:
            self.bar.show_fault(fault)

    def _take(self, options: ReportOptions, preview: Preview, sheets: Sheets) -> None:
        self._printing = False
        self._preview, self._printed = preview, (preview.state, options)
        self.view.show_sheets(sheets)
        self._show_page(self.view.current_page())
        if not self.up_to_date():
            self._soon.start()

    def _failed(self, fault: Exception) -> None:
        self._printing = False
        self._printed = (self._workplace.state, self.choices.options())
        if not isinstance(fault, KnownError):
            raise fault
        self.bar.show_fault(fault)

    def _show_page(self, page: int) -> None:
        sheets = self.view.sheets
        if self._preview is None or sheets is None or page < 0:
            return
        self.bar.show_page(page, len(sheets))
        rests = rests_of(self._preview, sheets, page, self._workplace.questionnaire)
        self.panel.show_rests(rests)
        self.view.setAccessibleDescription(f"{self.bar.page_text()}: {rests.title}")

    def _draw(self, page: int, width: int) -> None:
        sheets = self.view.sheets
        assert sheets is not None

        def drawn(picture: QImage) -> None:
            self.view.take_picture(sheets, page, width, picture)

        self._workplace.read(lambda: picture_of(sheets, page, width), drawn)

    def _set_status(self, status: str) -> None:
        """Keep the status with the set-up, so that the command line prints the same; a file that is only read keeps its own."""
        if not self._workplace.desk.read_only:
            self._workplace.act(set_item, "report-status", status)

    def _fold(self) -> None:
        room = self.width() >= PANEL_FROM * theme_of(self).zoom
        self.panel.setVisible(room if self._wants_panel is None else self._wants_panel)
        self.bar.show_panel_state(not self.panel.isHidden())

    def _toggle_panel(self) -> None:
        self._wants_panel = self.panel.isHidden()
        self._fold()
