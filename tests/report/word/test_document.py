from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from diagnostic.report.content import Column, Heading, Paragraph, RecommendationCard, Report, Style, Table
from diagnostic.report.word import docx_bytes
from tests.report.word.reading import lines_of, opened, part_of, text_of, texts_of, with_blocks
from tests.report.word.sample import ARABIC, CARD, NOTICE, TABLE, mirrored_report, sample_report


def test_every_text_of_the_report_stands_in_the_file() -> None:
    text = "\n".join(text for _, text in lines_of(opened(sample_report())))
    for said in (
        "Observations and recommendations",
        *NOTICE.paragraphs,
        CARD.text,
        CARD.reply_comment,
        ARABIC,
        "supported 2, claimed 3",
        "unknown, not zero",
        "Yes. <b>As typed</b> & kept",
        "A. Lind, team lead",
    ):
        assert said in text


def test_headings_are_word_headings_with_their_codes() -> None:
    report = sample_report()
    assert texts_of(report, "Title") == ["Observations and recommendations"]
    assert texts_of(report, "Heading1")[:2] == ["Scope and method", "TRIPS minimum"]
    assert texts_of(report, "Heading2") == ["The list", "Section I", "Section I"]
    assert texts_of(report, "Heading3") == ["I-1\tPower to act"]
    assert texts_of(report, "Heading4") == ["Why"]
    assert texts_of(report, "Quote")[0] == "As the officer put it."
    named = {style.style_id: style.name for style in opened(report).styles}
    assert (named["Heading1"], named["Quote"], named["TOC1"], named["ListBullet"]) == ("Heading 1", "Quote", "toc 1", "List Bullet")


def test_parts_are_numbered_by_word_itself() -> None:
    document = opened(sample_report())
    number = document.styles.element.find(f"{qn('w:style')}[@{qn('w:styleId')}='Heading1']/{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    lists = document.part.numbering_part.element
    levels = {level.find(qn("w:pStyle")).get(qn("w:val")): level.find(qn("w:numFmt")).get(qn("w:val")) for level in lists.iter(qn("w:lvl"))}
    assert levels == {"ListBullet": "bullet", "Heading1": "decimal"}
    assert number.get(qn("w:val")) in {each.get(qn("w:numId")) for each in lists.iter(qn("w:num"))}


def test_every_style_that_is_used_is_defined() -> None:
    for report in (sample_report(), mirrored_report()):
        document = opened(report)
        defined = {style.style_id for style in document.styles}
        assert {style for style, _ in lines_of(document)} <= defined
        assert {each.get(qn("w:val")) for each in document.element.body.iter(qn("w:tblStyle"))} <= defined


def test_the_contents_are_a_field_that_is_filled_and_links_to_the_headings() -> None:
    document = opened(sample_report())
    contents = document.element.body.find(qn("w:sdt"))
    assert contents is not None
    links = {link.get(qn("w:anchor")): text_of(link).rpartition("\t")[0] for link in contents.iter(qn("w:hyperlink"))}
    marks = {mark.get(qn("w:name")): text_of(mark.getparent()) for mark in document.element.body.iter(qn("w:bookmarkStart"))}
    assert list(links.values()) == [
        "1\tScope and method", "2\tTRIPS minimum", "The list", "3\tProfile", "Section I", "4\tFindings", "Section I",
        "5\tRecommendations",
    ]  # fmt: skip
    assert {mark: marks[mark] for mark in links} == {mark: text.split("\t")[-1] for mark, text in links.items()}
    asked = [(each.text or "").split() for each in contents.iter(qn("w:instrText"))]
    assert asked[0][0] == "TOC"
    assert [each[:2] for each in asked[1:]] == [["PAGEREF", mark] for mark in links]
    kinds = [each.get(qn("w:fldCharType")) for each in contents.iter(qn("w:fldChar"))]
    assert kinds[:2] + kinds[-1:] == ["begin", "separate", "end"]
    assert kinds[2:-1] == ["begin", "separate", "end"] * len(links)


def test_the_contents_show_the_page_of_each_part_from_the_first_moment() -> None:
    report = sample_report()
    filler = tuple(Paragraph(f"{number}. Words that fill most of a line, and no more than one.") for number in range(90))
    long = replace(report.parts[1], blocks=(*filler, Heading("Behind it", 2)), opens_page=True)
    parts = (replace(report.parts[0], blocks=()), long, replace(report.parts[2], opens_page=True))
    assert pages_of(replace(report, parts=parts)) == [("1", "3"), ("2", "4"), ("Behind it", "6"), ("3", "7"), ("Section I", "7")]


def pages_of(report: Report) -> list[tuple[str, str]]:
    """Return of each line of the contents what it begins and ends with: the number of a part, or the words, and the page."""
    contents = opened(report).element.body.find(qn("w:sdt"))
    assert contents is not None
    lines = [text_of(link).split("\t") for link in contents.iter(qn("w:hyperlink"))]
    return [(line[0], line[-1]) for line in lines]


def test_nothing_in_the_file_makes_word_ask_whether_it_is_to_be_trusted() -> None:
    with ZipFile(BytesIO(docx_bytes(sample_report()))) as file:
        whole = "".join(file.read(name).decode("utf-8") for name in file.namelist())
    for asking in ("updateFields", "dirty", "attachedTemplate", "INCLUDE", "DDE", "vbaProject", 'TargetMode="External"'):
        assert asking not in whole


def test_page_x_of_y_are_fields_and_the_status_stands_on_every_page() -> None:
    document = opened(sample_report())
    (section,) = document.sections
    assert not section.different_first_page_header_footer
    assert text_of(section.footer._element) == "Office for Technical Visits\tPage 1 of 1"
    assert [each.text for each in section.footer._element.iter(qn("w:instrText"))] == [" PAGE ", " NUMPAGES "]
    assert text_of(section.header._element) == "Norland · Observations and recommendations\tDraft"


def test_a_long_name_leaves_room_for_the_page() -> None:
    report = replace(sample_report(), running_head="Head of it " * 5_000, author="Issuer " * 7_000)
    section = opened(report).sections[0]
    for frame in (section.header, section.footer):
        assert 100 < len(text_of(frame._element)) < 200
    assert text_of(section.header._element).endswith("…\tDraft")


def test_tables_repeat_their_head_keep_short_rows_whole_and_let_long_cells_break() -> None:
    document = opened(with_blocks(replace(TABLE, rows=(*TABLE.rows, ("I1-4", "word " * 10_000, "1")))))
    table = document.tables[-1]
    head, group, *rows = table._tbl.tr_lst
    assert head.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    whole = [row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows]
    assert whole == [True, True, True, False]
    assert group.tc_lst[0].grid_span == 3
    widths = [int(column.get(qn("w:w")) or 0) for column in table._tbl.tblGrid.iter(qn("w:gridCol"))]
    assert sum(widths) == 9298
    assert "word " * 9_999 in table.rows[-1].cells[1].text


def test_no_row_stands_alone_and_a_card_names_itself_overleaf() -> None:
    def kept(row: BaseOxmlElement) -> bool:
        return all(each.find(qn("w:keepNext")) is not None for each in row.iterfind(f"{qn('w:tc')}/{qn('w:p')}/{qn('w:pPr')}"))

    rows = tuple((f"row {number}", "said") for number in range(5))
    long = Table((Column("What", 1), Column("Said", 1)), (("row", "said " * 400), *rows))
    *_, short, other = opened(with_blocks(Table(long.columns, rows), long)).element.body.iter(qn("w:tbl"))
    assert [kept(row) for row in short.iterfind(qn("w:tr"))][1:] == [True, False, False, True, False]
    assert [kept(row) for row in other.iterfind(qn("w:tr"))][1:] == [False, False, False, False, True, False]
    cards = [block for part in sample_report().parts for block in part.blocks if isinstance(block, RecommendationCard)]
    _, *printed = opened(with_blocks(*cards)).element.body.iter(qn("w:tbl"))
    assert len(printed) == len(cards)
    for card in printed:
        first, *others = card.iterfind(qn("w:tr"))
        assert first.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        assert kept(others[-2])


def test_parts_begin_a_page_where_they_are_told_to() -> None:
    opening = [
        text_of(paragraph)
        for paragraph in opened(sample_report()).element.body.iter(qn("w:p"))
        if paragraph.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") is not None
    ]
    assert opening == ["Contents", "Scope and method", "TRIPS minimum", "Profile", "Findings"]


def test_the_same_report_gives_the_same_bytes_and_another_day_gives_others() -> None:
    assert docx_bytes(sample_report()) == docx_bytes(sample_report())
    assert docx_bytes(sample_report()) != docx_bytes(replace(sample_report(), dated="2026-11-21"))
    with ZipFile(BytesIO(docx_bytes(sample_report()))) as file:
        assert {part.date_time for part in file.infolist()} == {(2026, 11, 20, 0, 0, 0)}


@pytest.mark.parametrize("dated", ["", "someday", "0001-01-01"])
def test_a_report_without_a_day_can_be_printed(dated: str) -> None:
    with ZipFile(BytesIO(docx_bytes(replace(sample_report(), dated=dated)))) as file:
        assert file.testzip() is None


def test_the_file_says_of_itself_what_the_report_says_and_nothing_else() -> None:
    about = opened(sample_report()).core_properties
    assert (about.title, about.author, about.last_modified_by) == (
        "Observations and recommendations", "Office for Technical Visits", "Office for Technical Visits",
    )  # fmt: skip
    assert (about.language, about.content_status, about.comments, about.revision) == ("en", "Draft", "", 1)
    assert about.created == about.modified
    assert about.created is not None
    assert about.created.isoformat() == "2026-11-20T00:00:00+00:00"
    with ZipFile(BytesIO(docx_bytes(sample_report()))) as file:
        assert sorted(file.namelist()) == [
            "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels", "word/document.xml",
            "word/footer1.xml", "word/header1.xml", "word/numbering.xml", "word/settings.xml", "word/styles.xml", "word/theme/theme1.xml",
        ]  # fmt: skip


def test_the_administration_can_put_a_comment_on_a_recommendation() -> None:
    """In Word, that is; python-docx does here what Word does."""
    document = opened(with_blocks(CARD))
    paragraph = next(each for each in document.tables[-1].rows[1].cells[0].paragraphs if each.text == CARD.text)
    document.add_comment(paragraph.runs, "We read this otherwise.", "Customs", "C")
    again = BytesIO()
    document.save(again)
    assert [comment.text for comment in docx.Document(again).comments] == ["We read this otherwise."]


def test_an_empty_report_can_be_printed() -> None:
    report = replace(sample_report(), parts=())
    assert texts_of(report, "Heading1") == []
    bare = with_blocks(Heading("", 2), Paragraph("", Style.QUOTE))
    assert texts_of(bare, "Heading2") == [""]
    assert part_of(bare, "word/document.xml").startswith("<?xml")


def test_a_heading_and_its_introduction_are_not_left_at_the_foot_of_a_page() -> None:
    introduced = with_blocks(Heading("A list", 2), Paragraph("What it is about."), Heading("Class 1", 3), Paragraph("Said."))
    kept = {
        text_of(each): each.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
        for each in opened(introduced).element.body.iter(qn("w:p"))
    }
    assert kept["What it is about."]
    assert not kept["Said."]
