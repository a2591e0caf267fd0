"""The whole method as one pure function: from a question set and an assessment's state to everything that is
shown and printed.
"""

from dataclasses import dataclass, replace

from diagnostic.model.book import Book
from diagnostic.model.drafting import Bench, draft
from diagnostic.model.evidence import EvidenceItem, Register, read_evidence
from diagnostic.model.finding import (
    Difference,
    Finding,
    OpenConflict,
    Safeguard,
    differences_of,
    findings_of,
    open_conflicts,
    safeguards_of,
)
from diagnostic.model.flag import Flag, data_absent, flags_of_standard
from diagnostic.model.follow_up import FollowUp, follow_up_list
from diagnostic.model.judging import Reading
from diagnostic.model.ladder import cell_questions
from diagnostic.model.level import CellResult
from diagnostic.model.levelling import cell_entries, level_cell, standing_of
from diagnostic.model.profile import SectionSummary, summarise
from diagnostic.model.progress import Progress, StandardProgress, progress_of, standard_progress
from diagnostic.model.questionnaire import CellRule, Questionnaire
from diagnostic.model.recommendation import Recommendations
from diagnostic.model.scope import Mode, Scope, scope_of
from diagnostic.model.state import State
from diagnostic.model.trips import TripsResult, trips_list


@dataclass(frozen=True)
class StandardAssessment:
    """What one standard shows while it is being answered: progress with visibility, its cells and its flags."""

    standard: str
    progress: StandardProgress
    cells: tuple[CellResult, ...]
    flags: tuple[Flag, ...]


@dataclass(frozen=True)
class Assessment:
    """Everything the method says about one assessment; deterministic, in the order of the question set."""

    scope: Scope
    progress: Progress
    cells: tuple[CellResult, ...]
    sections: tuple[SectionSummary, ...]
    flags: tuple[Flag, ...]
    trips: tuple[TripsResult, ...]
    recommendations: Recommendations
    follow_up: FollowUp
    findings: tuple[Finding, ...]
    safeguards: tuple[Safeguard, ...]
    conflicts: tuple[OpenConflict, ...]
    differences: tuple[Difference, ...]
    evidence: tuple[EvidenceItem, ...]

    def cell(self, code: str) -> CellResult:
        """Return the result of a cell such as ``I-2.L``. Raises ``KeyError``."""
        for cell in self.cells:
            if cell.code == code:
                return cell
        raise KeyError(code)

    def flags_of(self, standard: str) -> tuple[Flag, ...]:
        """Return the flags raised on a standard."""
        return tuple(flag for flag in self.flags if flag.standard == standard)


def assess(questionnaire: Questionnaire, state: State, mode: Mode | None = None) -> Assessment:
    """Return everything the method says. ``mode`` overrides the mode of the set-up."""
    bench = _Bench.of(questionnaire, state, mode)
    progress = progress_of(bench.reading)
    cells = tuple(bench.cell(rule) for rule in questionnaire.cells)
    reading = bench.with_cells(cells)
    units = [standard.code for standard in questionnaire.standards] + list(questionnaire.modules)
    raised = [flag for unit in units for flag in flags_of_standard(reading, unit, cells)]
    absent = (data_absent(reading, section.code) for section in questionnaire.sections)
    flags = tuple(raised + [flag for flag in absent if flag is not None])
    recommendations = bench.drafted(cells, reading)
    trips = _with_recommendations(trips_list(reading, bench.register), recommendations)
    return Assessment(
        scope=reading.scope,
        progress=progress,
        cells=cells,
        sections=tuple(summarise(section.code, cells) for section in questionnaire.sections),
        flags=flags,
        trips=trips,
        recommendations=recommendations,
        follow_up=follow_up_list(reading, state, cells, trips),
        findings=findings_of(reading, bench.register, cells, flags, recommendations),
        safeguards=safeguards_of(reading),
        conflicts=open_conflicts(reading, state),
        differences=differences_of(reading),
        evidence=tuple(bench.register.items[code] for code in sorted(bench.register.items)),
    )


def recommend(questionnaire: Questionnaire, state: State, mode: Mode | None = None) -> Recommendations:
    """Return the recommendations alone, as ``assess`` drafts them: for whoever hands on nothing else of the method."""
    bench = _Bench.of(questionnaire, state, mode)
    return bench.drafted(tuple(bench.cell(rule) for rule in questionnaire.cells))


def assess_standard(questionnaire: Questionnaire, state: State, standard: str, mode: Mode | None = None) -> StandardAssessment:
    """Return what one standard (or module) shows; only its own questions, and what they depend on, are read."""
    bench = _Bench.of(questionnaire, state, mode)
    cells = tuple(bench.cell(rule) for rule in questionnaire.cells if rule.standard == standard)
    flags = flags_of_standard(bench.with_cells(cells), standard, cells)
    return StandardAssessment(standard, standard_progress(bench.reading, standard), cells, flags)


def cell_inputs(questionnaire: Questionnaire, state: State, cell: str) -> tuple[str, ...]:
    """Return the ids of everything a cell's level rests on now: what a confirmation of the level records.
    Raises ``KeyError``.
    """
    rule = questionnaire.cell(cell)
    questions = cell_questions(questionnaire, rule)
    return cell_entries(Book(questionnaire, state), read_evidence(questionnaire, state), questions, rule)


@dataclass(frozen=True)
class _Bench:
    """One look at one state: everything that is read once and used by each part of the method."""

    questionnaire: Questionnaire
    state: State
    register: Register
    reading: Reading
    confirmed: Reading

    @staticmethod
    def of(questionnaire: Questionnaire, state: State, mode: Mode | None) -> "_Bench":
        scope, book = scope_of(questionnaire, state, mode), Book(questionnaire, state)
        confirmed = Reading(questionnaire, scope, book, confirmed_only=True)
        reading = Reading(questionnaire, scope, book)
        return _Bench(questionnaire, state, read_evidence(questionnaire, state), reading, confirmed)

    def cell(self, rule: CellRule) -> CellResult:
        return level_cell(self.reading, self.confirmed, self.register, self.state, rule)

    def drafted(self, cells: tuple[CellResult, ...], reading: Reading | None = None) -> Recommendations:
        by_code = {cell.code: cell for cell in cells}
        return draft(Bench(reading or self.with_cells(cells), self.register, by_code, self.state))

    def with_cells(self, cells: tuple[CellResult, ...]) -> Reading:
        standings = {cell.code: standing_of(cell) for cell in cells}
        return Reading(self.questionnaire, self.reading.scope, self.reading.book, standings)


def _with_recommendations(trips: tuple[TripsResult, ...], recommendations: Recommendations) -> tuple[TripsResult, ...]:
    """Name, beside each item of the short list, the recommendations that rest on its questions."""
    drafted = [(each.code, {answer.place.question for answer in each.answers}) for each in recommendations.trips_minimum]
    return tuple(
        replace(
            item,
            recommendations=tuple(code for code, behind in drafted if behind.intersection(item.questions)),
        )
        for item in trips
    )
