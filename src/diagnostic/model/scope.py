"""What was agreed for one assessment: mode, facilities, scope, advice wanted, and whether the TRIPS minimum
applies as stated.

Standards are modular: what was not chosen lies *outside the agreed scope*, which is neither a gap nor *not
applicable* (SECURE 2007, paragraphs 8 and 19).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """A mission shows supported levels with the claimed beside them; a self-assessment shows claimed levels
    only.
    """

    MISSION = "mission"
    SELF_ASSESSMENT = "self-assessment"


class Applicability(StrEnum):
    """Whether the TRIPS minimum applies, as stated by the administration."""

    APPLIES = "applies"
    DOES_NOT_APPLY = "does-not-apply"
    UNKNOWN = "unknown"


FACILITIES = (
    "seaport", "airport", "land-border", "post-office", "express-hub", "customs-warehouse", "free-zone", "free-port", "transshipment",
)  # fmt: skip


@dataclass(frozen=True)
class Scope:
    """The set-up as the method needs it. Sets hold codes that are *in*; ``facilities`` maps every facility to
    yes, no or ''.

    ``trips`` says whether the TRIPS minimum applies and ``trips_reason`` why: ``wto-member``,
    ``not-wto-member``, ``ldc-transition``, ``customs-union`` or ``wto-membership-unknown``. ``setup`` holds
    every plain set-up value by item code; ``conflicting`` the set-up items that several entries answer
    differently and that therefore count as not set.
    """

    mode: Mode
    mission_type: str
    exercise: bool
    trips: Applicability
    trips_reason: str
    sections: frozenset[str]
    standards: frozenset[str]
    situations: frozenset[str]
    modules: frozenset[str]
    sub_items: frozenset[str]
    optional_rows: frozenset[str]
    wanted: frozenset[str]
    facilities: Mapping[str, str]
    setup: Mapping[str, str]
    conflicting: tuple[str, ...] = ()
