"""A notice takes one line of the work below it where the window is wide enough, and is never cut where it is not."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import Theme
from diagnostic.desktop.notice_strip import NoticeStrip

FOLLOWS = "Several persons belong to the team. Until one is named, what is entered here carries nobody's code."


@pytest.mark.parametrize(("width", "lines"), [(1366, 1), (560, 3)])
def test_the_words_stand_on_as_few_lines_as_the_width_allows(theme: Theme, qtbot: QtBot, width: int, lines: int) -> None:
    strip = NoticeStrip("users", "Who works at this computer?", FOLLOWS)
    strip.add_button("Say who", lambda: None)
    qtbot.addWidget(strip)
    strip.resize(width, strip.heightForWidth(width))
    strip.show()
    QApplication.processEvents()
    labels = [label for label in strip.findChildren(QLabel) if label.text()]
    assert strip.height() <= (44 if lines == 1 else 90)
    assert len({label.geometry().top() // 16 for label in labels}) == (1 if lines == 1 else 2)
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
