"""Which page belongs to which part, and pictures of pages."""

from collections.abc import Sequence
from io import BytesIO

import pytest
from PySide6.QtGui import QColor
from reportlab.pdfgen.canvas import Canvas

from diagnostic.desktop.report.sheets import Sheets, picture_of, sheets_of


def printed(pages: Sequence[Sequence[tuple[int, str, float]]], parts: tuple[str, ...] = ("scope", "findings")) -> Sheets:
    """Print pages of 200 by 300 points with headings: how deep, the words, how far down. A black square marks the upper left corner."""
    stream = BytesIO()
    canvas = Canvas(stream, (200, 300))
    for number, marks in enumerate(pages):
        canvas.rect(0, 290, 10, 10, fill=1)
        for place, (depth, title, down) in enumerate(marks):
            key = f"{number}-{place}"
            canvas.bookmarkHorizontal(key, 0, 300 - down)
            canvas.addOutlineEntry(title, key, depth)
        canvas.showPage()
    canvas.save()
    return sheets_of(stream.getvalue(), parts)


REPORT = (
    (),
    ((0, "1 Scope", 50),),
    (),
    ((0, "2 Findings", 50), (1, "I Law", 90), (2, "I-1 Power", 160)),
    ((2, "I-2 Mandate", 200),),
    ((2, "I-4 Requests", 60),),
)


def test_a_page_belongs_to_the_last_part_that_began() -> None:
    sheets = printed(REPORT)
    assert [sheets.part_of(page) for page in range(len(sheets))] == ["", "scope", "scope", "findings", "findings", "findings"]
    assert (sheets.start_of("findings"), sheets.start_of("glossary")) == (3, None)


@pytest.mark.parametrize(
    ("page", "titles"),
    [
        (0, ()),
        (2, ("1 Scope",)),
        (3, ("2 Findings", "I Law", "I-1 Power")),
        (4, ("2 Findings", "I Law", "I-1 Power", "I-2 Mandate")),
        (5, ("I-4 Requests",)),
    ],
)
def test_a_page_speaks_of_what_is_open_at_its_top_and_of_what_begins_on_it(page: int, titles: tuple[str, ...]) -> None:
    assert printed(REPORT).titles_on(page) == titles


def test_a_picture_is_as_wide_as_asked_for_and_upright() -> None:
    picture = picture_of(printed(REPORT), 1, 400)
    assert (picture.width(), picture.height()) == (400, 600)
    assert picture.pixelColor(10, 10) == QColor("black")
    assert picture.pixelColor(390, 10) == picture.pixelColor(10, 590) == QColor("white")


def test_a_report_without_an_outline_has_pages_and_no_parts() -> None:
    sheets = printed(((), ()), ())
    assert (len(sheets), sheets.part_of(1), sheets.titles_on(1)) == (2, "", ())
