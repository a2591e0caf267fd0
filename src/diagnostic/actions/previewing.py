"""Previewing: the report as it would be printed now, with what it was composed from. Nothing is written anywhere."""

from dataclasses import dataclass

from diagnostic.actions.desk import Desk
from diagnostic.actions.reporting import ReportOptions, report_language
from diagnostic.model.assessment import Assessment, assess
from diagnostic.model.evidence import Register, read_evidence
from diagnostic.model.places import Places
from diagnostic.model.state import State
from diagnostic.report.composing import compose
from diagnostic.report.wording import read_wording


@dataclass(frozen=True)
class Preview:
    """The bytes of the PDF, the keys of its parts in order, the status and day printed on it, and the state,
    assessment and evidence that it shows."""

    pdf: bytes
    parts: tuple[str, ...]
    status: str
    dated: str
    digest: str
    state: State
    assessment: Assessment
    register: Register


def preview_report(desk: Desk, places: Places, options: ReportOptions) -> Preview:
    """Return the report as it would be printed now. Raises ``KnownError`` for a language without a wording."""
    # The printer loads a large library: only who prints waits for it.
    from diagnostic.report.pdf.printing import pdf_bytes

    state = desk.state
    assessment = assess(desk.questionnaire, state)
    words = read_wording(places.resources, report_language(desk, places, options))
    report = compose(desk.questionnaire, state, assessment, words, options.parts, options.final)
    parts = tuple(part.code for part in report.parts)
    pdf, evidence = pdf_bytes(report, places.resources), read_evidence(desk.questionnaire, state)
    return Preview(pdf, parts, report.status, report.dated, state.digest(), state, assessment, evidence)
