"""A grid as JSON, between the child process that read it and the program. What comes back is checked as what a stranger says: the file may
have taken over the child."""

import json
from collections.abc import Iterable
from itertools import repeat, starmap
from typing import Final

from diagnostic.exchange.foreign.framing import BrokenFrameError
from diagnostic.exchange.foreign.grid import Area, ForeignGrid, Note, SheetLook
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.workbook import CellKind, CellSeen, SheetSeen

_SIGNS: Final = {kind: chr(ord("a") + at) for at, kind in enumerate(CellKind)}
_KINDS: Final = {sign: kind for kind, sign in _SIGNS.items()}

Read = tuple[ForeignGrid | None, tuple[Problem, ...]]


def to_wire(read: Read) -> bytes:
    """Return what was read as bytes."""
    grid, problems = read
    return json.dumps(
        {
            "sheets": None if grid is None else [_sheet(sheet) for sheet in grid.sheets],
            "looks": None if grid is None else grid.looks,
            "problems": [*map(problem_to_wire, problems)],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode("utf-8", "replace")


def _sheet(sheet: SheetSeen) -> list[object]:
    rows, columns, texts, kinds = zip(*sheet.cells, strict=True) if sheet.cells else ((), (), (), ())
    return [sheet.name, rows, columns, texts, "".join(map(_SIGNS.__getitem__, kinds))]


def from_wire(message: bytes) -> Read:
    """Return what was read. Raises ``BrokenFrameError`` for anything that is not exactly of the form."""
    try:
        said = json.loads(message)
        problems = tuple(problem_from_wire(*each) for each in said["problems"])
        if said["sheets"] is None:
            _demand(bool(problems))
            return None, problems
        sheets = tuple(starmap(_seen, said["sheets"]))
        looks = tuple(starmap(_look, said["looks"]))
        _demand(len(looks) == len(sheets))
        return ForeignGrid(sheets, looks), problems
    except (ValueError, TypeError, KeyError, RecursionError):
        raise BrokenFrameError from None


def _seen(name: str, rows: list[int], columns: list[int], texts: list[str], kinds: str) -> SheetSeen:
    _demand(type(name) is str and set(map(type, rows)) | set(map(type, columns)) <= {int} and set(map(type, texts)) <= {str})
    _demand(min(rows, default=1) > 0 and min(columns, default=1) > 0)
    cells = zip(rows, columns, texts, map(_KINDS.__getitem__, kinds), strict=True)
    return SheetSeen(name, tuple(map(tuple.__new__, repeat(CellSeen), cells)))  # quicker than naming the four parts of each


def _look(state: str, merged: object, hidden_rows: object, hidden_columns: object, notes: object) -> SheetLook:
    _demand(type(state) is str)
    numbers = _list(hidden_rows)
    pairs = [(first, last) for first, last in map(_list, _list(hidden_columns))]
    areas = [Area(*map(_number, _list(each))) for each in _list(merged)]
    found = [Note(_number(row), _number(column), _text(text)) for row, column, text in map(_list, _list(notes))]
    return SheetLook(
        state, tuple(areas), tuple(map(_number, numbers)), tuple((_number(first), _number(last)) for first, last in pairs), tuple(found)
    )


def problem_to_wire(problem: Problem) -> list[object]:
    """Return a problem as it goes over."""
    return [problem.code, problem.message, problem.remedy, problem.place, str(problem.severity), problem.values]


def problem_from_wire(code: object, message: object, remedy: object, place: object, severity: object, values: object) -> Problem:
    """Return a problem. Raises ``TypeError`` or ``ValueError`` for what is none."""
    pairs: Iterable[list[object]] = map(_list, _list(values))
    return Problem(
        _text(code), _text(message), _text(remedy), _text(place), Severity(_text(severity)), tuple((_text(a), _text(b)) for a, b in pairs)
    )


def _list(value: object) -> list[object]:
    if type(value) is not list:
        raise TypeError
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError
    return value


def _text(value: object) -> str:
    if type(value) is not str:
        raise TypeError
    return value


def _demand(holds: bool) -> None:
    if not holds:
        raise ValueError
