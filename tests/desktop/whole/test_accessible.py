"""A screen reader is told everything, on every page: walked as it walks, through the accessible tree of the whole window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.answering import answer_subject
from diagnostic.actions.deciding import let_stand
from diagnostic.actions.disagreeing import Standing, matters
from diagnostic.actions.exporting import ExportOptions, export_workbook
from diagnostic.actions.importing import import_workbooks
from diagnostic.actions.setting_up import work_as
from diagnostic.desktop.exchange.cell_panel import CellPanel
from diagnostic.desktop.exchange.conflicts_page import DECIDED, DIFFERENCES, OPEN, UNREAD, ConflictsPage
from diagnostic.desktop.exchange.decided_card import DecidedCard
from diagnostic.desktop.exchange.decision_card import DecisionCard
from diagnostic.desktop.exchange.import_page import ImportPage
from diagnostic.desktop.exchange.page import CONFLICTS, IMPORT, ExchangePage
from diagnostic.desktop.exchange.side_card import SideCard
from diagnostic.desktop.exchange.terms_box import TermsBox
from diagnostic.desktop.findings.page import PANES
from diagnostic.desktop.look import Scheme, Theme
from diagnostic.desktop.questions.conflict_box import ConflictBox
from diagnostic.desktop.questions.draft_offer import DraftOffer
from diagnostic.desktop.questions.drawer import SHOW_AFTER, VOICES
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.desktop.questions.refused_card import RefusedCard
from diagnostic.desktop.top_bar import EXCHANGE, FINDINGS, QUESTIONS, REPORT, SETUP
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places
from diagnostic.model.subject import Facet
from diagnostic.model.team import members_of
from tests.desktop.exchange.conftest import SECOND
from tests.desktop.exchange.test_import_page import record_withdrawn
from tests.desktop.whole.seen import visible
from tests.desktop.whole.tour import (
    copied,
    exchange_pages,
    finding_pages,
    open_sample,
    question_pages,
    report_page,
    sample_desk,
    settled,
    setup_pages,
    start_pages,
)
from tests.exchange.filled import Filled

Role = QAccessible.Role
# What a person can press, choose, type into or walk through. Qt's own arrows of a tab bar that does not fit are among them by class.
USED = frozenset(
    {
        Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.ComboBox, Role.SpinBox,
        Role.Slider, Role.List, Role.Tree, Role.Table, Role.PageTabList, Role.PageTab, Role.ListItem, Role.TreeItem, Role.Cell, Role.MenuItem,
        Role.Link, Role.ProgressBar, Role.HotkeyField,
    }
)  # fmt: skip


# One of every kind: a choice, a list, a matrix, figures in a matrix, a figure, a text, a conflict, one that was declined.
KINDS_OF_QUESTION = ("I2-2", "I2-5", "I4-3", "I1-1", "I1-7", "I6-4", "II5-2", "I8-7", "II4-3")


def tree(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Everything below, as a screen reader meets it; what is invisible it does not meet."""
    if interface is None or not interface.isValid() or interface.state().invisible or depth > 40:
        return
    yield interface
    for number in range(interface.childCount()):
        yield from tree(interface.child(number), depth + 1)


def used(root: QWidget) -> list[QAccessibleInterface]:
    """What can be used on a page."""
    return [each for each in tree(QAccessible.queryAccessibleInterface(root)) if each.role() in USED]


def described(interface: QAccessibleInterface) -> str:
    """What a nameless thing is and where it stands, for whoever has to name it."""
    parent = interface.parent()
    around = parent.text(QAccessible.Text.Name) if parent.isValid() else ""
    return f"{interface.role()} at {interface.rect().getRect()} in {around!r}"


def test_everything_that_can_be_used_has_a_name_on_every_page(
    empty_window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path
) -> None:
    empty_window.resize(1366, 696)
    desk = sample_desk(copied(sample_file, tmp_path))
    found: dict[str, str] = {}

    def look(stations: Iterator[tuple[str, QWidget]]) -> None:
        for station, page in stations:
            things = used(page)
            assert len(things) > 4, station
            for thing in things:
                if not thing.text(QAccessible.Text.Name).strip():
                    found.setdefault(described(thing), station)

    look(start_pages(empty_window))
    frame = open_sample(empty_window, qtbot, desk)
    look(setup_pages(empty_window, frame))
    look(question_pages(empty_window, qtbot, frame, KINDS_OF_QUESTION))
    look(finding_pages(empty_window, frame, (*PANES, "R-I2b", "R-X1", "R-I7b", "R-I1b")))
    look(report_page(empty_window, qtbot, frame))
    look(exchange_pages(empty_window, qtbot, frame))
    assert not found, "\n".join(f"{station}: {name}" for name, station in found.items())


def test_what_is_there_only_in_some_states_has_a_name_as_well(
    empty_window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path, places: Places
) -> None:
    """A text that was refused, typing that was kept, an open conflict, a decided one, a correction that wants its reason."""
    empty_window.resize(1366, 696)
    desk = sample_desk(copied(sample_file, tmp_path))
    work_as(desk, next(member.code for member in members_of(desk.state) if member.role == "team-lead"))
    sent = tmp_path / "back.xlsx"
    export_workbook(desk, places, sent, ExportOptions(scope=("I-2",)))
    book = Filled(sent)
    book.put("I2-7", "about twelve")
    import_workbooks(desk, places, [book.save(sent)])
    # With no figure of the team's own, the second expert's is the one that a correction replaces.
    record_withdrawn(desk, answer_subject(desk, "II1-4"))
    import_workbooks(desk, places, [tmp_path / SECOND])
    desk.file.keep_draft(answer_subject(desk, "I2-2")._replace(facet=Facet.COMMENT), "half a comm", desk.clock())
    open_ = next(each for each in matters(desk, desk.state) if each.standing is Standing.OPEN and each.subject.code != "I8-7")
    let_stand(desk, open_.subject, open_.sides[0].id, "Seen.", open_.following(desk.state, open_.sides[0]))
    again = Filled(tmp_path / SECOND)
    again.put("II1-4", "8")
    corrected = again.save(tmp_path / "corrected.xlsx")
    frame = open_sample(empty_window, qtbot, desk)
    found, seen = dict[str, str](), set[type]()

    def look(station: str) -> None:
        settled(empty_window)
        seen.update(type(each) for each in visible(empty_window))
        for thing in used(empty_window):
            if not thing.text(QAccessible.Text.Name).strip():
                found.setdefault(described(thing), station)

    frame.show_tab(QUESTIONS)
    questions = frame._pages[QUESTIONS]
    assert isinstance(questions, QuestionsPage)
    for code in ("I2-7", "I2-2", "I8-7"):
        questions.open_question(code)
        questions.drawer.show_tab(VOICES)
        qtbot.wait(2 * SHOW_AFTER)
        look(code)
    frame.show_tab(EXCHANGE)
    exchange = frame._pages[EXCHANGE]
    assert isinstance(exchange, ExchangePage)
    exchange.show_part(CONFLICTS)
    conflicts = exchange.pages[CONFLICTS]
    assert isinstance(conflicts, ConflictsPage)
    for key in (OPEN, DECIDED, DIFFERENCES, UNREAD):
        conflicts.show_filter(key)
        assert conflicts.list.items(), key
        look(key)
    exchange.show_part(IMPORT)
    bring = exchange.pages[IMPORT]
    assert isinstance(bring, ImportPage)
    bring.work.add([corrected])
    qtbot.waitUntil(lambda: bring.at_rest() and bring.work.outlook is not None, timeout=30_000)
    bring.terms.replaces.click()
    qtbot.waitUntil(bring.at_rest, timeout=30_000)
    assert bring.terms.reason.isVisible()
    look("correction")
    assert {RefusedCard, DraftOffer, ConflictBox, DecisionCard, DecidedCard, TermsBox, SideCard, CellPanel} <= seen
    assert not found, "\n".join(f"{station}: {name}" for name, station in found.items())


@pytest.mark.parametrize(("scheme", "zoom"), [(Scheme.LIGHT, 0.9), (Scheme.CONTRAST_DARK, 1.0)])
def test_no_letter_is_smaller_than_eleven_pixels(
    empty_window: MainWindow, theme: Theme, qtbot: QtBot, sample_file: Path, tmp_path: Path, scheme: Scheme, zoom: float
) -> None:
    theme.choose(scheme)
    theme.set_zoom(zoom)
    empty_window.resize(1366, 696)
    frame = open_sample(empty_window, qtbot, sample_desk(copied(sample_file, tmp_path)))
    # Who makes everything smaller asked for it; the sizes at that step follow from the sizes at the normal one.
    least = 11 * min(zoom, 1.0)
    small: dict[str, str] = {}
    for tab in (SETUP, QUESTIONS, FINDINGS, REPORT, EXCHANGE):
        frame.show_tab(tab)
        QApplication.processEvents()
        for widget in visible(empty_window):
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit | QPlainTextEdit):
                size = QFontInfo(widget.font()).pixelSize()
                if size < round(least - 0.5):
                    small.setdefault(f"{type(widget).__name__}: {size} px", tab)
    assert not small


def test_every_tab_is_reached_and_left_by_keys_alone(empty_window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path) -> None:
    frame = open_sample(empty_window, qtbot, sample_desk(copied(sample_file, tmp_path)))
    for number, tab in enumerate((SETUP, QUESTIONS, FINDINGS, REPORT, EXCHANGE), start=1):
        focused = empty_window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert frame.current_tab() == tab
        page = frame._pages[tab]
        focused = empty_window.focusWidget()
        assert focused is page or page.isAncestorOf(focused), f"{tab}: {focused}"
        reached = set()
        for _ in range(400):
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            focused = empty_window.focusWidget()
            assert focused is not None
            if id(focused) in reached:
                break
            reached.add(id(focused))
        assert any(frame.bar.isAncestorOf(each) for each in visible(empty_window) if id(each) in reached), f"{tab}: Tab never reaches the bar"
