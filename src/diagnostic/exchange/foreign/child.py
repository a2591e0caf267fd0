"""The process that reads foreign files: one after the other from its standard input, until that is closed.

It knows nothing but the bytes it is given, opens no file, and answers in JSON. It is started by ``worker``, which also ends it.
"""

import gc
import json
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict

from diagnostic.exchange.foreign.framing import BrokenFrameError, read_frame, write_frame
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.process_limits import OUT_OF_MEMORY, allow_seconds, limit_process
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.foreign.wire import Read, to_wire


def limits_message(limits: Limits) -> bytes:
    """Return the first message to a child: what it may use."""
    return json.dumps(asdict(limits)).encode()


def serve(read: Callable[[bytes, Limits], Read] = read_bytes) -> int:
    """Read what comes in by ``read`` and answer, within the limits of the first message. Returns the exit code of the process."""
    asked, answer = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then closes the pipe
    first = read_frame(asked, 1 << 16)
    if first is None:
        return 0
    limits = Limits(**json.loads(first))
    limit_process(limits.memory)
    gc.freeze()
    gc.disable()  # the answers of one file are many values and no cycles; what is left over is collected between two files
    try:
        while (data := read_frame(asked, limits.file)) is not None:
            allow_seconds(2 * limits.seconds)
            write_frame(answer, to_wire(read(data, limits)))
            del data
            gc.collect()
    except MemoryError:
        return OUT_OF_MEMORY
    except (BrokenFrameError, OSError):
        return 1
    return 0


def main() -> int:
    """Serve until the pipe is closed."""
    return serve()
