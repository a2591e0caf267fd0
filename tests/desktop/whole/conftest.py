"""The whole window, in languages that nobody speaks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from language_file import compile_qm, plurals_of, write_ts
from pseudo import accented, mirrored
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from sentences import read_sentences

from diagnostic.actions.sample import write_sample
from diagnostic.model.places import Places

WINDOW = Path(__file__).parents[3] / "src" / "diagnostic" / "desktop"


@pytest.fixture(scope="session")
def languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both languages, made from the source as it is now."""
    folder = tmp_path_factory.mktemp("languages")
    sentences, _ = read_sentences(WINDOW)
    for language, said in (("en_XA", accented), ("ar_XB", mirrored)):
        words = {each: (said(each.text),) * (plurals_of(language) if each.counted else 1) for each in sentences}
        ts = folder / f"diagnostic_{language}.ts"
        write_ts(ts, language, words, words)
        compile_qm(ts, ts.with_suffix(".qm"))
    return folder


@pytest.fixture(scope="session")
def sample_file(places: Places, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample mission, written once."""
    path = tmp_path_factory.mktemp("sample") / "sample.diagnostic"
    write_sample(places, path)
    return path


def spoken(folder: Path, language: str) -> Iterator[None]:
    """Let the program speak a language for a while."""
    translator = QTranslator()
    assert translator.load(str(folder / f"diagnostic_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def pseudo_language(qapp: QApplication, languages: Path) -> Iterator[None]:
    """Accents, brackets, two fifths longer."""
    yield from spoken(languages, "en_XA")


@pytest.fixture
def mirrored_language(qapp: QApplication, languages: Path) -> Iterator[None]:
    """Arabic letters without meaning; the direction of the layout is for the test to turn."""
    yield from spoken(languages, "ar_XB")
