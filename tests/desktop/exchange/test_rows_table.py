"""The tables of the exchange: sorted as figures are read, copied line by line, and a line stays current while it is shown elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diagnostic.desktop.exchange.rows_model import ShownCell, ShownColumn, ShownRow
from diagnostic.desktop.exchange.rows_table import RowsTable
from diagnostic.desktop.look import Theme, isolate


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> RowsTable:
    made = RowsTable("Cells", (ShownColumn("Cell", 120), ShownColumn("Found", 0), ShownColumn("Read as", 200, least=5000)))
    qtbot.addWidget(made)
    made.resize(600, 300)
    said = [("I!F12", "Yes\nand no"), ("I!F7", "about 40"), ("I!F107", "no")]
    made.show_rows(tuple(ShownRow(place, (ShownCell(isolate(place)), ShownCell(text), ShownCell("–"))) for place, text in said))
    made.show()
    return made


def keys(table: RowsTable) -> list[str]:
    return [row.key for row in table.rows()]


def test_a_click_on_a_head_sorts_turns_round_and_goes_back(table: RowsTable) -> None:
    came = keys(table)
    table.go_to("I!F107")
    head = table.horizontalHeader()
    for wanted in (["I!F7", "I!F12", "I!F107"], ["I!F107", "I!F12", "I!F7"], came):
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(head.sectionPosition(0) + 10, 10))
        assert keys(table) == wanted
        assert table.current_key() == "I!F107"


def test_a_line_is_copied_as_a_spreadsheet_takes_it(table: RowsTable) -> None:
    table.go_to("I!F12")
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "I!F12\tYes and no\t–"
