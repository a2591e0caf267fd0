"""What the column *still to do* says, as a formula over the hidden columns of its row, and what that comes to at the time of export.

Hidden beside every row: *needed* (1 asked, 2 not needed, 3 waits), *value* (the answer as a code), and in the row of a question *done*
(1 answered, 0 open, empty where it is not asked).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from diagnostic.exchange.workbook.conditions import Conditions, questions_in
from diagnostic.exchange.workbook.formulas import Area, is_one_of, quoted, text
from diagnostic.exchange.workbook.lists import WITHDRAW
from diagnostic.exchange.workbook.paths import SHEET, Step
from diagnostic.exchange.workbook.plan import Cell, ChoiceList, Look
from diagnostic.exchange.workbook.question_places import QuestionRow
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.answering import comment_answers
from diagnostic.model.condition import Condition
from diagnostic.model.questionnaire import QuestionType
from diagnostic.model.workbook import Column

ASKED, SKIPPED, WAITING = "1", "2", "3"
NEEDED, VALUE, DONE = Column.NEEDED, Column.VALUE, Column.DONE
_NOTHING = ("", WITHDRAW)


class Said(NamedTuple):
    """A text that a formula computes, and what it comes to now."""

    formula: str
    now: str


class Why(NamedTuple):
    """What is said of a row that is not needed, and of one that waits."""

    skipped: Said = Said('""', "")
    waits: str = ""


@dataclass(frozen=True)
class RowState:
    """The computed cells of one row, by column code; whether it is asked, and still open, now."""

    cells: Mapping[str, Cell]
    asked: bool
    open: bool


@dataclass(frozen=True)
class _Spot:
    """A row on its sheet: the table, the row's number, its own cells, and what the formulas count as the lines of its question."""

    row: QuestionRow
    area: Area
    number: int

    def own(self, column: str) -> str:
        return self.area.own(column, self.number)

    @property
    def empty(self) -> str:
        return is_one_of(self.own(VALUE), _NOTHING)

    def lines(self, *criteria: tuple[str, str]) -> str:
        """Count the lines of the question for which all criteria hold."""
        area, code = self.area, text(self.row.question.code)
        pairs = "".join(f",{area.column(column)},{wanted}" for column, wanted in criteria)
        return f"COUNTIFS({area.column('code')},{code},{area.column('line')},\"<>\"{pairs})"

    @property
    def open_lines(self) -> str:
        return "+".join(self.lines((NEEDED, ASKED), (VALUE, text(nothing))) for nothing in _NOTHING)


class States:
    """Makes the computed cells of the rows of questions. ``lists`` gives the drop-down of a row by its key; ``day`` is the day of export."""

    def __init__(self, conditions: Conditions, wording: WorkbookWording, lists: Mapping[str, ChoiceList], day: str) -> None:
        self._conditions = conditions
        self._wording = wording
        self._lists = lists
        self._day = day
        self._open, self._reason, self._absent = (
            Said(text(sentence), sentence) for sentence in (wording.say("state.open"), wording.say("state.reason"), wording.say("state.absent"))
        )
        self._comment = wording.say("state.comment")
        self._before, _, self._after = wording.say("state.open-lines", count="\0").partition("\0")

    def of_question(self, rows: tuple[QuestionRow, ...], area: Area, first: int) -> list[RowState]:
        """Return the computed cells of a question's rows, the head first; ``first`` is the row of the head on its sheet."""
        head = _Spot(rows[0], area, first)
        places = [_Spot(row, area, number) for number, row in enumerate(rows[1:], first + 1)]
        asked = self._conditions.asked(head.row.question.code)
        if head.row.question.type is QuestionType.CHOICES:
            ticked = head.row.value not in _NOTHING or any(spot.row.value == "yes" for spot in places)
            below = [self._option(spot, asked, ticked) for spot in places]
            return [self._choices(head, below, asked, ticked), *below]
        if head.row.question.type is QuestionType.MATRIX:
            why = self._because(head.row.question.rows_asked_when)
            below = [self._place(spot, asked, why) for spot in places]
            return [self._matrix(head, below, asked), *below]
        return [self._plain(head, asked)]

    def _plain(self, spot: _Spot, asked: Step) -> RowState:
        empty = spot.row.value in _NOTHING
        done = Said(f"IF({spot.empty},0,1)", str(int(not empty)))
        return self._head(spot, asked, done, self._unanswered(spot), [spot.row.value])

    def _matrix(self, spot: _Spot, below: list[RowState], asked: Step) -> RowState:
        count = sum(state.open for state in below)
        asked_lines = spot.lines((NEEDED, ASKED))
        done = Said(f'IF({asked_lines}=0,"",IF({spot.open_lines}=0,1,0))', str(int(not count)) if any(s.asked for s in below) else "")
        pieces = [text(self._before)] if self._before else []
        pieces += [f"({spot.open_lines})", *([text(self._after)] if self._after else [])]
        left = Said(f'IF({spot.open_lines}=0,"",{"&".join(pieces)})', f"{self._before}{count}{self._after}" if count else "")
        return self._head(spot, asked, done, left, [state.cells[VALUE].text for state in below])

    def _choices(self, spot: _Spot, below: list[RowState], asked: Step, ticked: bool) -> RowState:
        yes = spot.lines((VALUE, '"yes"'))
        is_done = ticked or not any(state.open for state in below)
        done = Said(f"IF(OR(NOT({spot.empty}),{yes}>0,{spot.open_lines}=0),1,0)", str(int(is_done)))
        left = Said(
            f"IF({done.formula}=1,{self._reason_formula(spot)},{self._open.formula})", self._reason_now(spot) if is_done else self._open.now
        )
        return self._head(spot, asked, done, left, [spot.row.value, *(state.cells[VALUE].text for state in below)])

    def _head(self, spot: _Spot, asked: Step, done: Said, left: Said, values: list[str]) -> RowState:
        """The row of a question: what is left to do, then whether its comment is missing, unless it is not asked."""
        needed = self._needed(asked)
        is_asked = needed.text == ASKED
        left = self._with_comment(spot, left, values)
        is_done = done.now if is_asked else ""
        gated = f'IF({spot.own(NEEDED)}<>{ASKED},"",{done.formula})'
        cells: dict[str, Cell] = {
            NEEDED: needed,
            VALUE: self._value(spot),
            DONE: Cell(is_done, Look.HIDDEN, done.formula if not needed.formula and is_asked else gated, number=True),
            Column.STATE: self._state(spot, needed, self._because(spot.row.question.asked_when), left),
        }
        return RowState(cells, is_asked, is_done == "0")

    def _place(self, spot: _Spot, asked: Step, why: Why) -> RowState:
        question, row = spot.row.question, spot.row.place.row
        own = self._conditions.row_asked(question, row)
        needed = self._needed(asked, own)
        facility = self._conditions.facility_of(question, row)
        if facility is not None:
            test = f'{quoted(SHEET)}!{facility.cell}="no"'
            skipped = Said(
                f"IF({test},{self._absent.formula},{why.skipped.formula})", self._absent.now if facility.now == "no" else why.skipped.now
            )
            why = Why(skipped, why.waits)
        state = self._state(spot, needed, why, self._unanswered(spot), asked)
        is_asked = needed.text == ASKED
        return RowState({NEEDED: needed, VALUE: self._value(spot), Column.STATE: state}, is_asked, is_asked and spot.row.value in _NOTHING)

    def _option(self, spot: _Spot, asked: Step, ticked: bool) -> RowState:
        """An option that is empty beside ticked ones is answered: the row of its question says whether anything is open."""
        needed = self._needed(asked)
        key, area = text(spot.row.question.code), spot.area
        done = f'IFERROR(INDEX({area.column(DONE)},MATCH({key},{area.column("key")},0)),0)'
        is_open = needed.text == ASKED and spot.row.value in _NOTHING and not ticked
        left = Said(
            f"IF(AND({spot.empty},{done}=0),{self._open.formula},{self._reason_formula(spot)})",
            self._open.now if is_open else self._reason_now(spot),
        )
        state = self._state(spot, needed, Why(), left)
        return RowState({NEEDED: needed, VALUE: self._value(spot), Column.STATE: state}, needed.text == ASKED, is_open)

    def _state(self, spot: _Spot, needed: Cell, why: Why, left: Said, whole: Step | None = None) -> Cell:
        """Return what is to do. Where the ``whole`` question is not asked, its own row says why, and its lines say nothing."""
        if spot.row.conflicting or spot.row.later:
            return Cell(self._wording.say("state.conflict" if spot.row.conflicting else "state.later"), Look.STATE)
        if not needed.formula:
            # It is asked whatever is answered, or never: nothing has to be looked up.
            return Cell(left.now, Look.STATE, left.formula) if needed.text == ASKED else Cell(why.skipped.now, Look.STATE)
        own = spot.own(NEEDED)
        formula = f"IF({own}={SKIPPED},{why.skipped.formula},IF({own}={WAITING},{text(why.waits)},{left.formula}))"
        now = {SKIPPED: why.skipped.now, WAITING: why.waits}.get(needed.text, left.now)
        if whole is None or self._conditions.is_fixed(whole):
            return Cell(now, Look.STATE, formula)
        met, not_met = f"{quoted(SHEET)}!{whole.met}", f"{quoted(SHEET)}!{whole.not_met}"
        is_asked = whole.bits.met and not whole.bits.not_met
        return Cell(now if is_asked else "", Look.STATE, f'IF(OR({met}=0,{not_met}=1),"",{formula})')

    def _unanswered(self, spot: _Spot) -> Said:
        now = self._open.now if spot.row.value in _NOTHING else self._reason_now(spot)
        return Said(f"IF({spot.empty},{self._open.formula},{self._reason_formula(spot)})", now)

    def _reason_formula(self, spot: _Spot) -> str:
        missing = f'AND({spot.own(VALUE)}="not-applicable",{spot.own(Column.REASON)}="")'
        return f'IF({missing},{self._reason.formula},"")'

    def _reason_now(self, spot: _Spot) -> str:
        missing = spot.row.value == "not-applicable" and not any(spot.row.texts.get(Column.REASON, ()))
        return self._reason.now if missing else ""

    def _with_comment(self, spot: _Spot, left: Said, values: list[str]) -> Said:
        """Add that an answer calls for a comment, which stands in the row of the question."""
        wanted = comment_answers(spot.row.question)
        if not wanted or Column.COMMENT in spot.row.conflicting:
            return left
        ours = f"{spot.area.column('code')},{text(spot.row.question.code)},{spot.area.column(VALUE)}"
        said = "+".join(f"COUNTIFS({ours},{text(answer)})" for answer in wanted)
        sentence = self._comment
        formula = f'IF(AND({spot.own(Column.COMMENT)}="",{said}>0),{text(sentence)},"")'
        missing = any(value in wanted for value in values) and not any(spot.row.texts.get(Column.COMMENT, ()))
        return Said(f'IF({left.formula}<>"",{left.formula},{formula})', left.now or (sentence if missing else ""))

    def _because(self, condition: Condition | None) -> Why:
        if condition is None:
            return Why()
        questions = questions_in(condition)
        if not questions:
            return _why(self._wording.say("state.skipped-setup"), self._wording.say("state.waiting-setup"))
        listed = self._wording.listed(questions)
        waits = self._wording.say("state.waiting", questions=listed)
        if self._conditions.depends_on_elsewhere(condition):
            return _why(self._wording.say("state.skipped-fixed", day=self._day), waits)
        return _why(self._wording.say("state.skipped", questions=listed), waits)

    def _needed(self, *steps: Step) -> Cell:
        """Return 1 asked, 2 not needed, 3 waits, from what the sheet of paths says."""
        bits = [step.bits for step in steps]
        now = SKIPPED if not all(each.met for each in bits) else WAITING if any(each.not_met for each in bits) else ASKED
        if self._conditions.is_fixed(*steps):
            return Cell(now, Look.HIDDEN, number=True)
        met = ",".join(f"{quoted(SHEET)}!{step.met}" for step in steps)
        maybe = ",".join(f"{quoted(SHEET)}!{step.not_met}" for step in steps)
        return Cell(now, Look.HIDDEN, f"IF(MIN({met})=0,{SKIPPED},IF(MAX({maybe})=1,{WAITING},{ASKED}))", number=True)

    def _value(self, spot: _Spot) -> Cell:
        """The answer as a code, from its label; what is no label stays as it is typed."""
        if not spot.row.holds_answer or spot.row.later or Column.ANSWER in spot.row.conflicting:
            return Cell(spot.row.value, Look.HIDDEN)
        answer, choices = spot.own(Column.ANSWER), self._lists[spot.row.key]
        formula = f'IF({answer}="","",IFERROR(INDEX({choices.codes},MATCH({answer},{choices.labels},0)),{answer}))'
        return Cell(spot.row.value, Look.HIDDEN, formula)


def _why(skipped: str, waits: str) -> Why:
    return Why(Said(text(skipped), skipped), waits)

