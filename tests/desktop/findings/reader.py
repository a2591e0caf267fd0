"""A person at the findings page: goes through the list, types, presses; and what the file holds afterwards."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from diagnostic.actions.assessing import assess_desk
from diagnostic.desktop.findings.contents import Row
from diagnostic.desktop.findings.list_model import ROW
from diagnostic.desktop.findings.page import FindingsPage
from diagnostic.desktop.findings.wording_field import WordingField
from diagnostic.desktop.look import GrowingTextEdit
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.recommendation import Recommendation

P = TypeVar("P", bound=QWidget)


class Reader:
    """Drives the page by keys and presses alone; looks at the screen, and into the file through a fresh assessment."""

    def __init__(self, qtbot: QtBot, page: FindingsPage, workplace: Workplace) -> None:
        self.qtbot, self.page, self.workplace = qtbot, page, workplace

    @property
    def column(self) -> QWidget:
        """The recommendation that is shown."""
        return self.page.detail.column

    def member(self, name: str) -> str:
        """The code of a person of the team."""
        desk = self.workplace.desk
        found = [
            subject.row
            for subject in desk.state.subjects("setup", "team")
            if isinstance(value := desk.state.current(subject).value, dict) and value.get("name") == name
        ]
        return found[0]

    def settle(self) -> None:
        """Wait until everything is on the disk and shown again."""
        self.qtbot.waitUntil(lambda: self.workplace.under_way == 0 and self._up_to_date(), timeout=10_000)
        QApplication.processEvents()

    def _up_to_date(self) -> bool:
        self.workplace.assess()
        return self.workplace.assessment is not None and self.workplace._assessed_state is self.workplace.state

    def item(self, code: str) -> Recommendation:
        """The recommendation as the file has it."""
        return assess_desk(self.workplace.desk).recommendations.get(code)

    def rows(self) -> list[Row]:
        """What the list shows, from top to bottom."""
        model = self.page.list.model()
        return [model.index(number, 0).data(ROW) for number in range(model.rowCount())]

    def section(self, title: str) -> list[Row]:
        """The rows under a heading, up to the next heading."""
        rows = self.rows()
        start = next(number for number, row in enumerate(rows) if row.kind.value == "heading" and row.title == title)
        found: list[Row] = []
        for row in rows[start + 1 :]:
            if row.kind.value == "heading":
                break
            found.append(row)
        return found

    def go(self, key: str) -> None:
        """Press the row of the list with the mouse."""
        view = self.page.list
        index = next(view.model().index(number, 0) for number, row in enumerate(self.rows()) if row.key == key)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        assert view.current_key() == key
        assert self.page.current_key() == key
        view.setFocus()
        QApplication.processEvents()

    def write(self, field: WordingField | GrowingTextEdit, text: str) -> None:
        """Replace what stands in a field and leave it with Tab."""
        edit = field.field if isinstance(field, WordingField) else field
        edit.setFocus()
        edit.selectAll()
        QTest.keyClick(edit, Qt.Key.Key_Delete)
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Tab)
        self.settle()

    def press(self, button: QWidget) -> None:
        """Press what can be pressed, by the key."""
        assert button.isVisible()
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.settle()

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        """A visible button with these words."""
        (found,) = [each for each in self.every(QAbstractButton, inside) if each.text() == text]
        return found

    def every(self, kind: type[P], inside: QWidget | None = None) -> list[P]:
        """Everything of a kind that can be seen."""
        return [each for each in (inside or self.page).findChildren(kind) if each.isVisible()]

    def words(self, inside: QWidget | None = None) -> str:
        """Every text that can be read, without the marks that keep codes in order."""
        texts = [label.text() or label.accessibleName() for label in self.every(QLabel, inside)]
        return "\n".join(texts).replace("\u2066", "").replace("\u2069", "")
