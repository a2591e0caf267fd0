"""The pictures in docs/ are shown, small, and show no path of the machine that drew them."""

import re
from pathlib import Path

from PySide6.QtGui import QImage

FOLDER = Path(__file__).parents[3] / "docs" / "pictures"


def test_every_picture_is_shown_with_a_sentence_and_every_sentence_has_its_picture() -> None:
    page = (FOLDER / "README.md").read_text("utf-8")
    shown = re.findall(r"\| !\[\]\(([\w-]+\.png)\) \| \S.*\|", page)
    assert sorted(shown) == sorted(path.name for path in FOLDER.glob("*.png"))


def test_pictures_are_of_the_size_they_say_and_small() -> None:
    for path in FOLDER.glob("*.png"):
        image = QImage(str(path))
        assert path.stat().st_size < 150 * 1024, path.name
        assert image.width() == 1366 or path.name == "questions-200.png", path.name
        assert image.text() == "", f"{path.name} carries a text: {image.text()}"
