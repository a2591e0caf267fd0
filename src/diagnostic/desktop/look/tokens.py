"""The inks, measures and type sizes of the window: one frozen `Tokens` value per theme.

Widgets read these values; no other module writes a colour down. Petrol (`accent`) says "chosen, or you can
act here", the slate ramp says "a level", plum (`notice`) says "waits for a decision". Contrast follows WCAG
2.x: text 4.5 to 1, edges of controls 3 to 1; `tests/desktop/look/test_tokens.py` computes the ratios. All
measures are logical pixels at zoom 1.0.
"""

from enum import Enum, IntEnum
from typing import Final, NamedTuple

ZOOM_STEPS: Final = (0.9, 1.0, 1.1, 1.25, 1.5)
"""Zoom factors the user can choose; every measure and type size is multiplied by one of them."""


class Scheme(Enum):
    """The four themes."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast-light"
    CONTRAST_DARK = "contrast-dark"


class Space(IntEnum):
    """Distances, on a grid of four."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    PAGE = 28


class Radius(IntEnum):
    """Corner radii."""

    CELL = 3
    BADGE = 4
    CHIP = 5
    CONTROL = 6
    CARD = 8


class Height(IntEnum):
    """Heights of rows and controls."""

    BADGE = 22
    CHIP = 28
    GRID_ROW = 28
    CONTROL = 32
    TREE_ROW = 32
    ANSWER = 36
    ROW = 40
    ROW_TWO_LINES = 50
    STATUS_BAR = 28
    TOP_BAR = 48


class TypeRole(Enum):
    """What a piece of text is for; the value is (pixels, weight)."""

    PAGE_TITLE = (20.0, 600)
    QUESTION = (19.0, 600)
    QUESTION_GRID = (18.0, 600)
    RECOMMENDATION = (14.5, 400)
    STRONG = (13.5, 600)
    BODY = (13.5, 400)
    SEGMENT = (13.5, 500)
    FIELD = (13.0, 400)
    FIELD_STRONG = (13.0, 600)
    CAPTION = (12.0, 400)
    CAPTION_STRONG = (12.0, 600)
    HINT = (11.0, 500)
    COUNT = (11.5, 400)
    CELL_SMALL = (11.0, 600)

    @property
    def px(self) -> float:
        """Size in logical pixels at zoom 1.0."""
        return self.value[0]

    @property
    def weight(self) -> int:
        """OpenType weight: 400, 500 or 600."""
        return self.value[1]


class LevelInk(NamedTuple):
    """How the cell of one level is filled; an empty `fill` means paper, an empty `edge` means no edge."""

    fill: str
    edge: str
    digit: str


class Tokens(NamedTuple):
    """Every colour of one theme, as `#RRGGBB`.

    `soft_edge` is the width in pixels of the edge that replaces a soft fill (2 in the contrast themes, 0
    elsewhere), `levels` the ramp for levels 0 to 4.
    """

    scheme: Scheme
    window: str
    bar: str
    surface: str
    sunken: str
    line: str
    control: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    accent_soft: str
    notice: str
    notice_soft: str
    inv_bg: str
    inv_text: str
    levels: tuple[LevelInk, LevelInk, LevelInk, LevelInk, LevelInk]
    soft_edge: int = 0

    @property
    def contrast(self) -> bool:
        """True where fills carry nothing and edges are two pixels."""
        return self.soft_edge > 0

    @property
    def dark(self) -> bool:
        """True where ink is lighter than paper."""
        return luminance(self.text) > luminance(self.surface)

    def level_cell(self, level: int) -> LevelInk:
        """The inks of level 0 to 4."""
        return self.levels[level]


def _plain_levels(edge: str, paper: str) -> tuple[LevelInk, LevelInk, LevelInk, LevelInk, LevelInk]:
    """Level cells without fills: the digit and an edge say it all."""
    cell = LevelInk(paper, edge, edge)
    return (cell, cell, cell, cell, cell)


LIGHT: Final = Tokens(
    Scheme.LIGHT,
    window="#F3F4F5",
    bar="#FBFBFC",
    surface="#FFFFFF",
    sunken="#EBEDEF",
    line="#D8DCE0",
    control="#7F8893",
    text="#161A1F",
    text2="#434B55",
    text3="#5C6570",
    accent="#0B5870",
    on_accent="#FFFFFF",
    accent_soft="#E2EEF2",
    notice="#7A2E63",
    notice_soft="#F6EAF2",
    inv_bg="#20262D",
    inv_text="#FFFFFF",
    levels=(
        LevelInk("#FFFFFF", "#5C6570", "#161A1F"),
        LevelInk("#DCE1E7", "#5C6570", "#161A1F"),
        LevelInk("#ABB5C1", "", "#161A1F"),
        LevelInk("#5E6B7A", "", "#FFFFFF"),
        LevelInk("#26303B", "", "#FFFFFF"),
    ),
)

DARK: Final = Tokens(
    Scheme.DARK,
    window="#14171A",
    bar="#191C20",
    surface="#1C2024",
    sunken="#111417",
    line="#333A42",
    control="#7B8591",
    text="#E9ECEF",
    text2="#BCC4CC",
    text3="#98A2AD",
    accent="#7CC7DA",
    on_accent="#05222B",
    accent_soft="#1A3640",
    notice="#E3A3CE",
    notice_soft="#3A2434",
    inv_bg="#E9ECEF",
    inv_text="#14171A",
    levels=(
        LevelInk("#1C2024", "#98A2AD", "#E9ECEF"),
        LevelInk("#39424C", "#98A2AD", "#E9ECEF"),
        LevelInk("#5F6B78", "", "#FFFFFF"),
        LevelInk("#A3AFBC", "", "#14171A"),
        LevelInk("#E3E8ED", "", "#14171A"),
    ),
)

CONTRAST_LIGHT: Final = Tokens(
    Scheme.CONTRAST_LIGHT,
    window="#FFFFFF",
    bar="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    line="#000000",
    control="#000000",
    text="#000000",
    text2="#000000",
    text3="#1F1F1F",
    accent="#003C50",
    on_accent="#FFFFFF",
    accent_soft="#FFFFFF",
    notice="#5A0F45",
    notice_soft="#FFFFFF",
    inv_bg="#000000",
    inv_text="#FFFFFF",
    levels=_plain_levels("#000000", "#FFFFFF"),
    soft_edge=2,
)

CONTRAST_DARK: Final = Tokens(
    Scheme.CONTRAST_DARK,
    window="#000000",
    bar="#000000",
    surface="#000000",
    sunken="#000000",
    line="#FFFFFF",
    control="#FFFFFF",
    text="#FFFFFF",
    text2="#FFFFFF",
    text3="#E6E6E6",
    accent="#8FE3F7",
    on_accent="#000000",
    accent_soft="#000000",
    notice="#FFC2EA",
    notice_soft="#000000",
    inv_bg="#FFFFFF",
    inv_text="#000000",
    levels=_plain_levels("#FFFFFF", "#000000"),
    soft_edge=2,
)


def tokens_of(scheme: Scheme) -> Tokens:
    """The tokens of a theme."""
    return {t.scheme: t for t in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}[scheme]


def luminance(colour: str) -> float:
    """Relative luminance of `#RRGGBB` as WCAG 2.x defines it, 0 (black) to 1 (white)."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast_ratio(one: str, other: str) -> float:
    """WCAG 2.x contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)
