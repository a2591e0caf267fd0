"""Right to left: letters join, lines turn, brackets face their text, whatever steers the order."""

import unicodedata

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from diagnostic.report.pdf.fonts import Fonts
from diagnostic.report.pdf.paper import BODY, Weight
from diagnostic.report.pdf.reading_order import as_drawn, carried, joined, reads_from_right
from diagnostic.report.pdf.typesetting import Typesetter
from tests.report.pdf.printed import RESOURCES

FONTS = Fonts(RESOURCES / "fonts")
MIXED = st.text(st.sampled_from("ab1 2()[]<>,.%-אבب١\u064e«»\u2066\u2067\u2069\u202b\u202c\u200f\u200e"), max_size=24)


@pytest.mark.parametrize(
    ("typed", "from_right", "drawn"),
    [
        ("אב (TRIPS) 50", True, "50 (TRIPS) בא"),
        ("a (א) b", False, "a (א) b"),
        ("[א]", True, "[א]"),
        ("א (", True, ") א"),
        ("x < y", False, "x < y"),
    ],
)
def test_lines_are_drawn_in_their_order(typed: str, from_right: bool, drawn: str) -> None:
    assert as_drawn(typed, from_right) == drawn


@pytest.mark.parametrize("typed", ["a\u202eb\x07c\u202c", "א\x07ב", "\u202b\x07", "قانون \x07", "plain \x07 text", "\u2067\x07"])
@pytest.mark.parametrize("from_right", [False, True])
def test_a_code_point_reads_from_left_to_right_wherever_it_stands(typed: str, from_right: bool) -> None:
    assert "[U+0007]" in as_drawn(FONTS.printed(typed, Weight.REGULAR), from_right)


@given(MIXED, st.booleans())
def test_the_order_is_the_one_of_the_standard(text: str, from_right: bool) -> None:
    """The library orders without turning brackets; apart from those, both say the same."""
    plain = get_display(text, base_dir="R" if from_right else "L")
    facing = dict(zip("()[]<>«»", ")(][><»«", strict=True))
    assert [{letter, facing.get(letter, letter)} for letter in as_drawn(text, from_right)] == [
        {letter, facing.get(letter, letter)} for letter in plain
    ]


def test_direction_is_that_of_the_first_strong_letter() -> None:
    assert reads_from_right("1) قانون law", otherwise=False)
    assert not reads_from_right("1) law قانون", otherwise=True)
    assert reads_from_right("12 %", otherwise=True)


def test_letters_join_and_keep_their_marks() -> None:
    word = joined("كِتاب")
    assert word != "كِتاب"
    assert unicodedata.normalize("NFKC", word) == "كِتاب"
    assert joined("plain") == "plain"


def test_every_form_of_every_arabic_letter_can_be_drawn() -> None:
    setter = Typesetter(FONTS, True)
    for code in [*range(0x0620, 0x064B), *range(0x0671, 0x06D4)]:
        letter = chr(code)
        for word in (letter, f"ب{letter}", f"{letter}ب", f"ب{letter}ب", f"ل{letter}"):
            assert "[U+" not in setter.lines(word, BODY, 400)[0].text, (hex(code), ascii(word))


def test_an_embedding_goes_on_over_the_lines() -> None:
    assert carried("a \u2067b", "") == ("a \u2067b\u2069", "\u2067")
    assert carried("c\u2069 d", "\u2067") == ("\u2067c\u2069 d", "")
    assert carried("a \u202eb\u2069", "") == ("a \u202eb\u2069\u202c", "\u202e")


def test_a_paragraph_stands_at_its_own_side_and_a_single_line_at_the_pages() -> None:
    setter = Typesetter(FONTS, True)
    assert [line.at_right for line in setter.lines("one line", BODY, 400)] == [True]
    assert not any(line.at_right for line in setter.lines("several lines of a text in Latin letters", BODY, 60))
    assert all(line.at_right for line in setter.lines("عدة أسطر من نص عربي طويل", BODY, 60))
