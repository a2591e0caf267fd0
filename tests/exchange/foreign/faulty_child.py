"""A child as the program starts it, but with a reader that does what hostile bytes could make a reader do.

    python faulty_child.py SOURCES       the first bytes of a file say what it does with it; any other file is read as always
"""

import os
import sys
import time

sys.path.insert(0, sys.argv[1])

from diagnostic.exchange.foreign.child import serve
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.reading import read_bytes
from diagnostic.exchange.foreign.wire import Read


def act(data: bytes, limits: Limits, _aside: frozenset[str]) -> Read:
    """Read, or fail in the way the file asks for."""
    word = data[:8].strip().decode("ascii", "replace")
    if word == "HANG":
        while True:
            pass
    if word == "SLEEP":
        time.sleep(600)
    if word == "DIE":
        os.abort()
    if word == "EAT":
        eaten = [bytearray(1 << 20) for _ in range(4096)]
        return None, (len(eaten),)  # type: ignore[return-value]
    if word == "LIE":
        sys.__stdout__.buffer.write(b"\xff\xff\xff\xff" + b"x" * 64)  # type: ignore[union-attr]
        sys.__stdout__.flush()  # type: ignore[union-attr]
        time.sleep(600)
    if word == "BABBLE":
        sys.__stdout__.buffer.write(b"\x00\x00\x00\x02{}")  # type: ignore[union-attr]
        sys.__stdout__.flush()  # type: ignore[union-attr]
        time.sleep(600)
    if word == "RAISE":
        raise KeyError("a mistake of ours")
    if word == "WRITE":
        with open("written-by-a-foreign-file", "wb") as file:  # noqa: PTH123
            file.write(b"x")
    if word == "PRINT":
        print("a word that is no answer")  # noqa: T201
        return read_bytes(data[8:], limits)
    return read_bytes(data, limits)


if __name__ == "__main__":
    sys.exit(serve(act))
