"""Every line of ``docs/habits.md`` is tried: a person does it to a real workbook, and what the table says comes of it."""

import re
from pathlib import Path

import pytest

from diagnostic.model.state import State
from diagnostic.model.triage.identity import Verdict
from tests.exchange.filled import Filled
from tests.exchange.habits import files, moving, office, typing_in
from tests.exchange.habits.attempt import FLAGGED, READ, REFUSED, REPAIRED, Attempt, Habit, arrived, look
from tests.exchange.habits.mission import begin, export, fill

TABLE = Path(__file__).parents[3] / "docs" / "habits.md"
LINE = re.compile(r"\| `([a-z0-9-]+)` \| ([^|]+) \| (\w+) \|")
HABITS: dict[str, Habit] = {**moving.HABITS, **typing_in.HABITS, **files.HABITS, **office.HABITS}


def published() -> dict[str, str]:
    """The names of the table and what it says comes of each."""
    return {name: outcome for name, _, outcome in LINE.findall(TABLE.read_text(encoding="utf-8"))}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, State, str]:
    """The workbook that was sent out, filled as by everybody before anything else, and the assessment it belongs to."""
    folder = tmp_path_factory.mktemp("sent")
    desk = begin(folder / "mission")
    try:
        book = Filled(export(desk, folder / "out.xlsx"))
        fill(book)
        return book.save(folder / "filled.xlsx").read_bytes(), desk.state, desk.assessment_id
    finally:
        desk.close()


def test_the_table_and_the_tests_name_the_same_habits() -> None:
    assert set(published()) == set(HABITS)
    assert sum(outcome in (REPAIRED, FLAGGED, REFUSED) for outcome in published().values()) >= 40
    assert set(published().values()) == {READ, REPAIRED, FLAGGED, REFUSED}


@pytest.mark.parametrize("name", sorted(HABITS))
def test_a_habit_comes_to_what_the_table_says(name: str, filled: tuple[bytes, State, str], tmp_path: Path) -> None:
    workbook, state, assessment = filled
    habit, attempt = HABITS[name], Attempt(tmp_path / "back.xlsx")
    attempt.path.write_bytes(workbook)
    habit.do(attempt)
    attempt.save()
    result = look(attempt.path, state, assessment)
    assert result.outcome(habit.at) == published()[name], (result.problems, result.cell(habit.at))
    if result.verdict is Verdict.MERGE:
        assert arrived(result, habit), {place: cell.said or cell.problem for place, cell in result.cells.items()}
    cell = result.cell(habit.at)
    if habit.said:
        assert cell is not None
        assert cell.said == habit.said
    if habit.problem:
        codes = [cell.problem.code] if cell is not None and cell.problem else [problem.code for problem in result.problems]
        assert habit.problem in codes
    if habit.listed:
        assert result.triage is not None
        assert habit.listed in {outside.text for outside in result.triage.outside}
    if published()[name] == REFUSED and not habit.problem:
        assert all(problem.message and problem.remedy for problem in result.problems)
        assert result.problems
