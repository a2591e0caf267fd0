"""Reading the cells of a workbook that came back, by what the workbook itself says and nothing else."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter

from diagnostic.model.entry import Entry
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State
from diagnostic.model.subject import Kind
from diagnostic.model.triage import refusal
from diagnostic.model.triage.carried import carried_entries
from diagnostic.model.triage.cell import CellState, Note, SightedEntry, TriagedCell
from diagnostic.model.triage.facts import read_facts
from diagnostic.model.triage.items import read_item
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.line import Line, lines_of, stopped_lines
from diagnostic.model.triage.moved import columns_moved
from diagnostic.model.triage.place import PlaceSaid
from diagnostic.model.triage.questions import Places, by_question, known_question, read_answers, read_question, unknown_question
from diagnostic.model.triage.refused_cells import keep_refused
from diagnostic.model.triage.replies import read_reply
from diagnostic.model.triage.respondent import Cover
from diagnostic.model.triage.source import Source
from diagnostic.model.workbook import TO_FILL, ReturnedWorkbook, Table

_STANDS_AT = attrgetter("sheet", "row", "column", "place")


@dataclass(frozen=True)
class Reading:
    """What one workbook says. ``cells`` are all that hold something, and those that were emptied.

    ``to_fill`` counts all cells to fill and ``empty`` those that hold nothing, both from the rows as they came. ``carried`` is the state of
    its machine-readable part; ``written`` are the entries that its changed cells stand for, ``seen`` where each was read. A cell whose
    state is *new* says something; whether that is new to an assessment is seen in ``sorting``.
    """

    returned: ReturnedWorkbook
    carried: State
    cells: tuple[TriagedCell, ...] = ()
    to_fill: int = 0
    empty: int = 0
    written: tuple[Entry, ...] = ()
    seen: tuple[SightedEntry, ...] = ()
    problems: tuple[Problem, ...] = ()
    respondents: Mapping[str, str] = field(default_factory=dict)

    def respondent(self, code: str) -> str:
        """Return who speaks at a question; of anything else, who speaks for the workbook as a whole."""
        return self.respondents.get(code) or self.respondents.get("", "")


def read_cells(questionnaire: Questionnaire, returned: ReturnedWorkbook, labels: Labels | None = None) -> Reading:
    """Read every cell to fill of a workbook. The same workbook, in whatever copy, gives the same entries.

    ``labels`` are those of the question set, where many workbooks are read one after the other.
    """
    entries, problems = carried_entries(returned)
    source = Source(labels or Labels(questionnaire), returned, State.of(entries))
    gathered = lines_of(source)
    lines, cells = gathered.by_key, gathered.doubled
    cells += stopped_lines(source, lines.values(), frozenset())
    places = by_question(lines.values())
    said = _read_places(source, places)
    moved = columns_moved(source, lines.values(), [place for places_said in said.values() for place in places_said])
    if moved:
        cells += stopped_lines(source, lines.values(), moved)
        places = by_question(lines.values())
        said = _read_places(source, places)
    cover = Cover(source, lines)
    respondents = {"": cover.respondent(None)}
    for code, at in places.items():
        respondents[code] = cover.respondent(at.get(("", "")))
        cells += read_question(source, code, at, said[code], cover) if code in said else unknown_question(source, code, at)
    cells += _other_tables(source, lines, cover)
    cells += cover.cells()
    cells += _emptied(source, gathered.filled)
    keep_refused(source, cells, respondents)
    ordered = sorted(cells, key=_STANDS_AT)
    return Reading(
        returned, source.carried, tuple(ordered), gathered.to_fill, gathered.empty, tuple(source.written.values()),
        tuple(source.seen.values()), (*returned.problems, *problems), respondents,
    )  # fmt: skip


def _read_places(source: Source, places: Places) -> dict[str, list[PlaceSaid]]:
    found = {}
    for code, at in places.items():
        question = known_question(source, code)
        if question is not None:
            found[code] = read_answers(source, question, at)
    return found


def _other_tables(source: Source, lines: dict[str, Line], cover: Cover) -> Iterator[TriagedCell]:
    respondent = cover.respondent(None)
    for line in lines.values():
        if line.spot.kind == Kind.SETUP:
            yield from read_item(source, line, respondent)
        elif line.spot.kind == Kind.RECOMMENDATION:
            yield from read_reply(source, line, respondent)
        elif line.spot.kind == Kind.EVIDENCE or (not line.spot.kind and line.table is Table.EVIDENCE):
            yield from read_facts(source, line, respondent)
        elif line.spot.kind not in (Kind.QUESTION, "respondent"):
            yield from (found.stopped(refusal.not_here()) for found in line.cells.values())


def _emptied(source: Source, filled: Container[tuple[str, str]]) -> Iterator[TriagedCell]:
    """Yield the cells that were exported with something and came back empty: what stood there stays, and somebody may want to know."""
    if not source.returned.machine_holds:
        return
    gone = {(key, column) for (key, column), was in source.returned.baseline.items() if was.text and (key, column) not in filled}
    for row in source.returned.rows if gone else ():
        for column in TO_FILL[row.table]:
            if (row.key, column) in gone:
                cell = row.cells.get(column)
                place = cell.place if cell else ""
                yield TriagedCell(CellState.EMPTY, row.sheet, place, row.row, str(column), row.key, row.spot.code, "", note=Note.EMPTIED)
