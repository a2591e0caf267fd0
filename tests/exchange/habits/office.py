"""What comes back from a real office program: files that LibreOffice filled and saved, made by ``tests/exchange/resave.py``."""

from tests.exchange.habits.attempt import Attempt, Habit, Habits
from tests.exchange.habits.files import saved_by_office

OLD_OFFICE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\x00" * 600


def as_old_excel(attempt: Attempt) -> None:
    attempt.path.write_bytes(OLD_OFFICE + "Workbook".encode("utf-16-le") + b"\x00" * 600)


def locked(attempt: Attempt) -> None:
    """A password puts the whole workbook into a container of another kind."""
    attempt.path.write_bytes(OLD_OFFICE + "EncryptedPackage".encode("utf-16-le") + b"\x00" * 600)


HABITS: Habits = {
    "office-filled": Habit(saved_by_office("filled.xlsx"), ("I2-2", "answer"), "yes"),
    "office-sorted": Habit(saved_by_office("sorted.xlsx"), ("I4-6", "answer"), "12"),
    "office-hidden": Habit(saved_by_office("hidden.xlsx"), ("I4-6", "answer"), "12"),
    "office-formula": Habit(saved_by_office("formula.xlsx"), ("I4-7", "answer"), "12"),
    "office-true": Habit(saved_by_office("true.xlsx"), ("I2-2", "answer"), "yes"),
    "office-date": Habit(saved_by_office("date.xlsx"), ("I4-1", "asked-on"), "2024-05-17"),
    "office-figure-date": Habit(saved_by_office("figure-date.xlsx"), ("I4-7", "answer"), problem="cell.date-for-figure"),
    "office-document": Habit(saved_by_office("saved.ods")),
    "locked": Habit(locked),
    "old-excel": Habit(as_old_excel),
}
