"""The small plain values the widgets take: what an answer looks like, what a badge says, what a bar stands
for.
"""

from enum import Enum
from typing import NamedTuple


class Mark(Enum):
    """How a value is drawn. Solid is a value; hatch, lines and dashes are the absence of one; zero is a
    value.
    """

    VALUE = "value"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    NOT_APPLICABLE = "not applicable"
    OUT_OF_SCOPE = "out of scope"
    NOT_ASKED = "not asked"
    CONFLICT = "conflict"


class BadgeKind(Enum):
    """What a question or a recommendation rests on; each has its icon, only TRIPS minimum has the heavy
    outline.
    """

    TRIPS_MINIMUM = "scale"
    TRIPS_OPTION = "split"
    VOLUNTARY = "circle-dashed"
    LEGAL_CERTAINTY = "gavel"


class LeadBar(Enum):
    """The bar at the leading side of a card: the open question, or whose voice speaks."""

    NONE = "none"
    OPEN = "open"
    SINGLE = "administration"
    DOUBLE = "team"
    DASHED = "another voice"


class Ink(Enum):
    """The ink of a text; the value names the token."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    NOTICE = "notice"
    INVERSE = "inv_text"


class Option(NamedTuple):
    """One thing that can be chosen.

    `key` is what signals carry, `text` what is read, `short` the few letters that fit a grid cell or a
    pattern (by default the text), `spoken` what a screen reader says instead of the text, `hint` a tool tip.
    """

    key: str
    text: str
    mark: Mark = Mark.VALUE
    short: str = ""
    spoken: str = ""
    hint: str = ""

    @property
    def cell_text(self) -> str:
        """What a narrow cell shows."""
        return self.short or self.text

    @property
    def spoken_text(self) -> str:
        """What a screen reader says."""
        return self.spoken or self.text


class GridRow(NamedTuple):
    """One line of a grid; `marked` draws the scales after the name, `mark_spoken` says what they mean."""

    key: str
    text: str
    marked: bool = False
    mark_spoken: str = ""


class GridGroup(NamedTuple):
    """One group of columns of a grid, or one column of a grid of numbers."""

    key: str
    text: str
