"""The agreed scope: sections, standards, situations and modules, one line each; where advice is wanted; amendments after agreement."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from diagnostic.desktop.date_words import date_hint
from diagnostic.desktop.look import Label, Option, OptionList, TypeRole
from diagnostic.desktop.setup.amendment_box import AmendmentBox, AmendmentList
from diagnostic.desktop.setup.fields import TextField
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.words import next_title, scope_item_words, step_title
from diagnostic.model.problem import RefusedError
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import Scope, scope_of
from diagnostic.model.setup_check import Step
from diagnostic.model.setup_item import rows_of_item, setup_item

Place = tuple[str, str]
"""Code and row of an item."""


class ScopeList(OptionList):
    """A check list of scope items; each line is a subject of its own. ``key`` of a line is ``code/row``."""

    def __init__(self, name: str, items: SetupItems, places: Iterable[Place], parent: QWidget | None = None) -> None:
        questions = items.workplace.questionnaire
        self.places = tuple(places)
        options = [Option("/".join(place), _words(questions, place)) for place in self.places]
        self._before: set[str] = set()
        super().__init__(name, options, multiple=True, parent=parent)
        self.set_read_only(items.read_only)

    def show_scope(self, scope: Scope) -> None:
        """Tick what is in."""
        self._before = {"/".join(place) for place in self.places if _is_in(scope, place)}
        self.set_chosen(self._before)

    def turned(self, keys: list[str]) -> list[tuple[Place, bool]]:
        """Return the lines that the person turned over since the list was last asked, and whether they are in now."""
        now, before = set(keys), self._before
        self._before = now
        return [(place, "/".join(place) in now) for place in self.places if "/".join(place) in now ^ before]

    def focus_line(self, place: Place) -> None:
        """Put the focus on one line."""
        self.go_to(self.cells()[self.places.index(place)])


class ScopeForm(Form):
    """Ticks what is in. Before agreement a tick is recorded at once; afterwards it asks for its reason, below the list."""

    step = Step.SCOPE

    def __init__(self, items: SetupItems) -> None:
        alone = items.workplace.desk.self_assessment
        super().__init__(
            items, step_title(Step.SCOPE, alone),
            self.tr(
                "Standards are modular (SECURE 2007, paragraphs 8 and 19). What is not ticked lies outside the agreed scope: that is "
                "neither a gap nor not applicable."
            ),
        )  # fmt: skip
        self._lists: list[ScopeList] = []
        self._of_section: dict[str, tuple[QWidget, ...]] = {}
        self._wanted_before: set[str] = set()
        self._box: AmendmentBox | None = None
        self._turned: Place = ("", "")
        self._sections()
        self._situations()
        self._modules()
        self._advice()
        if not alone:
            self._agreement()
        self.end(next_title(self.step, items.workplace.desk.self_assessment))
        items.amendment_wanted.connect(self._ask_why)
        self.refresh()

    def refresh(self) -> None:
        """Tick what is in, and show the standards of the sections that are."""
        super().refresh()
        scope = self._scope()
        for each in self._lists:
            each.show_scope(scope)
        for section, widgets in self._of_section.items():
            for widget in widgets:
                widget.setHidden(section not in scope.sections)
        self._wanted_before = set(scope.wanted)
        self._wanted.set_chosen(scope.wanted)
        if not self.items.workplace.desk.self_assessment:
            self._amendments.refresh()
            self._no_amendment.setHidden(bool(self._amendments.findChildren(Label)))

    def focus_item(self, code: str, row: str = "") -> None:
        """Put the focus on an item, or on the first list that holds some of its kind."""
        field = self.field(code, row)
        listed = next((each for each in self._lists if (code, row) in each.places), None)
        if field is not None:
            field.setFocus()
        elif listed is not None:
            listed.focus_line((code, row))
        else:
            group: OptionList = self._wanted
            if code != "advice-wanted":
                group = next((each for each in self._lists if code in {place[0] for place in each.places}), self._lists[0])
            line = next((cell for cell in group.cells() if cell.option.key == row), None)
            if line is not None:
                group.go_to(line)
            else:
                group.focus_answer()
        self.ensureWidgetVisible(self.focusWidget(), 0, 24)

    def _sections(self) -> None:
        questions = self.items.workplace.questionnaire
        self.section(self.tr("Sections"))
        self._list(self.tr("Sections in the scope"), [("scope-section", section.code) for section in questions.sections])
        for section in questions.sections:
            places: list[Place] = []
            for standard in questions.standards:
                if standard.section == section.code and standard.use != "secretariat":
                    places.append(("scope-standard", standard.code))
                    places += [("scope-sub-item", part.code) for part in standard.sub_items if part.optional]
            title = self.tr("Section {code}: standards").format(code=section.code)
            heading = self.add(Label(title, TypeRole.STRONG))
            self._of_section[section.code] = (heading, self._list(title, places))

    def _situations(self) -> None:
        self.section(
            self.tr("Control situations"),
            self.tr("The situations in which goods are under Customs supervision. The same tick covers post and express wherever the questions "
                    "name them. What does not exist here is said in the profile."),
        )  # fmt: skip
        rows = rows_of_item(setup_item("scope-situation"), self.items.workplace.questionnaire)
        self._list(self.tr("Control situations in the scope"), [("scope-situation", row) for row in rows])

    def _modules(self) -> None:
        modules = self.items.workplace.questionnaire.modules
        if modules:
            self.section(self.tr("Added modules"), self.tr("Asked only when ticked. The TRIPS short list is asked in any case."))
            self._list(self.tr("Added modules in the scope"), [("scope-module", module) for module in modules])

    def _advice(self) -> None:
        questions = self.items.workplace.questionnaire
        self.section(
            self.tr("Advice wanted"),
            self.tr("Where the administration wants advice. A voluntary item can then stand higher in the report; nothing else changes."),
        )
        national = [standard.code for standard in questions.standards if standard.use != "secretariat"]
        options = [Option(code, scope_item_words(questions, "scope-standard", code)) for code in national]
        self._wanted = self.add(OptionList(self.tr("Advice wanted"), options, multiple=True))
        self._wanted.set_read_only(self.items.read_only)
        self._wanted.changed.connect(self._want)

    def _agreement(self) -> None:
        self.section(self.tr("Agreement"))
        self.add(
            TextField(
                self.items, "scope-agreed-on", self.tr("Scope agreed on"),
                " ".join((date_hint(), self.tr("From then on a change of the scope is an amendment: it needs a reason and carries its date."))),
                width=180,
            )
        )  # fmt: skip
        self.add(Label(self.tr("Amendments"), TypeRole.FIELD_STRONG))
        self._no_amendment = self.add(Label(self.tr("None."), TypeRole.FIELD))
        self._amendments = self.add(AmendmentList(self.items))

    def _list(self, name: str, places: list[Place]) -> ScopeList:
        made = self.add(ScopeList(name, self.items, places))
        made.changed.connect(lambda keys: self._ticked(made, keys))
        self._lists.append(made)
        return made

    def _ticked(self, source: ScopeList, keys: list[str]) -> None:
        for place, now in source.turned(keys):
            self.items.record(*place, "in" if now else "out", refused=self._refused)

    def _want(self, keys: list[str]) -> None:
        for code in set(keys) ^ self._wanted_before:
            self.items.record("advice-wanted", code, "yes" if code in keys else "no", refused=self._refused)
        self._wanted_before = set(keys)

    def _ask_why(self, code: str, row: str, value: str) -> None:
        self.refresh()
        place = next((each for each in self._lists if (code, row) in each.places), None)
        if place is None:
            return
        self._turned = (code, row)
        if self._box is None:
            self._box = AmendmentBox(self.items)
            self._box.done.connect(self._box_done)
        if not self._box.turn(code, row, value):
            self._box_done()
            return
        self.column.removeWidget(self._box)
        self.column.insertWidget(self.column.indexOf(place) + 1, self._box)
        self._box.show()
        self._box.edit.setFocus()
        self.reveal(self._box)

    def _box_done(self) -> None:
        self._drop_box()
        self.refresh()
        # Whoever works with keys goes on at the line they turned over, not at the top of the window.
        for each in self._lists:
            if self._turned in each.places:
                each.focus_line(self._turned)

    def _drop_box(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
            self._box = None

    def _refused(self, fault: RefusedError) -> None:
        self.refresh()
        self.items.workplace.refused.emit(fault)

    def _scope(self) -> Scope:
        workplace = self.items.workplace
        return scope_of(workplace.questionnaire, workplace.state)


def _words(questions: Questionnaire, place: Place) -> str:
    code, row = place
    if code == "scope-module":
        return f"{row} {questions.text(f'module.{row}.title')}"
    return scope_item_words(questions, code, row)


def _is_in(scope: Scope, place: Place) -> bool:
    code, row = place
    chosen = {
        "scope-section": scope.sections,
        "scope-standard": scope.standards,
        "scope-sub-item": scope.sub_items,
        "scope-module": scope.modules,
        "scope-situation": scope.situations | scope.optional_rows,
    }[code]
    return row in chosen
