"""A returned workbook as JSON, between the child process that read it and the program. Like the cells of any foreign file it is checked as what
a stranger says."""

import json
from sys import intern
from typing import Any, Final, TypeVar

from diagnostic.exchange.foreign.framing import BrokenFrameError
from diagnostic.exchange.foreign.wire import problem_from_wire, problem_to_wire
from diagnostic.exchange.workbook.machine_texts import passport_from_json, passport_to_json
from diagnostic.exchange.workbook.reading import Vocabulary
from diagnostic.model.canonical import Json
from diagnostic.model.problem import Problem
from diagnostic.model.workbook import CellKind, Exported, Outside, ReturnedCell, ReturnedRow, ReturnedWorkbook, Spot, Table, spot_of

_TABLES: Final = {str(table): table for table in Table}
_KINDS: Final = {str(kind): kind for kind in CellKind}
_FOUND_BY: Final = frozenset({"key", "labels"})
_SHORT: Final = 80
_ADDED: Final = Spot("evidence")

Brought = tuple[ReturnedWorkbook | None, tuple[Problem, ...]]
Value = TypeVar("Value", str, int, list[object], bool)


def vocabulary_to_wire(vocabulary: Vocabulary) -> Json:
    """Return a vocabulary as it is told to a child."""
    return [{text: [*sorted(codes)] for text, codes in known.items()} for known in (vocabulary.heads, vocabulary.words)]


def vocabulary_from_wire(told: Json) -> Vocabulary:
    """Return the vocabulary that the program told its child."""
    assert isinstance(told, list)
    return Vocabulary(*({text: _codes(codes) for text, codes in known.items()} for known in told if isinstance(known, dict)))


def _codes(codes: Json) -> frozenset[str]:
    return frozenset(map(_text, codes if isinstance(codes, list) else ()))


def returned_to_wire(returned: ReturnedWorkbook | None, problems: tuple[Problem, ...]) -> bytes:
    """Return what was made of a file as bytes. Its name and digest are not among it: the program knows them better."""
    said: dict[str, object] = {"problems": [*map(problem_to_wire, problems)], "workbook": None}
    if returned is not None:
        parts: dict[str, object] = {
            "passport": passport_to_json(returned.passport),
            "holds": returned.machine_holds,
            "entries": returned.entries,
            "baseline": [(key, column, was.text, was.heads) for (key, column), was in returned.baseline.items()],
            "rows": [_row_to_wire(row) for row in returned.rows],
            "columns": returned.missing_columns,
            "keys": returned.missing_keys,
            "outside": returned.outside,
            "problems": [*map(problem_to_wire, returned.problems)],
        }
        said["workbook"] = parts
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _row_to_wire(row: ReturnedRow) -> list[object]:
    cells = [[code, *cell] for code, cell in row.cells.items()]
    return [row.table, row.key, row.sheet, row.row, row.found_by, row.misfit, cells]


def returned_from_wire(message: bytes) -> Brought:
    """Return what was made of a file. Raises ``BrokenFrameError`` for anything that is not exactly of the form."""
    try:
        said = json.loads(message)
        problems = tuple(problem_from_wire(*each) for each in said["problems"])
        if said["workbook"] is None:
            if not problems:
                raise ValueError
            return None, problems
        return _workbook(**said["workbook"]), problems
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise BrokenFrameError from None


def _workbook(
    passport: Json, holds: bool, entries: object, baseline: list[list[Any]], rows: list[list[Any]], columns: list[list[object]],
    keys: object, outside: list[list[object]], problems: list[list[object]],
) -> ReturnedWorkbook:  # fmt: skip
    before = {(_is(str, key), _is(str, column)): Exported(_is(str, text), _texts(heads)) for key, column, text, heads in baseline}
    return ReturnedWorkbook(
        "", "", passport_from_json(passport), _is(bool, holds), _texts(entries), before, tuple(_row(*row) for row in rows),
        tuple((_is(str, sheet), _is(str, column)) for sheet, column in columns), _texts(keys),
        tuple(Outside(*map(_text, each)) for each in outside), tuple(problem_from_wire(*each) for each in problems),
    )  # fmt: skip


def _row(table: str, key: str, sheet: str, row: int, found_by: str, misfit: object, cells: list[list[object]]) -> ReturnedRow:
    spot = spot_of(_is(str, key)) if key else _ADDED
    if spot is None or not spot.kind or found_by not in _FOUND_BY or _is(int, row) < 1:
        raise ValueError
    found: dict[str, ReturnedCell] = {}
    for code, text, kind, line, column, word in cells:
        # Written out, since it is done for every cell; and what stands in many cells is kept once, so that it is looked up quickly.
        if type(code) is not str or type(text) is not str or type(line) is not int or type(column) is not int or type(word) is not str:
            raise TypeError
        if line < 1 or column < 1:
            raise ValueError
        said = text if len(text) > _SHORT else intern(text)
        found[intern(code)] = ReturnedCell(said, _KINDS[_text(kind)], line, column, intern(word))
    return ReturnedRow(_TABLES[table], intern(key), spot, intern(_is(str, sheet)), row, found, found_by, _texts(misfit))


def _texts(values: object) -> tuple[str, ...]:
    return tuple(map(_text, _is(list, values)))


def _text(value: object) -> str:
    return _is(str, value)


def _is(kind: type[Value], value: object) -> Value:
    if type(value) is not kind:
        raise TypeError
    return value
