"""A screen reader is told what everything on the questions page is, and what stands at it."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLineEdit, QPlainTextEdit, QTreeView, QWidget

from diagnostic.actions.answering import record_answer
from diagnostic.actions.evidencing import EvidenceFacts, EvidenceLink, record_evidence_at
from diagnostic.desktop.questions.drawer import HISTORY, VOICES
from diagnostic.model.subject import Voice
from tests.desktop.questions.conftest import Key, Modifier, Sitting

USED = (QAbstractButton, QGroupBox, QLineEdit, QPlainTextEdit, QComboBox, QTreeView)


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def nameless(sitting: Sitting) -> list[str]:
    widgets = [widget for kind in USED for widget in sitting.page.findChildren(kind)]
    # Arrows of a tab bar are Qt's own and come only when tabs do not fit.
    return [f"{type(one).__name__} in {type(one.parentWidget()).__name__}" for one in widgets if not name_of(one) and one.isVisible()]


@pytest.mark.parametrize("code", ["I1-1", "I1-7", "I2-2", "I2-7", "I3-1", "I4-4", "I8-2", "I1-4a"])
def test_nothing_that_can_be_used_is_without_a_name(sitting: Sitting, code: str) -> None:
    record_answer(sitting.desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    record_evidence_at(sitting.desk, "I2-2", EvidenceFacts("document", "Customs Code"), EvidenceLink())
    sitting.open(code)
    assert nameless(sitting) == []


def test_nothing_in_the_drawer_is_without_a_name(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "yes")
    sitting.open("I2-2")
    for tab in (VOICES, HISTORY):
        sitting.page.drawer.show_tab(tab)
        assert nameless(sitting) == []
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    assert nameless(sitting) == []


def test_a_closed_row_is_a_button_that_says_question_and_answer(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "partly")
    sitting.open("I2-1")
    row = sitting.column.row("I2-2")
    assert row is not None
    interface = QAccessible.queryAccessibleInterface(row)
    assert interface.role() == QAccessible.Role.Button
    assert name_of(row) == "I2-2: May Customs suspend release without a prior application?. Partly. comment needed"


def test_a_level_says_its_figures_and_that_it_can_be_asked_why(sitting: Sitting) -> None:
    sitting.open("I2-1")
    sitting.qtbot.waitUntil(lambda: bool(sitting.page.header.cells()), timeout=5_000)
    scale = sitting.page.header._scales[0]
    interface = QAccessible.queryAccessibleInterface(scale)
    assert interface.role() == QAccessible.Role.Button
    assert name_of(scale).startswith("Legal base: ")
    assert interface.text(QAccessible.Text.Description) == "Press to see why."


def test_the_filter_is_a_group_of_radio_buttons_with_their_counts(sitting: Sitting) -> None:
    buttons = list(sitting.page.tree.filter._buttons.values())
    assert {QAccessible.queryAccessibleInterface(one).role() for one in buttons} == {QAccessible.Role.RadioButton}
    assert name_of(buttons[0]).startswith("All, ")
