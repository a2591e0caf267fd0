"""The archive a workbook is, looked at by its directory alone: nothing is unpacked here."""

import io
import posixpath
import re
import zipfile
from collections.abc import Iterable
from typing import Final

from diagnostic.exchange.foreign.file_kind import not_a_workbook, other_office, protected_problem
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.model.problem import Problem, RefusedError

_DIRECTORY_ENTRY: Final = b"PK\x01\x02"
_DIRECTORY_END: Final = b"PK\x05\x06"
_LOCAL_HEADER: Final = 30
_UTF8: Final = 0x800
_ENCRYPTED: Final = 0x1 | 0x40 | 0x2000
_DEFLATED: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BAD_NAME: Final = re.compile(r"(^[/\\])|(^[A-Za-z]:)|([\x00-\x1f\x7f\\])|((^|/)\.\.?(/|$))")
_MACROS: Final = re.compile(r"(?i)(^|/)(vba[^/]*\.bin|macrosheets/.*|dialogsheets/.*|activex/.*|ctrlprops/.*)$")
_LINKS: Final = re.compile(r"(?i)(^|/)(externallinks/.*|connections\.xml|querytables/.*|webextensions/.*)$")
_INSIDE: Final = re.compile(r"(?i)(^|/)embeddings/.*$|\.(zip|7z|rar|gz|jar|xls[xmb]?|doc[xm]?|ppt[xm]?|od[stp]|exe|dll|js|vbs|bat|cmd|scr|lnk)$")


def open_container(data: bytes, limits: Limits) -> zipfile.ZipFile:
    """Return the archive, once its directory is harmless. Raises ``RefusedError`` with the first thing that is not."""
    other = not_a_workbook(data)
    if other is not None:
        raise RefusedError((other,))
    if _DIRECTORY_END not in data[-66_000:]:
        raise RefusedError((_broken_off(),))
    # Counted before they are read: each one costs its reader a hundred times its own bytes.
    if data.count(_DIRECTORY_ENTRY) > 2 * limits.entries:
        raise RefusedError((_too_many(),))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OverflowError, OSError):
        raise RefusedError((_broken_off(),)) from None
    problem = _first_problem(archive, data, limits)
    if problem is not None:
        raise RefusedError((problem,))
    return archive


def _first_problem(archive: zipfile.ZipFile, data: bytes, limits: Limits) -> Problem | None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    return (
        (_too_many() if len(entries) > limits.entries else None)
        or _kept_from_reading(entries)
        or _misnamed(names)
        or _bomb(entries, len(data), limits)
        or _disagreeing(entries, data)
        or other_office(frozenset(names), _mimetype(archive))
        or _active(names)
    )


def _kept_from_reading(entries: Iterable[zipfile.ZipInfo]) -> Problem | None:
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        return protected_problem()
    if any(entry.compress_type not in _DEFLATED for entry in entries):
        return Problem(
            "foreign.packing",
            "The workbook is packed in a way that no spreadsheet program uses.",
            "Open it in Excel or LibreOffice, save it under a new name as .xlsx and import that.",
        )
    return None


def _misnamed(names: list[str]) -> Problem | None:
    folded = [posixpath.normpath(name).casefold() for name in names]
    if len(set(folded)) < len(folded):
        twice = sorted({name for name, fold in zip(names, folded, strict=True) if folded.count(fold) > 1})[0]
        return Problem(
            "foreign.twice",
            f"The workbook holds two parts under one name ({_shown(twice)}), so two programs could read two different things.",
            "Open it in Excel or LibreOffice, look whether it shows what was meant, save it under a new name and import that.",
            values=(("part", _shown(twice)),),
        )
    for name in names:
        if _BAD_NAME.search(name) or len(name) > 250:
            return Problem(
                "foreign.path",
                f"The workbook holds a part with a path that leads out of it ({_shown(name)}): it may be an attack.",
                "Do not open it; ask the sender how it was made, and for one that was saved in Excel or LibreOffice.",
                values=(("part", _shown(name)),),
            )
    return None


def _disagreeing(entries: Iterable[zipfile.ZipInfo], data: bytes) -> Problem | None:
    """Find an entry whose name in the directory is not the one it carries itself: two programs would find two different parts."""
    for entry in entries:
        at = entry.header_offset + _LOCAL_HEADER
        name = entry.orig_filename.encode("utf-8" if entry.flag_bits & _UTF8 else "cp437")
        if data[at : at + len(name)] != name or data[at - 4 : at - 2] != len(name).to_bytes(2, "little"):
            return _broken_off()
    return None


def _bomb(entries: list[zipfile.ZipInfo], size: int, limits: Limits) -> Problem | None:
    """Find what would grow out of proportion when unpacked, and entries that share their bytes."""
    grown = [entry for entry in entries if entry.file_size > limits.ratio_from and entry.file_size > limits.ratio * max(entry.compress_size, 1)]
    if grown or sum(entry.file_size for entry in entries) > limits.unpacked:
        return Problem(
            "foreign.bomb",
            "The workbook would grow out of all proportion when it is unpacked: it may be an attack.",
            "Do not open it; ask the sender how it was made. If it is meant so, delete empty formatted rows and pictures and save it again.",
        )
    end = 0
    for entry in sorted(entries, key=lambda each: each.header_offset):
        if entry.header_offset < end or entry.header_offset + entry.compress_size > size:
            return Problem(
                "foreign.overlap",
                "Parts of the workbook lie over one another, which no spreadsheet program writes: it may be an attack, or it is damaged.",
                "Do not open it; ask for it again.",
            )
        end = entry.header_offset + entry.compress_size
    return None


def _active(names: list[str]) -> Problem | None:
    """Find what acts, or reaches elsewhere, when somebody opens the file. Nothing of it would be run here."""
    if any(map(_MACROS.search, names)):
        return macros_problem()
    if any(map(_LINKS.search, names)):
        return links_problem()
    inside = next(filter(_INSIDE.search, names), None)
    if inside is not None:
        return Problem(
            "foreign.file-inside",
            f"The workbook holds another file ({_shown(inside)}), which is not looked at.",
            "Take it out of the workbook and save; send it beside the workbook.",
            values=(("part", _shown(inside)),),
        )
    return None


def macros_problem() -> Problem:
    """Return the refusal of a workbook that holds a program."""
    return Problem(
        "foreign.macros",
        "The workbook holds macros.",
        "Open it in Excel without enabling them, save it as Excel workbook (.xlsx), which leaves them out, and import that.",
    )


def links_problem() -> Problem:
    """Return the refusal of a workbook that reaches for other files or for the network."""
    return Problem(
        "foreign.links",
        "The workbook is linked to other files or to data elsewhere.",
        "In Excel choose Data, Edit Links, Break Link (and delete the connections), save it and import that.",
    )


def _too_many() -> Problem:
    return Problem(
        "foreign.entries",
        "The workbook has more parts than any workbook needs: it may be an attack.",
        "Do not open it; ask the sender how it was made, and for one that was saved in Excel or LibreOffice.",
    )


def _broken_off() -> Problem:
    return Problem(
        "foreign.broken-off",
        "The workbook breaks off or is damaged: its table of contents cannot be read.",
        "It was probably not copied to its end: copy or download it again, or ask for it again.",
    )


def _mimetype(archive: zipfile.ZipFile) -> bytes:
    """Return what an OpenDocument file says it is: its first entry, stored as it stands."""
    entry = next(iter(archive.infolist()), None)
    if entry is None or entry.filename != "mimetype" or entry.compress_type != zipfile.ZIP_STORED:
        return b""
    try:
        with archive.open(entry) as part:
            return part.read(200)
    except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError, EOFError, RuntimeError):
        return b""


def _shown(name: str) -> str:
    """Return a name from a foreign file as it can stand in a sentence."""
    plain = "".join(sign if sign.isprintable() else "�" for sign in name)
    return plain if len(plain) <= 80 else f"{plain[:79]}…"
