"""Breaks strips into pages: what belongs together stays together, and what is longer than a page goes on overleaf."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from diagnostic.report.pdf.strip import Frame, Strip, closing_pads, extent, gap

_WORTH_TURNING = 0.6
"""A run that is longer than a page starts on a new one only when this much of the page is used."""
_LEFT_WHITE = 0.37
"""So much of a page is left white at the most so that what is better not cut stands whole on the next."""


@dataclass(slots=True)
class Span:
    """The piece of a frame on one page; ``opens`` and ``closes`` tell whether it begins and ends here."""

    frame: Frame
    top: float
    bottom: float
    opens: bool
    closes: bool = False


@dataclass(slots=True)
class Page:
    """Strips with their tops, in points below the head of the text, and the frames behind them, the outer first."""

    placed: list[tuple[Strip, float]] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


def paginate(strips: Sequence[Strip], depth: float) -> list[Page]:
    """Break ``strips`` into pages of ``depth`` points. Every strip is placed once, in order; repeated heads come on top."""
    pages = _Pages(depth)
    for run in _runs(strips):
        pages.add(run)
    for page in pages.done:
        page.spans = _spans(page)
    _close(pages.done)
    return pages.done


def _runs(strips: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Yield the strips that are kept together."""
    run: list[Strip] = []
    for strip in strips:
        if strip.new_page and run:
            yield run
            run = []
        run.append(strip)
        if not strip.keep:
            yield run
            run = []
    if run:
        yield run


class _Pages:
    """The pages so far, and how far the last one is filled."""

    def __init__(self, depth: float) -> None:
        self.done: list[Page] = [Page()]
        self._depth = depth
        self._y = 0.0
        self._above: Strip | None = None

    def add(self, run: list[Strip]) -> None:
        """Place a run: on this page if it fits, else on the next; one that fits on no page is broken."""
        if self._above is not None:
            if run[0].new_page:
                self._turn()
            elif not self._fits(run):
                alone = extent([*run[0].repeat, *run])
                if alone <= self._depth or self._y > self._depth * _WORTH_TURNING:
                    self._turn()
            elif self._better_overleaf(run):
                self._turn()
        for strip in run:
            if self._above is not None and not self._fits([strip]):
                self._turn()
            if self._above is None:
                self._repeat(strip)
            self._place(strip)

    def _better_overleaf(self, run: list[Strip]) -> bool:
        """Tell whether a run begins something that would be cut here and stands whole on the next page, with little left white."""
        at = next((at for at, strip in enumerate(run) if strip.whole), len(run))
        whole = [*run[:at], *run[at].whole] if at < len(run) else run
        white = self._depth - self._y
        return white <= self._depth * _LEFT_WHITE and not self._fits(whole) and extent(whole) <= self._depth

    def _fits(self, run: list[Strip]) -> bool:
        y, above = self._y, self._above
        for strip in run:
            y += gap(above, strip) + strip.height
            if y > self._depth:
                return False
            above = strip
        return y + closing_pads(above) <= self._depth

    def _turn(self) -> None:
        self.done.append(Page())
        self._y, self._above = 0.0, None

    def _repeat(self, strip: Strip) -> None:
        if extent(strip.repeat) < self._depth / 3:
            for head in strip.repeat:
                self._place(head)

    def _place(self, strip: Strip) -> None:
        self._y += gap(self._above, strip)
        self.done[-1].placed.append((strip, self._y))
        self._y += strip.height
        self._above = strip


def _spans(page: Page) -> list[Span]:
    """Find the pieces of the frames of a page; the pads of frames inside lie within those outside."""
    spans: dict[Frame, Span] = {}
    for strip, top in page.placed:
        pads = 0.0
        for frame in reversed(strip.frames):
            pads += frame.pad
            bottom = top + strip.height + pads
            if frame in spans:
                spans[frame].bottom = max(bottom, spans[frame].bottom)
            else:
                spans[frame] = Span(frame, top - pads, bottom, opens=True)
    order = {frame: depth for strip, _ in page.placed for depth, frame in enumerate(strip.frames)}
    return sorted(spans.values(), key=lambda span: order[span.frame])


def _close(pages: list[Page]) -> None:
    """Tell of each piece whether its frame began on an earlier page and goes on overleaf."""
    last: dict[Frame, Span] = {}
    for page in pages:
        for span in page.spans:
            span.opens = span.frame not in last
            last[span.frame] = span
    for span in last.values():
        span.closes = True
