"""Guidance: what the question asks, what the standard says in our words, levels, evidence to ask for, strong and weak answers."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.level_words import held_text
from diagnostic.desktop.look import Ink, Label, LadderList, SectionLabel, TypeRole
from diagnostic.desktop.questions.panel import Panel
from diagnostic.desktop.questions.wording import ask_text
from diagnostic.model.assessment import StandardAssessment
from diagnostic.model.level import CellResult
from diagnostic.model.questionnaire import Dimension, Question


class GuidancePanel(Panel):
    """Reads from the question set; only the place on the ladder comes from the answers."""

    def show_question(self, code: str, assessment: StandardAssessment | None) -> None:
        """Fill the panel for a question."""
        self.empty()
        questions = self.workplace.questionnaire
        question = questions.question(code)
        text = questions.text
        prefix = f"question.{code}"
        self.section(self.tr("What this asks"), self._text(f"{prefix}.guidance"))
        standard = f"standard.{question.standard}"
        if questions.has_text(f"{standard}.says"):
            self.section(self.tr("The standard in our words"), text(f"{standard}.says"))
            cited = questions.standard(question.standard)
            self.line(
                self.tr("SECURE 2007, Section {section}, standard {number}; provisional and voluntary").format(
                    section=cited.section, number=cited.number
                ),
                Ink.TEXT3,
            )
        if question.safeguard:
            self.line(self.tr("A safeguard: it protects traders, owners and the public, and counts as much as a power."))
        self._ladders = QWidget()
        self._ladder_column = QVBoxLayout(self._ladders)
        self._ladder_column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._ladders)
        self.section(self.tr("Evidence to ask for"), self._text(f"{prefix}.evidence"))
        self.section(self.tr("Whom to ask"), ask_text(questions, question))
        self.section(self.tr("Strong evidence"), self._text(f"{prefix}.strong") or self._text(f"{standard}.strong"))
        self.section(self.tr("Weak evidence"), self._text(f"{prefix}.weak") or self._text(f"{standard}.weak"))
        self.column.addStretch(1)
        self.show_levels(code, assessment)

    def show_levels(self, code: str, assessment: StandardAssessment | None) -> None:
        """Show the ladder of the question's cell, with the level that stands now and why."""
        while self._ladder_column.count():
            item = self._ladder_column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        cell = self._cell_of(self.workplace.questionnaire.question(code), assessment)
        if cell is None:
            return
        law = cell.dimension is Dimension.LAW
        title = self.tr("Levels for the legal base") if law else self.tr("Levels for practice")
        ladder = LadderList(title, self._sentences(cell), current=cell.claimed.level if cell.claimed.numeric else None)
        self._ladder_column.addWidget(SectionLabel(title))
        self._ladder_column.addWidget(ladder)
        held = held_text(self.workplace.questionnaire, cell)
        if held:
            self._ladder_column.addWidget(Label(held, TypeRole.FIELD, Ink.TEXT2))

    def _cell_of(self, question: Question, assessment: StandardAssessment | None) -> CellResult | None:
        if assessment is None or assessment.standard != question.standard:
            return None
        law = question.dimension is Dimension.LAW
        for cell in assessment.cells:
            if (cell.dimension is Dimension.LAW) == law:
                return cell
        return assessment.cells[0] if assessment.cells else None

    def _sentences(self, cell: CellResult) -> tuple[str, ...]:
        ladder = "law" if cell.dimension is Dimension.LAW else "practice"
        questions = self.workplace.questionnaire
        return tuple(
            questions.text(f"cell.{cell.code}.{level}")
            if questions.has_text(f"cell.{cell.code}.{level}")
            else questions.text(f"ladder.{ladder}.{level}")
            for level in range(5)
        )

    def _text(self, key: str) -> str:
        questions = self.workplace.questionnaire
        return questions.text(key) if questions.has_text(key) else ""
