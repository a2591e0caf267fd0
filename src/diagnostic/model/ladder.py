"""Ladders: the rows of a cell that count, the levels a ladder can still come to, and what keeps it open."""

from collections.abc import Iterable
from dataclasses import dataclass

from diagnostic.model.answer import AnswerState
from diagnostic.model.book import Place
from diagnostic.model.condition import AnswerTest, Condition, leaves
from diagnostic.model.judging import BESIDE, MET, NOT_MET, Reading
from diagnostic.model.level import LevelKind, LevelState
from diagnostic.model.questionnaire import CellRule, Questionnaire, RowRule
from diagnostic.model.scope import RowStanding, row_standing

NOT_APPLICABLE = -1
"""Among possible levels: the row drops out."""

Levels = frozenset[int]

OUT = LevelState(LevelKind.OUT_OF_SCOPE)


@dataclass(frozen=True)
class Line:
    """One row of a cell's rule; ``fixed`` when scope or facilities settle it before any answer."""

    row: str
    rule: RowRule
    informative: bool = False
    fixed: LevelState | None = None


def lines_of(reading: Reading, rule: CellRule) -> tuple[Line, ...]:
    """Return the rows of a cell, each with its ladder; a cell without rows has one, without a code."""
    listed = next((each for each in reading.questionnaire.row_lists if each.code == rule.row_list), None)
    known = {row.code: row for row in listed.rows} if listed is not None else {}
    rules = {row.row: row for row in rule.rows}
    if known and "" in rules:
        # One ladder for every row of the list that any of its questions asks about.
        asked: set[str] = set()
        for code in cell_questions(reading.questionnaire, rule):
            question = reading.questionnaire.question(code)
            if question.rows == rule.row_list:
                asked |= {row.code for row in reading.questionnaire.rows_of(question)}
        rules = {code: rules[""] for code in known if code in asked}
    lines = []
    for code, row_rule in rules.items():
        row = known.get(code)
        fixed = None
        if row_rule.scope and not reading.in_scope(row_rule.scope):
            fixed = OUT
        elif row is not None and listed is not None:
            where = row_standing(reading.scope, listed, row)
            if where is RowStanding.OUT:
                fixed = OUT
            elif where is RowStanding.ABSENT:
                fixed = LevelState(LevelKind.NOT_APPLICABLE, reason="facility")
        lines.append(Line(code, row_rule, row is not None and row.informative, fixed))
    return tuple(lines)


def cell_questions(questionnaire: Questionnaire, rule: CellRule) -> tuple[str, ...]:
    """Return the questions a cell's rule looks at, in the order of the set."""
    conditions = [condition for row in rule.rows for condition in (*row.levels, row.not_applicable_when) if condition]
    named = set(_questions(conditions))
    return tuple(question.code for question in questionnaire.questions if question.code in named)


def possible_levels(reading: Reading, rule: RowRule, row: str) -> Levels:
    """Return the levels a ladder can still come to; a level whose tests are all beside the point is passed
    over, not reached.
    """
    dropped: set[int] = set()
    if rule.not_applicable_when is not None:
        judged = reading.judge(rule.not_applicable_when, row)
        if judged == MET:
            return frozenset({NOT_APPLICABLE})
        if judged & MET:
            dropped = {NOT_APPLICABLE}
    results: set[int] = set()
    # (level reached so far, whether anything was judged at all)
    standing = {(0, False)}
    for level, condition in enumerate(rule.levels, start=1):
        judged = reading.judge(condition, row)
        if judged & NOT_MET:
            results |= {reached for reached, _ in standing}
        passed = standing if judged & BESIDE else set()
        standing = passed | ({(level, True)} if judged & MET else set())
        if not standing:
            break
    results |= {reached if judged_any else NOT_APPLICABLE for reached, judged_any in standing}
    return frozenset(results | dropped)


def lowest(rows: Iterable[Levels]) -> Levels:
    """Return what the lowest of several rows can come to; rows that are not applicable drop out."""
    result: Levels = frozenset({NOT_APPLICABLE})
    for row in rows:
        result = frozenset(
            other if one == NOT_APPLICABLE else one if other == NOT_APPLICABLE else min(one, other) for one in result for other in row
        )
    return result


def level_state(reading: Reading, levels: Levels, lines: tuple[Line, ...]) -> LevelState:
    """Return the state that these possible levels come to; unknown when there are several, declined when each
    open answer was.
    """
    if levels == {NOT_APPLICABLE}:
        limited = any(
            line.rule.not_applicable_when is not None and reading.judge(line.rule.not_applicable_when, line.row) == MET for line in lines
        )
        return LevelState(LevelKind.NOT_APPLICABLE, reason="qualifier" if limited else "answers")
    if len(levels) == 1:
        return LevelState(LevelKind.LEVEL, next(iter(levels)))
    said = [reading.book.said(place) for place in blocking(reading, lines)]
    if any(each.conflict or each.contradiction for each in said):
        return LevelState(LevelKind.UNKNOWN, reason="conflict")
    if said and all(each.answer.state is AnswerState.DECLINED for each in said):
        return LevelState(LevelKind.DECLINED)
    return LevelState(LevelKind.UNKNOWN)


def blocking(reading: Reading, lines: tuple[Line, ...]) -> tuple[Place, ...]:
    """The places whose unknown answers keep a level open: those of each level up to the first that is not met
    for certain.
    """
    found: dict[Place, None] = {}
    for line in lines:
        gates = () if line.rule.not_applicable_when is None else (line.rule.not_applicable_when,)
        for condition in (*gates, *line.rule.levels):
            reading.start()
            judged = reading.judge(condition, line.row)
            if judged == NOT_MET and condition not in gates:
                break
            if judged not in (MET, NOT_MET, BESIDE):
                found.update(dict.fromkeys(reading.open))
    reading.start()
    return tuple(place for place in found if reading.asked(place.question) == MET)


def _questions(conditions: Iterable[Condition]) -> Iterable[str]:
    return (test.question for condition in conditions for test in leaves(condition) if isinstance(test, AnswerTest))
