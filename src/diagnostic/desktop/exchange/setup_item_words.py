"""What the items of the set-up are called where they stand alone, outside of their form; every item has words, a test holds that."""

from PySide6.QtCore import QCoreApplication


def setup_item_words(code: str) -> str:
    """Return the name of an item; the code of a later version stands as it is."""
    return {**_request(), **_scope_and_profile(), **_dates(), **_report()}.get(code, code)


def choice_words(value: str) -> str:
    """Return a value that is one of a few words; a text of somebody's stands as it is."""
    tr = QCoreApplication.translate
    return {
        "yes": tr("exchange", "Yes"),
        "no": tr("exchange", "No"),
        "in": tr("exchange", "In the scope"),
        "out": tr("exchange", "Outside the scope"),
        "unknown": tr("exchange", "Not known"),
        "mission": tr("exchange", "Mission"),
        "self-assessment": tr("exchange", "Self-assessment"),
        "diagnostic": tr("exchange", "Diagnostic mission"),
        "monitoring": tr("exchange", "Monitoring"),
        "follow-up": tr("exchange", "Follow-up"),
        "external": tr("exchange", "Yes, with borders to the outside"),
        "internal-only": tr("exchange", "Yes, with no border to the outside"),
        "draft": tr("exchange", "Draft"),
        "final": tr("exchange", "Final"),
        "main": tr("exchange", "Main list"),
        "annex": tr("exchange", "Annex"),
        "dropped": tr("exchange", "Left out"),
        "agree": tr("exchange", "Agree"),
        "partly": tr("exchange", "Agree in part"),
        "disagree": tr("exchange", "Disagree"),
        "defer": tr("exchange", "To be considered later"),
    }.get(value, value)


def _request() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "mode": tr("exchange", "Way of working"),
        "exercise": tr("exchange", "Exercise"),
        "administration": tr("exchange", "Administration in the list"),
        "administration-name": tr("exchange", "Name of the administration"),
        "mission-type": tr("exchange", "Kind of mission"),
        "request-date": tr("exchange", "Date of the request"),
        "request-signatory": tr("exchange", "Request signed by"),
        "aims": tr("exchange", "Aims"),
        "sensitive-topics": tr("exchange", "Sensitive topics"),
        "team": tr("exchange", "Person of the team"),
    }


def _scope_and_profile() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "scope-section": tr("exchange", "Scope: section"),
        "scope-standard": tr("exchange", "Scope: standard"),
        "scope-sub-item": tr("exchange", "Scope: part of a standard"),
        "scope-situation": tr("exchange", "Scope: control situation"),
        "scope-module": tr("exchange", "Scope: module"),
        "scope-agreed-on": tr("exchange", "Scope agreed on"),
        "advice-wanted": tr("exchange", "Advice wanted"),
        "wto-member": tr("exchange", "Member of the WTO"),
        "ldc-transition": tr("exchange", "Least-developed country Member in transition"),
        "customs-union": tr("exchange", "Customs union"),
        "facility": tr("exchange", "Facility"),
    }


def _dates() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "starts-on": tr("exchange", "First day"),
        "ends-on": tr("exchange", "Last day"),
        "period-from": tr("exchange", "Period of the figures: from"),
        "period-to": tr("exchange", "Period of the figures: to"),
        "site": tr("exchange", "Site visited"),
        "language-interview": tr("exchange", "Languages of the interviews"),
        "language-report": tr("exchange", "Language of the report"),
    }


def _report() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "issuer": tr("exchange", "Report issued by"),
        "letterhead": tr("exchange", "Letterhead"),
        "signatories": tr("exchange", "Signatories"),
        "report-status": tr("exchange", "Status of the report"),
        "reply-due": tr("exchange", "Reply due on"),
        "data-terms": tr("exchange", "Terms for the data"),
        "clearance-official": tr("exchange", "Cleared by"),
        "clearance-function": tr("exchange", "Function of the clearing official"),
        "clearance-on": tr("exchange", "Cleared on"),
        "consent-mission": tr("exchange", "Consent: use in this work"),
        "consent-register": tr("exchange", "Consent: use in the register"),
        "consent-figures": tr("exchange", "Consent: use in group figures"),
    }
