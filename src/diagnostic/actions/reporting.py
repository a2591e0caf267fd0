"""Writing the report: content first, then PDF or Word, each through a temporary file that replaces the old one only when it is whole."""

from pathlib import Path

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk
from diagnostic.model.places import Places
from diagnostic.model.state import State
from diagnostic.report.choices import ReportChoices
from diagnostic.report.content import ReportContent, build_content
from diagnostic.report.docx import write_docx
from diagnostic.report.pdf import BuiltPdf, build_pdf, write_pdf
from diagnostic.report.texts import read_report_texts

__all__ = ["BuiltPdf", "ReportChoices", "preview", "report_content", "write_docx_report", "write_pdf_report"]


def report_content(desk: Desk, places: Places, choices: ReportChoices, state: State | None = None) -> ReportContent:
    """Return what the report says, as plain values."""
    known = state or desk.state
    texts = read_report_texts(places.resources, choices.language)
    return build_content(desk.questionnaire, assess_desk(desk, known), known, choices, texts)


def preview(desk: Desk, places: Places, choices: ReportChoices) -> BuiltPdf:
    """Return the PDF as bytes, with the questions that each page rests on. Nothing is written."""
    return build_pdf(report_content(desk, places, choices), places.resources)


def write_pdf_report(desk: Desk, places: Places, choices: ReportChoices, path: Path) -> None:
    """Write the PDF. Raises ``KnownError`` when the path cannot be written; an older file then stays as it was."""
    write_pdf(report_content(desk, places, choices), path, places.resources)


def write_docx_report(desk: Desk, places: Places, choices: ReportChoices, path: Path) -> None:
    """Write the editable Word file, under the same conditions."""
    write_docx(report_content(desk, places, choices), path, places.resources)
