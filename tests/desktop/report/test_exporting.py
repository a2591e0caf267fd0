"""The dialog that asks where to write, driven as a person drives it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.report.exporting import PDF, WORD, ask_path
from tests.desktop.report.conftest import Printed


@pytest.fixture
def over(printed: Printed) -> Iterator[QWidget]:
    """The report page, as the window behind the dialog; Qt's own dialog, which a test can reach into."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    yield printed()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)


def in_the_dialog(act: Callable[[QFileDialog], None]) -> None:
    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, find)

    QTimer.singleShot(0, find)


def type_and_accept(text: str) -> Callable[[QFileDialog], None]:
    def act(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    return act


@pytest.mark.parametrize(("kind", "typed", "name"), [(PDF, "mine", "mine.pdf"), (WORD, "mine.docx", "mine.docx")])
def test_the_ending_is_added_when_it_is_not_typed(over: QWidget, qtbot: QtBot, tmp_path: Path, kind: str, typed: str, name: str) -> None:
    in_the_dialog(type_and_accept(typed))
    assert ask_path(over, kind, tmp_path / f"suggested.{kind}") == tmp_path / name


def test_the_suggestion_stands_in_the_field_and_escape_writes_nothing(over: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    seen: list[str] = []

    def look(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        seen.append(field.text())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_the_dialog(look)
    assert ask_path(over, PDF, tmp_path / "tavria report.pdf") is None
    assert seen == ["tavria report.pdf"]
