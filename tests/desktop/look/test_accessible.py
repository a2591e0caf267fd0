"""A screen reader is told role, name and state of everything painted."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

import diagnostic.desktop.look as look
from diagnostic.desktop.look import BadgeKind, Mark, Theme
from diagnostic.desktop.look.gallery import CHOSEN, GROUPS, LADDER, PARTS, ROWS, YES_PARTLY_NO

Role = QAccessible.Role


def read(widget: QWidget) -> tuple[QAccessible.Role, str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(QAccessible.Text.Name)


@pytest.mark.parametrize(
    ("make", "role", "name"),
    [
        (lambda: look.AnswerSegments("May Customs act?", YES_PARTLY_NO), Role.Grouping, "May Customs act?"),
        (lambda: look.OptionList("May Customs act?", YES_PARTLY_NO), Role.Grouping, "May Customs act?"),
        (lambda: look.MatrixGrid("Where?", ROWS, GROUPS, YES_PARTLY_NO), Role.Grouping, "Where?"),
        (lambda: look.NumberGrid("How many?", ROWS, GROUPS, "not measured"), Role.Grouping, "How many?"),
        (lambda: look.LadderList("Level", LADDER, control=True), Role.Grouping, "Level"),
        (lambda: look.GrowingTextEdit("Comment"), Role.EditableText, "Comment"),
        (lambda: look.LineField("Days"), Role.EditableText, "Days"),
        (lambda: look.SearchField("Search", "Question"), Role.EditableText, "Search"),
        (lambda: look.PrimaryButton("Record"), Role.Button, "Record"),
        (lambda: look.PlainButton("Later"), Role.Button, "Later"),
        (lambda: look.LinkButton("Add", "plus"), Role.Button, "Add"),
        (lambda: look.CheckBox("not measured"), Role.CheckBox, "not measured"),
        (lambda: look.EvidenceChip("file-text", "EV-1", "x", 2, "E2", "EV-1, E2"), Role.Button, "EV-1, E2"),
        (lambda: look.AnswerPill("Don’t know", Mark.UNKNOWN), Role.StaticText, "Don’t know"),
        (lambda: look.Badge(BadgeKind.TRIPS_MINIMUM, "TRIPS minimum"), Role.StaticText, "TRIPS minimum"),
        (lambda: look.FlagBadge("Practice seen", "F1"), Role.StaticText, "Practice seen"),
        (lambda: look.EvidenceSteps(2, "E2", "document read"), Role.StaticText, "document read"),
        (lambda: look.LevelScale("Law", "Law: supported 1", "", 2, 1), Role.StaticText, "Law: supported 1"),
        (lambda: look.ProgressRing(3, 8, "3 of 8 answered"), Role.ProgressBar, "3 of 8 answered"),
        (lambda: look.Label("Text"), Role.StaticText, "Text"),
    ],
)
def test_role_and_name(theme: Theme, qtbot: QtBot, make: Callable[[], QWidget], role: QAccessible.Role, name: str) -> None:
    widget = make()
    qtbot.addWidget(widget)
    assert read(widget) == (role, name)


def test_segments_are_radio_buttons_that_say_what_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    answer = look.AnswerSegments("Question", YES_PARTLY_NO, "dk")
    qtbot.addWidget(answer)
    cells = answer.findChildren(QAbstractButton)
    assert [read(c)[0] for c in cells] == [Role.RadioButton] * 6
    assert read(cells[3])[1] == "Don’t know, not zero"
    states = [bool(QAccessible.queryAccessibleInterface(c).state().checked) for c in cells]
    assert states == [False, False, False, True, False, False]


def test_rows_of_several_are_check_boxes(theme: Theme, qtbot: QtBot) -> None:
    answer = look.OptionList("Question", YES_PARTLY_NO, multiple=True)
    qtbot.addWidget(answer)
    assert {read(c)[0] for c in answer.findChildren(QAbstractButton)} == {Role.CheckBox}


def test_a_cell_of_a_matrix_names_row_mark_group_and_option(theme: Theme, qtbot: QtBot) -> None:
    grid = look.MatrixGrid("Question", ROWS, GROUPS, YES_PARTLY_NO, CHOSEN)
    qtbot.addWidget(grid)
    first = grid.findChildren(QAbstractButton)[0]
    assert read(first)[1] == "Import, TRIPS minimum, Counterfeit trademark goods: Yes"


def test_tabs_say_their_words_and_what_waits(theme: Theme, qtbot: QtBot) -> None:
    tabs = look.TabBar("Pages")
    qtbot.addWidget(tabs)
    tabs.add_tab("q", "Questions")
    tabs.add_tab("e", "Exchange")
    tabs.set_count("e", 3)
    interface = QAccessible.queryAccessibleInterface(tabs)
    words = [interface.child(i).text(QAccessible.Text.Name) for i in range(2)]
    assert interface.role() == Role.PageTabList
    assert words == ["Questions", "Exchange, 3"]


def test_the_ring_has_a_value(theme: Theme, qtbot: QtBot) -> None:
    ring = look.ProgressRing(3, 8, "3 of 8")
    qtbot.addWidget(ring)
    assert (ring.value(), ring.maximum()) == (3, 8)


def test_a_problem_is_in_the_description_of_its_field(theme: Theme, qtbot: QtBot) -> None:
    field = look.NumberField("Days", "-4", "days")
    qtbot.addWidget(field)
    field.set_problem("A count cannot be below zero.")
    text = QAccessible.queryAccessibleInterface(field.field).text(QAccessible.Text.Description)
    assert "A count cannot be below zero." in text


@pytest.mark.parametrize("make", PARTS)
def test_nothing_that_can_have_the_focus_is_without_a_name(theme: Theme, qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    page = make()
    qtbot.addWidget(page)
    used = (QAbstractButton, QGroupBox, look.LineField, look.GrowingTextEdit, look.ProgressRing)
    nameless = [type(w).__name__ for kind in used for w in page.findChildren(kind) if not read(w)[1]]
    # A tab bar's own scroll buttons are Qt's and appear only when tabs do not fit.
    assert [name for name in nameless if name != "QToolButton"] == []


def test_text_of_people_is_never_read_as_markup(theme: Theme, qtbot: QtBot) -> None:
    for make in PARTS:
        page = make()
        qtbot.addWidget(page)
        formats = {label.textFormat() for label in page.findChildren(QLabel) if label.text()}
        assert formats <= {Qt.TextFormat.PlainText}
