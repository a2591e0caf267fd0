"""What a page is made of: strips, one below the other, each of a fixed height and never cut; and the frames around them.

A line of a paragraph is a strip, and so is one line of all cells of a row. A text of any length is many strips, so nothing is
ever too long for a page.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from diagnostic.report.pdf.pen import Pen

Drawing = Callable[["Pen", float], None]
"""Draws a strip whose top lies so many points below the head of the page."""


@dataclass(frozen=True, eq=False, slots=True)
class Bookmark:
    """A place to go to. ``depth`` 0 is a part. ``listed`` puts it into the table of contents as well."""

    code: str
    title: str
    depth: int
    listed: bool = True


@dataclass(frozen=True, eq=False, slots=True)
class Frame:
    """What is drawn behind a run of strips, on every page that the run covers.

    ``pad`` is left free above and below inside it. ``bar`` is the width of a bar at the leading side. ``closing`` draws a fine
    line below where the run goes on overleaf. ``start`` and ``width`` are points of the text's width.
    """

    start: float
    width: float
    pad: float = 0.0
    fill: str = ""
    edge: str = ""
    thickness: float = 0.8
    bar: float = 0.0
    bar_ink: str = ""
    closing: str = ""


@dataclass(eq=False, slots=True)
class Strip:
    """One strip: ``before`` is the space above it, dropped at the head of a page; ``keep`` holds it with the next one.

    ``repeat`` are strips that stand above it again when it opens a page; ``new_page`` makes it open one. ``whole`` are those, beginning
    with it, that are better not cut: they go overleaf together where that leaves little of a page white.
    """

    height: float
    draw: Drawing | None = None
    before: float = 0.0
    keep: bool = False
    frames: tuple[Frame, ...] = ()
    repeat: "tuple[Strip, ...]" = ()
    whole: "tuple[Strip, ...]" = ()
    bookmark: Bookmark | None = None
    new_page: bool = False


def hold(strips: list[Strip], whole: int = 3) -> list[Strip]:
    """Keep the first two and the last two strips together, and all when there are at most ``whole``. Returns them."""
    last = len(strips) - 1
    for at, strip in enumerate(strips[:-1]):
        if last < whole or at in {0, last - 1}:
            strip.keep = True
    return strips


def held(strips: list[Strip]) -> list[Strip]:
    """Keep all strips together, and with what follows. Returns them."""
    for strip in strips:
        strip.keep = True
    return strips


def paired(rows: Sequence[list[Strip]], most: float = math.inf) -> list[Strip]:
    """Keep the first two and the last two rows together, so that no row stands alone at a page's foot or head. Returns their strips.

    Two rows that take more than ``most`` points together are left as they are: they would leave too much of a page white.
    """
    for one, other in (rows[:2], rows[-2:]) if len(rows) > 1 else ():
        if extent([*one, *other]) <= most:
            one[-1].keep = True
    return [strip for row in rows for strip in row]


def framed(strips: list[Strip], frame: Frame) -> list[Strip]:
    """Put a frame around a run of strips, outside the frames they already have. Returns them."""
    for strip in strips:
        strip.frames = (frame, *strip.frames)
    return strips


def extent(strips: Iterable[Strip]) -> float:
    """Return the height of strips set one below the other at the head of a page."""
    y, above = 0.0, None
    for strip in strips:
        y += gap(above, strip) + strip.height
        above = strip
    return y + closing_pads(above)


def gap(above: Strip | None, below: Strip) -> float:
    """Return the space between two strips: what closes, what lies between, what opens. ``above`` None is a page's head."""
    frames = below.frames
    if above is None:
        return sum([frame.pad for frame in frames])
    if above.frames is frames or above.frames == frames:
        return below.before
    shared = _shared(above.frames, frames)
    closing = sum([frame.pad for frame in above.frames[shared:]])
    return closing + below.before + sum([frame.pad for frame in frames[shared:]])


def closing_pads(strip: Strip | None) -> float:
    """Return what the frames of a strip leave free below it."""
    return sum([frame.pad for frame in strip.frames]) if strip else 0.0


def _shared(one: tuple[Frame, ...], other: tuple[Frame, ...]) -> int:
    count = 0
    for left, right in zip(one, other, strict=False):
        if left is not right:
            break
        count += 1
    return count
