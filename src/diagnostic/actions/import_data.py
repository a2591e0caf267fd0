"""What came of an import or a merge, as plain data for programs."""

from typing import Any

from diagnostic.actions.importing import FileImported, ImportReport
from diagnostic.actions.merging import MergeReport
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Subject
from diagnostic.model.triage.cell import Balance, CellState, Note, TriagedCell


def import_data(report: ImportReport) -> dict[str, Any]:
    """Return the report as plain data: every cell that is not plainly the same or empty."""
    return {
        "dry_run": report.dry_run,
        "new": report.new,
        "corrected": report.corrected,
        "apart": report.apart,
        "backup": str(report.backup) if report.backup else None,
        "digest": report.digest,
        "balance": _counts(report.balance),
        "conflicts": [_subject(subject) for subject in report.conflicts],
        "files": [_file_data(file) for file in report.files],
    }


def merge_data(report: MergeReport) -> dict[str, Any]:
    """Return the report of a merge as plain data."""
    files = [
        {
            "name": file.path.name, "new": file.new, "known": file.known, "documents": file.documents, "adopted": file.adopted,
            "refused": file.refused, "problems": [_problem(problem) for problem in file.problems],
        }
        for file in report.files
    ]  # fmt: skip
    return {
        "dry_run": report.dry_run, "new": report.new, "backup": str(report.backup) if report.backup else None, "digest": report.digest,
        "conflicts": [_subject(subject) for subject in report.conflicts], "files": files,
    }  # fmt: skip


def _counts(balance: Balance) -> dict[str, int]:
    return {"cells": balance.cells, **{str(state): balance.of(state) for state in CellState}}


def _file_data(file: FileImported) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": file.path.name, "outcome": str(file.outcome), "new": file.new, "problems": [_problem(problem) for problem in file.problems],
        "corrections": [{**_subject(each.subject), "earlier": list(each.earlier), "later": each.later} for each in file.corrections],
    }  # fmt: skip
    found = file.triage
    if found is None:
        return data
    telling = (cell for cell in found.cells if cell.state not in (CellState.SAME, CellState.EMPTY) or cell.note == Note.EMPTIED or cell.repairs)
    outside = [{"sheet": each.sheet, "cell": each.place, "text": each.text, "why": each.why} for each in found.outside]
    return data | {
        "digest": found.file_digest, "voice": found.passport.voice, "author": found.passport.author,
        "machine_part_holds": found.machine_holds, "carried": len(found.carried), "balance": _counts(found.balance),
        "cells": [_cell(cell) for cell in telling], "outside": outside,
        "missing_columns": [list(each) for each in found.missing_columns], "missing_rows": list(found.missing_keys),
    }  # fmt: skip


def _cell(cell: TriagedCell) -> dict[str, Any]:
    return {
        "state": str(cell.state), "sheet": cell.sheet, "cell": cell.place, "row": cell.row, "column": cell.column, "key": cell.key,
        "code": cell.code, "found": cell.found, "said": cell.said, "note": str(cell.note), "repairs": [_problem(each) for each in cell.repairs],
        "problem": _problem(cell.problem) if cell.problem else None, "entries": list(cell.entries),
    }  # fmt: skip


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "code": problem.code, "severity": str(problem.severity), "message": problem.message, "remedy": problem.remedy, "place": problem.place,
        "values": dict(problem.values),
    }  # fmt: skip


def _subject(subject: Subject) -> dict[str, Any]:
    return {
        "kind": subject.kind, "code": subject.code, "row": subject.row, "group": subject.group, "facet": subject.facet,
        "voice": subject.voice, "source": subject.source,
    }  # fmt: skip
