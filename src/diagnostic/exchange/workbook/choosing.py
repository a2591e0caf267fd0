"""What leaves: which entries go into a workbook, by addressee, class and scope, and why the others stay (``docs/workbook.md``)."""

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.entry import Confidentiality, Entry
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Voice

_DECIDES_WHAT_IS_PUT = frozenset(
    {
        "mode", "exercise", "administration", "administration-name", "scope-section", "scope-standard", "scope-sub-item", "scope-situation",
        "scope-module", "scope-agreed-on", "wto-member", "ldc-transition", "customs-union", "facility", "period-from", "period-to",
    }
)  # fmt: skip


class Addressee(StrEnum):
    """Whom a workbook is for: the administration that answers, or another expert of the same mission."""

    ADMINISTRATION = "administration"
    TEAM = "team"


class Stays(StrEnum):
    """Why an entry does not leave."""

    CLASS_D = "class-d"
    CLASS_C_OF_OTHERS = "class-c-of-others"
    CLASS_UNKNOWN = "class-unknown"
    TEAM_ANSWERS = "team-answers"
    FINDINGS = "findings"
    SCOPE = "scope"


@dataclass(frozen=True)
class Leaving:
    """The entries that leave, sorted by id, and how many stay, by reason."""

    entries: tuple[Entry, ...]
    stays: tuple[tuple[Stays, int], ...]

    def count_by_kind_and_class(self) -> tuple[tuple[str, str, int], ...]:
        """Return how many entries of each kind and class leave, in a fixed order."""
        found = Counter((entry.subject.kind, entry.confidentiality) for entry in self.entries)
        return tuple((kind, klass, count) for (kind, klass), count in sorted(found.items()))


@dataclass(frozen=True)
class Rules:
    """What was chosen: addressee, findings, the team's answers, and the questions in the workbook (None: all of the set).

    Without ``whole_setup`` only what decides which questions are put goes along: a unit needs no more to answer.
    """

    addressee: Addressee
    findings: bool
    team_answers: bool
    questions: frozenset[str] | None = None
    all_questions: frozenset[str] = frozenset()
    whole_setup: bool = True


def choose_entries(state: State, rules: Rules) -> Leaving:
    """Return the entries that leave under these rules. Every version the state knows is looked at, those set apart included."""
    stays: Counter[Stays] = Counter()
    leaving = []
    linked = _linked_questions(state)
    for entry in state.all_versions():
        reason = _reason_to_stay(entry, rules, linked)
        if reason is None:
            leaving.append(entry)
        else:
            stays[reason] += 1
    leaving.sort(key=lambda entry: (entry.id, entry.seal()))
    return Leaving(tuple(leaving), tuple(sorted(stays.items())))


def _reason_to_stay(entry: Entry, rules: Rules, linked: dict[str, set[str]]) -> Stays | None:
    if entry.confidentiality == Confidentiality.D:
        return Stays.CLASS_D
    if entry.confidentiality not in (Confidentiality.A, Confidentiality.B, Confidentiality.C):
        return Stays.CLASS_UNKNOWN
    if rules.addressee is Addressee.ADMINISTRATION:
        subject = entry.subject
        others = subject.voice not in (Voice.ADMINISTRATION, Voice.AGREED)
        if others and entry.confidentiality == Confidentiality.C:
            return Stays.CLASS_C_OF_OTHERS
        if others and subject.kind not in (Kind.SETUP, Kind.RECOMMENDATION) and not rules.team_answers:
            return Stays.TEAM_ANSWERS
        if others and subject.kind == Kind.RECOMMENDATION and not rules.findings:
            return Stays.FINDINGS
    return None if _within(entry, rules, linked) else Stays.SCOPE


def _within(entry: Entry, rules: Rules, linked: dict[str, set[str]]) -> bool:
    """Tell whether an entry lies within the questions chosen. What belongs to no question does; evidence follows its questions."""
    subject = entry.subject
    if subject.kind == Kind.SETUP and not rules.whole_setup:
        return subject.code in _DECIDES_WHAT_IS_PUT
    if rules.questions is None:
        return True
    if subject.kind == Kind.QUESTION:
        return subject.code in rules.questions or subject.code not in rules.all_questions
    if subject.kind == Kind.EVIDENCE:
        questions = linked.get(subject.code, set())
        return not questions or not questions.isdisjoint(rules.questions)
    return subject.kind != Kind.CELL


def _linked_questions(state: State) -> dict[str, set[str]]:
    linked: dict[str, set[str]] = {}
    for subject in state.subjects(Kind.QUESTION):
        if subject.facet == Facet.EVIDENCE:
            linked.setdefault(subject.row, set()).add(subject.code)
    return linked


def voices_shown(addressee: Addressee) -> tuple[str, ...]:
    """Return whose answers count on the path of a workbook, after its own voice."""
    return (Voice.AGREED,) if addressee is Addressee.ADMINISTRATION else (Voice.AGREED, Voice.ADMINISTRATION)

