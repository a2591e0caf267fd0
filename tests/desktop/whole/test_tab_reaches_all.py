"""Tab, pressed again and again, comes to every control of a page and passes none over, on the way down and on the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.findings.page import PANES
from diagnostic.desktop.window import MainWindow
from tests.desktop.whole.seen import visible
from tests.desktop.whole.tour import (
    copied,
    exchange_pages,
    finding_pages,
    open_sample,
    question_pages,
    report_page,
    sample_desk,
    setup_pages,
    start_pages,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier
MOST = 400
KINDS = (*PANES, "R-I2b", "R-II2")


def stops(window: MainWindow) -> set[QWidget]:
    """What stands in the window and says of itself that Tab comes to it."""
    return {
        widget
        for widget in visible(window)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    }


def reached(window: MainWindow, back: bool) -> set[QWidget]:
    """Where Tab leads, until it comes to a place for the second time."""
    found: set[QWidget] = set()
    for _ in range(MOST):
        focused = window.focusWidget()
        assert focused is not None
        if focused in found:
            return found
        found.add(focused)
        QTest.keyClick(focused, Key.Key_Backtab if back else Key.Key_Tab, Modifier.ShiftModifier if back else Modifier.NoModifier)
    raise AssertionError("Tab never came round")


def missed(window: MainWindow) -> dict[str, list[str]]:
    """What Tab passes over from wherever it stands, down and back."""
    there = stops(window)
    found = {}
    for way, back in (("down", False), ("back", True)):
        never = there - reached(window, back)
        found[way] = sorted(f"{type(each).__name__} {each.accessibleName() or each.objectName()}" for each in never if each in stops(window))
    return {way: names for way, names in found.items() if names}


@pytest.mark.parametrize("part", ["set-up", "questions", "findings", "report", "exchange"])
def test_tab_comes_to_every_control(part: str, empty_window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path) -> None:
    empty_window.resize(1366, 696)
    frame = open_sample(empty_window, qtbot, sample_desk(copied(sample_file, tmp_path)))
    pages = {
        "set-up": lambda: setup_pages(empty_window, frame),
        "questions": lambda: question_pages(empty_window, qtbot, frame, ("I1-1", "I8-7", "II5-2")),
        "findings": lambda: finding_pages(empty_window, frame, KINDS),
        "report": lambda: report_page(empty_window, qtbot, frame),
        "exchange": lambda: exchange_pages(empty_window, qtbot, frame),
    }
    assert passed_over(empty_window, pages[part]()) == {}


def test_tab_comes_to_every_control_of_the_pages_at_the_start(empty_window: MainWindow) -> None:
    assert passed_over(empty_window, start_pages(empty_window)) == {}


def passed_over(window: MainWindow, pages: Iterator[tuple[str, QWidget]]) -> dict[str, dict[str, list[str]]]:
    """Name, of every page of a walk that is the window itself, what Tab does not come to."""
    found = {}
    for name, widget in pages:
        if widget is window and (names := missed(window)):
            found[name] = names
    return found
