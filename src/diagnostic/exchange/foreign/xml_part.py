"""One XML part of a workbook, read as a stream: no document type, so no entity of any kind, and no tree in memory.

These are the rules of defusedxml (``forbid_dtd``), kept on the parser itself: defusedxml reads into trees or through SAX, which takes three
times as long.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, NoReturn
from xml.parsers import expat

from diagnostic.model.problem import Problem, RefusedError

Start = Callable[[str, Mapping[str, str]], None]
End = Callable[[str], None]
Text = Callable[[str], None]

_NO_MEMORY: Final = expat.errors.codes[expat.errors.XML_ERROR_NO_MEMORY]
MAIN: Final = ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main")
"""The namespaces of workbooks: the usual one and the one of *Strict Open XML*."""


def main_names(*names: str) -> dict[str, str]:
    """Return what the parser calls these elements of a workbook, in either namespace, each with its plain name."""
    return {f"{space} {name}": name for space in MAIN for name in names}


def local(name: str) -> str:
    """Return the name without its namespace."""
    return name.rpartition(" ")[2]


def parse_part(name: str, chunks: Iterable[bytes], start: Start, end: End | None = None, text: Text | None = None) -> None:
    """Feed a part to the handlers. Raises ``RefusedError`` for what is not well-formed and for a document type."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.EntityDeclHandler = _refuse_doctype
    parser.ExternalEntityRefHandler = _refuse_doctype
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as fault:
        # ValueError and LookupError: an encoding nobody knows. What the handlers refuse passes through.
        if isinstance(fault, expat.ExpatError) and fault.code == _NO_MEMORY:
            raise MemoryError from None
        raise damaged(f"{name}: {fault}") from None


def damaged(what: str) -> RefusedError:
    """Return the refusal of a file whose inside does not hold together; ``what`` is for whoever helps the person."""
    return RefusedError(
        (
            Problem(
                "foreign.damaged",
                f"The workbook is damaged ({what}).",
                "Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that; or ask for it again.",
                values=(("what", what),),
            ),
        )
    )


def _refuse_doctype(*_found: object) -> NoReturn:
    raise RefusedError(
        (
            Problem(
                "foreign.doctype",
                "The workbook holds a document type declaration, which no spreadsheet program writes: it may be an attack.",
                "Do not open it; ask the sender how it was made, and for one that was saved in Excel or LibreOffice.",
            ),
        )
    )
