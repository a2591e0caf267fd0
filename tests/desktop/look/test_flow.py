"""A flow breaks where there is no room, and never squeezes or overlaps what it holds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import FlowLayout, Label, LinkButton, PlainButton, Theme

WORDS = ("Agree", "A longer word or two", "x", "Somewhat longer than the one before", "End")


def page_of(qtbot: QtBot, width: int) -> tuple[QWidget, list[PlainButton]]:
    page, line = QWidget(), QWidget()
    qtbot.addWidget(page)
    column, flow = QVBoxLayout(page), FlowLayout(line)
    buttons = [PlainButton(word) for word in WORDS]
    for button in buttons:
        flow.addWidget(button)
    column.addWidget(line)
    column.addWidget(Label("below"))
    column.addStretch(1)
    page.resize(width, 600)
    page.show()
    QApplication.processEvents()
    return page, buttons


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [320, 480, 900])
def test_nothing_is_squeezed_and_nothing_overlaps(
    theme: Theme, qapp: QApplication, qtbot: QtBot, width: int, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    page, buttons = page_of(qtbot, width)
    boxes = [button.geometry() for button in buttons]
    assert all(box.size() == button.sizeHint() for box, button in zip(boxes, buttons, strict=True))
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
    line = buttons[0].parentWidget()
    assert isinstance(line, QWidget)
    assert all(line.rect().contains(box) for box in boxes)
    below = page.findChildren(Label)[-1]
    assert below.y() >= line.geometry().bottom()


def test_reading_begins_at_the_side_of_the_page(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _, buttons = page_of(qtbot, 900)
    assert buttons[0].x() > buttons[1].x()


@pytest.mark.parametrize("width", [200, 900])
def test_a_text_takes_one_line_where_there_is_room_and_wraps_where_there_is_none(theme: Theme, qtbot: QtBot, width: int) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page)
    text = Label("A sentence of nine words that has to be readable")
    flow.addWidget(text)
    flow.addWidget(LinkButton("More"))
    page.resize(width, 300)
    page.show()
    QApplication.processEvents()
    lines = text.height() // text.fontMetrics().lineSpacing()
    assert text.height() >= text.heightForWidth(text.width())
    assert (lines == 1) is (width == 900)
    assert page.rect().contains(text.geometry())


def test_a_flow_can_be_filled_anew(theme: Theme, qtbot: QtBot) -> None:
    line = QWidget()
    qtbot.addWidget(line)
    flow = FlowLayout(line)
    for _ in range(3):
        flow.clear()
        flow.addWidget(LinkButton("I2-2"))
    assert flow.count() == 1
    assert flow.heightForWidth(10) == flow.sizeHint().height()
