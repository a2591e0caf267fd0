"""An open assessment in the window: top bar, five pages, status line. Pages are loaded and made when they are first shown."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.actions.at_work import sit_down
from diagnostic.actions.desk import Recorded
from diagnostic.desktop.file_notices import at_work_notice, kept_notice, nothing_left_notice, reading_notice
from diagnostic.desktop.first_paint import FirstPaint
from diagnostic.desktop.notice_strip import NoticeStrip
from diagnostic.desktop.parts import EXCHANGE, FINDINGS, QUESTIONS, REPORT, SETUP
from diagnostic.desktop.status_line import StatusLine
from diagnostic.desktop.top_bar import TopBar
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.entry import Act
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError
from diagnostic.model.progress import Standing
from diagnostic.model.subject import Kind

if TYPE_CHECKING:
    from diagnostic.desktop.questions.search import SearchPalette
    from diagnostic.desktop.setup.page import SetupPage
    from diagnostic.model.assessment import Assessment

TABS = (SETUP, QUESTIONS, FINDINGS, REPORT, EXCHANGE)

SEEN, UNSEEN = 20, 400
"""Milliseconds from the first painting, and at the latest from the beginning, until levels are worked out: nothing may take the processor
from the page before it can be typed into.
"""


class AssessmentFrame(QWidget):
    """Top bar, page and status line of one assessment. ``close_wanted`` asks for the start page."""

    close_wanted = Signal()

    def __init__(self, workplace: Workplace, places: Places, settings: Path, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workplace = workplace
        self._places, self._settings = places, settings
        self._pages: dict[str, QWidget] = {}
        self._going = False
        self._palette: SearchPalette | None = None
        self._waiting = 0
        self.bar = TopBar(menu)
        self.bar.tab_picked.connect(self.show_tab)
        self.bar.search_wanted.connect(self.search)
        self.bar.home_wanted.connect(self.close_wanted)
        self.status = StatusLine()
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self.status)
        self.notices: list[NoticeStrip] = []
        self._nothing_left: NoticeStrip | None = None
        workplace.saving.connect(self.status.show_under_way)
        workplace.saved.connect(self.status.show_saved)
        workplace.not_saved.connect(self._not_saved)
        workplace.recorded.connect(self._recorded)
        workplace.assessed.connect(self._assessed)
        self._shortcuts()
        self._name()

    def begin(self, tab: str = QUESTIONS, question: str = "") -> None:
        """Show the page where the work goes on, at the question where it stopped, and say what is to be known about the file."""
        desk = self.workplace.desk
        if desk.read_only:
            self._notice(reading_notice(desk.read_only_because))
        elif not sit_down(desk, self._settings):
            self._notice(at_work_notice(self.workplace, self._settings))
        kept = kept_notice(desk, self.go_to_item)
        if kept is not None:
            self._notice(kept)
        known = {each.code for each in self.workplace.questionnaire.questions}
        if question in known:
            self.go_to_question(question)
        else:
            self.show_tab(tab)
        FirstPaint(self, SEEN, self._go_on)
        QTimer.singleShot(UNSEEN, self, self._go_on)

    def show_tab(self, key: str) -> None:
        """Show one of the pages."""
        self.settle()
        self._end_nothing_left()
        page = self._page(key)
        self._stack.setCurrentWidget(page)
        self.bar.show_tab(key)
        if key != SETUP and self._going:
            self.workplace.assess()
        page.setFocus()

    def _go_on(self) -> None:
        """Load what the first writing needs, and work out levels and findings; once."""
        if self._going:
            return
        self._going = True
        self.workplace.get_ready()
        self.workplace.assess()

    def current_tab(self) -> str:
        """Return the key of the page shown."""
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def go_to_question(self, code: str) -> None:
        """Open one question on the questions page."""
        from diagnostic.desktop.questions.page import QuestionsPage

        self.show_tab(QUESTIONS)
        page = self._pages[QUESTIONS]
        assert isinstance(page, QuestionsPage)
        page.open_question(code)

    def go_to_item(self, code: str) -> None:
        """Show the field of an item of the set-up."""
        self._setup_page().go_to_item(code)

    def _setup_page(self) -> "SetupPage":
        from diagnostic.desktop.setup.page import SetupPage

        if SETUP not in self._pages or self.current_tab() != SETUP:
            self.show_tab(SETUP)
        page = self._pages[SETUP]
        assert isinstance(page, SetupPage)
        return page

    def go_to_finding(self, code: str) -> None:
        """Show a recommendation."""
        from diagnostic.desktop.findings.page import FindingsPage

        if FINDINGS not in self._pages or self.current_tab() != FINDINGS:
            self.show_tab(FINDINGS)
        page = self._pages[FINDINGS]
        assert isinstance(page, FindingsPage)
        page.go_to(code)

    def current_question(self) -> str:
        """Return the code of the question that is open, or an empty text."""
        page = self._pages.get(QUESTIONS)
        if page is None:
            return ""
        from diagnostic.desktop.questions.page import QuestionsPage

        assert isinstance(page, QuestionsPage)
        return page.current_question()

    def search(self) -> None:
        """Open the field that finds questions and standards."""
        if self._palette is None:
            from diagnostic.desktop.questions.search import SearchPalette

            self._palette = SearchPalette(self.workplace, self)
            self._palette.question_wanted.connect(self.go_to_question)
        self._palette.open_palette()

    def settle(self) -> None:
        """Bring what is being typed to the disk."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    def undo(self) -> None:
        """Take back the last act of this desk, and show where."""
        from diagnostic.actions.answering import undo

        if not self.workplace.desk.read_only:
            self.workplace.act(undo, then=self._show_taken_back)

    def _show_taken_back(self, recorded: Recorded) -> None:
        """Nobody should wonder what an undo took back: it is shown where it stands, unless the page at hand shows it."""
        taken = next((entry.subject for entry in recorded.entries if entry.act == Act.RETRACT), None)
        tab = self.current_tab()
        if taken is None or tab == EXCHANGE:
            return
        if taken.kind == Kind.SETUP:
            self._setup_page().show_taken_back(taken.code, taken.row)
        elif taken.kind == Kind.RECOMMENDATION:
            self.go_to_finding(taken.code)
        elif taken.kind == Kind.QUESTION and tab != QUESTIONS:
            self.go_to_question(taken.code)
        elif tab != QUESTIONS:
            self.show_tab(QUESTIONS)

    def _page(self, key: str) -> QWidget:
        if key not in self._pages:
            page = self._make(key)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    def _make(self, key: str) -> QWidget:
        # What a page needs is loaded by whoever looks at it, not by everybody who starts the program.
        if key == SETUP:
            from diagnostic.desktop.setup.page import SetupPage

            return SetupPage(self.workplace, self._places, self._settings)
        if key == QUESTIONS:
            from diagnostic.desktop.questions.page import QuestionsPage

            questions = QuestionsPage(self.workplace)
            questions.setup_wanted.connect(lambda: self.show_tab(SETUP))
            questions.scope_wanted.connect(lambda: self.go_to_item("scope-section"))
            questions.nothing_left.connect(self._say_nothing_left)
            questions.column.question_opened.connect(lambda _code: self._end_nothing_left())
            return questions
        if key == REPORT:
            from diagnostic.desktop.report.page import ReportPage

            report = ReportPage(self.workplace, self._places)
            report.setup_wanted.connect(self.go_to_item)
            return report
        if key == EXCHANGE:
            from diagnostic.desktop.exchange.page import ExchangePage

            exchange = ExchangePage(self.workplace, self._places)
            exchange.question_wanted.connect(self.go_to_question)
            exchange.item_wanted.connect(self.go_to_item)
            exchange.finding_wanted.connect(self.go_to_finding)
            exchange.show_waiting(self._waiting)
            return exchange
        from diagnostic.desktop.findings.page import FindingsPage

        findings = FindingsPage(self.workplace)
        findings.question_wanted.connect(self.go_to_question)
        return findings

    def _notice(self, notice: NoticeStrip) -> None:
        self.notices.append(notice)
        self._column.insertWidget(self._column.indexOf(self._stack), notice)

    def _say_nothing_left(self, here: bool) -> None:
        self._end_nothing_left()
        self._nothing_left = nothing_left_notice(here, lambda: self.show_tab(FINDINGS))
        self._notice(self._nothing_left)

    def _end_nothing_left(self) -> None:
        if self._nothing_left is not None:
            self.notices.remove(self._nothing_left)
            self._nothing_left.deleteLater()
            self._nothing_left = None

    def _not_saved(self, _fault: KnownError, _typed: str) -> None:
        self.status.show_not_saved()

    def _count_waiting(self) -> None:
        """Say at the tab how many places wait for a decision."""
        from diagnostic.actions.disagreeing import matters, waiting

        self._waiting = waiting(matters(self.workplace.desk, self.workplace.state))
        self.bar.show_waiting(self._waiting)
        page = self._pages.get(EXCHANGE)
        if page is not None:
            from diagnostic.desktop.exchange.page import ExchangePage

            assert isinstance(page, ExchangePage)
            page.show_waiting(self._waiting)

    def _recorded(self, recorded: Recorded) -> None:
        self._end_nothing_left()
        if self._pages.get(EXCHANGE) is self._stack.currentWidget():
            self._count_waiting()
        if any(entry.subject.kind == Kind.SETUP for entry in recorded.entries):
            self._name()

    def _assessed(self, assessment: "Assessment") -> None:
        self._count_waiting()
        total = assessment.progress.total
        self.status.show_progress(
            self.tr(
                "Dealt with {done} of {asked} · Answered {answered} · Unknown {unknown} · Declined {declined} · Not applicable {never}"
            ).format(
                done=total.done,
                asked=total.asked,
                answered=total.of(Standing.ANSWERED),
                unknown=total.of(Standing.DONT_KNOW),
                declined=total.of(Standing.DECLINED),
                never=total.of(Standing.NOT_APPLICABLE),
            )
        )

    def _name(self) -> None:
        desk = self.workplace.desk
        exercise = desk.setup_value("exercise") == "yes"
        kind = self.tr("Self-assessment") if desk.self_assessment else self.tr("Mission")
        if exercise:
            kind = self.tr("{kind} · exercise").format(kind=kind)
        self.bar.show_assessment(desk.setup_value("administration-name") or desk.path.stem, kind)
        self.status.show_file(desk.path, desk.read_only, exercise)

    def _shortcuts(self) -> None:
        for number, key in enumerate(TABS, start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, lambda key=key: self.show_tab(key))
        QShortcut(QKeySequence("Ctrl+K"), self, self.search)
