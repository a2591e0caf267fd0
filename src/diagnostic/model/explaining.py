"""Why: each test of a condition with its outcome and the answers it looked at, so that every level can name
what is behind it.
"""

from collections.abc import Iterator
from itertools import count

from diagnostic.model.book import Said
from diagnostic.model.condition import AllOf, AnswerTest, AnyOf, Condition, Not
from diagnostic.model.judging import Outcome, Reading, negated, outcome
from diagnostic.model.level import Behind, Criterion, LevelReason
from diagnostic.model.questionnaire import RowRule


def criteria(reading: Reading, condition: Condition, row: str = "") -> tuple[Criterion, ...]:
    """Return the tests of a condition, left to right; a *not* is carried down to the tests under it."""
    return tuple(_criteria(reading, condition, row, False, 0, count(1)))


def level_reasons(reading: Reading, rule: RowRule, row: str) -> tuple[LevelReason, ...]:
    """Return what each level of a ladder adds and whether that is met."""
    return tuple(
        LevelReason(level, outcome(reading.judge(condition, row)), criteria(reading, condition, row))
        for level, condition in enumerate(rule.levels, start=1)
    )


def behind(said: Said) -> Behind:
    """Return a recorded answer as the reason of something."""
    answer, disputed = said.answer, said.conflict or said.contradiction
    return Behind(said.place, answer.state, answer.value, said.voice, said.entries, disputed, said.sources)


def answers_behind(found: tuple[Criterion, ...], outcomes: tuple[Outcome, ...] = ()) -> tuple[Behind, ...]:
    """Return the answers that criteria looked at, each once; only those of criteria with one of ``outcomes``
    where given.
    """
    chosen = (criterion for criterion in found if not outcomes or criterion.outcome in outcomes)
    return tuple(dict.fromkeys(answer for criterion in chosen for answer in criterion.answers))


def _criteria(reading: Reading, condition: Condition, row: str, under_not: bool, group: int, groups: Iterator[int]) -> Iterator[Criterion]:
    if isinstance(condition, Not):
        yield from _criteria(reading, condition.part, row, not under_not, group, groups)
    elif isinstance(condition, AllOf | AnyOf):
        # Under a *not*, all and any change places.
        alternatives = isinstance(condition, AnyOf) is not under_not
        own = group or (next(groups) if alternatives and len(condition.parts) > 1 else 0)
        for part in condition.parts:
            yield from _criteria(reading, part, row, under_not, own, groups)
    else:
        judged = reading.judge(condition, row)
        answers: tuple[Behind, ...] = ()
        if isinstance(condition, AnswerTest):
            answers = tuple(behind(said) for said in reading.looked_at(condition, row))
        yield Criterion(condition, outcome(negated(judged) if under_not else judged), answers, under_not, group)
