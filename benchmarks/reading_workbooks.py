"""How long the returned workbooks of one campaign take to read: pre-checks and child processes included, to plain cells and to entries.

Beside it, in the same run: python-calamine merely reading the same files one after the other in one process (nothing checked, formulas and
formats not told apart), and a plain script of openpyxl that concatenates their tables; of pandas on openpyxl where pandas is installed.
The parties take turns, file by file in small lots, so that what else the machine does falls on all of them.

    python benchmarks/reading_workbooks.py [--count 500] [--plain 40] [--keep FOLDER]
"""

import argparse
import gc
import importlib.util
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

import openpyxl
from benchmarks._campaign import make_campaign
from python_calamine import CalamineWorkbook

from diagnostic.actions.exporting import vocabulary
from diagnostic.actions.opening import question_set_of
from diagnostic.exchange.foreign.pool import CHILDREN, ReadingPool
from diagnostic.exchange.returned_file import returned_file
from diagnostic.model.triage.labels import Labels
from diagnostic.model.triage.reading import read_cells
from diagnostic.places import find_places

LOT = 50


def timed(act: Callable[[Sequence[Path]], int], paths: Sequence[Path]) -> tuple[float, int]:
    gc.collect()
    start = time.perf_counter()
    said = act(paths)
    return time.perf_counter() - start, said


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
        for name, table in pandas.read_excel(path, sheet_name=None, header=None).items():
            tables.setdefault(name, []).append(table)
    return sum(len(pandas.concat(found)) for found in tables.values())


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--plain", type=int, default=40, help="files that the plain scripts read; they are slow")
    parser.add_argument("--keep", type=Path, help="a folder for the workbooks, to be looked at")
    asked = parser.parse_args()
    places = find_places()
    questionnaire = question_set_of(places.questionnaires / "secure-2007", None)
    known, labels = vocabulary(places), Labels(questionnaire)
    with tempfile.TemporaryDirectory() as name, ReadingPool() as pool:
        folder = asked.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        _, paths = make_campaign(places, questionnaire, folder, asked.count)

        def to_cells(lot: Sequence[Path]) -> int:
            return sum(len(sheet.cells) for file in pool.read(lot) if file.grid for sheet in file.grid.sheets)

        def to_entries(lot: Sequence[Path]) -> int:
            entries = 0
            for file in pool.read(lot):
                returned = returned_file(file, known)
                assert returned is not None, file.problems
                entries += len(read_cells(questionnaire, returned, labels).written)
            return entries

        parties: dict[str, Callable[[Sequence[Path]], int]] = {
            "python-calamine, one process": by_calamine, "ours, to cells": to_cells, "ours, to entries": to_entries,
        }  # fmt: skip
        plain = {"openpyxl, a plain script": by_openpyxl}
        if importlib.util.find_spec("pandas"):
            plain["pandas on openpyxl"] = by_pandas
        took = dict.fromkeys([*parties, *plain], 0.0)
        said = dict.fromkeys([*parties, *plain], 0)
        begin = time.perf_counter()
        to_cells(paths[:2])
        starting = time.perf_counter() - begin
        for at in range(0, len(paths), LOT):
            for party, act in parties.items():
                seconds, count = timed(act, paths[at : at + LOT])
                took[party] += seconds
                said[party] += count
        for party, act in plain.items():
            seconds, said[party] = timed(act, paths[: asked.plain])
            took[party] = seconds * len(paths) / len(paths[: asked.plain])
        size = sum(path.stat().st_size for path in paths) // len(paths) // 1024
    bare = took["python-calamine, one process"]
    print(f"{len(paths)} workbooks of {size} KB; {os.cpu_count()} cores, {CHILDREN} children, started and warm in {starting * 1000:.0f} ms")
    for party, seconds in took.items():
        print(f"{party:30} {seconds / len(paths) * 1000:8.1f} ms a file   {seconds / bare:6.2f} of python-calamine   ({said[party]} found)")
    entries, cells = (took[party] / bare for party in ("ours, to entries", "ours, to cells"))
    print(f"ratio to python-calamine       {entries:6.2f}    (at most 3 is asked for; to cells {cells:.2f})")
    for party in plain:
        print(f"{party:30} {took[party] / took['ours, to entries']:6.1f} times as long as ours, to entries (at least 4 is asked for)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
