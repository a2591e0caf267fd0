"""What is read from the cells of a workbook: the same, whoever saved it and however it is spelled."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from diagnostic.exchange.foreign.grid import Area, Note
from tests.exchange.foreign.handmade import (
    MAIN,
    STRICT,
    STRICT_RELATIONS,
    codes,
    grid_of,
    parts,
    read,
    relation,
    seen,
    sheet_xml,
    workbook,
    zipped,
)  # fmt: skip
from tests.exchange.foreign.sample import EXPECTED, sample_bytes, sample_workbook

FILES = Path(__file__).parent / "files"


def saved(name: str) -> bytes:
    return sample_bytes() if name == "openpyxl" else (FILES / name).read_bytes()


@pytest.mark.parametrize("name", ["openpyxl", "libreoffice.xlsx"])
def test_the_sample_reads_the_same_whoever_saved_it(name: str) -> None:
    assert seen(saved(name)) == EXPECTED
    grid = grid_of(saved(name))
    assert [sheet.name for sheet in grid.sheets] == ["Border", "Risk"]
    first, second = grid.looks
    assert (first.state, second.state) == ("visible", "hidden")
    assert first.merged == (Area(2, 5, 3, 6),)
    assert first.hidden_rows == (7,)
    assert first.hidden_columns == ((8, 8),)
    assert first.notes == (Note(2, 2, "Asked twice.\nSame answer."),)
    assert seen(saved(name), 1) == {"C3": ("second sheet", "text")}


@pytest.mark.parametrize("name", ["openpyxl", "libreoffice.xlsx"])
def test_another_reader_finds_the_same_cells(name: str) -> None:
    """python-calamine, in Rust: where it gives texts, they are ours; where it gives anything at all, so do we."""
    rows = CalamineWorkbook.from_filelike(io.BytesIO(saved(name))).get_sheet_by_name("Border").to_python(skip_empty_area=False)
    theirs = {
        f"{chr(65 + column)}{row + 1}": value for row, cells in enumerate(rows) for column, value in enumerate(cells) if value not in ("", None)
    }
    ours = seen(saved(name))
    assert set(theirs) == set(ours)
    texts = {at: text for at, (text, kind) in ours.items() if kind == "text"}
    assert {at: value for at, value in theirs.items() if isinstance(value, str)} == texts


ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>7</v></c></row>'
SHARED = "<si><t>key</t></si><si><r><t>An</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\">swer </t></r></si>"
MEANT = {"A1": ("key", "text"), "B1": ("Answer ", "text"), "C1": ("7", "number")}


def prefixed(rows: str) -> str:
    """Return a sheet whose elements all carry a prefix."""
    inside = re.sub(r"<(/?)(?=[a-z])", r"<\1x:", f"<sheetData>{rows}</sheetData>")
    return f'<x:worksheet xmlns:x="{MAIN}">{inside}</x:worksheet>'


INLINE = (
    '<row r="1"><c r="A1" t="inlineStr"><is><t>key</t></is></c><c r="B1" t="inlineStr"><is><t>Answer </t></is></c>'
    '<c r="C1"><v>7</v></c></row>'
)
READING = '<si><t>key</t><rPh sb="0" eb="1"><t>kii</t></rPh>'
SPELLINGS = {
    "shared": parts({"Border": sheet_xml(ROW)}, SHARED),
    "with a prefix": parts({"Border": prefixed(ROW)}, SHARED),
    "strict": parts({"Border": sheet_xml(ROW, space=STRICT)}, SHARED, relations=STRICT_RELATIONS, space=STRICT),
    "inline": parts({"Border": sheet_xml(INLINE)}),
    "inline runs": parts({"Border": sheet_xml(INLINE.replace("<t>Answer </t>", "<r><t>Ans</t></r><r><t>wer </t></r>"))}),
    "no places": parts({"Border": sheet_xml(re.sub(r' r="\w+"', "", ROW))}, SHARED),
    "a gap, then no place": parts({"Border": sheet_xml(ROW.replace(' r="C1"', "").replace(' r="A1"', ""))}, SHARED),
    "no dimension": parts({"Border": sheet_xml(ROW)}, SHARED),
    "a dimension too small": parts({"Border": sheet_xml(ROW, '<dimension ref="A1:A1"/>')}, SHARED),
    "a dimension too large": parts({"Border": sheet_xml(ROW, '<dimension ref="A1:XFD1048576"/>')}, SHARED),
    "line ends of Windows": parts({"Border": sheet_xml(ROW).replace("><", ">\r\n<")}, SHARED),
    "UTF-16": parts({"Border": sheet_xml(ROW).replace("UTF-8", "UTF-16")}, SHARED),
    "another order of attributes": parts({"Border": sheet_xml(re.sub(r'(r="[AB]1") (t="s")', r"\2 \1", ROW))}, SHARED),
    "readings of characters": parts({"Border": sheet_xml(ROW)}, SHARED.replace("<si><t>key</t>", READING)),
    "comments in between": parts({"Border": sheet_xml(ROW.replace("<c ", "<!-- <c r='A1'><v>9</v></c> --><c "))}, SHARED),
    "character data": parts({"Border": sheet_xml(INLINE.replace("<t>key</t>", "<t><![CDATA[key]]></t>"))}),
    "entities": parts({"Border": sheet_xml(INLINE.replace("<t>key</t>", "<t>&#107;&#x65;y</t>"))}),
    "a formula of a constant": parts({"Border": sheet_xml(ROW)}, SHARED.replace("key", "k_x0065_y")),
}  # fmt: skip
SPELLINGS["UTF-16"]["xl/worksheets/sheet1.xml"] = str(SPELLINGS["UTF-16"]["xl/worksheets/sheet1.xml"]).encode("utf-16")


@pytest.mark.parametrize("name", SPELLINGS)
def test_every_spelling_of_one_sheet_reads_the_same(name: str) -> None:
    assert seen(zipped(SPELLINGS[name])) == MEANT


STYLES = (
    '<numFmts><numFmt numFmtId="164" formatCode="{0}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>'
)


@pytest.mark.parametrize(
    ("code", "number", "text", "kind"),
    [
        ("dd/mm/yyyy", "46329", "2026-11-03", "date"),
        ("[$-409]d mmm yy;@", "46329.5", "2026-11-03T12:00:00", "date"),
        ("mmm", "46329", "2026-11-03", "date"),
        ("h:mm", "0.1458333333", "03:30:00", "date"),
        ("[h]:mm", "1.25", "30:00:00", "date"),
        ("yyyy", "0.5", "12:00:00", "date"),
        ("d", "1", "1900-01-01", "date"),
        ("d", "60", "60", "number"),
        ("d", "61", "1900-03-01", "date"),
        ("d", "2958465", "9999-12-31", "date"),
        ("d", "2958466", "2958466", "number"),
        ("d", "-1", "-1", "number"),
        ("d", "46329.999999", "2026-11-04", "date"),
        ("0%", "0.125", "12.5%", "number"),
        ("0.00%", "3", "300%", "number"),
        ("General", "3.1000000000000001", "3.1", "number"),
        ("0.00E+00", "1.5E+3", "1500", "number"),
        ("#,##0\\ &quot;days&quot;", "12", "12", "number"),
        ("0_d", "12", "12", "number"),
        ("[Red]0", "12", "12", "number"),
        ("@", "007", "7", "number"),
        ("0", "-0", "0", "number"),
        ("0", "0.30000000000000004", "0.3", "number"),
        ("0", "1E-7", "0.0000001", "number"),
        ("0", "1234567890123456", "1234567890123456", "number"),
    ],
)
def test_a_number_says_what_it_shows(code: str, number: str, text: str, kind: str) -> None:
    data = workbook(f'<row r="1"><c r="A1" s="1"><v>{number}</v></c></row>', styles=STYLES.format(code))
    assert seen(data) == {"A1": (text, kind)}


def test_the_calendar_of_old_macs() -> None:
    rows = '<row r="1"><c r="A1" s="1"><v>44867</v></c></row>'
    data = workbook(rows, styles=STYLES.format("d.m.yy"), before_sheets='<workbookPr date1904="1"/>')
    assert seen(data) == {"A1": ("2026-11-03", "date")}


@pytest.mark.parametrize(
    ("cell", "text", "kind"),
    [
        ("<f>1+1</f><v>2</v>", "2", "formula"),
        ("<f>1+1</f>", "", "formula"),
        ("<f>1+1</f><v></v>", "", "formula"),
        ("<f/>", "", "formula"),
        ("<f>TRUE(</f><v>1</v>", "1", "formula"),
    ],
)
def test_a_formula_is_a_formula_with_and_without_what_it_came_to(cell: str, text: str, kind: str) -> None:
    assert seen(workbook(f'<row r="1"><c r="A1">{cell}</c></row>')) == {"A1": (text, kind)}


def test_a_formula_keeps_the_kind_of_its_result_to_itself() -> None:
    rows = '<row r="1"><c r="A1" t="str"><f>B1</f><v>Yes</v></c><c r="B1" t="b"><f aca="false">TRUE()</f><v>1</v></c></row>'
    assert seen(workbook(rows)) == {"A1": ("Yes", "formula"), "B1": ("true", "bool")}


def test_what_one_formula_fills_in_elsewhere_is_computed_too() -> None:
    first = '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row>'
    rows = first + '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>2</v></c></row>'
    assert {at: kind for at, (_, kind) in seen(workbook(rows)).items()} == {"A1": "formula", "A2": "formula", "B2": "number"}


@pytest.mark.parametrize(
    ("cell", "text", "kind"),
    [
        ('<c r="A1" t="e"><v>#N/A</v></c>', "#N/A", "error"),
        ('<c r="A1" t="b"><v>0</v></c>', "false", "bool"),
        ('<c r="A1" t="d"><v>2026-11-03T00:00:00</v></c>', "2026-11-03", "date"),
        ('<c r="A1" t="d"><v>2026-11-03T14:30:00.000</v></c>', "2026-11-03T14:30:00", "date"),
        ('<c r="A1" t="str"><v>a_x000D_\nb</v></c>', "a\nb", "text"),
        ('<c r="A1" t="str"><v>_x005F_x000D_</v></c>', "_x000D_", "text"),
        ('<c r="A1" t="str"><v>_x0000__xD83D_</v></c>', "_x0000__xD83D_", "text"),
        ('<c r="A1" t="str"><v>  </v></c>', "  ", "text"),
    ],
)
def test_kinds_and_escapes(cell: str, text: str, kind: str) -> None:
    assert seen(workbook(f'<row r="1">{cell}</row>')) == {"A1": (text, kind)}


def test_a_number_too_long_for_a_spreadsheet_is_kept_and_pointed_out() -> None:
    grid, problems = read(workbook('<row r="4"><c r="C4"><v>12345678901234567890</v></c><c r="D4"><v>123456789012345</v></c></row>'))
    assert grid is not None
    assert [cell.text for cell in grid.sheets[0].cells] == ["12345678901234567890", "123456789012345"]
    assert [(problem.code, problem.place, problem.severity) for problem in problems] == [("foreign.many-digits", "Border!C4", "warning")]


def test_cells_far_outside_are_named_and_left_aside() -> None:
    """python-calamine asks for 549 GB here and takes the process with it."""
    data = workbook('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row>')
    grid, problems = read(data)
    assert grid is not None
    assert [cell.text for cell in grid.sheets[0].cells] == ["1"]
    assert [(problem.code, problem.place) for problem in problems] == [("foreign.far-cell", "Border!XFD1048576")]
    assert "far" in problems[0].message


def test_pictures_are_not_passed_over_in_silence() -> None:
    made = parts({"Border": sheet_xml(ROW)}, SHARED) | {"xl/media/image1.png": b"\x89PNG"}
    grid, problems = read(zipped(made))
    assert grid is not None
    assert [problem.code for problem in problems] == ["foreign.pictures"]


def test_a_link_in_a_cell_is_no_way_out_of_the_file() -> None:
    made = parts({"Border": sheet_xml(ROW)}, SHARED)
    made["xl/worksheets/_rels/sheet1.xml.rels"] = relation("hyperlink", "mailto:unit@customs.example", "External")
    assert seen(zipped(made)) == MEANT


PEOPLE = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), include_characters="\n\t"), min_size=1, max_size=200).filter(
    lambda text: "\ufffe" not in text and "\uffff" not in text and not re.search("_x[0-9A-Fa-f]{4}_", text)
)


@given(PEOPLE)
@settings(max_examples=60, deadline=None)
def test_any_text_comes_back_as_it_was_typed(text: str) -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet["A1"] = text
    sheet["A1"].data_type = "s"
    held = io.BytesIO()
    book.save(held)
    cells = grid_of(held.getvalue()).sheets[0].cells
    assert [cell.text for cell in cells] == [text.replace("\r", "\n")]


def test_a_workbook_packed_anew_reads_the_same() -> None:
    with zipfile.ZipFile(io.BytesIO(sample_bytes())) as archive:
        made = {name: archive.read(name) for name in reversed(archive.namelist())}
    assert read(zipped(made, zipfile.ZIP_STORED)) == read(sample_bytes())


def test_a_saved_workbook_of_ours_is_read_whole() -> None:
    """The sample has as many cells as it was given: none is dropped, none is added."""
    sheets = sample_workbook().worksheets
    given_cells = sum(cell.value is not None for sheet in sheets for row in sheet.iter_rows() for cell in row)
    grid, problems = read(sample_bytes())
    assert grid is not None and not problems
    assert sum(len(sheet.cells) for sheet in grid.sheets) == given_cells


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v><f>2</f></c></row>',
        '<row r="1"><c r="A0"><v>1</v></c></row>',
        '<row r="1"><c r="XFE1"><v>1</v></c></row>',
        '<row r="0"><c><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>one</v></c></row>',
        '<row r="1"><c r="A1"><v>1e99999</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>5</v></c></row>',
        '<row r="1"><c r="A1" t="s"><v>-1</v></c></row>',
        '<row r="1"><c r="A1" t="b"><v>2</v></c></row>',
        '<row r="1"><c r="A1" t="d"><v>soon</v></c></row>',
        '<row r="1"><c r="A1" t="new"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><is><t>1</t></is></c></row>',
        '<row r="1"><c r="A1" t="inlineStr"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c>',
        '<c><v>1</v></c>',
    ],
)  # fmt: skip
def test_what_two_programs_could_read_in_two_ways_is_refused(rows: str) -> None:
    assert codes(workbook(rows)) == ["foreign.damaged"]


def test_a_sheet_that_leads_to_the_network_is_refused() -> None:
    made = parts({"Border": sheet_xml(ROW)}, SHARED)
    made["xl/worksheets/_rels/sheet1.xml.rels"] = relation("image", "https://example.org/pixel.png", "External")
    assert codes(zipped(made)) == ["foreign.links"]
