"""The embedded fonts: which letters each has, how wide they are, and how a text is written in them.

IBM Plex Sans is the face of the report; what it lacks is drawn by IBM Plex Sans Arabic, else by DejaVu Sans. A font that no
letter asks for is never read. Fonts belong to one document.
"""

import re
import struct
import unicodedata
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFStream
from reportlab.pdfbase.ttfonts import SUBSETN, TTFError, TTFont

from diagnostic.model.problem import KnownError
from diagnostic.report.pdf.characters import Printed, printed
from diagnostic.report.pdf.paper import Weight

_FACES = {
    Weight.REGULAR: ("IBMPlexSans-Regular", "IBMPlexSansArabic-Regular", "DejaVuSans"),
    Weight.STRONG: ("IBMPlexSans-SemiBold", "IBMPlexSansArabic-SemiBold", "DejaVuSans-Bold", "DejaVuSans"),
}
_ESCAPED = {ord("("): r"\(", ord(")"): r"\)", ord("\\"): r"\\", **{code: f"\\{code:03o}" for code in [*range(32), *range(127, 256)]}}
_ENTRIES = 100
"""The most entries that one list of a ToUnicode map may have."""


class Face(TTFont):
    """One font in one document."""

    def __init__(self, name: str, folder: Path) -> None:
        path = folder / f"{name}.ttf"
        try:
            super().__init__(name, str(path), validate=1, shapable=False)
        except (TTFError, OSError, struct.error) as fault:
            raise KnownError("report.font", f"The font {path} of the program is missing or damaged.", "Install the program again.") from fault
        glyphs: dict[int, int] = self.face.charToGlyph
        self.widths: dict[int, float] = {code: width / 1000 for code, width in self.face.charWidths.items() if glyphs.get(code)}
        """The letters that the font draws, each with its width in ems."""

    def written(self, text: str, doc: PDFDocument) -> list[tuple[str, str]]:
        """Return ``text`` as escaped strings of the page, each with the name of the part of the font that it stands in."""
        return [
            (self.getSubsetInternalName(subset, doc), codes.decode("latin-1").translate(_ESCAPED))
            for subset, codes in self.splitString(text, doc)
        ]

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802 (reportlab calls it when the document is saved)
        """Embed the letters used, and say what each stands for: a form of an Arabic letter stands for the letter."""
        subsets = [list(subset) for subset in self.state[doc].subsets]
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            base = f"{SUBSETN(number).decode()}+{self.face.name.decode()}"
            stream = doc.idToObject[f"toUnicodeCMap:{base}"]
            assert isinstance(stream, PDFStream)
            stream.content = _meaning(base, subset)


def _meaning(name: str, subset: list[int]) -> str:
    entries = [f"<{place:02X}> <{_letters(code)}>" for place, code in enumerate(subset) if code]
    lists = [entries[at : at + _ENTRIES] for at in range(0, len(entries), _ENTRIES)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            f"/CIDSystemInfo << /Registry ({name}) /Ordering ({name}) /Supplement 0 >> def",
            f"/CMapName /{name} def /CMapType 2 def",
            f"1 begincodespacerange <00> <{len(subset) - 1:02X}> endcodespacerange",
            *(f"{len(each)} beginbfchar\n" + "\n".join(each) + "\nendbfchar" for each in lists),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    )


def _letters(code: int) -> str:
    letter = chr(code)
    if 0xFB50 <= code <= 0xFEFC:
        # Readers turn a line that was drawn from right to left round again, ligatures letter by letter.
        letter = unicodedata.normalize("NFKC", letter)[::-1]
    return letter.encode("utf-16-be").hex().upper()


class Fonts:
    """The faces of one document, in the order in which they are asked for a letter."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: dict[str, Face] = {}
        self._tables = {weight: Printed(partial(self._draws, weight)) for weight in Weight}
        self._foreign: dict[Weight, re.Pattern[str]] = {}

    def face(self, weight: Weight, rank: int = 0) -> Face:
        """Return the face of a weight: 0 is the report's own."""
        name = _FACES[weight][rank]
        if name not in self._loaded:
            self._loaded[name] = Face(name, self._folder)
        return self._loaded[name]

    def rank(self, code: int, weight: Weight) -> int | None:
        """Return the first face that has the letter, or None."""
        return next((rank for rank in range(len(_FACES[weight])) if code in self.face(weight, rank).widths), None)

    def _draws(self, weight: Weight, code: int) -> bool:
        return self.rank(code, weight) is not None

    def printed(self, text: str, weight: Weight) -> str:
        """Return ``text`` as it is set; most texts of a report need nothing done to them and are told apart at once."""
        if weight not in self._foreign:
            self._foreign[weight] = _foreign(self.face(weight).widths)
        return printed(text, self._tables[weight]) if self._foreign[weight].search(text) else text

    def drawable(self, text: str, weight: Weight) -> str:
        """Return ``text`` with the code points of what no face draws."""
        return text.translate(self._tables[weight])

    def runs(self, text: str, weight: Weight) -> list[tuple[int, str]]:
        """Cut ``text`` into runs of one face each. A mark stays in the face of the letter that it stands on."""
        if self.face(weight).widths.keys() >= set(map(ord, text)):
            return [(0, text)]
        runs: list[tuple[int, str]] = []
        for letter in text:
            code, rank = ord(letter), None
            if runs and unicodedata.combining(letter) and code in self.face(weight, runs[-1][0]).widths:
                rank = runs[-1][0]
            if rank is None:
                rank = self.rank(code, weight)
            if rank is None:
                continue
            if runs and runs[-1][0] == rank:
                runs[-1] = (rank, runs[-1][1] + letter)
            else:
                runs.append((rank, letter))
        return runs

    def width(self, text: str, weight: Weight) -> float:
        """Return the width of ``text`` in ems."""
        own = self.face(weight).widths
        try:
            return sum([own[ord(letter)] for letter in text])
        except KeyError:
            return sum(self.face(weight, rank).widths[ord(letter)] for rank, run in self.runs(text, weight) for letter in run)


def _foreign(own: Iterable[int]) -> re.Pattern[str]:
    """Find what is not simply a letter of the report's own face: other scripts, marks, controls, many empty lines."""
    plain = (code for code in own if unicodedata.category(chr(code)) not in {"Cc", "Cf", "Cs", "Mn", "Zl", "Zp"})
    return re.compile(f"[^\n{_ranges(plain)}]|\n{{9,}}")


def _ranges(codes: Iterable[int]) -> str:
    spans: list[list[int]] = []
    for code in sorted(codes):
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(f"\\U{low:08x}-\\U{high:08x}" for low, high in spans)
