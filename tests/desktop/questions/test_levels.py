"""Every level can say why, and an expert confirms it or moves it with a reason; what has gone stale is marked."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel

from diagnostic.actions.answering import record_answer
from diagnostic.actions.levelling import confirm_level
from diagnostic.desktop.findings.level_box import LevelBox
from diagnostic.desktop.look import FlagBadge
from diagnostic.desktop.questions.drawer import LEVEL
from diagnostic.desktop.questions.level_panel import LevelPanel
from tests.desktop.questions.conftest import Key, Sitting


@pytest.fixture
def levelled(sitting: Sitting) -> Sitting:
    for code, raw in (("I2-1", "yes"), ("I2-2", "no"), ("I2-5", "not-addressed"), ("I2-7", "0")):
        record_answer(sitting.desk, code, raw)
    sitting.open("I2-2")
    sitting.qtbot.waitUntil(lambda: bool(sitting.page.header.cells()), timeout=5_000)
    return sitting


def why(sitting: Sitting) -> LevelPanel:
    sitting.page.header._scales[0].setFocus()
    sitting.press(Key.Key_Return)
    assert sitting.page.drawer.current() == LEVEL
    return sitting.page.drawer.level


def texts(panel: LevelPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel))


def test_enter_on_a_level_shows_its_reasons_with_the_answers(levelled: Sitting) -> None:
    panel = why(levelled)
    cell = panel.cell()
    assert cell is not None
    assert cell.code == "I-2.L"
    said = texts(panel)
    assert "looked for:" in said
    assert any(f"Level {level}" in said for level in range(1, 5))
    links = {button.text().strip("\u2066\u2069") for button in panel.findChildren(QAbstractButton)}
    assert links & set(cell.questions)


def test_a_question_behind_a_level_is_opened_from_there(levelled: Sitting) -> None:
    panel = why(levelled)
    cell = panel.cell()
    assert cell is not None
    link = next(one for one in panel.findChildren(QAbstractButton) if one.text().strip("\u2066\u2069") == "I2-1")
    link.click()
    assert levelled.page.current_question() == "I2-1"


def test_escape_goes_back_to_the_question(levelled: Sitting) -> None:
    why(levelled)
    levelled.press(Key.Key_Escape)
    assert levelled.page.drawer.current() != LEVEL
    assert levelled.column.card.has_focus()


def test_the_ladder_lights_the_level_and_says_what_holds_it(levelled: Sitting) -> None:
    levels = levelled.page.drawer.guidance._levels
    levelled.qtbot.waitUntil(lambda: levels._shown is not None and levels._shown.current_key() is not None, timeout=2_000)
    cell = levelled.page.header.cells()[0]
    assert levels._shown is not None
    assert levels._shown.current_key() == str(cell.printed.level)
    assert levels._held.text()
    levels.why.click()
    assert levelled.page.drawer.current() == LEVEL


def test_an_expert_moves_a_level_with_a_reason_from_here(levelled: Sitting) -> None:
    panel = why(levelled)
    box = panel.findChild(LevelBox)
    assert box is not None
    cell = panel.cell()
    assert cell is not None
    assert cell.proposed.level is not None
    wanted = cell.proposed.level + 1
    box.levels.focus_answer()
    levelled.type(str(wanted))
    box.reason.put("the decree was shown")
    box.confirm.click()
    levelled.settled()
    levelled.qtbot.waitUntil(lambda: levelled.page.header.cells()[0].claimed.level == wanted, timeout=5_000)
    assert "set by an expert" in levelled.page.header._scales[0].accessibleName()


def test_a_confirmed_level_whose_answers_changed_is_marked(levelled: Sitting) -> None:
    cell = levelled.page.header.cells()[0]
    assert cell.proposed.level is not None
    confirm_level(levelled.desk, cell.code, cell.proposed.level, cell.proposed.level, "")
    levelled.open("I2-1")
    levelled.type("2")
    levelled.settled()
    levelled.qtbot.waitUntil(lambda: bool(levelled.page.header._badges), timeout=5_000)
    badges = [badge.accessibleName() for badge in levelled.page.header.findChildren(FlagBadge)]
    assert "A confirmed level has to be looked at again" in badges


def test_the_asterisk_says_what_it_means_where_it_stands(levelled: Sitting) -> None:
    header = levelled.page.header
    starred = [scale for cell, scale in zip(header.cells(), header._scales, strict=False) if cell.own_definition]
    assert starred
    assert all("the mission's own definition" in f"{scale.toolTip()}" for scale in starred)
    assert all("the mission's own definition" in scale.accessibleDescription() for scale in starred)
    plain = [scale for cell, scale in zip(header.cells(), header._scales, strict=False) if not cell.own_definition]
    assert plain
    assert not any("*" in scale.toolTip() for scale in plain)


def test_nothing_moves_when_the_levels_come(sitting: Sitting) -> None:
    sitting.page.open_standard("I-2")
    sitting.qtbot.waitUntil(lambda: bool(sitting.page.header.cells()), timeout=5_000)
    sitting.settled()
    there = sitting.column.card.mapTo(sitting.page, QPoint(0, 0)).y()
    sitting.page.header.show_levels(None)
    sitting.qtbot.wait(20)
    assert sitting.column.card.mapTo(sitting.page, QPoint(0, 0)).y() == there
