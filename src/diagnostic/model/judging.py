"""Judging conditions in four values: met, not met, unknown, beside the point.

While a condition is judged, what an unknown answer could still turn it into is carried along as a set of
possible outcomes; a condition is *unknown* when more than one is possible. Judging is therefore cautious by
itself, and ``possible`` makes it exact.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum

from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.book import Book, Place, Said
from diagnostic.model.condition import (
    ANY,
    EVERY,
    THIS_ROW,
    AllOf,
    AnswerTest,
    AnyOf,
    CellTest,
    Condition,
    Not,
    ScopeTest,
    SetupTest,
    leaves,
)
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType
from diagnostic.model.scope import Mode, RowStanding, Scope, row_standing, standard_in_scope
from diagnostic.model.subject import Voice


class Outcome(StrEnum):
    """What a condition comes to. *Beside the point* drops out of *all* and *any*; *unknown* stays unknown by
    itself.
    """

    MET = "met"
    NOT_MET = "not-met"
    UNKNOWN = "unknown"
    BESIDE = "beside-the-point"


# Sets of possible outcomes, as bits: small, and combined a few thousand times an assessment.
MET, NOT_MET, BESIDE = 1, 2, 4
OPEN = MET | NOT_MET | BESIDE

_OUTCOMES = {MET: Outcome.MET, NOT_MET: Outcome.NOT_MET, BESIDE: Outcome.BESIDE}


def outcome(possible: int) -> Outcome:
    """Return the one possible outcome; unknown when there are several."""
    return _OUTCOMES.get(possible, Outcome.UNKNOWN)


def all_of(parts: Iterable[int]) -> int:
    """Combine possible outcomes: met when every part that is not beside the point is met."""
    result, every, drops, any_met = 0, True, True, False
    for part in parts:
        result |= part & NOT_MET
        every = every and bool(part & (MET | BESIDE))
        drops = drops and bool(part & BESIDE)
        any_met = any_met or bool(part & MET)
    if every and any_met:
        result |= MET
    return result | (BESIDE if drops else 0)


def any_of(parts: Iterable[int]) -> int:
    """Combine possible outcomes: met when at least one part is met."""
    return negated(all_of(negated(part) for part in parts))


def negated(possible: int) -> int:
    """Swap met and not met; what is beside the point stays so."""
    return (possible & BESIDE) | (MET if possible & NOT_MET else 0) | (NOT_MET if possible & MET else 0)


def _bit(met: bool) -> int:
    return MET if met else NOT_MET


@dataclass(frozen=True)
class CellStanding:
    """What conditions may ask of a cell that has been levelled: its two levels; None twice when unknown or
    when there is none.
    """

    claimed: int | None
    supported: int | None
    unknown: bool = False


class Reading:
    """The answers and the scope as conditions see them, with ``assumed`` answers laid over what is not known.

    ``confirmed_only`` reads answers that only the administration gave as unknown: what the team has not
    stated supports no level. ``open`` gathers, while judging, the places whose unknown answers were looked
    at; ``answers_of`` and ``bounds`` keep what ``possible`` has found out about the question set.
    """

    def __init__(
        self,
        questionnaire: Questionnaire,
        scope: Scope,
        book: Book,
        cells: Mapping[str, CellStanding] | None = None,
        confirmed_only: bool = False,
    ) -> None:
        self.questionnaire = questionnaire
        self.scope = scope
        self.book = book
        self.open: dict[Place, None] = {}
        self.answers_of: dict[str, tuple[Answer, ...]] = {}
        self.bounds: dict[str, set[Decimal]] = {}
        self._cells = cells
        self._confirmed_only = confirmed_only
        self._assumed: dict[Place, Answer] = {}
        self._asked: dict[str, int] = {}
        self._standings: dict[str, dict[str, RowStanding]] = {}
        self._lists = {listed.code: listed for listed in questionnaire.row_lists}
        self._short_list = {
            (test.question, row)
            for item in questionnaire.trips
            for condition in (item.located, item.partly)
            for test in leaves(condition)
            if isinstance(test, AnswerTest)
            for row in test.rows
        }
        self._in_scope = {standard.code: standard_in_scope(scope, standard) for standard in questionnaire.standards}

    def judge(self, condition: Condition, row: str = "") -> int:
        """Return the possible outcomes of a condition; ``row`` is what *this* row means in it."""
        if isinstance(condition, AnswerTest):
            return self._answer_test(condition, row)
        if isinstance(condition, AllOf):
            return all_of([self.judge(part, row) for part in condition.parts])
        if isinstance(condition, AnyOf):
            return any_of([self.judge(part, row) for part in condition.parts])
        if isinstance(condition, Not):
            return negated(self.judge(condition.part, row))
        if isinstance(condition, CellTest):
            return self._cell_test(condition)
        if isinstance(condition, SetupTest):
            return self._setup_test(condition)
        if isinstance(condition, ScopeTest):
            return _bit(self.in_scope(condition.item))
        return _bit(condition.standard in self.scope.wanted)

    def assume(self, place: Place, answer: Answer | None) -> None:
        """Lay an answer over a place that is not known, or take it away again."""
        if answer is None:
            self._assumed.pop(place, None)
        else:
            self._assumed[place] = answer
        self._asked.clear()

    def start(self) -> None:
        """Forget the open places gathered so far."""
        self.open.clear()
        self._asked.clear()

    def in_scope(self, item: str) -> bool:
        """Tell whether a standard, module, situation or sub-item is within the agreed scope."""
        if item in self._in_scope:
            return self._in_scope[item]
        return any(item in chosen for chosen in (self.scope.modules, self.scope.sub_items, self.scope.situations))

    def reaches(self, question: Question) -> bool:
        """Tell whether scope, module and mode let a question be asked at all, whatever the answers."""
        if question.site_only and self.scope.mode is Mode.SELF_ASSESSMENT:
            return False
        if question.always:
            return True
        if question.module:
            return question.module in self.scope.modules
        return self._in_scope.get(question.standard, False)

    def asked(self, code: str) -> int:
        """Return whether a question is asked on this path: met, not met, or both when that is not known yet."""
        known = self._asked.get(code)
        if known is None:
            self._asked[code] = NOT_MET  # a question that waits for itself is never asked
            question = self.questionnaire.question(code)
            known = self._asks(question, question.asked_when, "") if self.reaches(question) else NOT_MET
            self._asked[code] = known
        return known

    def row_asked(self, question: Question, row: str) -> int:
        """Return whether one row of a matrix is asked, given that the question is."""
        if self.standing(question, row) is not RowStanding.IN:
            return NOT_MET
        return self._asks(question, question.rows_asked_when, row)

    def standing(self, question: Question, row: str) -> RowStanding:
        """Return where a row stands by scope and facilities."""
        if question.rows not in self._standings:
            listed = self._lists[question.rows]
            self._standings[question.rows] = {line.code: row_standing(self.scope, listed, line) for line in listed.rows}
        found = self._standings[question.rows].get(row, RowStanding.OUT)
        # The short list is asked whatever the scope: so are the rows it names (import, for TRIPS Art. 51).
        return RowStanding.IN if found is RowStanding.OUT and (question.code, row) in self._short_list else found

    def rows_in_scope(self, question: Question, informative: bool = False) -> tuple[str, ...]:
        """Return the rows of a matrix that are in scope, without those that only inform."""
        rows = self.questionnaire.rows_of(question)
        return tuple(
            row.code for row in rows if (informative or not row.informative) and self.standing(question, row.code) is RowStanding.IN
        )

    def looked_at(self, test: AnswerTest, row: str) -> tuple[Said, ...]:
        """Return what is recorded at the places a test looks at, those nobody answered included."""
        return tuple(self.book.said(place) for place in self._places(test, row))

    def _asks(self, question: Question, condition: Condition | None, row: str) -> int:
        if condition is None:
            return MET
        judged = self.judge(condition, row)
        # A gate that is beside the point closes; but the short list is asked whatever the scope of the question before it.
        beside = MET if question.always else NOT_MET
        return (judged & (MET | NOT_MET)) | (beside if judged & BESIDE else 0)

    def _answer(self, place: Place) -> Answer | None:
        """The answer at a place; None when it is not known, and the place is then noted as open."""
        if place in self._assumed:
            return self._assumed[place]
        said = self.book.said(place)
        known = said.answer.state in (AnswerState.ANSWERED, AnswerState.NOT_APPLICABLE)
        if known and not (self._confirmed_only and said.voice == Voice.ADMINISTRATION):
            return said.answer
        self.open[place] = None
        return None

    def _answer_test(self, test: AnswerTest, row: str) -> int:
        question = self.questionnaire.question(test.question)
        asked = self.asked(question.code)
        if asked == NOT_MET:
            return BESIDE
        if question.type is QuestionType.CHOICES:
            possible = self._choices(question, test)
        elif question.type is QuestionType.MATRIX:
            possible = self._matrix(question, test, row)
        else:
            possible = self._judge_place(Place(question.code), lambda answer: _compare(test, answer))
        return possible | (BESIDE if asked & NOT_MET else 0)

    def _judge_place(self, place: Place, compare: Callable[[Answer], bool]) -> int:
        answer = self._answer(place)
        if answer is None:
            return OPEN
        return BESIDE if answer.state is AnswerState.NOT_APPLICABLE else _bit(compare(answer))

    def _choices(self, question: Question, test: AnswerTest) -> int:
        if test.count:
            listed = test.is_ or question.options
            return _count(test, [self._judge_place(Place(question.code, option), _ticked) for option in listed])
        if test.answered is not None:
            ticks = [self._judge_place(Place(question.code, option), _ticked) for option in question.options]
            known = any(tick == MET for tick in ticks) or not any(tick == OPEN for tick in ticks)
            return _bit(test.answered) if known else OPEN
        judged = []
        for option in test.is_:
            if option == NONE_OF_THESE:
                ticks = [self._judge_place(Place(question.code, each), _ticked) for each in question.options]
                judged.append(negated(any_of(ticks)))
            else:
                judged.append(self._judge_place(Place(question.code, option), _ticked))
        return any_of(judged) if test.quantifier == ANY else all_of(judged)

    def _matrix(self, question: Question, test: AnswerTest, row: str) -> int:
        groups = test.groups or question.groups or ("",)
        by_row = []
        for each in self._rows(question, test, row):
            asked = self.row_asked(question, each)
            if asked == NOT_MET:
                by_row.append([BESIDE])
                continue
            maybe = BESIDE if asked & NOT_MET else 0
            by_row.append(
                [self._judge_place(Place(question.code, each, group), lambda answer: _compare(test, answer)) | maybe for group in groups]
            )
        if test.count:
            return _count(test, [cell for cells in by_row for cell in cells])
        across_groups = any_of if test.quantifier == ANY else all_of
        across_rows = across_groups
        if test.rows in ((EVERY,), (ANY,)):
            across_rows = any_of if test.rows == (ANY,) else all_of
        return across_rows([across_groups(cells) for cells in by_row])

    def _rows(self, question: Question, test: AnswerTest, row: str) -> tuple[str, ...]:
        if test.rows == (THIS_ROW,):
            return (row,)
        if test.rows in ((), (EVERY,), (ANY,)):
            return self.rows_in_scope(question)
        return test.rows

    def _places(self, test: AnswerTest, row: str) -> tuple[Place, ...]:
        question = self.questionnaire.question(test.question)
        if question.type is QuestionType.CHOICES:
            named = tuple(option for option in test.is_ if option != NONE_OF_THESE)
            return tuple(Place(question.code, option) for option in (named if named == test.is_ and named else question.options))
        if question.type is QuestionType.MATRIX:
            groups = test.groups or question.groups or ("",)
            rows = (each for each in self._rows(question, test, row) if self.standing(question, each) is RowStanding.IN)
            return tuple(Place(question.code, each, group) for each in rows for group in groups)
        return (Place(question.code),)

    def _cell_test(self, test: CellTest) -> int:
        standing = None if self._cells is None else self._cells.get(test.cell)
        if self._cells is None or (standing is not None and standing.unknown):
            return OPEN
        level = None if standing is None else (standing.supported if test.supported else standing.claimed)
        if level is None:
            return OPEN if standing is not None and test.supported and standing.claimed is not None else BESIDE
        low = test.at_least is None or level >= test.at_least
        return _bit(low and (test.at_most is None or level <= test.at_most))

    def _setup_test(self, test: SetupTest) -> int:
        code, _, facility = test.item.partition(".")
        value = self.scope.facilities.get(facility, "") if facility and code == "facility" else self.scope.setup.get(test.item, "")
        return MET | NOT_MET if value in ("", "unknown") and value not in test.is_ else _bit(value in test.is_)


def _ticked(answer: Answer) -> bool:
    return answer.value == "yes"


def _compare(test: AnswerTest, answer: Answer) -> bool:
    """Judge one answer. A figure that is not measured meets no comparison: it is a finding about data, never
    a zero.
    """
    if test.answered is not None and bool(answer.value) != test.answered:
        return False
    if test.measured is not None and answer.measured != test.measured:
        return False
    if test.is_ and answer.value not in test.is_:
        return False
    if test.count or (test.above is None and test.below is None and test.at_least is None and test.at_most is None):
        return True
    figure = number(answer.value)
    return figure is not None and _within(test, figure)


def number(value: str) -> Decimal | None:
    """Return the figure in an answer (``12.5``, or the amount of ``120.50 EUR``); None when there is none."""
    if not value or value == NOT_MEASURED:
        return None
    try:
        return Decimal(value.split()[0])
    except InvalidOperation:
        return None


def _within(test: AnswerTest, figure: Decimal) -> bool:
    return (
        (test.above is None or figure > test.above)
        and (test.below is None or figure < test.below)
        and (test.at_least is None or figure >= test.at_least)
        and (test.at_most is None or figure <= test.at_most)
    )


def _count(test: AnswerTest, parts: list[int]) -> int:
    """Judge how many parts are met, between those that are for certain and those that may be."""
    if parts and all(part == BESIDE for part in parts):
        return BESIDE
    certain = sum(part == MET for part in parts)
    possible = sum(bool(part & MET) for part in parts)
    judged = 0
    for figure in range(certain, possible + 1):
        judged |= _bit(_within(test, Decimal(figure)))
    return judged | (BESIDE if parts and all(part & BESIDE for part in parts) else 0)
