"""The exchange page of a fresh mission in the real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.exchange.export_page import ExportPage
from diagnostic.desktop.exchange.page import EXPORT, ExchangePage
from diagnostic.desktop.parts import EXCHANGE
from diagnostic.desktop.window import MainWindow

ShowPart = Callable[[str], QWidget]
"""Shows one of the parts of the exchange page and returns it."""


@pytest.fixture
def exchange(window: MainWindow) -> ExchangePage:
    """The exchange page, shown."""
    assert window.frame is not None
    window.frame.show_tab(EXCHANGE)
    page = window.frame.findChild(ExchangePage)
    assert isinstance(page, ExchangePage)
    return page


@pytest.fixture
def export_page(exchange: ExchangePage, qtbot: QtBot) -> ExportPage:
    """The page that exports, with its first preview."""
    exchange.show_part(EXPORT)
    page = exchange.pages[EXPORT]
    assert isinstance(page, ExportPage)
    qtbot.waitUntil(lambda: page.up_to_date() and page.at_rest(), timeout=20_000)
    return page


class Answering:
    """Stands where the dialog stands: notes what it was asked, and answers with one path or none."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.asked: list[Path] = []

    def __call__(self, _over: QWidget, suggested: Path) -> Path | None:
        """Answer."""
        self.asked.append(suggested)
        return self.path
