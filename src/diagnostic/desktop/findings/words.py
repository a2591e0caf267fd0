"""Words of the screen for recommendations: basis, class and why, effort, impact, state, reply."""

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.look import BadgeKind
from diagnostic.model.questionnaire import Basis
from diagnostic.model.recommendation import ClassReason, Lapse, Placement, Recommendation
from diagnostic.model.scope import Applicability
from diagnostic.model.trips import Located, TripsResult

BADGES = {
    Basis.TRIPS_MIN: BadgeKind.TRIPS_MINIMUM,
    Basis.TRIPS_OPT: BadgeKind.TRIPS_OPTION,
    Basis.BEYOND: BadgeKind.VOLUNTARY,
    Basis.LEGAL_CERTAINTY: BadgeKind.LEGAL_CERTAINTY,
}


def basis_text(basis: Basis) -> str:
    """Return what a recommendation rests on."""
    return {
        Basis.TRIPS_MIN: QCoreApplication.translate("findings", "TRIPS minimum"),
        Basis.TRIPS_OPT: QCoreApplication.translate("findings", "TRIPS option"),
        Basis.BEYOND: QCoreApplication.translate("findings", "Voluntary · SECURE"),
        Basis.LEGAL_CERTAINTY: QCoreApplication.translate("findings", "Legal certainty"),
    }[basis]


def class_text(klass: int) -> str:
    """Return the name of a class, 1 to 4."""
    return {
        1: QCoreApplication.translate("findings", "immediate"),
        2: QCoreApplication.translate("findings", "foundation"),
        3: QCoreApplication.translate("findings", "operational"),
        4: QCoreApplication.translate("findings", "optional"),
    }[klass]


def class_title(klass: int) -> str:
    """Return the heading of a class in a list."""
    return {
        1: QCoreApplication.translate("findings", "Class 1 · Immediate"),
        2: QCoreApplication.translate("findings", "Class 2 · Foundation"),
        3: QCoreApplication.translate("findings", "Class 3 · Operational"),
        4: QCoreApplication.translate("findings", "Class 4 · Optional"),
    }[klass]


def class_reason_text(item: Recommendation) -> str:
    """Return why a recommendation has its class: what the rule says, and what moved it since."""
    words = {
        ClassReason.RULE: _rule_reason(item),
        ClassReason.APPLICABLE: QCoreApplication.translate("findings", "the TRIPS minimum applies as stated by the administration"),
        ClassReason.WANTED: QCoreApplication.translate("findings", "the administration wants advice on it"),
        ClassReason.HEALTH_SAFETY: QCoreApplication.translate("findings", "raised by one: health or safety"),
        ClassReason.TRANSIT: QCoreApplication.translate("findings", "transit alone never stands above class 4"),
        ClassReason.OWN: QCoreApplication.translate("findings", "set by the expert who added it"),
    }
    # A reason that replaced the class of the rule leaves nothing of it to explain.
    replaced = {ClassReason.APPLICABLE, ClassReason.WANTED, ClassReason.TRANSIT}.intersection(item.klass_reasons)
    reasons = [reason for reason in item.klass_reasons if not (replaced and reason is ClassReason.RULE)]
    return "; ".join(words[reason] for reason in reasons)


def _rule_reason(item: Recommendation) -> str:
    if item.basis is Basis.LEGAL_CERTAINTY:
        return QCoreApplication.translate("findings", "practice without a located power exposes officers and traders")
    if item.trips_minimum:
        return QCoreApplication.translate("findings", "an element of the TRIPS minimum was not located")
    return {
        1: QCoreApplication.translate("findings", "a danger to officers or the public"),
        2: QCoreApplication.translate("findings", "other work builds on it"),
        3: QCoreApplication.translate("findings", "it concerns how the work is done"),
        4: QCoreApplication.translate("findings", "it goes beyond what TRIPS asks for"),
    }[item.klass if ClassReason.HEALTH_SAFETY not in item.klass_reasons else min(4, item.klass + 1)]


def impact_text(impact: str) -> str:
    """Return high, medium or low in words."""
    return {
        "high": QCoreApplication.translate("findings", "high"),
        "medium": QCoreApplication.translate("findings", "medium"),
        "low": QCoreApplication.translate("findings", "low"),
    }.get(impact, impact)


def effort_text(effort: int) -> str:
    """Return what an effort of 1 to 4 takes."""
    return {
        1: QCoreApplication.translate("findings", "1, an order by the head"),
        2: QCoreApplication.translate("findings", "2, budget or staff within a year"),
        3: QCoreApplication.translate("findings", "3, secondary legislation"),
        4: QCoreApplication.translate("findings", "4, a law, or an IT system"),
    }[effort]


def reply_text(reply: str) -> str:
    """Return the administration's reply in a word."""
    return {
        "agree": QCoreApplication.translate("findings", "Agree"),
        "partly": QCoreApplication.translate("findings", "Partly"),
        "disagree": QCoreApplication.translate("findings", "Disagree"),
        "defer": QCoreApplication.translate("findings", "Defer"),
    }[reply]


def state_text(item: Recommendation) -> tuple[str, bool]:
    """Return how far the work on a recommendation is, and whether it waits for somebody's decision."""
    if item.conflict:
        return QCoreApplication.translate("findings", "two wordings"), True
    if item.stale or item.check_stale:
        return QCoreApplication.translate("findings", "changed since"), True
    if item.reply or item.reply_comment:
        return QCoreApplication.translate("findings", "reply received"), False
    if item.checked_by:
        return QCoreApplication.translate("findings", "checked"), False
    if item.edited or item.own:
        return QCoreApplication.translate("findings", "edited"), False
    return QCoreApplication.translate("findings", "draft"), False


def placement_text(item: Recommendation) -> str:
    """Return why a recommendation does not stand in the main list; empty when it does."""
    if item.placement is Placement.ANNEX and item.beyond_cap:
        return QCoreApplication.translate("findings", "In the annex: the main list is full.")
    if item.placement is Placement.ANNEX:
        return QCoreApplication.translate("findings", "Moved to the annex by an expert.")
    if item.placement is Placement.LAPSED:
        words = {
            Lapse.SCOPE: QCoreApplication.translate("findings", "It lies outside the agreed scope now. This is not a gap."),
            Lapse.APPLICABILITY: QCoreApplication.translate("findings", "The TRIPS minimum is not stated to apply now."),
            Lapse.WISH: QCoreApplication.translate("findings", "Advice is no longer wanted on it."),
        }
        why = words.get(item.lapse or Lapse.ANSWERS, QCoreApplication.translate("findings", "The answers that count now no longer trigger it."))
        kept = QCoreApplication.translate("findings", "What was written stays here and is not printed.")
        if item.reply or item.reply_comment:
            kept = QCoreApplication.translate("findings", "What was written stays here; only the administration's reply is printed.")
        return f"{why} {kept}"
    return ""


def located_text(located: Located) -> str:
    """Return what was found for an item of the TRIPS minimum. Never a verdict."""
    return {
        Located.LOCATED: QCoreApplication.translate("findings", "located"),
        Located.PARTLY: QCoreApplication.translate("findings", "partly located"),
        Located.NOT_LOCATED: QCoreApplication.translate("findings", "not located"),
        Located.UNKNOWN: QCoreApplication.translate("findings", "unknown"),
        Located.NO_OBLIGATION: QCoreApplication.translate("findings", "not currently an obligation"),
    }[located]


def applies_text(items: tuple[TripsResult, ...]) -> str:
    """Return, in one line, whether the TRIPS minimum applies, as the administration stated it."""
    applies = items[0].applies if items else Applicability.UNKNOWN
    if applies is Applicability.APPLIES:
        return QCoreApplication.translate("findings", "applicable as stated by the administration")
    if applies is Applicability.UNKNOWN:
        return QCoreApplication.translate("findings", "whether it applies is not known")
    return {
        "not-wto-member": QCoreApplication.translate("findings", "not currently an obligation: not a WTO Member"),
        "ldc-transition": QCoreApplication.translate("findings", "not currently an obligation: transition of least-developed countries"),
        "customs-union": QCoreApplication.translate("findings", "not currently an obligation: all borders inside a customs union"),
    }.get(items[0].applies_reason, QCoreApplication.translate("findings", "not currently an obligation"))
