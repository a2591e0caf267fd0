"""How long the returned workbooks of one campaign take to read: pre-checks and child processes included, to plain cells and to entries.

Beside it, in the same run: python-calamine merely reading the same files one after the other in one process (nothing checked, formulas and
formats not told apart), and plain scripts that concatenate their tables: of openpyxl, and of pandas on openpyxl where pandas is installed.
It is none of our dependencies, not even of the tests: with numpy it puts 160 MB on every machine that runs them, for one line here that says
what the line above it says, since it reads workbooks by openpyxl. Where it is absent, that line is the one to hold against.
The parties take turns in small lots, so that what else the machine does falls on all of them. Beside the time of the clock stands the time
of the processor, children included: on a busy machine a party of three processes waits more often than one of a single process, and half the
processor time is what two idle cores need at least.

    python benchmarks/reading_workbooks.py [--count 500] [--plain 500] [--keep FOLDER]

A full run takes some four minutes, most of it for the plain scripts; ``--count 60 --plain 5`` is a quick look.
"""

import argparse
import gc
import importlib.util
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

import openpyxl
from benchmarks._campaign import make_campaign
from python_calamine import CalamineWorkbook

from diagnostic.actions.exporting import vocabulary
from diagnostic.actions.opening import question_set_of
from diagnostic.exchange.foreign.errand import CELLS
from diagnostic.exchange.foreign.grid import ForeignGrid
from diagnostic.exchange.foreign.pool import CHILDREN, ReadingPool
from diagnostic.exchange.returned_file import named_after
from diagnostic.exchange.returning import returned_workbooks
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.reading import read_cells
from diagnostic.model.workbook import ReturnedWorkbook
from diagnostic.places import find_places

LOT = 50


@dataclass
class Party:
    """One way of reading: seconds by the clock and of the processor, and how much it found."""

    act: Callable[[Sequence[Path]], int]
    pool: ReadingPool[ForeignGrid] | ReadingPool[ReturnedWorkbook] | None = None
    clock: float = 0
    processor: float = 0
    found: int = 0

    def read(self, paths: Sequence[Path]) -> None:
        gc.collect()
        clock, processor = time.perf_counter(), time.process_time()
        self.found += self.act(paths)
        self.clock += time.perf_counter() - clock
        self.processor += time.process_time() - processor

    def finish(self) -> None:
        """Add what its children took, which the system tells when they have ended."""
        if self.pool is not None:
            before = os.times()
            self.pool.close()
            after = os.times()
            self.processor += after.children_user + after.children_system - before.children_user - before.children_system


def by_calamine(paths: Sequence[Path]) -> int:
    cells = 0
    for path in paths:
        book = CalamineWorkbook.from_path(str(path))
        for name in book.sheet_names:
            cells += sum(value != "" for row in book.get_sheet_by_name(name).to_python() for value in row)
    return cells


def by_openpyxl(paths: Sequence[Path]) -> int:
    tables: dict[str, list[tuple[object, ...]]] = {}
    for path in paths:
        book = openpyxl.load_workbook(path, data_only=True)
        for sheet in book.worksheets:
            tables.setdefault(sheet.title, []).extend(row for row in sheet.iter_rows(values_only=True) if any(row))
        book.close()
    return sum(map(len, tables.values()))


def by_pandas(paths: Sequence[Path]) -> int:
    import pandas  # type: ignore[import-not-found,import-untyped,unused-ignore]

    tables: dict[str, list[object]] = {}
    for path in paths:
        for name, table in pandas.read_excel(path, sheet_name=None, header=None, engine="openpyxl").items():
            tables.setdefault(name, []).append(table)
    return sum(len(pandas.concat(found)) for found in tables.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--plain", type=int, help="files that the plain scripts read, which are slow; all of them where nothing is said")
    parser.add_argument("--keep", type=Path, help="a folder for the workbooks, to be looked at")
    asked = parser.parse_args()
    places = find_places()
    questionnaire = question_set_of(places.questionnaires / "secure-2007", None)
    known, labels = vocabulary(places), Labels(questionnaire)
    for_cells, for_entries = ReadingPool(CELLS), ReadingPool(returned_workbooks(known))

    def to_cells(lot: Sequence[Path]) -> int:
        return sum(len(sheet.cells) for file in for_cells.read(lot) if file.found for sheet in file.found.sheets)

    def to_entries(lot: Sequence[Path]) -> int:
        entries = 0
        for file in map(named_after, for_entries.read(lot)):
            assert file.found is not None, file.problems
            entries += len(read_cells(questionnaire, file.found, labels).written)
        return entries

    calamine, cells, entries = Party(by_calamine), Party(to_cells, for_cells), Party(to_entries, for_entries)
    plain = {"openpyxl, a plain script": Party(by_openpyxl)}
    if importlib.util.find_spec("pandas"):
        plain["pandas on openpyxl"] = Party(by_pandas)
    with tempfile.TemporaryDirectory() as name:
        folder = asked.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        _, paths = make_campaign(places, questionnaire, folder, asked.count)
        for at in range(0, len(paths), LOT):
            for party in (calamine, cells, entries):
                party.read(paths[at : at + LOT])
        for party in plain.values():
            some = paths[: asked.plain]
            party.read(some)
            party.clock, party.processor = (spent * len(paths) / len(some) for spent in (party.clock, party.processor))
        for party in (cells, entries):
            party.finish()
        size = sum(path.stat().st_size for path in paths) // len(paths) // 1024
    print(f"{len(paths)} workbooks of {size} KB; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {CHILDREN} children with their start")
    print(f"{'':30} {'clock':>10} {'processor':>12}   by the clock, of python-calamine")
    every = {"python-calamine, one process": calamine, "ours, to cells": cells, "ours, to entries": entries, **plain}
    for name, party in every.items():
        each = (spent / len(paths) * 1000 for spent in (party.clock, party.processor))
        print(f"{name:30} {next(each):7.1f} ms {next(each):9.1f} ms   {party.clock / calamine.clock:6.2f}   ({party.found} found)")
    print(f"ratio to python-calamine       {entries.clock / calamine.clock:6.2f}    (at most 3 is asked for)")
    halved = [party.processor / calamine.processor / 2 for party in (cells, entries)]
    print(f"on two idle cores, at least    {halved[1]:6.2f}    (half the processor time; to cells {halved[0]:.2f})")
    for name, party in plain.items():
        print(f"{name:30} {party.clock / entries.clock:6.1f} times as long as ours, to entries (at least 4 is asked for)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
