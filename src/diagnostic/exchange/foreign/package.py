"""The parts of a workbook, unpacked piece by piece under a cap, and where each of them is."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple
from urllib.parse import unquote

from diagnostic.exchange.foreign.container import links_problem, macros_problem
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.xml_part import damaged, local, parse_part
from diagnostic.model.problem import Problem, RefusedError

_CHUNK: Final = 1 << 16
_WORKBOOK: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_FAULTS: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, RuntimeError, ValueError)


class Relation(NamedTuple):
    """From one part to another: ``kind`` is the last word of its type (``worksheet``), the same in both namespaces."""

    kind: str
    part: str


class Package:
    """An archive that passed ``open_container``. Reading from it is counted."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self._archive = archive
        self._limits = limits
        self._read = 0
        self._entries = {entry.filename: entry for entry in archive.infolist()}

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._entries)

    def chunks(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece. Raises ``RefusedError`` when it is absent or damaged, or larger than a part may be."""
        entry = self._entries.get(name)
        if entry is None:
            raise damaged(f"{name} is missing")
        size = 0
        try:
            with self._archive.open(entry) as part:
                while chunk := part.read(_CHUNK):
                    size += len(chunk)
                    self._read += len(chunk)
                    if size > self._limits.part or self._read > self._limits.parts:
                        raise RefusedError((too_large_problem(),))
                    yield chunk
        except _FAULTS as fault:
            raise damaged(f"{name}: {fault}") from None

    def relations(self, part: str) -> Mapping[str, Relation]:
        """Return where a part leads, by id; '' is the archive itself. Raises ``RefusedError`` for a way out of the file."""
        folder, name = posixpath.split(part)
        place = f"{folder}/_rels/{name}.rels".lstrip("/")
        found: dict[str, Relation] = {}

        def start(element: str, attributes: Mapping[str, str]) -> None:
            if local(element) != "Relationship":
                return
            kind = attributes.get("Type", "").rstrip("/").rpartition("/")[2]
            target = attributes.get("Target", "")
            if kind in ("vbaProject", "xlMacrosheet", "control", "activeXControlBinary"):
                raise RefusedError((macros_problem(),))
            if kind.startswith("externalLink") or (attributes.get("TargetMode") == "External" and kind != "hyperlink"):
                raise RefusedError((links_problem(),))
            if kind != "hyperlink":
                found[attributes.get("Id", "")] = Relation(kind, self._at(folder, target))

        if place in self._entries:
            parse_part(place, self.chunks(place), start)
        return found

    def workbook(self) -> str:
        """Return the name of the part that lists the sheets. Raises ``RefusedError`` where the contents are not those of a workbook."""
        kinds: dict[str, str] = {}
        endings: dict[str, str] = {}

        def start(element: str, attributes: Mapping[str, str]) -> None:
            kind = attributes.get("ContentType", "")
            if "macroenabled" in kind.lower():
                raise RefusedError((macros_problem(),))
            if local(element) == "Override":
                kinds[attributes.get("PartName", "").lstrip("/")] = kind
            elif local(element) == "Default":
                endings[attributes.get("Extension", "").lower()] = kind

        parse_part("[Content_Types].xml", self.chunks("[Content_Types].xml"), start)
        roots = [relation.part for relation in self.relations("").values() if relation.kind == "officeDocument"]
        part = roots[0] if len(roots) == 1 else ""
        if not part:
            raise damaged("nothing says which part is the workbook")
        kind = kinds.get(part) or endings.get(part.rpartition(".")[2].lower(), "")
        if kind != _WORKBOOK:
            raise RefusedError((_other_contents(kind),))
        return part

    def _at(self, folder: str, target: str) -> str:
        """Return the name of the part that ``target`` means, seen from a folder."""
        path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        return path if path in self._entries else unquote(path)


def too_large_problem() -> Problem:
    """Return the refusal of a workbook that holds more than one returned workbook can."""
    return Problem(
        "foreign.too-large",
        "The workbook holds far more than the questions and their answers.",
        "Delete what does not belong to it (pasted tables, formatted empty rows), save it and import that.",
    )


def _other_contents(kind: str) -> Problem:
    return Problem(
        "foreign.contents",
        f"The file says of itself that it is no workbook ({kind or 'it does not say what it is'}).",
        "Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx) and import that.",
        values=(("kind", kind),),
    )
