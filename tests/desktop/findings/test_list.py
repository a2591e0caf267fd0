"""The list: every basis by itself, headings passed over, nothing cut, and all of it told to a screen reader."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from diagnostic.desktop.findings.contents import NOT_KNOWN, PROFILE, TRIPS, RowKind
from diagnostic.desktop.look import Theme, TypeRole
from diagnostic.model.recommendation import MAIN_LIST_CAP
from tests.desktop.findings.reader import Reader

LISTS = {
    "TRIPS minimum": "trips_minimum",
    "Legal certainty": "legal_certainty",
    "Voluntary (SECURE)": "voluntary",
    "Annex": "annex",
    "Held back until the law is there": "held_back",
    "Left out, with a reason": "dropped",
}


def test_every_recommendation_stands_in_its_own_list_and_in_no_other(findings: Reader) -> None:
    lists = findings.workplace.assessment
    assert lists is not None
    for title, name in LISTS.items():
        shown = [row.key for row in findings.section(title) if row.kind is RowKind.ITEM]
        assert shown == [item.code for item in getattr(lists.recommendations, name)]
        assert shown
    keys = [row.key for row in findings.rows() if row.kind is RowKind.ITEM]
    assert len(keys) == len(set(keys)) == len(lists.recommendations.all)


def test_counts_never_mix_what_rests_on_trips_with_what_is_voluntary(findings: Reader) -> None:
    counts = {row.title: row.end for row in findings.rows() if row.kind is RowKind.HEADING}
    lists = findings.workplace.assessment
    assert lists is not None
    for title, name in LISTS.items():
        assert counts[title].startswith(str(len(getattr(lists.recommendations, name))))
    assert set(counts) == set(LISTS)


def test_voluntary_ones_stand_by_class_and_the_reader_is_told_of_the_cap(findings: Reader) -> None:
    rows = findings.section("Voluntary (SECURE)")
    classes = [row.title for row in rows if row.kind is RowKind.CLASS]
    assert classes == ["Class 1 · Immediate", "Class 2 · Foundation", "Class 3 · Operational", "Class 4 · Optional"]
    (note,) = [row for row in rows if row.kind is RowKind.NOTE]
    assert str(MAIN_LIST_CAP) in note.title


def test_what_waits_names_the_law_it_waits_for_and_what_was_left_out_its_reason(findings: Reader) -> None:
    (held,) = findings.section("Held back until the law is there")
    assert "Obtain legal confirmation of the basis for current practice" in held.caption
    (left,) = findings.section("Left out, with a reason")
    assert "the administration asked not to reopen it" in left.caption


def test_arrows_go_from_one_thing_to_the_next_past_headings(findings: Reader) -> None:
    page = findings.page
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    walked = [page.list.current_key()]
    while len(walked) < len(page.list.keys()):
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        walked.append(page.list.current_key())
        assert page.current_key() == walked[-1]
    assert walked == list(page.list.keys())
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.current_key() == walked[-2]
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    assert page.current_key() == PROFILE


def test_alt_arrows_walk_while_one_works_on_the_right(findings: Reader) -> None:
    findings.go("R-I2b")
    field = findings.page.detail.column.text.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert findings.page.current_key() == "R-I6a"
    QTest.keyClick(findings.page.detail.column.text.field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert findings.page.current_key() == "R-I2b"


def test_enter_and_f6_lead_to_what_the_row_holds_and_back(findings: Reader) -> None:
    findings.go("R-I2b")
    QTest.keyClick(findings.page.list, Qt.Key.Key_Return)
    focused = findings.page.focusWidget()
    assert focused is not None
    assert findings.page.detail.isAncestorOf(focused)
    QTest.keyClick(focused, Qt.Key.Key_F6)
    assert findings.page.list.hasFocus()


@pytest.mark.parametrize("zoom", [1.0, 1.5])
def test_no_title_is_cut(findings: Reader, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    for width in (1366, 960, 640):
        findings.page.resize(width, 620)
        findings.page._show_list()
        hold_titles(findings, theme)


def hold_titles(findings: Reader, theme: Theme) -> None:
    view = findings.page.list
    delegate, model = view.itemDelegate(), view.model()
    for number, row in enumerate(findings.rows()):
        hint = delegate.sizeHint(QStyleOptionViewItem(), model.index(number, 0))
        role = {RowKind.HEADING: TypeRole.STRONG, RowKind.ITEM: TypeRole.STRONG, RowKind.CLASS: TypeRole.CAPTION_STRONG}.get(row.kind)
        room = QRectF(0, 0, view.viewport().width() - theme.px(48), 10_000)
        needed = theme.metrics(role or TypeRole.CAPTION).boundingRect(room, Qt.TextFlag.TextWordWrap, row.title)
        assert hint.height() >= needed.height()
        assert needed.width() <= room.width()


def test_a_screen_reader_hears_title_caption_and_state(findings: Reader) -> None:
    interface = QAccessible.queryAccessibleInterface(findings.page.list)
    assert interface.text(QAccessible.Text.Name) == "Findings and recommendations"
    spoken = [row.spoken for row in findings.rows()]
    heard = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert heard == spoken
    assert any("Confirm the conditions" in words and "effort 3" in words and "reply received" in words for words in heard)


def test_views_open_by_key_and_give_their_counts(findings: Reader) -> None:
    ends = {row.key: row.end for row in findings.rows()}
    assessment = findings.workplace.assessment
    assert assessment is not None
    assert ends[TRIPS] == "8 of 9 known"
    assert ends[NOT_KNOWN].startswith(str(len(assessment.follow_up.facts)))
