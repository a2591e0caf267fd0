"""Fonts and icons are there, can be read, and are accounted for in their notices."""

import re
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontInfo, QRawFont
from PySide6.QtSvg import QSvgRenderer

from diagnostic.desktop.look import Theme, TypeRole
from diagnostic.desktop.look.fonts import load_fonts
from diagnostic.desktop.look.resources import resources_folder

RESOURCES = resources_folder()
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
LOOK = Path(__file__).parents[3] / "src" / "diagnostic" / "desktop"


@pytest.mark.parametrize("path", ICONS, ids=lambda p: p.stem)
def test_each_icon_can_be_drawn(theme: Theme, path: Path) -> None:
    assert QSvgRenderer(QByteArray(path.read_bytes())).isValid()
    picture = theme.icons.pixmap(path.stem, 16, "#FF0000", 2.0)
    image = picture.toImage()
    assert (image.width(), picture.devicePixelRatio()) == (32, 2.0)
    assert any(image.pixelColor(x, y).alpha() > 100 for x in range(32) for y in range(32))


def test_icons_are_listed_with_their_licence() -> None:
    notice = (RESOURCES / "icons" / "NOTICE.md").read_text(encoding="utf-8").split("Names shipped:")[1]
    listed = {name.strip() for name in notice.replace("\n", " ").split(",")}
    assert listed == {p.stem for p in ICONS} - {"diagnostic"}
    licence = (RESOURCES / "icons" / "LICENSE-Lucide.txt").read_text(encoding="utf-8")
    assert "ISC License" in licence and "The MIT License" in licence


def test_fonts_are_listed_with_their_licences() -> None:
    notice = (RESOURCES / "fonts" / "NOTICE.md").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in (RESOURCES / "fonts" / "LICENSE-IBM-Plex.txt").read_text(encoding="utf-8")
    assert "Bitstream Vera" in (RESOURCES / "fonts" / "LICENSE-DejaVu.txt").read_text(encoding="utf-8")
    named = set(re.findall(r"`([A-Za-z]+)-?[A-Za-z]*\.ttf`", notice))
    assert {p.stem.split("-")[0] for p in FONTS} == named


@pytest.mark.parametrize("path", FONTS, ids=lambda p: p.stem)
def test_each_font_has_outlines_that_a_pdf_can_hold(path: Path) -> None:
    data = path.read_bytes()
    tables = [data[12 + 16 * i : 16 + 16 * i] for i in range(int.from_bytes(data[4:6], "big"))]
    # TrueType outlines, not wrapped as WOFF: the report's PDF writer takes nothing else.
    assert data[:4] == b"\x00\x01\x00\x00" and b"glyf" in tables


def test_the_window_has_latin_cyrillic_greek_and_arabic_letters(theme: Theme) -> None:
    assert load_fonts() == []
    assert QFontInfo(theme.font(TypeRole.BODY)).family() == "Diagnostic Sans"
    faces = [QRawFont(str(p), 13.0) for p in FONTS if p.stem in ("IBMPlexSans-Regular", "IBMPlexSansArabic-Regular")]
    for letter in "Ćšçñ…“”·—0123456789ЖяΩλقعديپچ٠٩":
        assert any(face.supportsCharacter(ord(letter)) for face in faces), unicodedata.name(letter)


def test_every_weight_is_there(theme: Theme) -> None:
    assert {QFontInfo(theme.font(TypeRole.BODY, weight)).weight() for weight in (400, 500, 600)} == {
        400,
        500,
        600,
    }


def test_sizes_keep_their_fractions_and_follow_the_zoom(theme: Theme) -> None:
    body, caption = theme.font(TypeRole.BODY).pointSizeF(), theme.font(TypeRole.FIELD).pointSizeF()
    assert body / caption == pytest.approx(13.5 / 13.0, rel=1e-3)
    theme.set_zoom(1.5)
    assert theme.font(TypeRole.BODY).pointSizeF() / body == pytest.approx(1.5, rel=1e-2)


def test_an_icon_that_points_is_mirrored_and_a_tick_is_not(theme: Theme) -> None:
    def image(name: str, mirrored: bool):  # type: ignore[no-untyped-def]
        return theme.icons.pixmap(name, 16, "#000000", mirrored=mirrored).toImage()

    assert image("arrow-right", True) != image("arrow-right", False)
    assert image("check", True) == image("check", False)


def test_no_colour_is_written_outside_the_tokens() -> None:
    found = [
        f"{path.name}: {colour}"
        for path in LOOK.rglob("*.py")
        if path.name != "tokens.py"
        for colour in re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
    ]
    assert found == []
