"""Drafting recommendations: which rules fire, with which class and why, what waits for a law, and which list
each stands in.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from diagnostic.model.book import Place
from diagnostic.model.canonical import Json
from diagnostic.model.condition import AllOf, AnswerTest, AnyOf, CellTest, Condition, leaves
from diagnostic.model.edits import Edits, own_codes, read_edits
from diagnostic.model.evidence import Register
from diagnostic.model.explaining import answers_behind, criteria
from diagnostic.model.judging import MET, Outcome, Reading
from diagnostic.model.level import Behind, CellResult
from diagnostic.model.questionnaire import Basis, Dimension, RecommendationRule
from diagnostic.model.recommendation import (
    MAIN_LIST_CAP,
    ClassReason,
    Lapse,
    Placement,
    Recommendation,
    Recommendations,
)
from diagnostic.model.scope import Applicability
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Kind

TRANSIT = "transit"
"""Rows of transit begin so; where they alone are missing, the class stays at 4 (SECURE 2007, paragraph 10).
"""

_IMPACTS = ("high", "medium", "low")


@dataclass(frozen=True)
class Bench:
    """What drafting looks at."""

    reading: Reading
    register: Register
    cells: Mapping[str, CellResult]
    state: State


def draft(bench: Bench) -> Recommendations:
    """Return every recommendation in its list. Unknown answers never draft one."""
    drafts: list[Recommendation] = []
    lapsed: list[Recommendation] = []
    worked_on = {subject.code for subject in bench.state.subjects(Kind.RECOMMENDATION)}
    for rule in bench.reading.questionnaire.rules:
        edits = read_edits(bench.state, rule.code) if rule.code in worked_on else Edits()
        if fires(bench.reading, rule):
            drafts.append(_drafted(bench, rule, edits))
        elif edits.touched:
            why = _beside(bench.reading, rule) or Lapse.ANSWERS
            drafted = replace(_drafted(bench, rule, edits), placement=Placement.LAPSED, lapse=why, answers=(), rows=(), branches=())
            lapsed.append(drafted)
    drafts = [_held_back(bench, drafted, drafts) for drafted in drafts]
    drafts += [own for own in (_own(bench, code) for code in own_codes(bench.state)) if own is not None]
    return _lists(sorted(drafts, key=_order), lapsed)


def fires(reading: Reading, rule: RecommendationRule) -> bool:
    """Tell whether a rule drafts a recommendation: its scope, its wish and its applicability hold, and its
    condition is met for certain. What is beside the point drafts nothing: every part of an *all* has to hold.
    """
    return waits_for(reading, rule) and _holds(reading, rule.when) and (not rule.branches or bool(_branches(reading, rule)))


def _holds(reading: Reading, condition: Condition) -> bool:
    if isinstance(condition, AllOf):
        return all(_holds(reading, part) for part in condition.parts)
    if isinstance(condition, AnyOf):
        return any(_holds(reading, part) for part in condition.parts)
    return reading.judge(condition) == MET


def _branches(reading: Reading, rule: RecommendationRule) -> tuple[str, ...]:
    """The alternatives of a rule that hold for certain."""
    return tuple(branch.code for branch in rule.branches if reading.judge(branch.when) == MET)


def waits_for(reading: Reading, rule: RecommendationRule) -> bool:
    """Tell whether everything but the condition of a rule holds."""
    return _beside(reading, rule) is None


def _beside(reading: Reading, rule: RecommendationRule) -> Lapse | None:
    """What keeps a rule from drafting anything, whatever is answered."""
    if rule.requires_applicable and reading.scope.trips is not Applicability.APPLIES:
        return Lapse.APPLICABILITY
    if rule.on_request and not reading.scope.wanted.intersection(rule.standards):
        return Lapse.WISH
    # The TRIPS-minimum short list is asked, and reported, whatever the scope.
    if rule.basis is Basis.TRIPS_MIN or any(reading.in_scope(standard) for standard in rule.standards):
        return None
    return Lapse.SCOPE


def _drafted(bench: Bench, rule: RecommendationRule, edits: Edits) -> Recommendation:
    parts = tuple(_met_parts(bench.reading, rule.when))
    tests = tuple(test for part in parts for test in criteria(bench.reading, part))
    met = answers_behind(tests, (Outcome.MET,))
    cells = tuple(dict.fromkeys(test.test.cell for test in tests if isinstance(test.test, CellTest)))
    answers = tuple(dict.fromkeys((*met, *_behind_cells(bench, cells))))
    standards = _standards(bench, rule, parts)
    rows = _rows(bench.reading, rule)
    klass, reasons = _class(bench, rule, standards, rows, edits)
    basis = rule.basis
    if basis is Basis.TRIPS_MIN and bench.reading.scope.trips is not Applicability.APPLIES:
        # Not stated to apply here, so it cannot stand in the list of the minimum.
        basis = Basis.TRIPS_OPT
    evidence, entries = _evidence(bench, answers, cells)
    rests_on = tuple(sorted({*entries, *(entry for answer in answers for entry in answer.entries)}))
    placement, reason, chosen = _placement(basis, edits)
    return _worded(
        Recommendation(
            code=rule.code, own=False, basis=basis, dimension=rule.dimension, standards=standards, klass=klass,
            klass_reasons=reasons, impact=rule.impact, effort=rule.effort, stages=rule.stages,
            instruments=rule.instruments, addressee=rule.addressee, placement=placement, placement_reason=reason,
            beyond_cap=False, placed_by_person=chosen, rows=rows, answers=answers, cells=cells, evidence=evidence, rests_on=rests_on,
            branches=_branches(bench.reading, rule),
        ),
        edits,
    )  # fmt: skip


def _worded(recommendation: Recommendation, edits: Edits) -> Recommendation:
    return replace(
        recommendation,
        title=edits.text(Facet.TITLE),
        text=edits.text(Facet.TEXT),
        seen=edits.text(Facet.SEEN),
        owner=edits.text(Facet.OWNER),
        indicator=edits.text(Facet.INDICATOR),
        target_date=edits.text(Facet.TARGET_DATE),
        edited=tuple(facet for facet, _ in edits.texts),
        reply=edits.reply,
        reply_comment=edits.reply_comment,
        health_safety=edits.health_safety,
        checked_by=edits.checked_by,
        check_stale=edits.check_stale(recommendation.rests_on),
        worded_by=edits.worded_by,
        stale=edits.stale(recommendation.rests_on),
        conflict=edits.conflict,
    )


def _met_parts(reading: Reading, condition: Condition) -> Iterator[Condition]:
    """The branches of a condition that are met: of alternatives only those, of anything else the whole."""
    if isinstance(condition, AnyOf):
        met = [part for part in condition.parts if reading.judge(part) == MET]
        for part in met:
            yield from _met_parts(reading, part)
        if not met:
            yield condition
    else:
        yield condition


def _standards(bench: Bench, rule: RecommendationRule, parts: tuple[Condition, ...]) -> tuple[str, ...]:
    """Of a rule on several standards, those that triggered it."""
    questionnaire = bench.reading.questionnaire
    named: set[str] = set()
    for part in parts:
        for test in leaves(part):
            if isinstance(test, AnswerTest):
                named.add(questionnaire.question(test.question).standard)
            elif isinstance(test, CellTest):
                named.add(questionnaire.cell(test.cell).standard)
    chosen = tuple(standard for standard in rule.standards if standard in named)
    return chosen or rule.standards


def _behind_cells(bench: Bench, cells: tuple[str, ...]) -> Iterator[Behind]:
    """The recorded answers behind the levels that triggered, up to the level that was not reached."""
    for code in cells:
        cell = bench.cells.get(code)
        if cell is None or cell.claimed.level is None:
            continue
        for reason in cell.why[: cell.claimed.level + 1]:
            yield from (answer for answer in answers_behind(reason.criteria) if answer.voice)


def _rows(reading: Reading, rule: RecommendationRule) -> tuple[str, ...]:
    """The rows that triggered, of those the rule's condition looks at."""
    if not rule.lists_rows_of:
        return ()
    question = reading.questionnaire.question(rule.lists_rows_of)
    tests = [test for test in leaves(rule.when) if isinstance(test, AnswerTest) and test.question == question.code]
    named = {row for test in tests for row in test.rows}
    rows = [row for row in reading.rows_in_scope(question) if not named or row in named or named & {"any", "every"}]
    wanted = rule.lists_rows_when or ("no",)
    return tuple(
        row
        for row in rows
        if reading.row_asked(question, row) == MET
        and any(reading.book.said(Place(question.code, row, group)).answer.value in wanted for group in question.groups or ("",))
    )


def _class(
    bench: Bench, rule: RecommendationRule, standards: tuple[str, ...], rows: tuple[str, ...], edits: Edits
) -> tuple[int, tuple[ClassReason, ...]]:
    klass, reasons = rule.klass, [ClassReason.RULE]
    if rule.klass_if_applicable is not None and bench.reading.scope.trips is Applicability.APPLIES:
        klass = rule.klass_if_applicable
        reasons.append(ClassReason.APPLICABLE)
    if rule.klass_if_wanted is not None and bench.reading.scope.wanted.intersection(standards):
        klass = rule.klass_if_wanted
        reasons.append(ClassReason.WANTED)
    if edits.health_safety:
        klass = max(1, klass - 1)
        reasons.append(ClassReason.HEALTH_SAFETY)
    if rows and all(row.startswith(TRANSIT) for row in rows):
        klass = 4
        reasons.append(ClassReason.TRANSIT)
    return klass, tuple(reasons)


def _evidence(bench: Bench, answers: Iterable[Behind], cells: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The evidence linked to the questions behind a recommendation, and the entries it stands on."""
    codes = dict.fromkeys(answer.place.question for answer in answers)
    for code in cells:
        if code in bench.cells:
            codes.update(dict.fromkeys(bench.cells[code].questions))
    exhibits = [exhibit for code in codes for exhibit in bench.register.exhibits.get(code, ())]
    entries = {entry for exhibit in exhibits for entry in (*exhibit.entries, *exhibit.item.entries)}
    return tuple(dict.fromkeys(exhibit.item.code for exhibit in exhibits)), tuple(sorted(entries))


def _placement(basis: Basis, edits: Edits) -> tuple[Placement, str, bool]:
    """Where a person put it, why, and whether one did. An item of the TRIPS minimum stays where it is,
    whatever was recorded.
    """
    if basis is Basis.TRIPS_MIN or edits.placement not in (
        Placement.MAIN,
        Placement.ANNEX,
        Placement.DROPPED,
    ):
        return Placement.MAIN, "", False
    return Placement(edits.placement), edits.placement_reason, True


def _held_back(bench: Bench, drafted: Recommendation, drafts: list[Recommendation]) -> Recommendation:
    """Practice that needs a power waits while the legal cell stands at 0 or 1; the legal recommendation takes
    its place.
    """
    rule = next(rule for rule in bench.reading.questionnaire.rules if rule.code == drafted.code)
    if not rule.needs_power:
        return drafted
    cell = bench.cells.get(rule.legal_cell or f"{rule.standards[0]}.L")
    if cell is None or cell.claimed.level is None or cell.claimed.level > 1:
        return drafted
    legal = tuple(
        other.code
        for other in drafts
        if other.code != drafted.code and other.dimension is Dimension.LAW and cell.standard in other.standards
    )
    return replace(drafted, placement=Placement.HELD_BACK, prerequisite=legal, prerequisite_cell=cell.code)


def _own(bench: Bench, code: str) -> Recommendation | None:
    """A recommendation an expert added; never an item of the TRIPS minimum, which rules alone draft."""
    edits = read_edits(bench.state, code)
    if not isinstance(edits.own, dict):
        return None
    value = edits.own
    basis = value.get("basis")
    klass, effort = value.get("class"), value.get("effort")
    placement, reason, chosen = _placement(Basis.BEYOND, edits)
    reasons = (ClassReason.OWN, ClassReason.HEALTH_SAFETY) if edits.health_safety else (ClassReason.OWN,)
    own_class = klass if isinstance(klass, int) and klass in (1, 2, 3, 4) else 4
    return _worded(
        Recommendation(
            code=code, own=True, basis=Basis.TRIPS_OPT if basis == Basis.TRIPS_OPT else Basis.BEYOND, dimension=None,
            standards=_strings(value.get("standards")), klass=max(1, own_class - edits.health_safety),
            klass_reasons=reasons, impact=str(value.get("impact") or "medium"),
            effort=effort if isinstance(effort, int) and effort in (1, 2, 3, 4) else 4,
            stages=_strings(value.get("stages")), instruments=_strings(value.get("instruments")),
            addressee=str(value.get("addressee") or ""), placement=placement, placement_reason=reason,
            beyond_cap=False, placed_by_person=chosen,
            rows=(), answers=(), cells=(), evidence=_strings(value.get("evidence")), rests_on=(),
        ),
        edits,
    )  # fmt: skip


def _strings(value: Json) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list) else ()


def _order(recommendation: Recommendation) -> tuple[int, int, int, str]:
    impact = recommendation.impact
    rank = _IMPACTS.index(impact) if impact in _IMPACTS else len(_IMPACTS)
    return recommendation.klass, rank, recommendation.effort, recommendation.code


def _lists(drafts: list[Recommendation], lapsed: list[Recommendation]) -> Recommendations:
    """Put drafts into their lists; the cap counts every main list, and moves voluntary items alone."""
    main = [draft for draft in drafts if draft.placement is Placement.MAIN]
    trips = [draft for draft in main if draft.basis is Basis.TRIPS_MIN]
    legal = [draft for draft in main if draft.basis is Basis.LEGAL_CERTAINTY]
    voluntary = [draft for draft in main if draft.basis not in (Basis.TRIPS_MIN, Basis.LEGAL_CERTAINTY)]
    annex = [draft for draft in drafts if draft.placement is Placement.ANNEX]
    pinned = {draft.code for draft in voluntary if draft.placed_by_person}
    room = MAIN_LIST_CAP - len(trips) - len(legal) - len(pinned)
    kept = pinned | {draft.code for draft in [each for each in voluntary if each.code not in pinned][: max(0, room)]}
    annex += [replace(draft, placement=Placement.ANNEX, beyond_cap=True) for draft in voluntary if draft.code not in kept]
    return Recommendations(
        trips_minimum=tuple(trips),
        voluntary=tuple(draft for draft in voluntary if draft.code in kept),
        legal_certainty=tuple(legal),
        annex=tuple(sorted(annex, key=_order)),
        held_back=tuple(draft for draft in drafts if draft.placement is Placement.HELD_BACK),
        dropped=tuple(draft for draft in drafts if draft.placement is Placement.DROPPED),
        lapsed=tuple(sorted(lapsed, key=_order)),
    )
