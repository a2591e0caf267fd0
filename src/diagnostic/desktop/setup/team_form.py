"""The team: who belongs to it, in which role, and who works at this computer now."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.at_work import remember_at_work
from diagnostic.actions.setting_up import remove_member, work_as
from diagnostic.desktop.look import Card, Ink, Label, LinkButton, Option, OptionList, PlainButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.member_editor import MemberEditor
from diagnostic.desktop.setup.words import next_title, role_words, step_title
from diagnostic.model.problem import RefusedError
from diagnostic.model.setup_check import Step
from diagnostic.model.team import TEAM_LEAD, Member, members_of


class TeamForm(Form):
    """Entries carry a person's code; the name stands only in this list. Whoever leaves keeps name and mark in the file."""

    step = Step.TEAM

    def __init__(self, items: SetupItems, settings: Path) -> None:
        alone = items.workplace.desk.self_assessment
        super().__init__(
            items, step_title(Step.TEAM, alone),
            self.tr("Entries carry a person's code, never a name. The name stands only in this list."),
        )  # fmt: skip
        self._settings = settings
        self._editor: MemberEditor | None = None
        self._shown: tuple[object, ...] = ()
        self.section(
            self.tr("Who works at this computer now"),
            self.tr("What is entered here carries this person's code. It is remembered on this computer, not in the file."),
        )
        self._at_work_place = QVBoxLayout()
        self.column.addLayout(self._at_work_place)
        self.section(self.tr("Persons"))
        self._members = QVBoxLayout()
        self._members.setSpacing(theme_of(self).px(8))
        self.column.addLayout(self._members)
        self._more = self.add(PlainButton(self.tr("Add a person"), icon="plus"))
        self._more.setEnabled(not items.read_only)
        self._more.clicked.connect(self.add_person)
        self.end(next_title(self.step, items.workplace.desk.self_assessment))
        self.refresh()

    def refresh(self) -> None:
        """Show the list anew when it, or who works here, changed."""
        desk = self.items.workplace.desk
        members = members_of(desk.state)
        if (members, desk.author) == self._shown:
            return
        self._shown = (members, desk.author)
        _empty(self._at_work_place)
        _empty(self._members)
        if members:
            self.at_work = OptionList(
                self.tr("Who works at this computer now"),
                [Option(member.code, f"{member.name} ({member.mark})") for member in members], [desk.author],
            )  # fmt: skip
            self.at_work.set_read_only(self.items.read_only)
            self.at_work.chosen.connect(self._work_as)
            self._at_work_place.addWidget(self.at_work)
        else:
            self._at_work_place.addWidget(Label(self.tr("Nobody is in the list yet."), TypeRole.FIELD))
        for member in members:
            self._members.addWidget(self._row(member))

    def focus_item(self, code: str, row: str = "") -> None:
        """Put the focus on who works here, or on adding the first person."""
        if members_of(self.items.workplace.state):
            self.at_work.focus_answer()
        else:
            self._more.setFocus()

    def add_person(self) -> None:
        """Open an empty editor."""
        alone = self.items.workplace.desk.self_assessment
        have_lead = any(member.role == TEAM_LEAD for member in members_of(self.items.workplace.state))
        role = "respondent" if alone else "" if have_lead else TEAM_LEAD
        self._edit(Member(f"m-{self.items.workplace.desk.identity()[:8]}", "", role, ""), new=True)

    def _row(self, member: Member) -> QWidget:
        card = Card()
        line = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(Label(member.name, TypeRole.STRONG, from_person=True))
        detail = self.tr("{role}, mark {mark}").format(role=role_words(member.role), mark=member.mark)
        if not member.signs_off_alone:
            detail = self.tr("{detail}. Cannot sign off alone.").format(detail=detail)
        names.addWidget(Label(detail, TypeRole.CAPTION, Ink.TEXT2))
        line.addLayout(names, 1)
        for text, spoken, icon, act in (
            (self.tr("Change"), self.tr("Change {name}"), "pen-line", lambda: self._edit(member, new=False)),
            (self.tr("Take out"), self.tr("Take {name} out of the team"), "trash-2", lambda: self._take_out(member)),
        ):
            button = LinkButton(text, icon=icon)
            button.setAccessibleName(spoken.format(name=member.name))
            button.setEnabled(not self.items.read_only)
            button.clicked.connect(act)
            line.addWidget(button)
        card.body.addLayout(line)
        return card

    def _edit(self, member: Member, new: bool) -> None:
        self._close_editor()
        self._editor = MemberEditor(self.items, member, new)
        self._editor.done.connect(self._close_editor)
        self.column.insertWidget(self.column.indexOf(self._more) + 1, self._editor)
        self._editor.show()
        self._editor.name.setFocus()
        self.reveal(self._editor)

    def _close_editor(self) -> None:
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self._more.setFocus()

    def _take_out(self, member: Member) -> None:
        self.items.workplace.act(remove_member, member.code, refused=self._refused)

    def _refused(self, fault: RefusedError) -> None:
        self.items.workplace.refused.emit(fault)

    def _work_as(self, code: str) -> None:
        desk = self.items.workplace.desk
        work_as(desk, code)
        remember_at_work(self._settings, desk.assessment_id, code)
        self.items.workplace.somebody_sat_down.emit(code)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
