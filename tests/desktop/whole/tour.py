"""A walk through the whole window: every page, tab, view, panel, menu and dialog, on the sample mission."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.desk import Desk
from diagnostic.actions.opening import open_assessment
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.exchange.conflicts_page import DECIDED, DIFFERENCES, OPEN, UNREAD, ConflictsPage
from diagnostic.desktop.exchange.export_page import ExportPage
from diagnostic.desktop.exchange.import_page import ImportPage
from diagnostic.desktop.exchange.page import CONFLICTS, EXPORT, IMPORT, ExchangePage
from diagnostic.desktop.findings.page import PANES, FindingsPage
from diagnostic.desktop.findings.profile_pane import ProfilePane
from diagnostic.desktop.questions.drawer import GUIDANCE, HISTORY, SHOW_AFTER, VOICES
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.desktop.report.page import ReportPage
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.top_bar import EXCHANGE, FINDINGS, QUESTIONS, REPORT, SETUP
from diagnostic.desktop.window import MainWindow
from diagnostic.model.setup_check import Step

# One of every kind of question, with what hangs on it: evidence, differences, open conflicts, statements, skipped ones.
QUESTIONS_SHOWN = ("I1-1", "I1-7", "I2-2", "I2-5", "I4-3", "I4-6", "I5-6", "I6-4", "I8-4", "I8-7", "II4-3", "II5-2", "III1-5", "STO-1")

MOST_MATTERS = 6
"""So many of what differs are looked at, of each way of differing."""


def start_pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The start page, and the page on which an assessment begins, for both ways of working."""
    yield "start", settled(window)
    for mode in ("mission", "self-assessment"):
        window.show_new(mode)
        yield f"new {mode}", settled(window)
    window.show_start()


def dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The menu, help, the list of keys, and what the program says about itself."""
    yield "menu", window.menu
    for page in ("help", "keys"):
        window.menu.show_help(page)
        yield page, settled(window.menu._help or window)
    window.menu._about()
    for box in window.findChildren(QMessageBox):
        yield "about", box
        box.close()


def open_sample(window: MainWindow, qtbot: QtBot, desk: Desk) -> AssessmentFrame:
    """Show a desk, and wait until it was assessed."""
    window.take_desk(desk)
    frame = window.frame
    assert frame is not None
    qtbot.waitUntil(lambda: frame.workplace.assessment is not None, timeout=20_000)
    return frame


def frame_pages(window: MainWindow, qtbot: QtBot, frame: AssessmentFrame) -> Iterator[tuple[str, QWidget]]:
    """The four parts of an open assessment."""
    yield from setup_pages(window, frame)
    yield from question_pages(window, qtbot, frame)
    yield from finding_pages(window, frame)
    yield from report_page(window, qtbot, frame)
    yield from exchange_pages(window, qtbot, frame)


def exchange_pages(window: MainWindow, qtbot: QtBot, frame: AssessmentFrame) -> Iterator[tuple[str, QWidget]]:
    """Sending out, with every choice; bringing in what lies beside the file, before and after; what differs, in all ways of differing."""
    frame.show_tab(EXCHANGE)
    page = frame._pages[EXCHANGE]
    assert isinstance(page, ExchangePage)
    page.show_part(EXPORT)
    export = page.pages[EXPORT]
    assert isinstance(export, ExportPage)
    choices = export.choices
    for button in (None, choices.split, choices.scope.which.cells()[1], choices.addressee.cells()[1]):
        if button is not None:
            button.click()
        qtbot.waitUntil(lambda: export.up_to_date() and export.at_rest(), timeout=20_000)
        yield "export", settled(window)
    page.show_part(IMPORT)
    bring = page.pages[IMPORT]
    assert isinstance(bring, ImportPage)
    yield "import, nothing chosen", settled(window)
    if bring.choose.links:
        bring.choose.links[-1].click()
        qtbot.waitUntil(bring.at_rest, timeout=20_000)
        for row in bring.triage.files.rows():
            bring.triage.files.go_to(row.key)
            yield "import, before", settled(window)
        bring.terms.adopt.click()
        qtbot.waitUntil(bring.at_rest, timeout=20_000)
        bring.take.click()
        qtbot.waitUntil(bring.at_rest, timeout=20_000)
        yield "import, after", settled(window)
    page.show_part(CONFLICTS)
    conflicts = page.pages[CONFLICTS]
    assert isinstance(conflicts, ConflictsPage)
    for key in (OPEN, DECIDED, DIFFERENCES, UNREAD):
        conflicts.show_filter(key)
        for item in conflicts.list.items()[:MOST_MATTERS] or (None,):
            if item is not None:
                conflicts.list.go_to(item.key)
            yield f"conflicts {key}", settled(window)


def report_page(window: MainWindow, qtbot: QtBot, frame: AssessmentFrame) -> Iterator[tuple[str, QWidget]]:
    """The report, once its pages are printed."""
    frame.show_tab(REPORT)
    page = frame._pages[REPORT]
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(page.up_to_date, timeout=20_000)
    yield "report", settled(window)


def setup_pages(window: MainWindow, frame: AssessmentFrame) -> Iterator[tuple[str, QWidget]]:
    """Every step of the set-up."""
    frame.show_tab(SETUP)
    page = frame._pages[SETUP]
    assert isinstance(page, SetupPage)
    for step in Step:
        page.show_step(step)
        yield f"set-up {step}", settled(window)


def question_pages(
    window: MainWindow, qtbot: QtBot, frame: AssessmentFrame, codes: tuple[str, ...] = QUESTIONS_SHOWN
) -> Iterator[tuple[str, QWidget]]:
    """Questions of every kind, every panel of the drawer, and the search."""
    frame.show_tab(QUESTIONS)
    page = frame._pages[QUESTIONS]
    assert isinstance(page, QuestionsPage)
    for code in codes:
        page.open_question(code)
        qtbot.wait(SHOW_AFTER)
        yield f"question {code}", settled(window)
    for code, cell in (("I2-2", "I-2.L"), ("I8-7", "I-8.P"), ("I1-1", "I-1.L")):
        page.open_question(code)
        qtbot.wait(2 * SHOW_AFTER)
        for key in (GUIDANCE, VOICES, HISTORY):
            page.drawer.show_tab(key)
            yield f"drawer {code} {key}", settled(window)
        page.drawer.show_level(cell)
        yield f"drawer {code} level", settled(window)
        page.drawer.show_evidence(code, "")
        yield f"drawer {code} evidence", settled(window)
        page.drawer.back()
    frame.search()
    assert frame._palette is not None
    yield "search", settled(frame._palette)
    frame._palette.close()


def finding_pages(window: MainWindow, frame: AssessmentFrame, keys: tuple[str, ...] = ()) -> Iterator[tuple[str, QWidget]]:
    """Every view and every recommendation, and why two levels stand where they are."""
    frame.show_tab(FINDINGS)
    page = frame._pages[FINDINGS]
    assert isinstance(page, FindingsPage)
    for key in keys or (*page.list.keys(), *PANES):
        page.go_to(key)
        yield f"finding {key}", settled(window)
    profile = page.pane("view:profile")
    assert isinstance(profile, ProfilePane)
    page.go_to("view:profile")
    for cell in ("I-1.L", "I-4.L", "II-1.P", "II-4.P"):
        profile.open_why(cell)
        yield f"why {cell}", settled(window)


def settled(widget: QWidget) -> QWidget:
    """Let layouts come to rest."""
    for _ in range(3):
        QApplication.processEvents()
    return widget


def sample_desk(path: Path) -> Desk:
    """The sample mission, opened."""
    return open_assessment(path)


def copied(sample: Path, folder: Path) -> Path:
    """Copy the sample mission with the workbooks beside it, and return where it lies now."""
    for book in sample.parent.glob("*.xlsx"):
        shutil.copy(book, folder)
    return Path(shutil.copy(sample, folder))

