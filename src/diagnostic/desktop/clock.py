"""Times as a person reads them: the file keeps UTC, the screen shows the clock of this computer."""

from datetime import datetime


def local_time(at: str) -> str:
    """Return ``22:04:31`` for a UTC time; the text itself when it is none."""
    moment = _moment(at)
    return moment.strftime("%H:%M:%S") if moment else at


def local_date_time(at: str) -> str:
    """Return ``2026-11-16 22:04`` for a UTC time; the text itself when it is none, and a dash for what a workbook does not tell."""
    moment = _moment(at)
    return moment.strftime("%Y-%m-%d %H:%M") if moment else at or "–"


def _moment(at: str) -> datetime | None:
    try:
        return datetime.fromisoformat(at).astimezone()
    except ValueError:
        return None
