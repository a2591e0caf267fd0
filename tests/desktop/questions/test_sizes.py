"""At every size, zoom, theme and direction: nothing is cut, nothing is wider than its page, nothing becomes unreachable."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from diagnostic.actions.answering import answer_subject, record_answer, record_statement, record_text
from diagnostic.actions.desk import Desk
from diagnostic.actions.evidencing import EvidenceFacts, EvidenceLink, record_evidence_at
from diagnostic.actions.setting_up import add_member
from diagnostic.desktop.look import Scheme, Theme, TypeRole
from diagnostic.desktop.questions.closed_row import _PAD, ClosedRow
from diagnostic.desktop.questions.drawer import HISTORY, VOICES
from diagnostic.desktop.questions.faces import face_of
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.flag import Flag, FlagCode, LooksAt
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.subject import Facet, Voice
from tests.actions.conftest import said_elsewhere
from tests.desktop.clipping import cut_words, too_wide
from tests.desktop.questions.conftest import Key, Modifier, Sitting

# One of every kind of question, with what hangs on it.
SHOWN = ("I1-1", "I1-7", "I2-2", "I2-5", "I2-7", "I3-1", "I4-4", "I5-1", "I8-2", "I1-4a")
SIZES = [(1366, 696, 1.0), (960, 600, 1.0), (1366, 696, 1.5), (1100, 650, 1.25), (960, 600, 1.5)]


def fill(desk: Desk) -> None:
    """Something of everything that can stand at a question."""
    add_member(desk, "m-2", "Bo Ek", "legal-expert", "BE")
    group = desk.questionnaire.question("I1-1").groups[0]
    record_answer(desk, "I1-1", "yes", row="import", group=group)
    record_answer(desk, "I1-1", "there is no such zone in the country", AnswerState.NOT_APPLICABLE, "free-zone", group)
    record_answer(desk, "I2-2", "partly")
    record_answer(desk, "I2-2", "yes", voice=Voice.ADMINISTRATION)
    record_text(desk, "I2-2", Facet.COMMENT, "A general power is relied on. " * 8)
    law = EvidenceFacts("document", "Customs Code, articles 198 to 211, as amended in 2021", read_by="m-1")
    record_evidence_at(desk, "I2-2", law, EvidenceLink())
    record_evidence_at(desk, "I2-2", EvidenceFacts("statement", "Interview at the legal unit"), EvidenceLink("against"))
    record_answer(desk, "I2-7", "", AnswerState.DONT_KNOW)
    record_statement(desk, "I2-5", "excluded", "the head of the risk and intelligence unit")
    record_answer(desk, "I5-1", "yes")
    said_elsewhere(desk, answer_subject(desk, "I5-1"), Answer(AnswerState.ANSWERED, "no").as_json())


def faults(sitting: Sitting) -> list[str]:
    """What a person could not read on the page as it is now."""
    for _ in range(3):
        QApplication.processEvents()
    column = sitting.column
    over = [type(part).__name__ for part in column.parts() if part.isVisible() and part.minimumSizeHint().width() > part.width() + 1]
    return cut_words(sitting.page) + too_wide(sitting.page) + over


@pytest.mark.parametrize(("width", "height", "zoom"), SIZES)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_nothing_is_cut_at_any_size(
    theme: Theme, qapp: QApplication, sitting: Sitting, width: int, height: int, zoom: float, direction: Qt.LayoutDirection
) -> None:
    fill(sitting.desk)
    qapp.setLayoutDirection(direction)
    theme.set_zoom(zoom)
    sitting.window.resize(width, height)
    found = {}
    for code in SHOWN:
        sitting.open(code)
        found[code] = faults(sitting)
    assert {code: lines for code, lines in found.items() if lines} == {}


@pytest.mark.parametrize("scheme", [Scheme.DARK, Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK])
def test_a_change_of_theme_reaches_everything_that_is_open(theme: Theme, sitting: Sitting, scheme: Scheme) -> None:
    fill(sitting.desk)
    sitting.open("I2-2")
    theme.choose(scheme)
    sitting.open("I5-1")
    assert faults(sitting) == []
    picture = sitting.column.card.grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 3).name().upper() == theme.tokens.surface.upper()


def panels(sitting: Sitting) -> Iterator[str]:
    """Everything the drawer can hold."""
    yield "guidance"
    for tab in (VOICES, HISTORY):
        sitting.page.drawer.show_tab(tab)
        yield tab
    sitting.press(Key.Key_E, modifier=Modifier.ControlModifier)
    yield "evidence"
    sitting.page.drawer.back()
    sitting.qtbot.waitUntil(lambda: bool(sitting.page.header.cells()), timeout=5_000)
    sitting.page._why(sitting.page.header.cells()[0].code)
    yield "level"


@pytest.mark.parametrize(("width", "height", "zoom"), [(1366, 696, 1.0), (960, 600, 1.5)])
def test_nothing_in_the_drawer_is_cut(theme: Theme, sitting: Sitting, width: int, height: int, zoom: float) -> None:
    fill(sitting.desk)
    theme.set_zoom(zoom)
    sitting.window.resize(width, height)
    sitting.open("I2-2")
    sitting.page._unfold(sitting.page.drawer)
    found = {}
    for name in panels(sitting):
        QApplication.processEvents()
        found[name] = faults(sitting)
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(("width", "height", "zoom"), SIZES)
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_reasons_of_a_level_are_not_cut_where_every_line_has_one(
    theme: Theme, qapp: QApplication, sitting: Sitting, width: int, height: int, zoom: float, direction: Qt.LayoutDirection
) -> None:
    question = sitting.desk.questionnaire.question("I1-1")
    for row in sitting.desk.questionnaire.rows_of(question):
        record_answer(sitting.desk, "I1-1", "yes", row=row.code, group=question.groups[0])
        record_answer(sitting.desk, "I1-1", "no", row=row.code, group=question.groups[1])
    qapp.setLayoutDirection(direction)
    theme.set_zoom(zoom)
    sitting.window.resize(width, height)
    sitting.open("I1-1")
    sitting.page._unfold(sitting.page.drawer)
    sitting.qtbot.waitUntil(lambda: bool(sitting.page.header.cells()), timeout=5_000)
    cell = next(cell for cell in sitting.page.header.cells() if cell.code == "I-1.L")
    assert any(row.claimed != row.supported and not row.counts for row in cell.rows)  # its words are the longest there are
    sitting.page._why(cell.code)
    for _ in range(3):
        QApplication.processEvents()
    assert cut_words(sitting.page.drawer) + too_wide(sitting.page.drawer) == []


def test_sides_fold_where_there_is_no_room_and_come_back_by_key(sitting: Sitting) -> None:
    page = sitting.page
    sitting.window.resize(1100, 696)
    QApplication.processEvents()
    assert (page.tree.isVisible(), page.drawer.isVisible()) == (True, False)
    sitting.press(Key.Key_F4)
    assert (page.tree.isVisible(), page.drawer.isVisible()) == (False, True)
    sitting.press(Key.Key_F4)
    assert not page.drawer.isVisible()
    sitting.window.resize(960, 600)
    QApplication.processEvents()
    assert (page.tree.isVisible(), page.drawer.isVisible()) == (False, False)
    sitting.press(Key.Key_F3)
    assert page.tree.isVisible()
    sitting.window.resize(1366, 696)
    QApplication.processEvents()
    assert page.tree.isVisible()


def test_the_header_scrolls_away_where_the_window_is_low_and_comes_back(sitting: Sitting) -> None:
    page = sitting.page
    assert not page._area.isAncestorOf(page.header)
    # As on a screen that is itself so low.
    sitting.window.setMinimumSize(0, 0)
    sitting.window.resize(1366, 400)
    sitting.qtbot.waitUntil(lambda: page._area.isAncestorOf(page.header), timeout=2_000)
    assert page.header.isVisible()
    sitting.window.resize(1366, 696)
    sitting.qtbot.waitUntil(lambda: not page._area.isAncestorOf(page.header), timeout=2_000)
    assert page.header.isVisible()


def test_a_header_that_grows_with_its_levels_gives_way_in_a_low_window(sitting: Sitting) -> None:
    page = sitting.page
    sitting.window.setMinimumSize(0, 0)
    sitting.window.resize(683, 540)
    sitting.open("I2-2")
    sitting.qtbot.waitUntil(lambda: sitting.column.assessment() is not None, timeout=5_000)
    found = sitting.column.assessment()
    assert found is not None
    page.header.show_levels(replace(found, flags=()))
    assert not page._area.isAncestorOf(page.header)
    flags = tuple(Flag(code, "I", "I-2", LooksAt.BOTH) for code in FlagCode)
    page.header.show_levels(replace(found, flags=flags))
    assert page._area.isAncestorOf(page.header)
    QApplication.processEvents()
    assert page._area.height() == page.height()


def test_no_scroll_bar_is_drawn_where_there_is_nothing_to_scroll_and_the_width_stays(sitting: Sitting) -> None:
    page = sitting.page
    sitting.window.resize(1366, 1400)
    sitting.open("III6-1")
    sitting.qtbot.waitUntil(lambda: not page._area.verticalScrollBar().isVisible(), timeout=2_000)
    width = page.column.width()
    sitting.window.resize(1366, 420)
    sitting.open("I1-1")
    sitting.qtbot.waitUntil(page._area.verticalScrollBar().isVisible, timeout=2_000)
    assert page.column.width() == width


def test_many_ticked_options_are_counted_in_a_row_and_never_read_as_fewer(sitting: Sitting) -> None:
    question = sitting.desk.questionnaire.question("I1-L")
    for option in question.options[:3]:
        record_answer(sitting.desk, "I1-L", "yes", row=option)
    face = face_of(sitting.desk, sitting.desk.state, question, (), troubled=False)
    assert face.answer == f"3 of {len(question.options)} ticked"
    row = ClosedRow("I1-L", "Which of these?", "")
    sitting.qtbot.addWidget(row)
    row.show_face(face)
    assert face.whole
    assert face.whole in row.accessibleName()
    assert face.whole in row.toolTip()


def test_the_place_kept_for_the_scroll_bar_changes_sides_with_the_page(theme: Theme, qapp: QApplication, sitting: Sitting) -> None:
    page = sitting.page
    sitting.window.resize(1366, 1400)
    sitting.open("III6-1")
    sitting.qtbot.waitUntil(lambda: not page._area.verticalScrollBar().isVisible(), timeout=2_000)
    kept = page._area.viewportMargins()
    assert (kept.left(), kept.right()) == (0, page._area.verticalScrollBar().sizeHint().width())
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    turned = page._area.viewportMargins()
    assert (turned.left(), turned.right()) == (kept.right(), 0)


@pytest.mark.parametrize("zoom", [0.9, 1.0, 1.5])
def test_no_code_runs_into_the_words_beside_it(theme: Theme, question_set: Questionnaire, zoom: float) -> None:
    theme.set_zoom(zoom)
    for question in question_set.questions:
        row = ClosedRow(question.code, "Which of these?", "")
        words = row._measured(700).words.left()
        assert theme.px(_PAD) + theme.metrics(TypeRole.CAPTION_STRONG).horizontalAdvance(question.code) + theme.px(4) <= words, question.code
        row.deleteLater()
