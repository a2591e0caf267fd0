"""The assessment of the table of habits: the same ids every time, so that workbooks saved once by an office program still belong to it."""

from collections.abc import Callable
from pathlib import Path

from diagnostic.actions.answering import record_answer, record_text
from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import ExportOptions, export_workbook
from diagnostic.actions.opening import Beginning, create_assessment
from diagnostic.model.canonical import digest
from diagnostic.model.subject import Facet, Voice
from diagnostic.places import find_places
from tests.exchange.filled import Filled
from tests.model.mission import secure_2007

SCOPE = ("I-2", "I-4")
SAID_BEFORE = {
    "I2-1": "yes", "I2-2": "no", "I2-4": "good-faith", "I2-5": "included", "I2-8": "partly", "I4-2": "several", "I4-5": "fixed",
}  # fmt: skip
"""What the administration had stated when the workbook was written."""

FILLED: dict[tuple[str, str], tuple[str, str]] = {
    ("I4-1", "answer"): ("Yes", "yes"),
    ("I4-1", "comment"): ("art. 7, « décret » 203", "art. 7, « décret » 203"),
    ("I4-3|fee", "answer"): ("Yes", "yes"),
    ("I4-6", "answer"): ("12", "12"),
    ("I4-8|cost", "answer"): ("Don't know", "dont-know"),
}
"""What is filled in before the habit: by key and column, what is typed and what is read. It has to arrive whatever else happens."""


def begin(path: Path) -> Desk:
    """Make the assessment: clock and identities are those of the day it was first made."""
    mission = Beginning("mission", "", "Customs of Norland")
    desk = create_assessment(path, secure_2007(), mission, clock=lambda: "2026-11-16T09:30:00.000Z", identity=_counted())
    for code, value in SAID_BEFORE.items():
        record_answer(desk, code, value, voice=Voice.ADMINISTRATION)
    record_text(desk, "I2-8", Facet.COMMENT, "as stated in May", voice=Voice.ADMINISTRATION)
    return desk


def export(desk: Desk, path: Path) -> Path:
    """Write the workbook that is sent out."""
    return export_workbook(desk, find_places(), path, ExportOptions(scope=SCOPE)).files[0].path


def fill(book: Filled) -> None:
    """Fill in what has to arrive."""
    for (key, column), (typed, _) in FILLED.items():
        book.put(key, typed, column)


def _counted() -> Callable[[], str]:
    given = iter(range(1, 10_000))
    return lambda: digest(f"habits {next(given)}".encode())[:32]
