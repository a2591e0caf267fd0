"""The situation as the administration states it: WTO, transition, customs union, and which facilities exist."""

from diagnostic.desktop.look import GridGroup, GridRow, Ink, Label, MatrixGrid, Option, TypeRole
from diagnostic.desktop.look.marks import Mark
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.setup.fields import ChoiceField, LongChoiceField
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.words import next_title, not_stated, step_title, trips_sentence, yes_no
from diagnostic.model.problem import RefusedError
from diagnostic.model.scope import FACILITIES, scope_of
from diagnostic.model.setup_check import Step

_HERE = "here"
_UNSAID = "unsaid"


class ProfileForm(Form):
    """What is stated decides whether the TRIPS minimum applies and which questions are beside the point; the sentence says it at once."""

    step = Step.PROFILE

    def __init__(self, items: SetupItems) -> None:
        super().__init__(
            items, step_title(Step.PROFILE, items.workplace.desk.self_assessment),
            self.tr("As stated by the administration. Nothing here is a finding."),
        )  # fmt: skip
        self.add(
            ChoiceField(
                items, "wto-member", self.tr("Member of the WTO"), (*yes_no(), ("unknown", self.tr("Not known"))),
                self.tr("A customs territory can be a Member in its own right."), unset=not_stated(),
            )
        )  # fmt: skip
        self.add(
            ChoiceField(
                items, "ldc-transition", self.tr("Least-developed country Member in transition"), yes_no(),
                self.tr("TRIPS Art. 66.1, until 1 July 2034 or until the Member leaves the group, whichever comes first."), unset=not_stated(),
            )
        )  # fmt: skip
        self.add(
            LongChoiceField(
                items, "customs-union", self.tr("Customs union"),
                (
                    ("no", self.tr("No customs union, or controls at all borders")),
                    ("external", self.tr("In a customs union, with borders to the outside")),
                    ("internal-only", self.tr("In a customs union, with no border to the outside")),
                    ("", not_stated()),
                ),
                self.tr("Footnote 12 to TRIPS Art. 51 concerns borders inside a union at which controls were taken away."),
            )
        )  # fmt: skip
        self._trips = self.add(Label("", TypeRole.STRONG))
        self.section(
            self.tr("Facilities that exist"),
            self.tr("Rows about a facility that does not exist are not applicable: nobody is asked, and it is no gap."),
        )
        questions = items.workplace.questionnaire
        rows = [GridRow(code, questions.text(f"facility.{code}")) for code in FACILITIES]
        options = [*(Option(key, words) for key, words in yes_no()), Option(_UNSAID, not_stated(), Mark.NOT_ASKED)]
        self._facilities = self.add(MatrixGrid(self.tr("Facilities that exist"), rows, [GridGroup(_HERE, self.tr("Does it exist?"))], options))
        self._facilities.setMaximumWidth(theme_of(self).px(520))
        self._facilities.set_read_only(items.read_only)
        self._facilities.chosen.connect(self._said)
        self.end(next_title(self.step, items.workplace.desk.self_assessment))
        self.refresh()

    def refresh(self) -> None:
        """Show what was stated, and what follows for the TRIPS minimum."""
        super().refresh()
        workplace = self.items.workplace
        self._trips.setText(trips_sentence(scope_of(workplace.questionnaire, workplace.state).trips_reason))
        self._trips.set_ink(Ink.TEXT)
        for code in FACILITIES:
            self._facilities.set_chosen(code, _HERE, self.items.value("facility", code) or _UNSAID)

    def focus_item(self, code: str, row: str = "") -> None:
        """Put the focus on an item; facilities are one grid."""
        if code == "facility":
            self._facilities.focus_answer()
            self.ensureWidgetVisible(self._facilities, 0, 24)
        else:
            super().focus_item(code, row)

    def _said(self, facility: str, _group: str, option: str) -> None:
        self.items.record("facility", facility, "" if option == _UNSAID else option, refused=self._refused)

    def _refused(self, fault: RefusedError) -> None:
        self.refresh()
        self.items.workplace.refused.emit(fault)
