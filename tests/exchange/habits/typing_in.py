"""What people type into cells, and what spreadsheets make of it."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from tests.exchange.habits.attempt import Attempt, Habit, Habits


def typed(value: Any, key: str = "I4-7", column: str = "answer", number_format: str = "", **more: Any) -> Callable[[Attempt], None]:
    """Type one value; ``more`` are columns of the same row."""

    def do(attempt: Attempt) -> None:
        attempt.book.put(key, value, column, number_format)
        for other, text in more.items():
            attempt.book.put(key, text, other)

    return do


def figure(value: Any, said: str = "", problem: str = "", key: str = "I4-7") -> Habit:
    return Habit(typed(value, key), (key, "answer"), said, problem)


def choice(value: Any, said: str = "", problem: str = "", key: str = "I2-2") -> Habit:
    return Habit(typed(value, key), (key, "answer"), said, problem)


def day(value: Any, said: str = "", problem: str = "", number_format: str = "") -> Habit:
    return Habit(typed(value, "I4-1", "asked-on", number_format), ("I4-1", "asked-on"), said, problem)


def withdrawn(attempt: Attempt) -> None:
    attempt.book.put("I2-2", "Withdraw this answer")


def emptied(attempt: Attempt) -> None:
    attempt.book.put("I2-2", None)


def none_and_some(attempt: Attempt) -> None:
    attempt.book.put("I4-3", "None of these")


def error_cell(attempt: Attempt) -> None:
    cell = attempt.book.cell("I4-7")
    cell.value, cell.data_type = "#N/A", "e"


def quoted_equals(attempt: Attempt) -> None:
    cell = attempt.book.cell("I2-2", "comment")
    cell.value, cell.data_type, cell.quotePrefix = "=see annex", "s", True


def evidence_below(attempt: Attempt) -> None:
    sheet = attempt.book.sheet(first_evidence(attempt))
    row = sheet.max_row + 1
    for column, text in (("title", "Customs Code"), ("kind", "Document"), ("reference", "art. 203")):
        sheet.cell(row, attempt.book.column(sheet, column)).value = text


def evidence_part(**cells: str) -> Callable[[Attempt], None]:
    def do(attempt: Attempt) -> None:
        for column, text in cells.items():
            attempt.book.put(first_evidence(attempt), text, column)

    return do


def first_evidence(attempt: Attempt) -> str:
    keys = [key for sheet in attempt.book.book.worksheets for _, key in attempt.book.keys(sheet) if key.startswith("evidence|")]
    return keys[0]


def cover_filled(attempt: Attempt) -> None:
    attempt.book.put("respondent|unit", "Legal unit")


HABITS: Habits = {
    "upper-case": choice("YES", "yes"),
    "code-typed": choice("good-faith", "good-faith", key="I2-4"),
    "spaces-around": choice(" Yes ", "yes"),
    "no-break-space": choice("Yes\u00a0", "yes"),
    "invisible-signs": choice("\u200bYes", "yes"),
    "label-in-quotes": choice("“Yes”", "yes"),
    "typographic-apostrophe": choice("Don’t know", "dont-know"),
    "true-and-false": choice(True, "yes"),
    "tick-mark": choice("x", "yes", key="I4-3|security"),
    "check-mark": choice("✓", "yes", key="I4-3|security"),
    "dash": choice("–", problem="cell.nothing-said"),
    "not-available": choice("n/a", problem="cell.nothing-said"),
    "two-in-one": choice("Yes / No", problem="answer.no-such-option"),
    "free-text-in-choice": choice("yes, but only at the seaport", problem="answer.no-such-option"),
    "figure-in-choice": choice(1, problem="answer.no-such-option"),
    "date-in-choice": Habit(typed(date(2026, 10, 3), "I2-2", number_format="yyyy-mm-dd"), ("I2-2", "answer"), problem="cell.date-for-words"),
    "not-applicable-without-reason": choice("Not applicable", problem="answer.no-reason"),
    "reason-without-not-applicable": Habit(typed("no such goods", "I4-7", "reason"), ("I4-7", "reason"), problem="cell.reason-alone"),
    "none-and-some": Habit(
        none_and_some, ("I4-3", "answer"), problem="cell.none-and-some", spoils=frozenset({("I4-3|fee", "answer")})
    ),
    "withdrawn": Habit(withdrawn, ("I2-2", "answer")),
    "emptied": Habit(emptied, ("I2-2", "answer")),
    "only-spaces": Habit(typed("   ", "I4-7"), ("I4-7", "answer")),
    "figure-as-text": figure("12", "12"),
    "decimal-comma": figure("12,5", "12.5"),
    "grouped-figure": figure("1 200", "1200"),
    "grouped-with-no-break-space": figure("1\u00a0200,5", "1200.5"),
    "other-digits": figure("١٢", "12"),
    "leading-zeros": figure("007", "7"),
    "two-readings": figure("1,234", problem="answer.two-readings"),
    "figure-turned-date": Habit(typed(date(2026, 10, 3), number_format="yyyy-mm-dd"), ("I4-7", "answer"), problem="cell.date-for-figure"),
    "many-digits": figure(12345678901234567890, problem="cell.digits-lost"),
    "unit-behind-figure": figure("12 months", problem="answer.not-a-number"),
    "about": figure("about 12", problem="answer.not-a-number"),
    "words-for-figure": figure("twelve", problem="answer.not-a-number"),
    "currency-before": figure("EUR 120,50", "120.50 EUR", key="I4-4"),
    "currency-sign": figure("€ 120", problem="answer.no-currency", key="I4-4"),
    "no-currency": figure("120", problem="answer.no-currency", key="I4-4"),
    "formula-without-result": figure("=6*2", problem="cell.formula"),
    "error-in-cell": Habit(error_cell, ("I4-7", "answer"), problem="cell.error"),
    "date-as-date": day(date(2024, 5, 17), "2024-05-17", number_format="yyyy-mm-dd"),
    "date-with-time": day(datetime(2024, 5, 17, 9, 30), "2024-05-17", number_format="yyyy-mm-dd hh:mm"),
    "date-with-points": day("17.05.2024", "2024-05-17"),
    "date-turned-number": day(45429, "2024-05-17"),
    "year-alone": day(2024, "2024"),
    "short-year": day("17.5.24", problem="answer.not-a-date"),
    "equals-typed": Habit(typed("=see annex", "I2-2", "comment"), ("I2-2", "comment"), problem="cell.formula"),
    "equals-quoted": Habit(quoted_equals, ("I2-2", "comment"), "=see annex"),
    "smart-quotes-in-comment": Habit(typed("“so-called” – ‘law’…", "I2-2", "comment"), ("I2-2", "comment"), "“so-called” – ‘law’…"),
    "line-breaks": Habit(typed("first\r\nsecond\n\nthird", "I2-2", "comment"), ("I2-2", "comment"), "first\nsecond\n\nthird"),
    "date-in-comment": Habit(
        typed(date(2026, 4, 3), "I2-2", "comment", "yyyy-mm-dd"), ("I2-2", "comment"), problem="cell.date-for-words"
    ),
    "comment-at-a-line": Habit(typed("only by sea", "I4-3|fee", "comment"), listed="only by sea"),
    "answer-at-a-head": Habit(typed("Yes", "I4-8"), listed="Yes"),
    "evidence-described": Habit(typed("Customs Code, art. 203", "I2-2", "evidence"), ("I2-2", "evidence"), problem="cell.no-evidence-number"),
    "evidence-number-loosely": Habit(typed("ev adm 2", "I2-2", "evidence"), ("I2-2", "evidence"), "EV-ADM-02"),
    "evidence-below": Habit(evidence_below, ("", "title"), "Customs Code"),
    "evidence-without-title": Habit(evidence_part(kind="Document"), ("evidence|", "kind"), problem="evidence.no-title"),
    "evidence-without-kind": Habit(evidence_part(title="Customs Code"), ("evidence|", "title"), problem="evidence.no-kind"),
    "cover-filled": Habit(cover_filled, ("respondent|unit", "answer"), "Legal unit"),
    "consent-in-words": choice("with pleasure", problem="setup.unknown-choice", key="setup|consent-mission"),
}
