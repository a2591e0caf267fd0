"""How a date is typed and how it is shown, said in the same words wherever one is asked for."""

from PySide6.QtCore import QCoreApplication


def date_hint() -> str:
    """Return what to type for a whole date, and how it will be shown."""
    return QCoreApplication.translate("dates", "Type 2026-11-16 or 16.11.2026, day first; shown as 2026-11-16.")


def rough_date_hint() -> str:
    """Return the same where a year or a month alone will do."""
    return QCoreApplication.translate("dates", "Type 2026-11-16 or 16.11.2026, day first; 2026 or 2026-11 will do. Shown with the year first.")


def short_date_hint() -> str:
    """Return the two ways to type a date, short enough to stand in an empty field."""
    return QCoreApplication.translate("dates", "2026-11-16 or 16.11.2026")
