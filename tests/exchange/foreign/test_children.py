"""Child processes: real ones, that hang, die, eat memory and lie. Each loses the file it was reading; the others go on."""

import gc
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import diagnostic
from diagnostic.exchange.foreign.child import first_message
from diagnostic.exchange.foreign.errand import CELLS
from diagnostic.exchange.foreign.grid import ForeignFile, ForeignGrid
from diagnostic.exchange.foreign.limits import LIMITS, Limits
from diagnostic.exchange.foreign.pool import ReadingPool, read_files
from diagnostic.exchange.foreign.worker import Loss, Worker, WorkerLostError, child_command
from diagnostic.model.problem import KnownError
from tests.exchange.foreign.handmade import grid_of
from tests.exchange.foreign.sample import EXPECTED, sample_bytes

SOURCES = str(Path(diagnostic.__file__).parents[1])
FAULTY = (sys.executable, str(Path(__file__).with_name("faulty_child.py")), SOURCES)
QUICK = replace(LIMITS, seconds=4.0)
PATIENT = replace(LIMITS, seconds=120.0)
"""For everything that is not about time: the machine may be busy."""


@pytest.fixture
def pool() -> Iterator[ReadingPool[ForeignGrid]]:
    with ReadingPool(CELLS, PATIENT, children=2, command=FAULTY) as opened:
        yield opened


def written(folder: Path, *contents: bytes) -> list[Path]:
    paths = [folder / f"{number}.xlsx" for number in range(len(contents))]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths


def code(file: ForeignFile[ForeignGrid]) -> str:
    return file.problems[0].code if file.problems else ""


SOUND = sample_bytes()


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("HANG", "foreign.time"),
        ("SLEEP", "foreign.time"),
        ("DIE", "foreign.reader-failed"),
        ("EAT", "foreign.memory"),
        ("LIE", "foreign.reader-failed"),
        ("BABBLE", "foreign.reader-failed"),
        ("RAISE", "foreign.reader-failed"),
        ("WRITE", "foreign.reader-failed"),
    ],
)
def test_a_child_that_fails_loses_its_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, expected: str) -> None:
    monkeypatch.chdir(tmp_path)
    paths = written(tmp_path, SOUND, SOUND, word.encode().ljust(8), SOUND, SOUND, SOUND)
    with ReadingPool(CELLS, QUICK if expected == "foreign.time" else PATIENT, children=2, command=FAULTY) as pool:
        files = list(pool.read(paths))
    assert [file.name for file in files] == [path.name for path in paths]
    assert [code(file) for file in files] == ["", "", expected, "", "", ""]
    assert all(file.found == grid_of(SOUND) for file in files if not file.refused)
    assert files[2].problems[0].place == "2.xlsx"
    planted = tmp_path / "written-by-a-foreign-file"
    assert not planted.exists() or planted.stat().st_size == 0


def test_what_a_reader_prints_is_no_answer(pool: ReadingPool[ForeignGrid], tmp_path: Path) -> None:
    files = list(pool.read(written(tmp_path, b"PRINT".ljust(8) + SOUND)))
    assert [code(file) for file in files] == [""]


def test_a_file_does_not_pay_for_the_one_before_it(tmp_path: Path) -> None:
    """A child that was already failing is replaced, and the file is read by a fresh one."""
    with ReadingPool(CELLS, PATIENT, children=1, command=FAULTY) as pool:
        first, second = written(tmp_path, SOUND, SOUND)
        assert [code(file) for file in pool.read([first])] == [""]
        (worker,) = pool._alive
        worker.kill()
        assert [code(file) for file in pool.read([second])] == [""]


def test_memory_is_limited_by_the_system(tmp_path: Path) -> None:
    """4 GB were asked for, and the child never held more than it may."""
    # The largest child of this process so far: others than this pool's may have been larger.
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    with ReadingPool(CELLS, PATIENT, children=1, command=FAULTY) as pool:
        (file,) = pool.read(written(tmp_path, b"EAT"))
    assert code(file) == "foreign.memory"
    assert "256 MB" in file.problems[0].message
    largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert largest == before or largest * 1024 <= LIMITS.memory


def test_a_child_left_alone_ends(tmp_path: Path) -> None:
    """Nobody reads the answer any more and nobody stops it: it may not compute for ever."""
    limits = replace(LIMITS, seconds=0.5)
    child = subprocess.Popen(FAULTY, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert child.stdin is not None and child.stdout is not None
    for message in (first_message(limits), b"HANG"):
        child.stdin.write(len(message).to_bytes(4, "big") + message)
        child.stdin.flush()
    assert child.wait(60) != 0
    child.stdin.close()
    child.stdout.close()


def test_children_end_with_the_pool(tmp_path: Path) -> None:
    pool = ReadingPool(CELLS, LIMITS, children=2, command=FAULTY)
    reading = pool.read(written(tmp_path, SOUND, b"SLEEP", b"SLEEP"))
    assert code(next(reading)) == ""
    while len(pool._alive) < 2:
        time.sleep(0.01)
    numbers = [worker._process.pid for worker in pool._alive]
    pool.close()
    for number in numbers:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


def test_reading_can_be_given_up_in_the_middle(tmp_path: Path) -> None:
    usual = gc.get_threshold()
    reading = read_files(written(tmp_path, *[SOUND] * 9), PATIENT)
    assert next(reading).found == grid_of(SOUND)
    reading.close()  # type: ignore[attr-defined]
    assert gc.get_threshold() == usual


def test_a_child_knows_nothing_of_the_folder_and_the_packages_it_is_started_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook is often opened in the folder it was downloaded to; a zipfile.py that lies beside it must not be run."""
    (tmp_path / "zipfile.py").write_text("raise SystemExit(3)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "zipfile.py"))
    (file,) = read_files(written(tmp_path, SOUND), PATIENT)
    assert file.problems == ()


def test_no_process_is_a_refusal_of_the_machine(tmp_path: Path) -> None:
    with ReadingPool(CELLS, LIMITS, command=(str(tmp_path / "absent"),)) as pool, pytest.raises(KnownError) as fault:
        list(pool.read(written(tmp_path, SOUND)))
    assert fault.value.code == "foreign.no-process"


def test_the_limits_reach_the_child() -> None:
    assert Limits(**json.loads(first_message(QUICK))["limits"]) == QUICK


@pytest.mark.parametrize("program", [("-c", "pass"), ("-c", "import sys; sys.stdin.buffer.read(4); sys.stdout.write('no')")])
def test_a_program_that_is_no_child_is_lost_at_once(program: tuple[str, ...]) -> None:
    worker = Worker(PATIENT, (sys.executable, *program), CELLS)
    with pytest.raises(WorkerLostError) as lost:
        worker.read(SOUND, 120)
    assert lost.value.loss is Loss.DIED


def test_many_files_come_back_in_their_order(tmp_path: Path) -> None:
    contents = [SOUND if number % 3 else b"%PDF" for number in range(60)]
    files = list(read_files(written(tmp_path, *contents), PATIENT))
    assert [file.name for file in files] == [f"{number}.xlsx" for number in range(60)]
    assert [file.refused for file in files] == [number % 3 == 0 for number in range(60)]
    assert {cell: kind for cell, (_, kind) in EXPECTED.items()}  # the sample holds something


def test_files_that_cannot_be_had_are_named_and_the_others_read(tmp_path: Path) -> None:
    (sound,) = written(tmp_path, SOUND)
    (tmp_path / "folder.xlsx").mkdir()
    os.mkfifo(tmp_path / "pipe.xlsx")
    (tmp_path / "~$0.xlsx").write_bytes(b"A. Lind")
    names = ["absent.xlsx", "folder.xlsx", "pipe.xlsx", "~$0.xlsx", "0.xlsx"]
    files = list(read_files([tmp_path / name for name in names], PATIENT))
    assert [code(file) for file in files] == ["foreign.unreadable", "foreign.no-file", "foreign.no-file", "foreign.lock-file", ""]
    assert sound.exists()


def test_a_file_over_the_limit_is_never_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    with path.open("wb") as file:
        file.truncate(1 << 40)  # a terabyte of nothing
    with ReadingPool(CELLS, LIMITS) as pool:
        (large,) = pool.read([path])
    assert code(large) == "foreign.file-too-large"
    assert "20 MB" in large.problems[0].message


def test_the_size_limit_is_held_exactly(tmp_path: Path) -> None:
    for limit, expected in ((len(SOUND), ""), (len(SOUND) - 1, "foreign.file-too-large")):
        with ReadingPool(CELLS, replace(PATIENT, file=limit)) as pool:
            (file,) = pool.read(written(tmp_path, SOUND))
        assert code(file) == expected


def test_an_answer_over_the_limit_is_not_taken(tmp_path: Path) -> None:
    with ReadingPool(CELLS, replace(PATIENT, reply=100)) as pool:
        (file,) = pool.read(written(tmp_path, SOUND))
    assert code(file) == "foreign.reader-failed"


def test_a_bundle_starts_itself(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "diagnostic"))
    assert child_command() == (str(tmp_path / "diagnostic"), "read-foreign-files")
    (tmp_path / "diagnostic.exe").touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "diagnostic-window.exe"))
    assert child_command() == (str(tmp_path / "diagnostic.exe"), "read-foreign-files")


def test_the_entry_of_a_bundle_reads_files_when_told_so() -> None:
    """What the bundle runs, started as it starts itself."""
    entry = Path(__file__).parents[3] / "packaging" / "bundled.py"
    worker = Worker(LIMITS, (sys.executable, str(entry), child_command()[-1] if getattr(sys, "frozen", False) else "read-foreign-files"), CELLS)
    assert worker.read(SOUND, 120)[0] == grid_of(SOUND)
    assert worker.close() == 0
