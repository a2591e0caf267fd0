"""Sentences are found as Python reads them, and language files survive being brought up to date."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from language_file import compile_qm, read_ts, sentences_of, write_ts
from pseudo import ACCENTS, accented, mirrored
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot
from sentences import Sentence, read_sentences

SOURCE = '''
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP, QObject

MARKED = QT_TRANSLATE_NOOP("problems", "Nothing was entered.")


class Outer(QObject):
    def say(self, count):
        tr = QCoreApplication.translate
        words = [self.tr("Plain"), tr("help", "Bound to a name"), QCoreApplication.translate("levels", "Spelt out")]
        return words + [self.tr("Joined " "from two"), self.tr("%n fact(s)", "", count), self.tr("Close", "a door")]

    class Inner(QObject):
        def say(self, text):
            return self.tr("Inside") + text.translate({}) + "not one".lower()
'''

FAULTY = '''
class One(QObject):
    def say(self, other, text):
        return self.tr(f"with {text}") + self.tr(text) + other.tr("Somebody else's") + QCoreApplication.translate(text, "x")
'''


def found(folder: Path, source: str) -> tuple[list[Sentence], list[str]]:
    (folder / "one.py").write_text(source, encoding="utf-8")
    sentences, faults = read_sentences(folder)
    return sentences, [fault.place for fault in faults]


def test_each_sentence_stands_under_the_context_where_qt_looks_it_up(tmp_path: Path) -> None:
    sentences, faults = found(tmp_path, SOURCE)
    assert faults == []
    assert set(sentences) == {
        Sentence("problems", "Nothing was entered."),
        Sentence("Outer", "Plain"),
        Sentence("help", "Bound to a name"),
        Sentence("levels", "Spelt out"),
        Sentence("Outer", "Joined from two"),
        Sentence("Outer", "%n fact(s)", "", counted=True),
        Sentence("Outer", "Close", "a door"),
        Sentence("Inner", "Inside"),
    }


def test_what_no_translator_can_be_given_is_named_with_its_line(tmp_path: Path) -> None:
    assert found(tmp_path, FAULTY) == ([], ["one.py:4"] * 4)


def test_a_translation_stays_while_its_sentence_does(tmp_path: Path) -> None:
    ts = tmp_path / "diagnostic_fr.ts"
    kept, gone, new, counted = (Sentence("A", "Kept"), Sentence("A", "Gone"), Sentence("B", "New <&>"), Sentence("A", "%n", "", True))
    write_ts(ts, "fr", [kept, gone, counted], {kept: ("Gardé",), gone: ("Parti",), counted: ("%n un", "%n deux")})
    write_ts(ts, "fr", [kept, new, counted], read_ts(ts))
    assert read_ts(ts) == {kept: ("Gardé",), counted: ("%n un", "%n deux")}
    assert sentences_of(ts) == sorted([kept, new, counted])


def test_qt_finds_what_was_translated_and_says_the_rest_in_english(tmp_path: Path, qtbot: QtBot) -> None:
    ts, qm = tmp_path / "diagnostic_fr.ts", tmp_path / "diagnostic_fr.qm"
    said, counted = Sentence("A", "Kept"), Sentence("A", "%n fact(s)", "", True)
    write_ts(ts, "fr", [said, counted, Sentence("A", "Open")], {said: ("Gardé",), counted: ("%n fait", "%n faits")})
    compile_qm(ts, qm)
    translator = QTranslator()
    assert translator.load(str(qm))
    QCoreApplication.installTranslator(translator)
    try:
        tr = QCoreApplication.translate
        assert [tr("A", "Kept"), tr("A", "Open")] == ["Gardé", "Open"]
        assert [tr("A", "%n fact(s)", "", count) for count in (1, 5)] == ["1 fait", "5 faits"]
    finally:
        QCoreApplication.removeTranslator(translator)


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="{}%"), min_size=1))
def test_a_language_that_nobody_speaks_leaves_no_letter_and_is_longer(text: str) -> None:
    words = accented(text)
    assert not set(words).intersection(map(chr, ACCENTS))
    assert len(words) >= 1.4 * len(text)
    assert not set(mirrored(text)).intersection(map(chr, ACCENTS))


@pytest.mark.parametrize("change", [accented, mirrored])
def test_places_and_counts_are_left_for_what_is_filled_in(change: object) -> None:
    assert callable(change)
    words = change("Saved {time}: %n of {all_of_them}")
    assert words.format(time="1", all_of_them="2").count("%n") == 1
