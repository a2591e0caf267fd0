"""One standard's questions: one is open, its neighbours stay readable as one-line answers."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from diagnostic.actions.answering import keep_typing, record_answer, record_text
from diagnostic.actions.assessing import assess_desk_standard
from diagnostic.actions.desk import Recorded
from diagnostic.actions.reading import conflicting, evidence_at, other_answers, own_answers, text_of
from diagnostic.desktop.look import Card, Ink, Label, Mark, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.card import QuestionCard
from diagnostic.desktop.questions.closed_row import ClosedRow
from diagnostic.desktop.questions.header import StandardHeader
from diagnostic.desktop.questions.summary import other_voice_line, summary_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.answer import AnswerState
from diagnostic.model.assessment import Assessment, StandardAssessment
from diagnostic.model.draft import Draft
from diagnostic.model.evidence import Exhibit, strength
from diagnostic.model.problem import RefusedError
from diagnostic.model.subject import Facet, Kind, Subject

READABLE = 738
DRAFT_PAUSE = 700


class StandardColumn(QWidget):
    """Emits ``question_opened`` (code), ``evidence_wanted`` (question, evidence or empty), ``left`` when the work leaves the standard."""

    question_opened = Signal(str)
    evidence_wanted = Signal(str, str)
    reveal_wanted = Signal(QWidget)
    left = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._desk, self._set = workplace.desk, workplace.questionnaire
        self._standard = ""
        self._open = ""
        self._assessment: StandardAssessment | None = None
        self._card: QuestionCard | None = None
        self._rows: dict[str, ClosedRow] = {}
        self._shown: tuple[str, ...] = ()
        self._strength: dict[str, tuple[int, str]] = {}
        self._pending: dict[str, int] = {}
        self._drafts: dict[Subject, str] = {}
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_PAUSE)
        self._draft_timer.timeout.connect(self._keep_drafts)
        theme = theme_of(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(24))
        outer.setSpacing(theme.px(10))
        self._header = StandardHeader(self._set)
        outer.addWidget(self._header)
        self._body = QVBoxLayout()
        self._body.setSpacing(theme.px(8))
        outer.addLayout(self._body)
        self._skipped = Label("", TypeRole.CAPTION, Ink.TEXT3)
        outer.addWidget(self._skipped)
        outer.addStretch(1)

    def standard(self) -> str:
        """Return the code of the standard shown."""
        return self._standard

    def current_question(self) -> str:
        """Return the code of the open question."""
        return self._open

    def assessment(self) -> StandardAssessment | None:
        """Return what the standard amounts to now."""
        return self._assessment

    @property
    def card(self) -> QuestionCard | None:
        """The card of the open question."""
        return self._card

    def show_standard(self, code: str) -> None:
        """Show another standard or module; nothing happens when it is shown already."""
        if code == self._standard:
            return
        self._standard, self._open, self._card = code, "", None
        self._header.show_standard(code)
        self._take_assessment(assess_desk_standard(self._desk, code))

    def open_first(self) -> None:
        """Open the first question with something left to ask, else the first."""
        codes = self._visible()
        open_codes = [one.code for one in self._progress() if one.code in codes and not one.done]
        for code in open_codes[:1] or codes[:1]:
            self.open_question(code)

    def open_last(self) -> None:
        """Open the last question."""
        for code in self._visible()[-1:]:
            self.open_question(code)

    def open_question(self, code: str, focus: bool = True) -> None:
        """Open a question; the one that was open becomes a line again."""
        if code not in self._shown:
            if code in self._codes():
                self._open = ""
                self._build(extra=code)
            else:
                return
        if code != self._open:
            self._open = code
            self._build(extra=code)
        if focus:
            self.focus_answer()
        if self._card is not None:
            self.reveal_wanted.emit(self._card)
        self.question_opened.emit(code)

    def step(self, step: int) -> None:
        """Open the next or the previous question; past the ends the neighbouring standard."""
        index = self._shown.index(self._open) + step if self._open in self._shown else 0
        if 0 <= index < len(self._shown):
            self.open_question(self._shown[index])
        else:
            self.left.emit(step)

    def take(self, recorded: Recorded, touched: set[str]) -> None:
        """Show what was recorded: only the questions it touched, then what follows for levels and skip logic."""
        for code in touched & set(self._shown):
            self._refresh(code)
        standard, state = self._standard, recorded.state
        self._workplace.read(lambda: assess_desk_standard(self._desk, standard, state), self._take_if_current)

    def show_evidence_strength(self, assessment: Assessment) -> None:
        """Take over the strength of each piece of evidence."""
        self._strength = {}
        for item in assessment.evidence:
            level = int(strength([Exhibit("", item)]))
            self._strength[item.code] = (level, self.tr("strength E{level}").format(level=level))
        if self._card is not None:
            self._show_evidence()

    def focus_answer(self) -> None:
        """Put the focus on the open question's answer."""
        if self._card is not None:
            self._card.focus_answer()

    def focus_comment(self) -> None:
        """Put the focus on the comment."""
        if self._card is not None:
            self._card.comment.focus_answer()

    def focus_who(self) -> None:
        """Put the focus on *who would know*."""
        if self._card is not None:
            self._card.focus_who()

    def bring_back(self, drafts: Sequence[Draft]) -> None:
        """Put kept typing back into the fields of the open question, and record it."""
        for draft in drafts:
            if draft.subject.facet == Facet.ANSWER:
                self._give(draft.subject.code, draft.subject.row, draft.subject.group, draft.raw, AnswerState.ANSWERED)
            else:
                self._give_text(draft.subject.code, draft.subject.facet, draft.raw)

    def _take_if_current(self, assessment: StandardAssessment) -> None:
        if assessment.standard == self._standard:
            self._take_assessment(assessment)

    def _take_assessment(self, assessment: StandardAssessment) -> None:
        self._assessment = assessment
        self._header.show_assessment(assessment)
        hidden = [one.code for one in assessment.progress.questions if not one.asked.visible]
        self._skipped.setText(
            self.tr("Not needed on this path: {codes}. Earlier answers, the scope or the facilities decide.").format(
                codes=", ".join(hidden)
            )
            if hidden
            else ""
        )
        wanted = self._visible(extra=self._open)
        open_rows = self._rows_asked(self._open) if self._open else ()
        changed_card = self._card is not None and self._card.rows != open_rows
        if wanted != self._shown or changed_card:
            self._build(extra=self._open)

    def _build(self, extra: str = "") -> None:
        """Lay out rows and the open card; rows that stay are kept, so nothing jumps."""
        had_focus = self._card is not None and self._card.isAncestorOf(QApplication.focusWidget() or self)
        while self._body.count():
            item = self._body.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self._card:
                widget.hide()
                widget.deleteLater()
        codes = self._visible(extra)
        self._shown, self._rows = codes, {}
        if self._card is not None and (self._card.question.code != self._open or self._card.rows != self._rows_asked(self._open)):
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        before: list[str] = []
        for code in codes:
            if code == self._open:
                self._add_closed(before)
                before = []
                if self._card is None:
                    self._card = self._make_card(code)
                self._body.addWidget(self._card)
            else:
                before.append(code)
        self._add_closed(before)
        for code in codes:
            self._refresh(code)
        self._tab_order()
        if had_focus and self._card is not None and not self._card.isAncestorOf(QApplication.focusWidget() or self):
            self._card.focus_answer()

    def _tab_order(self) -> None:
        """Tab goes down the page as it is read: the rows above, the open card, the rows below."""
        widgets = [self._card if code == self._open else self._rows[code] for code in self._shown]
        known = [widget for widget in widgets if widget is not None]
        for first, second in pairwise(known):
            QWidget.setTabOrder(first, second)

    def _add_closed(self, codes: list[str]) -> None:
        if not codes:
            return
        card = Card()
        card.body.setContentsMargins(0, 0, 0, 0)
        card.body.setSpacing(0)
        for code in codes:
            row = ClosedRow(self._set, self._set.question(code))
            row.opened.connect(self.open_question)
            self._rows[code] = row
            card.body.addWidget(row)
        self._body.addWidget(card)

    def _make_card(self, code: str) -> QuestionCard:
        card = QuestionCard(self._set, self._set.question(code), self._rows_asked(code))
        card.given.connect(lambda row, group, raw, state: self._give(code, row, group, raw, state))
        card.answer_typed.connect(lambda row, raw: self._type(code, Facet.ANSWER, raw, row))
        card.text_given.connect(lambda facet, text: self._give_text(code, facet, text))
        card.text_typed.connect(lambda facet, text: self._type(code, facet, text))
        card.evidence_wanted.connect(lambda evidence: self.evidence_wanted.emit(code, evidence))
        card.set_read_only(self._desk.read_only)
        return card

    def _refresh(self, code: str) -> None:
        state, question = self._workplace.state, self._set.question(code)
        answers = own_answers(self._desk, state, code)
        conflicts = conflicting(self._desk, state, code)
        if code == self._open and self._card is not None:
            if self._pending.get(code, 0) <= 0:
                other = other_answers(self._desk, state, code)
                self._card.show_texts(
                    text_of(self._desk, state, code, Facet.COMMENT),
                    text_of(self._desk, state, code, Facet.WHO_KNOWS),
                    text_of(self._desk, state, code, Facet.WHEN_KNOWN),
                )
                self._card.show_answers(answers, other, other_voice_line(self._desk, self._set, question, state, other))
                self._card.show_conflict(bool(conflicts))
            self._show_evidence()
        elif code in self._rows:
            text, mark = summary_of(self._set, question, self._rows_asked(code), answers)
            if conflicts:
                text, mark = self.tr("two answers"), Mark.CONFLICT
            count = len(evidence_at(self._desk, state, code))
            self._rows[code].show_answer(text, mark, self.tr("%n piece(s)", "", count) if count else "")

    def _show_evidence(self) -> None:
        if self._card is not None:
            self._card.show_evidence(evidence_at(self._desk, self._workplace.state, self._open), self._strength)

    def _give(self, code: str, row: str, group: str, raw: str, state: object) -> None:
        self._drafts.pop(self._subject(code, Facet.ANSWER, row, group), None)
        self._act(code, record_answer, code, raw, state, row, group, typed=raw)

    def _give_text(self, code: str, facet: str, text: str) -> None:
        self._drafts.pop(self._subject(code, facet), None)
        if text.strip() != text_of(self._desk, self._workplace.state, code, Facet(facet)).strip():
            self._act(code, record_text, code, Facet(facet), text, typed=text)

    def _act(self, code: str, *action: object, typed: str) -> None:
        self._pending[code] = self._pending.get(code, 0) + 1

        def done(_result: object) -> None:
            self._pending[code] -= 1
            self._refresh(code)

        def refused(fault: RefusedError) -> None:
            self._pending[code] -= 1
            if self._card is not None and self._open == code:
                problem = fault.problems[0]
                self._card.editor.show_problem(f"{problem.message} {problem.remedy}".strip())

        self._workplace.act(*action, then=done, refused=refused, typed=typed)  # type: ignore[arg-type]

    def _type(self, code: str, facet: str, raw: str, row: str = "") -> None:
        self._drafts[self._subject(code, facet, row)] = raw
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def _keep_drafts(self) -> None:
        drafts, self._drafts = self._drafts, {}
        for subject, raw in drafts.items():
            self._workplace.act(keep_typing, subject, raw)

    def _subject(self, code: str, facet: str, row: str = "", group: str = "") -> Subject:
        return Subject(Kind.QUESTION, code, facet, self._desk.voice, row, group)

    def _progress(self) -> tuple:  # type: ignore[type-arg]
        return self._assessment.progress.questions if self._assessment is not None else ()

    def _codes(self) -> list[str]:
        return [one.code for one in self._progress()]

    def _visible(self, extra: str = "") -> tuple[str, ...]:
        return tuple(one.code for one in self._progress() if one.asked.visible or one.code == extra)

    def _rows_asked(self, code: str) -> tuple[str, ...]:
        for one in self._progress():
            if one.code == code:
                rows: tuple[str, ...] = one.asked.open_rows
                return rows
        return ()


