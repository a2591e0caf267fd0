"""Dates as people write them, as exact as they are known: a year, a month, a day. The day comes before the
month, as our rule."""

import re
from datetime import date

from diagnostic.model.figure import western
from diagnostic.model.problem import Problem

DATE_FORMS = "2024, 2024-05, 2024-05-17 or 17.05.2024 (day first)"

# Spreadsheets put midnight behind a plain date.
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?)?)?)?")
_DAY_FIRST = re.compile(r"(?:(\d{1,2})([./-]))?(\d{1,2})[./-](\d{4})")


def parse_date(raw: str) -> str | Problem:
    """Return the date as ``2024``, ``2024-05`` or ``2024-05-17``, or what is wrong with it.

    ``05/06/2024`` is the fifth of June: day first, always, and every remedy says so.
    """
    text = western(raw)
    found = (("found", raw.strip()[:80]),)
    if match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    elif match := _DAY_FIRST.fullmatch(text):
        day, _, month, year = match.groups()
    else:
        return Problem("answer.not-a-date", "This is not a date.", f"Type {DATE_FORMS}.", values=found)
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return Problem(
            "answer.no-such-date",
            "There is no such date.",
            f"Check day and month, and type {DATE_FORMS}.",
            values=found,
        )
    return "-".join((year, *(f"{int(part):02}" for part in (month, day) if part)))
