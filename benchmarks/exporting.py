"""How long the export of a workbook takes, against openpyxl writing the same cells bare.

Ours: the whole action, from the assessment on the desk to the file on the disk: choosing what leaves, paths and formulas, styles, drop-downs
and protection, the machine-readable part with its digest, reading everything back and comparing it, one step into its place.
Bare: a new workbook of openpyxl with the same sheets, the same values and formulas in the same cells, appended row by row and saved; no
style, no check. The values lie ready before the clock starts. Both are taken turn by turn. For information stand beside it the ratio to
openpyxl's write-only mode, and what the export takes with findings, which are drafted for it.

python benchmarks/exporting.py [--rounds 9]
"""

import argparse
import gc
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

import openpyxl

from diagnostic.actions.desk import Desk
from diagnostic.actions.exporting import Addressee, ExportOptions, export_workbook
from diagnostic.actions.sample import NAME, sample_desk
from diagnostic.places import find_places

AT_MOST = 2.0
Cells = list[tuple[str, list[list[object]]]]
"""The rows of each sheet by its name."""


def timed(act: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * 1000


def bare(cells: Cells, path: Path, write_only: bool = False) -> None:
    book = openpyxl.Workbook(write_only=write_only)
    for name, rows in cells:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)


def cells_of(path: Path) -> Cells:
    book = openpyxl.load_workbook(path)
    return [(sheet.title, [[cell.value for cell in row] for row in sheet.iter_rows()]) for sheet in book.worksheets]


def compared(desk: Desk, folder: Path, rounds: int, name: str, options: ExportOptions) -> float:
    places, ours, theirs = find_places(), folder / f"{name}.xlsx", folder / "bare.xlsx"
    export_workbook(desk, places, ours, options)
    cells = cells_of(ours)
    count = sum(value is not None for _, rows in cells for row in rows for value in row)
    own, plain, streamed = [], [], []
    for _ in range(rounds):
        own.append(timed(lambda: export_workbook(desk, places, ours, options)))
        plain.append(timed(lambda: bare(cells, theirs)))
        streamed.append(timed(lambda: bare(cells, theirs, write_only=True)))
    export, openpyxl_bare, write_only = (statistics.median(times) for times in (own, plain, streamed))
    print(f"{name}: {count} cells that hold something, {ours.stat().st_size / 1024:.0f} kB")
    print(f"  export {export:.0f} ms, openpyxl bare {openpyxl_bare:.0f} ms: {export / openpyxl_bare:.2f}", end="")
    print(f" (write-only mode {write_only:.0f} ms: {export / write_only:.2f})")
    return export / openpyxl_bare


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="diagnostic-exporting-") as folder, sample_desk(find_places(), NAME, None) as desk:
        ratios = [
            compared(desk, Path(folder), rounds, "administration", ExportOptions()),
            compared(desk, Path(folder), rounds, "team", ExportOptions(addressee=Addressee.TEAM)),
        ]
        compared(desk, Path(folder), rounds, "administration, with findings", ExportOptions(findings=True))
    print(f"at most {AT_MOST}: {max(ratios):.2f}")
    return 0 if max(ratios) <= AT_MOST else 1


if __name__ == "__main__":
    sys.exit(main())
