"""A printed report as its readers have it: its text, its bookmarks, its pictures in grey, and every glyph on its pages."""

import io
import re
import subprocess
import zlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pypdfium2
from fontTools.ttLib import TTFont
from PIL import Image

from diagnostic.report.content import Report
from diagnostic.report.pdf.printing import pdf_bytes

ROOT = Path(__file__).resolve().parent.parent.parent.parent
RESOURCES = ROOT / "resources"

_MARKS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"))
"""What pdftotext adds to lines that read from the right."""


@dataclass(frozen=True)
class Entry:
    """A bookmark, and the page it leads to, counted from 1."""

    depth: int
    title: str
    page: int


@dataclass(frozen=True)
class Word:
    """A word on a page, in points from the left and from the top."""

    text: str
    left: float
    right: float
    top: float


class Printed:
    """One PDF."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page, by pdftotext."""
        done = subprocess.run(["pdftotext", "-enc", "UTF-8", "-", "-"], input=self.content, capture_output=True, check=True)
        assert not done.stderr, done.stderr
        return done.stdout.decode("utf-8").translate(_MARKS).split("\f")[:-1]

    @property
    def text(self) -> str:
        """All of it, with single spaces."""
        return " ".join(" ".join(self.pages).split())

    @cached_property
    def words(self) -> list[list[Word]]:
        """The words of each page with their places."""
        done = subprocess.run(["pdftotext", "-bbox", "-", "-"], input=self.content, capture_output=True, check=True)
        tree = ElementTree.fromstring(done.stdout)
        space = "{http://www.w3.org/1999/xhtml}"
        return [
            [
                Word((word.text or "").translate(_MARKS), float(word.attrib["xMin"]), float(word.attrib["xMax"]), float(word.attrib["yMin"]))
                for word in page.iter(f"{space}word")
            ]
            for page in tree.iter(f"{space}page")
        ]

    @cached_property
    def outline(self) -> list[Entry]:
        """The bookmarks in their order."""
        with pypdfium2.PdfDocument(self.content) as document:
            return [Entry(each.level, each.get_title(), each.get_dest().get_index() + 1) for each in document.get_toc()]

    @cached_property
    def properties(self) -> dict[str, str]:
        """What the file says of itself."""
        with pypdfium2.PdfDocument(self.content) as document:
            found: dict[str, str] = document.get_metadata_dict()
            return found

    def grey(self, page: int = 1, resolution: int = 100) -> Image.Image:
        """A page as a grey copier shows it, 8 bits deep."""
        command = ["pdftoppm", "-gray", "-r", str(resolution), "-f", str(page), "-l", str(page), "-"]
        done = subprocess.run(command, input=self.content, capture_output=True, check=True)
        return Image.open(io.BytesIO(done.stdout)).convert("L")

    @cached_property
    def objects(self) -> dict[int, tuple[bytes, bytes]]:
        """The objects of the file: what each says, and its stream as it was before it was packed."""
        start = int(self.content[self.content.rindex(b"startxref") :].split()[1])
        head, count = self.content[start:].split(b"\n", 2)[:2]
        assert head == b"xref"
        places = self.content[start:].split(b"\n")[2 : 2 + int(count.split()[1])]
        found = {}
        for number, place in enumerate(places[1:], 1):
            at = int(place.split()[0])
            said, _, packed = self.content[at : self.content.index(b"endobj", at)].partition(b"stream\n")
            length = re.search(rb"/Length (\d+)", said)
            if packed and length:
                begins = at + len(said) + len(b"stream\n")
                packed = self.content[begins : begins + int(length[1])]
            found[number] = (said, zlib.decompress(packed) if packed else b"")
        return found

    def _refers(self, said: bytes, key: bytes) -> int:
        found = re.search(rb"/" + key + rb" (\d+) 0 R", said)
        assert found, (key, said)
        return int(found[1])

    @cached_property
    def fonts(self) -> dict[str, Any]:
        """The embedded fonts by the names that the pages call them by, as fontTools reads them."""
        found = {}
        for said, _ in self.objects.values():
            if b"/Type /Font " in said.replace(b"\n", b" ") and b"/Subtype" in said:
                name = re.search(rb"/Name /(\S+)", said)
                assert name, said
                description = self.objects[self._refers(said, b"FontDescriptor")][0]
                found[name[1].decode()] = TTFont(io.BytesIO(self.objects[self._refers(description, b"FontFile2")][1]))
        return found

    @cached_property
    def glyphs(self) -> list[tuple[str, str]]:
        """Every glyph that is drawn, with its font; ``.notdef`` is the square."""
        tables = {name: font["cmap"].tables[0].cmap for name, font in self.fonts.items()}
        drawn: list[tuple[str, str]] = []
        for said, stream in self.objects.values():
            if b"/Length" not in said or b" Tj" not in stream:
                continue
            font = ""
            for step in re.finditer(rb"/(F\d+\+\d+) [\d.]+ Tf|\(((?:[^\\()]|\\.)*)\) Tj", stream, re.DOTALL):
                if step[1]:
                    font = step[1].decode()
                else:
                    drawn += [(font, tables[font].get(code, ".notdef")) for code in _codes(step[2])]
        return drawn


def _codes(string: bytes) -> list[int]:
    """The codes of an escaped string of a page."""
    plain = re.sub(rb"\\(\d{3}|.)", lambda found: bytes([int(found[1], 8)]) if len(found[1]) == 3 else found[1], string, flags=re.DOTALL)
    return list(plain)


def printed(report: Report) -> Printed:
    """Print a report."""
    return Printed(pdf_bytes(report, RESOURCES))
