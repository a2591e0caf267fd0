"""Composing a report: which parts it has, in which order, and what stands on every page."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from diagnostic.model.assessment import Assessment
from diagnostic.model.calendar_date import parse_date
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State
from diagnostic.report.answers_annex import answers_part
from diagnostic.report.content import Facts, Paragraph, Part, Report, Signatures, Style
from diagnostic.report.cover import administration, cover_of
from diagnostic.report.evidence_part import evidence_part
from diagnostic.report.findings_part import findings_part
from diagnostic.report.flags_part import flags_part
from diagnostic.report.material import Material
from diagnostic.report.method_part import scope_part
from diagnostic.report.profile_part import profile_part
from diagnostic.report.recommendations_part import recommendations_part
from diagnostic.report.trips_part import trips_part
from diagnostic.report.unknown_part import unknown_part
from diagnostic.report.wording import Wording

PARTS = ("scope", "trips", "profile", "flags", "findings", "recommendations", "unknown", "evidence", "answers", "glossary")
"""The parts that can be chosen, in their order."""
ALWAYS = frozenset({"scope", "trips"})
"""What no report leaves out; the cover with its notice is no part and always there."""


def compose(
    questionnaire: Questionnaire,
    state: State,
    assessment: Assessment,
    words: Wording,
    parts: frozenset[str] | None = None,
    final: bool | None = None,
) -> Report:
    """Return what the report says. ``parts`` chooses among ``PARTS`` (None: all); ``final`` overrides the status of the set-up.

    The same entries, question set and wording give the same report: nothing here looks at a clock.
    """
    material = Material.of(questionnaire, state, assessment, words)
    chosen = frozenset(PARTS) if parts is None else frozenset(parts) | ALWAYS
    dated, status = dated_on(material), _status(material, final)
    whose = administration(material)
    title = words.say("report.title")
    composed = [part for part in _composed(material, chosen, dated) if part is not None]
    return Report(
        language=words.language,
        right_to_left=words.right_to_left,
        cover=cover_of(material, status, dated),
        running_head=words.say("report.running-head", title=title, administration=whose) if whose else title,
        status=status,
        page_of=words.pattern("report.page-of"),
        contents_title=words.say("report.contents"),
        parts=tuple(composed),
        author=material.setup("issuer"),
        subject=words.say("report.subject", code=questionnaire.code, version=questionnaire.version),
        dated=dated,
    )


def dated_on(material: Material) -> str:
    """Return the day of the report (ISO): the last day of the mission, else the day of the latest entry; '' without either."""
    ends = material.setup("ends-on")
    day = parse_date(ends) if ends else ""
    if isinstance(day, str) and len(day) == len("2026-11-20"):
        return day
    return max((entry.at for entry in material.state.entries.values()), default="")[:10]


def _status(material: Material, final: bool | None) -> str:
    words = material.words
    done = material.setup("report-status") == "final" if final is None else final
    status = words.say("status.final") if done else words.say("status.draft")
    return words.say("status.exercise", status=status) if material.assessment.scope.exercise else status


def _composed(material: Material, chosen: frozenset[str], dated: str) -> list[Part | None]:
    makers: Mapping[str, Callable[[], Part | None]] = MappingProxyType(
        {
            "scope": lambda: scope_part(material),
            "trips": lambda: trips_part(material),
            "profile": lambda: profile_part(material),
            "flags": lambda: flags_part(material),
            "findings": lambda: findings_part(material, with_rows="profile" not in chosen),
            "recommendations": lambda: recommendations_part(material, dated),
            "unknown": lambda: unknown_part(material),
            "evidence": lambda: evidence_part(material),
            "answers": lambda: answers_part(material),
            "glossary": lambda: _glossary(material),
        }
    )
    return [*(makers[code]() for code in PARTS if code in chosen), _signatures(material)]


def _glossary(material: Material) -> Part | None:
    terms = material.questionnaire.glossary
    if not terms:
        return None
    rows = ((material.text(f"glossary.{code}.term"), material.text(f"glossary.{code}.definition")) for code in terms)
    ordered = tuple(sorted(rows, key=lambda row: row[0].casefold()))
    lead = Paragraph(material.words.say("glossary.lead"), Style.LEAD)
    return Part("glossary", material.words.say("part.glossary"), (lead, Facts(ordered)), opens_page=True)


def _signatures(material: Material) -> Part | None:
    """Places to sign, one for each signatory that was entered; none without."""
    lines = tuple(line.strip() for line in material.setup("signatories").splitlines() if line.strip())
    if not lines:
        return None
    words = material.words
    return Part("signatures", words.say("part.signatures"), (Signatures(lines, words.say("signatures.date")),))
