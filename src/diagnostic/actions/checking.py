"""Checking a question set: every problem at once, each with its place and remedy."""

from pathlib import Path

from diagnostic.actions.counting import counted
from diagnostic.catalogue.reader import read_questionnaire
from diagnostic.model.problem import KnownError, Problem, Severity


def check_question_set(path: Path) -> tuple[tuple[Problem, ...], str]:
    """Return all problems of a question set's folder and one line that sums them up. Raises ``KnownError`` when there is no folder."""
    if not path.is_dir():
        raise KnownError("check.no-folder", f"{path} is no folder.", "Give the folder that holds set.yaml.")
    questionnaire, problems = read_questionnaire(path)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    found = f"{counted(errors, 'error')}, {counted(warnings, 'warning')}"
    if questionnaire is None:
        return problems, f"{path.resolve().name or path}: {found}. Nothing was loaded."
    core = sum(question.core for question in questionnaire.questions)
    counts = (
        f"{counted(len(questionnaire.standards), 'standard')}, {counted(len(questionnaire.questions), 'question')} ({core} core), "
        f"{counted(len(questionnaire.cells), 'cell')}, {counted(len(questionnaire.rules), 'rule')}"
    )
    return problems, f"{questionnaire.code} {questionnaire.version}: {counts}; {found}."
