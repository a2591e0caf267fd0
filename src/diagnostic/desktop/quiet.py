"""Keeping the event loop awake: quick switches between threads, and no sweep of memory through a whole mission.

Python's collector looks through everything that lives when enough was made; with a question set and a mission in memory that takes a
tenth of a second, at a moment nobody chose. What an open file brings lives until it is closed, so it is set aside and looked
through no more.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SWITCH = 0.0002
"""How long, in seconds, a thread that computes keeps the event loop waiting."""

MADE = 20_000
"""How many new objects make the collector look through the youngest ones."""


def keep_awake() -> None:
    """Prepare this process for a window; called once, when what it needs is loaded (without sweeps, where the command line began it)."""
    sys.setswitchinterval(SWITCH)
    gc.enable()
    gc.set_threshold(MADE, 20, 50)


@contextmanager
def opening() -> Iterator[None]:
    """Open something large without sweeps on the way, and set aside what lives then."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
