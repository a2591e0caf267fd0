"""What is still open in the set-up, and what follows from what was said. Nothing here stops the questions from being answered."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import Applicability, Mode, Scope, scope_of, standard_in_scope
from diagnostic.model.setup_item import Who, setup_item
from diagnostic.model.state import State
from diagnostic.model.subject import Kind
from diagnostic.model.team import TEAM_LEAD, Member, members_of


class Step(StrEnum):
    """The steps of the set-up, in their order."""

    REQUEST = "request"
    SCOPE = "scope"
    PROFILE = "profile"
    DATES = "dates"
    TEAM = "team"
    TERMS = "terms"
    CHECK = "check"


class Weight(StrEnum):
    """Whether something is still to be entered, or follows from what was entered."""

    OPEN = "open"
    FOLLOWS = "follows"


@dataclass(frozen=True)
class SetupPoint:
    """One thing to know about the set-up: a permanent code, where it belongs, and the figures or names in it."""

    code: str
    weight: Weight
    step: Step
    item: str = ""
    values: tuple[tuple[str, str], ...] = ()


def setup_points(questionnaire: Questionnaire, state: State, author: str = "") -> tuple[SetupPoint, ...]:
    """Return what is open and what follows, in the order of the steps. ``author`` is who works at this computer now."""
    scope = scope_of(questionnaire, state)
    look = _Look(questionnaire, state, scope, members_of(state), author)
    found = [*look.request(), *look.scope_points(), *look.profile(), *look.dates(), *look.team(), *look.terms(), *look.conflicts()]
    order = list(Step)
    return tuple(sorted(found, key=lambda point: order.index(point.step)))


def open_points(points: tuple[SetupPoint, ...], step: Step) -> tuple[SetupPoint, ...]:
    """Return what is still open at one step; at the last step, everything that is."""
    return tuple(point for point in points if point.weight is Weight.OPEN and step in (point.step, Step.CHECK))


@dataclass(frozen=True)
class _Look:
    """One look at one set-up."""

    questionnaire: Questionnaire
    state: State
    scope: Scope
    members: tuple[Member, ...]
    author: str

    def request(self) -> Iterator[SetupPoint]:
        if self.scope.exercise:
            yield SetupPoint("exercise", Weight.FOLLOWS, Step.REQUEST, "exercise")
        yield from self._unset(Step.REQUEST, "administration-name", "administration", "mission-type", "request-date", "request-signatory")

    def scope_points(self) -> Iterator[SetupPoint]:
        national = [standard for standard in self.questionnaire.standards if standard.use != "secretariat"]
        out = [standard.code for standard in national if not standard_in_scope(self.scope, standard)]
        if len(out) == len(national):
            yield SetupPoint("no-standard-in-scope", Weight.OPEN, Step.SCOPE, "scope-section")
        elif out:
            yield SetupPoint("standards-outside", Weight.FOLLOWS, Step.SCOPE, "scope-standard", (("standards", ", ".join(out)),))
        if not self.scope.situations:
            yield SetupPoint("no-situation-in-scope", Weight.OPEN, Step.SCOPE, "scope-situation")
        yield from self._unset(Step.SCOPE, "scope-agreed-on")

    def profile(self) -> Iterator[SetupPoint]:
        yield from self._unset(Step.PROFILE, "wto-member", "ldc-transition", "customs-union")
        unstated = [code for code, said in self.scope.facilities.items() if not said]
        if unstated:
            values = (("facilities", ",".join(unstated)), ("count", str(len(unstated))))
            yield SetupPoint("facilities-not-stated", Weight.OPEN, Step.PROFILE, "facility", values)
        absent = [code for code, said in self.scope.facilities.items() if said == "no"]
        if absent:
            yield SetupPoint("facilities-absent", Weight.FOLLOWS, Step.PROFILE, "facility", (("facilities", ",".join(absent)),))
        code = {
            Applicability.APPLIES: "trips-applies",
            Applicability.DOES_NOT_APPLY: "trips-does-not-apply",
            Applicability.UNKNOWN: "trips-not-stated",
        }[self.scope.trips]
        yield SetupPoint(code, Weight.FOLLOWS, Step.PROFILE, "wto-member", (("reason", self.scope.trips_reason),))

    def dates(self) -> Iterator[SetupPoint]:
        yield from self._unset(Step.DATES, "starts-on", "ends-on", "period-from", "period-to")
        said = self.scope.setup
        for first, last, code in (("starts-on", "ends-on", "days-reversed"), ("period-from", "period-to", "period-reversed")):
            if _before(said.get(last, ""), said.get(first, "")):
                yield SetupPoint(code, Weight.OPEN, Step.DATES, last)
        if self._mission and not self._sites():
            yield SetupPoint("site-not-set", Weight.OPEN, Step.DATES, "site")
        yield from self._unset(Step.DATES, "language-interview", "language-report")

    def team(self) -> Iterator[SetupPoint]:
        if not self.members:
            yield SetupPoint("team-empty", Weight.OPEN, Step.TEAM, "team")
            return
        if self._mission and all(member.role != TEAM_LEAD for member in self.members):
            yield SetupPoint("team-without-lead", Weight.OPEN, Step.TEAM, "team")
        if self._mission and len(self.members) == 1:
            yield SetupPoint("team-of-one", Weight.OPEN, Step.TEAM, "team")
        if all(member.code != self.author for member in self.members):
            yield SetupPoint("nobody-at-work", Weight.OPEN, Step.TEAM, "team")
        held = [member.name for member in self.members if not member.signs_off_alone]
        if held:
            yield SetupPoint("no-sign-off-alone", Weight.FOLLOWS, Step.TEAM, "team", (("names", ", ".join(held)),))

    def terms(self) -> Iterator[SetupPoint]:
        yield from self._unset(Step.TERMS, "issuer", "signatories", "reply-due", "data-terms", "consent-mission")
        said = self.scope.setup
        if _before(said.get("reply-due", ""), said.get("ends-on", "")):
            yield SetupPoint("reply-before-end", Weight.OPEN, Step.TERMS, "reply-due")
        for code in ("consent-mission", "consent-register", "consent-figures"):
            if said.get(code) != "yes":
                yield SetupPoint(f"{code}-not-given", Weight.FOLLOWS, Step.TERMS, code)
        final = said.get("report-status") == "final"
        yield SetupPoint("report-final" if final else "report-draft", Weight.FOLLOWS, Step.TERMS, "report-status")

    def conflicts(self) -> Iterator[SetupPoint]:
        for place in self.scope.conflicting:
            code = place.partition(".")[0]
            yield SetupPoint("two-values", Weight.OPEN, STEP_OF.get(code, Step.CHECK), code, (("place", place),))

    @property
    def _mission(self) -> bool:
        return self.scope.mode is Mode.MISSION

    def _unset(self, step: Step, *codes: str) -> Iterator[SetupPoint]:
        for code in codes:
            asked = self._mission or setup_item(code).who is not Who.TEAM
            if asked and not self.scope.setup.get(code) and code not in self.scope.conflicting:
                yield SetupPoint(f"{code}-not-set", Weight.OPEN, step, code)

    def _sites(self) -> list[str]:
        subjects = self.state.subjects(Kind.SETUP, "site")
        return [subject.row for subject in subjects if self.state.current(subject).value]


STEP_OF = {
    **dict.fromkeys(
        ("administration-name", "administration", "mission-type", "exercise", "request-date", "request-signatory", "aims", "sensitive-topics"),
        Step.REQUEST,
    ),
    **dict.fromkeys(
        ("scope-section", "scope-standard", "scope-sub-item", "scope-situation", "scope-module", "scope-agreed-on", "advice-wanted"),
        Step.SCOPE,
    ),
    **dict.fromkeys(("wto-member", "ldc-transition", "customs-union", "facility"), Step.PROFILE),
    **dict.fromkeys(
        ("starts-on", "ends-on", "period-from", "period-to", "site", "language-interview", "language-report"), Step.DATES
    ),
    "team": Step.TEAM,
    **dict.fromkeys(
        (
            "issuer", "letterhead", "signatories", "reply-due", "report-status", "data-terms", "clearance-official", "clearance-function",
            "clearance-on", "consent-mission", "consent-register", "consent-figures",
        ),
        Step.TERMS,
    ),
}  # fmt: skip
"""On which step each item is asked; the mode is settled at creation and asked on none."""


def _before(one: str, other: str) -> bool:
    """Tell whether one date lies wholly before another; of two that may be the same day, neither does."""
    exact = min(len(one), len(other))
    return bool(exact) and one[:exact] < other[:exact]
