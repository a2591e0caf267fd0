"""What stands on every page: running head and status above, page x of y below; and what the file says about itself."""

import re
from datetime import UTC, datetime

from docx.document import Document

from diagnostic.report.content import Report
from diagnostic.report.word.direction import runs_right_to_left
from diagnostic.report.word.ground import BOTTOM, PAPER, SIDE, TOP, Ground
from diagnostic.report.word.letters import printable
from diagnostic.report.word.markup import Element, w
from diagnostic.report.word.text import field, paragraph_of, runs

_FURNITURE = 680
"""From the paper's edge to header and footer: 12 mm."""
_NO_DATE = datetime(1980, 1, 1, tzinfo=UTC)
_LONGEST = 255
"""What a property may hold."""
_ON_EVERY_PAGE = 160
"""Letters of a running head or foot, two lines of it: a longer name stands whole on the cover."""


def add_frame(document: Document, report: Report, ground: Ground) -> None:
    """Set paper, margins, header and footer of the one section there is."""
    section = document.sections[0]
    properties = section._sectPr
    for child in list(properties):
        properties.remove(child)
    header, footer = section.header, section.footer
    header.is_linked_to_previous = footer.is_linked_to_previous = False
    _replace(header._element, _header(report, ground))
    _replace(footer._element, _footer(report, ground))
    width, height = PAPER
    margins = w("pgMar", top=TOP, right=SIDE, bottom=BOTTOM, left=SIDE, header=_FURNITURE, footer=_FURNITURE, gutter=0)
    properties.extend([w("pgSz", w=width, h=height), margins, w("cols", space=720)])
    if ground.right_to_left:
        properties.append(w("bidi"))


def set_properties(document: Document, report: Report) -> None:
    """Say in the file's properties what it is, and date it by the report alone."""
    about = document.core_properties
    about.title = _short(report.cover.title)
    about.subject = _short(report.subject)
    about.author = about.last_modified_by = _short(report.author)
    about.language = report.language
    about.content_status = _short(report.status)
    about.comments = about.keywords = about.category = ""
    about.revision = 1
    about.created = about.modified = day_of(report)


def day_of(report: Report) -> datetime:
    """Return the day printed on the report, at midnight UTC; the first day a zip file knows where none is given."""
    try:
        day = datetime.fromisoformat(report.dated[:10]).replace(tzinfo=UTC)
    except ValueError:
        return _NO_DATE
    return max(day, _NO_DATE)


def _replace(part: Element, *paragraphs: Element) -> None:
    for child in list(part):
        part.remove(child)
    part.extend(paragraphs)


def _header(report: Report, ground: Ground) -> Element:
    head = _cut(report.running_head)
    base = runs_right_to_left(head, ground.right_to_left)
    content = [*runs(head, base), w("r", w("tab")), *runs(report.status, base, strong=True)]
    return paragraph_of(content, "Header", ground.right_to_left)


def _footer(report: Report, ground: Ground) -> Element:
    fields = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
    content: list[Element] = [*runs(_cut(report.author), ground.right_to_left), w("r", w("tab"))]
    for piece in re.split(r"(\{pages?\})", report.page_of):
        content += field(fields[piece], "1") if piece in fields else runs(piece, ground.right_to_left)
    return paragraph_of(content, "Footer", ground.right_to_left)


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _ON_EVERY_PAGE else f"{text[:_ON_EVERY_PAGE]}…"


def _short(text: str) -> str:
    return " ".join(printable(text).split())[:_LONGEST]
