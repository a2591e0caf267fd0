"""Who asks, for what: the administration and its request."""

from pathlib import Path

from diagnostic.actions.administrations import administrations
from diagnostic.desktop.date_words import date_hint
from diagnostic.desktop.look import Ink, Label, TypeRole
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.setup.administration_field import AdministrationField
from diagnostic.desktop.setup.fields import ChoiceField, TextField
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.words import next_title, step_title, yes_no
from diagnostic.model.administration import Administration
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError
from diagnostic.model.setup_check import Step


class RequestForm(Form):
    """The administration as printed and as listed, the kind of mission, the request with its aims."""

    step = Step.REQUEST

    def __init__(self, items: SetupItems, places: Places, settings: Path) -> None:
        alone = items.workplace.desk.self_assessment
        about = (
            self.tr("The administration works alone, in its own voice: levels are claimed, and printed as self-reported.")
            if alone
            else self.tr("Support goes to Members who ask for it (SECURE 2007, paragraph 7). Everything can be filled in later.")
        )
        super().__init__(items, step_title(Step.REQUEST, alone), about)
        self.add(
            TextField(
                items, "administration-name", self.tr("Administration"),
                self.tr("Its name as it is to be printed. An administration need not be a State."),
            )
        )  # fmt: skip
        known, fault = _list(places, settings)
        self.add(AdministrationField(items, known))
        if fault:
            self.add(Label(fault, TypeRole.CAPTION_STRONG, Ink.TEXT))
        if not alone:
            self._mission()
        self.add(TextField(items, "aims", self.tr("Aims"), self.tr("What the administration wants to get out of it."), lines=6))
        self.add(
            TextField(
                items, "sensitive-topics", self.tr("Sensitive topics"),
                self.tr("What is handled with care or left out. Not printed in a report."), lines=6,
            )
        )  # fmt: skip
        self.add(
            ChoiceField(
                items, "exercise", self.tr("Is this an exercise?"), yes_no(),
                self.tr("An exercise stays apart: it is marked everywhere and meets only other exercises."), default="no",
            )
        )  # fmt: skip
        self.end(next_title(self.step, items.workplace.desk.self_assessment))

    def _mission(self) -> None:
        items = self.items
        self.add(
            ChoiceField(
                items, "mission-type", self.tr("Kind of mission"),
                (("diagnostic", self.tr("Diagnostic")), ("monitoring", self.tr("Monitoring")), ("follow-up", self.tr("Follow-up"))),
                unset=self.tr("Not stated"),
            )
        )  # fmt: skip
        self.add(TextField(items, "request-date", self.tr("Date of the request"), date_hint(), width=200))
        self.add(TextField(items, "request-signatory", self.tr("Request signed by"), self.tr("Function, or name and function")))


def _list(places: Places, settings: Path) -> tuple[tuple[Administration, ...], str]:
    """Return the list, or an empty one and why it is empty."""
    try:
        return administrations(places, settings), ""
    except KnownError as fault:
        return (), problem_sentence(fault)
    except RefusedError as fault:
        return (), str(fault.problems[0])
