"""Tries representative answers: can a condition come out in a given way at all?

The method's own judging is used, so that what is found here is what an assessment would do. Every situation,
module and sub-item is in scope. Answers that are looked at once are left open, which judging treats exactly as
long as the test can come out either way; those looked at more than once are tried out. *Not applicable* is not
tried: with it nearly any contradiction could be dropped. The search is bounded; what it does not settle counts
as possible, so it never cries wolf.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from diagnostic.catalogue.walk import leaves_at
from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.book import Book, Place
from diagnostic.model.condition import ANY, EVERY, THIS_ROW, AnswerTest, CellTest, Condition
from diagnostic.model.judging import MET, NOT_MET, CellStanding, Reading
from diagnostic.model.possible import possible_answers
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType
from diagnostic.model.scope import Applicability, Mode, Scope
from diagnostic.model.state import State

_LOOKS = 600
_UNKNOWN = CellStanding(None, None, True)


@dataclass(frozen=True)
class Aim:
    """A condition and how it should come out: one of the outcome bits of judging."""

    condition: Condition
    bit: int


@dataclass(frozen=True)
class _Variable:
    """Places that are answered alike, or a cell, with the values to try."""

    places: tuple[Place, ...]
    values: tuple[Answer, ...] = ()
    cell: str = ""


class Trial:
    """Searches answers for one question set."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self._questions = {question.code: question for question in questionnaire.questions}
        self._answers: dict[str, tuple[Answer, ...]] = {}
        self._two_sided: dict[tuple[AnswerTest | CellTest, str], bool] = {}
        everything = _whole_scope(questionnaire)
        nothing = frozenset[str]()
        book = Book(questionnaire, State())
        self._cells = {cell.code: _UNKNOWN for cell in questionnaire.cells}
        # What is wanted or chosen is one question of scope each; two scopes answer them all either way.
        self._readings = tuple(
            Reading(questionnaire, scope, book, self._cells)
            for scope in (everything, replace(everything, wanted=nothing, modules=nothing, sub_items=nothing))
        )

    def possible(self, aims: Sequence[Aim], row: str = "") -> bool:
        """Tell whether some answers bring about every aim at once; ``row`` is what *this* row means."""
        variables = self._variables([aim.condition for aim in aims], row)
        return any(self._search(reading, aims, row, variables, [_LOOKS]) for reading in self._readings)

    def _search(self, reading: Reading, aims: Sequence[Aim], row: str, variables: Sequence[_Variable], looks: list[int]) -> bool:
        looks[0] -= 1
        reading.start()
        if not all(reading.judge(aim.condition, row) & aim.bit for aim in aims):
            return False
        if not variables or looks[0] < 0:
            return True
        variable, rest = variables[0], variables[1:]
        if variable.cell:
            return self._search_cell(reading, aims, row, variables, looks)
        found = False
        for answer in variable.values:
            for place in variable.places:
                reading.assume(place, answer)
            found = self._search(reading, aims, row, rest, looks)
            if found:
                break
        for place in variable.places:
            reading.assume(place, None)
        return found

    def _search_cell(self, reading: Reading, aims: Sequence[Aim], row: str, variables: Sequence[_Variable], looks: list[int]) -> bool:
        code = variables[0].cell
        found = False
        for level in range(5):
            self._cells[code] = CellStanding(level, level)
            found = self._search(reading, aims, row, variables[1:], looks)
            if found:
                break
        self._cells[code] = _UNKNOWN
        return found

    def _variables(self, conditions: Sequence[Condition], row: str) -> tuple[_Variable, ...]:
        """Return what is looked at more than once, or can come out in one way only; the most looked at first."""
        tests, cells = self._tests(conditions)
        variables = []
        for code, times in Counter(test.question for test in tests).most_common():
            mine = [test for test in tests if test.question == code]
            if times > 1 or not self._either_way(mine[0], row):
                variables += self._of_question(self._questions[code], mine, row)
        for cell, times in Counter(test.cell for test in cells).most_common():
            if times > 1 or not all(self._either_way(test, row) for test in cells if test.cell == cell):
                variables.append(_Variable((), (), cell))
        return tuple(variables)

    def _either_way(self, test: AnswerTest | CellTest, row: str) -> bool:
        """Tell whether some answer meets a test and some other does not."""
        known = self._two_sided.get((test, row))
        if known is None:
            if isinstance(test, CellTest):
                variables = [_Variable((), (), test.cell)]
            else:
                variables = self._of_question(self._questions[test.question], [test], row)
            reading = self._readings[0]
            known = all(self._search(reading, [Aim(test, bit)], row, variables, [_LOOKS]) for bit in (MET, NOT_MET))
            self._two_sided[test, row] = known
        return known

    def _tests(self, conditions: Iterable[Condition]) -> tuple[list[AnswerTest], list[CellTest]]:
        """List the tests of conditions, and of the conditions on which their questions are asked."""
        tests: list[AnswerTest] = []
        cells: list[CellTest] = []
        left = list(conditions)
        gates: set[str] = set()
        while left:
            for _, leaf, _ in leaves_at(left.pop()):
                if isinstance(leaf, CellTest):
                    cells.append(leaf)
                elif isinstance(leaf, AnswerTest):
                    tests.append(leaf)
                    if leaf.question not in gates:
                        gates.add(leaf.question)
                        question = self._questions[leaf.question]
                        gate = (question.asked_when, question.rows_asked_when)
                        left += [condition for condition in gate if condition is not None]
        return tests, cells

    def _of_question(self, question: Question, tests: Sequence[AnswerTest], row: str) -> list[_Variable]:
        if question.type is QuestionType.CHOICES:
            named = [option for test in tests for option in test.is_ if option in question.options]
            counting = any(test.count or test.answered is not None or "none" in test.is_ for test in tests)
            options = question.options if counting else tuple(dict.fromkeys(named))
            return [self._variable((Place(question.code, option),)) for option in options]
        if question.type is not QuestionType.MATRIX:
            return [self._variable((Place(question.code),))]
        rows = [listed.code for listed in self.questionnaire.rows_of(question)]
        named = [code for test in tests for code in test.rows if code not in (EVERY, ANY, THIS_ROW)]
        apart = [code for code in dict.fromkeys((*named, row)) if code in rows]
        others = [code for code in rows if code not in apart]
        groups = question.groups or ("",)
        by_group = any(test.groups for test in tests) or any(test.quantifier == ANY for test in tests)
        blocks = [(group,) for group in groups] if by_group else [groups]
        lines = [(code,) for code in apart] + [tuple(part) for part in (others[:1], others[1:]) if part]
        return [
            self._variable(tuple(Place(question.code, code, group) for code in line for group in block)) for line in lines for block in blocks
        ]

    def _variable(self, places: tuple[Place, ...]) -> _Variable:
        code = places[0].question
        if code not in self._answers:
            tried = possible_answers(self._readings[0], places[0])
            self._answers[code] = tuple(answer for answer in tried if answer.state is AnswerState.ANSWERED)
        return _Variable(places, self._answers[code])


def _whole_scope(whole: Questionnaire) -> Scope:
    """Return a scope that holds everything, with facilities and set-up left open."""
    standards = frozenset(standard.code for standard in whole.standards)
    return Scope(
        mode=Mode.MISSION,
        mission_type="",
        exercise=False,
        trips=Applicability.APPLIES,
        trips_reason="",
        sections=frozenset(section.code for section in whole.sections),
        standards=standards,
        situations=frozenset(row.code for listed in whole.row_lists if listed.scoped for row in listed.rows),
        modules=frozenset(whole.modules),
        sub_items=frozenset(part.code for standard in whole.standards for part in standard.sub_items),
        optional_rows=frozenset(row.code for listed in whole.row_lists for row in listed.rows if row.optional),
        wanted=standards,
        facilities={},
        setup={},
    )
