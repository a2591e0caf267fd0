"""Everything that can be pressed can be used without a mouse; digits in any script choose."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.desktop.look import (
    AnswerSegments,
    EmptyState,
    EvidenceChip,
    GridGroup,
    GridRow,
    GrowingTextEdit,
    InverseBar,
    LadderList,
    LinkButton,
    MatrixGrid,
    NumberField,
    NumberGrid,
    OptionList,
    PlainButton,
    PrimaryButton,
    SearchField,
    TabBar,
    Theme,
)
from diagnostic.desktop.look.focus import FocusRing
from diagnostic.desktop.look.gallery import GROUPS, LADDER, ROWS, YES_PARTLY_NO

Key = Qt.Key


class Page(QWidget):
    """A page that notes the keys which an answer hands on."""

    def __init__(self, child: QWidget) -> None:
        super().__init__()
        self.keys: list[int] = []
        column = QVBoxLayout(self)
        column.addWidget(child)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


def shown(qtbot: QtBot, child: QWidget) -> Page:
    page = Page(child)
    # A page lives as long as what is tested on it.
    child.page = page  # type: ignore[attr-defined]
    qtbot.addWidget(page)
    page.resize(760, 500)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    QApplication.processEvents()
    return page


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_text(widget: QWidget, text: str) -> None:
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("digit", ["2", "٢", "۲", "२"])
def test_a_digit_of_any_script_chooses_a_segment(theme: Theme, qtbot: QtBot, digit: str) -> None:
    answer = AnswerSegments("Question", YES_PARTLY_NO)
    shown(qtbot, answer)
    answer.focus_answer()
    with qtbot.waitSignal(answer.chosen) as signal:
        type_text(focused(), digit)
    assert signal.args == ["partly"]
    assert answer.chosen_key() == "partly"


def test_choosing_the_same_again_says_nothing(theme: Theme, qtbot: QtBot) -> None:
    answer = AnswerSegments("Question", YES_PARTLY_NO, "partly")
    shown(qtbot, answer)
    answer.focus_answer()
    with qtbot.assertNotEmitted(answer.chosen):
        QTest.keyClick(focused(), Key.Key_2)


def test_arrows_move_without_choosing_and_space_chooses(theme: Theme, qtbot: QtBot) -> None:
    answer = AnswerSegments("Question", YES_PARTLY_NO)
    page = shown(qtbot, answer)
    answer.focus_answer()
    with qtbot.assertNotEmitted(answer.chosen):
        QTest.keyClick(focused(), Key.Key_Right)
        QTest.keyClick(focused(), Key.Key_Right)
    QTest.keyClick(focused(), Key.Key_Space)
    assert answer.chosen_key() == "no"
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Return)
    assert page.keys == [Key.Key_Down, Key.Key_Return]


def test_left_goes_on_where_reading_runs_right_to_left(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    answer = AnswerSegments("Question", YES_PARTLY_NO)
    shown(qtbot, answer)
    answer.focus_answer()
    QTest.keyClick(focused(), Key.Key_Left)
    QTest.keyClick(focused(), Key.Key_Space)
    assert answer.chosen_key() == "partly"


def test_only_one_cell_of_a_group_is_in_the_tab_order(theme: Theme, qtbot: QtBot) -> None:
    grid = MatrixGrid("Question", ROWS, GROUPS, YES_PARTLY_NO)
    shown(qtbot, grid)
    for _ in range(2):
        stops = [c for c in grid.cells() if c.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus]
        assert len(stops) == 1
        grid.focus_answer()
        QTest.keyClick(focused(), Key.Key_Down)


def test_read_only_answers_take_nothing(theme: Theme, qtbot: QtBot) -> None:
    answer = AnswerSegments("Question", YES_PARTLY_NO, "yes")
    shown(qtbot, answer)
    answer.set_read_only(True)
    answer.focus_answer()
    QTest.keyClick(focused(), Key.Key_3)
    QTest.mouseClick(answer.findChildren(QAbstractButton)[1], Qt.MouseButton.LeftButton)
    assert answer.chosen_key() == "yes"


def test_the_mouse_chooses_too(theme: Theme, qtbot: QtBot) -> None:
    answer = AnswerSegments("Question", YES_PARTLY_NO)
    shown(qtbot, answer)
    QTest.mouseClick(answer.findChildren(QAbstractButton)[4], Qt.MouseButton.LeftButton)
    assert answer.chosen_key() == "na"


def test_a_list_moves_up_and_down_and_hands_the_ends_on(theme: Theme, qtbot: QtBot) -> None:
    answer = OptionList("Question", YES_PARTLY_NO)
    page = shown(qtbot, answer)
    answer.focus_answer()
    QTest.keyClick(focused(), Key.Key_Up)
    assert page.keys == [Key.Key_Up]
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Space)
    assert answer.chosen_keys() == ["partly"]


def test_none_of_these_and_absences_stand_alone(theme: Theme, qtbot: QtBot) -> None:
    answer = OptionList("Question", YES_PARTLY_NO, multiple=True, none_of_these="no")
    shown(qtbot, answer)
    answer.focus_answer()
    seen: list[list[str]] = []
    answer.changed.connect(seen.append)
    for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_1, Key.Key_4, Key.Key_4):
        QTest.keyClick(focused(), key)
    assert seen == [["yes"], ["yes", "partly"], ["no"], ["yes"], ["dk"], []]


def test_in_a_matrix_a_digit_answers_and_steps_down_then_to_the_next_group(theme: Theme, qtbot: QtBot) -> None:
    grid = MatrixGrid("Question", ROWS[:2], GROUPS, YES_PARTLY_NO)
    shown(qtbot, grid)
    grid.focus_answer()
    seen: list[tuple[str, str, str]] = []
    grid.chosen.connect(lambda *what: seen.append(what))
    for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
        QTest.keyClick(focused(), key)
    assert seen == [("imp", "tm", "yes"), ("exp", "tm", "partly"), ("imp", "cr", "no"), ("exp", "cr", "dk")]
    assert grid.chosen_key("exp", "cr") == "dk"


def test_arrows_cross_the_groups_of_a_matrix_and_leave_it_above_and_below(theme: Theme, qtbot: QtBot) -> None:
    grid = MatrixGrid("Question", ROWS[:2], GROUPS, YES_PARTLY_NO)
    page = shown(qtbot, grid)
    grid.focus_answer()
    for _ in range(len(YES_PARTLY_NO)):
        QTest.keyClick(focused(), Key.Key_Right)
    QTest.keyClick(focused(), Key.Key_Space)
    assert grid.chosen_key("imp", "cr") == "yes"
    QTest.keyClick(focused(), Key.Key_Up)
    QTest.keyClick(focused(), Key.Key_Down)
    QTest.keyClick(focused(), Key.Key_Down)
    assert page.keys == [Key.Key_Up, Key.Key_Down]


def test_in_a_ladder_the_digit_is_the_level(theme: Theme, qtbot: QtBot) -> None:
    ladder = LadderList("Level", LADDER, control=True, specials=YES_PARTLY_NO[3:])
    shown(qtbot, ladder)
    ladder.focus_answer()
    seen: list[str] = []
    ladder.chosen.connect(seen.append)
    for key in (Key.Key_0, Key.Key_4, Key.Key_5):
        QTest.keyClick(focused(), key)
    assert seen == ["0", "4", "dk"]


def test_a_ladder_as_guidance_takes_no_focus(theme: Theme, qtbot: QtBot) -> None:
    ladder = LadderList("Level", LADDER, 1)
    shown(qtbot, ladder)
    assert all(cell.focusPolicy() == Qt.FocusPolicy.NoFocus for cell in ladder.cells())


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Space])
@pytest.mark.parametrize(
    "make",
    [
        lambda: PrimaryButton("Record decision", "check", "Ctrl ↵"),
        lambda: PlainButton("Decide later"),
        lambda: LinkButton("Add", "plus"),
        lambda: EvidenceChip("file-text", "EV-014", "Circular", 2, "E2", "EV-014"),
    ],
)
def test_buttons_are_pressed_by_enter_and_space(theme: Theme, qtbot: QtBot, make: Callable[[], QAbstractButton], key: Qt.Key) -> None:
    button = make()
    shown(qtbot, button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_the_buttons_of_bars_and_empty_pages_are_reached(theme: Theme, qtbot: QtBot) -> None:
    bar, empty = (
        InverseBar("Not saved.", "Free some space.", "Copy what I typed"),
        EmptyState("Nothing.", "Begin.", "Begin"),
    )
    for widget in (bar, empty):
        shown(qtbot, widget)
        button = widget.findChildren(QAbstractButton)[0]
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        with qtbot.waitSignal(widget.pressed):
            QTest.keyClick(button, Key.Key_Return)


def test_tabs_change_by_arrows_and_tell_only_what_the_person_did(theme: Theme, qtbot: QtBot) -> None:
    tabs = TabBar("Pages")
    for key in ("a", "b", "c"):
        tabs.add_tab(key, key.upper())
    shown(qtbot, tabs)
    with qtbot.assertNotEmitted(tabs.picked):
        tabs.set_current("b")
    with qtbot.waitSignal(tabs.picked) as signal:
        QTest.keyClick(tabs, Key.Key_Right)
    assert signal.args == ["c"]


def test_typing_is_told_at_once_and_settled_on_leaving_once(theme: Theme, qtbot: QtBot) -> None:
    edit = GrowingTextEdit("Comment", "was")
    shown(qtbot, edit)
    typed: list[str] = []
    settled: list[str] = []
    edit.typed.connect(typed.append)
    edit.settled.connect(settled.append)
    edit.focus_answer()
    edit.moveCursor(edit.textCursor().MoveOperation.End)
    QTest.keyClicks(edit, " 1")
    edit.clearFocus()
    edit.settle()
    assert typed == ["was ", "was 1"]
    assert settled == ["was 1"]


def test_a_pause_settles(theme: Theme, qtbot: QtBot) -> None:
    field = NumberField("Days", unit="days")
    shown(qtbot, field)
    field.focus_answer()
    with qtbot.waitSignal(field.settled, timeout=4000) as signal:
        QTest.keyClicks(field.field, "12")
    assert signal.args == ["12"]


def test_what_is_being_typed_is_not_replaced_from_outside(theme: Theme, qtbot: QtBot) -> None:
    field = NumberField("Days", "1")
    shown(qtbot, field)
    field.focus_answer()
    QTest.keyClicks(field.field, "2")
    field.set_text("7")
    assert field.text() == "12"


def test_numbers_move_between_rows_and_the_box_rests_the_row(theme: Theme, qtbot: QtBot) -> None:
    grid = NumberGrid("Detentions", (GridRow("a", "A"), GridRow("b", "B")), (GridGroup("y", "2025"),), "not measured")
    shown(qtbot, grid)
    grid.focus_answer()
    seen: list[tuple[str, str, str]] = []
    grid.edited.connect(lambda *what: seen.append(what))
    QTest.keyClicks(focused(), "0")
    QTest.keyClick(focused(), Key.Key_Down)
    assert seen == [("a", "y", "0")]
    assert focused().accessibleName() == "B, 2025"
    box = next(w for w in grid.findChildren(QAbstractButton) if w.accessibleName().startswith("B"))
    with qtbot.waitSignal(grid.not_measured) as signal:
        box.click()
    assert signal.args == ["b", True]


def test_search_tells_enter_and_arrows(theme: Theme, qtbot: QtBot) -> None:
    search = SearchField("Search", "Question", "Ctrl K")
    shown(qtbot, search)
    search.setFocus()
    QTest.keyClicks(search, "I2")
    with qtbot.waitSignal(search.moved) as moved:
        QTest.keyClick(search, Key.Key_Down)
    with qtbot.waitSignal(search.entered) as entered:
        QTest.keyClick(search, Key.Key_Return)
    assert (moved.args, entered.args) == ([1], ["I2"])


def test_the_ring_is_shown_for_the_keyboard_and_not_for_the_mouse(theme: Theme, qtbot: QtBot) -> None:
    button = PlainButton("Next")
    page = shown(qtbot, button)
    (ring,) = page.findChildren(FocusRing)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.isHidden()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    assert ring.geometry().contains(button.geometry())


def test_a_grid_that_was_made_piece_by_piece_works_as_one_made_at_once(theme: Theme, qtbot: QtBot) -> None:
    grid = MatrixGrid("Question", ROWS, GROUPS, YES_PARTLY_NO, at_once=False)
    shown(qtbot, grid)
    pieces = 1
    while grid.grow():
        pieces += 1
    grid.rearrange()
    assert pieces == len(ROWS) * len(GROUPS)
    assert all(cell.isVisible() for cell in grid.cells())
    grid.focus_answer()
    for _ in ROWS:
        QTest.keyClick(focused(), Key.Key_1)
    assert [grid.chosen_key(row.key, GROUPS[0].key) for row in ROWS] == [YES_PARTLY_NO[0].key] * len(ROWS)
