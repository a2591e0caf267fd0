"""The main window: the start page, or an open assessment with its pages, its status line and its menu."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.actions.recent import remember
from diagnostic.desktop.look import EmptyState, InverseBar
from diagnostic.desktop.parts import QUESTIONS, SETUP
from diagnostic.desktop.quiet import opening
from diagnostic.desktop.settings import Settings, write_settings
from diagnostic.desktop.start.page import StartPage
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError

if TYPE_CHECKING:
    from diagnostic.actions.desk import Desk
    from diagnostic.desktop.appearance import AppearanceMenu
    from diagnostic.desktop.assessment_frame import AssessmentFrame
    from diagnostic.model.assessment import Assessment

TITLE = 32
"""What a window manager takes for the title of a window, in logical pixels."""


class MainWindow(QMainWindow):
    """One window, one open assessment at the most; ``begin`` says whether the start page is shown until something is opened.

    ``ready`` tells that what was asked for is shown and accepts keys.
    """

    ready = Signal()

    def __init__(self, places: Places, folder: Path, settings: Settings, begin: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Diagnostic")
        self._fit_screen()
        self._places, self._folder, self.settings = places, folder, settings
        self._frame: AssessmentFrame | None = None
        self._lost = self._warned = False
        self._fault: KnownError | None = None
        self._typed = ""
        self._bar_act: Callable[[], None] = lambda: None
        self._menu: AppearanceMenu | None = None
        self._stack = QStackedWidget()
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self._column = column
        self.setCentralWidget(ground)
        self._make_shortcuts()
        if begin:
            self.show_start()

    @cached_property
    def bar(self) -> InverseBar:
        """What has to be said above everything; made when there is something to say."""
        bar = InverseBar("", "", "")
        bar.hide()
        bar.pressed.connect(lambda: self._bar_act())
        self._column.insertWidget(0, bar)
        return bar

    @property
    def menu(self) -> "AppearanceMenu":
        """The menu of appearance, language and help; made when it is first asked for."""
        if self._menu is None:
            from diagnostic.desktop.appearance import AppearanceMenu

            self._menu = AppearanceMenu(self.settings, self._places, self)
            self._menu.changed.connect(self._keep_settings)
        return self._menu

    @property
    def frame(self) -> "AssessmentFrame | None":
        """The pages of the open assessment, or None on the start page."""
        return self._frame

    def page(self) -> QWidget | None:
        """Return what the window shows: the start page, the page of a new assessment, or the frame of an open one."""
        return self._stack.currentWidget()

    def show_start(self) -> None:
        """Close what is open and show the start page."""
        if not self._leave():
            return
        page = StartPage(self._places, self._folder, self.settings)
        page.open_wanted.connect(lambda path, question: self.open_path(path, question=question))
        page.browse_wanted.connect(self.browse)
        page.new_wanted.connect(self.show_new)
        page.sample_wanted.connect(self.open_sample)
        page.settings_changed.connect(self._keep_settings)
        page.appearance_wanted.connect(lambda place: self.menu.show_at(place))
        self._show(page)
        self.setWindowTitle("Diagnostic")

    def show_new(self, mode: str) -> None:
        """Close what is open and show the page on which an assessment begins; ``mode`` is mission or self-assessment."""
        from diagnostic.desktop.start.new_page import NewAssessmentPage

        if not self._leave():
            return
        page = NewAssessmentPage(self._places, self._folder, mode)
        page.created.connect(lambda desk: self.take_desk(desk, SETUP))
        page.cancelled.connect(self.show_start)
        self._show(page)
        self.setWindowTitle("Diagnostic")

    def browse(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        from diagnostic.actions.opening import SUFFIX

        beside = self._frame.workplace.desk.path.parent if self._frame is not None else Path.home()
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an assessment"), str(beside), self.tr("Assessments (*{suffix})").format(suffix=SUFFIX)
        )
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path, read_only: bool = False, question: str = "") -> None:
        """Open a file; what stands in the way is said in one sentence, and whatever was open stays open."""
        if self._frame is not None and not read_only and _same_file(path, self._frame.workplace.desk.path):
            self._hush()
            return
        from diagnostic.actions.opening import open_assessment

        try:
            with opening():
                desk = open_assessment(path, read_only=read_only)
        except KnownError as fault:
            if self.page() is None:
                self.show_start()
            self._say(fault)
            if fault.code == "store.open-elsewhere":
                from diagnostic.desktop.problem_words import message_of, remedy_of

                self._offer(message_of(fault), remedy_of(fault), self.tr("Open for reading"), "eye", lambda: self.open_path(path, read_only=True))
            return
        self.take_desk(desk, question=question)

    def open_sample(self) -> None:
        """Open the sample mission with whatever was done to it since; the first time it is written beside the settings."""
        from diagnostic.actions.sample import sample_path

        path = sample_path(self._folder)
        if path.exists():
            self.open_path(path)
            return
        if not self._leave():
            return
        from diagnostic.desktop.start.sample_work import SampleWork

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

    def take_desk(self, desk: "Desk", tab: str = QUESTIONS, question: str = "") -> None:
        """Show an open assessment at one of its pages, or at one of its questions."""
        if not self._leave():
            desk.close()
            return
        # What an open assessment needs is loaded when there is one, so that the start page is there at once.
        from diagnostic.desktop.assessment_frame import AssessmentFrame
        from diagnostic.desktop.workplace import Workplace

        workplace = Workplace(desk, self)
        workplace.not_saved.connect(self._say_not_saved)
        workplace.refused.connect(self._say)
        workplace.saved.connect(lambda _at: self._saved())
        frame = AssessmentFrame(workplace, self._places, self._folder, self.menu)
        frame.close_wanted.connect(self.show_start)
        self._frame = frame
        self._show(frame)
        name = desk.setup_value("administration-name") or desk.path.stem
        self.setWindowTitle(f"{name} – Diagnostic")

        def keep_in_list(assessment: "Assessment") -> None:
            from diagnostic.actions.status import recent_line

            workplace.assessed.disconnect(keep_in_list)
            remember(self._folder, recent_line(desk, "", assessment))

        workplace.assessed.connect(keep_in_list)
        frame.begin(tab, question)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything typed is brought to the disk before the window goes; what cannot be is said first, once."""
        if not self._leave():
            event.ignore()
            return
        # Hiding the window moves the focus about once more; no page is there any longer to hear it.
        self._show(QWidget())
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell, once the event loop has painted, that the window is ready."""
        super().showEvent(event)
        self.ready.emit()

    def _fit_screen(self) -> None:
        """On a small screen, or one that is scaled to 200 %, the smallest size is what the screen has: nothing lies beyond its edge."""
        room = self.screen().availableSize()
        self.setMinimumSize(min(960, room.width()), min(600, max(room.height() - TITLE, 300)))
        self.resize(min(1366, room.width()), min(696, max(room.height() - TITLE, 300)))

    def _leave(self) -> bool:
        """Close what is open. False, once, when the disk refused something: then it stays open and the bar says that leaving loses it."""
        if self._frame is None:
            return True
        from diagnostic.actions.status import recent_line

        frame, warned = self._frame, self._warned
        workplace = frame.workplace
        frame.settle()
        workplace.settle_down()
        if self._lost and not warned:
            self._warned = True
            self._tell_lost(self.tr("Leaving once more leaves without it."))
            return False
        self._frame, self._lost, self._warned = None, False, False
        fresh = workplace.assessment if workplace.assessment_is_fresh() else None
        remember(self._folder, recent_line(workplace.desk, frame.current_question(), fresh))
        workplace.finish()
        workplace.deleteLater()
        return True

    def _show(self, page: QWidget) -> None:
        self._hush()
        while self._stack.count():
            old = self._stack.widget(0)
            if old is None:
                break
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._stack.addWidget(page)
        page.setFocus()

    def _say(self, fault: KnownError | RefusedError) -> None:
        from diagnostic.desktop.problem_words import message_of, remedy_of

        if isinstance(fault, RefusedError):
            first = fault.problems[0]
            self._offer(message_of(first), remedy_of(first))
        else:
            self._offer(message_of(fault), remedy_of(fault))

    def _say_not_saved(self, fault: KnownError, typed: str) -> None:
        self._lost, self._warned, self._fault, self._typed = True, False, fault, typed
        self._tell_lost("")

    def _tell_lost(self, more: str) -> None:
        from diagnostic.desktop.problem_words import message_of, remedy_of

        if self._fault is not None:
            self._offer(
                self.tr("Not saved: {cause}").format(cause=message_of(self._fault)),
                f"{remedy_of(self._fault)} {more}".strip(),
                self.tr("Copy what I typed") if self._typed else "",
                act=lambda: QGuiApplication.clipboard().setText(self._typed),
            )

    def _offer(self, sentence: str, remedy: str, button: str = "", icon: str = "copy", act: Callable[[], None] | None = None) -> None:
        self._bar_act = act or (lambda: None)
        self.bar.set_message(sentence, remedy, button, icon)
        self.bar.show()

    def _hush(self) -> None:
        if "bar" in vars(self):
            self.bar.hide()

    def _saved(self) -> None:
        self._lost = self._warned = False
        self._hush()

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
            ("F1", lambda: self.menu.show_help("help")),
            ("Shift+F1", lambda: self.menu.show_help("keys")),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _undo(self) -> None:
        if self._frame is not None:
            self._frame.undo()


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
