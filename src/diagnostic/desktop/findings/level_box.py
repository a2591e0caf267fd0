"""Confirming the level of a cell, or moving it with a written reason. By more than one only the team lead may."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.actions.levelling import confirm_level, follow_the_rules
from diagnostic.actions.reading import member_name
from diagnostic.desktop.level_words import cell_title, state_text
from diagnostic.desktop.look import AnswerSegments, Card, GrowingTextEdit, Ink, Label, Option, PlainButton, SectionLabel, TypeRole
from diagnostic.desktop.look.choice import Cell
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.level import CellResult
from diagnostic.model.problem import RefusedError


class LevelSegments(AnswerSegments):
    """Levels side by side; here the digit typed is the level itself."""

    def key_hint(self, cell: Cell) -> str:
        """The level says it."""
        return ""

    def digit(self, cell: Cell, digit: int) -> bool:
        """Choose the level of that number."""
        return super().digit(cell, digit + 1)


class LevelBox(Card):
    """Five levels, the one that the rules propose underlined; a reason; and what was confirmed, by whom, whether it still holds."""

    def __init__(self, workplace: Workplace, cell: CellResult, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._workplace, self._cell = workplace, cell
        self.body.addWidget(SectionLabel(self.tr("Confirm the level, or move it")))
        self.body.addWidget(Label(self._proposal(), TypeRole.FIELD, Ink.TEXT2))
        if cell.adjusted is not None:
            ink = Ink.NOTICE if cell.adjusted.stale else Ink.TEXT
            self.body.addWidget(Label(self._standing(), TypeRole.FIELD, ink, from_person=True))
        if not workplace.desk.read_only:
            self._form()

    def _form(self) -> None:
        cell, proposed = self._cell, self._cell.proposed.level
        name = self.tr("Level of {cell}, {title}").format(cell=cell.standard, title=cell_title(cell))
        standing = cell.adjusted.level if cell.adjusted is not None else proposed
        self.levels = LevelSegments(name, tuple(Option(str(level), str(level)) for level in range(5)), _key(standing), _key(proposed))
        self.levels.chosen.connect(lambda _key: self._relabel())
        self.reason = GrowingTextEdit(self.tr("Reason"), hint=self.tr("Why another level than the proposed one? It is printed in the report."))
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.NOTICE)
        self._problem.hide()
        self.confirm = PlainButton("", icon="check")
        self.confirm.clicked.connect(self._confirm)
        line = QHBoxLayout()
        line.setSpacing(theme_of(self).px(10))
        line.addWidget(self.confirm)
        if cell.adjusted is not None:
            back = PlainButton(self.tr("Follow the rules again"), icon="undo-2")
            back.clicked.connect(lambda: self._workplace.act(follow_the_rules, cell.code))
            line.addWidget(back)
        line.addStretch(1)
        for widget in (self.levels, self.reason, self._problem):
            self.body.addWidget(widget)
        self.body.addLayout(line)
        self._relabel()

    def problem(self) -> str:
        """Return what was refused; empty when nothing was."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _proposal(self) -> str:
        if self._cell.proposed.numeric:
            return self.tr("The rules propose {level} from the answers.").format(level=self._cell.proposed.level)
        words = self.tr("The rules propose no level: {state}. Setting one is for the team lead.")
        return words.format(state=state_text(self._cell.proposed))

    def _standing(self) -> str:
        adjusted = self._cell.adjusted
        assert adjusted is not None
        desk, state = self._workplace.desk, self._workplace.state
        who = member_name(desk, state, adjusted.author) or self.tr("no name given")
        if adjusted.moved == 0:
            words = self.tr("Confirmed at {level} by {who}.").format(level=adjusted.level, who=who)
        else:
            words = self.tr("Set to {level} by {who}: {reason}").format(level=adjusted.level, who=who, reason=adjusted.reason)
        if adjusted.stale:
            words = f"{words} {self.tr('Answers or evidence have changed since; confirm it again or follow the rules.')}"
        return words

    def _relabel(self) -> None:
        chosen, proposed = self.levels.chosen_key(), _key(self._cell.proposed.level)
        self.confirm.setEnabled(chosen is not None)
        if chosen is None or chosen == proposed:
            self.confirm.setText(self.tr("Confirm {level}").format(level=proposed or "?"))
        else:
            self.confirm.setText(self.tr("Set to {level}").format(level=chosen))
        self.confirm.updateGeometry()
        # A level that the rules propose needs no reason; the field stays for a note of why it was looked at again.
        self.reason.setAccessibleDescription("" if chosen == proposed else self.tr("needed"))

    def _confirm(self) -> None:
        key = self.levels.chosen_key()
        if key is not None:
            reason = self.reason.text()
            self._workplace.act(
                confirm_level, self._cell.code, int(key), self._cell.proposed.level, reason, refused=self._say, typed=reason
            )

    def _say(self, fault: RefusedError) -> None:
        self._problem.setText(problem_sentence(fault.problems[0]))
        self._problem.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)


def _key(level: int | None) -> str | None:
    return None if level is None else str(level)
