"""What was found beside the recommendations: levels with their reasons, the TRIPS minimum, flags, safeguards, what is not known."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from diagnostic.actions.answering import record_answer
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.setting_up import set_item
from diagnostic.desktop.findings.contents import FLAGS, NOT_KNOWN, PROFILE, SAFEGUARDS, TRIPS
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.findings.profile_pane import ProfilePane
from diagnostic.desktop.findings.why_panel import WhyPanel
from diagnostic.desktop.look import AnswerPill, Card, IconLabel, LevelScale, LineField, LinkButton, Theme
from diagnostic.model.level import CellResult
from tests.desktop.clipping import empty_below
from tests.desktop.conftest import MakeMission
from tests.desktop.findings.conftest import LEAD, LEGAL, ShowFindings
from tests.desktop.findings.reader import Reader


def cell(findings: Reader, code: str) -> CellResult:
    return assess_desk(findings.workplace.desk).cell(code)


def open_why(findings: Reader, code: str) -> WhyPanel:
    """Open the profile and ask, by key, why a level stands where it is."""
    findings.go(PROFILE)
    pane = findings.page.pane(PROFILE)
    assert isinstance(pane, ProfilePane)
    (link,) = [line.links[code] for line in pane._lines if code in line.links]
    findings.press(link)
    (panel,) = findings.every(WhyPanel)
    return panel


def test_the_profile_sets_law_beside_practice_and_adds_nothing_up(findings: Reader) -> None:
    findings.go(PROFILE)
    pane = findings.page.pane(PROFILE)
    assessment = findings.workplace.assessment
    assert assessment is not None
    scales = findings.every(LevelScale, pane)
    assert len(scales) == sum(each.in_scope for each in assessment.cells)
    spoken = [scale.accessibleName() for scale in scales]
    assert "Practice*: supported 2 · claimed 3, of 4" in spoken
    assert "Practice: the administration declined" in spoken
    words = findings.words(pane)
    assert "13 of 14 levels are known" in words
    assert not {"%", "average", "mean", "total", "score", "rank"}.intersection(words.lower().split())


def test_law_and_practice_are_one_below_the_other_where_there_is_no_room(findings: Reader) -> None:
    pane = findings.page.pane(PROFILE)
    for width in (1366, 900, 700):
        findings.page.resize(width, 620)
        findings.page.go_to(PROFILE)
        findings.settle()
        assert findings.every(LevelScale, pane)
        for scale in findings.every(LevelScale, pane):
            right = scale.mapTo(pane.viewport(), scale.rect().bottomRight()).x()
            assert right < pane.viewport().width()


def test_why_names_rows_criteria_answers_and_evidence(findings: Reader) -> None:
    wanted: list[str] = []
    findings.page.question_wanted.connect(wanted.append)
    panel = open_why(findings, "I-1.L")
    words = findings.words(panel)
    assert "Held at 2 (row: Transit with a health, safety or other risk) by the answers to I1-1, I1-2, I1-LM." in words
    assert "Free port" in words
    spoken = [scale.accessibleName() for scale in findings.every(LevelScale, panel)]
    assert "Free port: not applicable: there is no such facility" in spoken
    assert "Level 3, not met: Counterfeit trademark and pirated copyright goods are both covered" in words
    assert "looked for: Yes" in words
    assert "Strength: E2" in words
    link = next(link for link in findings.every(LinkButton, panel) if "I1-1" in link.text())
    findings.press(link)
    assert wanted == ["I1-1"]


def test_why_closes_where_it_was_opened_and_keeps_the_focus(findings: Reader) -> None:
    open_why(findings, "I-2.L")
    focused = findings.page.focusWidget()
    assert isinstance(focused, LinkButton)
    assert focused.text() == "Close"
    findings.press(focused)
    assert findings.every(WhyPanel) == []


def test_a_level_is_confirmed_and_goes_stale_with_its_answers(findings: Reader) -> None:
    panel = open_why(findings, "I-2.L")
    findings.press(panel.box.confirm)
    adjusted = cell(findings, "I-2.L").adjusted
    assert adjusted is not None
    assert (adjusted.level, adjusted.moved, adjusted.author) == (2, 0, findings.member(LEAD))
    assert f"Confirmed at 2 by {LEAD}." in findings.words(findings.page.pane(PROFILE))
    record_answer(findings.workplace.desk, "I2-2", "partly")
    findings.settle()
    assert cell(findings, "I-2.L").adjusted is not None
    assert "look again" in findings.words(findings.page.pane(PROFILE))
    assert "confirm it again or follow the rules" in findings.words(findings.page.pane(PROFILE))
    (box,) = [each.box for each in findings.every(WhyPanel)]
    findings.press(findings.button("Follow the rules again", box))
    assert cell(findings, "I-2.L").adjusted is None


def test_another_level_needs_a_reason_and_a_long_way_the_team_lead(findings: Reader) -> None:
    desk = findings.workplace.desk
    desk.author = findings.member(LEGAL)
    panel = open_why(findings, "I-2.L")
    panel.box.levels.focus_answer()

    def press(digit: Qt.Key) -> None:
        focused = findings.page.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, digit)

    press(Qt.Key.Key_4)
    assert panel.box.confirm.text() == "Set to 4"
    findings.press(panel.box.confirm)
    assert "needs a written reason" in panel.box.problem()
    panel.box.reason.setFocus()
    QTest.keyClicks(panel.box.reason, "A decree of October says it all.")
    findings.press(panel.box.confirm)
    assert "for the team lead" in panel.box.problem()
    panel.box.levels.focus_answer()
    press(Qt.Key.Key_3)
    findings.press(panel.box.confirm)
    adjusted = cell(findings, "I-2.L").adjusted
    assert adjusted is not None
    assert (adjusted.level, adjusted.reason) == (3, "A decree of October says it all.")


def test_the_trips_minimum_is_listed_item_by_item_without_a_level(findings: Reader) -> None:
    findings.go(TRIPS)
    pane = findings.page.pane(TRIPS)
    assessment = findings.workplace.assessment
    assert assessment is not None
    assert len(findings.every(Card, pane)) == len(assessment.trips)
    assert findings.every(LevelScale, pane) == []
    states = [pill.accessibleName() for pill in findings.every(AnswerPill, pane)]
    assert set(states) <= {"located", "partly located", "not located", "unknown"}
    assert "Applicable as stated by the administration" in findings.words(pane)
    link = next(link for link in findings.every(LinkButton, pane) if link.accessibleName().startswith("Recommendation: "))
    findings.press(link)
    assert findings.page.current_key() in {item.code for item in assessment.recommendations.trips_minimum}


def test_where_the_minimum_does_not_apply_nothing_calls_for_confirmation(findings: Reader) -> None:
    for item, value in (("wto-member", "no"), ("wto-member", "yes"), ("customs-union", "internal-only")):
        findings.workplace.act(set_item, item, value)
        findings.settle()
        findings.go(TRIPS)
        words = findings.words(findings.page.pane(TRIPS))
        assert ("Not currently an obligation" in words) is ("calls for legal confirmation" not in words) is (value != "yes")


def test_every_flag_says_what_it_looks_at_and_what_raised_it(findings: Reader) -> None:
    findings.go(FLAGS)
    pane = findings.page.pane(FLAGS)
    assessment = findings.workplace.assessment
    assert assessment is not None
    assert {flag.code for flag in assessment.flags} == {"F1", "F2", "F3", "F4", "F5", "F6"}
    words = findings.words(pane)
    assert words.count("Looks at") == len(assessment.flags)
    for flag in assessment.flags:
        for code in flag.questions:
            assert findings.workplace.questionnaire.text(f"question.{code}.text") in words


def test_safeguards_are_listed_with_their_answers(findings: Reader) -> None:
    findings.go(SAFEGUARDS)
    pane = findings.page.pane(SAFEGUARDS)
    assessment = findings.workplace.assessment
    assert assessment is not None
    assert len(findings.every(Card, pane)) == len(assessment.safeguards)
    states = [pill.accessibleName() for pill in findings.every(AnswerPill, pane)]
    assert states.count("not located") == sum(each.missing for each in assessment.safeguards)


def test_who_would_know_and_when_is_written_down_here(findings: Reader, sample: Path) -> None:
    findings.go(NOT_KNOWN)
    pane = findings.page.pane(NOT_KNOWN)
    fields = {field.accessibleName(): field for field in findings.every(LineField, pane)}
    who, when = fields["Who would know, question II4-3"], fields["By which day, question II4-3"]
    for field, text in ((who, "Risk unit"), (when, "4 December")):
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Tab)
    findings.settle()
    (fact,) = [each for each in assess_desk(findings.workplace.desk).follow_up.facts if each.question == "II4-3"]
    assert (fact.who_knows, fact.when_known) == ("Risk unit", "4 December")
    words = findings.words(pane)
    assert "Without a level for now" in words
    assert "Waits for it: levels: II-4 Practice; recommendations: R-II4b" in words


def test_a_mission_without_an_answer_says_what_will_be_here(show: ShowFindings, mission: MakeMission) -> None:
    findings = show(mission())
    wanted: list[str] = []
    findings.page.question_wanted.connect(wanted.append)
    assert "No question is answered yet" in findings.words()
    findings.press(findings.button("Go to the questions"))
    assert wanted == [findings.workplace.questionnaire.questions[0].code]
    record_answer(findings.workplace.desk, "I2-2", "no")
    findings.settle()
    assert findings.page.list.isVisible()


def test_a_page_that_nobody_looks_at_makes_no_work_and_is_up_to_date_when_shown(findings: Reader) -> None:
    findings.go("R-I2b")
    findings.page.hide()
    before = findings.workplace.assessment
    findings.workplace.act(record_answer, "I2-5", "not-addressed")
    findings.qtbot.waitUntil(lambda: findings.workplace.under_way == 0)
    findings.qtbot.wait(200)
    assert findings.workplace.assessment is before
    findings.workplace.assess()
    findings.qtbot.waitUntil(lambda: findings.workplace.assessment is not before)
    assert "R-I2c" not in {row.key for row in findings.rows()}
    findings.page.show()
    assert "R-I2c" in {row.key for row in findings.rows()}
    assert findings.page.current_key() == "R-I2b"


def test_a_self_assessment_has_no_reply_and_levels_are_self_reported(show: ShowFindings, mission: MakeMission) -> None:
    desk = mission(mode="self-assessment")
    record_answer(desk, "I2-1", "yes")
    record_answer(desk, "I2-5", "not-addressed")
    record_answer(desk, "I5-1", "no")
    findings = show(desk)
    findings.go("R-I2c")
    assert not findings.page.detail.column.reply.isVisible()
    assert "expert" not in findings.page.detail.acts.check.text()
    findings.go(PROFILE)
    spoken = [scale.accessibleName() for scale in findings.every(LevelScale, findings.page.pane(PROFILE))]
    assert any("self-reported" in words for words in spoken)


def test_a_file_open_for_reading_offers_nothing_to_change(show: ShowFindings, sample: Path) -> None:
    findings = show(open_assessment(sample, read_only=True))
    assert not findings.page.add.isVisible()
    findings.go("R-II2")
    column, acts = findings.page.detail.column, findings.page.detail.acts
    assert column.text.field.isReadOnly()
    assert column.reply.reply.is_read_only()
    assert not column.facts.health.isEnabled()
    assert [each for each in findings.every(QWidget, acts) if each in (acts.check, acts.place, acts.leave)] == []
    panel = open_why(findings, "I-2.L")
    assert not hasattr(panel.box, "levels")


def test_a_narrow_page_shows_list_and_detail_in_turn(findings: Reader) -> None:
    page = findings.page
    page.resize(700, 620)
    findings.settle()
    page._show_list()
    findings.go("R-II2")
    assert (page.detail.isVisible(), page.list.isVisible()) == (True, False)
    findings.press(findings.button("All findings"))
    assert (page.detail.isVisible(), page.list.isVisible()) == (False, True)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert (page.detail.isVisible(), page.list.isVisible()) == (True, False)


def test_scale_why_and_what_a_person_confirmed_stand_on_one_line(findings: Reader) -> None:
    findings.go("view:profile")
    profile = findings.page.pane("view:profile")
    assert isinstance(profile, ProfilePane)
    marked = 0
    for line in profile._lines:
        for link in line.links.values():
            box = link.parentWidget()
            assert box is not None
            beside = box.findChildren(IconLabel)
            middle = link.geometry().center().y()
            assert all(abs(mark.geometry().center().y() - middle) <= 1 for mark in beside)
            (scale,) = box.findChildren(LevelScale)
            # Cells are 20 pixels high and begin two below the top of the scale.
            assert abs(scale.y() + 12 - middle) <= 1
            marked += len(beside)
    assert marked
    columns = {link.mapTo(profile, link.rect().topLeft()).x() for line in profile._lines for link in line.links.values()}
    assert len(columns) < len(profile._lines)


@pytest.mark.parametrize("zoom", [1.0, 1.25, 1.5])
def test_nothing_is_wider_than_the_page_however_large_the_text(findings: Reader, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    findings.settle()
    for key in tuple(findings.page.list.keys()):
        findings.go(key)
        wide = [area for area in findings.every(Pane) if area.isVisible() and area.horizontalScrollBar().maximum()]
        assert not wide, key
    for code in ("I-1.L", "I-1.P"):
        panel = open_why(findings, code)
        assert panel.isVisible()
        pane = findings.page.pane(PROFILE)
        assert isinstance(pane, Pane)
        assert pane.horizontalScrollBar().maximum() == 0, code


def test_the_cells_of_law_and_practice_stand_below_one_another(findings: Reader) -> None:
    findings.go(PROFILE)
    scales = findings.every(LevelScale, findings.page.pane(PROFILE))
    assert {scale._name for scale in scales} == {"Legal base", "Practice", "Practice*"}
    assert len({scale._name_width(scale.theme) for scale in scales}) == 1


@pytest.mark.parametrize("key", [PROFILE, FLAGS, SAFEGUARDS, NOT_KNOWN, TRIPS])
def test_no_view_scrolls_on_into_nothing(findings: Reader, key: str) -> None:
    findings.go(key)
    findings.settle()
    assert empty_below(findings.page.pane(key)) < findings.page.height() // 8
