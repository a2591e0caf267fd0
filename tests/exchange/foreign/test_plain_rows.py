"""The quick way through a sheet and the parser read the same, or the quick way leaves it to the parser."""

import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.exchange.foreign.cell_value import Values
from diagnostic.exchange.foreign.limits import LIMITS
from diagnostic.exchange.foreign.number_formats import Shown
from diagnostic.exchange.foreign.plain_cells import PlainCells
from diagnostic.exchange.foreign.plain_rows import plain_rows
from diagnostic.exchange.foreign.shared_texts import plain_texts, texts_by_parser
from diagnostic.exchange.foreign.sheet_part import SheetFound, SheetReader
from diagnostic.model.problem import RefusedError
from tests.exchange.foreign.handmade import HEAD, MAIN, STRICT, sheet_xml
from tests.exchange.foreign.test_cells import SPELLINGS, saved

# Pieces as programs write them, and pieces that are nearly so: what is put together from them is often whole, often not.
TEXTS = (
    "Yes", "", " ", "12", "1.50", "a &amp; b", "&lt;b&gt;", "&#65;", "&#x41;", "&#0;", "&#xD800;", "&nope;", "&", "]]>", "a>b", "_x000D_", "ق",
    "\ufffe", "\x01", "\r",
)  # fmt: skip
CELLS = (
    '<c r="{0}"><v>{1}</v></c>', '<c r="{0}" t="s"><v>1</v></c>', '<c r="{0}" s="1"><v>46329</v></c>', '<c r="{0}" s="2"/>',
    '<c r="{0}"></c>', '<c r="{0}" t="inlineStr"><is><t>{1}</t></is></c>', '<c r="{0}" t="n"><v>99</v></c>',
    '<c r="{0}" t="inlineStr"><is><t xml:space="preserve">{1}</t></is></c>', '<c r="{0}" t="inlineStr"><is><r><t>{1}</t></r></is></c>',
    '<c r="{0}" t="str"><f>A1</f><v>{1}</v></c>', '<c r="{0}"><f>{1}</f><v>3</v></c>', '<c r="{0}"><f/></c>', '<c r="{0}" r="A1"/>',
    '<c r="{0}" t="b"><f aca="false">TRUE()</f><v>1</v></c>', '<c r="{0}" t="e"><v>#N/A</v></c>', '<c r="{0}"><v>{1}</v><v>2</v></c>',
    '<c r="{0}" t="s" s="1"><v>0</v></c>', '<c t="s"><v>0</v></c>', '<c r="{0}"><f t="array" ref="A1:B9">1</f><v>1</v></c>',
    '<c r="{0}"><f t="shared" ref="A1:B2" si="0">{1}</f><v>4</v></c>', '<c r="{0}"><f t="shared" si="0"/><v>{1}</v></c>',
    '<c r="{0}" t="str"><f>1</f><v/></c>', '<c r="{0}"><f>1</f></c>', '<c r="{0}"><v/></c>', '<c r="{0}" t="s"/>', '<c r="{0}"><f si="0"/>',
    '<c r="{0}" t="s"><f>1</f><v>1</v></c>', '<c r="{0}" t="n"><is><t>{1}</t></is></c>', '<c r="{0}"><f x="1">1</f><v>1</v></c>',
    '<c r="{0}" s="1"><v>{1}</v></c>', '<c r="{0}"  s="1"><v>1</v></c>', '<c r="{0}"><f>FALSE()</f><v>0</v></c>',
    '<c r="{0}"><v>123456789012345678</v></c>',
    "<!-- {1} -->", "<x/>", "{1}", "<c>", "</c>",
)  # fmt: skip
ROWS = (
    '<row r="{0}">{1}</row>', '<row r="{0}" hidden="1" spans="1:9">{1}</row>', "<row>{1}</row>", '<row r="{0}"/>', "{1}",
    '<row xmlns="x" r="{0}">{1}</row>', '<row r="{0}" r="2">{1}</row>', "<row r='{0}'>{1}</row>", '<row r="{0}" a:b="1">{1}</row>',
    '<row r="{0}" title="&gt;">{1}</row>',
)  # fmt: skip
AROUND = (
    "", '<cols><col min="2" max="3" hidden="1"/></cols>', "<!-- <sheetData> -->", "<sheetData/>", '<c r="A1"><v>1</v></c>',
    '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
)  # fmt: skip


def filled(form: str, place: object, inside: str) -> str:
    return form.replace("{0}", str(place)).replace("{1}", inside)


places = st.builds("{}{}".format, st.sampled_from("ABCDZ"), st.integers(1, 4)) | st.sampled_from(["AA1", "XFD1048576", "XFE1", "A01", "a1"])
cells = st.builds(filled, st.sampled_from(CELLS), places, st.sampled_from(TEXTS))
rows = st.builds(filled, st.sampled_from(ROWS), st.integers(0, 4), st.lists(cells, max_size=4).map("".join))
around = st.sampled_from(AROUND)
sheets = st.builds(sheet_xml, st.lists(rows, max_size=4).map("".join), around, around)

VALUES = Values(["none", "some"], [Shown.PLAIN, Shown.DATE], from_1904=False)


def outcome(data: bytes, quick: bool) -> tuple[SheetFound | None, list[str]]:
    """Return what is found, or the codes of the refusal."""
    reader = SheetReader(VALUES, LIMITS)
    try:
        return (reader.read("Border", "part", [data]) if quick else reader.read_by_parser("Border", "part", data)), []
    except RefusedError as refusal:
        return None, [problem.code for problem in refusal.problems]


BESIDE = '<c r="Z2"><v>1</v></c>'
ONE_THING = (
    [sheet_xml(f'<row r="2">{filled(cell, "C2", said)}{BESIDE}</row>') for cell in CELLS for said in TEXTS]
    + [sheet_xml(filled(row, 2, inside)) for row in ROWS for inside in ("", BESIDE, BESIDE + BESIDE)]
    + [sheet_xml(f'<row r="2">{BESIDE}</row>', before, after) for before in AROUND for after in AROUND]
    + [sheet_xml(rows) for rows in (
        # Rows that are spelled alike, of which the parser is shown the first; and rows that only look so.
        f'<row r="2" hidden="1">{BESIDE}</row><row r="3" hidden="1"/><row r="4" hidden="1"/><row r="5"/>',
        f'<row r="1" hidden="1"/><row r="2">{BESIDE}</row><row r="3" hidden="1"/>',
        '<row r="2" hidden="1"/><row r="2" spans="1:9"/><row r="3" spans="1:9"/>',
        '<row r="1"/><row r="0"/>', f'<row r="1"/><row r="x"/><row r="2">{BESIDE}</row>',
        '<row r="2"><c r="A2" x="1"><v>1</v></c><c r="B2" x="1"><v>1</v></c></row>', '<row r="2"><c r="A2" s="1" s="1"><v>1</v></c></row>',
    )]
)
SHARED = (
    "<si><t>a</t></si><si><t>b</t></si>", "<si><t>a>b</t></si>", "<si><t>a<x/>b</t></si>", "<si><t>a</t><t>b</t></si>", "<si><t>a</t></si><x/>",
    "<x/><si><t>a</t></si>", "<si><t>a</t></si> <si><t>b</t></si>", "<si><t>a<b</t></si>", "<si><t>a</t></si><si/>", "<si><t>]]></t></si>",
    '<si><t xml:space="preserve"> a </t></si>', "<si><t>a</t></si><si><t>b</si></t>", "<si><t>a&amp;_x0041_</t></si>", "<si><t>a&b</t></si>",
    "<si><t><x>a</x></t></si>", "<si><t>a<!-- --></t></si>",
)  # fmt: skip


def test_both_ways_give_the_same_one_thing_at_a_time() -> None:
    """Each spelling of a cell with each text, each row, each thing around: by itself in a sheet that is plain but for it."""
    for sheet in ONE_THING:
        data = sheet.encode("utf-8", "surrogatepass")
        assert outcome(data, quick=True) == outcome(data, quick=False), sheet


@given(sheets)
@settings(max_examples=600, deadline=None)
def test_both_ways_give_the_same(sheet: str) -> None:
    data = sheet.encode("utf-8", "surrogatepass")
    assert outcome(data, quick=True) == outcome(data, quick=False)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_both_ways_give_the_same_for_damaged_bytes(data: st.DataObject) -> None:
    sheet = bytearray(data.draw(sheets).encode("utf-8", "surrogatepass"))
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(sheet) - 1))
        sheet[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=2))
    assert outcome(bytes(sheet), quick=True) == outcome(bytes(sheet), quick=False)


SPELLED = (
    "<si><t>{0}</t></si>", '<si><t xml:space="preserve">{0}</t></si>', "<si><r><t>{0}</t></r></si>", "<si/>", "<si><t/></si>", "{0}", "<si>",
    "<si><t>a</t><t>{0}</t></si>",
)  # fmt: skip
texts = st.lists(st.builds(filled, st.sampled_from(SPELLED), st.sampled_from(TEXTS), st.just("")), max_size=5).map("".join)
heads = st.sampled_from([HEAD, "", HEAD.replace("UTF-8", "latin-1")])


@given(texts, heads, st.sampled_from([MAIN, STRICT, "other"]), st.sampled_from(["", "\n", "<!-- -->"]))
@settings(max_examples=300, deadline=None)
def test_both_ways_give_the_same_shared_texts(inside: str, head: str, space: str, after: str) -> None:
    data = f'{head}<sst xmlns="{space}" count="3">{inside}</sst>{after}'.encode()
    quick = plain_texts(data, LIMITS)
    try:
        sure = texts_by_parser("part", [data], LIMITS)
    except RefusedError:
        assert quick is None
    else:
        assert quick in (None, sure)


def test_both_ways_give_the_same_shared_texts_one_thing_at_a_time() -> None:
    for inside in SHARED:
        data = f'<sst xmlns="{MAIN}">{inside}</sst>'.encode()
        quick = plain_texts(data, LIMITS)
        if quick is not None:
            assert quick == texts_by_parser("part", [data], LIMITS), inside


def test_what_programs_write_goes_the_quick_way() -> None:
    """Otherwise the law above would hold of nothing."""
    for name in ("openpyxl", "libreoffice.xlsx"):
        with zipfile.ZipFile(io.BytesIO(saved(name))) as archive:
            taken = plain_rows(archive.read("xl/worksheets/sheet1.xml"))
        assert taken is not None and len(taken.rows) > 10, name
        assert PlainCells(Values(["text"] * 99, [], from_1904=False), LIMITS).read(taken.rows) is not None, name
    assert plain_rows(str(SPELLINGS["shared"]["xl/worksheets/sheet1.xml"]).encode()) is not None
