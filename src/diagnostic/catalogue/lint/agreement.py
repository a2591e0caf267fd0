"""Parts of a set that say something about each other must agree: short list, rules and their texts."""

import re
from collections.abc import Iterator

from diagnostic.catalogue.lint.codes import Checked
from diagnostic.catalogue.walk import leaves_at
from diagnostic.model.condition import AnswerTest
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import RecommendationRule, TripsItem

ROWS = "rows"
_PLACE = re.compile(r"\{([^{}]*)\}")
_RULE_TEXTS = ("title", "text", "indicator", "owner")


def check_agreement(checked: Checked) -> Iterator[Problem]:
    """Yield what one part of the set says and another does not bear out."""
    for item in checked.questionnaire.trips:
        yield from _short_list(checked, item)
    for rule in checked.questionnaire.rules:
        if rule.needs_power and not rule.legal_cell:
            message = f"{rule.code} needs a power first, and names no legal cell that tells whether it is there."
            remedy = "Add legal_cell, or take needs_power out."
            yield checked.problem("rule.no-legal-cell", message, remedy, ("rule", rule.code), ("needs_power",))
        for language in checked.questionnaire.languages:
            yield from _places(checked, rule, language)


def _short_list(checked: Checked, item: TripsItem) -> Iterator[Problem]:
    """The short list is asked in every assessment, and an item names every question that it looks at."""
    questions = checked.questions()
    for number, code in enumerate(item.questions):
        if code in questions and not questions[code].always:
            message = f"{code} belongs to the short list and is not marked as always asked."
            thing = ("question", code)
            yield checked.problem("trips.not-always", message, "Add always: true to the question.", thing)
            continue
        looked_at = {leaf.question for _, leaf in _tests(item)}
        if code in questions and code not in looked_at:
            message = f"{item.code} names {code} and looks at it nowhere."
            yield checked.problem("trips.idle-question", message, "Take it out.", ("trips", item.code), ("questions", number))
    for path, leaf in _tests(item):
        if leaf.question in questions and leaf.question not in item.questions:
            message = f"{item.code} looks at {leaf.question} without naming it among its questions."
            yield checked.problem("trips.unnamed-question", message, "Add it to questions.", ("trips", item.code), path)


def _tests(item: TripsItem) -> Iterator[tuple[tuple[str | int, ...], AnswerTest]]:
    for key, condition in (("located", item.located), ("partly", item.partly)):
        for path, leaf, _ in leaves_at(condition, (key,)):
            if isinstance(leaf, AnswerTest):
                yield path, leaf


def _places(checked: Checked, rule: RecommendationRule, language: str) -> Iterator[Problem]:
    """``{rows}`` in a rule's texts stands for the rows the rule lists; nothing else in braces is filled in."""
    texts = checked.questionnaire.texts.get(language, {})
    stem = f"rule.{rule.code}"
    filled = False
    for leaf in (*_RULE_TEXTS, *(f"seen.{branch.code}" for branch in rule.branches), *(() if rule.branches else ("seen",))):
        for place in _PLACE.findall(texts.get(f"{stem}.{leaf}", "")):
            thing = (f"text {language}", f"{stem}.{leaf}")
            filled = filled or place == ROWS
            if place != ROWS:
                message = f"The text {stem}.{leaf} has {{{place}}}, which nothing fills in."
                yield checked.problem("text.place", message, f"Write {{{ROWS}}}, or take the braces out.", thing)
            elif not rule.lists_rows_of:
                message = f"The text {stem}.{leaf} has {{{ROWS}}}, and {rule.code} lists no rows."
                yield checked.problem("text.place", message, "Add lists_rows_of to the rule, or reword the text.", thing)
    if rule.lists_rows_of and f"{stem}.text" in texts and not filled:
        message = f"{rule.code} lists rows, and no text in {language} has {{{ROWS}}}."
        remedy = f"Write {{{ROWS}}} where they belong, or take lists_rows_of out."
        yield checked.warning("text.no-place", message, remedy, ("rule", rule.code), ("lists_rows_of",))
