"""The child of answering.py: one window, driven by keys; prints what it measured as one line of JSON."""

import itertools
import json
import os
import shutil
import sqlite3
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from diagnostic.desktop.look.theme import Theme
from diagnostic.desktop.quiet import keep_awake
from diagnostic.desktop.settings import Settings, settings_folder
from diagnostic.desktop.status_line import StatusLine
from diagnostic.desktop.window import MainWindow
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.entry import Entry
from diagnostic.model.questionnaire import QuestionType
from diagnostic.places import find_places
from diagnostic.store.assessment_file import AssessmentFile
from diagnostic.store.driver import Mode, connect
from diagnostic.store.form import WRITING_PRAGMAS
from diagnostic.store.record import entry_row

READING = 0.3  # seconds from opening a question to its answer: a person who is in a hurry
SETTLE = 0.9  # seconds after an answer is durable: levels, skip logic and the assessment as a whole are shown by then


class Watch:
    """Stamps of the editor's signals, of appends, of ticks of the event loop, and of what the status bar says."""

    def __init__(self) -> None:
        self.signals: list[float] = []
        self.appended: list[tuple[float, float]] = []
        self.entries: list[Entry] = []
        self.said: list[float] = []
        self.ticks: list[float] = []

    def install(self) -> None:
        act, append, show = Workplace.act, AssessmentFile.append, StatusLine.show_saved

        def stamped_act(workplace: Workplace, *arguments: object, **named: object) -> None:
            self.signals.append(time.perf_counter())
            act(workplace, *arguments, **named)  # type: ignore[arg-type]

        def stamped_append(file: AssessmentFile, entries: list[Entry], *arguments: object, **named: object) -> object:
            begin = time.perf_counter()
            done = append(file, entries, *arguments, **named)  # type: ignore[arg-type]
            self.appended.append((begin, time.perf_counter()))
            self.entries = list(entries) or self.entries
            return done

        def stamped_show(line: StatusLine, at: str) -> None:
            self.said.append(time.perf_counter())
            show(line, at)

        Workplace.act = stamped_act  # type: ignore[method-assign, assignment]
        AssessmentFile.append = stamped_append  # type: ignore[method-assign, assignment]
        StatusLine.show_saved = stamped_show  # type: ignore[method-assign, assignment]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget() or QApplication.activeWindow()
    if target is not None:
        QTest.keyClick(target, key, modifier)


def run_loop(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def raw_connection(path: Path) -> sqlite3.Connection:
    connection = connect(path, Mode.WRITE)
    for pragma in WRITING_PRAGMAS:
        connection.execute(pragma)
    return connection


def raw_insert(connection: sqlite3.Connection, row: dict[str, object]) -> float:
    names = ", ".join(f'"{name}"' for name in row)
    statement = f"INSERT INTO entry ({names}) VALUES ({', '.join('?' * len(row))})"
    begin = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(statement, list(row.values()))
    connection.execute("COMMIT")
    return (time.perf_counter() - begin) * 1000


def fsync_times(folder: Path) -> list[float]:
    times = []
    with (folder / "fsync").open("wb", buffering=0) as file:
        for _ in range(40):
            file.write(b"x" * 4096)
            begin = time.perf_counter()
            os.fsync(file.fileno())
            times.append((time.perf_counter() - begin) * 1000)
    return times


class Round:
    """Answers given one after the other, with what each of them cost (milliseconds)."""

    def __init__(self, watch: Watch, raw: sqlite3.Connection | None, window: MainWindow) -> None:
        self._watch, self._raw, self._window = watch, raw, window
        self.durable: list[float] = []
        self.step: list[float] = []
        self.raw: list[float] = []
        self.too_early: list[float] = []

    def answer(self, number: int, code: str) -> None:
        """Go to a question and press a digit; what was chosen already, and a field in which a digit is text, count for nothing."""
        watch, frame = self._watch, self._window.frame
        if frame is None:
            return
        frame.go_to_question(code)
        run_loop(READING)
        signals, appended, said = len(watch.signals), len(watch.appended), len(watch.said)
        watch.ticks.clear()
        begin = time.perf_counter()
        press((Qt.Key.Key_3, Qt.Key.Key_1)[number % 2])
        while len(watch.appended) == appended and time.perf_counter() - begin < 3:
            run_loop(0.01)
            if len(watch.signals) == signals and time.perf_counter() - begin > 0.1:
                return
        if len(watch.appended) == appended:
            return
        run_loop(SETTLE)
        stamps = [begin, *[tick for tick in watch.ticks if tick > begin]]
        self.step.append(max((later - earlier) * 1000 for earlier, later in itertools.pairwise(stamps)))
        self.durable.append((watch.appended[appended][1] - watch.signals[signals]) * 1000)
        if len(watch.said) > said and watch.said[said] < watch.appended[appended][1]:
            self.too_early.append(watch.said[said])
        if self._raw is not None and watch.entries:
            entry = watch.entries[-1]
            self.raw.append(raw_insert(self._raw, {**entry_row(entry, entry.seal()), "id": f"{number:032x}"}))


def main() -> int:
    path, wanted, slow = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "slow"
    beside = path.with_name("raw.diagnostic")
    shutil.copy(path, beside)
    keep_awake()
    watch = Watch()
    watch.install()
    application = QApplication([])
    Theme(scheme=None, zoom=1.0, parent=application).install(application)
    window = MainWindow(find_places(), settings_folder(), Settings())
    window.show()
    window.open_path(path)
    run_loop(2.5)
    window.activateWindow()
    ticker = QTimer(interval=1, timerType=Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(lambda: watch.ticks.append(time.perf_counter()))
    ticker.start()
    measured = Round(watch, None if slow else raw_connection(beside), window)
    frame = window.frame
    assert frame is not None
    codes = [question.code for question in frame.workplace.questionnaire.questions if question.type == QuestionType.YES_PARTLY]
    for number in range(wanted * 6):
        if len(measured.durable) < wanted:
            # The same question comes again with the other digit.
            measured.answer(number + number // len(codes), codes[number % len(codes)])
    window.close()
    found = {"durable": measured.durable, "raw": measured.raw, "step": measured.step, "too_early": measured.too_early}
    print(json.dumps({**found, "fsync": fsync_times(path.parent)}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
