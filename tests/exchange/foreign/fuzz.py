"""Thousands of mutated workbooks through real child processes.

    python tests/exchange/foreign/fuzz.py [--count 40000] [--seed 1] [--keep FOLDER]

Each has to come back within the limits of time and memory, as what may come out of it; a child may not fail even once. Workbooks that do
not are kept in FOLDER. Ends with 1 where there was one. The last long run is written down in docs/fuzz.md.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from random import Random

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).resolve().parents[3])]

from diagnostic.exchange.foreign.errand import CELLS
from diagnostic.exchange.foreign.grid import ForeignGrid
from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.foreign.wire import Read
from diagnostic.exchange.foreign.worker import Worker, WorkerLostError, child_command
from tests.exchange.foreign.mutations import Mutated, mutated, unzipped

CHILDREN = 2
BLOCK = 256
FILES = Path(__file__).parent / "files"


@dataclass
class Outcome:
    """What came of a run: how many were read and refused, by how they were made and by code, and what should not have been."""

    count: int = 0
    read: int = 0
    slowest: float = 0
    largest: int = 0
    codes: Counter[str] = field(default_factory=Counter)
    hows: Counter[str] = field(default_factory=Counter)
    wrong: list[tuple[Mutated, str]] = field(default_factory=list)


def bases() -> list[bytes]:
    """Return the workbooks that are mutated."""
    return [(FILES / name).read_bytes() for name in ("openpyxl.xlsx", "libreoffice.xlsx")]


def workbooks(seed: int, count: int) -> Iterator[Mutated]:
    """Yield mutated workbooks; the same seed gives the same ones."""
    whole = bases()
    unpacked = [unzipped(data) for data in whole]
    for number in range(count):
        yield mutated(Random(f"{seed}.{number}"), whole, unpacked)


def run(seed: int, count: int, command: Sequence[str] | None = None) -> Outcome:
    """Read ``count`` mutated workbooks and judge what comes back."""
    outcome = Outcome()
    sound = [read_bytes(data, LIMITS)[0] for data in bases()]
    idle: SimpleQueue[Worker[ForeignGrid]] = SimpleQueue()
    for _ in range(CHILDREN):
        idle.put(Worker(LIMITS, command or child_command(), CELLS))

    def read(one: Mutated) -> tuple[Mutated, Read | str, float]:
        worker = idle.get()
        begin = time.monotonic()
        try:
            return one, worker.read(one.data, LIMITS.seconds), time.monotonic() - begin
        except WorkerLostError as lost:
            worker = Worker(LIMITS, command or child_command(), CELLS)
            return one, f"the child was lost: {lost.loss}", time.monotonic() - begin
        finally:
            idle.put(worker)

    found = workbooks(seed, count)
    with ThreadPoolExecutor(CHILDREN) as threads:
        while block := list(islice(found, BLOCK)):
            for one, what, took in threads.map(read, block):
                note(outcome, one, what, took, sound)
    for _ in range(CHILDREN):
        worker = idle.get()
        outcome.largest = max(outcome.largest, most_held(worker._process.pid))
        worker.close()
    return outcome


def note(outcome: Outcome, one: Mutated, what: Read | str, took: float, sound: list[ForeignGrid | None]) -> None:
    """Add one result to the outcome."""
    outcome.count += 1
    outcome.hows[one.how.split()[0]] += 1
    outcome.slowest = max(outcome.slowest, took)
    if isinstance(what, str):
        outcome.wrong.append((one, what))
        return
    grid, problems = what
    outcome.read += grid is not None
    outcome.codes.update(problem.code for problem in problems)
    if grid is None and len(problems) != 1:
        outcome.wrong.append((one, f"refused for {len(problems)} reasons"))
    elif fault := judged(one, grid, sound):
        outcome.wrong.append((one, f"{fault} {[str(problem) for problem in problems]}"))


def judged(one: Mutated, grid: ForeignGrid | None, sound: list[ForeignGrid | None]) -> str:
    """Return what is wrong with this result; '' when nothing is."""
    if grid is None:
        return "refused, though nothing is wrong with it" if one.may == "exactly" else ""
    if one.may == "refused":
        return "read, though it is hostile"
    if one.may == "same" or (one.may == "exactly" and one.base >= 0):
        return "" if grid == sound[one.base] else "other cells than those of the workbook it was made from"
    if one.may == "exactly":
        cells = tuple((cell.row, cell.column, cell.text, str(cell.kind)) for cell in grid.sheets[0].cells)
        return "" if sorted(cells) == sorted(one.cells) else f"{sorted(set(cells) ^ set(one.cells))[:4]}"
    return ""


def most_held(child: int) -> int:
    """Return the most memory that a child which still runs has held, in bytes; 0 where the system does not tell.

    Not what ``getrusage`` says of children: Linux counts there what the parent held when the child began.
    """
    try:
        status = Path(f"/proc/{child}/status").read_text("ascii")
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM:")), 0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=40_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the workbooks that did not come back as they should")
    asked = parser.parse_args()
    begin = time.monotonic()
    outcome = run(asked.seed, asked.count)
    took = time.monotonic() - begin
    for number, (one, fault) in enumerate(outcome.wrong):
        print(f"{one.how}: {fault}")  # noqa: T201
        if asked.keep:
            asked.keep.mkdir(parents=True, exist_ok=True)
            (asked.keep / f"{number}.xlsx").write_bytes(one.data)
    summary = {
        "workbooks": outcome.count, "by level": dict(outcome.hows), "read": outcome.read, "refused": outcome.count - outcome.read,
        "wrong": len(outcome.wrong), "slowest, seconds": round(outcome.slowest, 2), "largest child, MB": outcome.largest >> 20,
        "minutes": round(took / 60, 1), "codes": dict(outcome.codes.most_common()),
    }  # fmt: skip
    print(json.dumps(summary, indent=2))  # noqa: T201
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
