"""The printed pages as pictures: opened by PDFium from bytes in memory, one at a time, by whoever waits for them off the event loop."""

from dataclasses import dataclass
from threading import Lock

import pypdfium2
from PySide6.QtGui import QImage

ONE_AT_A_TIME = Lock()
"""PDFium serves one caller at a time, whatever thread asks."""
_TOP = 130.0
"""A heading that stands higher than this (points from the paper's edge) has nothing of the one before it above."""


@dataclass(frozen=True)
class Mark:
    """One line of the outline: how deep it stands, its words, the page (from 0) it leads to and how far down that page it stands (points)."""

    depth: int
    title: str
    page: int
    down: float = 0.0


@dataclass(frozen=True)
class Sheets:
    """A printed report: its bytes, the size of each page in points, its outline, and the keys of its parts in order."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]
    marks: tuple[Mark, ...]
    parts: tuple[str, ...]

    def __len__(self) -> int:
        """Return the number of pages."""
        return len(self.sizes)

    def part_of(self, page: int) -> str:
        """Return the key of the part a page belongs to: the last one that began before it or on it; '' in front of the first."""
        begun = [code for code, start in self._starts() if start <= page]
        return begun[-1] if begun else ""

    def start_of(self, part: str) -> int | None:
        """Return the page on which a part begins; None where it is not printed."""
        return dict(self._starts()).get(part)

    def titles_on(self, page: int) -> tuple[str, ...]:
        """Return the headings under which something stands on a page: those that begin on it, and those still open at its top."""
        on_it = [mark for mark in self.marks if mark.page == page]
        still_open: list[Mark] = []
        if not on_it or on_it[0].down > _TOP:
            for mark in self.marks:
                if mark.page >= page:
                    break
                still_open = [each for each in still_open if each.depth < mark.depth] + [mark]
        return tuple(mark.title for mark in still_open + on_it)

    def _starts(self) -> list[tuple[str, int]]:
        """Parts are what stands highest in the outline, in the order of the report."""
        return list(zip(self.parts, (mark.page for mark in self.marks if mark.depth == 0), strict=False))


def sheets_of(pdf: bytes, parts: tuple[str, ...]) -> Sheets:
    """Read how many pages there are, how large they are, and where its parts begin."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            sizes = tuple(document.get_page_size(number) for number in range(len(document)))
            marks = tuple(mark for entry in document.get_toc() if (mark := _mark_of(entry, sizes)) is not None)
            return Sheets(pdf, sizes, marks, parts)
        finally:
            document.close()


def _mark_of(entry: pypdfium2.PdfBookmark, sizes: tuple[tuple[float, float], ...]) -> Mark | None:
    place = entry.get_dest()
    page = place.get_index() if place is not None else None
    if page is None or not 0 <= page < len(sizes):
        return None
    _, position = place.get_view()
    down = sizes[page][1] - position[1] if len(position) > 1 else 0.0
    return Mark(entry.level, entry.get_title(), page, down)


def picture_of(sheets: Sheets, page: int, width: int) -> QImage:
    """Draw one page ``width`` pixels wide: pixels of the screen, not of the layout."""
    with ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(sheets.pdf)
        try:
            sheet = document[page]
            drawn = sheet.render(scale=width / sheets.sizes[page][0], prefer_bgrx=True)
            picture = QImage(bytes(drawn.buffer), drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
            drawn.close()
            sheet.close()
            return picture
        finally:
            document.close()
