"""Guidance: what the question asks, what the standard says in our words, levels, evidence to ask for, strong and weak answers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.level_words import held_text, ladder_text
from diagnostic.desktop.look import Ink, Label, LadderList, LinkButton, SectionLabel, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.panel import Panel, TextSection
from diagnostic.desktop.questions.wording import ask_text
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import StandardAssessment
from diagnostic.model.level import CellResult
from diagnostic.model.questionnaire import Dimension, Question


class GuidancePanel(Panel):
    """Reads from the question set; only the place on the ladder comes from the answers. ``why_wanted`` carries the code of a cell."""

    why_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._code, self._cell = "", ""
        self._asks = TextSection(self.tr("What this asks"))
        self._says = TextSection(self.tr("The standard in our words"))
        self._worded = TextSection(self.tr("How it is worded"))
        self._trips = TextSection(self.tr("Beside TRIPS"))
        self._cited = Label("", TypeRole.CAPTION, Ink.TEXT3)
        self._safeguard = Label(
            self.tr("A safeguard: it protects traders, owners and the public, and counts as much as a power."), TypeRole.CAPTION, Ink.TEXT2
        )
        self._levels = _Levels()
        self._levels.why.clicked.connect(lambda: self.why_wanted.emit(self._cell))
        self._evidence = TextSection(self.tr("Evidence to ask for"))
        self._whom = TextSection(self.tr("Whom to ask"))
        self._strong = TextSection(self.tr("Strong evidence"))
        self._weak = TextSection(self.tr("Weak evidence"))
        for widget in (
            self._asks, self._says, self._worded, self._trips, self._cited, self._safeguard, self._levels,
            self._evidence, self._whom, self._strong, self._weak,
        ):  # fmt: skip
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_question(self, code: str, assessment: StandardAssessment | None) -> None:
        """Fill the panel for a question."""
        self._code = code
        questions = self.workplace.questionnaire
        question = questions.question(code)
        prefix, standard = f"question.{code}", f"standard.{question.standard}"
        self._asks.show_text(self._text(f"{prefix}.guidance"))
        self._says.show_text(self._text(f"{standard}.says"))
        self._worded.show_text(self._text(f"{standard}.qualifier"))
        self._trips.show_text(self._text(f"{standard}.trips"))
        cited = self._citation(question)
        self._cited.setText(cited)
        self._cited.setVisible(bool(cited))
        self._safeguard.setVisible(question.safeguard)
        self._evidence.show_text(self._text(f"{prefix}.evidence"))
        self._whom.show_text(ask_text(questions, question))
        self._strong.show_text(self._text(f"{prefix}.strong") or self._text(f"{standard}.strong"))
        self._weak.show_text(self._text(f"{prefix}.weak") or self._text(f"{standard}.weak"))
        self.show_levels(code, assessment)

    def show_levels(self, code: str, assessment: StandardAssessment | None) -> None:
        """Show the ladder of the question's cell, with the level that stands now and why."""
        cell = cell_of(self.workplace.questionnaire.question(code), assessment)
        self._levels.setVisible(cell is not None)
        if cell is None:
            return
        self._cell = cell.code
        questions = self.workplace.questionnaire
        title = self.tr("Levels for the legal base") if cell.dimension is Dimension.LAW else self.tr("Levels for practice")
        sentences = tuple(ladder_text(questions, cell, level) for level in range(5))
        shown = cell.printed if cell.printed.numeric else cell.claimed
        self._levels.show_levels(title, sentences, shown.level, held_text(questions, cell))

    def _citation(self, question: Question) -> str:
        questions = self.workplace.questionnaire
        if not self._text(f"standard.{question.standard}.says"):
            return ""
        cited = questions.standard(question.standard)
        words = self.tr("SECURE 2007, Section {section}, standard {number}; provisional and voluntary")
        return words.format(section=cited.section, number=cited.number)

    def _text(self, key: str) -> str:
        questions = self.workplace.questionnaire
        return questions.text(key) if questions.has_text(key) else ""


class _Levels(QWidget):
    """The ladder with the level that stands, the sentence that says what holds it there, and the link to all reasons."""

    def __init__(self) -> None:
        super().__init__()
        self._ladders: dict[tuple[str, ...], LadderList] = {}
        self._shown: LadderList | None = None
        self._title = SectionLabel("")
        self._held = Label("", TypeRole.FIELD, Ink.TEXT2)
        self.why = LinkButton(self.tr("Why this level"), icon="circle-help")
        self._place = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme_of(self).px(6))
        column.setSpacing(theme_of(self).px(3))
        column.addWidget(self._title)
        column.addLayout(self._place)
        column.addWidget(self._held)
        column.addWidget(self.why)

    def show_levels(self, title: str, sentences: tuple[str, ...], level: int | None, held: str) -> None:
        """Show a ladder; each is made once."""
        self._title.setText(title)
        if sentences not in self._ladders:
            self._ladders[sentences] = LadderList(title, sentences)
        ladder = self._ladders[sentences]
        if ladder is not self._shown:
            if self._shown is not None:
                self._place.removeWidget(self._shown)
                self._shown.hide()
            self._place.addWidget(ladder)
            ladder.show()
            self._shown = ladder
        key = None if level is None else str(level)
        if ladder.current_key() != key:
            ladder.set_current(key)
        self._held.setText(held)
        self._held.setVisible(bool(held))


def cell_of(question: Question, assessment: StandardAssessment | None) -> CellResult | None:
    """Return the cell whose level a question bears on; None where its standard has none, or before it was worked out."""
    if assessment is None or assessment.standard != question.standard:
        return None
    law = question.dimension is Dimension.LAW
    for cell in assessment.cells:
        if (cell.dimension is Dimension.LAW) == law:
            return cell
    return assessment.cells[0] if assessment.cells else None
