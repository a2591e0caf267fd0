"""The texts of cells that could not be read, as entries; and the end of those that a workbook knew of and answered."""

from collections.abc import Iterable, Mapping

from diagnostic.model.problem import Problem
from diagnostic.model.refused_text import refused_at, refused_subject, refused_texts, refused_value
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.triage.cell import CellState, TriagedCell
from diagnostic.model.triage.questions import known_question
from diagnostic.model.triage.source import Source
from diagnostic.model.workbook import Column, Spot, spot_of
from diagnostic.model.workbook_subject import QUESTION_TEXTS, subject_of

_SOMEWHERE_ELSE = frozenset({"row.label-misfit", "column.moved"})
"""Of these it is not known to which question the text belongs, so that it is listed by the import alone."""

_NOT_HERE = frozenset({"row.unknown", "reply.not-theirs"})
_SAYS = (CellState.NEW, CellState.WITHDRAWN)


def keep_refused(source: Source, cells: Iterable[TriagedCell], respondents: Mapping[str, str]) -> None:
    """Write down the text of every cell that could not be read and belongs to a place, and take back what the workbook was exported with of such
    texts where it says something now. It follows from the workbook alone, whatever the order of its rows."""
    known = {each.meant for each in refused_texts(source.carried)}
    for cell in cells:
        if cell.problem is None and not (known and cell.state in _SAYS):
            continue
        meant = _meant(source, cell)
        if meant is None:
            continue
        respondent = respondents.get(cell.code) or respondents.get("") or str(source.voice)
        spot = cell.sheet, cell.place
        if cell.problem is not None:
            _keep(source, meant, cell.found, cell.problem, respondent, spot)
        elif meant in known:
            for each in refused_at(source.carried, meant):
                source.withdraws(each.entry.subject, (each.entry.id,), respondent, spot)


def _keep(source: Source, meant: Subject, found: str, problem: Problem, respondent: str, spot: tuple[str, str]) -> None:
    if problem.code in _SOMEWHERE_ELSE:
        return
    value = refused_value(found, problem)
    source.says(refused_subject(source.assessment, meant, value, respondent), (), value, respondent, spot)


def _meant(source: Source, cell: TriagedCell) -> Subject | None:
    """Return the place that a cell was meant for; None for what belongs to none: the cover, a row that a person added, what is not known here."""
    spot = spot_of(cell.key) if cell.key else None
    if spot is not None and spot.kind in (Kind.SETUP, Kind.EVIDENCE, Kind.RECOMMENDATION):
        here = cell.problem is None or cell.problem.code not in _NOT_HERE
        return subject_of(spot, cell.column, source.voice) if here and spot.code else None
    if spot is None or spot.kind != Kind.QUESTION or known_question(source, spot.code) is None or not _has_line(source, spot):
        return None
    facet = Facet.ANSWER if cell.column in (Column.ANSWER, Column.REASON) else QUESTION_TEXTS.get(cell.column, Facet.EVIDENCE)
    return Subject(Kind.QUESTION, spot.code, facet, source.voice, spot.row, spot.group)


def _has_line(source: Source, spot: Spot) -> bool:
    """Tell whether a question has the line a row speaks of."""
    question = known_question(source, spot.code)
    rows = {row.code for listed in source.questionnaire.row_lists if question and listed.code == question.rows for row in listed.rows}
    if question is None or (spot.group and spot.group not in question.groups):
        return False
    return not spot.row or spot.row in rows or spot.row in question.options
