"""The wording of a recommendation: an expert's own, else the rule's text with its places filled. Screen and report read it here alike."""

from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.recommendation import Recommendation

ROWS = "{rows}"
NOTHING_LEFT = "…"
"""Stands for rows and sentences where nothing triggers any more: a recommendation that lapsed names none."""
SEEN = "seen"
"""The text that may consist of one sentence for each branch of its rule."""


def wording(questionnaire: Questionnaire, item: Recommendation, name: str, language: str = "", comma: str = ", ") -> str:
    """Return what stands under ``name`` (title, text, seen, owner, indicator, target_date): the expert's words where there are some."""
    return str(getattr(item, name)) or rule_text(questionnaire, item, name, language, comma)


def rule_text(questionnaire: Questionnaire, item: Recommendation, name: str, language: str = "", comma: str = ", ") -> str:
    """Return the rule's own text with the rows that triggered it; '' where the rule has none, as for a recommendation of an expert's own."""
    if item.own:
        return ""
    text = _of_branches(questionnaire, item, language) if name == SEEN else ""
    key = f"rule.{item.code}.{name}"
    if not text:
        text = questionnaire.text(key, language) if questionnaire.has_text(key, language) else ""
    if ROWS not in text:
        return text
    names = comma.join(row_names(questionnaire, item, language))
    return text.replace(ROWS, names or NOTHING_LEFT)


def _of_branches(questionnaire: Questionnaire, item: Recommendation, language: str) -> str:
    """Return what each branch that holds says was seen; '' where the rule has no branches."""
    rule = next((rule for rule in questionnaire.rules if rule.code == item.code), None)
    if rule is None or not rule.branches:
        return ""
    keys = [f"rule.{rule.code}.{SEEN}.{branch.code}" for branch in rule.branches if branch.code in item.branches]
    return " ".join(questionnaire.text(key, language) for key in keys if questionnaire.has_text(key, language)) or NOTHING_LEFT


def row_names(questionnaire: Questionnaire, item: Recommendation, language: str = "") -> tuple[str, ...]:
    """Return the names of the rows that triggered a recommendation, in their order; a row without a name keeps its code."""
    rule = next((rule for rule in questionnaire.rules if rule.code == item.code), None)
    listed = questionnaire.question(rule.lists_rows_of).rows if rule is not None and rule.lists_rows_of else ""
    keys = [(row, f"row-list.{listed}.{row}") for row in item.rows]
    return tuple(questionnaire.text(key, language) if questionnaire.has_text(key, language) else row for row, key in keys)
