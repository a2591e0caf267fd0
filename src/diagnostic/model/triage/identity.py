"""Whose workbook is it? Looked at before any cell: form, assessment, question set, exercise, voice."""

from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.problem import Problem, Severity
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import scope_of
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.team import everyone_of
from diagnostic.model.workbook import Passport, ReturnedWorkbook


class Verdict(StrEnum):
    """What may be done with a workbook: merged; adopted as the administration's voice, if somebody asks for it; or nothing."""

    MERGE = "merge"
    ADOPTABLE = "adoptable"
    REFUSED = "refused"


@dataclass(frozen=True)
class Identity:
    """The verdict and why: errors where it was refused, warnings to look at otherwise."""

    verdict: Verdict
    problems: tuple[Problem, ...] = ()


def identify(questionnaire: Questionnaire, state: State, assessment: str, returned: ReturnedWorkbook, carried: State) -> Identity:
    """Say what may be done with a workbook in this assessment. ``carried`` are the entries in its machine-readable part.

    What its reader found wrong with the whole (no hidden sheet, a form of a later version) stands in its own problems.
    """
    passport = returned.passport
    if any(problem.severity is Severity.ERROR for problem in returned.problems):
        return Identity(Verdict.REFUSED)
    wrong = _question_set(questionnaire, passport) or _voice(passport)
    if wrong is None and passport.exercise is not scope_of(questionnaire, state).exercise:
        wrong = exercise_differs(passport.exercise)
    if wrong is not None:
        return Identity(Verdict.REFUSED, (wrong,))
    warnings = tuple(_warnings(state, returned, carried))
    if passport.assessment == assessment:
        return Identity(Verdict.MERGE, warnings)
    if returned.machine_holds and is_self_assessment(carried) and not is_self_assessment(state):
        return Identity(Verdict.ADOPTABLE, (_another(passport, adoptable=True), *warnings))
    return Identity(Verdict.REFUSED, (_another(passport, adoptable=False),))


def is_self_assessment(state: State) -> bool:
    """Tell whether an administration works on this assessment alone."""
    said = (state.current(Subject(Kind.SETUP, "mode", Facet.VALUE, voice)).value for voice in (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION))
    return next((value for value in said if value), "") == "self-assessment"


def exercise_differs(theirs: bool) -> Problem:
    """An exercise and a real assessment never meet."""
    what = "It belongs to an exercise, and this assessment is none." if theirs else "This assessment is an exercise, and it belongs to none."
    return Problem("merge.exercise", what, "Exercises merge only with exercises.")


def _question_set(questionnaire: Questionnaire, passport: Passport) -> Problem | None:
    theirs, ours = f"{passport.questionnaire} {passport.questionnaire_version}", f"{questionnaire.code} {questionnaire.version}"
    if theirs == ours:
        return None
    return Problem(
        "merge.question-set", f"It was made with the question set {theirs}, and this assessment uses {ours}.",
        "Export again from this assessment, and copy the answers over.", values=(("theirs", theirs), ("ours", ours)),
    )  # fmt: skip


def _voice(passport: Passport) -> Problem | None:
    if passport.voice in (Voice.ADMINISTRATION, Voice.TEAM):
        return None
    return Problem(
        "workbook.voice", f"It claims to speak as {passport.voice or 'nobody'!r}.",
        "Only the administration or a member of the team answers by workbook.",
        values=(("voice", passport.voice),),
    )  # fmt: skip


def _another(passport: Passport, adoptable: bool) -> Problem:
    if adoptable:
        return Problem(
            "workbook.adoptable", f"It belongs to the self-assessment of {passport.administration or 'an administration'}.",
            "It can be adopted as what the administration states.", severity=Severity.WARNING,
            values=(("administration", passport.administration),),
        )  # fmt: skip
    return Problem(
        "merge.another-assessment", f"It belongs to another assessment, of {passport.administration or 'an administration'}.",
        "Open the assessment it was exported from.", values=(("administration", passport.administration),),
    )  # fmt: skip


def _warnings(state: State, returned: ReturnedWorkbook, carried: State) -> list[Problem]:
    passport, found = returned.passport, list[Problem]()
    team = {member.code for known in (state, carried) for member in everyone_of(known)}
    if passport.voice == Voice.TEAM and passport.author not in team:
        found.append(
            Problem(
                "workbook.author", f"The team list has nobody with the code {passport.author!r}.", "Ask whose workbook it is.",
                severity=Severity.WARNING, values=(("author", passport.author),),
            )
        )  # fmt: skip
    return found
