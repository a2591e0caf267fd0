"""Whatever file is given: read, or refused with one sentence that says what it is and what to do. Nothing is raised."""

import io
import struct
import tracemalloc
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.exchange.foreign.limits import LIMITS, Limits
from tests.exchange.foreign.handmade import KIND, codes, parts, read, relation, sheet_xml, workbook, zipped
from tests.exchange.foreign.sample import sample_bytes

FILES = Path(__file__).parent / "files"
SOUND = parts({"Border": sheet_xml('<row r="1"><c r="A1"><v>1</v></c></row>')})


def with_part(name: str, content: str | bytes = b"x") -> bytes:
    return zipped({**SOUND, name: content})


def changed(name: str, old: str, new: str) -> bytes:
    part = str(SOUND[name])
    assert old in part
    return zipped({**SOUND, name: part.replace(old, new)})


def without(name: str) -> bytes:
    return zipped({each: part for each, part in SOUND.items() if each != name})


def with_doctype(inside: str) -> bytes:
    return changed("xl/workbook.xml", "<workbook", f"<!DOCTYPE x [{inside}]><workbook")


def twice(name: str) -> bytes:
    held = io.BytesIO(zipped(SOUND))
    with pytest.warns(UserWarning), zipfile.ZipFile(held, "a") as archive:
        archive.writestr(name, "<x/>")
    return held.getvalue()


def flagged(flag: int) -> bytes:
    """Return a workbook whose directory claims something of its first entry."""
    data = bytearray(zipped(SOUND))
    at = data.find(b"PK\x01\x02") + 8
    data[at : at + 2] = struct.pack("<H", flag)
    return bytes(data)


def ole(name: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + name.encode("utf-16-le") + bytes(512)


OTHER_FILES = {
    "empty": (b"", "foreign.empty"),
    "zeros": (bytes(4096), "foreign.empty"),
    "xls": ((FILES / "sample.xls").read_bytes(), "foreign.save-as"),
    "ods": ((FILES / "sample.ods").read_bytes(), "foreign.save-as"),
    "web page as xls": ((FILES / "web-page.xls").read_bytes(), "foreign.save-as"),
    "xml of 2003": (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>', "foreign.save-as"),
    "xlsb": (zipped({"[Content_Types].xml": "<x/>", "xl/workbook.bin": b"x"}), "foreign.save-as"),
    "numbers": (zipped({"Index/Document.iwa": b"x"}), "foreign.save-as"),
    "password": ((FILES / "protected.xlsx").read_bytes(), "foreign.password"),
    "csv": ((FILES / "sample.csv").read_bytes(), "foreign.text"),
    "csv of Windows": ("a;b;ق\r\n".encode("utf-16"), "foreign.text"),
    "pdf": ((FILES / "sample.pdf").read_bytes(), "foreign.other-kind"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(99), "foreign.other-kind"),
    "rtf": (b"{\\rtf1 text}", "foreign.other-kind"),
    "doc": (ole("WordDocument"), "foreign.other-kind"),
    "msg": (ole("__properties_version1.0"), "foreign.other-kind"),
    "docx": (zipped({"[Content_Types].xml": "<x/>", "word/document.xml": "<x/>"}), "foreign.other-kind"),
    "pptx": (zipped({"[Content_Types].xml": "<x/>", "ppt/presentation.xml": "<x/>"}), "foreign.other-kind"),
    "odt": (zipped({"mimetype": "application/vnd.oasis.opendocument.text"}, zipfile.ZIP_STORED), "foreign.other-kind"),
    "zip": (zipped({"a.txt": "x"}), "foreign.archive"),
    "rar": (b"Rar!\x1a\x07\x00" + bytes(99), "foreign.archive"),
    "assessment": (b"SQLite format 3\0" + bytes(range(256)), "foreign.assessment"),
    "program": (b"MZ\x90\x00\x03" + bytes(range(256)), "foreign.unknown"),
    "first half": (sample_bytes()[: len(sample_bytes()) // 2], "foreign.broken-off"),
    "all but the end": (sample_bytes()[:-30], "foreign.broken-off"),
    "first bytes": (b"PK\x03\x04", "foreign.broken-off"),
}
BAD_WORKBOOKS = {
    "macros": (with_part("xl/vbaProject.bin"), "foreign.macros"),
    "macros elsewhere": (with_part("xl/VBAsomething.bin"), "foreign.macros"),
    "macros of Excel 4": (with_part("xl/macrosheets/sheet1.xml"), "foreign.macros"),
    "macros by relation": (zipped({**SOUND, "xl/worksheets/_rels/sheet1.xml.rels": relation("control", "../x.xml")}), "foreign.macros"),
    "macro type": (changed("[Content_Types].xml", f"{KIND}.sheet.main", "application/vnd.ms-excel.sheet.macroEnabled.main"), "foreign.macros"),
    "links": (with_part("xl/externalLinks/externalLink1.xml", "<x/>"), "foreign.links"),
    "links by relation": (changed("xl/_rels/workbook.xml.rels", "/worksheet\"", "/externalLinkPath\""), "foreign.links"),
    "connections": (with_part("xl/connections.xml", "<x/>"), "foreign.links"),
    "remote part": (changed("xl/_rels/workbook.xml.rels", "/>", ' TargetMode="External"/>'), "foreign.links"),
    "archive inside": (with_part("data/more.zip"), "foreign.file-inside"),
    "document inside": (with_part("xl/embeddings/oleObject1.bin"), "foreign.file-inside"),
    "program inside": (with_part("xl/run.exe"), "foreign.file-inside"),
    "path up": (with_part("../../evil.xml"), "foreign.path"),
    "path from the root": (with_part("/etc/passwd.xml"), "foreign.path"),
    "path of Windows": (with_part("xl\\evil.xml"), "foreign.path"),
    "drive": (with_part("C:evil.xml"), "foreign.path"),
    "long name": (with_part("xl/" + "n" * 300), "foreign.path"),
    "twice": (twice("xl/worksheets/sheet1.xml"), "foreign.twice"),
    "twice in another case": (with_part("XL/Workbook.xml"), "foreign.twice"),
    "encrypted entry": (flagged(1), "foreign.password"),
    "packed otherwise": (zipped(SOUND, zipfile.ZIP_LZMA), "foreign.packing"),
    "type of a template": (changed("[Content_Types].xml", "sheet.main", "template.main"), "foreign.contents"),
    "no type": (changed("[Content_Types].xml", "/xl/workbook.xml", "/xl/other.xml"), "foreign.contents"),
    "no way to the workbook": (without("_rels/.rels"), "foreign.damaged"),
    "no list of sheets": (without("xl/workbook.xml"), "foreign.damaged"),
    "no relations": (without("xl/_rels/workbook.xml.rels"), "foreign.damaged"),
    "no sheet": (without("xl/worksheets/sheet1.xml"), "foreign.damaged"),
    "no sheets": (changed("xl/workbook.xml", '<sheet name="Border" sheetId="1" r:id="rId1"/>', ""), "foreign.damaged"),
    "one sheet twice": (changed("xl/workbook.xml", "</sheets>", '<sheet name="border" sheetId="2" r:id="rId1"/></sheets>'), "foreign.damaged"),
    "bad XML": (changed("xl/worksheets/sheet1.xml", "</sheetData>", "</sheet>"), "foreign.damaged"),
    "unknown encoding": (changed("xl/worksheets/sheet1.xml", "UTF-8", "EBCDIC-XX"), "foreign.damaged"),
    "document type": (changed("xl/worksheets/sheet1.xml", "<worksheet", "<!DOCTYPE x><worksheet"), "foreign.doctype"),
    "entities": (with_doctype('<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">'), "foreign.doctype"),
    "file entity": (with_doctype('<!ENTITY a SYSTEM "file:///etc/passwd">'), "foreign.doctype"),
}  # fmt: skip


@pytest.mark.parametrize("name", OTHER_FILES | BAD_WORKBOOKS)
def test_one_clear_sentence(name: str) -> None:
    data, code = (OTHER_FILES | BAD_WORKBOOKS)[name]
    grid, problems = read(data)
    assert grid is None
    (problem,) = problems
    assert problem.code == code, str(problem)
    assert problem.message.endswith((".", ").")) and problem.remedy.endswith(".")
    assert "Traceback" not in str(problem) and "Error" not in problem.message


def test_the_sound_one_is_read() -> None:
    """Otherwise every refusal above could be for another reason."""
    assert read(zipped(SOUND))[0] is not None


def test_damage_to_the_bytes_of_a_part_is_noticed() -> None:
    """A part is packed with a checksum; a file that was changed on its way does not become answers."""
    data = zipped(SOUND, zipfile.ZIP_STORED)
    assert codes(data.replace(b"<v>1</v>", b"<v>2</v>")) == ["foreign.damaged"]


def tiny(**limits: int) -> Limits:
    return replace(LIMITS, **limits)


ROWS = "".join(f'<row r="{row}"><c r="A{row}" t="str"><v>text {row}</v></c></row>' for row in range(1, 41))
AT_THE_LIMIT = {
    "entries": (workbook(ROWS), 5, "foreign.entries"),
    "unpacked": (workbook(ROWS), sum(map(len, parts({"Border": sheet_xml(ROWS)}).values())), "foreign.bomb"),
    "part": (workbook(ROWS), len(sheet_xml(ROWS)), "foreign.too-large"),
    "sheets": (zipped(parts({name: sheet_xml("") for name in "abc"})), 3, "foreign.too-large"),
    "cells": (workbook(ROWS), 40, "foreign.too-large"),
    "texts": (workbook(ROWS), sum(len(f"text {row}") for row in range(1, 41)), "foreign.too-large"),
    "cell_text": (workbook('<row r="1"><c r="A1" t="inlineStr"><is><r><t>abc</t></r><r><t>defg</t></r></is></c></row>'), 7, "foreign.too-large"),
    "cell_text (own)": (workbook('<row r="1"><c r="A1" t="inlineStr"><is><t>abcdefg</t></is></c></row>'), 7, "foreign.too-large"),
    "cell_text (value)": (workbook('<row r="1"><c r="A1" t="str"><v>abcdefg</v></c></row>'), 7, "foreign.too-large"),
    "cell_text (formula)": (workbook('<row r="1"><c r="A1"><f>abcdefg</f><v>1</v></c></row>'), 7, "foreign.too-large"),
    "cell_text (shared)": (workbook('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', shared="<si><t>abcdefg</t></si>"), 7, "foreign.too-large"),
    "ranges": (workbook("".join(f'<row r="{row}" hidden="1"/>' for row in range(1, 8))), 7, "foreign.too-large"),
}


@pytest.mark.parametrize("limit", AT_THE_LIMIT)
def test_each_limit_is_held_exactly(limit: str) -> None:
    data, most, code = AT_THE_LIMIT[limit]
    name = limit.split()[0]
    assert read(data, tiny(**{name: most}))[0] is not None
    assert codes(data, tiny(**{name: most - 1})) == [code]


def test_what_is_read_of_all_parts_is_limited_too() -> None:
    data = zipped(parts({name: sheet_xml(ROWS) for name in "abc"}))
    most = sum(map(len, parts({name: sheet_xml(ROWS) for name in "abc"}).values()))
    assert read(data, tiny(parts=most))[0] is not None
    assert codes(data, tiny(parts=most - 1)) == ["foreign.too-large"]


@pytest.mark.parametrize(("rows", "columns", "left"), [(2, 3, 1), (3, 2, 1), (2, 2, 1), (3, 3, 0)])
def test_the_edge_of_what_is_looked_at(rows: int, columns: int, left: int) -> None:
    data = workbook('<row r="2"><c r="B2"><v>1</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>')
    grid, problems = read(data, tiny(rows=rows, columns=columns))
    assert grid is not None
    assert len(problems) == left
    assert len(grid.sheets[0].cells) == 2 - left


def test_many_far_cells_are_counted_not_listed() -> None:
    grid, problems = read(workbook(ROWS), tiny(rows=10, named=3))
    assert grid is not None
    assert [problem.code for problem in problems] == ["foreign.far-cell"] * 3 + ["foreign.more-cells"]
    assert "27 further" in problems[-1].message


def test_a_bomb_is_seen_before_it_goes_off() -> None:
    sheet = sheet_xml(f'<row r="1"><c r="A1" t="str"><v>{" " * 3_000_000}</v></c></row>')
    assert codes(zipped(parts({"Border": sheet}))) == ["foreign.bomb"]


def test_a_bomb_that_lies_about_its_size_is_cut_short() -> None:
    """The directory says ten bytes; what is unpacked beyond that is never looked at, and the checksum tells."""
    data = bytearray(zipped(SOUND))
    size = len(str(SOUND["xl/worksheets/sheet1.xml"]))
    at = data.rfind(struct.pack("<I", size))
    data[at : at + 4] = struct.pack("<I", 10)
    assert codes(bytes(data)) == ["foreign.damaged"]


def test_entries_that_share_their_bytes_are_refused() -> None:
    """Thousands of names for one packed part would unpack to gigabytes."""
    data = zipped(SOUND)
    held = io.BytesIO(data)
    with zipfile.ZipFile(held) as archive:
        first, last = archive.infolist()[0], archive.infolist()[-1]
        offset = struct.pack("<I", last.header_offset)
    at = data.rfind(offset, 0, data.rfind(b"PK\x05\x06"))
    assert codes(data[:at] + struct.pack("<I", first.header_offset) + data[at + 4 :]) == ["foreign.overlap"]


def test_too_many_entries_are_refused_before_they_are_read() -> None:
    """Each entry of a directory costs its reader some 500 bytes; 20 MB of them would cost 200 MB."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for number in range(2 * LIMITS.entries + 1):
            archive.writestr(f"{number}", "")
    tracemalloc.start()
    assert codes(held.getvalue()) == ["foreign.entries"]
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 2 * len(held.getvalue())


@pytest.mark.parametrize("name", [b"xl/worksheets/_rels/sheet1.xml.rels", b"xl/theme/theme1.xml", b"_rels/.rels"])
def test_a_part_that_carries_another_name_than_the_directory_gives_it_is_refused(name: bytes) -> None:
    """Otherwise the notes of a sheet could vanish without a word, or two programs could find two different parts."""
    data = sample_bytes()
    at = data.rfind(name)
    assert at > data.find(name) > 0
    assert codes(data[:at] + name.swapcase() + data[at + len(name) :]) == ["foreign.broken-off"]


@given(st.binary(max_size=300), st.sampled_from([b"", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html"]))
@settings(max_examples=300, deadline=None)
def test_any_bytes_at_all_are_refused_in_words(data: bytes, begin: bytes) -> None:
    assert len(codes(begin + data)) == 1


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_workbook_with_any_piece_missing_is_the_same_or_refused(data: st.DataObject) -> None:
    whole = zipped(SOUND)
    begin = data.draw(st.integers(0, len(whole) - 1))
    cut = whole[:begin] + whole[begin + data.draw(st.integers(1, 60)) :]
    grid, problems = read(cut)
    assert grid == read(whole)[0] if grid is not None else len(problems) == 1
