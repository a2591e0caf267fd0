"""Many foreign files, read side by side by children that live on: one that fails loses the file it was reading and no other."""

import gc
import hashlib
import queue
import stat
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final, Generic, TypeVar

from diagnostic.exchange.foreign.errand import CELLS, Errand
from diagnostic.exchange.foreign.grid import ForeignFile, ForeignGrid
from diagnostic.exchange.foreign.limits import LIMITS, Limits
from diagnostic.exchange.foreign.worker import Loss, Worker, WorkerLostError, child_command
from diagnostic.model.problem import Problem

Found = TypeVar("Found")

CHILDREN: Final = 2
_MADE: Final = 50_000
_TURN: Final = 0.0005
_AHEAD: Final = 16
"""Files that may be read, for each child, before the one that is waited for: so a slow file does not hold up the others."""


def read_files(paths: Iterable[Path], limits: Limits = LIMITS) -> Iterator[ForeignFile[ForeignGrid]]:
    """Yield what each file holds, in the order given. Raises ``KnownError`` only where no child process can be started."""
    with ReadingPool(CELLS, limits) as pool:
        yield from pool.read(paths)


@contextmanager
def _while_reading() -> Iterator[None]:
    """Let Python's collector look less often while files are read and taken in: each brings thousands of small values and no cycles, and with a
    question set and a mission in memory a quarter of the time went into looking through them. And let threads take turns more often: a child
    waits for its next file until the thread that feeds it has its turn, several times over."""
    sweeps, turn = gc.get_threshold(), sys.getswitchinterval()
    gc.set_threshold(max(sweeps[0], _MADE), 20, 50)
    sys.setswitchinterval(min(turn, _TURN))
    try:
        yield
    finally:
        gc.set_threshold(*sweeps)
        sys.setswitchinterval(turn)


class ReadingPool(AbstractContextManager["ReadingPool[Found]"], Generic[Found]):
    """Children that wait for files. Close it, or use it in ``with``; what is still being read then is given up."""

    def __init__(
        self, errand: Errand[Found], limits: Limits = LIMITS, children: int = CHILDREN, command: Sequence[str] | None = None
    ) -> None:
        self._errand = errand
        self._limits = limits
        self._command = tuple(command or child_command())
        self._children = children
        self._idle: queue.SimpleQueue[Worker[Found] | None] = queue.SimpleQueue()
        self._alive: set[Worker[Found]] = set()
        self._door = threading.Lock()
        self._closed = False
        self._threads = ThreadPoolExecutor(children, "foreign-files")
        for _ in range(children):
            self._idle.put(None)  # a place for a child; it is started when there is something to read

    def read(self, paths: Iterable[Path]) -> Iterator[ForeignFile[Found]]:
        """Yield what each file holds, in the order given."""
        waiting: deque[Future[ForeignFile[Found]]] = deque()
        with _while_reading():
            for path in paths:
                waiting.append(self._threads.submit(self._file, path))
                if len(waiting) >= _AHEAD * self._children:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()

    def close(self) -> None:
        """End all children, whatever they are doing."""
        with self._door:
            self._closed = True
            for worker in self._alive:
                worker.kill()
        self._threads.shutdown(cancel_futures=True)
        for worker in tuple(self._alive):
            worker.close()

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def _file(self, path: Path) -> ForeignFile[Found]:
        data = _bytes_of(path, self._limits)
        if isinstance(data, Problem):
            return ForeignFile(path.name, "", None, (replace(data, place=path.name),))
        found, problems = self._read(data)
        places = (f"{path.name}, {problem.place}" if problem.place else path.name for problem in problems)
        named = tuple(replace(problem, place=place) for problem, place in zip(problems, places, strict=True))
        return ForeignFile(path.name, hashlib.sha256(data).hexdigest(), found, named)

    def _read(self, data: bytes) -> tuple[Found | None, tuple[Problem, ...]]:
        """Let a child read; once more by a fresh one where the first may have failed for what it had read before."""
        end = time.monotonic() + self._limits.seconds
        worker = self._idle.get()
        try:
            while True:
                worker = worker or self._start()
                served = worker.served
                try:
                    return worker.read(data, end - time.monotonic())
                except WorkerLostError as lost:
                    with self._door:
                        self._alive.discard(worker)
                    worker = None
                    if lost.loss is Loss.TIME or not served or self._closed:
                        return None, (_lost_problem(lost.loss, self._limits),)
        finally:
            self._idle.put(worker)

    def _start(self) -> Worker[Found]:
        with self._door:
            if self._closed:
                raise CancelledError
            worker = Worker(self._limits, self._command, self._errand)
            self._alive.add(worker)
            return worker


def _bytes_of(path: Path, limits: Limits) -> bytes | Problem:
    """Return the file as it stands now, never more than is allowed; what is judged later are these bytes, whatever becomes of the file."""
    if path.name.startswith(("~$", ".~lock.")):
        return Problem(
            "foreign.lock-file",
            "This is not the workbook, but the mark that it is open in another program.",
            "Close the workbook there, and choose the file without ~ in its name.",
        )
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return Problem("foreign.no-file", "This is not a file.", "Choose the workbook (.xlsx) itself.")
        with path.open("rb") as opened:
            data = opened.read(limits.file + 1)
    except OSError as fault:
        return Problem(
            "foreign.unreadable",
            f"The file could not be read: {fault.strerror or fault}.",
            "Check that it is still there and that you may read it; close it in other programs.",
        )
    if len(data) > limits.file:
        most = limits.file >> 20
        return Problem(
            "foreign.file-too-large",
            f"The file is larger than {most} MB, which no returned workbook is.",
            "Choose the workbook that was exported from here; take out pictures and what else was added.",
        )
    return data


def _lost_problem(loss: Loss, limits: Limits) -> Problem:
    if loss is Loss.TIME:
        return Problem(
            "foreign.time",
            f"Reading it took longer than {limits.seconds:g} seconds and was stopped.",
            "Try once more when the machine is not busy. If it happens again, do not open the file; ask for it again.",
        )
    if loss is Loss.MEMORY:
        return Problem(
            "foreign.memory",
            f"Reading it needed more than {limits.memory >> 20} MB of memory and was stopped.",
            "Do not open it: it may be an attack. Ask the sender how it was made.",
        )
    return Problem(
        "foreign.reader-failed",
        "It made the program that reads workbooks fail; nothing of it was taken.",
        "Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that; if that fails too, report it.",
    )
