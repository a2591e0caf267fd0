"""Conditions of the question set as steps of the sheet of paths: the same judgement as ``model.judging``, over cells instead of entries.

What is answered in this workbook is looked up in it; everything else keeps the value it has at the time of export.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal

from diagnostic.exchange.workbook.cell_text import cell_text, parts_of
from diagnostic.exchange.workbook.formulas import Area, bit, found, is_one_of, text
from diagnostic.exchange.workbook.own_answers import OwnAnswers, code_of
from diagnostic.exchange.workbook.paths import MET, NOT_MET, Bits, Step, Steps, Value
from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED
from diagnostic.model.book import Place
from diagnostic.model.condition import ANY, EVERY, THIS_ROW, AllOf, AnswerTest, AnyOf, Condition, Not, SetupTest
from diagnostic.model.judging import NOT_MET as NOT_MET_BIT
from diagnostic.model.judging import number
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.scope import RowStanding
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.workbook import Spot, key_of

_ORDER = (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION, Voice.SECRETARIAT)


class Conditions:
    """Translates conditions. ``areas`` gives the table that holds a question of this workbook; ``setup`` the one with set-up items."""

    def __init__(
        self, own: OwnAnswers, areas: Mapping[str, Area], setup: Area | None, setup_keys: frozenset[str], steps: Steps
    ) -> None:
        self._own = own
        self._areas = areas
        self._setup = setup
        self._setup_keys = setup_keys
        self._steps = steps
        self._asked: dict[str, Step] = {}
        self._values: dict[Place, Value] = {}
        self._facilities: dict[str, dict[str, Value]] = {}

    def asked(self, code: str) -> Step:
        """Return whether a question is asked on this path."""
        if code not in self._asked:
            reading = self._own.reading
            question = reading.questionnaire.question(code)
            self._asked[code] = self._steps.fixed("never", NOT_MET)  # a question that waits for itself is never asked
            if code not in self._areas:
                step = self._steps.fixed("elsewhere", _bits(reading.asked(code)))
            elif not reading.reaches(question):
                step = self._steps.fixed("never", NOT_MET)
            else:
                step = self._gate(question, question.asked_when, "")
            self._asked[code] = step
        return self._asked[code]

    def row_asked(self, question: Question, row: str) -> Step:
        """Return whether one row of a matrix is asked, given that the question is."""
        if self._own.reading.standing(question, row) is RowStanding.OUT:
            return self._steps.fixed("never", NOT_MET)
        step = self._gate(question, question.rows_asked_when, row)
        facility = self.facility_of(question, row)
        return self._steps.unless(facility, "no", step) if facility is not None else step

    def facility_of(self, question: Question, row: str) -> Value | None:
        """Return whether there is the facility without which a row is not asked; None where the row needs none."""
        if question.code not in self._facilities:
            lines = self._own.questionnaire.rows_of(question)
            self._facilities[question.code] = {line.code: self.setup_value("facility", line.facility) for line in lines if line.facility}
        return self._facilities[question.code].get(row)

    def is_fixed(self, *steps: Step) -> bool:
        """Tell whether nothing that is filled in changes any of these."""
        return all(self._steps.is_fixed(step) for step in steps)

    def depends_on_elsewhere(self, condition: Condition | None) -> bool:
        """Tell whether a condition looks at something that is not answered in this workbook."""
        return condition is not None and any(code not in self._areas for code in questions_in(condition))

    def setup_value(self, code: str, row: str) -> Value:
        """Return the value of a set-up item: from its cell, unless somebody stated it whose word counts before that."""
        own_voice = self._own.voice
        found_in = {voice: self._own.text(Subject(Kind.SETUP, code, Facet.VALUE, voice, row)) for voice in _ORDER}
        said = {voice: parts_of(cell_text(value))[0] if value else value for voice, value in found_in.items()}
        counts = next((value for value in said.values() if value != ""), "") or ""
        first = next((voice for voice in _ORDER if said[voice] != ""), own_voice)
        key = key_of(Spot("setup", code, row))
        if self._setup is None or key not in self._setup_keys or _ORDER.index(first) < _ORDER.index(Voice(own_voice)):
            return self._steps.value(key, "", counts)
        cell = found(self._setup, key, "value")
        own = said[Voice(own_voice)] or ""
        return self._steps.value(key, cell if own or not counts else f"IF({cell}=\"\",{text(counts)},{cell})", own or counts)

    def _gate(self, question: Question, condition: Condition | None, row: str) -> Step:
        if condition is None:
            return self._steps.fixed("always", MET)
        return self._steps.gate(self._judge(condition, row), question.always)

    def _judge(self, condition: Condition, row: str) -> Step:
        if isinstance(condition, AnswerTest):
            return self._answer_test(condition, row)
        if isinstance(condition, AllOf):
            return self._steps.all_of([self._judge(part, row) for part in condition.parts])
        if isinstance(condition, AnyOf):
            return self._steps.any_of([self._judge(part, row) for part in condition.parts])
        if isinstance(condition, Not):
            return self._steps.negated(self._judge(condition.part, row))
        if isinstance(condition, SetupTest):
            return self._setup_test(condition)
        return self._steps.fixed("as exported", _bits(self._own.reading.judge(condition, row)))

    def _setup_test(self, test: SetupTest) -> Step:
        code, _, row = test.item.partition(".")
        value = self.setup_value(code, row)
        unknown = value.now in ("", "unknown") and value.now not in test.is_
        meets, open_ = is_one_of(value.cell, test.is_), is_one_of(value.cell, ("", "unknown"))
        formulas = (bit(f"OR({meets},{open_})"), f"IF({meets},0,1)", "0")
        return self._steps.custom(
            ("setup", value.row, test.is_), f"test of {value.row}", formulas,
            Bits(unknown or value.now in test.is_, value.now not in test.is_, False),
        )  # fmt: skip

    def _answer_test(self, test: AnswerTest, row: str) -> Step:
        question = self._own.questionnaire.question(test.question)
        asked = self.asked(question.code)
        if question.code not in self._areas:
            return self._steps.fixed("elsewhere", _bits(self._own.reading.judge(test, row)))
        if question.type is QuestionType.CHOICES:
            inner = self._choices(question, test)
        elif question.type is QuestionType.MATRIX:
            inner = self._matrix(question, test, row)
        else:
            inner = self._place(Place(question.code), test)
        return self._steps.within(inner, asked)

    def _choices(self, question: Question, test: AnswerTest) -> Step:
        ticked = AnswerTest(question.code, is_=("yes",))

        def options(codes: tuple[str, ...]) -> list[Step]:
            return [self._place(Place(question.code, code), ticked) for code in codes]

        if test.count:
            return self._steps.count(options(test.is_ or question.options), *_ends(test))
        if test.answered is not None:
            return self._steps.fixed("as exported", _bits(self._own.reading.judge(test)))
        none = [self._steps.negated(self._steps.any_of(options(question.options)))] if NONE_OF_THESE in test.is_ else []
        judged = options(tuple(code for code in test.is_ if code != NONE_OF_THESE)) + none
        return self._steps.any_of(judged) if test.quantifier == ANY else self._steps.all_of(judged)

    def _matrix(self, question: Question, test: AnswerTest, row: str) -> Step:
        groups = test.groups or question.groups or ("",)
        by_row = []
        for each in self._rows(question, test, row):
            asked = self.row_asked(question, each)
            by_row.append([self._steps.within(self._place(Place(question.code, each, group), test), asked) for group in groups])
        if test.count:
            return self._steps.count([cell for cells in by_row for cell in cells], *_ends(test))
        across_groups = self._steps.any_of if test.quantifier == ANY else self._steps.all_of
        across_rows = across_groups
        if test.rows in ((EVERY,), (ANY,)):
            across_rows = self._steps.any_of if test.rows == (ANY,) else self._steps.all_of
        return across_rows([across_groups(cells) for cells in by_row])

    def _rows(self, question: Question, test: AnswerTest, row: str) -> tuple[str, ...]:
        if test.rows == (THIS_ROW,):
            return (row,)
        if test.rows in ((), (EVERY,), (ANY,)):
            # Rows whose facility is absent now are kept: the set-up of this workbook may say otherwise, and they drop out by themselves.
            lines = self._own.questionnaire.rows_of(question)
            standing = self._own.reading.standing
            return tuple(line.code for line in lines if not line.informative and standing(question, line.code) is not RowStanding.OUT)
        return test.rows

    def _place(self, place: Place, test: AnswerTest) -> Step:
        return self._steps.answer(self._value(place), _comparison(test), lambda value: _compares(test, value))

    def _value(self, place: Place) -> Value:
        if place not in self._values:
            self._values[place] = self._looked_up(place)
        return self._values[place]

    def _looked_up(self, place: Place) -> Value:
        own = self._own
        agreed = own.agreed(place)
        if place.question not in self._areas or agreed is not None or own.answer(place) is None:
            return self._steps.value(str(place), "", code_of(own.book.said(place).answer))
        area = self._areas[place.question]
        question = own.questionnaire.question(place.question)
        cell = found(area, key_of(Spot("question", *place)), "value")
        if question.type is QuestionType.CHOICES and place.row:
            return self._option(place, area, cell)
        beside = own.beside(place)
        formula = f"IF({cell}=\"\",{text(beside)},{cell})" if beside else cell
        return self._steps.value(str(place), formula, own.code(place) or beside)

    def _option(self, place: Place, area: Area, cell: str) -> Value:
        """An option that nobody ticked is a no beside ticked ones, or what was said of the question as a whole."""
        own = self._own
        whole = self._steps.value(place.question, found(area, place.question, "value"), own.code(Place(place.question)))
        ticks = f"COUNTIFS({area.column('code')},{text(place.question)},{area.column('line')},\"<>\",{area.column('value')},\"yes\")"
        question = own.questionnaire.question(place.question)
        ticked = sum(own.code(Place(place.question, option)) == "yes" for option in question.options)
        count = self._steps.value(f"{place.question} ticked", ticks, str(ticked))
        said = self._steps.value(f"{place} own", cell, own.code(place))
        beside = own.beside(place)
        last = f'IF({count.cell}&""="0",{text(beside)},"no")' if beside else f'IF({count.cell}&""="0","","no")'
        formula = (
            f'IF({said.cell}="yes","yes",IF({is_one_of(whole.cell, ("", "withdraw"))},IF({said.cell}<>"",{said.cell},{last}),'
            f'IF({whole.cell}="{NONE_OF_THESE}","no",{whole.cell})))'
        )
        return self._steps.value(str(place), formula, _option_now(said.now, whole.now, ticked, beside))


def questions_in(condition: Condition) -> tuple[str, ...]:
    """Return the questions a condition looks at, each once, in order."""
    if isinstance(condition, AllOf | AnyOf):
        return tuple(dict.fromkeys(code for part in condition.parts for code in questions_in(part)))
    if isinstance(condition, Not):
        return questions_in(condition.part)
    return (condition.question,) if isinstance(condition, AnswerTest) else ()


def _option_now(said: str, whole: str, ticked: int, beside: str) -> str:
    if said == "yes":
        return "yes"
    if whole:
        return "no" if whole == NONE_OF_THESE else whole
    return said or ("no" if ticked else beside)


def _bits(possible: int) -> Bits:
    return Bits(bool(possible & 1), bool(possible & NOT_MET_BIT), bool(possible & 4))


def _ends(test: AnswerTest) -> tuple[Decimal | None, Decimal | None]:
    """Return the least and the most that is counted, ends included."""
    least = test.at_least if test.above is None else Decimal(int(test.above) + 1)
    most = test.at_most if test.below is None else Decimal(-int(-test.below // 1) - 1)
    return least, most


def _comparison(test: AnswerTest) -> str:
    """Return a test of one answer as a formula over ``{0}``."""
    parts = []
    if test.answered is False:
        parts.append("FALSE")
    if test.measured is not None:
        parts.append(f"{{0}}{'<>' if test.measured else '='}{text(NOT_MEASURED)}")
    if test.is_:
        parts.append(is_one_of("{0}", test.is_))
    figure = 'VALUE(LEFT({0},FIND(" ",{0}&" ")-1))'
    ends = (("above", ">"), ("below", "<"), ("at_least", ">="), ("at_most", "<="))
    compared = [f"{figure}{sign}{getattr(test, name)}" for name, sign in ends if getattr(test, name) is not None and not test.count]
    if compared:
        parts.append(f"IFERROR(AND({','.join(compared)}),FALSE)")
    return f"AND({','.join(parts)})" if len(parts) > 1 else (parts or ["TRUE"])[0]


def _compares(test: AnswerTest, value: str) -> bool:
    """Judge one answer as the formula does."""
    if test.answered is False or (test.measured is not None and (value != NOT_MEASURED) is not test.measured):
        return False
    if test.is_ and value not in test.is_:
        return False
    tests: tuple[tuple[Decimal | None, Callable[[Decimal, Decimal], bool]], ...] = (
        (test.above, lambda figure, end: figure > end),
        (test.below, lambda figure, end: figure < end),
        (test.at_least, lambda figure, end: figure >= end),
        (test.at_most, lambda figure, end: figure <= end),
    )
    wanted = [(end, holds) for end, holds in tests if end is not None and not test.count]
    figure = number(value)
    return not wanted or (figure is not None and all(holds(figure, end) for end, holds in wanted))
