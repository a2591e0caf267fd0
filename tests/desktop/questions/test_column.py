"""One question is open, its neighbours stay readable; nothing is built anew and nothing jumps while somebody answers."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from diagnostic.actions.answering import record_answer, record_text
from diagnostic.actions.setting_up import set_item
from diagnostic.desktop.look import Mark
from diagnostic.desktop.questions.closed_row import ClosedRow
from diagnostic.desktop.questions.faces import face_of
from diagnostic.desktop.questions.listing import standard_listing
from diagnostic.model.answer import AnswerState
from diagnostic.model.subject import Facet
from tests.desktop.questions.conftest import Key, Modifier, Sitting


def place_of(sitting: Sitting, widget: QWidget) -> int:
    """Where a widget stands on the screen, from the top of the page."""
    QApplication.processEvents()
    return widget.mapTo(sitting.page, QPoint(0, 0)).y()


def test_opening_and_answering_builds_no_row_and_no_card_anew(sitting: Sitting) -> None:
    sitting.open("I2-1")
    sitting.open("I2-2")
    rows = {code: sitting.column.row(code) for code in sitting.column.shown()}
    card, editor = sitting.column.card, sitting.column.card.editor
    for digit in "132":
        sitting.type(digit)
        sitting.settled()
    sitting.open("I2-1")
    sitting.open("I2-2")
    assert {code: sitting.column.row(code) for code in rows} == rows
    assert (sitting.column.card, sitting.column.card.editor) == (card, editor)


def test_the_focused_answer_keeps_its_place_when_questions_appear_and_go(sitting: Sitting) -> None:
    sitting.open("I2-2")
    before = place_of(sitting, sitting.focused())
    count = len(sitting.column.shown())
    sitting.type("1")
    sitting.settled()
    assert len(sitting.column.shown()) > count
    assert place_of(sitting, sitting.focused()) == before
    sitting.type("3")
    sitting.settled()
    assert len(sitting.column.shown()) < count + 2
    assert place_of(sitting, sitting.focused()) == before


def test_rows_that_appear_above_do_not_push_the_open_question_away(sitting: Sitting) -> None:
    sitting.open("I2-5")
    card = sitting.column.card
    bar = sitting.page._area.verticalScrollBar()
    before = place_of(sitting, card)
    sitting.workplace.act(record_answer, "I2-2", "yes")
    sitting.settled()
    assert "I2-3" in sitting.column.shown()
    # It stays where it was as far as the page can be scrolled.
    assert place_of(sitting, card) == before or bar.value() == bar.maximum()


def test_the_opened_question_is_in_sight(sitting: Sitting) -> None:
    for code in ("I1-1", "I1-P", "I4-1", "I4-8", "I7-1"):
        sitting.open(code)
        QApplication.processEvents()
        top = place_of(sitting, sitting.column.card)
        assert sitting.page.header.height() - 2 <= top < sitting.page.height() - 100


def test_enter_and_arrows_go_through_standards_and_over_empty_ones(sitting: Sitting) -> None:
    sitting.open("III1-1")
    sitting.column.open_last()
    sitting.settled()
    sitting.press(Key.Key_Return)
    sitting.settled()
    assert sitting.column.listing().code == "III-5"
    sitting.press(Key.Key_Up)
    sitting.settled()
    assert sitting.column.listing().code == "III-1"
    sitting.open("I2-7")
    sitting.press(Key.Key_Down)
    assert sitting.page.current_question() == "I2-P"
    sitting.page.open_question("I1-1")
    sitting.column.card.focus_answer()
    sitting.column.step(-1)
    assert sitting.column.listing().code == "I-1"


def test_next_open_passes_what_is_answered_and_goes_round(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-2", "no")
    sitting.open("I2-1")
    sitting.press(Key.Key_Down, modifier=Modifier.AltModifier)
    assert sitting.page.current_question() == "I2-5"
    sitting.press(Key.Key_Up, Key.Key_Up, modifier=Modifier.AltModifier)
    assert sitting.page.current_question() not in ("I2-2", "I2-5")


def test_a_closed_row_says_one_of_a_kind_in_the_singular(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I2-7", "1")
    sitting.open("I2-1")
    assert sitting.column._row("I2-7").face.answer == "1 detention"
    record_answer(sitting.desk, "I2-7", "11")
    sitting.open("I2-1")
    assert sitting.column._row("I2-7").face.answer == "11 detentions"


def test_a_closed_row_says_the_answer_in_one_line(sitting: Sitting) -> None:
    group = sitting.desk.questionnaire.question("I1-1").groups
    for line, raw in (("import", "yes"), ("export", "partly")):
        record_answer(sitting.desk, "I1-1", raw, row=line, group=group[0])
    options = sitting.desk.questionnaire.question("I1-L").options
    for option in options[:2]:
        record_answer(sitting.desk, "I1-L", "yes", row=option)
    record_answer(sitting.desk, "I1-8", "", AnswerState.DECLINED)
    sitting.open("I1-5")
    faces = {code: sitting.column._row(code).face for code in sitting.column.shown()}
    assert faces["I1-1"].answer.startswith("Yes 1 · Partly 1 · open ")
    assert faces["I1-1"].note == "comment needed"
    assert faces["I1-L"].answer == f"2 of {len(options)} ticked"
    assert faces["I1-L"].whole.count(";") == 1
    assert (faces["I1-8"].answer, faces["I1-8"].mark) == ("Declined", Mark.DECLINED)
    assert (faces["I1-7"].answer, faces["I1-7"].mark) == ("Answer", Mark.NOT_ASKED)
    row = sitting.column.row("I1-1")
    assert row is not None
    assert "TRIPS minimum" in row.accessibleName()


def test_a_long_answer_is_cut_in_its_row_alone_and_never_widens_the_page(sitting: Sitting) -> None:
    record_answer(sitting.desk, "I1-4a", "very long words indeed " * 40)
    row = ClosedRow("I1-4a", "Which text says so?", "", sitting.page)
    row.show_face(face_of(sitting.desk, sitting.desk.state, sitting.desk.questionnaire.question("I1-4a"), (), False))
    assert row.face.answer.endswith("…")
    assert row.heightForWidth(700) < 120
    assert row.minimumSizeHint().width() < 400


def test_what_is_not_needed_is_listed_with_its_reason(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("3")
    sitting.settled()
    header = sitting.page.header
    link = header._more
    assert link.isVisible()
    link.click()
    text = header._list.text()
    assert "I2-3" in text
    assert "Not needed after the answer to" in text
    assert "Waits for the answer to" in text
    link.click()
    assert not header._list.isVisible()


def test_an_answer_elsewhere_changes_nothing_but_its_row(sitting: Sitting) -> None:
    sitting.open("I2-2")
    comment = sitting.column.card.comment.field
    comment.focus_answer()
    sitting.type("half")
    sitting.workplace.act(record_text, "I2-5", Facet.COMMENT, "seen")
    sitting.qtbot.waitUntil(lambda: sitting.workplace.under_way <= 1, timeout=2_000)
    assert (comment.text(), comment.hasFocus()) == ("half", True)


def test_a_question_that_drops_out_while_it_is_open_stays_until_it_is_left(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("1")
    sitting.settled()
    sitting.open("I2-3")
    sitting.workplace.act(record_answer, "I2-2", "no")
    sitting.settled()
    assert (sitting.page.current_question(), "I2-3" in sitting.column.shown()) == ("I2-3", True)
    sitting.page.open_question("I2-5")
    sitting.settled()
    assert "I2-3" not in sitting.column.shown()


def test_every_row_and_the_card_are_reached_by_tab_in_the_order_of_reading(sitting: Sitting) -> None:
    sitting.open("I2-1")
    sitting.column.card.focus_answer()
    seen = []
    for _ in range(8):
        sitting.press(Key.Key_Tab)
        seen.append(type(sitting.focused()).__name__)
    assert seen[:3] == ["GrowingTextEdit", "LinkButton", "ClosedRow"]
    first = sitting.column.row("I2-2")
    assert first is not None
    first.setFocus()
    sitting.press(Key.Key_Return)
    assert sitting.page.current_question() == "I2-2"
    assert sitting.column.card.has_focus()
    assert isinstance(sitting.focused(), QAbstractButton)


def test_a_comment_that_changes_no_progress_shows_no_progress_anew(sitting: Sitting) -> None:
    sitting.open("I2-1")
    sitting.type("1")
    sitting.settled()
    shown: list[object] = []
    sitting.column.progressed.connect(shown.append)
    sitting.workplace.act(record_text, "I2-1", Facet.COMMENT, "art. 203")
    sitting.settled()
    assert shown == []
    sitting.type("3")
    sitting.settled()
    assert shown == [sitting.column.progress()] * len(shown)
    assert shown


def test_a_row_that_goes_under_somebodys_hands_leaves_the_focus_in_the_card(sitting: Sitting) -> None:
    sitting.open("I1-1")
    sitting.column.card.focus_answer()
    rows = sitting.column._rows_asked("I1-1")
    sitting.workplace.act(set_item, "facility", "no", "free-zone")
    sitting.settled()
    assert len(sitting.column._rows_asked("I1-1")) == len(rows) - 1
    assert sitting.column.card.has_focus()
    sitting.type("1")
    sitting.settled()
    assert [answer.value for answer in sitting.answers("I1-1").values()] == ["yes"]


def test_what_rests_on_an_unknown_answer_says_so(sitting: Sitting) -> None:
    sitting.open("I2-2")
    sitting.type("4")
    sitting.settled()
    sitting.page.header._more.click()
    text = sitting.page.header._list.text()
    assert "Rests on \u2066I2-2\u2069, where the answer is not known." in text
    assert "Waits for the answer to \u2066I2-2" not in text


def test_what_comes_next_is_made_while_nobody_waits(sitting: Sitting) -> None:
    sitting.page.open_standard("I-5")
    sitting.column.open_last()
    sitting.settled()
    progress = standard_listing(sitting.desk.questionnaire, "I-6").progress(sitting.desk, sitting.desk.state)
    asked = [one for one in progress.questions if one.asked.visible]
    first = sitting.desk.questionnaire.question(asked[0].code)
    card = sitting.column.card
    sitting.qtbot.waitUntil(lambda: card.has_editor(first, asked[0].asked.open_rows), timeout=2_000)
    sitting.qtbot.waitUntil(lambda: not card.editor_of(first, asked[0].asked.open_rows).grow(), timeout=2_000)
    sitting.qtbot.waitUntil(lambda: all(sitting.column.row(one.code) is not None for one in asked), timeout=2_000)
    rows = [sitting.column.row(one.code) for one in asked]
    assert not any(row is not None and row.isVisible() for row in rows)
    sitting.column.step(1)
    assert sitting.page.current_question() == first.code
    assert [sitting.column.row(one.code) for one in asked] == rows


@pytest.mark.parametrize("known", [False, True])
def test_a_step_goes_over_standards_that_ask_nothing(sitting: Sitting, known: bool) -> None:
    for code in ("II-2", "II-3", "II-4"):
        set_item(sitting.desk, "scope-standard", "out", code, reason="agreed")
    sitting.page.open_standard("II-1")
    if known:
        sitting.workplace.assess()
        sitting.qtbot.waitUntil(sitting.workplace.assessment_is_fresh, timeout=10_000)
    sitting.column.open_last()
    sitting.column.step(1)
    assert sitting.page.current_question() == "II5-1"
    sitting.column.step(-1)
    assert sitting.column.listing().code == "II-1"
    assert sitting.page.current_question() == sitting.column.shown()[-1]


def test_before_the_first_standard_there_is_none_to_step_to(sitting: Sitting) -> None:
    sitting.open("I1-1")
    sitting.column.step(-1)
    assert sitting.page.current_question() == "I1-1"
