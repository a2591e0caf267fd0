"""Reading a Word file back, as Word would: its paragraphs in the order of the page, its styles, its parts."""

from io import BytesIO
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn

from diagnostic.report.content import Part, Report
from diagnostic.report.word import docx_bytes
from tests.report.word.sample import sample_report


def opened(report: Report) -> Document:
    """Return the printed report, opened again."""
    return docx.Document(BytesIO(docx_bytes(report)))


def with_blocks(*blocks: object) -> Report:
    """Return the sample report with one part that holds these blocks alone."""
    from dataclasses import replace

    return replace(sample_report(), parts=(Part("1", "Part", tuple(blocks)),))  # type: ignore[arg-type]


def lines_of(document: Document) -> list[tuple[str, str]]:
    """Return style and text of every paragraph, those in tables and in the table of contents included."""
    found = []
    for paragraph in document.element.body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        found.append(("Normal" if style is None else style.get(qn("w:val")), text_of(paragraph)))
    return found


def text_of(paragraph: object) -> str:
    """Return the text of a paragraph with its tabs and line breaks."""
    signs = {qn("w:t"): None, qn("w:tab"): "\t", qn("w:br"): "\n"}
    pieces = []
    for element in paragraph.iter(*signs):  # type: ignore[attr-defined]
        if element.getparent().tag == qn("w:r"):
            pieces.append(signs[element.tag] or element.text or "")
    return "".join(pieces)


def texts_of(report: Report, style: str) -> list[str]:
    """Return the texts that stand in one style."""
    return [text for name, text in lines_of(opened(report)) if name == style]


def part_of(report: Report, name: str) -> str:
    """Return one part of the file as it is written."""
    with ZipFile(BytesIO(docx_bytes(report))) as file:
        return file.read(name).decode("utf-8")
