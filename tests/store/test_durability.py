"""What was said to be stored is stored: under killed programs, two writers, a full disk."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from diagnostic.model.canonical import digest
from diagnostic.model.entry import Entry
from diagnostic.model.problem import KnownError
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.driver import Mode, connect
from diagnostic.store.opener import create, open_file

Make = Callable[..., Entry]
HERE = Path(__file__).resolve()
SOURCE = HERE.parents[2] / "src"


def test_the_pragmas_hold_on_the_connection_that_writes(file: AssessmentFile) -> None:
    with file.still() as connection:
        found = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "journal_mode",
                "synchronous",
                "fullfsync",
                "foreign_keys",
                "secure_delete",
                "trusted_schema",
                "cell_size_check",
                "mmap_size",
                "temp_store",
                "application_id",
                "user_version",
            )
        }
    assert found == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "fullfsync": 1,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "temp_store": 2,
        "application_id": 0x44694167,
        "user_version": 1,
    }


def test_the_pragmas_still_hold_after_reopening_and_after_a_sweep(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1)])
    file.append([entry(2, None, "redact", (entry(1).id,))])
    file.close()
    with open_file(path) as again, again.still() as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("SELECT sweep_due FROM meta").fetchone() == (0,)


def test_a_write_takes_the_right_to_write_before_it_reads(file: AssessmentFile, entry: Make) -> None:
    said: list[str] = []
    file.get_ready()
    with file.still() as connection:
        connection.set_trace_callback(said.append)
    file.append([entry(1)])
    assert said[0] == "BEGIN IMMEDIATE"
    assert said[-1] == "COMMIT"
    assert len(said) == 4


def test_an_interrupted_sweep_is_made_up_for_at_the_next_opening(file: AssessmentFile, path: Path, entry: Make) -> None:
    with file.still() as connection:
        connection.execute("UPDATE meta SET sweep_due=1")
    file.close()
    with open_file(path) as again, again.still() as connection:
        assert connection.execute("SELECT sweep_due FROM meta").fetchone() == (0,)


WRITER = """
import sys
from pathlib import Path
from diagnostic.model.canonical import digest
from diagnostic.model.entry import Content, Entry
from diagnostic.model.subject import Subject
from diagnostic.store.opener import open_file
path, start = Path(sys.argv[1]), int(sys.argv[2])
with open_file(path) as file:
    for number in range(start, start + 100000):
        subject = Subject("question", f"I1-{number}", "answer", "team")
        file.append([Entry(f"{number:032x}", file.assessment_id, "assert", subject, (), "p1",
            "2026-11-16T09:30:00.000Z", "C", Content("x" * 700), digest(str(number).encode())[:32])])
        print(number, flush=True)
"""


@pytest.mark.slow
def test_a_killed_program_loses_nothing_it_said_was_stored(file: AssessmentFile, path: Path) -> None:
    file.close()
    acknowledged: set[str] = set()
    chance = random.Random(7)
    turns = 8
    for turn in range(turns):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path), str(turn * 100000 + 1)],
            env={**os.environ, "PYTHONPATH": str(SOURCE)},
            stdout=subprocess.PIPE,
        )
        assert writer.stdout is not None
        first = b"".join(writer.stdout.readline() for _ in range(chance.randint(1, 14)))
        time.sleep(chance.uniform(0.0, 0.15))
        writer.kill()
        said = first + writer.communicate()[0]
        acknowledged |= {f"{int(line):032x}" for line in said.split(b"\n")[:-1]}
        with open_file(path) as again:
            stored = {one.id for one in again.entries()}
            assert acknowledged <= stored
            assert len(stored - acknowledged) <= turn + 1
    # A writer that died at once, or never wrote, would show nothing.
    assert len(acknowledged) > turns


RIVAL = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=5)
for number in range(150):
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("SELECT count(*) FROM draft").fetchone()
    connection.execute("INSERT OR REPLACE INTO draft SELECT assessment, 'rival' || ?, x'00', 't' FROM meta", (number,))
    connection.execute("COMMIT")
"""


def test_two_processes_that_write_wait_for_each_other(file: AssessmentFile, path: Path, entry: Make) -> None:
    rival = subprocess.Popen([sys.executable, "-c", RIVAL, str(path)], stderr=subprocess.PIPE)
    for number in range(1, 151):
        file.append([entry(number)])
    assert rival.communicate()[1] == b""
    assert len(file.entries()) == 150
    with file.still() as connection:
        assert connection.execute("SELECT count(*) FROM draft").fetchone() == (150,)


def test_a_file_kept_busy_by_another_program_is_said_and_then_goes_on(file: AssessmentFile, path: Path, entry: Make) -> None:
    with file.still() as connection:
        connection.execute("PRAGMA busy_timeout=50")
    other = connect(path, Mode.WRITE)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KnownError) as caught:
        file.append([entry(1)])
    assert caught.value.code == "store.busy"
    other.execute("ROLLBACK")
    other.close()
    file.append([entry(1)])
    assert file.entries() == (entry(1),)


def test_a_full_disk_takes_the_last_change_back_and_nothing_else(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(1)])
    with file.still() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(KnownError) as caught:
        file.append([entry(2), entry(3, "x" * 50_000)], clear_drafts=[entry(1).subject])
    assert caught.value.code == "store.disk-full"
    assert file.entries() == (entry(1),)
    file.append([entry(2)])
    file.close()
    with open_file(path) as again:
        assert again.entries() == (entry(1), entry(2))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_disk_that_is_really_full(tmp_path: Path, entry: Make) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("no right to mount here")
    try:
        content = b"{}"
        path = disk / "small.diagnostic"
        stored: list[Entry] = []
        with create(path, entry(1).assessment, content, digest(content)) as file:
            with pytest.raises(KnownError) as caught:
                for number in range(1, 1000):
                    file.append([entry(number, "x" * 3000)])
                    stored.append(entry(number, "x" * 3000))
            assert caught.value.code == "store.disk-full"
            assert file.entries() == tuple(stored)
        with pytest.raises(KnownError) as caught:
            create(disk / "second.diagnostic", "a1", content, digest(content))
        assert caught.value.code == "store.no-room"
        assert not (disk / "second.diagnostic").exists()
        with open_file(path) as again:
            assert again.entries() == tuple(stored)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_hot_journal_of_our_own_is_rolled_back(file: AssessmentFile, path: Path, entry: Make) -> None:
    file.append([entry(number) for number in range(1, 30)])
    file.close()
    left = cut_off(path)
    assert left.stat().st_size > 0
    with pytest.raises(KnownError) as caught:
        open_file(path, read_only=True)
    assert caught.value.code == "store.interrupted"
    with open_file(path) as again:
        assert len(again.entries()) == 29


def test_a_stray_journal_is_not_applied_to_a_file_that_took_the_place_of_its_own(
    file: AssessmentFile, path: Path, entry: Make, tmp_path: Path
) -> None:
    file.append([entry(1)])
    older = path.read_bytes()
    for number in range(2, 40):
        file.append([entry(number, "x" * 2000)])
    newer = path.read_bytes()
    path.write_bytes(older)
    file.close()
    journal = cut_off(path)
    path.write_bytes(newer)
    kept = journal.read_bytes()
    with pytest.raises(KnownError) as caught:
        open_file(path)
    assert caught.value.code == "store.stray-journal"
    assert (path.read_bytes(), journal.read_bytes()) == (newer, kept)
    journal.rename(tmp_path / "away")
    with open_file(path) as again:
        assert len(again.entries()) == 39


CUT_OFF = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode=TRUNCATE")
connection.execute("PRAGMA cache_size=2")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE meta SET program='cut off'")
connection.execute("UPDATE entry SET canonical = zeroblob(9000)")
os.kill(os.getpid(), signal.SIGKILL)
"""


def cut_off(path: Path) -> Path:
    """Leave ``path`` as a program does that dies in the middle of a change already begun on the disk."""
    done = subprocess.run([sys.executable, "-c", CUT_OFF, str(path)], check=False)
    assert done.returncode == -signal.SIGKILL
    return path.with_name(path.name + "-journal")


def test_nothing_of_sqlite_is_older_than_what_was_tried() -> None:
    assert sqlite3.sqlite_version_info >= (3, 34)
