"""The editor of one question. It knows no database: it says what was given, and shows what it is told.

``given`` carries (row, group, raw, state): for *not applicable* raw is the reason; for an option of a multiple choice the row is the
option and raw is yes or no. ``given_cells`` carries several cells as one act, ``typed`` and ``reason_typed`` what is being typed,
``cleared`` the place that is to be *not asked* again, ``let_go`` a place at which *not applicable* was begun and given up, ``made_later``
that there is one more field for Tab to stop at, ``stepped`` Up or Down where the editor has no use for them.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.desktop.look import AnswerSegments, Ink, Label, Option, TypeRole
from diagnostic.desktop.look.choice import Cell
from diagnostic.desktop.look.focus import holds_focus
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.marks import Mark
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.reason_field import WHOLE, Place, ReasonField
from diagnostic.desktop.questions.wording import not_measured_text, special_text
from diagnostic.model.answer import NOT_ASKED, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType

__all__ = ["WHOLE", "AnswerEditor", "Answers", "Place", "Specials", "key_of", "special_options"]

Answers = Mapping[Place, Answer]
_BEGUN = Answer(AnswerState.NOT_APPLICABLE)
SPECIALS = (AnswerState.DONT_KNOW, AnswerState.NOT_APPLICABLE, AnswerState.DECLINED)


def special_options(question: Question) -> tuple[Option, ...]:
    """Return the answers that are no value: don't know, not applicable, declined, and for figures not measured."""
    marks = (Mark.UNKNOWN, Mark.NOT_APPLICABLE, Mark.DECLINED)
    options = [Option(str(state), special_text(state), mark) for state, mark in zip(SPECIALS, marks, strict=True)]
    if QuestionType.NUMBER in (question.type, question.cell) or question.type is QuestionType.MONEY:
        options.insert(0, Option(NOT_MEASURED, not_measured_text(), Mark.UNKNOWN))
    return tuple(options)


class AnswerEditor(LeadsFocus, QWidget):
    """Base of the editors: below the answer itself stands the reason, once *not applicable* was chosen, and what was refused."""

    given = Signal(str, str, str, object)
    given_cells = Signal(object)
    typed = Signal(str, str, str)
    reason_typed = Signal(str, str, str)
    cleared = Signal(str, str)
    let_go = Signal(str, str)
    made_later = Signal()
    stepped = Signal(int)

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questionnaire, self.question = questionnaire, question
        self.name = questionnaire.text(f"question.{question.code}.text")
        self.answers: Answers = {}
        self.held: Mapping[Place, str] = {}
        self.read_only = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme_of(self).px(8))
        self._below = QVBoxLayout()
        self._reason: ReasonField | None = None
        self._problem: Label | None = None

    def finish_layout(self) -> None:
        """Leave room below what the editor made for the reason and the problem line; they are made when they are needed."""
        self.column.addLayout(self._below)

    def grow(self) -> bool:
        """Make one more piece of a large editor in an idle moment; False once it is whole. ``show_values`` makes whatever is missing."""
        return False

    def reason_field(self) -> ReasonField:
        """Return the field for the reason."""
        if self._reason is None:
            self._reason = ReasonField()
            self._reason.settled.connect(lambda place, text: self.give(place, text, AnswerState.NOT_APPLICABLE))
            self._reason.typed.connect(lambda place, text: self.reason_typed.emit(*place, text))
            self._reason.entered.connect(self.after_reason)
            self._reason.lacking.connect(lambda place: self.give(place, "", AnswerState.NOT_APPLICABLE))
            self._reason.given_up.connect(self._give_up)
            self._reason.set_read_only(self.read_only)
            self._below.insertWidget(0, self._reason)
            self.made_later.emit()
        return self._reason

    def show_answers(
        self, answers: Answers, held: Mapping[Place, str] | None = None, reasons: Mapping[Place, str] | None = None
    ) -> None:
        """Show what is known; the focused control keeps its place, and what is being typed stays.

        ``held`` are texts, ``reasons`` reasons that were given and do not stand (refused, or not saved): they stay in their fields.
        Where a reason is still missing, *not applicable* stays chosen; it is recorded once there is one.
        """
        self.answers, self.held = answers, held or {}
        in_hand = self._reason.place if self._reason is not None and self._reason.in_use() else None
        begun = {place for place, text in (reasons or {}).items() if not text} | ({in_hand} if in_hand is not None else set())
        new = {place for place in begun if answers.get(place, NOT_ASKED).state is not AnswerState.NOT_APPLICABLE}
        self.show_values({**answers, **dict.fromkeys(new, _BEGUN)} if new else answers)
        if reasons and (in_hand is None or in_hand in reasons):
            place = in_hand or next(iter(reasons))
            self.ask_reason(place, reasons[place], focus=False)
            self.reason_field().reconsider(answers.get(place, NOT_ASKED).reason)
            self.reason_field().set_loud(not reasons[place])
        elif self._reason is None or not self._reason.in_use():
            self._show_reason(answers)

    def show_values(self, answers: Answers) -> None:
        """Show the values; each editor in its own way."""
        raise NotImplementedError

    def show_other_voice(self, answers: Answers) -> None:
        """Mark what the other voice answered; it never preselects."""

    def show_troubles(self, troubles: Mapping[Place, str]) -> None:
        """Say what was refused or did not reach the disk, and why; nothing when all is well."""
        lines = dict.fromkeys(f"{self.place_name(place)}: {text}" if place != WHOLE else text for place, text in troubles.items())
        text = "\n".join(lines)
        if self._problem is None:
            if not text:
                return
            self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT, from_person=True)
            self._below.addWidget(self._problem)
        if text != self._problem.text():
            self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def problem_text(self) -> str:
        """Return what was refused, as it is shown; empty when nothing was."""
        return "" if self._problem is None else self._problem.text()

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        self.read_only = read_only
        if self._reason is not None:
            self._reason.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the answer."""

    def settle(self) -> None:
        """Give what is being typed, as leaving the field does."""
        if self._reason is not None:
            self._reason.settle()

    def put(self, place: Place, text: str) -> None:
        """Put a text that was being typed back into its field."""

    def place_name(self, place: Place) -> str:
        """Return how a place is called; empty for the question itself."""
        return ""

    def ask_reason(self, place: Place, reason: str = "", focus: bool = True) -> None:
        """Ask why a place is not applicable; the answer is given once there is a reason."""
        self.reason_field().ask(place, self.place_name(place), reason)
        if focus:
            self.reason_field().focus_answer()

    def put_reason(self, place: Place, reason: str) -> None:
        """Put a reason that was being typed back into its field."""
        self.ask_reason(place)
        self.reason_field().put(reason)

    def hide_reason(self) -> None:
        """Put the reason away."""
        if self._reason is not None:
            self._reason.put_away()

    def give(self, place: Place, raw: str, state: AnswerState = AnswerState.ANSWERED) -> None:
        """Say that an answer was given."""
        self.given.emit(*place, raw, state)

    def give_key(self, place: Place, key: str) -> None:
        """Turn a chosen segment or cell into what is given: an option, a state, or a question for the reason."""
        if key == AnswerState.NOT_APPLICABLE:
            self.ask_reason(place, self.answers.get(place, NOT_ASKED).reason)
            return
        if self._reason is not None and self._reason.place == place:
            self.hide_reason()
        if key in {str(state) for state in SPECIALS}:
            self.give(place, "", AnswerState(key))
        else:
            self.give(place, key)

    def _give_up(self, place: Place) -> None:
        """What stood before is shown again, and the focus goes back to it."""
        in_hand = holds_focus(self)
        self.let_go.emit(*place)
        self.show_answers(self.answers, self.held)
        if in_hand:
            self.focus_answer()

    def after_reason(self) -> None:
        """Go back to the answer once its reason was given."""
        self.focus_answer()

    def _show_reason(self, answers: Answers) -> None:
        """Only the question's own reason stands open by itself; that of a cell opens with its cell."""
        whole = answers.get(WHOLE, NOT_ASKED)
        if whole.state is AnswerState.NOT_APPLICABLE:
            self.ask_reason(WHOLE, whole.reason, focus=False)
            return
        place = self._reason.place if self._reason is not None else None
        if place is not None and answers.get(place, NOT_ASKED).state is not AnswerState.NOT_APPLICABLE:
            self.hide_reason()


class Specials(AnswerSegments):
    """The row of answers that are no value, below an editor that has no segments of its own.

    Where the answers above have digits, those here go on from them (``after``): one row of digits for the whole question.
    """

    def __init__(self, question: Question, name: str, after: int = 0, parent: QWidget | None = None) -> None:
        self._after = after
        super().__init__(name, special_options(question), parent=parent)

    def key_hint(self, cell: Cell) -> str:
        """The digit that chooses a segment; empty where there is none."""
        number = self._after + 1 + next(index for index, other in enumerate(self.cells()) if other is cell)
        return str(number) if number <= 9 else ""

    def digit(self, cell: Cell, digit: int) -> bool:
        """Choose by the digit that stands before the words."""
        return super().digit(cell, digit - self._after)

    def choose(self, digit: int) -> bool:
        """Choose by a digit that was pressed in the answers above."""
        return self.digit(self.cells()[0], digit)

    def show_answer(self, answer: Answer) -> None:
        """Choose the segment of a state that is no value; none for a value."""
        keys = {str(state) for state in SPECIALS}
        if answer.answered and answer.value == NOT_MEASURED:
            self.set_chosen(NOT_MEASURED)
        else:
            self.set_chosen(str(answer.state) if str(answer.state) in keys else None)


def key_of(answer: Answer) -> str | None:
    """Return the key of the segment or cell that shows an answer; None while it was not asked."""
    if answer.state is AnswerState.NOT_ASKED:
        return None
    return answer.value if answer.answered else str(answer.state)
