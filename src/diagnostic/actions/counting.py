"""Counts in the English of the command line."""


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: ``1 error``, ``2 errors``, ``0 entries``."""
    return f"{number} {one if number == 1 else many or f'{one}s'}"
