"""The whole window in a language that nobody speaks: no sentence escapes translation, and none is cut although it is two fifths longer."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pseudo import ACCENTS, letters
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.sample_workbooks import SECOND_EXPERT, SELF_ASSESSMENT
from diagnostic.desktop.languages import language_name
from diagnostic.desktop.look import Theme
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State
from tests.desktop.whole.seen import cut, texts
from tests.desktop.whole.tour import (
    copied,
    dialogs,
    exchange_pages,
    finding_pages,
    frame_pages,
    open_sample,
    question_pages,
    report_page,
    sample_desk,
    setup_pages,
    start_pages,
)

# What is the same in every language: codes, names of keys, of files, of the program.
SAME = re.compile(
    r"\b(?:[IVX]+-?\d+[a-z]?(?:\.[LP])?(?:-[A-Z]+)?|[IVX]+|EV(?:-[A-Z]{1,4})?-\d+|R-[A-Z]+\d*[a-z]?|own-[0-9a-f]+|[A-Z]{3}(?:-\d+)?)\b"
    r"|\b(?:Diagnostic|Ctrl|Alt|Shift|Esc|Tab|Enter|Home|End|F\d+|Page(?: ?Up| ?Down)?|Up|Down|PDF|Word|SQLite|TRIPS|SECURE|WCO|WTO)\b"
    r"|[\w.-]*\.(?:diagnostic|xlsx|pdf|docx)\b|/[\w./-]+|\bsecure-2007\b|\b[0-9a-f]{32,}\b"
)
OF_QT = frozenset({"Scroll Left", "Scroll Right", "OK"})
"""Said by Qt itself, and translated by its own files."""

WORDS = re.compile(r"[A-Za-z]{2,}")


def in_no_language(questionnaire: Questionnaire) -> Questionnaire:
    """The question set with accents on every letter: what stands there is no sentence of the window's."""
    written = {language: {key: letters(text, ACCENTS) for key, text in texts.items()} for language, texts in questionnaire.texts.items()}
    return replace(questionnaire, texts=written)


def said_by_people(state: State) -> list[str]:
    """Every text that people wrote into a file, the longest first."""

    def strings(value: object) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from (text for each in value.values() for text in strings(each))
        elif isinstance(value, list):
            yield from (text for each in value for text in strings(each))

    found = {text for entry in state.entries.values() for text in (*strings(entry.value), entry.reason, entry.subject.source)}
    lines = {line.strip() for text in found for line in text.splitlines()}
    # Codes stand in these texts too, and are taken out of what is compared first.
    return sorted({SAME.sub(" ", text) for text in found | lines if WORDS.search(text)}, key=len, reverse=True)


def typed_in_workbooks(places: Places) -> list[str]:
    """What stands in the workbooks beside the sample, their names and those of their sheets."""
    found = {"Cover", "Modules"}
    for name in (SECOND_EXPERT, SELF_ASSESSMENT):
        told = json.loads((places.resources / "sample" / name).read_text("utf-8"))
        found |= {f"{told['file']}.xlsx", *(text for _, _, text in told["cells"])}
        found |= {record["comment"] for record in told.get("answers", {}).values() if "comment" in record}
    return [SAME.sub(" ", text) for text in found]


def escaped(text: str, known: list[str]) -> list[str]:
    """The words of a text that are neither translated nor anybody's own."""
    rest = SAME.sub(" ", re.sub("[\u2066\u2069\u200b]", "", text))
    if not WORDS.search(rest):
        return []
    for each in known:
        if each in rest:
            rest = re.sub(rf"(?<!\w){re.escape(each)}(?!\w)", " ", rest)
    left = WORDS.findall(rest)
    # A long text of somebody's may be shown by its beginning.
    return [] if left and rest.endswith("…") and any(each.startswith(rest.rstrip(" …")) for each in known) else left


def cut_at_rest(qtbot: QtBot, widget: QWidget) -> list[str]:
    """What is cut once levels that are worked out beside have arrived and were laid out; on a busy machine that takes a while."""
    found = list(cut(widget))
    for _ in range(20):
        if not found:
            break
        qtbot.wait(100)
        found = list(cut(widget))
    return found


def test_no_sentence_escapes_translation_and_none_is_cut(
    pseudo_language: None, empty_window: MainWindow, qtbot: QtBot, places: Places, sample_file: Path, tmp_path: Path
) -> None:
    listed = json.loads((places.resources / "reference" / "administrations.json").read_text("utf-8"))
    names = [name for entry in listed["administrations"] for name in entry.get("names", {}).values()]
    desk = sample_desk(copied(sample_file, tmp_path))
    desk.questionnaire = in_no_language(desk.questionnaire)
    languages = [language_name(code) for code in ("en", "fr", "es", "ar", "ru", "pt", "zh")]
    # What stands on the printed pages is said beside them in the language of the report.
    said = sorted({*typed_in_workbooks(places), *said_by_people(desk.state)}, key=len, reverse=True)
    known = [*said, *names, *languages, "Exercise · Draft"]
    empty_window.resize(1366, 696)
    empty_window.show_start()

    def stations() -> Iterator[tuple[str, QWidget]]:
        yield from start_pages(empty_window)
        frame = open_sample(empty_window, qtbot, desk)
        yield from frame_pages(empty_window, qtbot, frame)
        yield from dialogs(empty_window)

    found: dict[str, str] = {}
    seen: set[str] = set()
    narrow: dict[str, str] = {}
    for station, widget in stations():
        for kind, text in texts(widget):
            left = escaped(text, known) if text not in seen and text not in OF_QT else []
            seen.add(text)
            if left:
                found.setdefault(f"{kind}: {text!r}", f"{station}: {' '.join(left)}")
        for short in cut_at_rest(qtbot, widget):
            narrow.setdefault(short, station)
    report = [f"{where} | {what}" for what, where in found.items()] + [f"CUT {where} | {what}" for what, where in narrow.items()]
    assert not report, "\n".join(report)


@pytest.mark.parametrize(
    ("width", "height", "zoom", "direction"),
    [
        (960, 600, 1.0, Qt.LayoutDirection.LeftToRight),
        (683, 348, 1.0, Qt.LayoutDirection.LeftToRight),
        (1366, 696, 1.5, Qt.LayoutDirection.LeftToRight),
        (1366, 696, 1.0, Qt.LayoutDirection.RightToLeft),
    ],
    ids=["smallest", "1366 by 768 at 200 %", "largest text", "mirrored"],
)
def test_nothing_is_cut_at_other_sizes(
    empty_window: MainWindow, theme: Theme, qapp: QApplication, qtbot: QtBot, sample_file: Path, tmp_path: Path,
    width: int, height: int, zoom: float, direction: Qt.LayoutDirection,
) -> None:  # fmt: skip
    theme.set_zoom(zoom)
    qapp.setLayoutDirection(direction)
    # The window asks for no more than its screen has; here the screen is as large as the test's platform makes it.
    empty_window.setMinimumSize(0, 0)
    empty_window.resize(width, height)
    assert (empty_window.width(), empty_window.height()) == (width, height)
    desk = sample_desk(copied(sample_file, tmp_path))

    def stations() -> Iterator[tuple[str, QWidget]]:
        empty_window.show_start()
        yield from start_pages(empty_window)
        frame = open_sample(empty_window, qtbot, desk)
        yield from setup_pages(empty_window, frame)
        yield from question_pages(empty_window, qtbot, frame, ("I1-1", "I2-2", "I4-3", "I8-7"))
        yield from finding_pages(empty_window, frame, ("view:not-known", "view:trips", "view:own", "R-I2b", "R-I7b", "R-I1b"))
        yield from report_page(empty_window, qtbot, frame)
        yield from exchange_pages(empty_window, qtbot, frame)

    narrow: dict[str, str] = {}
    for station, widget in stations():
        for short in cut_at_rest(qtbot, widget):
            narrow.setdefault(short, station)
    assert not narrow, "\n".join(f"{where} | {what}" for what, where in narrow.items())
