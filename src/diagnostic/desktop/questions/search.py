"""Finding a question, a standard or a piece of evidence by its code or by words in it."""

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diagnostic.actions.reading import all_evidence
from diagnostic.desktop.look import Ink, Label, SearchField, TypeRole, as_written
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.subject import Facet, Kind

CODE = Qt.ItemDataRole.UserRole


class Found(NamedTuple):
    """What can be gone to: the question it leads to, its code and words in the list, and what else it is called in the window."""

    question: str
    code: str
    words: str
    also: str = ""

    def line(self, page: Qt.LayoutDirection) -> str:
        """Code and words, each in its own direction: a question mark stays behind its sentence in a mirrored window too."""
        return f"{as_written(self.code, page)}  {as_written(self.words, page)}"

    def has(self, words: list[str]) -> bool:
        """Tell whether every word is in what it is called."""
        called = f"{self.code} {self.words} {self.also}".casefold()
        return all(word in called for word in words)


class SearchPalette(QDialog):
    """Type, move with Up and Down, press Enter. Emits ``question_wanted``."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._workplace = workplace
        self._lines: list[Found] = []
        theme = theme_of(self)
        self.setAccessibleName(self.tr("Go to a question, standard or evidence"))
        self.field = SearchField(self.tr("Search"), self.tr("Question, standard, evidence ..."))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = Label(
            self.tr(
                "Nothing is named like this. Try a code such as I2-2, or fewer words; questions are found by their own words, not by what was "
                "answered."
            ),
            TypeRole.BODY, Ink.TEXT2,
        )  # fmt: skip
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12))
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.field.typed.connect(self._find)
        self.field.entered.connect(lambda _text: self._take(self.list.currentItem()))
        self.field.moved.connect(self._move)
        self.list.itemClicked.connect(self._take)

    def open_palette(self) -> None:
        """Open over the window, empty, with the list of all questions below."""
        host = self.parentWidget()
        theme = theme_of(self)
        if host is not None:
            width = min(theme.px(640), host.width() - theme.px(40))
            self.resize(width, min(theme.px(420), host.height() - theme.px(80)))
            self.move(host.mapToGlobal(host.rect().center()).x() - width // 2, host.mapToGlobal(host.rect().topLeft()).y() + theme.px(52))
        self._lines = self._all_lines()
        self.field.clear()
        self._find("")
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; nothing was changed."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _find(self, text: str) -> None:
        words = text.casefold().split()
        self.list.clear()
        found = [each for each in self._lines if each.has(words)]
        # Codes come first: "sto" means the module STO, not every line that speaks of Customs.
        for each in sorted(found, key=lambda each: not each.code.casefold().startswith(tuple(words[:1]))):
            item = QListWidgetItem(each.line(self.layoutDirection()))
            item.setData(CODE, each.question)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)

    def _all_lines(self) -> list[Found]:
        questions = self._workplace.questionnaire
        lines = []
        parts = [(standard.code, f"standard.{standard.code}") for standard in questions.standards]
        parts += [(module, f"module.{module}") for module in questions.modules]
        for code, name in parts:
            first = questions.questions_of(code)
            if first:
                lines.append(Found(first[0].code, code, questions.text(f"{name}.title"), questions.text(f"{name}.short")))
        for question in questions.questions:
            name = f"question.{question.code}"
            lines.append(Found(question.code, question.code, questions.text(f"{name}.text"), questions.text(f"{name}.short")))
        lines.extend(self._evidence_lines())
        return lines

    def _evidence_lines(self) -> list[Found]:
        desk, state = self._workplace.desk, self._workplace.state
        used = {
            subject.row: subject.code
            for subject in state.subjects(Kind.QUESTION)
            if subject.facet == Facet.EVIDENCE
        }
        known = [(code, facts) for code, facts in all_evidence(desk, state) if code in used]
        return [Found(used[code], code, f"{facts.get('title', '')}  ({used[code]})") for code, facts in known]

    def _move(self, step: int) -> None:
        row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
        self.list.setCurrentRow(row)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.close()
            self.question_wanted.emit(str(item.data(CODE)))
