"""Every level of every cell can be reached: answers are searched for, written as entries and assessed."""

from collections.abc import Iterator

import pytest

from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.assessment import assess_standard
from diagnostic.model.book import Book, Place
from diagnostic.model.judging import Reading
from diagnostic.model.ladder import lines_of, lowest, possible_levels
from diagnostic.model.possible import possible_answers
from diagnostic.model.questionnaire import CellRule
from diagnostic.model.scope import scope_of
from tests.model.mission import Mission, secure_2007


def everything_chosen() -> Mission:
    mission = Mission(secure_2007())
    mission.setup("wto-member", "yes")
    mission.setup("scope-sub-item", "in", "I-7b")
    return mission


def answers_reaching(rule: CellRule, level: int) -> dict[Place, Answer] | None:
    """Answers that give the cell this level; None when there are none."""
    questionnaire, state = secure_2007(), everything_chosen().state
    reading = Reading(questionnaire, scope_of(questionnaire, state), Book(questionnaire, state))
    lines = [line for line in lines_of(reading, rule) if line.fixed is None and not line.informative]
    assumed: dict[Place, Answer] = {}

    def search() -> bool:
        reading.start()
        possible = lowest(possible_levels(reading, line.rule, line.row) for line in lines)
        if level not in possible:
            return False
        if len(possible) == 1:
            return True
        place = next(iter(reading.open))
        for answer in _given(possible_answers(reading, place)):
            assumed[place] = answer
            reading.assume(place, answer)
            if search():
                return True
        del assumed[place]
        reading.assume(place, None)
        return False

    return dict(assumed) if search() else None


def _given(answers: tuple[Answer, ...]) -> Iterator[Answer]:
    return (answer for answer in answers if answer.state is AnswerState.ANSWERED and answer.value)


@pytest.mark.parametrize("level", range(5))
@pytest.mark.parametrize("cell", [rule.code for rule in secure_2007().cells])
def test_every_level_is_reached(cell: str, level: int) -> None:
    rule = secure_2007().cell(cell)
    answers = answers_reaching(rule, level)
    assert answers is not None, f"{cell} can never be at level {level}"
    mission = everything_chosen()
    for place, answer in answers.items():
        mission.answer(place.question, answer.value, place.row, place.group)
    result = assess_standard(secure_2007(), mission.state, rule.standard)
    (found,) = (each for each in result.cells if each.code == cell)
    assert found.claimed.level == level


def test_the_published_number_of_cells() -> None:
    cells = secure_2007().cells
    assert len(cells) == 24
    assert sum(cell.code.endswith(".L") for cell in cells) == 9
    assert {cell.code for cell in cells if cell.own_definition} == {"I-1.P", "I-2.P", "I-5.P", "I-7.P"}
