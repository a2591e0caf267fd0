"""Which questions are asked on this path, and which rows of them: scope, facilities, modules and skip logic
together.
"""

from dataclasses import dataclass
from enum import StrEnum


class Asked(StrEnum):
    """Where a question or a row stands.

    ``WAITING``: it depends on an answer that is not known yet, so it is not put to anybody for now.
    ``SKIPPED``: an earlier answer makes it beside the point. ``ABSENT``: the facility does not exist.
    ``OUT``: outside the agreed scope.
    """

    ASKED = "asked"
    WAITING = "waiting"
    SKIPPED = "skipped"
    ABSENT = "absent"
    OUT = "out"


@dataclass(frozen=True)
class AskedQuestion:
    """One question on this path. ``rows`` gives, for a matrix, every row with its own standing, in the order
    of the set.
    """

    code: str
    asked: Asked
    rows: tuple[tuple[str, Asked], ...] = ()

    @property
    def visible(self) -> bool:
        """True when there is something to put to the respondent now."""
        return self.asked is Asked.ASKED

    @property
    def open_rows(self) -> tuple[str, ...]:
        """The rows of a matrix that are asked."""
        return tuple(row for row, asked in self.rows if asked is Asked.ASKED)
