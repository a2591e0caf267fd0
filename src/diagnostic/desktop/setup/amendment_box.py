"""Changes of the agreed scope that wait for their reason, and the list of those that have one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.setting_up import Amendment, scope_amendments
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look import Card, GrowingTextEdit, Ink, Label, LeadBar, PlainButton, PrimaryButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import message_of
from diagnostic.desktop.setup.fields import Field
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.words import scope_item_words
from diagnostic.model.problem import RefusedError
from diagnostic.model.team import everyone_of


class AmendmentBox(Card):
    """Says what would change and asks why, once for everything that waits. ``done`` tells that it was recorded or left as agreed."""

    done = Signal()

    def __init__(self, items: SetupItems, parent: QWidget | None = None) -> None:
        super().__init__(LeadBar.OPEN, parent)
        self._items = items
        self._waiting: dict[tuple[str, str], str] = {}
        self._sentences = Label("", TypeRole.STRONG)
        self.body.addWidget(self._sentences)
        agreed = self.tr("The scope was agreed on {date}. A change is a dated amendment.").format(date=isolate(items.value("scope-agreed-on")))
        self.body.addWidget(Label(agreed, TypeRole.CAPTION, Ink.TEXT2))
        self.field = Field(self.tr("Reason"), self.tr("Who asked for it, and why."))
        self.edit = GrowingTextEdit(self.tr("Reason"), max_lines=4)
        self.field.put(self.edit)
        self.body.addWidget(self.field)
        line = QHBoxLayout()
        record = PrimaryButton(self.tr("Record the amendment"))
        record.clicked.connect(self.record)
        leave = PlainButton(self.tr("Leave as agreed"))
        leave.clicked.connect(self.done)
        line.addWidget(record)
        line.addWidget(leave)
        line.addStretch(1)
        self.body.addLayout(line)

    def turn(self, code: str, row: str, value: str) -> bool:
        """Take a change in; turned over once more, it stays as agreed. Return whether anything waits; the reason stays as typed."""
        if self._waiting.pop((code, row), None) is None:
            self._waiting[(code, row)] = value
        self._sentences.setText("\n".join(self._sentence(*place) for place in self._waiting))
        return bool(self._waiting)

    def record(self) -> None:
        """Record the changes with their reason; without one it is said what is missing."""
        reason = self.edit.text().strip()
        if not reason:
            self.field.show_problem(self.tr("An amendment needs a reason: one sentence is enough."))
            self.edit.setFocus()
            return
        *before, last = self._waiting
        for place in before:
            self._items.record(*place, self._waiting[place], refused=self._refused, reason=reason)
        self._items.record(*last, self._waiting[last], refused=self._refused, then=lambda _recorded: self.done.emit(), reason=reason)

    def _sentence(self, code: str, row: str) -> str:
        sentence = self.tr("{item} would come into the scope.")
        if self._waiting[(code, row)] == "out":
            sentence = self.tr("{item} would go out of the scope.")
        return sentence.format(item=isolate(scope_item_words(self._items.workplace.questionnaire, code, row)))

    def _refused(self, fault: RefusedError) -> None:
        self.field.show_problem(message_of(fault.problems[0]))


class AmendmentList(QWidget):
    """Every amendment: when, what, why, by whom."""

    def __init__(self, items: SetupItems, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items = items
        self._shown: tuple[Amendment, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme_of(self).px(10))

    def refresh(self) -> None:
        """Add what is new; amendments never change."""
        desk = self._items.workplace.desk
        amendments = scope_amendments(desk)
        if amendments[: len(self._shown)] != self._shown:
            for label in self.findChildren(Label):
                label.hide()
                label.deleteLater()
            self._shown = ()
        names = {member.code: member.name for member in everyone_of(desk.state)}
        for amendment in amendments[len(self._shown) :]:
            words = scope_item_words(desk.questionnaire, amendment.code, amendment.row)
            what = self.tr("{item}: into the scope") if amendment.value == "in" else self.tr("{item}: out of the scope")
            who = names.get(amendment.author, amendment.author)
            head = f"{isolate(local_date_time(amendment.at))} · {what.format(item=isolate(words))} · {who}"
            for text, role, ink, own in (
                (head, TypeRole.CAPTION_STRONG, Ink.TEXT, False),
                (amendment.reason, TypeRole.FIELD, Ink.TEXT2, True),
            ):
                label = Label(text, role, ink, from_person=own, parent=self)
                self._column.addWidget(label)
                label.show()
        self._shown = amendments
