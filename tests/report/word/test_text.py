"""Text from people is printed as typed, whatever it holds."""

from dataclasses import replace

import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.report.content import Bullets, Facts, Notice, Paragraph, Style
from diagnostic.report.word.direction import in_one_direction, runs_right_to_left
from diagnostic.report.word.letters import printable
from tests.report.word.reading import opened, text_of, texts_of, with_blocks
from tests.report.word.sample import ARABIC, CARD, TABLE, mirrored_report, sample_report

HARD = [
    "<b>bold</b> & <img src='file:///etc/hostname'> &amp; ]]>",
    "Ćwik, ق, Ξ, Ж, 漢字, 🙂",
    "\u202eright to left mark\u202c and \u2067isolated\u2069",
    "  two  spaces\tand a tab\nand a line\n\n",
    "{page} {0} %s $x$ =1+1",
    "x" * 50_000,
    ("قيس " * 12_500).strip(),
]


@pytest.mark.parametrize("text", HARD, ids=range(len(HARD)))
def test_hard_texts_are_printed_as_typed_wherever_they_stand(text: str) -> None:
    rows = (("A", text, text[:40]),)
    card = replace(CARD, title=text, text=text, facts=((text[:40], text),), reply_comment=text)
    report = with_blocks(
        Paragraph(text, Style.QUOTE), Bullets((text,)), Facts(((text, text),)), replace(TABLE, rows=rows), Notice(text, (text,)), card
    )
    for style in ("Quote", "ListBullet", "TableHead", "TableText", "Notice", "NoticeTitle", "CardTitle", "CardText"):
        assert text in texts_of(report, style)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x07b", "a[U+0007]b"),
        ("\x00", "[U+0000]"),
        ("\x1b[31m", "[U+001B][31m"),
        ("\x7f\x80", "[U+007F][U+0080]"),
        ("\ufffe\uffff\ufdd0\U0001ffff", "[U+FFFE][U+FFFF][U+FDD0][U+1FFFF]"),
        ("\ud800", "[U+D800]"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\ufeff\u200f\u00a0🙂", "\ufeff\u200f\u00a0🙂"),
    ],
)
def test_what_no_file_or_font_can_hold_is_named_by_its_code_point(typed: str, printed: str) -> None:
    assert printable(typed) == printed
    assert texts_of(with_blocks(Paragraph(typed, Style.QUOTE)), "Quote") == [printed]


@given(st.text(st.characters()))
@settings(max_examples=200, deadline=None)
def test_cutting_by_direction_loses_nothing(text: str) -> None:
    for base in (False, True):
        pieces = in_one_direction(text, base)
        assert "".join(piece for piece, _ in pieces) == text
        assert all(pieces[number][1] != pieces[number + 1][1] for number in range(len(pieces) - 1))


@pytest.mark.parametrize(
    ("text", "base", "pieces"),
    [
        ("Customs", True, [("Customs", False)]),
        ("أبت", False, [("أبت", True)]),
        ("المادة 51 من TRIPS", True, [("المادة 51 من ", True), ("TRIPS", False)]),
        ("رقم I2-2 هنا", True, [("رقم ", True), ("I2-2", False), (" هنا", True)]),
        ("see أبت, then", False, [("see ", False), ("أبت", True), (", then", False)]),
        ("أ \u2066EV-014/2\u2069 ب", True, [("أ \u2066", True), ("EV-014/2", False), ("\u2069 ب", True)]),
    ],
)
def test_a_line_of_two_scripts_is_cut_where_it_turns(text: str, base: bool, pieces: list[tuple[str, bool]]) -> None:
    assert in_one_direction(text, base) == pieces


@pytest.mark.parametrize(
    ("text", "otherwise", "expected"), [("12 (A)", True, False), ("12 ق", False, True), ("51", True, True), ("", False, False)]
)
def test_the_first_strong_letter_decides(text: str, otherwise: bool, expected: bool) -> None:
    assert runs_right_to_left(text, otherwise) is expected


def test_a_paragraph_of_the_other_direction_says_so() -> None:
    for report, expected in ((sample_report(), "1"), (mirrored_report(), "1")):
        paragraph = next(each for each in opened(report).element.body.iter(qn("w:p")) if ARABIC in text_of(each))
        assert paragraph.find(f"{qn('w:pPr')}/{qn('w:bidi')}").get(qn("w:val")) == expected
        directions = [(text_of(run), run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None) for run in paragraph.iter(qn("w:r"))]
        assert ("TRIPS", False) in directions
        assert directions[0][1]
    english = next(each for each in opened(mirrored_report()).element.body.iter(qn("w:p")) if text_of(each) == "Small.")
    assert english.find(f"{qn('w:pPr')}/{qn('w:bidi')}").get(qn("w:val")) == "0"


def test_a_report_from_right_to_left_is_mirrored_as_a_whole() -> None:
    document = opened(mirrored_report())
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in document.tables)
    assert document.sections[0]._sectPr.find(qn("w:bidi")) is not None
    languages = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}/{qn('w:lang')}")
    assert languages.get(qn("w:bidi")) == "ar-SA"
    assert opened(sample_report()).tables[0]._tbl.tblPr.find(qn("w:bidiVisual")) is None
