"""Words of the set-up that several of its forms share."""

from PySide6.QtCore import QCoreApplication

from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.setup_check import Step


def yes_no() -> tuple[tuple[str, str], ...]:
    """Return the two answers of a flag."""
    return (("yes", QCoreApplication.translate("setup", "Yes")), ("no", QCoreApplication.translate("setup", "No")))


def not_stated() -> str:
    """Return the words for an item nobody said anything about."""
    return QCoreApplication.translate("setup", "Not stated")


def step_title(step: Step, self_assessment: bool) -> str:
    """Return the name of a step."""
    tr = QCoreApplication.translate
    match step:
        case Step.REQUEST:
            return tr("setup", "Administration") if self_assessment else tr("setup", "Request")
        case Step.SCOPE:
            return tr("setup", "Scope")
        case Step.PROFILE:
            return tr("setup", "Profile")
        case Step.DATES:
            return tr("setup", "Dates and languages") if self_assessment else tr("setup", "Dates and sites")
        case Step.TEAM:
            return tr("setup", "Persons") if self_assessment else tr("setup", "Team")
        case Step.TERMS:
            return tr("setup", "Report and data")
        case Step.CHECK:
            return tr("setup", "Check")


def next_title(step: Step, self_assessment: bool) -> str:
    """Return the name of the step after this one; an empty text after the last."""
    steps = list(Step)
    here = steps.index(step)
    return step_title(steps[here + 1], self_assessment) if here + 1 < len(steps) else ""


def role_words(role: str) -> str:
    """Return a role of the team list in words; a role of a later version stands as it is."""
    tr = QCoreApplication.translate
    return {
        "team-lead": tr("setup", "Team lead"),
        "legal-expert": tr("setup", "Legal expert"),
        "operational-expert": tr("setup", "Operational expert"),
        "observer": tr("setup", "Observer"),
        "pre-accredited-expert": tr("setup", "Pre-accredited expert"),
        "respondent": tr("setup", "Respondent"),
    }.get(role, role)


def trips_sentence(reason: str) -> str:
    """Return what follows for the TRIPS minimum, from the reason the scope gives. Never a verdict: as stated by the administration."""
    tr = QCoreApplication.translate
    return {
        "wto-member": tr("setup", "TRIPS minimum: applicable as stated by the administration."),
        "not-wto-member": tr(
            "setup", "TRIPS minimum: not currently an obligation, as the administration states that it is not in the WTO. Asked as information."
        ),
        "ldc-transition": tr(
            "setup",
            "TRIPS minimum: not currently an obligation, as a transition for least-developed country Members is stated (TRIPS Art. 66.1). "
            "Asked as information.",
        ),
        "customs-union": tr(
            "setup",
            "TRIPS minimum: not currently an obligation at these borders, as all of them are stated to lie inside a customs union "
            "(footnote 12 to TRIPS Art. 51). Asked as information.",
        ),
    }.get(reason, tr("setup", "TRIPS minimum: not known whether it applies. Until WTO membership is known, the report says so."))


def scope_item_words(questionnaire: Questionnaire, code: str, row: str) -> str:
    """Return an item of the scope as a person reads it: ``I-4 Requests: form, cost``."""
    if code == "scope-section":
        return f"{row} {questionnaire.text(f'section.{row}.short')}"
    if code == "scope-standard":
        return f"{row} {questionnaire.text(f'standard.{row}.short')}"
    if code == "scope-module":
        return f"{row} {questionnaire.text(f'module.{row}.short')}"
    if code == "scope-sub-item":
        return f"{row} {questionnaire.text(f'sub-item.{row}')}"
    for listed in questionnaire.row_lists:
        if any(each.code == row for each in listed.rows):
            return questionnaire.text(f"row-list.{listed.code}.{row}")
    return row
