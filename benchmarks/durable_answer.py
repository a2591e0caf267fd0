"""How long one answer takes to be durable: the store's append against a bare insert and commit.

Both sides write the same row into the same schema under the same pragmas, on the disk of the folder given
(default: a new temporary folder), turn by turn in one run, so that what else the machine does falls on both.
Beside the ratio of the medians stands what the disk's own fsync takes.

python benchmarks/durable_answer.py [FOLDER] [--rounds 7] [--answers 60]
"""

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "src"))

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Content, Entry
from diagnostic.model.subject import Subject
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.driver import Mode, connect
from diagnostic.store.form import WRITING_PRAGMAS
from diagnostic.store.opener import create
from diagnostic.store.record import entry_row

ASSESSMENT = "5ec0e0000000000000000000000000aa"
PREFILLED = 500


def answer(number: int) -> Entry:
    return Entry(
        digest(f"answer {number}".encode())[:32],
        ASSESSMENT,
        "assert",
        Subject("question", f"I1-{number}", "answer", "team"),
        (),
        "expert-1",
        "2026-11-16T09:30:00.000Z",
        "C",
        Content({"state": "answered", "value": "partly"}, "as the head of the unit explained on site"),
        digest(f"salt {number}".encode())[:32],
    )


def timed(act: Callable[[Entry], object], entries: list[Entry]) -> list[float]:
    times = []
    for entry in entries:
        start = time.perf_counter()
        act(entry)
        times.append((time.perf_counter() - start) * 1000)
    return times


def bare(path: Path) -> tuple[sqlite3.Connection, Callable[[dict[str, object]], None]]:
    connection = connect(path, Mode.WRITE)
    for pragma in WRITING_PRAGMAS:
        connection.execute(pragma)
    names = list(entry_row(answer(0), ""))
    columns = ", ".join(f'"{name}"' for name in names)
    statement = f"INSERT INTO entry ({columns}) VALUES ({', '.join('?' * len(names))})"

    def insert(row: dict[str, object]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(statement, list(row.values()))
        connection.execute("COMMIT")

    return connection, insert


def prefilled(path: Path) -> AssessmentFile:
    content = b"{}"
    file = create(path, ASSESSMENT, content, digest(content))
    file.append([answer(-number) for number in range(1, PREFILLED + 1)])
    return file


def fsync_times(folder: Path, count: int) -> list[float]:
    times = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(count):
            file.write(b"x" * 4096)
            start = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - start) * 1000)
    return times


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, help="a folder on the disk to be measured")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--answers", type=int, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        prefilled(folder / "bare.diagnostic").close()
        connection, insert = bare(folder / "bare.diagnostic")
        ratios, store, raw = [], [], []
        with prefilled(folder / "store.diagnostic") as file:
            for turn in range(asked.rounds):
                entries = [answer(turn * asked.answers + number) for number in range(asked.answers)]
                rows = {entry.id: entry_row(entry, entry.seal()) for entry in entries}
                ours = timed(lambda entry: file.append([entry]), entries)
                theirs = timed(lambda entry, rows=rows: insert(rows[entry.id]), entries)  # type: ignore[misc]
                ratios.append(statistics.median(ours) / statistics.median(theirs))
                store += ours
                raw += theirs
        connection.close()
        fsync = statistics.median(fsync_times(folder, 60))
    print(f"one answer through the store   {statistics.median(store):7.3f} ms (median of {len(store)})")
    print(f"bare insert and commit         {statistics.median(raw):7.3f} ms (median of {len(raw)})")
    print(f"one fsync of this disk         {fsync:7.3f} ms (median of 60)")
    print(f"ratio                          {statistics.median(ratios):7.2f}    (at most 2 is asked for)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
