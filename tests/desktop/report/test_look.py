"""The report page can be heard, used in every size, in the dark and mirrored."""

from itertools import product

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import Scheme, Theme
from diagnostic.desktop.look.theme import ink
from diagnostic.desktop.report.page import ReportPage
from diagnostic.desktop.window import MainWindow
from tests.desktop.report.conftest import Printed

SIZES = [(1366, 696), (960, 600), (1920, 1000)]


def box_of(widget: QWidget, page: QWidget) -> QRect:
    return QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())


def name_of(widget: QWidget) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name))


def test_every_control_has_a_name(printed: Printed) -> None:
    page = printed()
    controls = [
        each
        for kind in (QAbstractButton, QComboBox, QAbstractScrollArea)
        for each in page.findChildren(kind)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()
    ]
    assert len(controls) > 15
    assert [each for each in controls if not name_of(each)] == []
    assert "Page 1 of" in page.view.accessibleDescription()


def test_text_is_never_read_as_markup(printed: Printed) -> None:
    assert {label.textFormat() for label in printed().findChildren(QLabel)} == {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def test_the_buttons_that_write_are_always_in_view(
    window: MainWindow, printed: Printed, theme: Theme, qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    page = printed()
    qapp.setLayoutDirection(direction)
    for zoom, size in product((1.0, 1.5), SIZES):
        theme.set_zoom(zoom)
        window.resize(*size)
        qtbot.wait(10)
        for button in (page.choices.pdf, page.choices.word, page.bar.panel_button):
            assert page.rect().contains(box_of(button, page)), (zoom, size)
            assert button.width() >= button.sizeHint().width()
        leading = box_of(page.choices, page).center().x() < page.rect().center().x()
        assert leading is (direction == Qt.LayoutDirection.LeftToRight)
        assert page.view.viewport().width() > 250
        assert page.panel.isHidden() is (page.width() < 1180 * zoom)


def test_the_panel_folds_and_unfolds_with_a_key(window: MainWindow, printed: Printed, qtbot: QtBot) -> None:
    page = printed()
    window.resize(960, 600)
    qtbot.waitUntil(page.panel.isHidden)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_F4)
    assert not page.panel.isHidden()
    assert page.bar.panel_button.isChecked()
    QTest.keyClick(page.view, Qt.Key.Key_F4)
    assert page.panel.isHidden()


def test_paper_stays_paper_in_the_dark(printed: Printed, theme: Theme, qtbot: QtBot) -> None:
    page = printed()
    theme.choose(Scheme.DARK)
    qtbot.waitUntil(lambda: page.view.has_picture(0), timeout=20_000)
    picture = page.view.viewport().grab().toImage()
    assert picture.pixelColor(1, 1) == ink(theme.tokens.window)
    assert picture.pixelColor(picture.width() // 2, 20).lightness() > 250


def test_pages_grow_shrink_and_fit_the_width_again(printed: Printed) -> None:
    page = printed()
    fitted = page.view.zoom()
    page.bar.zoom_wanted.emit(1)
    larger = page.view.zoom()
    assert larger > fitted
    page.bar.zoom_wanted.emit(-1)
    page.bar.zoom_wanted.emit(-1)
    assert page.view.zoom() < larger
    for _ in range(12):
        page.view.zoom_by(1)
    assert page.view.zoom() == pytest.approx(2.0, abs=0.01)
    assert page.view.horizontalScrollBar().maximum() > 0
    page.view.zoom_by(0)
    assert page.view.zoom() == pytest.approx(fitted)
    assert page.view.horizontalScrollBar().maximum() == 0


def test_the_wheel_scrolls_and_with_control_zooms(printed: Printed) -> None:
    page = printed()
    before, top = page.view.zoom(), page.view.verticalScrollBar().value()

    def turn(by: int, modifiers: Qt.KeyboardModifier) -> None:
        spot = QPointF(page.view.viewport().rect().center())
        seen = QPointF(page.view.viewport().mapToGlobal(spot))
        turned = QWheelEvent(
            spot, seen, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False
        )  # fmt: skip
        QApplication.sendEvent(page.view.viewport(), turned)

    turn(-120, Qt.KeyboardModifier.NoModifier)
    assert page.view.verticalScrollBar().value() > top
    assert page.view.zoom() == before
    turn(120, Qt.KeyboardModifier.ControlModifier)
    assert page.view.zoom() > before


def test_pictures_have_the_pixels_of_the_screen(printed: Printed, qtbot: QtBot) -> None:
    page: ReportPage = printed()
    with qtbot.waitSignal(page.view.picture_wanted, timeout=20_000) as wanted:
        page.view.zoom_by(1)
    assert wanted.args is not None
    natural = 595.28 * 96 / 72
    assert wanted.args[1] == pytest.approx(natural * page.view.zoom() * page.devicePixelRatioF(), abs=2)
