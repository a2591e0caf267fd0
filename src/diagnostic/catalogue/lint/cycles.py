"""A question whose asking waits, in the end, for its own answer is never asked."""

from collections.abc import Iterator

from diagnostic.catalogue.lint.codes import Checked
from diagnostic.catalogue.walk import leaves_at
from diagnostic.model.condition import AnswerTest, CellTest
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question


def check_cycles(checked: Checked) -> Iterator[Problem]:
    """Yield each cycle of asking conditions once, at the first of its questions."""
    waits = {question.code: _waits_for(checked, question) for question in checked.questionnaire.questions}
    done: set[str] = set()
    for start in waits:
        cycle = _cycle(waits, start, done)
        if cycle:
            way = " -> ".join((*cycle, cycle[0]))
            message = f"{cycle[0]} is asked only after itself: {way}."
            remedy = "Take one of these out of asked_when or rows_asked_when."
            path = ("asked_when",) if checked.questions()[cycle[0]].asked_when else ("rows_asked_when",)
            yield checked.problem("condition.cycle", message, remedy, ("question", cycle[0]), path)


def _waits_for(checked: Checked, question: Question) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for condition in (question.asked_when, question.rows_asked_when):
        for _, leaf, _ in leaves_at(condition) if condition is not None else ():
            if isinstance(leaf, AnswerTest):
                found[leaf.question] = None
            elif isinstance(leaf, CellTest):
                found.update(dict.fromkeys(_behind(checked, leaf.cell)))
    return tuple(found)


def _behind(checked: Checked, cell: str) -> tuple[str, ...]:
    tests = (
        leaf
        for rule in checked.questionnaire.cells
        if rule.code == cell
        for row in rule.rows
        for level in row.levels
        for _, leaf, _ in leaves_at(level)
    )
    return tuple(test.question for test in tests if isinstance(test, AnswerTest))


def _cycle(waits: dict[str, tuple[str, ...]], start: str, done: set[str]) -> tuple[str, ...]:
    """Return the first cycle reached from a question; what was looked through before is not looked at again."""
    way: list[str] = []
    left: list[Iterator[str]] = [iter((start,))]
    while left:
        code = next(left[-1], None)
        if code is None:
            left.pop()
            if way:
                done.add(way.pop())
        elif code in way:
            found = tuple(way[way.index(code) :])
            done.update(way)
            return found
        elif code not in done:
            way.append(code)
            left.append(iter(waits.get(code, ())))
    return ()
