"""The check of what can be reached sees each cell: a level made impossible in any of them is found, and none is as shipped."""

from dataclasses import replace

import pytest

from diagnostic.catalogue.lint.codes import Checked
from diagnostic.catalogue.lint.reach import check_reach
from diagnostic.catalogue.origin import Origins
from diagnostic.model.condition import AllOf, Condition, Not
from diagnostic.model.questionnaire import CellRule
from tests.model.mission import secure_2007


def problems(*cells: CellRule) -> list[str]:
    """Check these cells alone, on the questions of the shipped set."""
    reduced = replace(secure_2007(), cells=cells, rules=(), trips=())
    return [problem.message for problem in check_reach(Checked(reduced, Origins())) if problem.code == "reach.no-level"]


def without_level(cell: CellRule, level: int) -> CellRule:
    """The same cell, with one level of its last ladder asking a thing and its opposite."""
    *others, ladder = cell.rows
    levels = list(ladder.levels)
    impossible: Condition = AllOf((levels[level - 1], Not(levels[level - 1])))
    levels[level - 1] = impossible
    return replace(cell, rows=(*others, replace(ladder, levels=(levels[0], levels[1], levels[2], levels[3]))))


def test_every_level_of_every_row_can_be_where_a_ladder_ends() -> None:
    assert problems(*secure_2007().cells) == []


@pytest.mark.parametrize("number", range(24), ids=[cell.code for cell in secure_2007().cells])
def test_a_level_that_nothing_reaches_is_found_in_any_cell(number: int) -> None:
    cell = secure_2007().cells[number]
    level = number % 4 + 1
    found = problems(without_level(cell, level))
    assert any(message.startswith(f"Level {level} of {cell.code}") for message in found), found
