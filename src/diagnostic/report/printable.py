"""Takes out of what the method says the words that the team keeps to itself (entries of class D, or of a class unknown here).

Levels stay as they are: what a note says never changes what is found, only what is read.
"""

from dataclasses import replace

from diagnostic.model.assessment import Assessment
from diagnostic.model.entry import Confidentiality
from diagnostic.model.follow_up import OpenFact
from diagnostic.model.recommendation import Recommendation, Recommendations
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice

PRINTED_CLASSES = frozenset({Confidentiality.A, Confidentiality.B, Confidentiality.C})

_VOICES = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION)
_TEXTS = {
    Facet.TITLE: "title", Facet.TEXT: "text", Facet.SEEN: "seen", Facet.OWNER: "owner", Facet.INDICATOR: "indicator",
    Facet.TARGET_DATE: "target_date", Facet.REPLY: "reply", Facet.REPLY_COMMENT: "reply_comment", Facet.PLACEMENT: "placement_reason",
}  # fmt: skip


def may_print(state: State, entries: tuple[str, ...]) -> bool:
    """Tell whether all of these entries are of a class that a report may show."""
    known = (state.entries.get(entry) for entry in entries)
    return all(entry is None or entry.confidentiality in PRINTED_CLASSES for entry in known)


def printable(state: State, assessment: Assessment) -> Assessment:
    """Return the assessment without the words that are not for print."""
    lists = assessment.recommendations
    names = ("trips_minimum", "voluntary", "legal_certainty", "annex", "held_back", "dropped", "lapsed")
    shown = {name: tuple(_shown(state, item) for item in getattr(lists, name) if _told(state, item)) for name in names}
    kept = {item.code for item in lists.all} - {item.code for items in shown.values() for item in items}
    findings = tuple(
        replace(finding, recommendations=tuple(code for code in finding.recommendations if code not in kept)) for finding in assessment.findings
    )
    follow_up = replace(assessment.follow_up, facts=tuple(_fact(state, fact) for fact in assessment.follow_up.facts))
    return replace(assessment, recommendations=Recommendations(**shown), findings=findings, follow_up=follow_up)


def _told(state: State, item: Recommendation) -> bool:
    return not item.own or _says(state, Kind.RECOMMENDATION, item.code, Facet.OWN)


def _shown(state: State, item: Recommendation) -> Recommendation:
    hidden = {name: "" for facet, name in _TEXTS.items() if getattr(item, name) and not _says(state, Kind.RECOMMENDATION, item.code, facet)}
    return replace(item, **hidden) if hidden else item  # type: ignore[arg-type]


def _fact(state: State, fact: OpenFact) -> OpenFact:
    who = fact.who_knows if _says(state, Kind.QUESTION, fact.question, Facet.WHO_KNOWS) else ""
    when = fact.when_known if _says(state, Kind.QUESTION, fact.question, Facet.WHEN_KNOWN) else ""
    return replace(fact, who_knows=who, when_known=when)


def _says(state: State, kind: Kind, code: str, facet: Facet) -> bool:
    """Tell whether what counts at a facet may be printed: the first voice that said something decides."""
    for voice in _VOICES:
        current = state.current(Subject(kind, code, facet, voice))
        if current.value not in (None, ""):
            return may_print(state, current.head_ids)
    return True
