"""Whatever people typed is printed: no markup is obeyed, no length is too long, no letter is a square."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diagnostic.report.content import (
    Block,
    Bullets,
    Column,
    Cover,
    Facts,
    Heading,
    LevelLine,
    Notice,
    Paragraph,
    Part,
    ProfileRow,
    Report,
    Signatures,
    Style,
    Table,
)
from tests.report.pdf.demo import CARDS, MARKS, NOTICE, PROFILE, demo_report
from tests.report.pdf.printed import printed

COLUMNS = (Column("Question", 20), Column("Answer", 50), Column("Figure", 30, figures=True))
MARKUP = "<b>bold</b> <img src='file:///etc/hostname'/> <a href='x'>y</a> &amp; <A && <para> ]]> {page} %s $x$"


def everywhere(text: str, *, right_to_left: bool = False) -> Report:
    """A report with a text at every place that takes one."""
    marks = tuple(replace(mark, words=text, sign=text and mark.sign) for mark in MARKS)
    blocks: tuple[Block, ...] = (
        Heading(text, 2, text),
        *(Paragraph(text, style) for style in Style),
        Notice(text, (text, text)),
        Bullets((text, text)),
        Facts(((text, text), ("label", text))),
        Table((Column(text, 1), *COLUMNS[1:]), ((text, text, text), ("group", text), (), ("a", "b", text, "too many")), frozenset({1})),
        *(LevelLine(text, mark) for mark in marks[:3]),
        replace(PROFILE, sentence=text, standard_title=text, rows=(ProfileRow(text, text, marks[0], marks[6]),), legend=((marks[7], text),)),
        replace(CARDS[0], code=text, basis_label=text, title=text, text=text, facts=((text, text),), seen=text),
        replace(CARDS[3], reply_label=text, reply=text, reply_comment=text, marks=(text,)),
        Signatures((text,), text),
    )
    cover = Cover(text, text, text, ((text, text),), replace(NOTICE, title=text))
    return Report(
        "en", right_to_left, cover, text, text, "{page}/{pages}" + text[:20], text, (Part("a", text, blocks, True),), text, text, "2026-11-16"
    )


def one_page(*blocks: Paragraph | Table) -> Report:
    return demo_report(parts=(Part("a", "Part", blocks, True),))


def test_markup_is_printed_and_not_obeyed() -> None:
    made = printed(everywhere(MARKUP))
    assert made.text.count("<b>bold</b> <img src='file:///etc/hostname'/>") > 15
    assert b"/Subtype /Image" not in made.content
    assert b"/URI" not in made.content
    assert set(made.fonts) <= {"F1+0", "F2+0"}


@pytest.mark.parametrize("right_to_left", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ć ق 中 \U0001f9ff ש \u0301\u064e ﷺ 𝔸",
        "\x00\x07\x1b\x7f\x85 a\ud800b \ufffe\uffff",
        "\u202eabc\u202c \u2066x\u200f \u2067y \u2069\u2069 \u061c",
        "\n\r\n\t\u2028\u2029  ",
        "w" * 600,
        "لا" * 300,
    ],
    ids=range(7),
)
def test_no_text_breaks_the_report_anywhere(text: str, right_to_left: bool) -> None:
    made = printed(everywhere(text, right_to_left=right_to_left))
    assert not [each for each in made.glyphs if each[1] == ".notdef"]
    assert len(made.outline) == 4


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(codec=None), max_size=60), st.booleans())
def test_any_text_prints_without_a_square(text: str, right_to_left: bool) -> None:
    made = printed(everywhere(text, right_to_left=right_to_left))
    assert not [each for each in made.glyphs if each[1] == ".notdef"]


def numbered(length: int) -> str:
    """Words that can be told apart, so many letters long."""
    words: list[str] = []
    size = 0
    while size < length:
        words.append(f"w{len(words)}")
        size += len(words[-1]) + 1
    return " ".join(words)


def test_50000_letters_go_on_over_pages_in_a_paragraph_and_in_a_cell() -> None:
    text = numbered(50_000)
    head = "Figure of it"
    made = printed(
        one_page(Paragraph(text, Style.QUOTE), Table((COLUMNS[0], COLUMNS[1], Column(head, 30)), (("I1-1", text, "7"), ("I1-2", "Yes", "8"))))
    )
    found = [word for word in made.text.split() if word.startswith("w") and word[1:].isdigit()]
    words = text.split()
    assert found == [*words, *words]
    in_table = [page for page in made.pages[2:] if head in page]
    assert len(in_table) > 10


def test_a_word_of_5000_letters_is_broken_and_whole() -> None:
    made = printed(one_page(Paragraph("ж" * 5000), Table(COLUMNS, (("a", "я" * 5000, "1"),))))
    assert made.text.count("ж") == 5000
    assert made.text.count("я") == 5000


def test_line_feeds_are_kept_and_thousands_are_said() -> None:
    made = printed(one_page(Paragraph("first\n\n\nlast"), Paragraph("one" + "\n" * 4000 + "two")))
    tops = {word.text: word.top for word in made.words[2]}
    assert tops["last"] - tops["first"] > 40
    assert "one [U+000A × 4000] two" in made.text
    assert len(made.pages) == 3


def test_what_no_font_draws_says_what_it_is_on_paper() -> None:
    made = printed(one_page(Paragraph("Ć \x07 中 \U0001f9ff"), Paragraph("ق")))
    assert "Ć [U+0007] [U+4E2D] [U+1F9FF] ق" in made.text
