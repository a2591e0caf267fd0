"""Reporting: what a report says of the assessment on a desk, and writing it as PDF and Word. Nothing is written into the assessment."""

from dataclasses import dataclass
from pathlib import Path

from diagnostic.actions.desk import Desk
from diagnostic.model.assessment import assess
from diagnostic.model.file_name import refuse_bad_name
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError
from diagnostic.report.composing import ALWAYS, PARTS, compose
from diagnostic.report.content import Report
from diagnostic.report.replacing import replace_files
from diagnostic.report.wording import FIRST_LANGUAGE, languages, read_wording

__all__ = ["ALWAYS", "PARTS", "ReportOptions", "compose_report", "report_language", "report_languages", "write_report"]


@dataclass(frozen=True)
class ReportOptions:
    """What a person chose for one report.

    ``language`` is a code such as ``en`` ('' for the one of the set-up); ``parts`` the codes out of ``PARTS`` to print (None: all;
    those of ``ALWAYS`` come whatever is chosen); ``final`` overrides the status that the set-up names.
    """

    language: str = ""
    parts: frozenset[str] | None = None
    final: bool | None = None


def report_languages(places: Places) -> tuple[str, ...]:
    """Return the languages a report can be written in, English first."""
    return languages(places.resources)


def report_language(desk: Desk, places: Places, options: ReportOptions) -> str:
    """Return the language a report will have: the one asked for, else the set-up's where there is a wording for it, else English."""
    if options.language:
        return options.language
    wanted = desk.setup_value("language-report").strip().lower()
    return wanted if wanted in report_languages(places) else FIRST_LANGUAGE


def compose_report(desk: Desk, places: Places, options: ReportOptions | None = None) -> Report:
    """Return what the report says now. Raises ``KnownError`` for a language without a wording."""
    chosen = options or ReportOptions()
    words = read_wording(places.resources, report_language(desk, places, chosen))
    state = desk.state
    return compose(desk.questionnaire, state, assess(desk.questionnaire, state), words, chosen.parts, chosen.final)


def write_report(desk: Desk, places: Places, options: ReportOptions | None = None, pdf: Path | None = None, docx: Path | None = None) -> Report:
    """Write the report as PDF, as Word, or both, and return what it says. Earlier files stay until every new one is whole.

    Raises ``KnownError`` where a file cannot be written or be called so, and where it would take the place of the assessment itself.
    """
    outputs = [path for path in (pdf, docx) if path is not None]
    for path in outputs:
        refuse_bad_name(path)
        if path.exists() and path.samefile(desk.path):
            raise KnownError(
                "report.same-file", f"{path.name} is the assessment itself; it was left as it is.", "Choose another name for the report."
            )
    report = compose_report(desk, places, options)
    made: list[tuple[Path, bytes]] = []
    # The printers load large libraries: only who prints waits for them.
    if pdf is not None:
        from diagnostic.report.pdf.printing import pdf_bytes

        made.append((pdf, pdf_bytes(report, places.resources)))
    if docx is not None:
        from diagnostic.report.word.printing import docx_bytes

        made.append((docx, docx_bytes(report)))
    replace_files(made)
    return report
