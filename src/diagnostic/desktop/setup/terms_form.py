"""Who issues the report, until when the administration replies, and what may be done with the data."""

from diagnostic.desktop.date_words import date_hint
from diagnostic.desktop.setup.fields import ChoiceField, TextField
from diagnostic.desktop.setup.form import Form
from diagnostic.desktop.setup.items import SetupItems
from diagnostic.desktop.setup.words import next_title, not_stated, step_title, yes_no
from diagnostic.model.setup_check import Step


class TermsForm(Form):
    """Nothing is preset: a report is issued by whoever is entered, and consent is no until it is given."""

    step = Step.TERMS

    def __init__(self, items: SetupItems) -> None:
        alone = items.workplace.desk.self_assessment
        super().__init__(
            items, step_title(Step.TERMS, alone),
            self.tr("Nothing is preset: the report is issued by whoever you enter. It never speaks for the World Customs Organization."),
        )  # fmt: skip
        self.section(self.tr("Report"))
        self.add(TextField(items, "issuer", self.tr("Issued by"), self.tr("Stands on the title page.")))
        self.add(TextField(items, "letterhead", self.tr("Letterhead"), self.tr("Stands at the top of the title page, line by line."), lines=5))
        self.add(TextField(items, "signatories", self.tr("Signatories"), self.tr("One line each: name and function."), lines=6))
        self.add(
            ChoiceField(
                items, "report-status", self.tr("Status of the report"), (("draft", self.tr("Draft")), ("final", self.tr("Final"))),
                self.tr("A draft is marked on every page. Final means signed off by the team lead and received by the administration.")
                if not alone
                else self.tr("A draft is marked on every page."),
                default="draft",
            )
        )  # fmt: skip
        if not alone:
            self.add(
                TextField(
                    items, "reply-due", self.tr("Reply of the administration due on"),
                    " ".join((date_hint(), self.tr("20 working days are customary; silence is printed as: no comment received."))), width=200,
                )
            )  # fmt: skip
        self.section(self.tr("Data"))
        self.add(
            TextField(
                items, "data-terms", self.tr("Terms for the data"),
                self.tr("Who keeps the file, for how long, who may see what. Answers belong to the administration."), lines=8,
            )
        )  # fmt: skip
        self.add(
            TextField(items, "clearance-official", self.tr("Cleared by"), self.tr("Who clears the answers for the administration."))
        )
        self.add(TextField(items, "clearance-function", self.tr("Function of that official")))
        self.add(TextField(items, "clearance-on", self.tr("Cleared on"), date_hint(), width=200))
        for code, title, detail in (
            ("consent-mission", self.tr("Consent: use in this work"), self.tr("Answers may be recorded and read by those named in the team.")),
            (
                "consent-register", self.tr("Consent: keeping at the secretariat"),
                self.tr("The file may be kept in the secretariat's register. Notes of the team and evidence files stay out."),
            ),
            (
                "consent-figures", self.tr("Consent: figures of groups"),
                self.tr("Counts by level may include this administration, in groups of five or more, never by name."),
            ),
        ):  # fmt: skip
            self.add(ChoiceField(items, code, title, yes_no(), detail, unset=not_stated()))
        self.end(next_title(self.step, items.workplace.desk.self_assessment))
