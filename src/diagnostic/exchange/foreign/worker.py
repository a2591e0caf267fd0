"""One child process from the outside: started, fed, answered, and ended when it takes too long."""

import math
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import IO, Final, Generic, TypeVar

import diagnostic
from diagnostic.exchange.foreign import CHILD_WORD
from diagnostic.exchange.foreign.child import first_message
from diagnostic.exchange.foreign.errand import Errand
from diagnostic.exchange.foreign.framing import BrokenFrameError, read_frame, write_frame
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.process_limits import OUT_OF_MEMORY
from diagnostic.model.problem import KnownError, Problem

_PROGRAM: Final = "import sys; sys.path.insert(0, sys.argv[1]); from diagnostic.exchange.foreign.child import main; sys.exit(main())"
_WITHOUT_A_WINDOW: Final = 0x08000000 if sys.platform == "win32" else 0
_GRACE: Final = 5.0
"""Seconds a child has to end once its pipe is closed."""

_LOOK: Final = 0.05
"""Seconds between two looks at the clock."""

Found = TypeVar("Found")


class Loss(StrEnum):
    """Why a child did not answer."""

    TIME = "time"
    MEMORY = "memory"
    DIED = "died"


class WorkerLostError(Exception):
    """The child is gone, and with it the file that it was reading."""

    def __init__(self, loss: Loss) -> None:
        super().__init__(loss)
        self.loss = loss


def child_command() -> tuple[str, ...]:
    """Return how a child is started: from the sources without the user's folders and packages, or as the same program in a bundle."""
    program = Path(sys.executable)
    if getattr(sys, "frozen", False):
        printing = program.with_name("diagnostic.exe")  # the window's own program on Windows has no pipes
        return (str(printing if printing.exists() else program), CHILD_WORD)
    return (str(program), "-I", "-S", "-c", _PROGRAM, str(Path(diagnostic.__file__).resolve().parents[1]))


class Worker(Generic[Found]):
    """A child that reads one file at a time and brings back of it what the errand says. Not for two threads at once."""

    def __init__(self, limits: Limits, command: Sequence[str], errand: Errand[Found]) -> None:
        self.served = 0
        self._errand = errand
        self._limits = limits
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_WITHOUT_A_WINDOW,
            )
        except OSError as fault:
            raise KnownError(
                "foreign.no-process",
                f"No process could be started to read foreign files in: {fault.strerror or fault}.",
                "Close other programs and try again.",
            ) from None
        assert self._process.stdin is not None and self._process.stdout is not None
        self._asked: IO[bytes] = self._process.stdin
        self._answer: IO[bytes] = self._process.stdout
        self._late = False
        self._until = math.inf
        self._ended = threading.Event()
        threading.Thread(target=self._watch, name="foreign-files-clock", daemon=True).start()
        with suppress(OSError):  # a child that is gone already is noticed at the first file
            write_frame(self._asked, first_message(limits, errand.told))

    def read(self, data: bytes, seconds: float) -> tuple[Found | None, tuple[Problem, ...]]:
        """Return what the child found in a file. Raises ``WorkerLostError`` when it has not answered in time, or never will."""
        self._late = False
        self._until = time.monotonic() + seconds
        try:
            write_frame(self._asked, data)
            message = read_frame(self._answer, self._limits.reply)
            if message is not None and not self._late:
                self.served += 1
                return self._errand.understood(message)
        except BrokenFrameError:
            self.kill()
        except OSError:
            pass  # it ended; its exit code says why
        finally:
            self._until = math.inf
        code = self.close()
        raise WorkerLostError(Loss.TIME if self._late else Loss.MEMORY if code == OUT_OF_MEMORY else Loss.DIED)

    def close(self) -> int:
        """End the child and return its exit code; one that does not end by itself is ended."""
        self._ended.set()
        with suppress(OSError):
            self._asked.close()
        try:
            code = self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._answer.close()
        return code

    def kill(self) -> None:
        """End the child at once, whatever it is doing."""
        self._process.kill()

    def _watch(self) -> None:
        """End the child when its time is up. One look at the clock now and then: a thread begun for each file would wait for its turn twice while
        the program is busy with the file before, and the child would wait with it."""
        while not self._ended.wait(_LOOK):
            if time.monotonic() > self._until:
                self._late = True
                self._process.kill()
