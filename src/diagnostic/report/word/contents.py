"""The table of contents: a field that Word can bring up to date, filled in beforehand so that nothing has to be asked on opening.

A file that tells Word to update its fields on opening makes it ask whether the file is to be trusted. So the entries are there from the
first moment, as links with the page that ``laid_out`` has counted; "Update table" counts anew after an edit.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from diagnostic.report.content import Heading, Report
from diagnostic.report.word.direction import runs_right_to_left
from diagnostic.report.word.ground import Ground
from diagnostic.report.word.markup import Element, w
from diagnostic.report.word.text import field, paragraph, paragraph_of, runs

DEEPEST = 2
"""Levels that are listed: parts and their sections."""


@dataclass(frozen=True)
class Entry:
    """One heading: its level, its words as they are listed (a part with its number), and the bookmark it carries."""

    level: int
    text: str
    bookmark: str


def heading_text(code: str, text: str) -> str:
    """Return a heading as it stands on the page: the code, a tab, the words."""
    return f"{code}\t{text}" if code else text


def entries_of(report: Report) -> list[Entry]:
    """Return all headings in the order of the report, those included that are too deep to be listed."""
    found: list[tuple[int, str]] = []
    for number, part in enumerate(report.parts, start=1):
        found.append((1, heading_text(str(number), part.title)))
        found += [(block.level, heading_text(block.code, block.text)) for block in part.blocks if isinstance(block, Heading)]
    return [Entry(level, text, f"_Toc{number:08d}") for number, (level, text) in enumerate(found, start=1)]


def contents_of(ground: Ground, title: str, entries: list[Entry], pages: Mapping[str, int]) -> list[Element]:
    """Return the title and the field with its entries, wrapped so that Word offers to update it. ``pages`` are those of the bookmarks."""
    listed = [entry for entry in entries if entry.level <= DEEPEST]
    instruction = f' TOC \\o "1-{DEEPEST}" \\h \\z \\u '
    lines = [_line(ground, entry, pages.get(entry.bookmark, 1)) for entry in listed] or [paragraph(ground, "", "TOC1")]
    text = w("instrText")
    text.text = instruction
    begin = [w("r", w("fldChar", fldCharType="begin")), w("r", text), w("r", w("fldChar", fldCharType="separate"))]
    # The first paragraph opens the field, right behind its properties; the last one closes it.
    for number, run in enumerate(begin, start=1):
        lines[0].insert(number, run)
    lines[-1].append(w("r", w("fldChar", fldCharType="end")))
    gallery = w("sdtPr", w("docPartObj", w("docPartGallery", val="Table of Contents"), w("docPartUnique")))
    return [w("sdt", gallery, w("sdtContent", paragraph(ground, title, "ContentsTitle", new_page=True), *lines))]


def marked(entry: Entry, number: int) -> tuple[list[Element], list[Element]]:
    """Return the two ends of a heading's bookmark."""
    return [w("bookmarkStart", id=number, name=entry.bookmark)], [w("bookmarkEnd", id=number)]


def _line(ground: Ground, entry: Entry, page: int) -> Element:
    base = runs_right_to_left(entry.text, ground.right_to_left)
    number = [w("r", w("tab")), *field(f"PAGEREF {entry.bookmark} \\h", str(page))]
    link = w("hyperlink", *runs(entry.text, base), *number, anchor=entry.bookmark, history=1)
    return paragraph_of([link], f"TOC{min(entry.level, 3)}", base)
