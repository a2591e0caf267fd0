"""The paper: its measures in points, its inks, and the sizes of its type.

Inks are those of the window's light theme, so that screen and report look alike; each reads in grey. Petrol guides the eye
(codes, rules), slate is a level, and nothing is good or bad by colour.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

WIDTH: Final = 595.276
HEIGHT: Final = 841.890
SIDE: Final = 66.0
TOP: Final = 88.0
BOTTOM: Final = 78.0
MEASURE: Final = WIDTH - 2 * SIDE
"""The width of the text."""
DEPTH: Final = HEIGHT - TOP - BOTTOM
"""The height of the text on one page."""


def ink(value: str) -> str:
    """Turn ``#RRGGBB`` into the three operands of a PDF colour."""
    return " ".join(f"{int(value[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5))


TEXT: Final = ink("#161A1F")
TEXT2: Final = ink("#434B55")
TEXT3: Final = ink("#5C6570")
LINE: Final = ink("#CDD2D8")
EDGE: Final = ink("#7F8893")
SUNKEN: Final = ink("#EEF0F2")
FAINT: Final = ink("#F6F7F8")
WHITE: Final = ink("#FFFFFF")
ACCENT: Final = ink("#0B5870")


class Weight(StrEnum):
    """The two weights of the report."""

    REGULAR = "regular"
    STRONG = "strong"


@dataclass(frozen=True)
class Type:
    """One size of type: points, distance from line to line, ink and weight."""

    size: float
    leading: float
    ink: str = TEXT
    weight: Weight = Weight.REGULAR

    @property
    def drop(self) -> float:
        """From the top of a line to its baseline: letters stand in the middle of the line's height."""
        return self.leading / 2 + self.size * 0.35


_STRONG: Final = Weight.STRONG

BODY: Final = Type(10.0, 14.8)
LEAD: Final = Type(11.4, 17.0)
STRONG: Final = Type(10.0, 14.8, TEXT, _STRONG)
SMALL: Final = Type(8.6, 12.4, TEXT2)
CAPTION: Final = Type(8.0, 11.4, TEXT3)
LABEL: Final = Type(8.6, 12.6, TEXT3)
LABEL_STRONG: Final = Type(8.4, 12.4, TEXT2, _STRONG)
VALUE: Final = Type(9.0, 12.6)

PART: Final = Type(20.0, 26.0, TEXT, _STRONG)
SECTION: Final = Type(14.0, 19.0, TEXT, _STRONG)
STANDARD: Final = Type(11.4, 16.0, TEXT, _STRONG)
MINOR: Final = Type(10.0, 14.8, TEXT2, _STRONG)

CELL: Final = Type(8.6, 11.9)
CELL_STRONG: Final = Type(8.6, 11.9, TEXT, _STRONG)
HEAD: Final = Type(8.1, 11.2, TEXT2, _STRONG)
MARK: Final = Type(7.7, 11.2, TEXT2)
"""The words beside or below a level."""

TITLE: Final = Type(29.0, 36.0, TEXT, _STRONG)
SUBTITLE: Final = Type(14.5, 21.0, TEXT2)
LETTERHEAD: Final = Type(11.0, 16.0, TEXT, _STRONG)
FRAME: Final = Type(8.0, 11.0, TEXT3)
FRAME_STRONG: Final = Type(8.0, 11.0, TEXT2, _STRONG)
