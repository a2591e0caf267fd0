"""A text that runs left to right keeps its own order on a page that runs right to left: "50 to 75 %" begins with fifty there too."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import (
    AnswerPill,
    Badge,
    BadgeKind,
    CheckBox,
    EvidenceChip,
    EvidenceSteps,
    FlagBadge,
    LevelScale,
    Mark,
    Theme,
    isolate,
)

WORDS = ("50 to 75 %", "3 without a level", "Does it exist?", "of the Code (art. 3)")
PAINTED: dict[str, Callable[[str], QWidget]] = {
    "pill": lambda words: AnswerPill(words, Mark.VALUE),
    "pill of what is unknown": lambda words: AnswerPill(words, Mark.UNKNOWN),
    "badge": lambda words: Badge(BadgeKind.TRIPS_MINIMUM, words),
    "flag": lambda words: FlagBadge(words),
    "steps": lambda words: EvidenceSteps(2, words, "E2"),
    "chip": lambda words: EvidenceChip("file-text", "EV-AL-01", words, 2, "E2", "spoken", "tip"),
    "name of a scale": lambda words: LevelScale(words, "spoken", "", 2, 2),
    "words of a scale": lambda words: LevelScale("", "spoken", words, 2, 2),
    "box": lambda words: CheckBox(words),
}


def painted(qtbot: QtBot, widget: QWidget) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint())
    return widget.grab().toImage()


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("kind", PAINTED)
def test_words_keep_their_order_on_a_mirrored_page(theme: Theme, qapp: QApplication, qtbot: QtBot, kind: str, words: str) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    make = PAINTED[kind]
    assert painted(qtbot, make(words)) == painted(qtbot, make(isolate(words)))
