"""Working on one recommendation by keys: wording, check, moving, reply; and what a freshly opened file says afterwards."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from diagnostic.actions.answering import keep_typing, kept_typing, record_answer, undo
from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.evidencing import link_evidence
from diagnostic.actions.opening import open_assessment
from diagnostic.actions.recommending import wording_subject
from diagnostic.actions.setting_up import work_as
from diagnostic.desktop.look import Badge, CheckBox, EvidenceChip, LinkButton
from diagnostic.model.recommendation import ClassReason, Placement
from diagnostic.model.subject import Facet, Kind
from tests.desktop.findings.conftest import LEAD, LEGAL, ShowFindings
from tests.desktop.findings.reader import Reader

TRIPS, VOLUNTARY, DRAFT = "R-I2b", "R-II2", "R-I5b"


def reopened(findings: Reader, sample: Path, code: str) -> object:
    """What the file says when it is opened anew, by somebody who saw nothing of this page."""
    findings.page.close()
    findings.workplace.finish()
    desk = open_assessment(sample)
    try:
        return assess_desk(desk).recommendations.get(code)
    finally:
        desk.close()


def test_a_recommendation_says_what_it_is_and_why(findings: Reader) -> None:
    findings.go(TRIPS)
    words = findings.words(findings.column)
    assert "Confirm the conditions of own-initiative action" in words
    assert "class 1, immediate: the TRIPS minimum applies as stated by the administration" in words
    assert "I-2 Clear mandate" in words
    assert "Drafted by rule R-I2b" in words
    assert [badge.text() or badge.accessibleName() for badge in findings.every(Badge)] == ["TRIPS minimum"]


def test_what_it_rests_on_leads_to_the_questions(findings: Reader) -> None:
    wanted: list[str] = []
    findings.page.question_wanted.connect(wanted.append)
    findings.go(TRIPS)
    (link,) = [link for link in findings.every(LinkButton) if "I2-2" in link.text()]
    assert "May Customs suspend release without a prior application?" in link.accessibleName()
    findings.press(link)
    chip = findings.every(EvidenceChip)[0]
    assert "E2" in chip.accessibleName()
    findings.press(chip)
    assert wanted[0] == "I2-2"
    assert wanted[1] in {answer.place.question for answer in findings.item(TRIPS).answers}


def test_wording_is_on_the_disk_when_the_field_is_left(findings: Reader, sample: Path) -> None:
    findings.go(DRAFT)
    text = findings.page.detail.column.text
    assert text.version_text() == "the rule's text"
    findings.write(text, "Ask whether <b>auditors</b> know.")
    assert text.version_text().startswith("version 1")
    assert LEAD in text.version_text()
    findings.write(text, "Ask the auditors.")
    assert text.version_text().startswith("version 2")
    item = reopened(findings, sample, DRAFT)
    assert getattr(item, "text") == "Ask the auditors."  # noqa: B009


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_back_to_the_rule_and_undo(findings: Reader) -> None:
    findings.go(DRAFT)
    text = findings.page.detail.column.text
    drafted = text.field.text()
    findings.write(text, "Ours.")
    findings.press(findings.button("Back to the rule's text", text))
    assert (text.field.text(), findings.item(DRAFT).edited) == (drafted, ())
    undo(findings.workplace.desk)
    findings.settle()
    assert text.field.text() == "Ours."


def test_an_emptied_field_and_the_rules_own_words_are_no_edits(findings: Reader) -> None:
    findings.go(DRAFT)
    title = findings.page.detail.column.title
    drafted = title.field.text()
    findings.write(title, "")
    assert (title.field.text(), findings.item(DRAFT).edited) == (drafted, ())
    findings.write(title, "Other")
    findings.write(title, drafted)
    assert (findings.item(DRAFT).title, title.version_text()) == ("", "the rule's text")
    assert findings.page.detail.column.head.title() == drafted


def test_the_title_changes_in_the_list_as_it_is_printed(findings: Reader) -> None:
    findings.go(DRAFT)
    findings.write(findings.page.detail.column.title, "Brief the auditors")
    assert "Brief the auditors" in [row.title for row in findings.rows()]
    assert findings.page.current_key() == DRAFT


def test_typing_survives_a_power_cut(show: ShowFindings, sample: Path) -> None:
    desk = open_assessment(sample)
    keep_typing(desk, wording_subject(desk, DRAFT, Facet.TEXT), "Half a sen")
    keep_typing(desk, wording_subject(desk, DRAFT, Facet.REPLY_COMMENT), "We agree in")
    findings = show(desk)
    assert findings.item(DRAFT).text == "Half a sen"
    assert findings.item(DRAFT).reply_comment == "We agree in"
    assert kept_typing(desk, Kind.RECOMMENDATION) == ()


def test_typing_is_kept_every_second_and_recorded_once(findings: Reader) -> None:
    findings.go(DRAFT)
    field = findings.page.detail.column.text.field
    field.setFocus()
    before = len(findings.workplace.desk.state.entries)
    QTest.keyClicks(field, "more ")
    findings.qtbot.waitUntil(lambda: bool(kept_typing(findings.workplace.desk, Kind.RECOMMENDATION)), timeout=5000)
    assert len(findings.workplace.desk.state.entries) == before
    QTest.keyClick(field, Qt.Key.Key_Tab)
    findings.settle()
    assert len(findings.workplace.desk.state.entries) == before + 1
    assert kept_typing(findings.workplace.desk, Kind.RECOMMENDATION) == ()


def test_going_on_to_the_next_records_what_was_typed(findings: Reader) -> None:
    findings.go(DRAFT)
    field = findings.page.detail.column.title.field
    field.setFocus()
    QTest.keyClicks(field, "A word ")
    QTest.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    findings.settle()
    assert findings.item(DRAFT).title.startswith("A word ")
    assert findings.item(findings.page.current_key()).title == ""


def test_ctrl_enter_marks_as_checked_and_names_who(findings: Reader) -> None:
    findings.go(DRAFT)
    QTest.keyClick(findings.page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    findings.settle()
    assert findings.item(DRAFT).checked_by == findings.member(LEAD)
    assert f"Checked by {LEAD}." in findings.words(findings.page.detail.acts)
    findings.press(findings.button("Take the check back"))
    assert findings.item(DRAFT).checked_by == ""


def test_whoever_worded_it_cannot_check_it(findings: Reader) -> None:
    findings.go(DRAFT)
    findings.write(findings.page.detail.column.text, "Ours.")
    findings.press(findings.page.detail.acts.check)
    assert "somebody else checks it" in findings.page.detail.acts.problem()
    assert findings.item(DRAFT).checked_by == ""
    work_as(findings.workplace.desk, findings.member(LEGAL))
    findings.press(findings.page.detail.acts.check)
    assert findings.item(DRAFT).checked_by == findings.member(LEGAL)
    assert findings.page.detail.acts.problem() == "", "what stood in the way is no longer said"


def test_a_check_is_seen_to_be_stale_and_given_again(findings: Reader) -> None:
    code = "R-I7a"
    findings.go(code)
    link_evidence(findings.workplace.desk, findings.item(code).answers[0].place.question, findings.item(code).evidence[0], level=1)
    findings.settle()
    assert findings.item(code).check_stale
    assert "have changed since" in findings.words(findings.page.detail.acts)
    (row,) = [row for row in findings.rows() if row.key == code]
    assert (row.end, row.waits) == ("changed since", True)
    findings.press(findings.page.detail.acts.check)
    assert not findings.item(code).check_stale


def test_a_stale_wording_is_kept_with_one_key(findings: Reader) -> None:
    findings.go(TRIPS)
    desk = findings.workplace.desk
    record_answer(desk, "I2-2", "partly")
    findings.settle()
    assert findings.item(TRIPS).stale
    findings.press(findings.page.detail.acts.keep)
    assert not findings.item(TRIPS).stale


def test_moving_and_leaving_out_with_a_reason(findings: Reader) -> None:
    acts = findings.page.detail.acts
    findings.go(VOLUNTARY)
    findings.press(findings.button("Move to the annex"))
    assert findings.item(VOLUNTARY).placement is Placement.ANNEX
    findings.press(findings.button("Move to the main list"))
    assert findings.item(VOLUNTARY).placement is Placement.MAIN
    findings.press(acts.leave)
    assert acts.reason.hasFocus()
    findings.press(findings.button("Leave it out"))
    assert "needs a reason" in acts.problem()
    acts.reason.setFocus()
    QTest.keyClicks(acts.reason, "The ministry has it in hand.")
    QTest.keyClick(acts.reason, Qt.Key.Key_Return)
    findings.settle()
    item = findings.item(VOLUNTARY)
    assert (item.placement, item.placement_reason) == (Placement.DROPPED, "The ministry has it in hand.")
    assert "Left out: The ministry has it in hand." in findings.words(findings.column)
    assert findings.page.current_key() == VOLUNTARY


def test_an_item_of_the_trips_minimum_is_never_moved(findings: Reader) -> None:
    findings.go(TRIPS)
    acts = findings.page.detail.acts
    assert not acts.place.isVisible()
    assert not acts.leave.isVisible()


def test_what_is_held_back_names_what_comes_first(findings: Reader) -> None:
    findings.go("R-I7b")
    assert "Held back: it needs a power that was not located yet." in findings.words(findings.column)
    assert not findings.page.detail.acts.check.isVisible()


def test_health_or_safety_raises_the_class(findings: Reader) -> None:
    findings.go("R-II1")
    (box,) = findings.every(CheckBox)
    findings.press(box)
    item = findings.item("R-II1")
    assert (item.klass, ClassReason.HEALTH_SAFETY in item.klass_reasons) == (2, True)
    assert "raised by one: health or safety" in findings.page.detail.column.head.about()
    assert findings.page.current_key() == "R-II1"


def test_the_reply_is_the_administrations_and_printed_as_written(findings: Reader, sample: Path) -> None:
    findings.go(DRAFT)
    card = findings.page.detail.column.reply
    assert "No reply yet" in findings.words(card)
    card.reply.focus_answer()
    focused = findings.page.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_3)
    findings.settle()
    findings.write(card.comment, "Article 12 <i>covers</i> it.  ")
    item = findings.item(DRAFT)
    assert (item.reply, item.reply_comment) == ("disagree", "Article 12 <i>covers</i> it.  ")
    written = [entry for entry in findings.workplace.desk.state.entries.values() if entry.subject.code == DRAFT]
    assert {entry.subject.voice for entry in written if entry.subject.facet.startswith("reply")} == {"administration"}
    again = reopened(findings, sample, DRAFT)
    assert getattr(again, "reply") == "disagree"  # noqa: B009


def test_owner_indicator_and_date(findings: Reader) -> None:
    findings.go(DRAFT)
    aims = findings.page.detail.column.aims
    findings.write(aims.owner, "Head of audit")
    findings.write(aims.date, "30.6.2027")
    item = findings.item(DRAFT)
    assert (item.owner, item.target_date) == ("Head of audit", "2027-06-30")
    assert aims.date.field.text() == "2027-06-30"
    findings.write(aims.date, "soon")
    assert "This is not a date." in findings.words(aims)
    assert findings.item(DRAFT).target_date == "2027-06-30"
    findings.settle()
    assert aims.date.field.text() == "soon", "what was typed stays until it is mended"
    findings.write(aims.date, "2027-07")
    assert (findings.item(DRAFT).target_date, aims.date.field.text()) == ("2027-07", "2027-07")
    assert "This is not a date." not in findings.words(aims)
    findings.write(aims.date, "later")
    findings.go(VOLUNTARY)
    assert "later" not in aims.date.field.text(), "another recommendation shows its own"
    findings.go(DRAFT)
    assert aims.date.field.text() == "2027-07"


def test_only_a_text_that_has_a_rule_behind_it_goes_back_to_the_rule(findings: Reader) -> None:
    findings.go(DRAFT)
    aims = findings.page.detail.column.aims
    findings.write(aims.owner, "Head of audit")
    findings.write(aims.date, "2027-07")
    backs = {field: field.findChild(LinkButton) for field in (aims.owner, aims.date)}
    assert [link is not None and link.isVisible() for link in backs.values()] == [True, False]


def test_a_reply_can_be_taken_back_by_key_and_by_click(findings: Reader) -> None:
    findings.go(DRAFT)
    card = findings.page.detail.column.reply
    for by_key in (True, False):
        card.reply.cells()[0].click()
        findings.settle()
        assert findings.item(DRAFT).reply == "agree"
        if by_key:
            QTest.keyClick(card.reply.cells()[0], Qt.Key.Key_Delete)
        else:
            card.reply.cells()[-1].click()
        findings.settle()
        assert findings.item(DRAFT).reply == ""
        assert "No reply yet" in findings.words(card)
        assert card.reply.chosen_key() == ""


def test_tab_goes_through_what_was_seen_before_what_will_be_printed(findings: Reader) -> None:
    findings.go(DRAFT)
    column = findings.page.detail.column
    column.seen_card.seen.field.setFocus()
    passed: list[QWidget] = []
    while len(passed) < 30:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        passed.append(focused())
        if passed[-1] is column.title.field:
            break
    assert any(isinstance(each, EvidenceChip) for each in passed)
    assert passed[-1] is column.title.field


def test_an_own_recommendation_from_writing_to_leaving_out(findings: Reader) -> None:
    findings.press(findings.page.add)
    pane = findings.page.pane("view:own")
    title, text, standard = (getattr(pane, name) for name in ("title", "text", "standard"))
    findings.press(findings.button("Add it"))
    assert "needs a title and a text" in findings.words(pane)
    findings.write(title, "Publish the decree")
    findings.write(text, "The administration may wish to publish it.")
    standard.setFocus()
    QTest.keyClicks(standard, "I-5")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    findings.settle()
    code = findings.page.current_key()
    assert code.startswith("own-")
    item = findings.item(code)
    assert (item.standards, item.title, item.trips_minimum) == (("I-5",), "Publish the decree", False)
    assert "Added by an expert" in findings.words(findings.column)
    assert kept_typing(findings.workplace.desk, Kind.RECOMMENDATION) == ()


def test_what_is_written_for_an_own_recommendation_outlives_the_window(show: ShowFindings, sample: Path) -> None:
    findings = show(open_assessment(sample))
    findings.press(findings.page.add)
    pane = findings.page.pane("view:own")
    findings.write(getattr(pane, "title"), "Half done")  # noqa: B009
    findings.page.close()
    findings.workplace.finish()
    again = show(open_assessment(sample))
    again.press(again.page.add)
    assert getattr(again.page.pane("view:own"), "title").text() == "Half done"  # noqa: B009


def test_two_wordings_are_both_shown_until_one_is_taken(findings: Reader) -> None:
    desk = findings.workplace.desk
    subject = wording_subject(desk, DRAFT, Facet.TEXT)
    two = []
    for name, words in ((LEAD, "Brief them."), (LEGAL, "Brief the auditors.")):
        desk.author = findings.member(name)
        two.append(desk.assertion(subject, words))
    desk.record([entry for entry in two if entry is not None])
    findings.settle()
    findings.go(DRAFT)
    text = findings.page.detail.column.text
    assert f"{LEAD}: Brief them." in findings.words(text)
    assert f"{LEGAL}: Brief the auditors." in findings.words(text)
    (row,) = [row for row in findings.rows() if row.key == DRAFT]
    assert (row.end, row.waits) == ("two wordings", True)
    second = [button for button in findings.every(LinkButton, text) if button.text() == "Take this wording"][1]
    taken = second.accessibleDescription()
    findings.press(second)
    assert (findings.item(DRAFT).text, findings.item(DRAFT).conflict) == (taken, False)
    assert findings.words(text).count("Take this wording") == 0


def test_text_of_people_is_shown_as_typed(findings: Reader) -> None:
    findings.go(DRAFT)
    field = findings.page.detail.column.title.field
    for text in ("<img src='file:///nowhere.png'>", "ק" * 3, "a\u202eb", "x" * 50_000):
        field.setFocus()
        field.selectAll()
        field.insertPlainText(text)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        findings.settle()
        assert findings.item(DRAFT).title == text
        assert field.text() == text
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in findings.every(QLabel) if label.text())


def test_what_no_file_can_carry_is_refused_while_a_wording_is_written(findings: Reader) -> None:
    findings.go(DRAFT)
    field = findings.page.detail.column.text.field
    told: list[str] = []
    findings.workplace.refused.connect(lambda fault: told.append(fault.problems[0].code))
    field.put("Ask\x00 the auditors.")
    field.put("Ask\x00 the auditors!")
    assert told == ["text.nul"]
    field.put("Ask the auditors.")
    field.put("Ask\x00 the auditors.")
    assert told == ["text.nul", "text.nul"]
    field.put("Ask the auditors.")
