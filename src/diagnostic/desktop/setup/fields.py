"""What the set-up asks, step by step: each item is a subject of its own."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import FACILITIES


@dataclass(frozen=True)
class SetupField:
    """One item: its code (and row), its words, and its choices; without choices it is a text."""

    code: str
    text: str
    row: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    default: str = ""


@dataclass(frozen=True)
class SetupStep:
    """A group of items under one heading."""

    key: str
    title: str
    about: str
    fields: tuple[SetupField, ...]




def setup_steps(questionnaire: Questionnaire) -> tuple[SetupStep, ...]:
    """Return the steps of the set-up for a question set."""
    return (_request(), _situation(questionnaire), _scope(questionnaire), _situations(questionnaire), _report())


def _request() -> SetupStep:
    return SetupStep(
        "request",
        QCoreApplication.translate("setup", "Mission"),
        QCoreApplication.translate("setup", "Support goes to Members who ask for it (SECURE 2007, paragraph 7)."),
        (
            SetupField("administration-name", QCoreApplication.translate("setup", "Administration, as it is to be printed")),
            SetupField(
                "mission-type",
                QCoreApplication.translate("setup", "Kind of mission"),
                choices=(
                    ("diagnostic", QCoreApplication.translate("setup", "diagnostic")),
                    ("monitoring", QCoreApplication.translate("setup", "monitoring")),
                    ("follow-up", QCoreApplication.translate("setup", "follow-up")),
                ),
            ),
            SetupField("starts-on", QCoreApplication.translate("setup", "First day"), hint="2026-11-16"),
            SetupField("ends-on", QCoreApplication.translate("setup", "Last day"), hint="2026-11-20"),
            SetupField("period-from", QCoreApplication.translate("setup", "Figures are asked for the period from"), hint="2025-01-01"),
            SetupField("period-to", QCoreApplication.translate("setup", "to"), hint="2025-12-31"),
        ),
    )


def _situation(questionnaire: Questionnaire) -> SetupStep:
    yes_no = _yes_no()
    unknown = ("unknown", QCoreApplication.translate("setup", "not known"))
    facilities = tuple(
        SetupField("facility", questionnaire.text(f"facility.{code}"), row=code, choices=yes_no) for code in FACILITIES
    )
    return SetupStep(
        "situation",
        QCoreApplication.translate("setup", "Situation"),
        QCoreApplication.translate(
            "setup", "As stated by the administration. It decides whether the TRIPS minimum applies and which questions are beside the point."
        ),
        (
            SetupField("wto-member", QCoreApplication.translate("setup", "Member of the WTO"), choices=(*yes_no, unknown)),
            SetupField(
                "ldc-transition",
                QCoreApplication.translate("setup", "Least-developed country in transition (TRIPS Art. 66.1)"),
                choices=yes_no,
            ),
            SetupField(
                "customs-union",
                QCoreApplication.translate("setup", "Customs union"),
                choices=(
                    ("no", QCoreApplication.translate("setup", "no")),
                    ("external", QCoreApplication.translate("setup", "yes, with borders to the outside")),
                    ("internal-only", QCoreApplication.translate("setup", "yes, all borders lie inside it")),
                ),
            ),
            *facilities,
        ),
    )


def _scope(questionnaire: Questionnaire) -> SetupStep:
    chosen = _in_out()
    standards = tuple(
        SetupField(
            "scope-standard", f"{standard.code} {questionnaire.text(f'standard.{standard.code}.short')}", row=standard.code,
            choices=chosen, default="in",
        )
        for standard in questionnaire.standards
        if standard.use != "secretariat"
    )  # fmt: skip
    modules = tuple(
        SetupField("scope-module", questionnaire.text(f"module.{code}.title"), row=code, choices=chosen, default="out")
        for code in questionnaire.modules
    )
    return SetupStep(
        "scope",
        QCoreApplication.translate("setup", "Agreed scope"),
        QCoreApplication.translate(
            "setup", "Standards are modular. What was not chosen lies outside the agreed scope, which is neither a gap nor not applicable."
        ),
        standards + modules,
    )


def _situations(questionnaire: Questionnaire) -> SetupStep:
    fields = []
    for row_list in questionnaire.row_lists:
        if row_list.scoped:
            for row in row_list.rows:
                words = questionnaire.text(f"row-list.{row_list.code}.{row.code}")
                default = "out" if row.optional else "in"
                fields.append(SetupField("scope-situation", words, row=row.code, choices=_in_out(), default=default))
    return SetupStep(
        "situations",
        QCoreApplication.translate("setup", "Control situations"),
        QCoreApplication.translate("setup", "The situations in which goods are under Customs supervision that the questions go through."),
        tuple(fields),
    )


def _report() -> SetupStep:
    yes_no = _yes_no()
    return SetupStep(
        "report",
        QCoreApplication.translate("setup", "Report and consent"),
        QCoreApplication.translate("setup", "A report is issued by whoever you enter; nothing is preset. Consent is no until it is given."),
        (
            SetupField("issuer", QCoreApplication.translate("setup", "Issued by")),
            SetupField("letterhead", QCoreApplication.translate("setup", "Letterhead")),
            SetupField("signatories", QCoreApplication.translate("setup", "Signatories")),
            SetupField("data-terms", QCoreApplication.translate("setup", "Terms for the data")),
            SetupField(
                "consent-mission", QCoreApplication.translate("setup", "Consent: use in this mission"), choices=yes_no, default="no"
            ),
            SetupField("consent-register", QCoreApplication.translate("setup", "Consent: use in the register"), choices=yes_no, default="no"),
            SetupField("consent-figures", QCoreApplication.translate("setup", "Consent: group figures"), choices=yes_no, default="no"),
        ),
    )


def _yes_no() -> tuple[tuple[str, str], ...]:
    return (("yes", QCoreApplication.translate("setup", "yes")), ("no", QCoreApplication.translate("setup", "no")))


def _in_out() -> tuple[tuple[str, str], ...]:
    return (
        ("in", QCoreApplication.translate("setup", "in the scope")),
        ("out", QCoreApplication.translate("setup", "outside the scope")),
    )
