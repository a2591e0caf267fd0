"""The pages that the contents show: counted in the letters and distances of the styles, before any program has laid the file out."""

from hypothesis import given, settings
from hypothesis import strategies as st

from diagnostic.report.word.grid import cell, row, table
from diagnostic.report.word.ground import WIDTH, Ground
from diagnostic.report.word.laid_out import pages_of_headings
from diagnostic.report.word.letter_widths import lines_needed, width
from diagnostic.report.word.markup import Element, w
from diagnostic.report.word.text import paragraph

_GROUND = Ground("en", right_to_left=False)


def heading(name: str, new_page: bool = False) -> Element:
    return paragraph(_GROUND, name, "Heading2", new_page=new_page, before=[w("bookmarkStart", id=1, name=name)])


def filled(count: int) -> list[Element]:
    return [paragraph(_GROUND, "One line.") for _ in range(count)]


def test_a_heading_that_has_no_room_with_its_text_goes_overleaf() -> None:
    # A line of plain text takes 14.1 points and 6 below: 34 of them leave room for less than a heading and two lines.
    assert pages_of_headings([*filled(30), heading("A"), *filled(1)]) == {"A": 1}
    assert pages_of_headings([*filled(34), heading("A"), *filled(1)]) == {"A": 2}
    assert pages_of_headings([heading("A"), heading("B", new_page=True)]) == {"A": 1, "B": 2}


def test_a_row_goes_on_overleaf_unless_it_is_kept_whole() -> None:
    def rows(whole: bool) -> Element:
        text = "\n".join(["line"] * 40)
        return table(_GROUND, [WIDTH], [row(cell(WIDTH, paragraph(_GROUND, text, "TableText")), whole=whole) for _ in range(3)])

    assert pages_of_headings([rows(whole=False), heading("A")]) == {"A": 3}
    assert pages_of_headings([rows(whole=True), heading("A")]) == {"A": 3}
    assert pages_of_headings([*filled(25), rows(whole=True), heading("A")]) == {"A": 4}


def test_lines_break_where_words_do() -> None:
    room = width("three words here", 10, strong=False)
    assert lines_needed("three words here", 10, False, room + 0.1) == 1
    assert lines_needed("three words here", 10, False, room - 0.1) == 2
    assert lines_needed("three words here", 10, True, room + 0.1) == 2
    assert lines_needed("one\ntwo", 10, False, 500) == 2
    assert lines_needed("x" * 100, 10, False, width("x" * 25, 10, strong=False) + 0.1) == 4


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=3000), st.booleans()), max_size=8))
def test_pages_never_run_backwards_and_a_new_page_is_a_new_page(parts: list[tuple[str, bool]]) -> None:
    content: list[Element] = []
    for number, (text, new_page) in enumerate(parts):
        content += [heading(f"h{number}", new_page), paragraph(_GROUND, text)]
    pages = list(pages_of_headings(content).values())
    assert len(pages) == len(parts)
    assert pages == sorted(pages)
    for number in range(1, len(parts)):
        if parts[number][1]:
            assert pages[number] > pages[number - 1]
