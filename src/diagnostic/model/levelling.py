"""Levelling a cell: the rows that count, what the answers give, what the evidence allows, what an expert set,
and why.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from diagnostic.model.answer import AnswerState
from diagnostic.model.book import Book, Place
from diagnostic.model.condition import AnswerTest, Condition, leaves
from diagnostic.model.evidence import Exhibit, Register, Strength, ceiling, held_below, need, strength
from diagnostic.model.explaining import level_reasons
from diagnostic.model.judging import BESIDE, MET, NOT_MET, CellStanding, Outcome, Reading
from diagnostic.model.level import (
    HIGHEST,
    Adjustment,
    CellResult,
    Held,
    HeldBy,
    LevelKind,
    LevelReason,
    LevelState,
    RowResult,
)
from diagnostic.model.possible import outcomes
from diagnostic.model.questionnaire import CellRule, Questionnaire, RowRule
from diagnostic.model.scope import Mode, RowStanding, row_standing
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice

NOT_APPLICABLE = -1
"""Among possible levels: the row drops out."""

Levels = frozenset[int]

_OUT = LevelState(LevelKind.OUT_OF_SCOPE)


@dataclass(frozen=True)
class _Line:
    """One row of a cell's rule; ``fixed`` when scope or facilities settle it before any answer."""

    row: str
    rule: RowRule
    informative: bool = False
    fixed: LevelState | None = None


@dataclass(frozen=True)
class _Bench:
    """What levelling one cell needs. ``confirmed`` reads only what the team or both have stated; None in a
    self-assessment.
    """

    rule: CellRule
    reading: Reading
    confirmed: Reading | None
    questions: tuple[str, ...]
    exhibits: tuple[Exhibit, ...]


def level_cell(
    reading: Reading, confirmed: Reading, register: Register, state: State, rule: CellRule
) -> CellResult:
    """Return the result of one cell. ``confirmed`` is the same reading without what only the administration
    has said.
    """
    standard = reading.questionnaire.standard(rule.standard)
    questions = cell_questions(reading.questionnaire, rule)
    exhibits = register.behind(questions, rule.dimension)
    self_reported = reading.scope.mode is Mode.SELF_ASSESSMENT
    rests_on = cell_entries(reading.book, register, questions, rule)
    if not reading.in_scope(rule.standard):
        return CellResult(
            rule.code, rule.standard, standard.section, rule.dimension, rule.own_definition, _OUT, _OUT, _OUT, None,
            self_reported, Strength.E0, (), (), None, None, questions, (), rests_on,
        )  # fmt: skip
    bench = _Bench(rule, reading, None if self_reported else confirmed, questions, exhibits)
    lines = _lines(reading, rule)
    rows = tuple(_row(bench, line) for line in lines)
    proposed, unknown = _claimed(bench, lines, rows)
    adjusted, in_conflict = _adjustment(state, rule.code, proposed, rests_on, reading.scope.mode)
    claimed = proposed
    if in_conflict:
        claimed = LevelState(LevelKind.UNKNOWN, reason="conflict")
    elif adjusted is not None:
        claimed = LevelState(LevelKind.LEVEL, adjusted.level)
    supported = claimed if self_reported else _supported(bench, lines, rows, claimed, adjusted)
    decider = _decider(rows, supported if supported.numeric else claimed)
    counted = [row for row in rows if row.counts and row.claimed.numeric]
    return CellResult(
        code=rule.code,
        standard=rule.standard,
        section=standard.section,
        dimension=rule.dimension,
        own_definition=rule.own_definition,
        claimed=claimed,
        supported=supported,
        proposed=proposed,
        adjusted=adjusted,
        self_reported=self_reported,
        strength=min((row.strength for row in counted), default=strength(exhibits)),
        rows=rows,
        why=decider.why if decider else (),
        held_claimed=_held(HeldBy.ADJUSTED, adjusted is not None and adjusted.moved != 0, decider, True),
        held_supported=_held(
            HeldBy.ADJUSTED,
            adjusted is not None and adjusted.moved != 0 and supported == claimed,
            decider,
            False,
        ),
        questions=questions,
        evidence=tuple(dict.fromkeys(exhibit.item.code for exhibit in exhibits)),
        rests_on=rests_on,
        unknown=unknown,
        conflict=in_conflict or _open_contradiction(reading.book, questions),
    )


def standing_of(cell: CellResult) -> CellStanding:
    """Return what conditions may ask of a levelled cell."""
    unknown = cell.claimed.kind in (LevelKind.UNKNOWN, LevelKind.DECLINED)
    return CellStanding(cell.claimed.level, cell.supported.level, unknown)


def cell_questions(questionnaire: Questionnaire, rule: CellRule) -> tuple[str, ...]:
    """Return the questions a cell's rule looks at, in the order of the set."""
    conditions = [
        condition for row in rule.rows for condition in (*row.levels, row.not_applicable_when) if condition
    ]
    named = set(_questions(conditions))
    return tuple(question.code for question in questionnaire.questions if question.code in named)


def cell_entries(
    book: Book, register: Register, questions: tuple[str, ...], rule: CellRule
) -> tuple[str, ...]:
    """Return the ids of everything a level rests on: answers that count, evidence and its links. What a
    confirmation records.
    """
    found = {
        entry for code in questions for place in book.places_said(code) for entry in book.said(place).entries
    }
    for exhibit in register.behind(questions, rule.dimension):
        found.update(exhibit.entries, exhibit.item.entries)
    return tuple(sorted(found))


def possible_levels(reading: Reading, rule: RowRule, row: str) -> Levels:
    """Return the levels a ladder can still come to; a level whose tests are all beside the point is passed
    over, not reached.
    """
    dropped: set[int] = set()
    if rule.not_applicable_when is not None:
        judged = reading.judge(rule.not_applicable_when, row)
        if judged == MET:
            return frozenset({NOT_APPLICABLE})
        if judged & MET:
            dropped = {NOT_APPLICABLE}
    results: set[int] = set()
    # (level reached so far, whether anything was judged at all)
    standing = {(0, False)}
    for level, condition in enumerate(rule.levels, start=1):
        judged = reading.judge(condition, row)
        if judged & NOT_MET:
            results |= {reached for reached, _ in standing}
        passed = standing if judged & BESIDE else set()
        standing = passed | ({(level, True)} if judged & MET else set())
        if not standing:
            break
    results |= {reached if judged_any else NOT_APPLICABLE for reached, judged_any in standing}
    return frozenset(results | dropped)


def lowest(rows: Iterable[Levels]) -> Levels:
    """Return what the lowest of several rows can come to; rows that are not applicable drop out."""
    result: Levels = frozenset({NOT_APPLICABLE})
    for row in rows:
        result = frozenset(
            other if one == NOT_APPLICABLE else one if other == NOT_APPLICABLE else min(one, other)
            for one in result
            for other in row
        )
    return result


def _questions(conditions: Iterable[Condition]) -> Iterable[str]:
    return (
        test.question
        for condition in conditions
        for test in leaves(condition)
        if isinstance(test, AnswerTest)
    )


def _lines(reading: Reading, rule: CellRule) -> tuple[_Line, ...]:
    listed = next((each for each in reading.questionnaire.row_lists if each.code == rule.row_list), None)
    known = {row.code: row for row in listed.rows} if listed is not None else {}
    rules = {row.row: row for row in rule.rows}
    if known and "" in rules:
        # One ladder for every row of the list that any of its questions asks about.
        asked: set[str] = set()
        for code in cell_questions(reading.questionnaire, rule):
            question = reading.questionnaire.question(code)
            if question.rows == rule.row_list:
                asked |= {row.code for row in reading.questionnaire.rows_of(question)}
        rules = {code: rules[""] for code in known if code in asked}
    lines = []
    for code, row_rule in rules.items():
        row = known.get(code)
        fixed = None
        if row_rule.scope and not reading.in_scope(row_rule.scope):
            fixed = _OUT
        elif row is not None and listed is not None:
            where = row_standing(reading.scope, listed, row)
            if where is RowStanding.OUT:
                fixed = _OUT
            elif where is RowStanding.ABSENT:
                fixed = LevelState(LevelKind.NOT_APPLICABLE, reason="facility")
        lines.append(_Line(code, row_rule, row is not None and row.informative, fixed))
    return tuple(lines)


def _row(bench: _Bench, line: _Line) -> RowResult:
    if line.fixed is not None:
        return RowResult(line.row, line.fixed, line.fixed, Strength.E0, False, (), None, None)
    levels = outcomes(bench.reading, lambda: possible_levels(bench.reading, line.rule, line.row))
    why = level_reasons(bench.reading, line.rule, line.row)
    claimed = _state(bench.reading, levels, (line,))
    exhibits = _of_row(bench.exhibits, line.row)
    sources = _sources(why)
    for_it = tuple(exhibit for exhibit in exhibits if not exhibit.against)
    supported = claimed
    if bench.confirmed is not None and claimed.numeric:
        supported = _supported_row(bench, line, claimed)
    held = _held_by_answers(line.row, claimed, why)
    return RowResult(
        row=line.row,
        claimed=claimed,
        supported=supported,
        strength=strength(for_it, sources),
        counts=not line.informative and claimed.kind is not LevelKind.NOT_APPLICABLE,
        why=why,
        held_claimed=held,
        held_supported=held
        if supported == claimed
        else _held_by_evidence(bench, line, claimed, supported, exhibits),
        evidence=tuple(dict.fromkeys(exhibit.item.code for exhibit in for_it)),
        evidence_against=tuple(dict.fromkeys(exhibit.item.code for exhibit in exhibits if exhibit.against)),
    )


def _of_row(exhibits: tuple[Exhibit, ...], row: str) -> tuple[Exhibit, ...]:
    return tuple(exhibit for exhibit in exhibits if not row or exhibit.row in ("", row))


def _sources(why: tuple[LevelReason, ...]) -> tuple[str, ...]:
    """The sources whose statements agree with the answers behind a row, each once."""
    found = {
        source
        for reason in why
        for test in reason.criteria
        for answer in test.answers
        for source in answer.sources
    }
    return tuple(sorted(found))


def _cap(bench: _Bench, line: _Line, claimed: int | None) -> int:
    exhibits = _of_row(bench.exhibits, line.row)
    allowed = ceiling(
        bench.rule.dimension, exhibits, _sources(level_reasons(bench.reading, line.rule, line.row))
    )
    against = held_below(exhibits, claimed)
    return allowed if against is None else min(allowed, against)


def _capped(levels: Levels, cap: int) -> Levels:
    return frozenset(level if level == NOT_APPLICABLE else min(level, cap) for level in levels)


def _supported_row(bench: _Bench, line: _Line, claimed: LevelState) -> LevelState:
    reading = bench.confirmed or bench.reading
    cap = _cap(bench, line, claimed.level)
    if not _only_administration(bench):
        return LevelState(LevelKind.LEVEL, min(claimed.level or 0, cap))
    levels = outcomes(reading, lambda: _capped(possible_levels(reading, line.rule, line.row), cap))
    return _confirmed_state(levels)


def _confirmed_state(levels: Levels) -> LevelState:
    if len(levels) == 1 and NOT_APPLICABLE not in levels:
        return LevelState(LevelKind.LEVEL, next(iter(levels)))
    return LevelState(LevelKind.UNKNOWN, reason="not-confirmed")


def _only_administration(bench: _Bench) -> bool:
    """Tell whether any answer of the cell was given by the administration alone."""
    book = bench.reading.book
    return any(
        book.said(place).voice == Voice.ADMINISTRATION
        for code in bench.questions
        for place in book.places_said(code)
    )


def _claimed(
    bench: _Bench, lines: tuple[_Line, ...], rows: tuple[RowResult, ...]
) -> tuple[LevelState, tuple[Place, ...]]:
    counting = [line for line in lines if line.fixed is None and not line.informative]
    if not counting:
        absent = [
            line.fixed
            for line in lines
            if line.fixed is not None and line.fixed.kind is LevelKind.NOT_APPLICABLE
        ]
        return (absent[0] if absent else _OUT), ()
    if len(counting) == 1:
        state = next(row.claimed for row in rows if row.row == counting[0].row)
    else:
        state = _joined(bench, counting, [row for row in rows if row.row in {line.row for line in counting}])
    if state.kind in (LevelKind.UNKNOWN, LevelKind.DECLINED):
        return state, _blocking(bench.reading, tuple(counting))
    return state, ()


def _joined(bench: _Bench, counting: list[_Line], rows: list[RowResult]) -> LevelState:
    numbers = [row.claimed.level for row in rows if row.claimed.level is not None]
    if 0 in numbers:
        return LevelState(LevelKind.LEVEL, 0)
    if all(row.claimed.numeric or row.claimed.kind is LevelKind.NOT_APPLICABLE for row in rows):
        if numbers:
            return LevelState(LevelKind.LEVEL, min(numbers))
        return rows[0].claimed
    reading = bench.reading
    together = outcomes(
        reading, lambda: lowest(possible_levels(reading, line.rule, line.row) for line in counting)
    )
    return _state(reading, together, tuple(counting))


def _state(reading: Reading, levels: Levels, lines: tuple[_Line, ...]) -> LevelState:
    if levels == {NOT_APPLICABLE}:
        limited = any(
            line.rule.not_applicable_when is not None
            and reading.judge(line.rule.not_applicable_when, line.row) == MET
            for line in lines
        )
        return LevelState(LevelKind.NOT_APPLICABLE, reason="qualifier" if limited else "answers")
    if len(levels) == 1:
        return LevelState(LevelKind.LEVEL, next(iter(levels)))
    said = [reading.book.said(place) for place in _blocking(reading, lines)]
    if any(each.conflict or each.contradiction for each in said):
        return LevelState(LevelKind.UNKNOWN, reason="conflict")
    if said and all(each.answer.state is AnswerState.DECLINED for each in said):
        return LevelState(LevelKind.DECLINED)
    return LevelState(LevelKind.UNKNOWN)


def _blocking(reading: Reading, lines: tuple[_Line, ...]) -> tuple[Place, ...]:
    """The places whose unknown answers keep a level open: those of each level up to the first that is not met
    for certain.
    """
    found: dict[Place, None] = {}
    for line in lines:
        gates = () if line.rule.not_applicable_when is None else (line.rule.not_applicable_when,)
        for condition in (*gates, *line.rule.levels):
            reading.start()
            judged = reading.judge(condition, line.row)
            if judged == NOT_MET and condition not in gates:
                break
            if judged not in (MET, NOT_MET, BESIDE):
                found.update(dict.fromkeys(reading.open))
    reading.start()
    return tuple(place for place in found if reading.asked(place.question) == MET)


def _supported(
    bench: _Bench,
    lines: tuple[_Line, ...],
    rows: tuple[RowResult, ...],
    claimed: LevelState,
    adjusted: Adjustment | None,
) -> LevelState:
    if not claimed.numeric or claimed.level is None:
        return claimed
    counting = [line for line in lines if line.fixed is None and not line.informative]
    by_row = {row.row: row for row in rows}
    caps = {line.row: _cap(bench, line, by_row[line.row].claimed.level) for line in counting}
    if adjusted is not None:
        # What an expert set is capped by the evidence of every row that counts.
        numeric = [caps[line.row] for line in counting if by_row[line.row].counts]
        return LevelState(LevelKind.LEVEL, min([adjusted.level, *numeric]))
    known = [by_row[line.row].supported for line in counting]
    if all(state.numeric or state.kind is LevelKind.NOT_APPLICABLE for state in known):
        return LevelState(LevelKind.LEVEL, min(state.level for state in known if state.level is not None))
    reading = bench.confirmed or bench.reading
    together = outcomes(
        reading,
        lambda: lowest(
            _capped(possible_levels(reading, line.rule, line.row), caps[line.row]) for line in counting
        ),
    )
    return _confirmed_state(together)


def _adjustment(
    state: State, cell: str, proposed: LevelState, rests_on: tuple[str, ...], mode: Mode
) -> tuple[Adjustment | None, bool]:
    """The level a person set, in the voice that counts; and whether two persons set different ones."""
    if proposed.kind in (LevelKind.OUT_OF_SCOPE, LevelKind.NOT_APPLICABLE):
        return None, False
    voices = (Voice.ADMINISTRATION,) if mode is Mode.SELF_ASSESSMENT else (Voice.AGREED, Voice.TEAM)
    for voice in voices:
        current = state.current(Subject(Kind.CELL, cell, Facet.LEVEL, voice))
        if current.status is Status.CONFLICT:
            return None, True
        level = current.value.get("level") if isinstance(current.value, dict) else None
        if not isinstance(level, int) or isinstance(level, bool) or not 0 <= level <= HIGHEST:
            continue
        head = current.heads[0]
        stale = set(head.rests_on) != set(rests_on) or bool(current.built_on_retracted)
        moved = None if proposed.level is None else level - proposed.level
        return Adjustment(head.id, head.author, level, head.reason, stale, moved), False
    return None, False


def _open_contradiction(book: Book, questions: tuple[str, ...]) -> bool:
    said = (book.said(place) for code in questions for place in book.places_said(code))
    return any(each.conflict or each.contradiction for each in said)


def _decider(rows: tuple[RowResult, ...], state: LevelState) -> RowResult | None:
    """The row that decides: the first at the cell's level, else the first that is open, else the first there
    is.
    """
    counting = [row for row in rows if row.counts]
    at_level = [row for row in counting if row.supported == state] or [
        row for row in counting if row.claimed == state
    ]
    still_open = [row for row in counting if not row.claimed.numeric]
    return next(iter(at_level or still_open or counting or rows), None)


def _held(by: HeldBy, adjusted: bool, decider: RowResult | None, claimed: bool) -> Held | None:
    if adjusted:
        return Held(by)
    if decider is None:
        return None
    return decider.held_claimed if claimed else decider.held_supported


def _held_by_answers(row: str, state: LevelState, why: tuple[LevelReason, ...]) -> Held | None:
    if state.kind is LevelKind.NOT_APPLICABLE:
        return None
    if state.level == HIGHEST:
        return Held(HeldBy.TOP, row)
    wanted, by = Outcome.NOT_MET, HeldBy.CRITERION
    if not state.numeric:
        wanted, by = Outcome.UNKNOWN, HeldBy.UNKNOWN
    for reason in why[state.level or 0 :]:
        tests = [test for test in reason.criteria if test.outcome is wanted]
        named = [test.test.question for test in tests if isinstance(test.test, AnswerTest)]
        if reason.outcome is wanted:
            return Held(by, row, tuple(dict.fromkeys(named)))
    return Held(HeldBy.TOP if state.numeric else by, row)


def _held_by_evidence(
    bench: _Bench, line: _Line, claimed: LevelState, supported: LevelState, exhibits: tuple[Exhibit, ...]
) -> Held:
    if supported.level is None:
        return Held(HeldBy.NOT_CONFIRMED, line.row, bench.questions)
    against = held_below(exhibits, claimed.level)
    if against is not None and against <= supported.level:
        codes = dict.fromkeys(each.item.code for each in exhibits if each.against)
        return Held(HeldBy.AGAINST, line.row, evidence=tuple(codes))
    wanted = need(bench.rule.dimension, supported.level + 1)
    return Held(HeldBy.CEILING, line.row, needs=wanted.strength, needs_proof=wanted.proof)
