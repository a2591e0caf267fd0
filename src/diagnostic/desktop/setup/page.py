"""The set-up page: seven steps at the left, the form of one of them at the right. Every item is on the disk when its field is left."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from diagnostic.actions.desk import Recorded
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.setup.check_form import CheckForm
from diagnostic.desktop.setup.dates_form import DatesForm
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.profile_form import ProfileForm
from diagnostic.desktop.setup.request_form import RequestForm
from diagnostic.desktop.setup.scope_form import ScopeForm
from diagnostic.desktop.setup.step_list import StepList
from diagnostic.desktop.setup.team_form import TeamForm
from diagnostic.desktop.setup.terms_form import TermsForm
from diagnostic.desktop.setup.words import step_title
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from diagnostic.model.setup_check import STEP_OF, Step, open_points, setup_points
from diagnostic.model.subject import Kind


class SetupPage(LeadsFocus, QWidget):
    """One step at a time; nothing has to be finished before the questions are. Forms are made when they are first shown, and kept."""

    def __init__(self, workplace: Workplace, places: Places, settings: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._places, self._settings = workplace, places, settings
        self.items = SetupItems(workplace, self)
        self.forms: dict[Step, Form] = {}
        self._changed = False
        self.list = StepList(self.tr("Steps of the set-up"))
        for step in Step:
            self.list.add_step(step, step_title(step, workplace.desk.self_assessment))
        self.list.step_wanted.connect(lambda key: self.show_step(Step(key)))
        self._stack = QStackedWidget()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.list)
        line.addWidget(self._stack, 1)
        self.items.judged.connect(self._show_points)
        workplace.recorded.connect(self._recorded)
        workplace.saving.connect(self._saving)
        workplace.somebody_sat_down.connect(lambda _code: self.refresh())
        self._shortcuts()
        self.lead_focus_to(self.list)
        kept = self.items.kept_places()
        self.show_step(STEP_OF.get(kept[0][0], Step.REQUEST) if kept else Step.REQUEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the list of steps gives way to the form."""
        super().resizeEvent(event)
        self.list.fold(self.width())

    def show_step(self, step: Step) -> None:
        """Show the form of a step."""
        if step not in self.forms:
            self.forms[step] = self._make(step)
            self.forms[step].next_wanted.connect(self.next_step)
            self._stack.addWidget(self.forms[step])
        self._stack.setCurrentWidget(self.forms[step])
        self.list.show_current(step)
        self._show_points()

    def current_step(self) -> Step:
        """Return the step that is shown."""
        return next(step for step, form in self.forms.items() if form is self._stack.currentWidget())

    def go_to_item(self, code: str, row: str = "") -> None:
        """Show the field of an item and put the focus on it."""
        self.show_step(STEP_OF.get(code, Step.CHECK))
        self.forms[self.current_step()].focus_item(code, row)

    def show_taken_back(self, code: str, row: str) -> None:
        """Show what stands at an item again after an undo, and the item itself."""
        self.refresh()
        self.go_to_item(code, row)

    def next_step(self) -> None:
        """Go on to the next step, if there is one, with the focus on its first field."""
        steps = list(Step)
        here = steps.index(self.current_step())
        if here + 1 < len(steps):
            self.show_step(steps[here + 1])
            self.forms[steps[here + 1]].focus_item("")

    def refresh(self) -> None:
        """Show everywhere what stands now; what is being typed stays."""
        for form in self.forms.values():
            form.refresh()
        self._show_points()

    def _make(self, step: Step) -> Form:
        items = self.items
        match step:
            case Step.REQUEST:
                return RequestForm(items, self._places, self._settings)
            case Step.SCOPE:
                return ScopeForm(items)
            case Step.PROFILE:
                return ProfileForm(items)
            case Step.DATES:
                return DatesForm(items, self._places)
            case Step.TEAM:
                return TeamForm(items, self._settings)
            case Step.TERMS:
                return TermsForm(items)
            case Step.CHECK:
                form = CheckForm(items)
                form.go_wanted.connect(lambda _step, item: self.go_to_item(item))
                return form

    def _recorded(self, recorded: Recorded) -> None:
        self._changed = self._changed or any(entry.subject.kind == Kind.SETUP for entry in recorded.entries)

    def _saving(self, under_way: int) -> None:
        if not under_way and self._changed:
            # Only when nothing is under way: a form would else show, for a moment, what was true before the last tick.
            self._changed = False
            self.refresh()

    def _show_points(self) -> None:
        workplace = self._workplace
        points = setup_points(workplace.questionnaire, workplace.state, workplace.desk.author)
        for step in Step:
            form = self.forms.get(step)
            self.list.show_state(step, len(open_points(points, step)), form.problems() if form is not None else 0)
        check = self.forms.get(Step.CHECK)
        if isinstance(check, CheckForm):
            check.show_points(points)

    def _shortcuts(self) -> None:
        for keys, act in (("Ctrl+Return", self.next_step), ("Ctrl+Enter", self.next_step), ("F6", self._next_area)):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _next_area(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self._stack.isAncestorOf(focused):
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.forms[self.current_step()].focus_item("")
