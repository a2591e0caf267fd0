"""Why a level stands where it is: each step of the ladder with its tests and the answers behind them; and a person's word on it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.findings.criterion_words import criterion_line, outcome_text
from diagnostic.desktop.findings.evidence_chips import question_link
from diagnostic.desktop.findings.level_box import LevelBox
from diagnostic.desktop.level_words import cell_title, held_text, ladder_text, own_definition_text, row_name, row_scale, scale_arguments
from diagnostic.desktop.look import FlowLayout, IconLabel, Ink, Label, LevelScale, LinkButton, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.evidence_words import strength_text
from diagnostic.desktop.questions.panel import Panel, clear
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.condition import AnswerTest
from diagnostic.model.judging import Outcome
from diagnostic.model.level import CellResult, Criterion, LevelReason, RowResult

ICONS = {Outcome.MET: "check", Outcome.NOT_MET: "minus", Outcome.UNKNOWN: "circle-help", Outcome.BESIDE: "circle-slash"}


class LevelPanel(Panel):
    """``closed`` goes back to the question, ``question_wanted`` opens one that a level rests on."""

    closed = Signal()
    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._cell: CellResult | None = None
        self._all = False
        self.back = LinkButton(self.tr("Back to the question"), icon="arrow-left")
        self.back.clicked.connect(self.closed)
        self._title = Label("", TypeRole.QUESTION_GRID)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme_of(self).px(6))
        self.column.addWidget(self.back)
        self.column.addWidget(self._title)
        self.column.addLayout(self._body)
        self.column.addStretch(1)

    def cell(self) -> CellResult | None:
        """The cell that is explained."""
        return self._cell

    def show_cell(self, cell: CellResult) -> None:
        """Explain a cell; nothing is made anew while nothing changed."""
        if cell == self._cell:
            return
        self._cell = cell
        questions = self.workplace.questionnaire
        self._title.setText(f"{isolate(cell.standard)}  {cell_title(cell)}")
        clear(self._body)
        self._body.addWidget(LevelScale("", **scale_arguments(cell)))
        held = held_text(questions, cell)
        if held:
            self._body.addWidget(Label(held, TypeRole.FIELD_STRONG))
        star = own_definition_text(cell)
        if star:
            self._body.addWidget(Label(star, TypeRole.CAPTION, Ink.TEXT3))
        self._evidence(cell)
        self._rows(cell)
        self._ladder(cell)
        self._body.addWidget(LevelBox(self.workplace, cell))

    def _evidence(self, cell: CellResult) -> None:
        if cell.self_reported:
            self._body.addWidget(Label(self.tr("Self-reported: evidence is not weighed here."), TypeRole.CAPTION, Ink.TEXT3))
        else:
            words = self.tr("Evidence behind it: {strength}").format(strength=strength_text(cell.strength))
            self._body.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT2))

    def _rows(self, cell: CellResult) -> None:
        rows = [row for row in cell.rows if row.row]
        if len(rows) < 2:
            return
        self._body.addWidget(SectionLabel(self.tr("Line by line; the lowest line in the scope decides")))
        for row in rows:
            self._body.addWidget(Label(row_name(self.workplace.questionnaire, cell, row.row), TypeRole.FIELD))
            self._body.addWidget(row_scale(self.workplace.questionnaire, cell, row))

    def _ladder(self, cell: CellResult) -> None:
        decider = next((row for row in cell.rows if row.why and row.why == cell.why), None)
        if decider is None:
            return
        self._body.addWidget(SectionLabel(self._ladder_title(cell, decider)))
        reached = cell.proposed.level if cell.proposed.level is not None else -1
        for reason in decider.why:
            decides = reason.level <= reached + 1 or (reached < 0 and reason.outcome is not Outcome.NOT_MET)
            self._step(cell, reason, decides)

    def _ladder_title(self, cell: CellResult, decider: RowResult) -> str:
        if not decider.row:
            return self.tr("What each level asks for")
        name = row_name(self.workplace.questionnaire, cell, decider.row)
        return self.tr("What each level asks for, in the line that decides: {name}").format(name=name)

    def _step(self, cell: CellResult, reason: LevelReason, decides: bool) -> None:
        words = {
            Outcome.MET: self.tr("Level {level}, met: {meaning}"),
            Outcome.NOT_MET: self.tr("Level {level}, not met: {meaning}"),
            Outcome.UNKNOWN: self.tr("Level {level}, not known yet: {meaning}"),
            Outcome.BESIDE: self.tr("Level {level}, beside the point here: {meaning}"),
        }[reason.outcome]
        meaning = ladder_text(self.workplace.questionnaire, cell, reason.level)
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, theme_of(self).px(4), 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(words.format(level=reason.level, meaning=meaning), TypeRole.FIELD_STRONG, Ink.TEXT if decides else Ink.TEXT3))
        self._body.addWidget(block)
        group = 0
        for criterion in dict.fromkeys(reason.criteria if decides else ()):
            if criterion.alternatives and criterion.alternatives != group:
                column.addWidget(Label(self.tr("One of these is enough:"), TypeRole.CAPTION, Ink.TEXT3))
            group = criterion.alternatives
            self._criterion(criterion, column)

    def _criterion(self, criterion: Criterion, column: QVBoxLayout) -> None:
        """One test: what came of it, the question as a link, what was answered, what is looked for."""
        questions, test = self.workplace.questionnaire, criterion.test
        head = QWidget()
        line = FlowLayout(head)
        line.addWidget(IconLabel(ICONS[criterion.outcome], outcome_text(criterion.outcome), Ink.TEXT2))
        if isinstance(test, AnswerTest):
            line.addWidget(question_link(questions, test.question, self.question_wanted.emit))
        column.addWidget(head)
        column.addWidget(Label(criterion_line(questions, criterion), TypeRole.FIELD, from_person=True))
