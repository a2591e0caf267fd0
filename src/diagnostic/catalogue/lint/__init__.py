"""Checks of a whole question set: what no single file can show. Each problem names file, line and remedy."""

from diagnostic.catalogue.lint.agreement import check_agreement
from diagnostic.catalogue.lint.branches import check_branches
from diagnostic.catalogue.lint.codes import Checked
from diagnostic.catalogue.lint.conditions import check_conditions
from diagnostic.catalogue.lint.cycles import check_cycles
from diagnostic.catalogue.lint.reach import check_reach
from diagnostic.catalogue.lint.references import check_cells, check_references
from diagnostic.catalogue.lint.texts import check_texts
from diagnostic.catalogue.lint.wording import check_wording
from diagnostic.catalogue.origin import Origins
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.questionnaire import Questionnaire


def check_set(questionnaire: Questionnaire, origins: Origins, sound: bool = True) -> tuple[Problem, ...]:
    """Return every problem of the set.

    What can be met at all is looked at only when everything named is there; ``sound`` is False when errors were
    found before. Where it is not looked at, a warning says so.
    """
    checked = Checked(questionnaire, origins)
    problems = [*check_references(checked), *check_conditions(checked), *check_cycles(checked)]
    sound = sound and not any(problem.severity is Severity.ERROR for problem in problems)
    problems += [*check_cells(checked), *check_agreement(checked), *check_branches(checked), *check_texts(checked), *check_wording(checked)]
    if sound:
        problems += check_reach(checked)
    else:
        message = "Because of the errors it was not looked at whether rules can fire and levels can be reached."
        problems.append(checked.warning("reach.not-looked-at", message, "Correct the errors, then check again.", ("set", "set")))
    return tuple(problems)
