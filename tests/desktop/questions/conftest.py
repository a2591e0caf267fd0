"""The questions page of a real window over a real file, worked by keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import own_answers
from diagnostic.desktop.questions.column import StandardColumn
from diagnostic.desktop.questions.page import QuestionsPage
from diagnostic.desktop.window import MainWindow
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answer import Answer

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@dataclass
class Sitting:
    """One person at the questions page: what they press, and what they find."""

    window: MainWindow
    page: QuestionsPage
    qtbot: QtBot

    @property
    def column(self) -> StandardColumn:
        return self.page.column

    @property
    def workplace(self) -> Workplace:
        assert self.window.frame is not None
        return self.window.frame.workplace

    @property
    def desk(self) -> Desk:
        return self.workplace.desk

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        return widget

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def type(self, text: str) -> None:
        """Type signs of any script, as a keyboard of that script sends them."""
        for sign in text:
            QApplication.sendEvent(self.focused(), QKeyEvent(QKeyEvent.Type.KeyPress, 0, Modifier.NoModifier, sign))

    def settled(self) -> None:
        """Wait until everything given is on the disk and everything that follows from it is shown."""
        self.qtbot.waitUntil(lambda: self.workplace.under_way == 0, timeout=10_000)
        self.qtbot.waitUntil(self._read, timeout=10_000)
        QApplication.processEvents()

    def _read(self) -> bool:
        column = self.column
        progress = column.progress()
        quiet = not column._reading and not column._levelling and not column._levels.isActive()
        return quiet and progress == column.listing().progress(self.desk, self.workplace.state)

    def open(self, code: str) -> None:
        """Open a question; what a test recorded past the window is taken in first."""
        self.column.refresh_all()
        self.page.open_question(code)
        self.settled()

    def answers(self, code: str) -> dict[tuple[str, str], Answer]:
        return own_answers(self.desk, self.desk.state, code)

    def answer(self, code: str) -> str:
        """The value, or the state where there is no value, of a question's own answer."""
        found = self.answers(code).get(("", ""))
        if found is None:
            return ""
        return found.value if found.answered else str(found.state)


@pytest.fixture
def sitting(window: MainWindow, qtbot: QtBot) -> Sitting:
    """The page as it opens on a fresh mission."""
    return at_questions(window, qtbot)


def sit_down(window: MainWindow, desk: Desk, qtbot: QtBot) -> Sitting:
    """Open a desk in the window and go to its questions."""
    window.take_desk(desk)
    return at_questions(window, qtbot)


def at_questions(window: MainWindow, qtbot: QtBot) -> Sitting:
    """Go to the questions, in a window that has room for tree and drawer, whatever the screen of the test has."""
    window.resize(1366, 696)
    frame = window.frame
    assert frame is not None
    frame.show_tab("questions")
    page = frame.findChild(QuestionsPage)
    assert page is not None
    qtbot.waitUntil(lambda: frame.workplace.assessment is not None, timeout=10_000)
    qtbot.waitUntil(page.drawer.isVisible, timeout=2_000)
    return Sitting(window, page, qtbot)


@contextmanager
def full_disk(desk: Desk) -> Iterator[None]:
    """No page more fits into the file: the database says what it says on a full disk."""
    with desk.file.still() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count={pages}")
    yield
    with desk.file.still() as connection:
        connection.execute(f"PRAGMA max_page_count={pages + 100_000}")


@contextmanager
def read_only_disk(desk: Desk) -> Iterator[None]:
    """The disk takes nothing any more, though the file was opened for writing."""
    with desk.file.still() as connection:
        connection.execute("PRAGMA query_only=ON")
    yield
    with desk.file.still() as connection:
        connection.execute("PRAGMA query_only=OFF")


def key(sign: str) -> QKeyEvent:
    """The press of a key that types this sign."""
    return QKeyEvent(QKeyEvent.Type.KeyPress, 0, Modifier.NoModifier, sign)
