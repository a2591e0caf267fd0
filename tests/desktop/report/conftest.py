"""The report page of a fresh mission in the real window, its pages printed."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.report.page import ReportPage
from diagnostic.desktop.top_bar import REPORT
from diagnostic.desktop.window import MainWindow

Printed = Callable[[], ReportPage]
"""Waits until the pages of the report are those of what is on the disk and chosen now, and gives back the page of the window."""


@pytest.fixture
def printed(window: MainWindow, qtbot: QtBot) -> Printed:
    """Return the report page, shown, with its pages."""
    assert window.frame is not None
    window.frame.show_tab(REPORT)
    page = window.frame.findChild(ReportPage)
    assert isinstance(page, ReportPage)

    def wait() -> ReportPage:
        qtbot.waitUntil(page.up_to_date, timeout=20_000)
        return page

    return wait


class Answering:
    """Stands where the dialog stands: notes what it was asked, and answers with one path or none."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.asked: list[tuple[str, Path]] = []

    def __call__(self, _over: QWidget, kind: str, suggested: Path) -> Path | None:
        """Answer."""
        self.asked.append((kind, suggested))
        return self.path
