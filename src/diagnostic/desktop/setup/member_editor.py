"""One person of the team list, to be entered or changed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.actions.setting_up import add_member
from diagnostic.desktop.look import Card, Label, LeadBar, LineField, Option, OptionList, PlainButton, PrimaryButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.setup.fields import Field
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.words import role_words
from diagnostic.model.problem import RefusedError
from diagnostic.model.team import ROLES, Member


class MemberEditor(Card):
    """``done`` tells that the person is recorded or that nothing is to change. What is wrong is said at the field it is about."""

    done = Signal()

    def __init__(self, items: SetupItems, member: Member, new: bool, parent: QWidget | None = None) -> None:
        super().__init__(LeadBar.OPEN, parent)
        self._items, self._code = items, member.code
        title = self.tr("A person for the team") if new else self.tr("Change {name}").format(name=member.name)
        self.body.addWidget(Label(title, TypeRole.STRONG))
        self._fields: dict[str, Field] = {}
        short_form = self.tr("Or an agreed short form. It stands only here; entries carry a code.")
        self.name = self._line("team.name", self.tr("Name"), short_form, member.name)
        numbers = self.tr("1 to 4 letters that number this person's evidence, as AL in EV-AL-01.")
        self.mark = self._line("team.mark", self.tr("Mark"), numbers, member.mark)
        self.mark.setFixedWidth(theme_of(self).px(120))
        role = Field(self.tr("Role"), self.tr("An observer and a pre-accredited expert cannot sign off alone."))
        self.role = OptionList(self.tr("Role"), [Option(key, role_words(key)) for key in ROLES], [member.role])
        role.put(self.role)
        self._fields["team.role"] = role
        self.body.addWidget(role)
        self._buttons(new)

    def record(self) -> None:
        """Record the person; a mark that was left empty is made of the name."""
        for field in self._fields.values():
            field.show_problem("")
        mark = self.mark.text().strip() or mark_of(self.name.text())
        chosen = self.role.chosen_keys()
        then: Callable[[object], None] = lambda _recorded: self.done.emit()  # noqa: E731
        self._items.workplace.act(
            add_member, self._code, self.name.text(), chosen[0] if chosen else "", mark, then=then, refused=self._refused,
            typed=self.name.text(),
        )  # fmt: skip

    def _line(self, place: str, title: str, detail: str, text: str) -> LineField:
        field = Field(title, detail)
        edit = LineField(title, text)
        edit.returnPressed.connect(self.record)
        field.put(edit)
        self._fields[place] = field
        self.body.addWidget(field)
        return edit

    def _buttons(self, new: bool) -> None:
        line = QHBoxLayout()
        record = PrimaryButton(self.tr("Add to the team") if new else self.tr("Record the change"))
        record.clicked.connect(self.record)
        leave = PlainButton(self.tr("Leave as it is"))
        leave.clicked.connect(self.done)
        line.addWidget(record)
        line.addWidget(leave)
        line.addStretch(1)
        self.body.addLayout(line)

    def _refused(self, fault: RefusedError) -> None:
        for problem in fault.problems:
            field = self._fields.get(problem.place) or self._fields["team.name"]
            field.show_problem(problem_sentence(problem))
        self._fields.get(fault.problems[0].place, self._fields["team.name"]).setFocus()


def mark_of(name: str) -> str:
    """Return the mark that a name suggests: the first letters of its first three words."""
    return "".join(word[0] for word in name.split()[:3] if word[0].isalnum()).upper()
