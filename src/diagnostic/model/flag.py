"""The six flags. Each says whether it looks at claimed or at supported levels, or at answers only."""

from dataclasses import dataclass
from enum import StrEnum


class FlagCode(StrEnum):
    """F1 practice seen, legal basis to be confirmed. F2 law not used. F3 evidence still to be provided. F4
    contradiction unresolved. F5 data absent. F6 safeguard not located.
    """

    PRACTICE_WITHOUT_LAW = "F1"
    LAW_NOT_USED = "F2"
    CLAIM_ABOVE_EVIDENCE = "F3"
    CONTRADICTION = "F4"
    DATA_ABSENT = "F5"
    SAFEGUARD_MISSING = "F6"


class LooksAt(StrEnum):
    """What a flag looks at."""

    CLAIMED = "claimed"
    BOTH = "claimed-and-supported"
    ANSWERS = "answers"


@dataclass(frozen=True)
class Flag:
    """One flag on a standard (or, F5, on a section: then ``standard`` is ''). ``cells``, ``questions`` and
    ``entries`` are what raised it.
    """

    code: FlagCode
    section: str
    standard: str
    looks_at: LooksAt
    cells: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()
