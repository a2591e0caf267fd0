"""Walks the conditions of a question set, with the path under which each part stands in its file."""

from collections.abc import Iterator
from dataclasses import dataclass

from diagnostic.catalogue.source import Step
from diagnostic.model.condition import (
    AllOf,
    AnswerTest,
    AnyOf,
    CellTest,
    Condition,
    Not,
    ScopeTest,
    SetupTest,
    WantedTest,
)
from diagnostic.model.questionnaire import CellRule, Questionnaire, RowRule

Leaf = AnswerTest | CellTest | SetupTest | ScopeTest | WantedTest
Path = tuple[Step, ...]


@dataclass(frozen=True)
class Stated:
    """A condition where it stands: kind and code of the thing, path within it, and the list *this* row is of."""

    kind: str
    code: str
    path: Path
    condition: Condition
    this_list: str = ""


def leaves_at(condition: Condition, path: Path = (), negated: bool = False) -> Iterator[tuple[Path, Leaf, bool]]:
    """Yield the tests of a condition with their paths, and whether each stands negated."""
    match condition:
        case AllOf(parts):
            for number, part in enumerate(parts):
                yield from leaves_at(part, (*path, "all", number), negated)
        case AnyOf(parts):
            for number, part in enumerate(parts):
                yield from leaves_at(part, (*path, "any", number), negated)
        case Not(part):
            yield from leaves_at(part, (*path, "not"), not negated)
        case _:
            yield path, condition, negated


def conditions_of(questionnaire: Questionnaire) -> Iterator[Stated]:
    """Yield every condition of the set where it stands."""
    for question in questionnaire.questions:
        if question.asked_when is not None:
            yield Stated("question", question.code, ("asked_when",), question.asked_when)
        if question.rows_asked_when is not None:
            yield Stated("question", question.code, ("rows_asked_when",), question.rows_asked_when, question.rows)
    for cell in questionnaire.cells:
        for row in cell.rows:
            for number, level in enumerate(row.levels, start=1):
                yield Stated("cell", cell.code, level_path(row, number), level, cell.row_list)
            if row.not_applicable_when is not None:
                path = ("rows", row.row, "not_applicable_when") if row.row else ("not_applicable_when",)
                yield Stated("cell", cell.code, path, row.not_applicable_when, cell.row_list)
    for item in questionnaire.trips:
        yield Stated("trips", item.code, ("located",), item.located)
        yield Stated("trips", item.code, ("partly",), item.partly)
    for rule in questionnaire.rules:
        yield Stated("rule", rule.code, ("when",), rule.when)
        for number, branch in enumerate(rule.branches):
            yield Stated("rule", rule.code, ("branches", number, "when"), branch.when)


def level_path(row: RowRule, level: int) -> Path:
    """Return where a level of a cell's ladder stands within the cell."""
    return ("rows", row.row, "levels", str(level)) if row.row else ("levels", str(level))


def rows_of_cell(questionnaire: Questionnaire, cell: CellRule, row: RowRule) -> tuple[str, ...]:
    """Return the rows one ladder is judged for: its own, or those of the cell's list that are asked about."""
    if row.row or not cell.row_list:
        return (row.row,)
    asked: set[str] = set()
    known = {question.code: question for question in questionnaire.questions}
    for level in row.levels:
        for _, leaf, _ in leaves_at(level):
            if isinstance(leaf, AnswerTest) and leaf.question in known:
                question = known[leaf.question]
                if question.rows == cell.row_list:
                    asked.update(listed.code for listed in questionnaire.rows_of(question))
    rows = next((listed.rows for listed in questionnaire.row_lists if listed.code == cell.row_list), ())
    return tuple(listed.code for listed in rows if listed.code in asked)
