"""The process that reads foreign files: one after the other from its standard input, until that is closed.

It knows nothing but the bytes it is given, opens no file, and answers in JSON. It is started by ``worker``, which also ends it.
"""

import gc
import json
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Final

from diagnostic.exchange.foreign.framing import BrokenFrameError, read_frame, write_frame
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.process_limits import OUT_OF_MEMORY, allow_seconds, limit_process
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.foreign.wire import Read, to_wire
from diagnostic.model.canonical import Json

_FIRST: Final = 1 << 22
"""Bytes of the first message at most: the words of workbooks in all languages are some 100 KB."""


def first_message(limits: Limits, told: Json = None) -> bytes:
    """Return the first message to a child: what it may use, and what it has to know where more than cells is wanted."""
    return json.dumps({"limits": asdict(limits), "told": told}).encode()


Reader = Callable[[bytes, Limits, frozenset[str]], Read]


def serve(read: Reader = read_bytes) -> int:
    """Read what comes in by ``read`` and answer, within the limits of the first message. Returns the exit code of the process."""
    asked, answer = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then closes the pipe
    first = read_frame(asked, _FIRST)
    if first is None:
        return 0
    said = json.loads(first)
    limits, (aside, answered) = Limits(**said["limits"]), _answer_for(said["told"])
    limit_process(limits.memory)
    gc.freeze()
    gc.disable()  # the answers of one file are many values and no cycles; what is left over is collected between two files
    try:
        while (data := read_frame(asked, limits.file)) is not None:
            allow_seconds(2 * limits.seconds)
            write_frame(answer, answered(read(data, limits, aside)))
            del data
            gc.collect()
    except MemoryError:
        return OUT_OF_MEMORY
    except (BrokenFrameError, OSError):
        return 1
    return 0


def _answer_for(told: Json) -> tuple[frozenset[str], Callable[[Read], bytes]]:
    """Return which sheets need not be read, and how an answer is spelled: the cells as they stand, or the workbook they make up."""
    if told is None:
        return frozenset(), to_wire
    from diagnostic.exchange.returned_file import returned_grid
    from diagnostic.exchange.returned_wire import returned_to_wire, vocabulary_from_wire
    from diagnostic.exchange.workbook.reading import UNREAD

    vocabulary = vocabulary_from_wire(told)
    return UNREAD, lambda found: returned_to_wire(*returned_grid(found, vocabulary))


def main() -> int:
    """Serve until the pipe is closed."""
    return serve()
