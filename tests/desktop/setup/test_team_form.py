"""The team: persons are added, changed and taken out, and somebody works at this computer."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from diagnostic.actions.at_work import remembered_at_work, sit_down
from diagnostic.actions.opening import open_assessment
from diagnostic.desktop.look import Label
from diagnostic.desktop.setup.member_editor import MemberEditor, mark_of
from diagnostic.desktop.setup.page import SetupPage
from diagnostic.desktop.setup.team_form import TeamForm
from diagnostic.model.setup_check import Step
from diagnostic.model.team import members_of
from tests.desktop.setup.test_setup_page import button, press, type_text


def team_form(page: SetupPage) -> TeamForm:
    page.show_step(Step.TEAM)
    form = page.forms[Step.TEAM]
    assert isinstance(form, TeamForm)
    return form


def add(page: SetupPage, name: str, role: str, qtbot: QtBot) -> None:
    form = team_form(page)
    QTest.mouseClick(button(page, "Add a person"), Qt.MouseButton.LeftButton)
    editor = next(each for each in form.findChildren(MemberEditor) if each.isVisible())
    type_text(name)
    editor.role.set_chosen([role])
    editor.name.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name in [member.name for member in members_of(page.items.workplace.state)])


def names(page: SetupPage) -> list[str]:
    return [member.name for member in members_of(page.items.workplace.state)]


def test_a_person_is_added_with_a_mark_made_of_the_name(setup_page: SetupPage, qtbot: QtBot) -> None:
    add(setup_page, "Bo Ek", "legal-expert", qtbot)
    member = next(each for each in members_of(setup_page.items.workplace.state) if each.name == "Bo Ek")
    assert (member.role, member.mark) == ("legal-expert", "BE")
    qtbot.waitUntil(lambda: any(label.text() == "Bo Ek" for label in team_form(setup_page).findChildren(Label)))


def test_what_is_wrong_with_a_person_is_said_at_its_field(setup_page: SetupPage, qtbot: QtBot) -> None:
    form = team_form(setup_page)
    QTest.mouseClick(button(setup_page, "Add a person"), Qt.MouseButton.LeftButton)
    editor = form.findChild(MemberEditor)
    assert editor is not None
    type_text("Anna Larsen")
    editor.role.set_chosen(["observer"])
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("already the mark of Ada Lind" in label.text() for label in editor.findChildren(Label)))
    assert editor.name.text() == "Anna Larsen"
    editor.mark.setText("AN")
    QTest.mouseClick(button(setup_page, "Add to the team"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Anna Larsen" in names(setup_page))
    qtbot.waitUntil(lambda: any("Cannot sign off alone" in label.text() for label in form.findChildren(Label)))


def test_a_person_is_changed_and_taken_out(setup_page: SetupPage, qtbot: QtBot) -> None:
    add(setup_page, "Bo Ek", "legal-expert", qtbot)
    qtbot.waitUntil(lambda: setup_page.items.workplace.under_way == 0)
    QTest.mouseClick(button(setup_page, "Change Bo Ek"), Qt.MouseButton.LeftButton)
    editor = next(each for each in team_form(setup_page).findChildren(MemberEditor) if each.isVisible())
    editor.name.selectAll()
    type_text("Bo Eksund")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Bo Eksund" in names(setup_page))
    qtbot.waitUntil(lambda: setup_page.items.workplace.under_way == 0)
    QTest.mouseClick(button(setup_page, "Take Bo Eksund out of the team"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: names(setup_page) == ["Ada Lind"])


def test_who_works_here_is_remembered_on_this_computer(setup_page: SetupPage, settings_folder: Path, qtbot: QtBot) -> None:
    add(setup_page, "Bo Ek", "legal-expert", qtbot)
    desk = setup_page.items.workplace.desk
    form = team_form(setup_page)
    qtbot.waitUntil(lambda: len(form.at_work.cells()) == 2)
    form.at_work.focus_answer()
    press(Qt.Key.Key_2)
    bo = next(member.code for member in members_of(desk.state) if member.name == "Bo Ek")
    assert desk.author == bo
    assert remembered_at_work(settings_folder, desk.assessment_id) == bo
    setup_page.items.workplace.finish()
    again = open_assessment(desk.path)
    assert again.author == ""
    assert sit_down(again, settings_folder)
    assert again.author == bo
    again.close()


def test_nobody_is_guessed_on_another_computer(setup_page: SetupPage, tmp_path: Path, qtbot: QtBot) -> None:
    add(setup_page, "Bo Ek", "legal-expert", qtbot)
    desk = setup_page.items.workplace.desk
    setup_page.items.workplace.finish()
    again = open_assessment(desk.path)
    assert not sit_down(again, tmp_path / "another computer")
    assert again.author == ""
    again.close()


def test_a_mark_is_made_of_first_letters() -> None:
    assert mark_of("Ada Maria Lind Berg") == "AML"
    assert mark_of("(unknown)") == ""
