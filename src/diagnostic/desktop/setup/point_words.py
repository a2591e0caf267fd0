"""What is open or follows, in words: one sentence what is, one what it means or what to do."""

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.look import isolate
from diagnostic.desktop.setup.words import scope_item_words, trips_sentence
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.setup_check import SetupPoint


def point_words(point: SetupPoint, questionnaire: Questionnaire) -> tuple[str, str]:
    """Return the sentence and what follows from it. Every code that ``setup_points`` can give has words; a test holds that."""
    values = dict(point.values)
    if point.code.startswith("trips-"):
        return trips_sentence(values["reason"]), ""
    sentence, follows = _words()[point.code]
    facilities = [questionnaire.text(f"facility.{code}") for code in values.get("facilities", "").split(",") if code]
    shown = {
        "facilities": ", ".join(facilities),
        "standards": isolate(values.get("standards", "")),
        "names": values.get("names", ""),
        "place": _place(values.get("place", ""), questionnaire),
    }
    return sentence.format(**shown), follows.format(**shown)


def _place(place: str, questionnaire: Questionnaire) -> str:
    code, _, row = place.partition(".")
    return scope_item_words(questionnaire, code, row) if row else code


def _words() -> dict[str, tuple[str, str]]:
    return {**_request(), **_scope_and_profile(), **_dates_and_team(), **_terms()}


def _request() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "exercise": (
            tr("setup", "This is an exercise."),
            tr("setup", "It is marked everywhere and meets only other exercises."),
        ),
        "administration-name-not-set": (
            tr("setup", "The administration has no name."),
            tr("setup", "The report prints the file's name instead."),
        ),
        "administration-not-set": (
            tr("setup", "The administration is not chosen from the list."),
            tr("setup", "Nothing printed changes; the secretariat cannot place the file by code and region."),
        ),
        "mission-type-not-set": (tr("setup", "The kind of mission is not stated."), tr("setup", "The report says only: mission.")),
        "request-date-not-set": (
            tr("setup", "The request has no date."),
            tr("setup", "A mission answers a request of the administration; the report cannot say which."),
        ),
        "request-signatory-not-set": (tr("setup", "Who signed the request is not stated."), tr("setup", "The report leaves it out.")),
        "two-values": (
            tr("setup", "Two values were recorded for: {place}."),
            tr("setup", "The item counts as not stated until one of them is entered again here. Both stay in the history."),
        ),
    }


def _scope_and_profile() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "no-standard-in-scope": (tr("setup", "No standard is in the scope."), tr("setup", "Only the TRIPS short list would be asked.")),
        "standards-outside": (
            tr("setup", "Outside the agreed scope: {standards}."),
            tr("setup", "They are not asked, and listed in the report as outside the scope. This is not a gap."),
        ),
        "no-situation-in-scope": (
            tr("setup", "No control situation is in the scope."),
            tr("setup", "Questions by situation have no lines to answer."),
        ),
        "scope-agreed-on-not-set": (
            tr("setup", "The scope is not agreed yet."),
            tr("setup", "Until it has a date, it changes without a reason, and the report says so."),
        ),
        "wto-member-not-set": (
            tr("setup", "WTO membership is not stated."),
            tr("setup", "The report says that it is not known whether the TRIPS minimum applies."),
        ),
        "ldc-transition-not-set": (
            tr("setup", "Whether a transition for least-developed countries runs is not stated."),
            tr("setup", "It is taken that none does."),
        ),
        "customs-union-not-set": (
            tr("setup", "Whether there is a customs union is not stated."),
            tr("setup", "It is taken that there are controls at the borders."),
        ),
        "facilities-not-stated": (
            tr("setup", "Not stated whether these exist: {facilities}."),
            tr("setup", "Their lines are asked as if they did."),
        ),
        "facilities-absent": (tr("setup", "Do not exist: {facilities}."), tr("setup", "Their lines are not applicable. This is not a gap.")),
    }


def _dates_and_team() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    printed = tr("setup", "The report leaves it out.")
    return {
        "starts-on-not-set": (tr("setup", "The first day is not stated."), printed),
        "ends-on-not-set": (tr("setup", "The last day is not stated."), printed),
        "days-reversed": (tr("setup", "The last day lies before the first."), tr("setup", "One of them is mistyped.")),
        "period-from-not-set": (
            tr("setup", "The period of the figures has no beginning."),
            tr("setup", "Figures of different years would stand together."),
        ),
        "period-to-not-set": (
            tr("setup", "The period of the figures has no end."),
            tr("setup", "Figures of different years would stand together."),
        ),
        "period-reversed": (tr("setup", "The period of the figures ends before it begins."), tr("setup", "One of the dates is mistyped.")),
        "site-not-set": (
            tr("setup", "No site is named."),
            tr("setup", "A practice level of 3 asks for at least two kinds of site to be seen."),
        ),
        "language-interview-not-set": (tr("setup", "The languages of the interviews are not stated."), printed),
        "language-report-not-set": (
            tr("setup", "The language of the report is not stated."),
            tr("setup", "It is written in the first language of the question set."),
        ),
        "team-empty": (tr("setup", "Nobody is in the list."), tr("setup", "Entries cannot carry anybody's code.")),
        "team-without-lead": (tr("setup", "The team has no lead."), tr("setup", "Nobody can move a level by more than one, or sign off.")),
        "team-of-one": (
            tr("setup", "The team is one person."),
            tr("setup", "Findings are read by a second expert before they are sent; there is none yet."),
        ),
        "nobody-at-work": (
            tr("setup", "Who works at this computer is not stated."),
            tr("setup", "What is entered here carries nobody's code until it is."),
        ),
        "no-sign-off-alone": (tr("setup", "Cannot sign off alone: {names}."), tr("setup", "Another expert signs beside them.")),
    }


def _terms() -> dict[str, tuple[str, str]]:
    tr = QCoreApplication.translate
    return {
        "issuer-not-set": (tr("setup", "Who issues the report is not stated."), tr("setup", "The title page names no issuer.")),
        "signatories-not-set": (tr("setup", "Nobody is named to sign."), tr("setup", "The report has no place to sign.")),
        "reply-due-not-set": (
            tr("setup", "No date is set for the reply."),
            tr("setup", "The administration cannot see until when it can comment."),
        ),
        "reply-before-end": (tr("setup", "The reply would be due before the mission ends."), tr("setup", "One of the dates is mistyped.")),
        "data-terms-not-set": (
            tr("setup", "The terms for the data are not written down."),
            tr("setup", "Nothing says who keeps the file, and for how long."),
        ),
        "consent-mission-not-set": (
            tr("setup", "Consent to use the answers is not stated."),
            tr("setup", "It counts as not given."),
        ),
        "consent-mission-not-given": (
            tr("setup", "No consent to use the answers in this work."),
            tr("setup", "Answers should not be recorded before it is given."),
        ),
        "consent-register-not-given": (
            tr("setup", "No consent to keep the file at the secretariat."),
            tr("setup", "It stays out of the register."),
        ),
        "consent-figures-not-given": (
            tr("setup", "No consent to be counted in figures of groups."),
            tr("setup", "It is left out of them."),
        ),
        "report-draft": (tr("setup", "The report is a draft."), tr("setup", "Every page is marked.")),
        "report-final": (
            tr("setup", "The report is final."),
            tr("setup", "It is printed without the mark of a draft; what is still open above is open in it as well."),
        ),
    }
