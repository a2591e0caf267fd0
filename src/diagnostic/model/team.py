"""The persons of an assessment: entries carry a person's code, the name stands only in the team list."""

from dataclasses import dataclass

from diagnostic.model.canonical import Json
from diagnostic.model.problem import Problem
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice

TEAM_LEAD = "team-lead"
ROLES = (TEAM_LEAD, "legal-expert", "operational-expert", "observer", "pre-accredited-expert", "respondent")
"""Roles of the team list. A respondent is a person of the administration who fills in a self-assessment."""

NEVER_SIGN_OFF_ALONE = frozenset({"pre-accredited-expert", "observer"})
"""Roles whose holder cannot sign off alone: experts whose accreditation is not complete, and those who only look on."""

LONGEST_MARK = 4
_VOICES = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION)


@dataclass(frozen=True)
class Member:
    """One person of the list. ``code`` stands in entries as the author; ``mark`` numbers this person's evidence, as AL in EV-AL-01.

    Who has ``left`` is shown no more, but keeps name and mark: their entries and evidence stay.
    """

    code: str
    name: str
    role: str
    mark: str
    left: bool = False

    @property
    def signs_off_alone(self) -> bool:
        """True when this person's role lets them sign off without another."""
        return self.role not in NEVER_SIGN_OFF_ALONE

    def as_json(self) -> dict[str, Json]:
        """Return the value that is stored under ``team/<code>``."""
        value: dict[str, Json] = {"name": self.name, "role": self.role, "mark": self.mark}
        return {**value, "left": True} if self.left else value


def members_of(state: State) -> tuple[Member, ...]:
    """Return the persons who belong to the team now, the team lead first, then by name."""
    return tuple(member for member in everyone_of(state) if not member.left)


def everyone_of(state: State) -> tuple[Member, ...]:
    """Return everybody who ever stood in the list, in the same order."""
    codes = {subject.row for subject in state.subjects(Kind.SETUP, "team") if subject.facet == Facet.VALUE and subject.row}
    found = [member for code in sorted(codes) if (member := _member(state, code)) is not None]
    return tuple(sorted(found, key=lambda member: (member.role != TEAM_LEAD, member.name.casefold(), member.code)))


def _member(state: State, code: str) -> Member | None:
    for voice in _VOICES:
        value = state.current(Subject(Kind.SETUP, "team", Facet.VALUE, voice, code)).value
        if isinstance(value, dict) and value.get("name"):
            return Member(code, str(value["name"]), str(value.get("role", "")), str(value.get("mark", "")), value.get("left") is True)
    return None


def check_member(member: Member, others: tuple[Member, ...]) -> tuple[Problem, ...]:
    """Return what is wrong with a person as entered: no name, no such role, a mark that is missing, too long or taken."""
    problems = []
    if not member.name:
        problems.append(Problem("team.no-name", "A person of the team needs a name.", "Enter a name or an agreed short form.", "team.name"))
    if member.role not in ROLES:
        problems.append(Problem("team.role", "A person of the team needs a role.", f"Choose one of: {', '.join(ROLES)}.", "team.role"))
    if not 1 <= len(member.mark) <= LONGEST_MARK or not member.mark.isalnum():
        problems.append(
            Problem(
                "team.mark", f"The mark has 1 to {LONGEST_MARK} letters.", "It numbers this person's evidence, e.g. AL in EV-AL-01.", "team.mark"
            )
        )
    taken = next((other for other in others if other.mark == member.mark and other.code != member.code and member.mark), None)
    if taken is not None:
        problems.append(
            Problem(
                "team.mark-taken", f"{member.mark} is already the mark of {taken.name}.",
                "Choose another: two persons with one mark would number their evidence alike.", "team.mark",
                values=(("mark", member.mark), ("name", taken.name)),
            )
        )  # fmt: skip
    return tuple(problems)
