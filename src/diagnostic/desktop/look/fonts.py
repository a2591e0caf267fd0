"""Loads the letters of the window: IBM Plex Sans with IBM Plex Sans Arabic, one designer for both scripts.

Diagnostic Sans is IBM Plex Sans with a shape for each control character (``packaging/letters.py``): none shows as an empty box.
"""

from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from diagnostic.desktop.look.resources import resources_folder
from diagnostic.desktop.look.tokens import TypeRole

FAMILIES: Final = ("Diagnostic Sans", "IBM Plex Sans Arabic", "Noto Sans", "Noto Sans Arabic", "DejaVu Sans")
"""Asked for in this order; the system's own fallback follows for other scripts."""

LATIN, ARABIC = "DiagnosticSans", "IBMPlexSansArabic"
_WEIGHTS: Final = ("Regular", "Medium", "SemiBold")


def load_fonts(*faces: str) -> list[str]:
    """Registers three weights of each face with Qt and gives the names of files that could not be read (the window then
    uses the system's).

    Call once for each face, after the application exists; before the first widget, or before a style sheet makes all of them look again.
    """
    folder = resources_folder() / "fonts"
    names = [f"{face}-{weight}.ttf" for face in faces for weight in _WEIGHTS]
    return [name for name in names if QFontDatabase.addApplicationFont(str(folder / name)) < 0]


def font(role: TypeRole, zoom: float = 1.0, *, weight: int | None = None) -> QFont:
    """The font of a type role; sizes are pixels and may be fractions, which Qt only takes as points."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    dots_per_inch = QGuiApplication.primaryScreen().logicalDotsPerInchY()
    made.setPointSizeF(role.px * zoom * 72.0 / dots_per_inch)
    made.setWeight(QFont.Weight(weight or role.weight))
    return made
