"""The main window: the start page, or an open assessment with its four pages, its status line and its menu."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.actions.answering import undo
from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import SUFFIX, open_assessment
from diagnostic.actions.recent import remember
from diagnostic.actions.sample import sample_path
from diagnostic.actions.status import recent_line
from diagnostic.desktop.appearance import AppearanceMenu
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.look import EmptyState, InverseBar
from diagnostic.desktop.settings import Settings, write_settings
from diagnostic.desktop.start.new_page import NewAssessmentPage
from diagnostic.desktop.start.page import StartPage
from diagnostic.desktop.start.sample_work import SampleWork
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError


class MainWindow(QMainWindow):
    """One window, one open assessment at the most. ``ready`` tells that what was asked for is shown and accepts keys."""

    ready = Signal()

    def __init__(self, places: Places, folder: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Diagnostic")
        self.setMinimumSize(960, 600)
        self.resize(1366, 696)
        self._places, self._folder, self.settings = places, folder, settings
        self._typed = ""
        self._frame: AssessmentFrame | None = None
        self.menu = AppearanceMenu(settings, self)
        self.menu.changed.connect(self._keep_settings)
        self._bar = InverseBar("", "", "")
        self._bar.hide()
        self._bar.pressed.connect(self._copy_typed)
        self._stack = QStackedWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        ground = QWidget()
        ground.setLayout(column)
        self.setCentralWidget(ground)
        self._make_shortcuts()
        self.show_start()

    @property
    def frame(self) -> AssessmentFrame | None:
        """The pages of the open assessment, or None on the start page."""
        return self._frame

    def show_start(self) -> None:
        """Close what is open and show the start page."""
        self._leave()
        page = StartPage(self._places, self._folder, self.settings)
        page.open_wanted.connect(self.open_path)
        page.browse_wanted.connect(self.browse)
        page.new_wanted.connect(self.show_new)
        page.sample_wanted.connect(self.open_sample)
        page.settings_changed.connect(self._keep_settings)
        page.appearance_wanted.connect(self.menu.show_at)
        self._show(page)
        self.setWindowTitle("Diagnostic")

    def show_new(self, mode: str) -> None:
        """Close what is open and show the page on which an assessment begins; ``mode`` is mission or self-assessment."""
        self._leave()
        page = NewAssessmentPage(self._places, self._folder, mode)
        page.created.connect(self.take_desk)
        page.cancelled.connect(self.show_start)
        self._show(page)

    def browse(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an assessment"), str(Path.home()), self.tr("Assessments (*{suffix})").format(suffix=SUFFIX)
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path, read_only: bool = False) -> None:
        """Open a file; what stands in the way is said in one sentence, and whatever was open stays open."""
        try:
            desk = open_assessment(path, read_only=read_only)
        except KnownError as fault:
            self._say(fault)
            return
        self.take_desk(desk)

    def open_sample(self) -> None:
        """Open the sample mission with whatever was done to it since; the first time it is written beside the settings."""
        path = sample_path(self._folder)
        if path.exists():
            self.open_path(path)
            return
        self._leave()
        waiting = EmptyState(
            self.tr("The sample mission is being prepared"),
            self.tr("An invented administration, answered in full. This takes a moment, and only the first time."),
        )
        self._show(waiting)

        def ended(fault: Exception | None) -> None:
            work.deleteLater()
            if self._stack.currentWidget() is not waiting:
                return
            if fault is None:
                self.open_path(path)
                return
            self.show_start()
            if not isinstance(fault, KnownError | RefusedError):
                raise fault
            self._say(fault)

        work = SampleWork(self._places, path, self._folder / "cache", self)
        work.ended.connect(ended)
        work.start()

    def take_desk(self, desk: Desk) -> None:
        """Show an open assessment."""
        self._leave()
        self._bar.hide()
        workplace = Workplace(desk, self)
        workplace.not_saved.connect(self._say_not_saved)
        workplace.refused.connect(self._say)
        workplace.saved.connect(lambda _at: self._bar.hide())
        frame = AssessmentFrame(workplace, self._places, self._folder, self.menu)
        frame.close_wanted.connect(self.show_start)
        self._frame = frame
        self._show(frame)
        name = desk.setup_value("administration-name") or desk.path.stem
        self.setWindowTitle(f"{name} – Diagnostic")
        remember(self._folder, recent_line(desk))
        frame.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything typed is brought to the disk before the window goes."""
        self._leave()
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell, once the event loop has painted, that the window is ready."""
        super().showEvent(event)
        self.ready.emit()

    def _leave(self) -> None:
        if self._frame is None:
            return
        frame, self._frame = self._frame, None
        frame.settle()
        remember(self._folder, recent_line(frame.workplace.desk, frame.current_question()))
        frame.workplace.finish()

    def _show(self, page: QWidget) -> None:
        while self._stack.count():
            old = self._stack.widget(0)
            if old is None:
                break
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.addWidget(page)
        page.setFocus()

    def _say(self, fault: KnownError | RefusedError) -> None:
        if isinstance(fault, RefusedError):
            first = fault.problems[0]
            self._bar.set_message(first.message, first.remedy, "")
        else:
            self._bar.set_message(fault.message, fault.remedy, "")
        self._bar.show()

    def _say_not_saved(self, fault: KnownError, typed: str) -> None:
        self._typed = typed
        self._bar.set_message(
            self.tr("Not saved: {cause}").format(cause=fault.message),
            fault.remedy,
            self.tr("Copy what I typed") if typed else "",
        )
        self._bar.show()

    def _copy_typed(self) -> None:
        QGuiApplication.clipboard().setText(self._typed)

    def _keep_settings(self, settings: Settings) -> None:
        self.settings = settings
        write_settings(self._folder, settings)

    def _make_shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+O", self.browse),
            ("Ctrl+N", lambda: self.show_new("mission")),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Q", self.close),
            ("Ctrl++", lambda: self.menu.zoom(+1)),
            ("Ctrl+=", lambda: self.menu.zoom(+1)),
            ("Ctrl+-", lambda: self.menu.zoom(-1)),
            ("Ctrl+0", lambda: self.menu.zoom(0)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _undo(self) -> None:
        if self._frame is not None:
            self._frame.workplace.act(undo)
