"""Which questions a workbook holds: all that were agreed, or some sections, modules, standards and questions."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import AnswerSegments, CheckBox, FlowLayout, Ink, Label, LineField, Option, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.model.questionnaire import Questionnaire

ALL, SOME = "all", "some"


class ScopeField(QWidget):
    """Emits ``changed`` when another part is wanted; ``codes`` is () for everything that was agreed."""

    changed = Signal()

    def __init__(self, questionnaire: Questionnaire, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.which = AnswerSegments(
            self.tr("Which questions"), [Option(ALL, self.tr("All that were agreed")), Option(SOME, self.tr("Only some"))], ALL
        )
        self.which.chosen.connect(lambda _key: self._show())
        self.boxes = {code: self._box(f"{code} {questionnaire.text(f'{kind}.{code}.short')}") for kind, code in _parts(questionnaire)}
        self.further = LineField(self.tr("Standards or questions"))
        self.further.settled.connect(lambda _text: self.changed.emit())
        self._hint = Label(self.tr("Standards or questions by their codes, such as I-4, II3-1"), TypeRole.CAPTION, Ink.TEXT2)
        self._hint.setBuddy(self.further)
        self._some = QWidget()
        theme = theme_of(self)
        inside = QVBoxLayout(self._some)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(4))
        flow = FlowLayout(gap=14, line_gap=0)
        for box in self.boxes.values():
            flow.addWidget(box)
        inside.addLayout(flow)
        inside.addWidget(self._hint)
        inside.addWidget(self.further)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.which)
        column.addWidget(self._some)
        self._some.hide()

    def codes(self) -> tuple[str, ...]:
        """Return the codes chosen; a code that the question set does not have is for the export to refuse."""
        if self.which.chosen_key() != SOME:
            return ()
        ticked = [code for code, box in self.boxes.items() if box.isChecked()]
        return tuple(dict.fromkeys((*ticked, *(each for each in re.split(r"[\s,;]+", self.further.text()) if each))))

    def _show(self) -> None:
        self._some.setVisible(self.which.chosen_key() == SOME)
        self.changed.emit()

    def _box(self, text: str) -> CheckBox:
        box = CheckBox(text)
        box.clicked.connect(lambda _on: self.changed.emit())
        return box


def _parts(questionnaire: Questionnaire) -> list[tuple[str, str]]:
    return [*(("section", section.code) for section in questionnaire.sections), *(("module", code) for code in questionnaire.modules)]
