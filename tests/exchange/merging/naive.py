"""A second reader of workbooks, as plain as can be: zipfile, ElementTree, and no idea of what the cells mean."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

Cells = Mapping[tuple[str, str], str]
OWN = ("_lists", "_paths")
"""Sheets the workbook has for its own formulas: nothing is read from them, and damage there is no matter."""
_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class Naive:
    """The texts of a workbook by sheet and cell (``F12``), figures as they are spelled in the file. ``placed`` is False where a cell does not say
    where it stands."""

    cells: Cells
    placed: bool

    def row(self, sheet: str, place: str) -> tuple[str, ...]:
        """The texts in the row of a cell."""
        number = place.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return tuple(text for (name, at), text in self.cells.items() if name == sheet and at.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == number)


class Parts(dict[str, bytes]):
    """The parts of a workbook, unpacked when they are asked for: damage to others is no matter."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        self.names = frozenset(self._archive.namelist())

    def __missing__(self, name: str) -> bytes:
        part = self[name] = self._archive.read(name)
        return part


def read_naively(data: bytes) -> Naive:
    """Return what stands in the cells."""
    parts = Parts(data)
    book = next(target for kind, _, target in _relations(parts, "") if kind == "officeDocument")
    beside = {mark: (kind, target) for kind, mark, target in _relations(parts, book)}
    texts = [each for kind, target in beside.values() if kind == "sharedStrings" for each in _shared(parts[target])]
    cells: dict[tuple[str, str], str] = {}
    placed = True
    for sheet in _named(_tree(parts[book]), "sheet"):
        mark = next(value for key, value in sheet.attrib.items() if _local(key) == "id")
        kind, target = beside[mark]
        if kind != "worksheet":
            continue
        try:
            tree = _tree(parts[target])
        except ElementTree.ParseError:
            if sheet.attrib.get("name") not in OWN:
                raise
            continue
        for cell in _named(tree, "c"):
            placed = placed and "r" in cell.attrib
            cells[sheet.attrib.get("name", ""), cell.attrib.get("r", "").replace("$", "")] = _text(cell, texts)
    return Naive(cells, placed)


def _text(cell: ElementTree.Element, texts: list[str]) -> str:
    value = next((each.text or "" for each in _named(cell, "v")), "")
    match cell.attrib.get("t", "n"):
        case "s":
            return texts[int(value)] if value.strip().isdecimal() and int(value) < len(texts) else ""
        case "inlineStr":
            return _meant("".join(_spoken(cell)))
        case _:
            return _meant(value)


def _shared(part: bytes) -> list[str]:
    return [_meant("".join(_spoken(item))) for item in _named(_tree(part), "si")]


def _spoken(element: ElementTree.Element) -> Iterator[str]:
    for inner in element:
        if _local(inner.tag) == "t":
            yield inner.text or ""
        elif _local(inner.tag) != "rPh":
            yield from _spoken(inner)


def _meant(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text).replace("\r\n", "\n").replace("\r", "\n")


def _relations(parts: Parts, part: str) -> Iterator[tuple[str, str, str]]:
    folder, name = posixpath.split(part)
    place = f"{folder}/_rels/{name}.rels".lstrip("/")
    for each in _named(_tree(parts[place]), "Relationship") if place in parts.names else ():
        target = posixpath.normpath(posixpath.join("/", folder, each.attrib.get("Target", ""))).lstrip("/")
        yield each.attrib.get("Type", "").rpartition("/")[2], each.attrib.get("Id", ""), target


def _tree(part: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(part)


def _named(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (each for each in element.iter() if _local(each.tag) == name)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]
