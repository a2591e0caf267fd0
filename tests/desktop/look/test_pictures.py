"""What the eye would catch: text that is cut, a layout that does not mirror, a theme that does not apply."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QGroupBox, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import diagnostic.desktop.look as look
from diagnostic.desktop.look import GridRow, GrowingTextEdit, LevelScale, MatrixGrid, Option, Scheme, Theme
from diagnostic.desktop.look.choice import CheckCell, RadioCell
from diagnostic.desktop.look.gallery import GROUPS, LADDER, PARTS, ROWS, YES_PARTLY_NO, contact_sheet, sheet
from diagnostic.desktop.look.surface import PaintedText

LONG = "A sentence that is longer than any line of the page is wide, as translations may be, and goes on"
LONG_OPTIONS = (Option("a", LONG), Option("b", "Short"), *YES_PARTLY_NO[3:])
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def in_column(qtbot: QtBot, child: QWidget, width: int) -> QWidget:
    page = QWidget()
    # A page lives as long as what is tested on it.
    child.page = page  # type: ignore[attr-defined]
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(8, 8, 8, 8)
    column.addWidget(child)
    column.addStretch(1)
    page.resize(width, 2000)
    page.show()
    QApplication.processEvents()
    return page


def lines_height(theme: Theme, text: str, width: int) -> float:
    """The least height a text needs, were the whole width its own."""
    room = QRectF(0, 0, width, 10_000)
    return theme.metrics(look.TypeRole.FIELD).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("width", [320, 520, 760])
@pytest.mark.parametrize(
    "make",
    [
        lambda: look.AnswerSegments("Q", LONG_OPTIONS),
        lambda: look.OptionList("Q", LONG_OPTIONS),
        lambda: look.OptionList("Q", LONG_OPTIONS, multiple=True),
        lambda: look.LadderList("Q", (*LADDER[:4], LONG), 4, True, YES_PARTLY_NO[3:]),
        lambda: MatrixGrid("Q", (*ROWS, GridRow("long", LONG, True)), GROUPS, YES_PARTLY_NO),
        lambda: look.NumberGrid("Q", (*ROWS, GridRow("long", LONG)), GROUPS, "not measured"),
    ],
)
def test_cells_are_as_high_as_their_words_and_lie_inside_their_group(
    theme: Theme, qtbot: QtBot, make: Callable[[], QGroupBox], width: int, zoom: float
) -> None:
    theme.set_zoom(zoom)
    group = make()
    in_column(qtbot, group, width)
    assert group.height() >= group.heightForWidth(group.width())
    children = [c for c in group.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly) if c.isVisible()]
    boxes = [c.geometry() for c in children]
    assert boxes and all(group.rect().contains(box) for box in boxes)
    cells: list[RadioCell | CheckCell] = [*group.findChildren(RadioCell), *group.findChildren(CheckCell)]
    for cell in [] if isinstance(group, MatrixGrid) else cells:
        assert cell.height() >= lines_height(theme, cell.option.text, cell.width())
    # Joined segments share an edge of one pixel; nothing else may overlap.
    assert not any(a.adjusted(1, 1, -1, -1).intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


@pytest.mark.parametrize("zoom", [1.0, 1.5])
@pytest.mark.parametrize("width", [280, 600])
def test_wrapped_text_in_a_card_is_never_cut(theme: Theme, qtbot: QtBot, width: int, zoom: float) -> None:
    theme.set_zoom(zoom)
    card = look.Card()
    for role in look.TypeRole:
        card.body.addWidget(look.Label(LONG, role))
    in_column(qtbot, card, width)
    for label in card.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("zoom", [0.9, 1.0, 1.5])
def test_painted_things_are_as_wide_as_their_words(theme: Theme, qtbot: QtBot, zoom: float) -> None:
    theme.set_zoom(zoom)
    page = PARTS[3]()
    in_column(qtbot, page, 1400)
    for painted in page.findChildren(PaintedText):
        assert painted.width() >= painted.sizeHint().width()
        assert painted.height() >= painted.sizeHint().height()


def test_a_zoom_while_the_page_is_open_is_followed(theme: Theme, qtbot: QtBot) -> None:
    answer = look.AnswerSegments("Q", YES_PARTLY_NO)
    in_column(qtbot, answer, 900)
    before = answer.height()
    theme.set_zoom(1.5)
    QApplication.processEvents()
    assert answer.height() >= before * 1.4


def test_text_grows_to_six_lines_and_then_scrolls(theme: Theme, qtbot: QtBot) -> None:
    edit = GrowingTextEdit("Comment")
    in_column(qtbot, edit, 400)
    heights = []
    for lines in (1, 3, 6, 12):
        edit.set_text("\n".join(["line"] * lines))
        QApplication.processEvents()
        heights.append(edit.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
    assert edit.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_text_takes_the_direction_of_its_first_strong_letter(theme: Theme, qtbot: QtBot) -> None:
    edit = GrowingTextEdit("Comment", "١٤ المنشور 14/2019")
    qtbot.addWidget(edit)
    assert edit.document().defaultTextOption().textDirection() == RTL
    edit.set_text("14 Circular المنشور")
    assert edit.document().defaultTextOption().textDirection() == LTR


@pytest.mark.parametrize("scheme", Scheme)
def test_pages_mirror(theme: Theme, qapp: QApplication, scheme: Scheme) -> None:
    one, other = (sheet(qapp, theme, scheme, direction).toImage() for direction in (LTR, RTL))
    assert one.size() == other.size()
    assert one != other


def test_zero_stands_on_the_right_where_reading_begins_there(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    def bar(direction: Qt.LayoutDirection) -> float:
        """Where the bar under the supported level lies, as a share of the width."""
        qapp.setLayoutDirection(direction)
        scale = LevelScale("", "supported 0", "", None, 0)
        qtbot.addWidget(scale)
        scale.resize(scale.sizeHint())
        image = scale.grab().toImage()
        dark = [x for x in range(image.width()) if image.pixelColor(x, theme.px(2 + 20 + 3)) == QColor(theme.tokens.text)]
        return sum(dark) / len(dark) / image.width()

    assert bar(LTR) < 0.3
    assert bar(RTL) > 0.7


def test_segments_begin_on_the_right_where_reading_does(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(RTL)
    answer = look.AnswerSegments("Q", YES_PARTLY_NO)
    in_column(qtbot, answer, 760)
    starts = [cell.mapTo(answer, QPoint(0, 0)).x() for cell in answer.cells()]
    assert starts == sorted(starts, reverse=True)


def test_states_can_be_told_apart_without_colour(theme: Theme, qtbot: QtBot) -> None:
    pictures: list[QImage] = []
    for mark in look.Mark:
        pill = look.AnswerPill("Same words", mark)
        qtbot.addWidget(pill)
        pill.resize(pill.sizeHint())
        pictures.append(pill.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))
    distinct = [p for i, p in enumerate(pictures) if all(p != q for q in pictures[:i])]
    # "Out of scope" and "not asked" are both plain boxes; their words differ.
    assert len(distinct) >= len(pictures) - 1


def test_the_contact_sheet_is_written(theme: Theme, qapp: QApplication, tmp_path: Path) -> None:
    target = tmp_path / "look.png"
    assert contact_sheet(qapp, theme).save(str(target))
    assert QImage(str(target)).height() > 8 * 600
