"""An open assessment in the window: top bar, four pages, status line. Pages are made when they are first shown."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.actions.desk import Recorded
from diagnostic.desktop.findings.page import FindingsPage
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.desktop.questions.search import SearchPalette
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.status_line import StatusLine
from diagnostic.desktop.top_bar import FINDINGS, QUESTIONS, REPORT, SETUP, TopBar
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.places import Places
from diagnostic.model.progress import Standing

TABS = (SETUP, QUESTIONS, FINDINGS, REPORT)


class AssessmentFrame(QWidget):
    """Top bar, page and status line of one assessment. ``close_wanted`` asks for the start page."""

    close_wanted = Signal()

    def __init__(
        self, workplace: Workplace, places: Places, settings: Path, menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._places, self._settings = places, settings
        self._pages: dict[str, QWidget] = {}
        self.bar = TopBar(menu)
        self.bar.tab_picked.connect(self.show_tab)
        self.bar.search_wanted.connect(self.search)
        self.bar.home_wanted.connect(self.close_wanted)
        self.status = StatusLine()
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.status)
        self.palette_box = SearchPalette(workplace, self)
        self.palette_box.question_wanted.connect(self.go_to_question)
        workplace.saving.connect(self.status.show_under_way)
        workplace.saved.connect(self.status.show_saved)
        workplace.recorded.connect(self._recorded)
        workplace.assessed.connect(self._assessed)
        self._shortcuts()
        self._name()

    def begin(self) -> None:
        """Show the page where the work goes on: set-up while nothing is answered, else the questions."""
        self.status.show_file(self.workplace.desk.path, self.workplace.desk.read_only)
        self.show_tab(QUESTIONS)
        self.workplace.assess()

    def show_tab(self, key: str) -> None:
        """Show one of the four pages."""
        self.settle()
        page = self._page(key)
        self._stack.setCurrentWidget(page)
        self.bar.show_tab(key)
        if key != SETUP:
            self.workplace.assess()
        page.setFocus()

    def current_tab(self) -> str:
        """Return the key of the page shown."""
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def go_to_question(self, code: str) -> None:
        """Open one question on the questions page."""
        self.show_tab(QUESTIONS)
        page = self._pages[QUESTIONS]
        assert isinstance(page, QuestionsPage)
        page.open_question(code)

    def go_to_item(self, code: str) -> None:
        """Show the field of an item of the set-up."""
        self.show_tab(SETUP)
        page = self._pages[SETUP]
        assert isinstance(page, SetupPage)
        page.go_to_item(code)

    def current_question(self) -> str:
        """Return the code of the question that is open, or an empty text."""
        page = self._pages.get(QUESTIONS)
        return page.current_question() if isinstance(page, QuestionsPage) else ""

    def search(self) -> None:
        """Open the field that finds questions and standards."""
        self.palette_box.open_palette()

    def settle(self) -> None:
        """Bring what is being typed to the disk."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def _page(self, key: str) -> QWidget:
        if key not in self._pages:
            page = self._make(key)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _make(self, key: str) -> QWidget:
        if key == SETUP:
            return SetupPage(self.workplace, self._places, self._settings)
        if key == QUESTIONS:
            return QuestionsPage(self.workplace)
        if key == REPORT:
            # Printing and PDFium are loaded by whoever looks at the report, not by everybody who opens a file.
            from diagnostic.desktop.report.page import ReportPage

            report = ReportPage(self.workplace, self._places)
            report.setup_wanted.connect(self.go_to_item)
            return report
        findings = FindingsPage(self.workplace)
        findings.question_wanted.connect(self.go_to_question)
        return findings

    def _recorded(self, recorded: Recorded) -> None:
        if any(entry.subject.kind == "setup" for entry in recorded.entries):
            self._name()

    def _assessed(self, assessment: Assessment) -> None:
        total = assessment.progress.total
        self.status.show_progress(
            self.tr("Answered {answered} of {asked} · Unknown {unknown} · Declined {declined}").format(
                answered=total.done,
                asked=total.asked,
                unknown=total.of(Standing.DONT_KNOW),
                declined=total.of(Standing.DECLINED),
            )
        )

    def _name(self) -> None:
        desk = self.workplace.desk
        kind = self.tr("Self-assessment") if desk.self_assessment else self.tr("Mission")
        if desk.setup_value("exercise") == "yes":
            kind = self.tr("{kind} · exercise").format(kind=kind)
        self.bar.show_assessment(desk.setup_value("administration-name") or desk.path.stem, kind)

    def _shortcuts(self) -> None:
        for number, key in enumerate(TABS, start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda key=key: self.show_tab(key))
        QShortcut(QKeySequence("Ctrl+K"), self, self.search)
