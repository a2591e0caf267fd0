"""What was seen, and what that rests on: evidence with its strength, the answers that triggered it, the rule."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from diagnostic.actions.reading import evidence_at
from diagnostic.desktop.findings.evidence_chips import answer_link, answers_by_question, evidence_chip
from diagnostic.desktop.findings.shown import Shown
from diagnostic.desktop.findings.wording_field import WordingField
from diagnostic.desktop.look import Card, FlowLayout, Ink, Label, LinkButton, SectionLabel, TypeRole, isolate
from diagnostic.desktop.questions.tab_order import tab_through
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.subject import Facet

MOST = 6
"""So many answers are shown at first: a level can rest on thirty."""


class SeenCard(Card):
    """Emits ``question_wanted``; evidence leads to the question it is linked to."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._shown: Shown | None = None
        self._all_of = ""
        self.seen = WordingField(workplace, Facet.SEEN, self.tr("What was seen"), TypeRole.BODY)
        self._chips_box, self._answers_box = QWidget(), QWidget()
        self._chips = FlowLayout(self._chips_box)
        self._answers = FlowLayout(self._answers_box, gap=16, line_gap=2)
        self._rule = Label("", TypeRole.CAPTION, Ink.TEXT3)
        self.body.addWidget(self.seen)
        self.body.addWidget(SectionLabel(self.tr("Rests on")))
        self.body.addWidget(self._chips_box)
        self.body.addWidget(self._answers_box)
        self.body.addWidget(self._rule)
        self.body.addStretch(1)

    def show_item(self, shown: Shown) -> None:
        """Show what stands behind a recommendation."""
        self._shown = shown
        self.seen.show_item(shown.item)
        self._show_evidence(shown)
        self._show_answers(shown)
        # Chips and links are made anew each time: without this Tab would come to them last.
        tab_through(self.seen, self._chips_box, self._answers_box)
        rule = self.tr("Added by an expert; no rule stands behind it.") if shown.item.own else self.tr("Drafted by rule {rule}")
        self._rule.setText(rule.format(rule=isolate(shown.item.code)))

    def _show_evidence(self, shown: Shown) -> None:
        self._chips.clear()
        items = {item.code: item for item in shown.assessment.evidence}
        for code in shown.item.evidence:
            if code in items:
                self._chips.addWidget(evidence_chip(items[code], partial(self._open_evidence, code)))
        if not shown.item.evidence:
            words = self.tr("No evidence is linked to these answers yet.")
            self._chips.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT3, wrap=False))

    def _show_answers(self, shown: Shown) -> None:
        self._answers.clear()
        grouped = answers_by_question(shown.item.answers)
        codes = list(grouped)
        whole = self._all_of == shown.item.code or len(codes) <= MOST + 1
        for code in codes if whole else codes[:MOST]:
            self._answers.addWidget(answer_link(shown.questionnaire, code, grouped[code], self.question_wanted.emit))
        if not whole:
            more = LinkButton(self.tr("Show all %n answers", "", len(codes)))
            more.clicked.connect(self._show_all)
            self._answers.addWidget(more)

    def _show_all(self) -> None:
        if self._shown is not None:
            self._all_of = self._shown.item.code
            self._show_answers(self._shown)

    def _open_evidence(self, code: str) -> None:
        shown = self._shown
        if shown is None:
            return
        desk, state = shown.workplace.desk, shown.workplace.state
        asked = [answer.place.question for answer in shown.item.answers] + [question.code for question in shown.questionnaire.questions]
        for question in dict.fromkeys(asked):
            if any(link.code == code for link in evidence_at(desk, state, question)):
                self.question_wanted.emit(question)
                return
