"""What could still come out when not everything is known: exact, by looking at every answer that could make a
difference.

A level is known as soon as every possible answer to its unknown questions gives the same one; otherwise it is
unknown. *Not applicable* is among the possible answers.
"""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise
from math import ceil, floor
from typing import TypeVar

from diagnostic.model.answer import NOT_MEASURED, Answer, AnswerState
from diagnostic.model.book import Place
from diagnostic.model.condition import AnswerTest, Condition, leaves
from diagnostic.model.judging import Reading
from diagnostic.model.questionnaire import YES_PARTLY_OPTIONS, Question, Questionnaire, QuestionType

T = TypeVar("T")

LOOKS = 5_000
"""How often a rule is judged before the search stops and says *unknown*, which errs on the cautious side. No
shipped rule comes near.
"""

_NOT_APPLICABLE = Answer(AnswerState.NOT_APPLICABLE)


def outcomes(reading: Reading, evaluate: Callable[[], frozenset[T]]) -> frozenset[T]:
    """Return what ``evaluate`` can come to over all possible answers: exact when it is one, else at least two
    of them.

    ``evaluate`` judges with ``reading`` and returns a set that holds every outcome still possible. The places
    it leaves open are tried one after the other, the most telling answers first; the search ends at the
    second outcome.
    """
    reading.start()
    first = evaluate()
    if len(first) < 2:
        return first
    found: set[T] = set()
    for pick in (0, 1):
        found |= _follow_one(reading, evaluate, pick)
        if len(found) > 1:
            return frozenset(found)
    _search(reading, evaluate, found, [LOOKS])
    return frozenset(found)


def _follow_one(reading: Reading, evaluate: Callable[[], frozenset[T]], pick: int) -> frozenset[T]:
    """Assume the answer of the same rank everywhere, first the best and then the plainest no: two looks that
    mostly settle it.
    """
    assumed: list[Place] = []
    result = evaluate()
    while len(result) > 1 and reading.open:
        for place in tuple(reading.open):
            assumed.append(place)
            reading.assume(place, possible_answers(reading, place)[pick])
        reading.start()
        result = evaluate()
    for place in assumed:
        reading.assume(place, None)
    reading.start()
    return result if len(result) == 1 else frozenset()


def _search(reading: Reading, evaluate: Callable[[], frozenset[T]], found: set[T], looks: list[int]) -> None:
    looks[0] -= 1
    reading.start()
    result = evaluate()
    if len(result) == 1 or result <= found or not reading.open or looks[0] < 0:
        found |= result
        return
    place = next(iter(reading.open))
    for answer in possible_answers(reading, place):
        reading.assume(place, answer)
        _search(reading, evaluate, found, looks)
        if len(found) > 1:
            break
    reading.assume(place, None)


def possible_answers(reading: Reading, place: Place) -> tuple[Answer, ...]:
    """Return one answer for each way a place could be answered, as far as any rule can tell; the best first,
    a plain no second.
    """
    known = reading.answers_of.get(place.question)
    if known is None:
        question = reading.questionnaire.question(place.question)
        kind = question.cell if question.type is QuestionType.MATRIX and question.cell else question.type
        values = _values(reading, question, kind)
        known = (*(Answer(AnswerState.ANSWERED, value) for value in values), _NOT_APPLICABLE)
        reading.answers_of[place.question] = known
    return known


def _values(reading: Reading, question: Question, kind: QuestionType) -> tuple[str, ...]:
    if kind is QuestionType.YES_PARTLY:
        best, partly, no = YES_PARTLY_OPTIONS
        return (best, no, partly)
    if kind is QuestionType.CHOICES:
        return ("yes", "no")
    if kind is QuestionType.CHOICE:
        # Choices run from least to most in nearly every question, so the ends come first.
        return tuple(dict.fromkeys((question.options[-1], *question.options)))
    if kind is QuestionType.LEVEL:
        return ("4", "0", "1", "2", "3")
    if kind in (QuestionType.NUMBER, QuestionType.MONEY):
        return _figures(reading, question)
    return ("given", "")


def _figures(reading: Reading, question: Question) -> tuple[str, ...]:
    """Figures on, between and beyond every bound that any rule sets for the question, within what may be
    entered.
    """
    bounds = _bounds(reading, question.code) or [Decimal(0)]
    figures = {question.minimum, question.maximum, Decimal(0), *bounds} - {None}
    figures |= {bounds[0] - 1, bounds[-1] + 1, *((low + high) / 2 for low, high in pairwise(bounds))}
    kept = [figure for figure in figures if figure is not None and _may_be_entered(question, figure)]
    if question.whole:
        around = {Decimal(step(bound)) + shift for bound in bounds for step in (floor, ceil) for shift in (-1, 0, 1)}
        whole = {figure for figure in kept if figure == figure.to_integral_value()}
        kept = [*whole, *(figure for figure in around - whole if _may_be_entered(question, figure))]
    ordered = sorted(kept)
    ends = [ordered[-1], *ordered[:-1]] if ordered else []
    return (*(str(figure) for figure in ends), NOT_MEASURED)


def _may_be_entered(question: Question, figure: Decimal) -> bool:
    return (question.minimum is None or figure >= question.minimum) and (question.maximum is None or figure <= question.maximum)


def _bounds(reading: Reading, code: str) -> list[Decimal]:
    """Every bound that any rule sets for a question, smallest first; all are gathered when the first is asked
    for.
    """
    if not reading.bounds:
        for condition in conditions(reading.questionnaire):
            for test in leaves(condition):
                if isinstance(test, AnswerTest) and not test.count:
                    named = (test.above, test.below, test.at_least, test.at_most)
                    known = reading.bounds.setdefault(test.question, set())
                    known.update(bound for bound in named if bound is not None)
    return sorted(reading.bounds.get(code, ()))


def conditions(questionnaire: Questionnaire) -> tuple[Condition, ...]:
    """Return every condition of a question set."""
    found: list[Condition | None] = []
    for question in questionnaire.questions:
        found += [question.asked_when, question.rows_asked_when]
    for cell in questionnaire.cells:
        for row in cell.rows:
            found += [*row.levels, row.not_applicable_when]
    for item in questionnaire.trips:
        found += [item.located, item.partly]
    for rule in questionnaire.rules:
        found += [rule.when, *(branch.when for branch in rule.branches)]
    return tuple(condition for condition in found if condition is not None)
