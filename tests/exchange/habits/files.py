"""What people do to whole files, and what arrives instead of a workbook."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from diagnostic.exchange.workbook import machine, machine_texts
from tests.exchange.habits.attempt import Attempt, Habit, Habits
from tests.exchange.habits.mission import FILLED

Change = Callable[[Attempt], None]
DATA = Path(__file__).parents[1] / "data"
ALL = frozenset(FILLED)


def _machine_sheet(attempt: Attempt) -> Worksheet:
    return next(sheet for sheet in attempt.book.book.worksheets if sheet.cell(1, 1).value == machine.MARK)


def machine_sheet_deleted(attempt: Attempt) -> None:
    attempt.book.book.remove(_machine_sheet(attempt))


def machine_sheet_edited(attempt: Attempt) -> None:
    sheet = _machine_sheet(attempt)
    cell = next(row[1] for row in sheet.iter_rows(min_row=2) if str(row[0].value).startswith("baseline "))
    cell.value = str(cell.value).replace("Yes", "Yos")


def with_passport(**changes: object) -> Change:
    """A workbook whose passport says something else, digest and all: what another program, or another assessment, would have written."""

    def do(attempt: Attempt) -> None:
        sheet = _machine_sheet(attempt)
        found = machine.read_machine((str(row[0].value), str(row[1].value)) for row in sheet.iter_rows(min_row=2) if row[0].value)
        passport = machine_texts.passport_from_json(json.loads(found.texts["passport"]))
        altered = machine_texts.passport_to_json(replace(passport, **changes))  # type: ignore[arg-type]
        texts = {**found.texts, "passport": machine.plain_json(altered)}
        sheet.delete_rows(1, sheet.max_row)
        for number, (label, chunk) in enumerate(machine.machine_rows(texts), start=1):
            sheet.cell(number, 1).value, sheet.cell(number, 2).value = label, chunk

    return do


def renamed(attempt: Attempt) -> None:
    attempt.save()
    attempt.path = attempt.path.rename(attempt.path.with_name("Copy of FINAL v2 (1).xlsx"))


def cut_short(attempt: Attempt) -> None:
    attempt.save()
    attempt.path.write_bytes(attempt.path.read_bytes()[:-3000])


def macros_added(attempt: Attempt) -> None:
    attempt.edit_part("xl/vbaProject.bin", lambda _: b"\xd0\xcf\x11\xe0 a project")


def as_csv(attempt: Attempt) -> None:
    attempt.path.write_text("key,answer\nI2-2,Yes\n", encoding="utf-8")


def as_pdf(attempt: Attempt) -> None:
    attempt.path.write_bytes(b"%PDF-1.7\n%scanned and sent")


def as_word(attempt: Attempt) -> None:
    with ZipFile(attempt.path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", "<document/>")


def zipped(attempt: Attempt) -> None:
    data = attempt.path.read_bytes()
    with ZipFile(attempt.path, "w", ZIP_DEFLATED) as archive:
        archive.writestr("back.xlsx", data)


def another_workbook(attempt: Attempt) -> None:
    book = Workbook()
    book.worksheets[0]["A1"] = "Our own statistics"
    book.save(attempt.path)


def wrong_dimension(attempt: Attempt) -> None:
    """Some programs write that a sheet has five rows when it has two hundred."""
    attempt.save()
    with ZipFile(attempt.path) as archive:
        sheets = [name for name in archive.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)]
    for name in sheets:
        attempt.edit_part(name, lambda data: re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1:B5"', data))


def saved_by_office(name: str) -> Change:
    """Use a workbook that a real office program saved (see ``resave.py``)."""

    def do(attempt: Attempt) -> None:
        attempt.path = attempt.path.with_suffix(Path(name).suffix)
        attempt.path.write_bytes((DATA / name).read_bytes())

    return do


OTHER = "f" * 32
HABITS: Habits = {
    "file-renamed": Habit(renamed, ("I4-6", "answer"), "12"),
    "machine-sheet-deleted": Habit(machine_sheet_deleted, problem="workbook.no-machine-part"),
    "machine-sheet-edited": Habit(machine_sheet_edited, problem="workbook.digest"),
    "other-assessment": Habit(with_passport(assessment=OTHER), problem="merge.another-assessment"),
    "other-question-set": Habit(with_passport(questionnaire_version="0.9"), problem="merge.question-set"),
    "later-form": Habit(with_passport(form="diagnostic-workbook-2"), problem="workbook.form"),
    "exercise": Habit(with_passport(exercise=True), problem="merge.exercise"),
    "other-voice": Habit(with_passport(voice="agreed"), problem="workbook.voice"),
    "unknown-author": Habit(with_passport(voice="team", author="m-7"), problem="workbook.author", spoils=ALL),
    "cut-short": Habit(cut_short),
    "macros-added": Habit(macros_added),
    "as-csv": Habit(as_csv),
    "as-pdf": Habit(as_pdf),
    "as-word": Habit(as_word),
    "zipped": Habit(zipped),
    "another-workbook": Habit(another_workbook, problem="workbook.no-machine-part"),
    "wrong-dimension": Habit(wrong_dimension, ("I4-6", "answer"), "12"),
}
