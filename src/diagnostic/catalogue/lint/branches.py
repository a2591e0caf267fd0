"""The branches of a rule: they are its alternatives, each named once, and none is left without a sentence."""

from collections.abc import Iterator

from diagnostic.catalogue.lint.codes import Checked, twice
from diagnostic.catalogue.source import Step
from diagnostic.model.condition import AllOf, AnyOf, Condition
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import RecommendationRule

Path = tuple[Step, ...]


def check_branches(checked: Checked) -> Iterator[Problem]:
    """Yield branches that are no alternative of their rule, and alternatives beside them that say nothing."""
    for rule in checked.questionnaire.rules:
        thing, told = ("rule", rule.code), [branch.when for branch in rule.branches]
        for number, code in twice(branch.code for branch in rule.branches):
            message = f"{rule.code} has two branches with the code {code}."
            yield checked.problem("rule.branch-twice", message, "Give one of them another code.", thing, ("branches", number))
        alternatives = list(_alternatives(rule.when, ("when",)))
        known = [condition for _, parts in alternatives for _, condition in parts]
        for number, branch in enumerate(rule.branches):
            if branch.when not in known:
                message = f"The branch {branch.code} of {rule.code} is none of the alternatives under any in its condition."
                remedy = "Write it exactly as one of them, or make it one."
                yield checked.problem("rule.no-alternative", message, remedy, thing, ("branches", number))
        yield from _untold(checked, rule, alternatives, told)


def _untold(
    checked: Checked, rule: RecommendationRule, alternatives: list[tuple[Path, list[tuple[Path, Condition]]]], told: list[Condition]
) -> Iterator[Problem]:
    for _, parts in alternatives:
        if not any(condition in told for _, condition in parts):
            continue
        for path, condition in parts:
            if condition not in told:
                message = f"An alternative of {rule.code} stands beside its branches and is none of them: what was seen would be left out."
                yield checked.problem("rule.untold", message, "Add a branch for it, with its sentence.", ("rule", rule.code), path)


def _alternatives(condition: Condition, path: Path) -> Iterator[tuple[Path, list[tuple[Path, Condition]]]]:
    """Yield each *any* that a condition is made of, with its parts."""
    key = "any" if isinstance(condition, AnyOf) else "all"
    if isinstance(condition, AllOf | AnyOf):
        parts = [((*path, key, number), part) for number, part in enumerate(condition.parts)]
        if isinstance(condition, AnyOf):
            yield path, parts
        for place, part in parts:
            yield from _alternatives(part, place)
