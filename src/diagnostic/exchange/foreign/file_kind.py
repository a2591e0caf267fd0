"""What a file is that is no workbook, by its first bytes: so that the person hears what to do, not only that it failed."""

from typing import Final

from diagnostic.model.problem import Problem

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP: Final = b"PK\x03\x04"
_DATABASE: Final = b"SQLite format 3\0"
_LOOKED_AT: Final = 4096
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_ARCHIVES: Final = (b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")


def not_a_workbook(data: bytes) -> Problem | None:
    """Return what ``data`` is instead of a workbook; None for an archive of the kind that workbooks are."""
    if data.startswith(ZIP):
        return None
    if not data.strip(b"\0"):
        return Problem(
            "foreign.empty",
            "The file is empty, or holds nothing but zeros: it was not copied to its end.",
            "Copy or download it again; or ask for it again.",
        )
    if data.startswith(OLE):
        return _old_office(data)
    if data.startswith(_DATABASE):
        return Problem(
            "foreign.assessment",
            "This is an assessment or another database, not a workbook.",
            "If it is a copy of this assessment, bring it in under a name that ends in .diagnostic; the command for it is merge.",
        )
    head = data[:_LOOKED_AT].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"%PDF"):
        return _instead("a PDF")
    if head.startswith(_PICTURES):
        return _instead("a picture")
    if head.startswith(_ARCHIVES):
        return archive_problem()
    if head.startswith(b"{\\rtf"):
        return _instead("a text document")
    return _text(data, head)


def archive_problem() -> Problem:
    """Return the refusal of an archive that may hold workbooks, but is none."""
    return Problem("foreign.archive", "This is an archive, not a workbook.", "Unpack it, and import the workbooks that are in it.")


def _instead(what: str) -> Problem:
    return Problem(
        "foreign.other-kind",
        f"This is {what}, not a workbook.",
        "Choose the workbook (.xlsx) that was exported from here and filled in.",
        values=(("what", what),),
    )


def _save_as(what: str) -> Problem:
    return Problem(
        "foreign.save-as",
        f"This is {what}, which is not read.",
        "Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx) and import that.",
        values=(("what", what),),
    )


def other_office(names: frozenset[str], mimetype: bytes) -> Problem | None:
    """Return what an archive without a workbook inside is, by the names in it and by the kind an OpenDocument file states."""
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return _save_as("an OpenDocument spreadsheet (.ods)")
    if mimetype.startswith(b"application/vnd.oasis.opendocument") or "word/document.xml" in names:
        return _instead("a text document")
    if "ppt/presentation.xml" in names:
        return _instead("a presentation")
    if "xl/workbook.bin" in names:
        return _save_as("a binary workbook (.xlsb)")
    if any(name.endswith(".iwa") for name in names):
        return _save_as("a workbook of Numbers")
    return None if "[Content_Types].xml" in names else archive_problem()


def _old_office(data: bytes) -> Problem:
    """Tell the files apart that share the container of Office 97; its directory spells names in UTF-16."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return protected_problem()
    if any(name.encode("utf-16-le") in data for name in ("Workbook", "Book")):
        return _save_as("a workbook of Excel 97-2003 (.xls)")
    return _instead("a text document" if "WordDocument".encode("utf-16-le") in data else "a file of an older Office program")


def protected_problem() -> Problem:
    """Return the refusal of a file that cannot be read without a password."""
    return Problem(
        "foreign.password",
        "The workbook is protected by a password.",
        "Open it in Excel with the password, take the password away (File, Info, Protect Workbook) and save it; or ask for one without.",
    )


def _text(data: bytes, head: bytes) -> Problem:
    begin = head[:_LOOKED_AT].lower()
    if b"urn:schemas-microsoft-com:office:spreadsheet" in begin:
        return _save_as("a workbook in the XML form of Excel 2003")
    if begin.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta", b"<body")) or b"<html" in begin:
        return _save_as("a web page under the name of a workbook")
    try:
        words = data[:_LOOKED_AT].decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", errors="replace")
    except UnicodeError:
        words = "\0"
    if all(sign.isprintable() or sign in "\r\n\t\ufeff" for sign in words.rstrip("\ufffd")):
        # A list of values has lost the hidden columns and the machine-readable part, so saving it as a workbook would not help.
        return Problem(
            "foreign.text",
            "This is a text file (such as CSV), not a workbook.",
            "Ask for the workbook itself (.xlsx): a text file has lost what tells which cell answers which question.",
        )
    return Problem(
        "foreign.unknown",
        "This is no workbook, and nothing else that is known here.",
        "Choose the workbook (.xlsx) that was exported from here and filled in; if this is the one, ask for it again.",
    )
