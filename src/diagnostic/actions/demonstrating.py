"""The sample mission taken through without a window: file, report, summary. The same bytes every time."""

import json
from pathlib import Path

from diagnostic.actions.reporting import ReportChoices, write_docx_report, write_pdf_report
from diagnostic.actions.sample import SAMPLE_FILE, make_sample
from diagnostic.actions.status import TRIPS_MINIMUM, status_lines, status_of
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError


def write_demo(places: Places, folder: Path) -> list[str]:
    """Write the sample mission, its report as PDF and Word, and a summary; return what to tell the person."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in (SAMPLE_FILE, f"{SAMPLE_FILE}-journal"):
            (folder / name).unlink(missing_ok=True)
    except OSError as fault:
        raise KnownError(
            "demo.folder", f"{folder} cannot be written: {fault.strerror}.", "Name a folder in which you may write."
        ) from fault
    desk = make_sample(places, folder / SAMPLE_FILE)
    try:
        status = status_of(desk)
        pdf, docx, summary = (folder / f"sample-mission{suffix}" for suffix in (".pdf", ".docx", ".json"))
        choices = ReportChoices()
        write_pdf_report(desk, places, choices, pdf)
        write_docx_report(desk, places, choices, docx)
        summary.write_text(json.dumps(status, ensure_ascii=False, indent=2) + "\n", "utf-8")
    finally:
        desk.close()
    progress = status["progress"]
    counts = {name: len(items) for name, items in status["recommendations"].items()}
    return [
        f"Sample mission: {folder / SAMPLE_FILE}",
        f"Answers: {progress['done']} of {progress['asked']} questions asked on this path",
        *status_lines(status)[3:],
        f"Recommendations in the main lists: {counts[TRIPS_MINIMUM]} TRIPS minimum, "
        f"{counts['legal_certainty']} legal certainty, {counts['voluntary']} voluntary",
        f"Report: {pdf}",
        f"Report to edit and comment: {docx}",
        f"Summary: {summary}",
    ]
