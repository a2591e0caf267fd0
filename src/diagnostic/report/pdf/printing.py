"""Prints a report as a PDF: the content becomes strips, the strips become pages, the pages are drawn. Each is done once.

The same report gives the same bytes: the only date in the file is the report's own, and nothing depends on the order of a set.
"""

from pathlib import Path

from diagnostic.report.content import Report
from diagnostic.report.pdf.characters import on_one_line
from diagnostic.report.pdf.contents_page import Numbers, contents_strips
from diagnostic.report.pdf.cover import cover_strips
from diagnostic.report.pdf.document import Document
from diagnostic.report.pdf.fonts import Fonts
from diagnostic.report.pdf.page_frame import draw_page_frame
from diagnostic.report.pdf.pagination import Page, paginate
from diagnostic.report.pdf.paper import DEPTH
from diagnostic.report.pdf.parts import part_strips
from diagnostic.report.pdf.pen import Pen
from diagnostic.report.pdf.strip import Bookmark
from diagnostic.report.pdf.typesetting import Typesetter

_LONGEST_TITLE = 300


def pdf_bytes(report: Report, resources: Path) -> bytes:
    """Return ``report`` as a PDF; ``resources`` is the folder with ``fonts`` and ``icons``.

    Raises ``KnownError`` when a font of the program is missing.
    """
    fonts = Fonts(resources / "fonts")
    setter = Typesetter(fonts, report.right_to_left)
    numbers = Numbers()
    icons = resources / "icons"
    body = [strip for number, part in enumerate(report.parts, 1) for strip in part_strips(setter, icons, part, number)]
    listed = [strip.bookmark for strip in body if strip.bookmark and strip.bookmark.listed]
    contents = contents_strips(setter, report.contents_title, listed, numbers)
    if body:
        body[0].new_page = True
    pages = paginate([*cover_strips(setter, report.cover), *contents, *body], DEPTH)
    return _draw(report, fonts, setter, pages, numbers)


def _draw(report: Report, fonts: Fonts, setter: Typesetter, pages: list[Page], numbers: Numbers) -> bytes:
    document = Document(report)
    _number(pages, numbers)
    pen = Pen(document, fonts, report.right_to_left)
    part, depth = "", -1
    for number, page in enumerate(pages, 1):
        for span in page.spans:
            pen.frame(span)
        for strip, top in page.placed:
            mark = strip.bookmark
            if mark is not None:
                # An outline cannot leave out a level.
                depth = min(mark.depth, depth + 1)
                pen.bookmark(numbers.keys[mark], _shown(mark), depth, top)
            if strip.draw is not None:
                strip.draw(pen, top)
        part = next((_shown(mark) for mark in _parts(page)), part)
        draw_page_frame(pen, setter, report, part, number, len(pages))
        pen.end_page()
    return document.finished()


def _number(pages: list[Page], numbers: Numbers) -> None:
    for number, page in enumerate(pages, 1):
        for strip, _ in page.placed:
            if strip.bookmark is not None and strip.bookmark not in numbers.pages:
                numbers.keys[strip.bookmark] = f"place-{len(numbers.keys) + 1}"
                numbers.pages[strip.bookmark] = number


def _parts(page: Page) -> list[Bookmark]:
    marks = [strip.bookmark for strip, _ in page.placed if strip.bookmark is not None and strip.bookmark.depth == 0]
    return marks[-1:]


def _shown(mark: Bookmark) -> str:
    title = on_one_line(f"{mark.code}  {mark.title}" if mark.code else mark.title)
    return title if len(title) <= _LONGEST_TITLE else title[:_LONGEST_TITLE] + "…"
