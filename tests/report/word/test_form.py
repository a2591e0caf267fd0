"""Word opens what keeps the order of ECMA-376, part 1; each list below is a sequence of that schema, as far as it is used here."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from diagnostic.report.content import Report
from diagnostic.report.word import docx_bytes
from tests.report.word.sample import mirrored_report, sample_report

ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs bidi spacing ind jc outlineLvl",
    "rPr": "rFonts b bCs color sz szCs rtl lang",
    "tblPr": "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW gridSpan vMerge tcBorders shd tcMar vAlign",
    "trPr": "cantSplit trHeight tblHeader",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "pBdr": "top left bottom right",
    "tblBorders": "top left bottom right insideH insideV",
    "tcBorders": "top left bottom right",
    "tcMar": "top left bottom right",
    "tblCellMar": "top left bottom right",
    "style": "name basedOn next semiHidden qFormat pPr rPr tblPr tblStylePr",
    "tblStylePr": "tblPr tcPr",
    "sectPr": "headerReference footerReference pgSz pgMar cols bidi",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr",
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
}


@pytest.mark.parametrize("report", [sample_report(), mirrored_report()], ids=["left to right", "right to left"])
def test_elements_stand_in_the_order_of_the_schema(report: Report) -> None:
    with ZipFile(BytesIO(docx_bytes(report))) as file:
        parts = [parse_xml(file.read(name)) for name in file.namelist() if name.startswith("word/") and name.endswith(".xml")]
    met = set()
    for part in parts:
        for element in part.iter(*(qn(f"w:{name}") for name in ORDER)):
            name = element.tag.split("}")[1]
            met.add(name)
            order = ORDER[name].split()
            places = [order.index(child.tag.split("}")[1]) for child in element]
            assert places == sorted(places), name
            if name not in ("tbl", "tr", "style", "sectPr"):
                assert len(set(places)) == len(places), name
    assert met >= {"pPr", "rPr", "tblPr", "tcPr", "trPr", "sectPr", "style", "settings"}


@pytest.mark.parametrize("report", [sample_report(), mirrored_report()], ids=["left to right", "right to left"])
def test_every_cell_ends_with_a_paragraph_and_rows_fill_their_grid(report: Report) -> None:
    with ZipFile(BytesIO(docx_bytes(report))) as file:
        body = parse_xml(file.read("word/document.xml"))
    for table in body.iter(qn("w:tbl")):
        columns = len(list(table.find(qn("w:tblGrid"))))
        for row in table.iter(qn("w:tr")):
            spans = [cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}") for cell in row.iter(qn("w:tc"))]
            assert sum(1 if span is None else int(span.get(qn("w:val"))) for span in spans) == columns
        assert all(cell[-1].tag == qn("w:p") for cell in table.iter(qn("w:tc")))
        # Without a paragraph between them Word joins two tables into one.
        assert table.getnext().tag == qn("w:p")


def test_bookmarks_have_numbers_and_names_of_their_own() -> None:
    with ZipFile(BytesIO(docx_bytes(sample_report()))) as file:
        body = parse_xml(file.read("word/document.xml"))
    starts = list(body.iter(qn("w:bookmarkStart")))
    ends = [end.get(qn("w:id")) for end in body.iter(qn("w:bookmarkEnd"))]
    assert [start.get(qn("w:id")) for start in starts] == ends
    assert len({start.get(qn("w:name")) for start in starts}) == len(starts) > 5
