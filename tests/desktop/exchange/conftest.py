"""The exchange page in the real window: of a fresh mission, and of the sample with the workbooks that lie beside it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.opening import open_assessment
from diagnostic.actions.sample import NAME, write_sample
from diagnostic.actions.setting_up import work_as
from diagnostic.desktop.assessment_frame import AssessmentFrame
from diagnostic.desktop.exchange.export_page import ExportPage
from diagnostic.desktop.exchange.import_page import ImportPage
from diagnostic.desktop.exchange.page import EXPORT, IMPORT, ExchangePage
from diagnostic.desktop.parts import EXCHANGE
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places
from diagnostic.model.team import members_of

SECOND, OWN = "Sample workbook of a second expert.xlsx", "Sample self-assessment of the administration.xlsx"
Settled = Callable[[], None]
"""Waits until a page has nothing under way."""


@pytest.fixture
def exchange(window: MainWindow) -> ExchangePage:
    """The exchange page of a fresh mission, shown."""
    assert window.frame is not None
    return exchange_of(window.frame)


def exchange_of(frame: AssessmentFrame) -> ExchangePage:
    """Show the exchange page of a frame."""
    frame.show_tab(EXCHANGE)
    page = frame.findChild(ExchangePage)
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


@pytest.fixture(scope="session")
def sample_folder(places: Places, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample mission and its two workbooks, written once; to be copied."""
    folder = tmp_path_factory.mktemp("sample")
    write_sample(places, folder / NAME)
    return folder


@pytest.fixture
def sample_frame(empty_window: MainWindow, sample_folder: Path, tmp_path: Path) -> AssessmentFrame:
    """The sample mission in the window, in a folder of its own with its workbooks, the team lead at work."""
    folder = Path(shutil.copytree(sample_folder, tmp_path / "sample"))
    desk = open_assessment(folder / NAME)
    work_as(desk, next(member.code for member in members_of(desk.state) if member.role == "team-lead"))
    empty_window.take_desk(desk)
    assert empty_window.frame is not None
    return empty_window.frame


@pytest.fixture
def import_page(sample_frame: AssessmentFrame) -> ImportPage:
    """The page that imports, on the sample."""
    exchange = exchange_of(sample_frame)
    exchange.show_part(IMPORT)
    page = exchange.pages[IMPORT]
    assert isinstance(page, ImportPage)
    return page


@pytest.fixture
def settled(import_page: ImportPage, qtbot: QtBot) -> Settled:
    """Waits until the page that imports has nothing under way."""
    return lambda: qtbot.waitUntil(import_page.at_rest, timeout=30_000)


class Answering:
    """Stands where the dialog stands: notes what it was asked, and answers with one path or none."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.asked: list[Path] = []

    def __call__(self, _over: QWidget, suggested: Path) -> Path | None:
        """Answer."""
        self.asked.append(suggested)
        return self.path
