"""Draws on the pages: texts, rules, boxes and links, in points from the head of the text and from the side where reading begins.

One pen draws one document. In a report that reads from right to left every ``start`` counts from the right, so nothing that is
drawn has to know which way it reads. The texts of a page are written after its boxes and lines, in one piece.
"""

from enum import Enum

from diagnostic.report.pdf.characters import seen
from diagnostic.report.pdf.document import Document
from diagnostic.report.pdf.fonts import Fonts
from diagnostic.report.pdf.pagination import Span
from diagnostic.report.pdf.paper import HEIGHT, MEASURE, SIDE, TOP, WHITE, Type, Weight
from diagnostic.report.pdf.typesetting import Line

_ROUND = 0.5523
"""How far the handles of a curve lie from its ends where four of them make a circle."""
Run = tuple[str, str]
"""A part of a font, and an escaped string written in it."""


class Align(Enum):
    """Where a line stands in its room. Figures end at the right in both directions of reading."""

    START = "start"
    CENTRE = "centre"
    END = "end"
    FIGURES = "figures"


class _Written(dict[str, "str | list[Run]"]):
    """How each word is written: a bare string in the first part of the report's own face, else its runs."""

    def __init__(self, fonts: Fonts, weight: Weight, document: Document) -> None:
        super().__init__()
        self._fonts, self._weight, self._doc = fonts, weight, document.doc
        self.own = fonts.face(weight).written(" ", self._doc)[0][0]

    def __missing__(self, word: str) -> str | list[Run]:
        made: list[Run] = []
        for rank, run in self._fonts.runs(seen(word), self._weight):
            made += self._fonts.face(self._weight, rank).written(run, self._doc)
        bare = not made or (len(made) == 1 and made[0][0] == self.own)
        written = self[word] = "".join(string for _, string in made) if bare else made
        return written


class Pen:
    """Draws one document in one file."""

    def __init__(self, document: Document, fonts: Fonts, right_to_left: bool) -> None:
        self._document, self._mirrored = document, right_to_left
        self._fonts = fonts
        self._written: dict[Weight, _Written] = {}
        self._shapes: list[str] = []
        self._texts: list[str] = []
        self._font: tuple[str, float] | None = None
        self._ink = ""

    def x(self, start: float, width: float) -> float:
        """Return the left edge, on the paper, of a room that begins ``start`` from the side of reading."""
        return SIDE + (MEASURE - start - width if self._mirrored else start)

    def y(self, down: float) -> float:
        """Return the height on the paper of what lies ``down`` below the head of the text."""
        return HEIGHT - TOP - down

    def end_page(self) -> None:
        """Write what was drawn, and go to the next page."""
        self._document.addLiteral("\n".join([*self._shapes, "BT", *self._texts, "ET"]))
        self._document.showPage()
        self._shapes, self._texts, self._font, self._ink = [], [], None, ""

    def text(self, line: Line, type_: Type, start: float, width: float, down: float, align: Align = Align.START, ink: str = "") -> None:
        """Write a line into a room; ``down`` is the top of the line's height."""
        if not line.text:
            return
        x = self.x(start, width)
        if align is Align.CENTRE:
            x += (width - line.width) / 2
        elif align is Align.FIGURES or (align is Align.END and not self._mirrored) or (align is Align.START and line.at_right):
            x += width - line.width
        self._write(line.text, type_, x, self.y(down + type_.drop), ink or type_.ink)

    def _write(self, text: str, type_: Type, x: float, y: float, ink: str) -> None:
        written = self._written.get(type_.weight)
        if written is None:
            written = self._written[type_.weight] = _Written(self._fonts, type_.weight, self._document)
        add = self._texts.append
        if ink != self._ink:
            add(f"{ink} rg")
            self._ink = ink
        add(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        words = [written[word] for word in text.split(" ")]
        try:
            plain = " ".join(words)  # type: ignore[arg-type]  # fails at once where a word has runs
        except TypeError:
            for name, string in _joined(words, written.own):
                self._set(name, type_.size)
                add(f"({string}) Tj")
        else:
            self._set(written.own, type_.size)
            add(f"({plain}) Tj")

    def _set(self, name: str, size: float) -> None:
        if (name, size) != self._font:
            self._texts.append(f"{name} {size:g} Tf")
            self._font = (name, size)

    def rule(self, start: float, width: float, down: float, ink: str, thickness: float, dash: str = "") -> None:
        """Draw a level line whose middle lies ``down``."""
        x, y = self.x(start, width), self.y(down)
        self._stroke(ink, thickness, x, y, x + width, y, f"[{dash}] 0 d 1 J " if dash else "")

    def _stroke(self, ink: str, thickness: float, x: float, y: float, to_x: float, to_y: float, pattern: str = "") -> None:
        self._shapes.append(f"q {ink} RG {thickness:g} w {pattern}{x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S Q")

    def box(
        self,
        start: float,
        width: float,
        top: float,
        bottom: float,
        *,
        fill: str = "",
        edge: str = "",
        thickness: float = 0.8,
        radius: float = 0.0,
        dash: str = "",
    ) -> None:
        """Draw a box; its edge lies inside. Without ``fill`` and ``edge`` nothing is drawn."""
        if not fill and not edge:
            return
        inset = thickness / 2 if edge else 0.0
        path = self._path(start, width, top, bottom, radius, inset)
        colours = (f"{fill} rg " if fill else "") + (f"{edge} RG {thickness:g} w " if edge else "")
        paint = "B" if fill and edge else "f" if fill else "S"
        self._shapes.append(f"q {colours}{f'[{dash}] 0 d ' if dash else ''}{path} {paint} Q")

    def hatch(self, start: float, width: float, top: float, bottom: float, radius: float, ink: str, slanted: bool) -> None:
        """Fill a box with lines: slanted at 45 degrees, or level."""
        x, y, high = self.x(start, width), self.y(bottom), bottom - top
        lines: list[str] = []
        if slanted:
            at = x - high
            while at < x + width:
                lines.append(f"{at:.2f} {y:.2f} m {at + high:.2f} {y + high:.2f} l")
                at += 3.6
        else:
            at = y + 2.4
            while at < y + high:
                lines.append(f"{x:.2f} {at:.2f} m {x + width:.2f} {at:.2f} l")
                at += 2.6
        path = self._path(start, width, top, bottom, radius, 0.0)
        self._shapes.append(f"q {path} W n {ink} RG 0.7 w {' '.join(lines)} S Q")

    def dot(self, start: float, down: float, radius: float, ink: str) -> None:
        """Draw a full disc around a point."""
        self.box(start - radius, 2 * radius, down - radius, down + radius, fill=ink, radius=radius)

    def drawing(self, path: str, start: float, width: float, top: float, ink: str, thickness: float, side: float = 24.0) -> None:
        """Stroke a path drawn on a square of ``side`` units, its origin at the upper left, as wide as ``width``."""
        scale = width / side
        self._shapes.append(
            f"q {ink} RG {thickness / scale:.3f} w 1 J 1 j {scale:.4f} 0 0 {-scale:.4f} "
            f"{self.x(start, width):.2f} {self.y(top):.2f} cm {path} S Q"
        )

    def link(self, key: str, start: float, width: float, top: float, bottom: float) -> None:
        """Make a room lead to a bookmark."""
        x = self.x(start, width)
        rect = (x, self.y(bottom), x + width, self.y(top))
        self._document.linkAbsolute("", key, rect, Border="[0 0 0]")

    def bookmark(self, key: str, title: str, depth: int, down: float) -> None:
        """Make a place on this page reachable, and list it beside the pages."""
        self._document.bookmarkPage(key, fit="XYZ", left=0, top=round(min(self.y(down) + 12, HEIGHT), 2))
        self._document.addOutlineEntry(title, key, depth, closed=depth > 0)

    def frame(self, span: Span) -> None:
        """Draw the piece of a frame on this page, open where it goes on."""
        frame, start, width = span.frame, span.frame.start, span.frame.width
        self.box(start, width, span.top, span.bottom, fill=frame.fill)
        if frame.edge:
            inset = frame.thickness / 2
            top = span.top + inset if span.opens else span.top
            bottom = span.bottom - inset if span.closes else span.bottom
            for side in (start + inset, start + width - inset):
                x = self.x(side, 0.0)
                self._stroke(frame.edge, frame.thickness, x, self.y(span.top), x, self.y(span.bottom))
            if span.opens:
                self.rule(start, width, top, frame.edge, frame.thickness)
            if span.closes:
                self.rule(start, width, bottom, frame.edge, frame.thickness)
        if frame.bar:
            self.box(start, frame.bar, span.top, span.bottom, fill=frame.bar_ink)
        if frame.closing and not span.closes:
            self.rule(start, width, span.bottom, frame.closing, 0.5)

    def blank(self, start: float, width: float, top: float, bottom: float, radius: float = 0.0) -> None:
        """Clear a room, so that no pattern runs through what is written there."""
        self.box(start, width, top, bottom, fill=WHITE, radius=radius)

    def _path(self, start: float, width: float, top: float, bottom: float, radius: float, inset: float) -> str:
        left, low = self.x(start, width) + inset, self.y(bottom) + inset
        right, high = left + width - 2 * inset, self.y(top) - inset
        if radius <= 0:
            return f"{left:.2f} {low:.2f} {right - left:.2f} {high - low:.2f} re"
        r = min(radius, (right - left) / 2, (high - low) / 2)
        k = r * (1 - _ROUND)
        return (
            f"{left + r:.2f} {low:.2f} m {right - r:.2f} {low:.2f} l "
            f"{right - k:.2f} {low:.2f} {right:.2f} {low + k:.2f} {right:.2f} {low + r:.2f} c "
            f"{right:.2f} {high - r:.2f} l "
            f"{right:.2f} {high - k:.2f} {right - k:.2f} {high:.2f} {right - r:.2f} {high:.2f} c "
            f"{left + r:.2f} {high:.2f} l "
            f"{left + k:.2f} {high:.2f} {left:.2f} {high - k:.2f} {left:.2f} {high - r:.2f} c "
            f"{left:.2f} {low + r:.2f} l "
            f"{left:.2f} {low + k:.2f} {left + k:.2f} {low:.2f} {left + r:.2f} {low:.2f} c h"
        )


def _joined(words: "list[str | list[Run]]", own: str) -> list[Run]:
    """Join words by spaces of the report's own face, and neighbours in the same part of a font."""
    runs: list[Run] = []
    for number, word in enumerate(words):
        pieces = [(own, word)] if isinstance(word, str) else word
        for name, string in [(own, " "), *pieces] if number else pieces:
            if runs and runs[-1][0] == name:
                runs[-1] = (name, runs[-1][1] + string)
            else:
                runs.append((name, string))
    return runs
