"""Strips become pages: in order, none lost, none cut, together what belongs together."""

from hypothesis import given
from hypothesis import strategies as st

from diagnostic.report.pdf.pagination import Page, paginate
from diagnostic.report.pdf.strip import Frame, Strip, extent, framed, gap, hold

DEPTH = 100.0
STRIPS = st.lists(
    st.builds(Strip, st.floats(1, 40), before=st.floats(0, 20), keep=st.booleans(), new_page=st.sampled_from((False, False, False, True))),
    max_size=40,
)


def lines(count: int, height: float = 10.0) -> list[Strip]:
    return [Strip(height) for _ in range(count)]


def sizes(pages: list[Page]) -> list[int]:
    return [len(page.placed) for page in pages]


@given(STRIPS, st.integers(0, 40), st.integers(0, 40))
def test_every_strip_is_placed_once_in_order_and_inside_the_page(strips: list[Strip], start: int, count: int) -> None:
    framed(strips[start : start + count], Frame(0, 100, pad=3))
    pages = paginate(strips, DEPTH)
    assert [strip for page in pages for strip, _ in page.placed] == strips
    for page in pages:
        end = 0.0
        for strip, top in page.placed:
            assert top >= end - 1e-9
            end = top + strip.height
        assert end <= DEPTH + 1e-9
        assert all(0 <= span.top <= span.bottom <= DEPTH + 1e-9 for span in page.spans)


@given(STRIPS)
def test_what_is_kept_together_and_fits_on_a_page_is_on_one(strips: list[Strip]) -> None:
    pages = paginate(strips, DEPTH)
    where = {id(strip): number for number, page in enumerate(pages) for strip, _ in page.placed}
    run: list[Strip] = []
    for strip in strips:
        if strip.new_page:
            run = []
        run.append(strip)
        if not strip.keep:
            if extent(run) <= DEPTH:
                assert len({where[id(each)] for each in run}) == 1
            run = []


def test_space_above_is_dropped_at_the_head_of_a_page() -> None:
    strips = [Strip(50, before=30), Strip(50, before=30), Strip(20)]
    assert [[top for _, top in page.placed] for page in paginate(strips, DEPTH)] == [[0.0], [0.0, 50.0]]


def test_no_first_and_no_last_line_stands_alone() -> None:
    assert sizes(paginate([*lines(9), *hold(lines(5))], DEPTH)) == [9, 5]
    assert sizes(paginate([*lines(6), *hold(lines(5))], DEPTH)) == [9, 2]
    assert sizes(paginate([*lines(8), *hold(lines(3))], DEPTH)) == [8, 3]


def test_what_is_longer_than_a_page_goes_on() -> None:
    long = [Strip(10, keep=True) for _ in range(25)]
    assert sizes(paginate([*lines(2), *long], DEPTH)) == [10, 10, 7]
    assert sizes(paginate([*lines(7), *long], DEPTH)) == [7, 10, 10, 5]


def test_a_head_stands_above_every_pages_share() -> None:
    head = Strip(10, keep=True)
    rows = [Strip(10, repeat=(head,)) for _ in range(25)]
    pages = paginate([head, *rows], DEPTH)
    assert all(page.placed[0][0] is head for page in pages)
    assert [strip for page in pages for strip, _ in page.placed if strip is not head] == rows


def test_a_frame_is_open_where_it_goes_on() -> None:
    frame = Frame(0, 100, pad=5)
    strips = framed(lines(15), frame)
    spans = [span for page in paginate([*lines(3), *strips, *lines(1)], DEPTH) for span in page.spans]
    assert [(span.opens, span.closes) for span in spans] == [(True, False), (False, True)]
    assert spans[0].top == 30
    assert all(span.bottom <= DEPTH for span in spans)


def test_what_is_better_not_cut_goes_overleaf_where_little_is_left_white() -> None:
    def after(above: int, count: int, *headings: Strip) -> list[int]:
        card = lines(count)
        card[0].whole = tuple(card)
        return sizes(paginate([*lines(above), *headings, *card], DEPTH))

    assert after(6, 4) == [10]
    assert after(7, 4) == [7, 4]
    assert after(7, 4, Strip(10, keep=True)) == [7, 5]
    assert after(5, 6) == [10, 1]
    assert after(8, 12) == [10, 10]


def test_gaps_hold_what_closes_what_lies_between_and_what_opens() -> None:
    one, other = Frame(0, 100, pad=5), Frame(0, 100, pad=3)
    assert gap(Strip(10, frames=(one,)), Strip(10, before=7, frames=(other,))) == 15
    assert gap(Strip(10, frames=(one,)), Strip(10, before=7, frames=(one, other))) == 10
    assert gap(None, Strip(10, before=7, frames=(one, other))) == 8
