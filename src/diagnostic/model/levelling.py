"""Levelling a cell: the rows that count, what the answers give, what the evidence allows, what an expert set,
and why.
"""

from dataclasses import dataclass

from diagnostic.model.book import Book
from diagnostic.model.condition import AnswerTest
from diagnostic.model.evidence import Exhibit, Register, Strength, ceiling, held_below, need, strength
from diagnostic.model.explaining import level_reasons
from diagnostic.model.judging import CellStanding, Outcome, Reading
from diagnostic.model.ladder import (
    NOT_APPLICABLE,
    OUT,
    Levels,
    Line,
    blocking,
    cell_questions,
    level_state,
    lines_of,
    lowest,
    possible_levels,
)
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
from diagnostic.model.questionnaire import CellRule
from diagnostic.model.scope import Mode
from diagnostic.model.state import State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice

_OPEN = (LevelKind.UNKNOWN, LevelKind.DECLINED)


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


@dataclass(frozen=True)
class _Judged:
    """A row with its evidence and the highest level that it allows."""

    line: Line
    result: RowResult
    exhibits: tuple[Exhibit, ...] = ()
    cap: int = HIGHEST

    @property
    def counts(self) -> bool:
        """True unless scope or facilities took the row out, or it only informs."""
        return self.line.fixed is None and not self.line.informative

    def spoken_against(self, set_to: int) -> LevelState:
        """The level that evidence against this row speaks of: what its answers claim, else what an expert set."""
        return self.result.claimed if self.result.claimed.numeric else LevelState(LevelKind.LEVEL, set_to)

    def allows(self, set_to: int) -> int:
        """The highest level that the evidence allows of one that an expert set."""
        against = held_below(self.exhibits, self.spoken_against(set_to).level)
        return self.cap if against is None else min(self.cap, against)


def level_cell(reading: Reading, confirmed: Reading, register: Register, state: State, rule: CellRule) -> CellResult:
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
            rule.code, rule.standard, standard.section, rule.dimension, rule.own_definition, OUT, OUT, OUT, None,
            self_reported, Strength.E0, (), (), None, None, questions, (), rests_on,
        )  # fmt: skip
    bench = _Bench(rule, reading, None if self_reported else confirmed, questions, exhibits)
    judged = tuple(_judge(bench, line) for line in lines_of(reading, rule))
    counting = tuple(row for row in judged if row.counts)
    rows = tuple(row.result for row in judged)
    proposed = _claimed(bench, judged, counting)
    unknown = () if proposed.kind not in _OPEN else blocking(reading, tuple(row.line for row in counting))
    adjusted, in_conflict = _adjustment(state, rule.code, proposed, rests_on, reading.scope.mode)
    claimed = proposed
    if in_conflict:
        claimed = LevelState(LevelKind.UNKNOWN, reason="conflict")
    elif adjusted is not None:
        claimed = LevelState(LevelKind.LEVEL, adjusted.level)
    supported = claimed if self_reported else _supported(bench, counting, claimed, adjusted)
    decider = _decider(rows, supported if supported.numeric else claimed)
    counted = [row for row in rows if row.counts and row.claimed.numeric]
    moved = adjusted is not None and adjusted.moved != 0
    answers, evidence = (decider.held_claimed, decider.held_supported) if decider else (None, None)
    if adjusted is not None and supported.numeric and supported != claimed:
        evidence = _held_below_what_was_set(bench, counting, adjusted.level, supported)
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
        held_claimed=Held(HeldBy.ADJUSTED) if moved else answers,
        held_supported=Held(HeldBy.ADJUSTED) if moved and supported == claimed else evidence,
        questions=questions,
        evidence=tuple(dict.fromkeys(exhibit.item.code for exhibit in exhibits)),
        rests_on=rests_on,
        unknown=unknown,
        conflict=in_conflict or _open_contradiction(reading.book, questions),
    )


def standing_of(cell: CellResult) -> CellStanding:
    """Return what conditions may ask of a levelled cell."""
    return CellStanding(cell.claimed.level, cell.supported.level, cell.claimed.kind in _OPEN)


def cell_entries(book: Book, register: Register, questions: tuple[str, ...], rule: CellRule) -> tuple[str, ...]:
    """Return the ids of everything a level rests on: answers that count, evidence and its links. What a
    confirmation records.
    """
    found = {entry for code in questions for place in book.places_said(code) for entry in book.said(place).entries}
    for exhibit in register.behind(questions, rule.dimension):
        found.update(exhibit.entries, exhibit.item.entries)
    return tuple(sorted(found))


def _judge(bench: _Bench, line: Line) -> _Judged:
    if line.fixed is not None:
        return _Judged(line, RowResult(line.row, line.fixed, line.fixed, Strength.E0, False, (), None, None))
    levels = outcomes(bench.reading, lambda: possible_levels(bench.reading, line.rule, line.row))
    why = level_reasons(bench.reading, line.rule, line.row)
    claimed = level_state(bench.reading, levels, (line,))
    exhibits = tuple(each for each in bench.exhibits if not line.row or each.row in ("", line.row))
    sources = _sources(why)
    cap = _cap(bench, exhibits, sources, claimed)
    supported = claimed
    if bench.confirmed is not None and claimed.numeric:
        supported = _supported_row(bench, line, claimed, cap)
    held = held_supported = _held_by_answers(line.row, claimed, why)
    if supported != claimed:
        held_supported = _held_by_evidence(bench, line, claimed, supported, exhibits)
    result = RowResult(
        row=line.row,
        claimed=claimed,
        supported=supported,
        strength=strength(exhibits, sources),
        counts=not line.informative and claimed.kind is not LevelKind.NOT_APPLICABLE,
        why=why,
        held_claimed=held,
        held_supported=held_supported,
        evidence=tuple(dict.fromkeys(each.item.code for each in exhibits if not each.against)),
        evidence_against=tuple(dict.fromkeys(each.item.code for each in exhibits if each.against)),
    )
    return _Judged(line, result, exhibits, cap)


def _sources(why: tuple[LevelReason, ...]) -> tuple[str, ...]:
    """The sources whose statements agree with the answers behind a row, each once."""
    found = {source for reason in why for test in reason.criteria for answer in test.answers for source in answer.sources}
    return tuple(sorted(found))


def _cap(bench: _Bench, exhibits: tuple[Exhibit, ...], sources: tuple[str, ...], claimed: LevelState) -> int:
    allowed = ceiling(bench.rule.dimension, exhibits, sources)
    against = held_below(exhibits, claimed.level)
    return allowed if against is None else min(allowed, against)


def _capped(levels: Levels, cap: int) -> Levels:
    return frozenset(level if level == NOT_APPLICABLE else min(level, cap) for level in levels)


def _supported_row(bench: _Bench, line: Line, claimed: LevelState, cap: int) -> LevelState:
    reading = bench.confirmed or bench.reading
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
    return any(book.said(place).voice == Voice.ADMINISTRATION for code in bench.questions for place in book.places_said(code))


def _claimed(bench: _Bench, judged: tuple[_Judged, ...], counting: tuple[_Judged, ...]) -> LevelState:
    """The level of the lowest row in scope; one unknown row leaves it open unless another row decides."""
    if not counting:
        taken_out = [row.line.fixed for row in judged if row.line.fixed is not None]
        return next((state for state in taken_out if state.kind is LevelKind.NOT_APPLICABLE), OUT)
    states = [row.result.claimed for row in counting]
    levels = [state.level for state in states if state.level is not None]
    if len(states) == 1:
        return states[0]
    if 0 in levels:
        return LevelState(LevelKind.LEVEL, 0)
    if all(state.kind not in _OPEN for state in states):
        return LevelState(LevelKind.LEVEL, min(levels)) if levels else states[0]
    lines = tuple(row.line for row in counting)
    reading = bench.reading
    together = outcomes(reading, lambda: lowest(possible_levels(reading, line.rule, line.row) for line in lines))
    return level_state(reading, together, lines)


def _supported(bench: _Bench, counting: tuple[_Judged, ...], claimed: LevelState, adjusted: Adjustment | None) -> LevelState:
    """The lowest row again, each row held by its own evidence."""
    if not claimed.numeric:
        return claimed
    if adjusted is not None:
        # What an expert set is capped by the evidence of every row that counts.
        return LevelState(LevelKind.LEVEL, min([adjusted.level, *(row.allows(adjusted.level) for row in counting if row.result.counts)]))
    states = [row.result.supported for row in counting]
    if all(state.kind not in _OPEN for state in states):
        return LevelState(LevelKind.LEVEL, min(state.level for state in states if state.level is not None))
    reading = bench.confirmed or bench.reading
    together = outcomes(
        reading,
        lambda: lowest(_capped(possible_levels(reading, row.line.rule, row.line.row), row.cap) for row in counting),
    )
    return _confirmed_state(together)


def _adjustment(state: State, cell: str, proposed: LevelState, rests_on: tuple[str, ...], mode: Mode) -> tuple[Adjustment | None, bool]:
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
    at_level = [row for row in counting if row.supported == state] or [row for row in counting if row.claimed == state]
    still_open = [row for row in counting if not row.claimed.numeric]
    return next(iter(at_level or still_open or counting or rows), None)


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


def _held_below_what_was_set(bench: _Bench, counting: tuple[_Judged, ...], set_to: int, supported: LevelState) -> Held:
    """What holds a level below the one an expert set: never the answers, which the expert moved away from."""
    row = min((row for row in counting if row.result.counts), key=lambda row: row.allows(set_to))
    return _held_by_evidence(bench, row.line, row.spoken_against(set_to), supported, row.exhibits)


def _held_by_evidence(bench: _Bench, line: Line, claimed: LevelState, supported: LevelState, exhibits: tuple[Exhibit, ...]) -> Held:
    if supported.level is None:
        return Held(HeldBy.NOT_CONFIRMED, line.row, bench.questions)
    against = held_below(exhibits, claimed.level)
    if against is not None and against <= supported.level:
        codes = dict.fromkeys(each.item.code for each in exhibits if each.against)
        return Held(HeldBy.AGAINST, line.row, evidence=tuple(codes))
    wanted = need(bench.rule.dimension, supported.level + 1)
    return Held(HeldBy.CEILING, line.row, needs=wanted.strength, needs_proof=wanted.proof)
