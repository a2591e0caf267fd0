"""The set-up page: steps at the left, one form at the right. Every field is on the disk when it is left."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QListWidget, QScrollArea, QVBoxLayout, QWidget

from diagnostic.actions.setting_up import add_member, set_item, want_advice, work_as
from diagnostic.desktop.look import Ink, Label, PlainButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.setup.fields import SetupField, SetupStep, setup_steps
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from diagnostic.model.subject import Kind


class SetupPage(QWidget):
    """One step at a time; nothing has to be finished before the questions are."""

    def __init__(self, workplace: Workplace, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._places = workplace, places
        self._steps = setup_steps(workplace.questionnaire)
        theme = theme_of(self)
        side = Strip(Qt.Edge.RightEdge)
        side.setFixedWidth(theme.px(264))
        column = QVBoxLayout(side)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps of the set-up"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        for step in self._steps:
            self.list.addItem(step.title)
        self.list.addItem(self.tr("Team"))
        self.list.addItem(self.tr("Advice wanted"))
        column.addWidget(self.list)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(side)
        line.addWidget(self._area, 1)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.setFocusProxy(self.list)

    def _show(self, index: int) -> None:
        if index < len(self._steps):
            self._area.setWidget(self._form(self._steps[index]))
        elif index == len(self._steps):
            self._area.setWidget(self._team())
        else:
            self._area.setWidget(self._advice())

    def _page(self, title: str, about: str) -> tuple[QWidget, QVBoxLayout]:
        theme = theme_of(self)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(28), theme.px(24), theme.px(28), theme.px(24))
        column.setSpacing(theme.px(12))
        column.addWidget(Label(title, TypeRole.PAGE_TITLE))
        column.addWidget(Label(about, TypeRole.FIELD, Ink.TEXT2))
        return page, column

    def _form(self, step: SetupStep) -> QWidget:
        page, column = self._page(step.title, step.about)
        form = QFormLayout()
        form.setVerticalSpacing(theme_of(self).px(8))
        for field in step.fields:
            control = self._control(field)
            label = Label(field.text, TypeRole.FIELD, wrap=True)
            label.setMaximumWidth(theme_of(self).px(420))
            label.setBuddy(control)
            control.setAccessibleName(field.text)
            control.setEnabled(not self._workplace.desk.read_only)
            form.addRow(label, control)
        column.addLayout(form)
        column.addStretch(1)
        return page

    def _control(self, field: SetupField) -> QWidget:
        value = self._workplace.desk.setup_value(field.code, field.row)
        theme = theme_of(self)
        if not field.choices:
            text = QLineEdit(value)
            text.setPlaceholderText(field.hint)
            text.setMinimumHeight(theme.px(30))
            text.setMaximumWidth(theme.px(480))
            text.editingFinished.connect(lambda: self._settle(field, text.text()))
            return text
        box = QComboBox()
        box.setMinimumHeight(theme.px(30))
        box.setMaximumWidth(theme.px(320))
        if not field.default:
            box.addItem(self.tr("not stated"), "")
        for key, words in field.choices:
            box.addItem(words, key)
        box.setCurrentIndex(max(box.findData(value or field.default), 0))
        box.activated.connect(lambda _index: self._settle(field, str(box.currentData() or "")))
        return box

    def _settle(self, field: SetupField, text: str) -> None:
        if text.strip() != self._workplace.desk.setup_value(field.code, field.row):
            self._workplace.act(set_item, field.code, text.strip(), field.row, typed=text)

    def _team(self) -> QWidget:
        page, column = self._page(
            self.tr("Team"),
            self.tr("Entries carry a person's code, never a name; the name stands only here. Say who works on this computer now."),
        )
        desk = self._workplace.desk
        who = QComboBox()
        who.setAccessibleName(self.tr("Who works here now"))
        for code, person in self._members():
            role = self._roles().get(str(person.get("role", "")), "")
            who.addItem(f"{person.get('name', '')} ({person.get('mark', '')}), {role}", code)
        who.setCurrentIndex(max(who.findData(desk.author), 0))
        who.activated.connect(lambda _index: work_as(desk, str(who.currentData())))
        label = Label(self.tr("Who works here now"), TypeRole.FIELD_STRONG)
        label.setBuddy(who)
        column.addWidget(label)
        column.addWidget(who)
        column.addWidget(Label(self.tr("Add a person"), TypeRole.FIELD_STRONG))
        name, mark, role_box = QLineEdit(), QLineEdit(), QComboBox()
        for key, words in self._roles().items():
            role_box.addItem(words, key)
        form = QFormLayout()
        for words, field in (
            (self.tr("Name or short form"), name),
            (self.tr("Mark, 1 to 4 letters"), mark),
            (self.tr("Role"), role_box),
        ):
            title = Label(words, TypeRole.FIELD, wrap=False)
            title.setBuddy(field)
            field.setAccessibleName(words)
            form.addRow(title, field)
        column.addLayout(form)
        add = PlainButton(self.tr("Add to the team"), icon="plus")
        add.setEnabled(not desk.read_only)

        def record() -> None:
            code = f"m-{desk.identity()[:8]}"
            self._workplace.act(
                add_member, code, name.text(), str(role_box.currentData()), mark.text(), then=lambda _done: self._show(len(self._steps))
            )

        add.clicked.connect(record)
        column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return page

    def _members(self) -> list[tuple[str, dict[str, object]]]:
        state = self._workplace.state
        found: dict[str, dict[str, object]] = {}
        for subject in state.subjects(Kind.SETUP, "team"):
            value = state.current(subject).value
            if isinstance(value, dict):
                found[subject.row] = dict(value)
        return sorted(found.items())

    def _roles(self) -> dict[str, str]:
        return {
            "team-lead": self.tr("team lead"),
            "legal-expert": self.tr("legal expert"),
            "operational-expert": self.tr("operational expert"),
            "observer": self.tr("observer"),
            "pre-accredited-expert": self.tr("pre-accredited expert"),
            "respondent": self.tr("respondent"),
        }

    def _advice(self) -> QWidget:
        page, column = self._page(
            self.tr("Advice wanted"),
            self.tr("Where the administration wants advice, voluntary items can come up higher in the report. It is the administration's wish."),
        )
        questions = self._workplace.questionnaire
        form = QFormLayout()
        for standard in questions.standards:
            if standard.use == "secretariat":
                continue
            box = QComboBox()
            box.addItem(self.tr("no"), False)
            box.addItem(self.tr("yes, wanted"), True)
            wanted = self._workplace.desk.setup_value("advice-wanted", standard.code) == "yes"
            box.setCurrentIndex(int(wanted))
            box.setEnabled(not self._workplace.desk.read_only)
            words = f"{standard.code} {questions.text(f'standard.{standard.code}.title')}"
            box.setAccessibleName(words)
            box.activated.connect(lambda _i, box=box, code=standard.code: self._workplace.act(want_advice, code, bool(box.currentData())))
            label = Label(words, TypeRole.FIELD, wrap=False)
            label.setBuddy(box)
            form.addRow(label, box)
        column.addLayout(form)
        column.addStretch(1)
        return page


