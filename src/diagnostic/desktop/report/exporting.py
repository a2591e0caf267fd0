"""Where a report is written to: a plain dialog, and the sentence that says what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from diagnostic.actions.desk import Desk
from diagnostic.actions.reporting import ReportOptions, write_report
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError

PDF, WORD = "pdf", "docx"
AskPath = Callable[[QWidget, str, Path], Path | None]
"""Asks for a path: over which window, of which kind, and what to suggest. None when the person thinks better of it."""


def ask_path(over: QWidget, kind: str, suggested: Path) -> Path | None:
    """Ask where to write; the system asks by itself before a file is replaced."""
    title, files = {
        PDF: (QCoreApplication.translate("export", "Export the report as PDF"), QCoreApplication.translate("export", "PDF (*.pdf)")),
        WORD: (QCoreApplication.translate("export", "Export the report as Word"), QCoreApplication.translate("export", "Word (*.docx)")),
    }[kind]
    dialog = QFileDialog(over, title, str(suggested.parent), files)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kind)
    dialog.selectFile(suggested.name)
    if not dialog.exec():
        return None
    return Path(dialog.selectedFiles()[0])


def suggested_path(desk: Desk, kind: str, final: bool) -> Path:
    """Return a name beside the assessment."""
    pattern = QCoreApplication.translate("export", "{name} report") if final else QCoreApplication.translate("export", "{name} report (draft)")
    return desk.path.with_name(f"{pattern.format(name=desk.path.stem)}.{kind}")


def write_or_say(desk: Desk, places: Places, options: ReportOptions, kind: str, path: Path) -> KnownError | None:
    """Write the report, and return what stood in the way; then the file that was there before is still whole."""
    try:
        write_report(desk, places, options, pdf=path if kind == PDF else None, docx=path if kind == WORD else None)
    except KnownError as fault:
        return fault
    return None
