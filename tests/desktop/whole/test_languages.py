"""Languages are files: the program finds them, English says its plurals, and only a language that ships turns the screen."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from language_file import compile_qm, sentences_of
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from sentences import faults_in_words, read_sentences

from diagnostic.desktop.languages import language_name, screen_languages, translate_screen
from diagnostic.model.places import Places
from tests.desktop.whole.conftest import WINDOW


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, speaking English from left to right again afterwards."""
    before = set(qapp.findChildren(QTranslator))
    yield qapp
    for translator in set(qapp.findChildren(QTranslator)) - before:
        QCoreApplication.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def with_pseudo(places: Places, languages: Path, tmp_path: Path) -> Places:
    """The shipped languages and two more, added as files only."""
    folder = tmp_path / "languages"
    shutil.copytree(places.resources / "languages", folder)
    shutil.copy(languages / "diagnostic_en_XA.qm", folder / "diagnostic_fr.qm")
    shutil.copy(languages / "diagnostic_ar_XB.qm", folder / "diagnostic_ar.qm")
    return Places(places.questionnaires, tmp_path)


def item(count: int) -> str:
    return QCoreApplication.translate("findings", "%n item(s)", "", count)


def test_english_says_its_plurals(application: QApplication, places: Places) -> None:
    translate_screen(application, places, "en")
    assert [item(count) for count in (0, 1, 2)] == ["0 items", "1 item", "2 items"]


def test_a_file_is_all_a_language_needs(application: QApplication, with_pseudo: Places) -> None:
    assert screen_languages(with_pseudo) == ("en", "ar", "fr")
    translate_screen(application, with_pseudo, "fr")
    assert QCoreApplication.translate("findings", "Flags").startswith("[Ғłáĝš")
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_from_right_to_left_turns_the_screen(application: QApplication, with_pseudo: Places) -> None:
    translate_screen(application, with_pseudo, "ar")
    assert application.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_language_that_does_not_ship_leaves_english_from_left_to_right(application: QApplication, places: Places) -> None:
    translate_screen(application, places, "he")
    assert application.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert item(1) == "1 item"


@pytest.mark.parametrize(("code", "name"), [("en", "English"), ("fr", "Français"), ("es", "Español"), ("xx", "xx")])
def test_a_language_is_named_in_its_own_words_without_a_country(code: str, name: str) -> None:
    assert language_name(code) == name


def test_the_file_of_sentences_is_up_to_date(places: Places, tmp_path: Path) -> None:
    sentences, faults = read_sentences(WINDOW)
    assert not faults, faults_in_words(faults)
    shipped = places.resources / "languages" / "diagnostic_en.ts"
    listed = set(sentences_of(shipped))
    changed = sorted(each.text for each in listed.symmetric_difference(sentences))
    assert not changed, "run make languages:\n" + "\n".join(changed)
    compile_qm(shipped, tmp_path / "again.qm")
    assert (tmp_path / "again.qm").read_bytes() == shipped.with_suffix(".qm").read_bytes()
