"""Levels on a grey copier: each step and each state can be told from the others, and none by colour alone."""

import statistics
from dataclasses import replace
from itertools import pairwise

import pytest
from PIL import Image

from diagnostic.model.level import LevelKind
from diagnostic.model.questionnaire import Basis
from diagnostic.report.content import LevelMark
from diagnostic.report.pdf.document import Document
from diagnostic.report.pdf.fonts import Fonts
from diagnostic.report.pdf.icons import BASIS_ICONS, CHECK, icon_path
from diagnostic.report.pdf.level_drawing import CELL, GAP, HIGH, RAMP, SCALE, draw_mark, mark_width
from diagnostic.report.pdf.paper import EDGE, MEASURE, SIDE, TEXT, TEXT2, TEXT3, TOP
from diagnostic.report.pdf.pen import Pen
from diagnostic.report.pdf.typesetting import Typesetter
from tests.report.pdf.demo import DECLINED, NOT_APPLICABLE, OUT, UNKNOWN, demo_report
from tests.report.pdf.printed import RESOURCES, Printed

DOTS = 144
SCALED = DOTS / 72


def level(number: int, claimed: int | None = None) -> LevelMark:
    return LevelMark(LevelKind.LEVEL, "", supported=number, claimed=claimed)


def drawn(*marks: LevelMark, right_to_left: bool = False) -> Image.Image:
    """A page in grey with marks one below the other, 40 points apart, nothing else on it."""
    fonts = Fonts(RESOURCES / "fonts")
    setter, document = Typesetter(fonts, right_to_left), Document(demo_report())
    pen = Pen(document, fonts, right_to_left)
    for number, mark in enumerate(marks):
        draw_mark(pen, setter, mark, 0.0, number * 40.0)
    pen.end_page()
    return Printed(document.finished()).grey(resolution=DOTS)


def region(page: Image.Image, start: float, top: float, width: float, height: float) -> Image.Image:
    left, upper = (SIDE + start) * SCALED, (TOP + top) * SCALED
    return page.crop((round(left), round(upper), round(left + width * SCALED), round(upper + height * SCALED)))


def values(image: Image.Image) -> list[int]:
    return list(image.tobytes())


def paper_of(image: Image.Image) -> int:
    """The grey that most of a region has."""
    return statistics.mode(values(image))


def cell(page: Image.Image, number: int, row: int) -> Image.Image:
    return region(page, number * (CELL + GAP) + 2, row * 40.0 + 2, CELL - 4, HIGH - 4)


def test_more_ink_is_a_higher_level_and_each_step_is_told_in_grey() -> None:
    page = drawn(*(level(number) for number in range(5)))
    greys = [paper_of(cell(page, number, number)) for number in range(5)]
    assert greys == sorted(greys, reverse=True)
    assert all(one - other >= 25 for one, other in pairwise(greys))


def test_each_digit_stands_out_from_its_cell() -> None:
    page = drawn(*(level(number) for number in range(5)))
    for number in range(5):
        inside = values(cell(page, number, number))
        ground = statistics.mode(inside)
        assert max(abs(value - ground) for value in inside) > 110, number


def test_supported_has_a_bar_and_claimed_a_ring() -> None:
    page = drawn(level(1, 3))
    bars = [min(values(region(page, number * (CELL + GAP) + 4, HIGH + 2.4, CELL - 8, 1.2))) < 60 for number in range(5)]
    assert bars == [False, True, False, False, False]
    edges = [min(values(region(page, number * (CELL + GAP) + 0.2, 2.6, 1.2, 2.6))) for number in range(5)]
    assert edges[3] < 60
    assert all(edges[number] > 180 for number in (0, 2, 4))
    link = [min(values(region(page, number * (CELL + GAP) + CELL + 0.4, HIGH / 2 - 0.4, GAP - 0.8, 0.8))) < 120 for number in range(4)]
    assert link == [False, True, True, False]


def test_zero_is_a_value_and_has_a_box_and_a_bar() -> None:
    page = drawn(level(0, 0))
    assert min(values(region(page, 0, 4, 1.6, 6))) < 120
    assert min(values(region(page, 4, HIGH + 2.4, CELL - 8, 1.2))) < 60


def test_states_without_a_number_have_patterns_of_their_own() -> None:
    """Unknown is hatched (grey varies along both ways), declined has level lines (along one), not applicable none."""
    page = drawn(UNKNOWN, DECLINED, NOT_APPLICABLE, OUT)
    spread = []
    for row in range(4):
        part = region(page, 1.6, row * 40.0 + 1.6, 5.0, HIGH - 3.2)
        rows = [values(part)[at : at + part.width] for at in range(0, part.width * part.height, part.width)]
        along = statistics.mean(statistics.pstdev(each) for each in rows)
        down = statistics.mean(statistics.pstdev(each) for each in zip(*rows, strict=True))
        spread.append((along > 12, down > 12))
    assert spread == [(True, True), (False, True), (False, False), (False, False)]
    dashes = values(region(page, 2, 80.0, 24, 0.8))
    assert min(dashes) < 150 < max(dashes)
    assert min(values(region(page, 0, 120.0, SCALE, HIGH))) == 255


def test_the_scale_is_mirrored_and_the_bar_goes_with_it() -> None:
    page = drawn(level(0), right_to_left=True)
    at_right = region(page, MEASURE - CELL + 4, HIGH + 2.4, CELL - 8, 1.2)
    assert min(values(at_right)) < 60


def test_no_meaning_needs_a_colour() -> None:
    """Inks of levels are slate: near to grey, so that a grey page shows what a coloured one does."""
    inks = [each for step in RAMP for each in (step.fill, step.digit, step.edge) if each] + [EDGE, TEXT, TEXT2, TEXT3]
    for each in inks:
        parts = [float(part) for part in each.split()]
        assert max(parts) - min(parts) < 0.15, each


def test_a_mark_is_as_wide_as_its_words_need() -> None:
    setter = Typesetter(Fonts(RESOURCES / "fonts"), False)
    assert mark_width(OUT, setter) == 0
    assert mark_width(replace(UNKNOWN, sign="a longer sign"), setter) > mark_width(UNKNOWN, setter)


@pytest.mark.parametrize("name", [*BASIS_ICONS.values(), CHECK])
def test_each_basis_has_an_icon_that_stays_in_its_square(name: str) -> None:
    numbers = [float(each) for each in icon_path(RESOURCES / "icons", name).split() if each not in {"m", "l", "c", "h"}]
    assert len(numbers) > 4
    assert all(0 <= each <= 24 for each in numbers)
    assert set(BASIS_ICONS) == set(Basis)
