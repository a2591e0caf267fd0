"""Every text can be set: each letter stands as typed, or its code point says which it is."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from diagnostic.report.pdf.characters import JOINERS, SHAPELESS, Printed, code_point, on_one_line, printed, seen
from diagnostic.report.pdf.fonts import Fonts
from diagnostic.report.pdf.paper import BODY, Weight
from diagnostic.report.pdf.reading_order import turns
from diagnostic.report.pdf.typesetting import Typesetter
from tests.report.pdf.printed import RESOURCES

FONTS = Fonts(RESOURCES / "fonts")
ANY_TEXT = st.text(st.characters(codec=None), max_size=40)
"""Any code points at all, lone surrogates and controls among them."""
TELLING = st.text(st.sampled_from("aĆق😀\U0001f9ff中\x00\x07\t\r\n\u2028\u202e\u2066\u200f\u00ad\u0301\ufffe()[]<>&\\ \u00a0"), max_size=30)


def test_letters_of_the_report_stay_as_they_are() -> None:
    text = "Ć, ñ, Ж, Ω, “quoted” – €, 50 %"
    assert FONTS.printed(text, Weight.REGULAR) is text


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("a\x07b", "a[U+0007]b"),
        ("\U0001f9ff", "[U+1F9FF]"),
        ("中", "[U+4E2D]"),
        ("\ud800", "[U+D800]"),
        ("\ufffe", "[U+FFFE]"),
        ("a\tb", "a    b"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("soft\u00adhyphen", "softhyphen"),
        ("e\u0301", "é"),
        ("a\n\n\nb", "a\n\n\nb"),
        ("a" + "\n" * 3000 + "b", "a\n[U+000A × 3000]\nb"),
        ("\u3000", " "),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
    ],
)
def test_what_cannot_be_drawn_says_what_it_is(typed: str, set_: str) -> None:
    assert seen(FONTS.printed(typed, Weight.REGULAR)) == set_


def test_scripts_beyond_latin_are_drawn_by_the_other_faces() -> None:
    assert [rank for rank, _ in FONTS.runs("aقשЖ", Weight.REGULAR)] == [0, 1, 2, 0]
    assert FONTS.printed("ق ש", Weight.STRONG) == "ق ש"


@example("\U000e0100", Weight.REGULAR)
@given(st.one_of(ANY_TEXT, TELLING), st.sampled_from(Weight))
def test_every_letter_is_drawn_or_named(text: str, weight: Weight) -> None:
    """What is set holds only letters that some face draws; what was typed stands in it, or its code point does."""
    made = FONTS.printed(text, weight)
    for letter in made:
        assert letter == "\n" or seen(letter) == "" or FONTS.rank(ord(letter), weight) is not None, ascii(letter)
    for letter in set(unicodedata.normalize("NFC", text)):
        if letter.isprintable() and not letter.isspace() and not SHAPELESS.match(letter):
            assert letter in made or code_point(letter) in made
    assert "".join(run for _, run in FONTS.runs(seen(made.replace("\n", "")), weight)) == seen(made.replace("\n", ""))


@given(st.one_of(ANY_TEXT, TELLING), st.floats(12, 400), st.booleans())
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, room: float, right_to_left: bool) -> None:
    setter = Typesetter(FONTS, right_to_left)
    lines = setter.lines(text, BODY, room)
    assert lines
    assert all(line.width <= room + 1e-6 for line in lines)
    made = seen(FONTS.printed(text, Weight.REGULAR))
    if not turns(text):
        drawn = "".join(seen(line.text) for line in lines)
        assert sorted(drawn.replace(" ", "")) == sorted(made.replace(" ", "").replace("\n", ""))


@given(st.text(st.sampled_from("ab c  -/x"), max_size=60), st.floats(8, 120))
def test_lines_of_plain_text_follow_each_other(text: str, room: float) -> None:
    lines = Typesetter(FONTS, False).lines(text, BODY, room)
    assert "".join(line.text for line in lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert line.width == pytest.approx(FONTS.width(line.text, Weight.REGULAR) * BODY.size)


@given(ANY_TEXT)
def test_titles_of_bookmarks_are_one_line_that_can_be_written(text: str) -> None:
    title = on_one_line(text)
    assert "\n" not in title
    title.encode("utf-8")


def test_marks_that_only_steer_are_not_drawn() -> None:
    table = Printed(lambda _code: True)
    assert seen(printed(f"a\u200f\u202e{JOINERS}b", table)) == "ab"
