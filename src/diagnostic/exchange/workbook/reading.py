"""From the cells of a workbook that came back to what it says, without knowing the assessment it belongs to. Nothing is judged here."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from diagnostic.exchange.workbook import machine, machine_texts, paths, plan
from diagnostic.exchange.workbook.machine import MachinePart, read_machine
from diagnostic.exchange.workbook.table_reading import Known, Lines, TableFound, read_table
from diagnostic.exchange.workbook.wording import WorkbookWording, heads_known, words_known
from diagnostic.model.answer_label import folded
from diagnostic.model.problem import Problem, Severity
from diagnostic.model.workbook import (
    FORM,
    SHOWN,
    CellKind,
    CellSeen,
    Column,
    Exported,
    Outside,
    Passport,
    ReturnedRow,
    ReturnedWorkbook,
    SheetSeen,
    column_letters,
)

UNREAD = frozenset({plan.LISTS_MARK, paths.MARK})
"""Marks in the first row of sheets that the workbook has for its own formulas."""
_MEANT = (CellKind.FORMULA, CellKind.ERROR)


@dataclass(frozen=True)
class Vocabulary:
    """The heads and words that workbooks can be written in, in every language there is."""

    heads: Mapping[str, frozenset[str]]
    words: Mapping[str, frozenset[str]]

    @staticmethod
    def of(wordings: Iterable[WorkbookWording]) -> "Vocabulary":
        """Return the vocabulary of these languages. Made once, used for any number of workbooks."""
        known = tuple(wordings)
        return Vocabulary(heads_known(known), words_known(known))


def read_workbook(file_name: str, file_digest: str, sheets: Iterable[SheetSeen], vocabulary: Vocabulary) -> ReturnedWorkbook:
    """Return what a workbook says. Whatever the cells are, this ends with a value; what is wrong stands in ``problems``."""
    tables: list[tuple[SheetSeen, Lines]] = []
    rows_of_machine: list[tuple[str, str]] = []
    for sheet in sheets:
        lines = _lines(sheet)
        mark = _mark(lines)
        if mark == machine.MARK:
            rows_of_machine += _machine_rows(lines)
        elif mark not in UNREAD:
            tables.append((sheet, lines))
    part = read_machine(rows_of_machine)
    problems: list[Problem] = []
    carried = _carried(part, problems, there=bool(rows_of_machine))
    known = _known(vocabulary, carried)
    found = [(sheet, lines, read_table(sheet, lines, known)) for sheet, lines in tables]
    return _returned(file_name, file_digest, carried, found, problems)


@dataclass(frozen=True)
class _Carried:
    """The machine-readable part as far as it can be used."""

    passport: Passport
    holds: bool
    entries: tuple[str, ...]
    baseline: Mapping[tuple[str, str], Exported]
    shown: Mapping[str, Mapping[str, str]]
    words: Mapping[str, str]
    keys_by_label: Mapping[tuple[str, str], str]


def _lines(sheet: SheetSeen) -> Lines:
    lines: dict[int, dict[int, CellSeen]] = {}
    line: dict[int, CellSeen] = {}
    last = 0
    for cell in sheet.cells:
        row, column, text, kind = cell
        # A formula whose result was not kept, or an error, is no empty cell: something was meant there.
        if text or kind in _MEANT:
            if row != last:
                line, last = lines.setdefault(row, {}), row
            line[column] = cell
    return lines


def _mark(lines: Lines) -> str:
    """Return the mark of a sheet of ours: it stands in the first row, in whatever column people have pushed it."""
    first = lines[min(lines)] if lines else {}
    return next((cell.text.strip() for cell in first.values() if cell.text.startswith("diagnostic:")), "")


def _machine_rows(lines: Lines) -> Iterable[tuple[str, str]]:
    for cells in lines.values():
        texts = [cells[column].text for column in sorted(cells)]
        if len(texts) > 1:
            yield texts[0], texts[1]


def _carried(part: MachinePart, problems: list[Problem], there: bool) -> _Carried:
    passport = Passport()
    with suppress(ValueError, RecursionError):
        passport = machine_texts.passport_from_json(json.loads(part.texts.get("passport", "null")))
    empty = _Carried(passport, False, (), {}, {}, {}, {})
    if not there:
        problems.append(
            Problem(
                "workbook.no-machine-part", "The hidden sheet that says what this workbook belongs to is missing.",
                "Use the workbook as it was sent, or a copy of the whole file; single sheets cannot be read by themselves.",
            )
        )  # fmt: skip
        return empty
    if passport.form != FORM:
        problems.append(_form_problem(passport))
        return empty
    if not part.holds:
        problems.append(_digest_problem())
        return empty
    try:
        shown, keys_by_label = _shown(part.texts["shown"])
        return _Carried(
            passport, True, machine_texts.read_entries(part.texts["entries"]), machine_texts.read_baseline(part.texts["baseline"]),
            shown, {str(k): str(v) for k, v in json.loads(part.texts["words"]).items()}, keys_by_label,
        )  # fmt: skip
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        problems.append(_digest_problem())
        return empty


def _form_problem(passport: Passport) -> Problem:
    return Problem(
        "workbook.form", f"This workbook has the form {passport.form[:40]!r}, which this version of the program does not know.",
        "Read it with the version of the program that wrote it, or a later one.", values=(("form", passport.form[:40]),),
    )  # fmt: skip


def _digest_problem() -> Problem:
    return Problem(
        "workbook.digest", "The hidden sheet of this workbook was changed and no longer fits its digest.",
        "What it carried is not used. The answers in the tables are still read, each beside what stands there now.",
        severity=Severity.WARNING,
    )  # fmt: skip


@lru_cache(maxsize=4)
def _shown(text: str) -> tuple[Mapping[str, Mapping[str, str]], Mapping[tuple[str, str], str]]:
    """Read the part *shown*; return it, and the key of each row by its label, where only one row has that. Copies of one workbook show the
    same, and there are many of them."""
    every = machine_texts.read_shown(text)
    by_label: dict[tuple[str, str], str] = {}
    twice: set[tuple[str, str]] = set()
    nothing = machine_texts.fingerprint("")
    for key, shown in every.items():
        if Column.CODE in shown and not key.startswith(SHOWN):
            place = (shown[Column.CODE], shown.get(Column.LINE, nothing))
            if place in by_label:
                twice.add(place)
            by_label[place] = key
    return every, {place: key for place, key in by_label.items() if place not in twice}


def _known(vocabulary: Vocabulary, carried: _Carried) -> Known:
    words = dict(vocabulary.words)
    for code, label in carried.words.items():
        words[folded(label)] = words.get(folded(label), frozenset()) | {code}
    return Known(vocabulary.heads, words, carried.shown, carried.keys_by_label)


def _returned(
    name: str, digest: str, carried: _Carried, found: list[tuple[SheetSeen, Lines, TableFound | None]], problems: list[Problem]
) -> ReturnedWorkbook:
    rows: list[ReturnedRow] = []
    outside: list[Outside] = []
    missing: list[tuple[str, str]] = []
    for sheet, lines, table in found:
        if table is None:
            cells = (line[column] for _, line in sorted(lines.items()) for column in sorted(line))
            outside += [Outside(sheet.name, f"{column_letters(c.column)}{c.row}", c.text, "sheet") for c in cells if c.text.strip()]
            continue
        rows += table.rows
        outside += table.outside
        missing += [(sheet.name, column) for column in table.missing]
    seen = {row.key for row in rows}
    gone = tuple(key for key in dict.fromkeys(key for key, _ in carried.baseline) if key not in seen)
    return ReturnedWorkbook(
        name, digest, carried.passport, carried.holds, carried.entries, carried.baseline, tuple(rows), tuple(missing), gone, tuple(outside),
        tuple(problems),
    )  # fmt: skip
