"""The page that a report is printed on: its paper, its direction and its languages. Lengths are twentieths of a point."""

from dataclasses import dataclass

PAPER = (11906, 16838)
"""A4."""
SIDE, TOP, BOTTOM = 1304, 1474, 1304
"""Margins: 23 mm at the sides, 26 mm above, 23 mm below."""
WIDTH = PAPER[0] - 2 * SIDE
"""What a line may take."""

# Word names a language with its place; a spelling checker needs the place. What is not listed goes through as it is.
_WITH_PLACE = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ar": "ar-SA", "pt": "pt-PT", "ru": "ru-RU"}


@dataclass(frozen=True)
class Ground:
    """What every paragraph has to know of the report it stands in."""

    language: str
    right_to_left: bool

    @property
    def tag(self) -> str:
        """The language tag of text in the report's own language."""
        return _WITH_PLACE.get(self.language, self.language)

    @property
    def latin(self) -> str:
        """The language tag of letters that run from left to right."""
        return "en-GB" if self.right_to_left else self.tag

    @property
    def bidi(self) -> str:
        """The language tag of letters that run from right to left; nobody says which language a person wrote in."""
        return self.tag if self.right_to_left else "ar-SA"
