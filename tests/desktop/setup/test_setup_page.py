"""The set-up is filled in by keys and clicks, and everything lands in the file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.opening import open_assessment
from diagnostic.actions.setting_up import scope_amendments, set_item, setup_subject
from diagnostic.desktop.look import GrowingTextEdit, Label, LineField
from diagnostic.desktop.setup.administration_field import AdministrationField
from diagnostic.desktop.setup.amendment_box import AmendmentBox
from diagnostic.desktop.setup.check_form import CheckForm
from diagnostic.desktop.setup.fields import ChoiceField, TextField
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.setup.point_words import point_words
from diagnostic.desktop.setup.scope_form import ScopeForm
from diagnostic.desktop.setup.step_list import STEP
from diagnostic.model.problem import KnownError
from diagnostic.model.setup_check import Step, Weight, setup_points
from diagnostic.model.state import State
from diagnostic.model.writing import assert_value
from tests.desktop.conftest import MakeMission
from tests.desktop.setup.conftest import OpenSetup

Ctrl = Qt.KeyboardModifier.ControlModifier


def text_field(page: SetupPage, code: str) -> TextField:
    """The field of an item, on its step, with the focus in it."""
    # Drawn offscreen, a list of proposals that closes leaves no window active.
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.go_to_item(code)
    found = page.forms[page.current_step()].field(code)
    assert isinstance(found, TextField)
    return found


def choice_field(page: SetupPage, code: str) -> ChoiceField:
    page.go_to_item(code)
    found = page.forms[page.current_step()].field(code)
    assert isinstance(found, ChoiceField)
    return found


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where it would land: in an open list of proposals, else in whatever has the focus."""
    focused = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def type_text(text: str) -> None:
    """Type a text, each letter where it would land."""
    for letter in text:
        focused = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, letter)


def button(page: QWidget, words: str) -> QAbstractButton:
    """The visible button with these words, spoken or written; what was just placed is given its turn first."""
    QApplication.processEvents()
    found = [each for each in page.findChildren(QAbstractButton) if words in (each.text(), each.accessibleName()) and each.isVisible()]
    assert found, words
    return found[0]


def value(page: SetupPage, code: str, row: str = "") -> str:
    return page.items.value(code, row)


def points_of(page: SetupPage) -> list[str]:
    return [point.code for point in setup_points(page.items.workplace.questionnaire, page.items.workplace.state)]


def step_state(page: SetupPage, step: Step) -> str:
    """What a screen reader says about a step."""
    view = page.list.view
    item = next(view.item(row) for row in range(view.count()) if view.item(row).data(STEP) == step)
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_text_is_recorded_when_its_field_is_left(setup_page: SetupPage, qtbot: QtBot) -> None:
    text_field(setup_page, "issuer")
    type_text("Northport Academy")
    qtbot.wait(20)
    assert value(setup_page, "issuer") == ""
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: value(setup_page, "issuer") == "Northport Academy")


def test_a_date_is_shown_as_it_is_stored_and_a_wrong_one_stays_with_what_is_wrong(setup_page: SetupPage, qtbot: QtBot) -> None:
    field = text_field(setup_page, "starts-on")
    type_text("16.11.2026")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: field.text() == "2026-11-16")
    last = text_field(setup_page, "ends-on")
    type_text("next week")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: "not a date" in last.problem())
    assert last.text() == "next week"
    assert "1 to correct" in step_state(setup_page, Step.DATES)
    assert value(setup_page, "ends-on") == ""
    interface = QAccessible.queryAccessibleInterface(last.edit)
    assert "not a date" in interface.text(QAccessible.Text.Description)
    text_field(setup_page, "ends-on")
    last.edit.selectAll()
    type_text("20.11.2026")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(setup_page, "ends-on") == "2026-11-20")
    assert last.problem() == ""
    qtbot.waitUntil(lambda: "to correct" not in step_state(setup_page, Step.DATES))


def test_digits_choose_and_the_sentence_says_what_follows(setup_page: SetupPage, qtbot: QtBot) -> None:
    choice_field(setup_page, "wto-member")
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: value(setup_page, "wto-member") == "yes")
    form = setup_page.forms[Step.PROFILE]
    qtbot.waitUntil(lambda: any("applicable as stated" in label.text() for label in form.findChildren(Label)))
    choice_field(setup_page, "ldc-transition")
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: any("not currently an obligation" in label.text() for label in form.findChildren(Label)))
    choice_field(setup_page, "ldc-transition")
    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: value(setup_page, "ldc-transition") == "")


def test_facilities_are_said_one_by_one(setup_page: SetupPage, qtbot: QtBot) -> None:
    setup_page.go_to_item("facility")
    press(Qt.Key.Key_1)
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: value(setup_page, "facility", "airport") == "no")
    assert value(setup_page, "facility", "seaport") == "yes"
    assert value(setup_page, "facility", "land-border") == ""


def test_a_section_goes_out_of_the_scope_with_one_key(setup_page: SetupPage, qtbot: QtBot) -> None:
    setup_page.go_to_item("scope-section")
    form = setup_page.forms[Step.SCOPE]
    third = [label for label in form.findChildren(Label) if label.text().startswith("Section III:")]
    assert third[0].isVisible()
    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: value(setup_page, "scope-section", "III") == "out")
    qtbot.waitUntil(third[0].isHidden)
    press(Qt.Key.Key_3)
    qtbot.waitUntil(lambda: value(setup_page, "scope-section", "III") == "in")


def test_ticking_over_and_back_at_once_ends_where_it_began(setup_page: SetupPage, qtbot: QtBot) -> None:
    setup_page.go_to_item("scope-section")
    for _ in range(5):
        press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: setup_page.items.workplace.under_way == 0)
    qtbot.waitUntil(lambda: value(setup_page, "scope-section", "II") == "out")
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: value(setup_page, "scope-section", "II") == "in")


def test_an_agreed_scope_asks_for_the_reason_and_lists_the_amendment(setup_page: SetupPage, qtbot: QtBot) -> None:
    text_field(setup_page, "scope-agreed-on")
    type_text("1.10.2026")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(setup_page, "scope-agreed-on") == "2026-10-01")
    form = setup_page.forms[Step.SCOPE]
    assert isinstance(form, ScopeForm)
    setup_page.go_to_item("scope-section")
    press(Qt.Key.Key_3)
    box = form.findChild(AmendmentBox)
    assert box is not None
    assert value(setup_page, "scope-section", "III") == ""
    QTest.mouseClick(button(box, "Record the amendment"), Qt.MouseButton.LeftButton)
    assert "needs a reason" in box.field.problem()
    type_text("Asked for on the first day.")
    QTest.mouseClick(button(box, "Record the amendment"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: value(setup_page, "scope-section", "III") == "out")
    (amendment,) = scope_amendments(setup_page.items.workplace.desk)
    assert amendment.reason == "Asked for on the first day."
    qtbot.waitUntil(lambda: any(label.text() == "Asked for on the first day." for label in form.findChildren(Label)))
    setup_page.go_to_item("scope-section")
    press(Qt.Key.Key_3)
    again = [each for each in form.findChildren(AmendmentBox) if each.isVisible()]
    QTest.mouseClick(button(again[0], "Leave as agreed"), Qt.MouseButton.LeftButton)
    assert value(setup_page, "scope-section", "III") == "out"


def test_the_administration_is_found_by_a_part_of_its_name(setup_page: SetupPage, qtbot: QtBot) -> None:
    field = text_field(setup_page, "administration")
    assert isinstance(field, AdministrationField)
    type_text("zambi")
    press(Qt.Key.Key_Tab)
    assert "Mozambique" in field.problem()
    text_field(setup_page, "administration")
    type_text("a")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: value(setup_page, "administration") == "ZM")
    text_field(setup_page, "aims")
    qtbot.waitUntil(lambda: field.text() == "Zambia (ZM)")
    assert any("East and Southern Africa" in label.text() for label in field.findChildren(Label))
    text_field(setup_page, "administration")
    field.edit.selectAll()
    type_text("nowhere")
    text_field(setup_page, "aims")
    assert "no such entry" in field.problem()
    assert value(setup_page, "administration") == "ZM"


def test_sites_are_added_and_taken_out(setup_page: SetupPage, qtbot: QtBot) -> None:
    setup_page.show_step(Step.DATES)
    for name in ("Northport, seaport", "Airfield, airport"):
        QTest.mouseClick(button(setup_page, "Add a site"), Qt.MouseButton.LeftButton)
        type_text(name)
        press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: setup_page.items.workplace.under_way == 0)
    assert "site-not-set" not in points_of(setup_page)
    QTest.mouseClick(button(setup_page, "Take out site 1"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(setup_page, "Take out site 2"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "site-not-set" in points_of(setup_page))


def test_the_steps_say_what_is_open_and_the_check_leads_to_the_field(setup_page: SetupPage, qtbot: QtBot) -> None:
    setup_page.show_step(Step.CHECK)
    check = setup_page.forms[Step.CHECK]
    assert isinstance(check, CheckForm)
    link = next(each for each in check.findChildren(QAbstractButton) if each.accessibleName().startswith("Who issues the report"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert setup_page.current_step() is Step.TERMS
    type_text("Academy")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(setup_page, "issuer") == "Academy")
    setup_page.show_step(Step.CHECK)
    shown = [each.accessibleName() for each in check.findChildren(QAbstractButton) if each.isVisible()]
    assert shown
    assert not [name for name in shown if name.startswith("Who issues the report")]


def test_every_point_has_words(setup_page: SetupPage) -> None:
    questions = setup_page.items.workplace.questionnaire
    for point in setup_points(questions, setup_page.items.workplace.state):
        sentence, follows = point_words(point, questions)
        assert sentence
        assert follows or point.weight is Weight.FOLLOWS


def test_the_steps_are_walked_with_the_keyboard(setup_page: SetupPage) -> None:
    setup_page.list.setFocus()
    press(Qt.Key.Key_Down)
    assert setup_page.current_step() is Step.SCOPE
    press(Qt.Key.Key_F6)
    assert setup_page.forms[Step.SCOPE].isAncestorOf(QApplication.focusWidget() or setup_page)
    press(Qt.Key.Key_Return, Ctrl)
    assert setup_page.current_step() is Step.PROFILE
    press(Qt.Key.Key_F6)
    assert setup_page.list.view.hasFocus()
    assert setup_page.list.view.currentItem().data(STEP) == Step.PROFILE


def test_everything_said_is_there_when_the_file_is_opened_again(open_setup: OpenSetup, mission: MakeMission, qtbot: QtBot) -> None:
    desk = mission()
    page = open_setup(desk)
    text_field(page, "signatories")
    type_text("Ada Lind, team lead")
    press(Qt.Key.Key_Tab)
    choice_field(page, "report-status")
    press(Qt.Key.Key_2)
    qtbot.waitUntil(lambda: value(page, "report-status") == "final")
    page.items.workplace.finish()
    again = open_assessment(desk.path)
    assert again.setup_value("signatories") == "Ada Lind, team lead"
    assert again.setup_value("report-status") == "final"
    again.close()


def test_a_file_open_for_reading_takes_nothing(open_setup: OpenSetup, mission: MakeMission) -> None:
    desk = mission()
    set_item(desk, "issuer", "Academy")
    desk.close()
    page = open_setup(open_assessment(desk.path, read_only=True))
    for step in Step:
        page.show_step(step)
    fields = [each for form in page.forms.values() for each in form.fields]
    for field in fields:
        if isinstance(field, TextField):
            assert field.edit.isReadOnly(), field.code
    text_field(page, "issuer")
    type_text("Other")
    press(Qt.Key.Key_Tab)
    assert value(page, "issuer") == "Academy"
    page.go_to_item("scope-section")
    press(Qt.Key.Key_3)
    choice_field(page, "wto-member")
    press(Qt.Key.Key_1)
    assert page.items.workplace.under_way == 0
    assert value(page, "scope-section", "III") == ""


def test_everything_that_can_have_the_focus_has_a_name(setup_page: SetupPage) -> None:
    for step in Step:
        setup_page.show_step(step)
    setup_page.show_step(Step.TEAM)
    QTest.mouseClick(button(setup_page, "Add a person"), Qt.MouseButton.LeftButton)
    for kind in (QAbstractButton, LineField, GrowingTextEdit):
        for widget in setup_page.findChildren(kind):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name), (type(widget).__name__, widget.parent())


def test_a_self_assessment_is_not_asked_for_sites_or_a_request(open_setup: OpenSetup, mission: MakeMission, qtbot: QtBot) -> None:
    page = open_setup(mission(mode="self-assessment"))
    for step in Step:
        page.show_step(step)
    codes = {field.code for form in page.forms.values() for field in form.fields}
    assert not codes & {"request-date", "request-signatory", "mission-type", "site", "scope-agreed-on", "reply-due", "language-interview"}
    text_field(page, "aims")
    type_text("Prepare a mission")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: value(page, "aims") == "Prepare a mission")
    (entry,) = [each for each in page.items.workplace.state.entries.values() if each.subject.code == "aims"]
    assert entry.subject.voice == "administration"


def test_typing_that_was_cut_off_is_offered_again(open_setup: OpenSetup, mission: MakeMission, qtbot: QtBot, tmp_path: Path) -> None:
    desk = mission()
    page = open_setup(desk)
    field = text_field(page, "data-terms")
    type_text("Kept for two ye")
    qtbot.waitUntil(lambda: len(desk.file.drafts()) == 1, timeout=3000)
    copy = tmp_path / "after-the-power-cut.diagnostic"
    copy.write_bytes(desk.path.read_bytes())
    assert field.items.value("data-terms") == ""
    again = open_setup(open_assessment(copy))
    assert again.current_step() is Step.TERMS
    back = again.forms[Step.TERMS].field("data-terms")
    assert isinstance(back, TextField)
    assert back.text() == "Kept for two ye"
    assert any("not recorded yet" in label.text() and label.isVisible() for label in back.findChildren(Label))
    again.go_to_item("data-terms")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: value(again, "data-terms") == "Kept for two ye")
    qtbot.waitUntil(lambda: not again.items.workplace.desk.file.drafts())


def test_what_the_disk_refused_is_tried_again_when_the_field_is_left_again(
    setup_page: SetupPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace = setup_page.items.workplace
    refusals: list[KnownError] = []
    workplace.not_saved.connect(lambda fault, _typed: refusals.append(fault))

    def full(*_arguments: object, **_named: object) -> None:
        raise KnownError("store.disk-full", "There is no room left.", "Free some room.")

    with monkeypatch.context() as disk:
        disk.setattr(workplace.desk.file, "append", full)
        field = text_field(setup_page, "issuer")
        type_text("Academy")
        press(Qt.Key.Key_Tab)
        qtbot.waitUntil(lambda: len(refusals) == 1)
    assert field.text() == "Academy"
    assert value(setup_page, "issuer") == ""
    text_field(setup_page, "issuer")
    press(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: value(setup_page, "issuer") == "Academy")


def test_two_values_of_one_voice_are_said_and_settled_by_entering_one_again(open_setup: OpenSetup, mission: MakeMission, qtbot: QtBot) -> None:
    desk = mission()
    for text in ("Academy", "Institute"):
        entry = assert_value(
            State(), setup_subject(desk, "issuer"), text, assessment=desk.assessment_id, author="m-1", at=desk.clock(),
            identity=desk.identity(), salt=desk.identity(),
        )  # fmt: skip
        desk.record([entry])
    page = open_setup(desk)
    assert "two-values" in points_of(page)
    text_field(page, "issuer")
    type_text("Academy")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: value(page, "issuer") == "Academy")
    assert "two-values" not in points_of(page)


def test_what_no_file_can_carry_is_refused_while_it_is_typed(setup_page: SetupPage, qtbot: QtBot) -> None:
    field = text_field(setup_page, "issuer")
    field.edit.put("Aca\x00demy")
    assert "NUL" in field.problem()
    field.edit.put("Academy")
    assert field.problem() == ""
