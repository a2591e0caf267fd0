"""What people write is plain text wherever it is shown: in labels, in the title of the window, and in tool tips, where Qt would guess."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import Qt as Markup
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.evidencing import EvidenceFacts, link_evidence, record_evidence
from diagnostic.actions.recommending import edit_recommendation
from diagnostic.actions.setting_up import set_item
from diagnostic.desktop.look import Theme
from diagnostic.desktop.look.tips import plain_tip
from diagnostic.desktop.window import MainWindow
from diagnostic.model.subject import Facet
from tests.desktop.whole.tour import finding_pages, open_sample, question_pages, sample_desk, setup_pages

MARKUP = "<img src='file:///nowhere.png'><b>Orvena</b>"


def tip_as_shown(tip: str) -> str:
    """What Qt makes of a tool tip."""
    if not Markup.mightBeRichText(tip):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.mark.parametrize("text", [MARKUP, "plain", "a < b\n  c", "Ć & ق", "<br>", "1 <2> 3"])
def test_a_tool_tip_shows_what_was_typed(theme: Theme, qtbot: QtBot, text: str) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QToolTip.showText(QPoint(5, 5), plain_tip(text), widget)
    (label,) = [each for each in QApplication.topLevelWidgets() if each.inherits("QTipLabel")]
    assert isinstance(label, QLabel)
    assert tip_as_shown(label.text()) == text
    QToolTip.hideText()


def test_markup_of_people_is_nowhere_taken_for_markup(empty_window: MainWindow, qtbot: QtBot, sample_file: Path, tmp_path: Path) -> None:
    desk = sample_desk(Path(shutil.copy(sample_file, tmp_path)))
    set_item(desk, "administration-name", MARKUP)
    code, _ = record_evidence(desk, EvidenceFacts("document", MARKUP, reference=MARKUP))
    link_evidence(desk, "I2-2", code)
    edit_recommendation(desk, "R-I2b", Facet.TITLE, MARKUP)
    frame = open_sample(empty_window, qtbot, desk)
    shown = 0
    for stations in (
        setup_pages(empty_window, frame),
        question_pages(empty_window, qtbot, frame, ("I2-2",)),
        finding_pages(empty_window, frame, ("R-I2b", "view:trips")),
    ):
        for _, page in stations:
            for widget in (page, *page.findChildren(QWidget)):
                tip = widget.toolTip()
                shown += MARKUP in tip_as_shown(tip)
                assert not Markup.mightBeRichText(tip) or MARKUP in tip_as_shown(tip), f"{type(widget).__name__}: {tip}"
                if isinstance(widget, QLabel) and not widget.inherits("QTipLabel"):
                    assert widget.textFormat() is Qt.TextFormat.PlainText, f"{type(widget).__name__}: {widget.text()}"
    assert shown
