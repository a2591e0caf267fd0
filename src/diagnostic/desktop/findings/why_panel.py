"""Why a level stands where it is: the sentence, the rows, each step of the ladder with its tests, the evidence, and what a person set."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from diagnostic.desktop.findings.criteria_list import CriteriaList
from diagnostic.desktop.findings.evidence_chips import evidence_chip, strength_text
from diagnostic.desktop.findings.level_box import LevelBox
from diagnostic.desktop.level_words import held_text, ladder_text, own_definition_text, row_name, row_scale
from diagnostic.desktop.look import Card, FlowLayout, IconLabel, Ink, Label, SectionLabel, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.judging import Outcome
from diagnostic.model.level import CellResult, LevelReason, RowResult

NAME_WIDTH, NAME_NARROW, LARGE = 260, 140, 1.4
"""The most that the name of a line takes before it breaks; less where the text is so large that the cells beside it need the room."""


class WhyPanel(QWidget):
    """Opens below the line of a standard in the profile; ``question_wanted`` hears which question is to be opened."""

    def __init__(
        self, workplace: Workplace, assessment: Assessment, cell: CellResult, question_wanted: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._workplace, self._cell, self._question_wanted = workplace, cell, question_wanted
        theme = theme_of(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(4), 0, theme.px(12))
        self._column.setSpacing(theme.px(8))
        card = Card()
        self._card = card.body
        held = held_text(workplace.questionnaire, cell)
        if held:
            self._card.addWidget(Label(held, TypeRole.STRONG))
        star = own_definition_text(cell)
        if star:
            self._card.addWidget(Label(star, TypeRole.CAPTION, Ink.TEXT3))
        self._rows()
        self._ladder()
        self._evidence(assessment)
        self._column.addWidget(card)
        self.box = LevelBox(workplace, cell)
        self._column.addWidget(self.box)

    def _rows(self) -> None:
        rows = [row for row in self._cell.rows if row.row]
        if len(rows) < 2:
            return
        self._card.addWidget(SectionLabel(self.tr("Line by line; the lowest line in the scope decides")))
        theme, box = theme_of(self), QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(2, 1)
        questions = self._workplace.questionnaire
        metrics = theme.metrics(TypeRole.FIELD)
        longest = max(round(metrics.horizontalAdvance(row_name(questions, self._cell, row.row))) for row in rows) + 2
        for number, row in enumerate(rows):
            name = Label(row_name(questions, self._cell, row.row), TypeRole.FIELD)
            name.setFixedWidth(min(longest, theme.px(NAME_WIDTH if theme.zoom < LARGE else NAME_NARROW)))
            grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(row_scale(questions, self._cell, row), number, 1)
        self._card.addWidget(box)

    def _ladder(self) -> None:
        decider = self._decider()
        if decider is None:
            return
        title = self.tr("What each level asks for")
        if decider.row:
            name = row_name(self._workplace.questionnaire, self._cell, decider.row)
            title = self.tr("What each level asks for, in the line that decides: {name}").format(name=name)
        self._card.addWidget(SectionLabel(title))
        reached = self._cell.proposed.level if self._cell.proposed.level is not None else -1
        for reason in decider.why:
            self._step(reason, reached)

    def _step(self, reason: LevelReason, reached: int) -> None:
        """One level of the ladder; its tests are shown up to the first level that was not reached, where they decide."""
        words = {
            Outcome.MET: self.tr("Level {level}, met: {meaning}"),
            Outcome.NOT_MET: self.tr("Level {level}, not met: {meaning}"),
            Outcome.UNKNOWN: self.tr("Level {level}, not known yet: {meaning}"),
            Outcome.BESIDE: self.tr("Level {level}, beside the point here: {meaning}"),
        }[reason.outcome]
        meaning = ladder_text(self._workplace.questionnaire, self._cell, reason.level)
        ink = Ink.TEXT if reason.level <= reached + 1 else Ink.TEXT3
        self._card.addWidget(Label(words.format(level=reason.level, meaning=meaning), TypeRole.FIELD_STRONG, ink))
        open_ladder = not self._cell.proposed.numeric
        if reason.criteria and (reason.level <= reached + 1 or (open_ladder and reason.outcome is not Outcome.NOT_MET)):
            self._card.addWidget(CriteriaList(self._workplace.questionnaire, reason.criteria, self._question_wanted))

    def _evidence(self, assessment: Assessment) -> None:
        cell, items = self._cell, {item.code: item for item in assessment.evidence}
        if cell.self_reported:
            self._card.addWidget(Label(self.tr("Self-reported: evidence is not weighed here."), TypeRole.CAPTION, Ink.TEXT3))
            return
        self._card.addWidget(SectionLabel(self.tr("Evidence behind it")))
        decider = self._decider()
        found = decider.strength if decider is not None else cell.strength
        self._card.addWidget(IconLabel("file-text", self.tr("Strength: {strength}").format(strength=strength_text(found))))
        against = {code for row in cell.rows for code in row.evidence_against}
        chips = QWidget()
        flow = FlowLayout(chips)
        for code in cell.evidence:
            if code in items:
                flow.addWidget(evidence_chip(items[code], lambda: self._question_wanted(self._cell.questions[0]), code in against))
        if cell.evidence:
            self._card.addWidget(chips)

    def _decider(self) -> RowResult | None:
        """The line that decides, as the method picks it: the first whose ladder stands behind the cell."""
        return next((row for row in self._cell.rows if row.why and row.why == self._cell.why), None)
