"""What is loaded before the start page is there, and the languages of the screen."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle

import diagnostic.desktop.look as look
from diagnostic.desktop.appearance import AppearanceMenu
from diagnostic.desktop.languages import language_name, screen_languages
from diagnostic.desktop.look import Theme
from diagnostic.desktop.look.bidi import visual_box
from diagnostic.desktop.settings import Settings
from diagnostic.model.places import Places

LATE = ("reportlab", "docx", "openpyxl", "pydantic", "sqlalchemy", "alembic", "sqlite3", "yaml", "pypdfium2", "diagnostic.desktop.look.matrix")


def test_the_start_page_loads_nothing_that_only_an_open_file_needs() -> None:
    script = f"import sys, diagnostic.desktop.starting\nprint([name for name in {LATE!r} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env={"PYTHONPATH": "src"})
    assert run.stdout.strip() == "[]"


def test_everything_the_look_names_is_there() -> None:
    for name in look.__all__:
        assert getattr(look, name) is not None
    with pytest.raises(AttributeError):
        _ = look.no_such_widget


@given(st.lists(st.integers(-60, 60), min_size=8, max_size=8), st.sampled_from(list(Qt.LayoutDirection)[:2]))
def test_boxes_are_mirrored_as_qt_mirrors_them(numbers: list[int], direction: Qt.LayoutDirection) -> None:
    a, b, c, d, e, f, g, h = numbers
    outer, box = QRect(a, b, abs(c), abs(d)), QRect(e, f, abs(g), abs(h))
    assert visual_box(direction, outer, box) == QStyle.visualRect(direction, outer, box)


def places_with(folder: Path, *codes: str) -> Places:
    languages = folder / "languages"
    languages.mkdir()
    for code in codes:
        (languages / f"diagnostic_{code}.qm").touch()
    return Places(folder, folder)


def test_a_language_can_be_chosen_once_there_is_more_than_one(theme: Theme, tmp_path: Path) -> None:
    places = places_with(tmp_path, "fr", "ar", "xx")
    assert screen_languages(places) == ("en", "ar", "fr")
    menu = AppearanceMenu(Settings(), places)
    told: list[Settings] = []
    menu.changed.connect(told.append)
    french = next(action for action in menu.actions() if action.text() == language_name("fr"))
    french.trigger()
    assert told == [Settings(language="fr")]
    menu.deleteLater()


def test_without_a_translation_no_language_is_offered(theme: Theme, tmp_path: Path) -> None:
    menu = AppearanceMenu(Settings(), places_with(tmp_path))
    assert not [action for action in menu.actions() if "anguage" in action.text()]
    menu.deleteLater()
