"""What was agreed for one assessment: mode, facilities, scope, advice wanted, and whether the TRIPS minimum
applies as stated.

Standards are modular: what was not chosen lies *outside the agreed scope*, which is neither a gap nor *not
applicable* (SECURE 2007, paragraphs 8 and 19).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.current import Current
from diagnostic.model.questionnaire import Questionnaire, Row, RowList, Standard
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice


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
    "seaport",
    "airport",
    "land-border",
    "post-office",
    "express-hub",
    "customs-warehouse",
    "free-zone",
    "free-port",
    "transshipment",
)


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


_VOICES = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION, Voice.SECRETARIAT)
_IN, _OUT = "in", "out"


class RowStanding(StrEnum):
    """Where a row stands before anything is answered."""

    IN = "in"
    OUT = "out"
    ABSENT = "absent"


def counting_setup(state: State, code: str, row: str = "") -> Current | None:
    """Return what counts of a set-up item: the agreed value, else the team's, else the administration's, else the secretariat's.

    The first voice that stands there decides. Where its entries differ, the item counts as not set (its value is None), and no other voice
    is read in their place. None when nobody has set it. Method, screen and report read the set-up by this rule alone.
    """
    for voice in _VOICES:
        current = state.current(Subject(Kind.SETUP, code, Facet.VALUE, voice, row))
        if current.status is Status.CONFLICT or (current.status is Status.SETTLED and current.value not in (None, "")):
            return current
    return None


class _SetUp:
    """Reads the set-up items, by the value that counts."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.plain: dict[str, str] = {}
        self.by_row: dict[str, dict[str, str]] = {}
        self.conflicting: set[str] = set()
        places = {(subject.code, subject.row) for subject in state.subjects(Kind.SETUP) if subject.facet == Facet.VALUE}
        for code, row in sorted(places):
            value = self._value(code, row)
            if row:
                self.by_row.setdefault(code, {})[row] = value
            else:
                self.plain[code] = value

    def _value(self, code: str, row: str) -> str:
        current = counting_setup(self._state, code, row)
        if current is not None and current.status is Status.CONFLICT:
            self.conflicting.add(f"{code}.{row}" if row else code)
        return current.value if current is not None and isinstance(current.value, str) else ""

    def chosen(self, code: str, known: dict[str, bool]) -> frozenset[str]:
        """Return what is in: chosen in, or in by default and not chosen out."""
        said = self.by_row.get(code, {})
        return frozenset(item for item, default in known.items() if said.get(item) == _IN or (default and said.get(item) != _OUT))


def scope_of(questionnaire: Questionnaire, state: State, mode: Mode | None = None) -> Scope:
    """Read the set-up. ``mode`` overrides the one that was set (a mission when none was).

    Unset, sections, standards and rows are in; modules, optional rows and optional sub-items are out. A
    set-up item in conflict counts as not set and is named in ``conflicting``.
    """
    setup = _SetUp(state)
    trips, reason = _applicability(setup.plain)
    scoped_rows = {row.code: not row.optional for listed in questionnaire.row_lists if listed.scoped for row in listed.rows}
    optional_rows = {row.code: False for listed in questionnaire.row_lists for row in listed.rows if row.optional}
    standards = {standard.code: True for standard in questionnaire.standards}
    parts = {part.code: not part.optional for standard in questionnaire.standards for part in standard.sub_items}
    facilities = setup.by_row.get("facility", {})
    wanted = setup.by_row.get("advice-wanted", {})
    stated = Mode.SELF_ASSESSMENT if setup.plain.get("mode") == Mode.SELF_ASSESSMENT else Mode.MISSION
    return Scope(
        mode=mode or stated,
        mission_type=setup.plain.get("mission-type", ""),
        exercise=setup.plain.get("exercise") == "yes",
        trips=trips,
        trips_reason=reason,
        sections=setup.chosen("scope-section", {section.code: True for section in questionnaire.sections}),
        standards=setup.chosen("scope-standard", standards),
        situations=setup.chosen("scope-situation", scoped_rows),
        modules=setup.chosen("scope-module", dict.fromkeys(questionnaire.modules, False)),
        sub_items=setup.chosen("scope-sub-item", parts),
        optional_rows=setup.chosen("scope-situation", optional_rows),
        wanted=frozenset(code for code, value in wanted.items() if value == "yes"),
        facilities={facility: facilities.get(facility, "") for facility in FACILITIES},
        setup=setup.plain,
        conflicting=tuple(sorted(setup.conflicting)),
    )


def _applicability(setup: Mapping[str, str]) -> tuple[Applicability, str]:
    """TRIPS binds Members; Art. 66.1 and footnote 12 to Art. 51 are the exceptions asked for at set-up."""
    if setup.get("wto-member") == "no":
        return Applicability.DOES_NOT_APPLY, "not-wto-member"
    if setup.get("ldc-transition") == "yes":
        return Applicability.DOES_NOT_APPLY, "ldc-transition"
    if setup.get("customs-union") == "internal-only":
        return Applicability.DOES_NOT_APPLY, "customs-union"
    if setup.get("wto-member") == "yes":
        return Applicability.APPLIES, "wto-member"
    return Applicability.UNKNOWN, "wto-membership-unknown"


def standard_in_scope(scope: Scope, standard: Standard) -> bool:
    """Tell whether a standard lies within the agreed scope."""
    return standard.section in scope.sections and standard.code in scope.standards


def row_standing(scope: Scope, listed: RowList, row: Row) -> RowStanding:
    """Tell where a row stands: a facility that does not exist is absent, which is not applicable and never
    out of scope.
    """
    if row.facility and scope.facilities.get(row.facility) == "no":
        return RowStanding.ABSENT
    if listed.scoped:
        return RowStanding.IN if row.code in scope.situations else RowStanding.OUT
    if row.optional and row.code not in scope.optional_rows:
        return RowStanding.OUT
    return RowStanding.IN
