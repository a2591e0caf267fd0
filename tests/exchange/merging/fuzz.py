"""Thousands of mutated workbooks, read by real children and merged into a mission, each judged by the oracle beside this.

    python tests/exchange/merging/fuzz.py [--count 40000] [--seed 1] [--keep FOLDER]

Workbooks that were merged otherwise than their cells say are kept in FOLDER. Ends with 1 where there was one. The last long run is written down
in docs/fuzz.md.
"""

import argparse
import io
import json
import re
import sys
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from random import Random
from xml.etree import ElementTree

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[3])]

import openpyxl

from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.worker import Worker, child_command
from diagnostic.exchange.returning import returned_workbooks
from diagnostic.model.problem import Problem
from diagnostic.model.state import State
from diagnostic.model.triage.identity import Verdict, identify
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.triage.sorting import triage
from diagnostic.model.workbook import ReturnedWorkbook, column_letters
from tests.exchange.foreign.fuzz import BLOCK, CHILDREN
from tests.exchange.foreign.mutations import BYTES, XMLS, ZIPS, Parts, quickly_zipped, unzipped
from tests.exchange.merging.naive import read_naively
from tests.exchange.merging.oracle import faults
from tests.exchange.writing.written import ASSESSMENT, vocabulary, written
from tests.model.mission import Mission, secure_2007

SCOPE = ("I-2", "I-4", "II-7")
TYPED: dict[tuple[str, str], str | float] = {
    ("I2-1", "answer"): "No", ("I2-2", "answer"): "Yes", ("I2-2", "comment"): "art. 7, « décret » 203", ("I4-1", "answer"): "Yes",
    ("I4-3|fee", "answer"): "Yes", ("I4-3|description", "answer"): "No", ("I4-6", "answer"): 12.5, ("I4-5", "answer"): "Withdraw this answer",
    ("I4-8|cost", "answer"): "Don't know", ("I4-1", "respondent-unit"): "Legal unit", ("I4-1", "asked-on"): "2026-10-03",
    ("II7-1", "answer"): "Not applicable", ("II7-1", "reason"): "There is no such law.", ("respondent|role", "answer"): "head of unit",
    ("I4-1", "evidence"): "EV-ADM-01",
}  # fmt: skip


@lru_cache(maxsize=1)
def mission() -> State:
    """What is known before: statements of the administration and of the team, and two that stand against each other."""
    pen = Mission(secure_2007(), voice="administration")
    pen.setup("wto-member", "yes")
    for code, value in {"I2-1": "yes", "I2-4": "good-faith", "I4-2": "several", "I4-5": "fixed"}.items():
        pen.answer(code, value)
    pen.answer("I2-5", "included")
    pen.answer("I2-5", "excluded", beside=True)
    team = Mission(secure_2007(), voice="team", author="m-2")
    team.answer("I2-1", "partly")
    return State.of([*pen.entries, *(entry for entry in team.entries if entry.id not in {each.id for each in pen.entries})])


@lru_cache(maxsize=1)
def bases() -> tuple[bytes, ...]:
    """The workbooks that are mutated: filled and saved by openpyxl, with every text in its cell; and as we write them, with the texts shared."""
    sent = written(mission(), scope=SCOPE).data
    book, parts = openpyxl.load_workbook(io.BytesIO(sent)), unzipped(sent)
    keys: dict[object, tuple[int, int]] = {}
    for number, sheet in enumerate(book.worksheets, 1):
        for row, (value,) in enumerate(sheet.iter_rows(max_col=1, values_only=True), 1):
            keys.setdefault(value, (number, row))
    for (key, column), text in TYPED.items():
        number, row = keys[key]
        sheet = book.worksheets[number - 1]
        codes = next(line for line in sheet.iter_rows(max_row=10) if any(cell.value == "key" for cell in line))
        cell = sheet.cell(row, next(each.column for each in codes if each.value == column))
        cell.value = text
        said = f't="inlineStr"><is><t>{text}</t></is>' if isinstance(text, str) else f"><v>{text}</v>"
        name = f"xl/worksheets/sheet{number}.xml"
        begin = f'<c r="{cell.coordinate}"'
        parts[name] = re.sub(f'{begin}( s="[0-9]+")?(/>|.*?</c>)', rf"{begin}\1 {said}</c>", parts[name].decode()).encode()
    held = io.BytesIO()
    book.save(held)
    return held.getvalue(), quickly_zipped(parts)


# ---- what happens to single cells, whole as XML goes

CELL = re.compile(rb'<c r="([A-Z]+)([0-9]+)"([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)
SAID = (
    b"Yes", b"No", b"Partly", b"1", b"3.10", b"x", b" ", b"I2-2", b"None of these", b"Withdraw this answer", b"Not applicable", b"=1+1", b"1,234",
    b"EV-ADM-02", b"key", b"answer",
)  # fmt: skip


def swapped(random: Random, part: bytes) -> bytes:
    """Two cells that change what they hold."""
    cells = list(CELL.finditer(part))
    one, other = sorted(random.sample(cells, 2), key=lambda found: found.start())

    def at(place: re.Match[bytes], held: re.Match[bytes]) -> bytes:
        inside = b"/>" if held[4] is None else b">" + held[4] + b"</c>"
        return b'<c r="' + place[1] + place[2] + b'"' + held[3] + inside

    return part[: one.start()] + at(one, other) + part[one.end() : other.start()] + at(other, one) + part[other.end() :]


def one_of(random: Random, part: bytes) -> re.Match[bytes]:
    """A cell: any, or one of those that tell most: in the first columns, where keys and codes stand, in the rows that name the columns, and where
    answers are."""
    cells = list(CELL.finditer(part))
    columns, rows = random.choice([((), ()), ((b"A", b"B"), ()), ((), (b"4", b"5")), *2 * [((b"D", b"F", b"I"), ())]])
    told = [found for found in cells if found[1] in columns or found[2] in rows]
    return random.choice(told or cells)


def typed_over(random: Random, part: bytes) -> bytes:
    """A cell that says something else."""
    found = one_of(random, part)
    said = b'" t="inlineStr"><is><t xml:space="preserve">' + random.choice(SAID) + b"</t></is></c>"
    return part[: found.start()] + b'<c r="' + found[1] + found[2] + said + part[found.end() :]


def emptied(random: Random, part: bytes) -> bytes:
    """A cell that says nothing any more, a key or a code among them."""
    found = one_of(random, part)
    return part[: found.start()] + part[found.end() :]


def moved_right(random: Random, part: bytes) -> bytes:
    """A row whose cells stand one column further right, from some cell on."""
    rows = re.findall(rb"<row .*?</row>", part, re.DOTALL)
    row = random.choice(rows) if rows else b""
    cells = list(CELL.finditer(row))
    if not cells:
        return part
    first = random.randrange(len(cells))
    start = cells[first].start()

    def further(found: re.Match[bytes]) -> bytes:
        number = sum((sign - 64) * 26**power for power, sign in enumerate(reversed(found[1]))) + 1
        return b'<c r="' + column_letters(number).encode() + found[2] + b'"'

    return part.replace(row, row[:start] + re.sub(rb'<c r="([A-Z]+)([0-9]+)"', further, row[start:]), 1)


def rows_swapped(random: Random, part: bytes) -> bytes:
    """Two rows that change places."""
    rows = list(re.finditer(rb'<row r="([0-9]+)".*?</row>', part, re.DOTALL))
    if len(rows) < 8:
        return part
    one, other = sorted(random.sample(rows[6:], 2), key=lambda found: found.start())

    def as_row(found: re.Match[bytes], number: bytes) -> bytes:
        placed = re.sub(rb'(<c r="[A-Z]+)[0-9]+"', rb"\g<1>" + number + b'"', found[0])
        return re.sub(rb'^<row r="[0-9]+"', b'<row r="' + number + b'"', placed)

    return part[: one.start()] + as_row(other, one[1]) + part[one.end() : other.start()] + as_row(one, other[1]) + part[other.end() :]


def row_twice(random: Random, part: bytes) -> bytes:
    """A row that stands there once more, at the end, with something changed."""
    rows = list(re.finditer(rb'<row r="([0-9]+)".*?</row>', part, re.DOTALL))
    if len(rows) < 8:
        return part
    last = str(int(rows[-1][1]) + 1).encode()
    copy = re.sub(rb'(<c r="[A-Z]+)[0-9]+"', rb"\g<1>" + last + b'"', random.choice(rows[6:])[0])
    copy = re.sub(rb'^<row r="[0-9]+"', b'<row r="' + last + b'"', copy)
    return part.replace(b"</sheetData>", (typed_over(random, copy) if CELL.search(copy) else copy) + b"</sheetData>")


CELLS: list[Callable[[Random, bytes], bytes]] = [
    swapped, swapped, typed_over, typed_over, typed_over, emptied, emptied, moved_right, rows_swapped, rows_swapped, row_twice,
]  # fmt: skip


@dataclass(frozen=True)
class Changed:
    """A mutated workbook and how it was made."""

    how: str
    data: bytes


def workbooks(seed: int, count: int) -> Iterator[Changed]:
    """Yield mutated workbooks; the same seed gives the same ones."""
    unpacked = [unzipped(data) for data in bases()]
    for number in range(count):
        yield changed(Random(f"{seed}.{number}"), unpacked)


def changed(random: Random, unpacked: list[Parts]) -> Changed:
    """Return one mutated workbook."""
    base = random.randrange(len(unpacked))
    level = random.choices(("cells", "xml", "zip", "bytes"), (6, 3, 1, 1))[0]
    parts = dict(unpacked[base])
    if level == "bytes":
        way = random.choice(BYTES)
        return Changed(f"bytes {way.__name__}", way(random, bases()[base]))
    if level == "zip":
        shape = random.choice(ZIPS)
        return Changed(f"zip {shape.__name__}", shape(random, bases()[base], parts)[0])
    hows = []
    for _ in range(random.randint(1, 4)):
        name = random.choice([each for each in parts if ("worksheets/sheet" in each if level == "cells" else each.endswith((".xml", ".rels")))])
        change = random.choice(CELLS if level == "cells" else XMLS)
        if level != "cells" or len(CELL.findall(parts[name])) > 2:
            parts[name] = change(random, parts[name])
            hows.append(change.__name__)
    return Changed(f"{level} {' '.join(hows)}", quickly_zipped(parts))


# ---- the run


@dataclass
class Outcome:
    """What came of a run: how many were merged and how many entries they brought, by level, and what was wrong."""

    count: int = 0
    merged: int = 0
    entries: int = 0
    hows: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[Changed, str]] = field(default_factory=list)


Brought = tuple[ReturnedWorkbook | None, tuple[Problem, ...]]


def run(seed: int, count: int) -> Outcome:
    """Read and merge ``count`` mutated workbooks, and judge what came of it."""
    outcome, labels = Outcome(), Labels(secure_2007())
    idle: SimpleQueue[Worker[ReturnedWorkbook]] = SimpleQueue()
    errand = returned_workbooks(vocabulary())
    for _ in range(CHILDREN):
        idle.put(Worker(LIMITS, child_command(), errand))

    def read(one: Changed) -> tuple[Changed, Brought]:
        worker = idle.get()
        try:
            return one, worker.read(one.data, LIMITS.seconds)
        finally:
            idle.put(worker)

    found = workbooks(seed, count)
    with ThreadPoolExecutor(CHILDREN) as threads:
        while block := list(islice(found, BLOCK)):
            for one, (returned, _) in threads.map(read, block):
                outcome.count += 1
                outcome.hows[one.how.split()[0]] += 1
                if returned is not None:
                    outcome.wrong += [(one, fault) for fault in judged(outcome, one, returned, labels)]
    for _ in range(CHILDREN):
        idle.get().close()
    return outcome


def judged(outcome: Outcome, one: Changed, returned: ReturnedWorkbook, labels: Labels) -> Iterator[str]:
    """Merge what a child found into the mission, and yield what is wrong with it."""
    before, questionnaire = mission(), secure_2007()
    reading = read_cells(questionnaire, returned, labels)
    if identify(questionnaire, before, ASSESSMENT, returned, reading.carried).verdict is not Verdict.MERGE:
        return
    sorted_out, after = triage(before, reading)
    outcome.merged += 1
    outcome.entries += len(sorted_out.entries)
    outcome.states.update(str(cell.state) for cell in sorted_out.cells)
    if not sorted_out.balance.adds_up:
        yield "the balance does not add up"
    try:
        file = read_naively(one.data)
    except (ElementTree.ParseError, zipfile.BadZipFile, zlib.error, LookupError, ValueError, StopIteration) as fault:
        yield f"a plain reader cannot read it: {fault!r}"
        return
    yield from faults(questionnaire, before, after, sorted_out, file)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the workbooks that were merged otherwise than they say")
    asked = parser.parse_args()
    begin = time.monotonic()
    outcome = run(asked.seed, asked.count)
    for number, (one, fault) in enumerate(outcome.wrong):
        print(f"{one.how}: {fault}")  # noqa: T201
        if asked.keep:
            asked.keep.mkdir(parents=True, exist_ok=True)
            (asked.keep / f"{number}.xlsx").write_bytes(one.data)
    summary = {
        "workbooks": outcome.count, "by level": dict(outcome.hows), "merged": outcome.merged, "entries": outcome.entries,
        "cells": dict(outcome.states.most_common()), "wrong": len(outcome.wrong), "minutes": round((time.monotonic() - begin) / 60, 1),
    }  # fmt: skip
    print(json.dumps(summary, indent=2))  # noqa: T201
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
