"""The inks keep the contrast they were chosen for (WCAG 2.x: text 4.5 to 1, edges of controls 3 to 1)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnostic.desktop.look.tokens import Scheme, Tokens, TypeRole, contrast_ratio, luminance, tokens_of

TEXT_PAIRS = [("text", ground) for ground in ("surface", "window", "bar", "sunken", "accent_soft", "notice_soft")] + [
    (ink, ground) for ink in ("text2", "text3", "accent") for ground in ("surface", "window", "bar", "accent_soft")
]
TEXT_PAIRS += [("text2", "sunken"), ("text3", "sunken"), ("on_accent", "accent"), ("inv_text", "inv_bg")]
TEXT_PAIRS += [("notice", ground) for ground in ("notice_soft", "bar", "accent_soft", "surface")]


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(scheme: Scheme, ink: str, ground: str) -> None:
    tokens = tokens_of(scheme)
    assert contrast_ratio(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("ink", ["control", "accent"])
@pytest.mark.parametrize("ground", ["surface", "window"])
def test_edges_of_controls_and_the_focus_ring_are_seen(scheme: Scheme, ink: str, ground: str) -> None:
    tokens = tokens_of(scheme)
    assert contrast_ratio(getattr(tokens, ink), getattr(tokens, ground)) >= 3.0


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("level", range(5))
def test_digits_can_be_read_in_their_cells(scheme: Scheme, level: int) -> None:
    cell = tokens_of(scheme).level_cell(level)
    assert contrast_ratio(cell.digit, cell.fill) >= 4.5


@pytest.mark.parametrize(
    ("scheme", "ink", "ground", "ratio"),
    [
        (Scheme.LIGHT, "text", "surface", 17.5),
        (Scheme.LIGHT, "text3", "sunken", 5.0),
        (Scheme.LIGHT, "control", "window", 3.3),
        (Scheme.LIGHT, "notice", "noticeSoft", 7.5),
        (Scheme.DARK, "text", "surface", 13.8),
        (Scheme.DARK, "accent", "surface", 8.6),
        (Scheme.DARK, "on_accent", "accent", 8.7),
        (Scheme.CONTRAST_LIGHT, "accent", "surface", 11.9),
        (Scheme.CONTRAST_DARK, "accent", "surface", 14.5),
    ],
)
def test_ratios_are_the_published_ones(scheme: Scheme, ink: str, ground: str, ratio: float) -> None:
    tokens = tokens_of(scheme)
    ground = "notice_soft" if ground == "noticeSoft" else ground
    assert contrast_ratio(getattr(tokens, ink), getattr(tokens, ground)) == pytest.approx(ratio, abs=0.06)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_higher_level_has_more_ink_and_a_grey_copy_tells_neighbours_apart(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    lights = [luminance(tokens.level_cell(level).fill) for level in range(5)]
    assert lights == sorted(lights, reverse=not tokens.dark)
    assert all(contrast_ratio(tokens.levels[i].fill, tokens.levels[i + 1].fill) >= 1.25 for i in range(4))


def test_each_theme_says_whether_it_is_dark_and_high_in_contrast() -> None:
    found: dict[Scheme, tuple[bool, bool]] = {}
    for scheme in Scheme:
        tokens: Tokens = tokens_of(scheme)
        found[scheme] = (tokens.dark, tokens.contrast)
    assert found == {
        Scheme.LIGHT: (False, False),
        Scheme.DARK: (True, False),
        Scheme.CONTRAST_LIGHT: (False, True),
        Scheme.CONTRAST_DARK: (True, True),
    }


def test_no_text_is_smaller_than_eleven_pixels() -> None:
    assert min(role.px for role in TypeRole) >= 11
    assert {role.weight for role in TypeRole} <= {400, 500, 600}


COLOUR = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06X}")


@given(COLOUR, COLOUR)
def test_contrast_is_symmetric_and_between_1_and_21(one: str, other: str) -> None:
    assert contrast_ratio(one, other) == contrast_ratio(other, one)
    assert 1.0 <= contrast_ratio(one, other) <= 21.0
