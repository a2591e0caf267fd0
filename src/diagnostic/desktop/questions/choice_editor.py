"""Editors for one choice (segments or a list), for several choices, and for a level."""

from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look import AnswerSegments, LadderList, Option, OptionList
from diagnostic.desktop.questions.editor import AnswerEditor, Answers, Specials, special_options
from diagnostic.desktop.questions.wording import none_text, option_text
from diagnostic.model.answer import NONE_OF_THESE, NOT_ASKED, AnswerState
from diagnostic.model.questionnaire import YES_PARTLY_OPTIONS, Question, Questionnaire

LONGEST_SEGMENT = 18
MOST_SEGMENTS = 4


class SegmentsEditor(AnswerEditor):
    """Yes, partly, no, and short choices: joined segments, then the answers that are no value."""

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        options = [Option(code, option_text(questionnaire, question, code)) for code in options_of(question)]
        self._segments = AnswerSegments(self.name, (*options, *special_options(question)))
        self._segments.chosen.connect(self._chosen)
        self.column.addWidget(self._segments)
        self.finish_layout()
        self.setFocusProxy(self._segments)

    def show_answers(self, answers: Answers) -> None:
        """Fill the segment of the answer."""
        answer = answers.get(("", ""), NOT_ASKED)
        if answer.state is AnswerState.NOT_ASKED:
            self._segments.set_chosen(None)
        else:
            self._segments.set_chosen(answer.value if answer.answered else str(answer.state))
        if answer.state is AnswerState.NOT_APPLICABLE:
            self.ask_reason("", "", "", answer.reason, focus=False)
        else:
            self.hide_reason()

    def show_other_voice(self, answers: Answers) -> None:
        """Underline what the other voice answered."""
        answer = answers.get(("", ""), NOT_ASKED)
        key = answer.value if answer.answered else str(answer.state)
        self._segments.set_other_voice(None if answer.state is AnswerState.NOT_ASKED else key)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._segments.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the segments."""
        self._segments.focus_answer()

    def _chosen(self, key: str) -> None:
        if key in {str(state) for state in AnswerState}:
            self.give_special(key)
        else:
            self.hide_reason()
            self.given.emit("", "", key, AnswerState.ANSWERED)


class ListEditor(AnswerEditor):
    """One choice out of longer ones, or several choices: a vertical list, then the answers that are no value."""

    def __init__(self, questionnaire: Questionnaire, question: Question, multiple: bool, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        self._multiple = multiple
        self._ticked: set[str] = set()
        options = tuple(Option(code, option_text(questionnaire, question, code)) for code in options_of(question))
        none = none_text() if multiple and question.none_option else None
        self._list = OptionList(self.name, options, multiple=multiple, none_of_these=none)
        if multiple:
            self._list.changed.connect(self._changed)
        else:
            self._list.chosen.connect(self._chosen)
        self._specials = Specials(question, self.tr("{question}: no answer").format(question=self.name))
        self._specials.chosen.connect(self.give_special)
        self.column.addWidget(self._list)
        self.column.addWidget(self._specials)
        self.finish_layout()
        self.setFocusProxy(self._list)

    def show_answers(self, answers: Answers) -> None:
        """Tick what is answered."""
        whole = answers.get(("", ""), NOT_ASKED)
        self._specials.show_answer(whole)
        if self._multiple:
            self._ticked = {row for (row, _), answer in answers.items() if row and answer.answered and answer.value == "yes"}
            none = whole.answered and whole.value == NONE_OF_THESE
            self._list.set_chosen([NONE_OF_THESE] if none else sorted(self._ticked))
        else:
            self._list.set_chosen([whole.value] if whole.answered else [])
        if whole.state is AnswerState.NOT_APPLICABLE:
            self.ask_reason("", "", "", whole.reason, focus=False)
        else:
            self.hide_reason()

    def show_other_voice(self, answers: Answers) -> None:
        """Underline what the other voice answered."""

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._list.set_read_only(read_only)
        self._specials.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the list."""
        self._list.focus_answer()

    def _chosen(self, key: str) -> None:
        self.hide_reason()
        self.given.emit("", "", key, AnswerState.ANSWERED)

    def _changed(self, keys: list[str]) -> None:
        self.hide_reason()
        if NONE_OF_THESE in keys:
            self._ticked = set()
            self.given.emit("", "", NONE_OF_THESE, AnswerState.ANSWERED)
            return
        now = set(keys)
        for option in sorted(now - self._ticked):
            self.given.emit(option, "", "yes", AnswerState.ANSWERED)
        for option in sorted(self._ticked - now):
            self.given.emit(option, "", "no", AnswerState.ANSWERED)
        self._ticked = now


class LevelEditor(AnswerEditor):
    """A level: the ladder itself is the control."""

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        ladder = "law" if question.dimension == "law" else "practice"
        sentences = tuple(questionnaire.text(f"ladder.{ladder}.{level}") for level in range(5))
        self._ladder = LadderList(self.name, sentences, control=True, specials=special_options(question))
        self._ladder.chosen.connect(self._chosen)
        self.column.addWidget(self._ladder)
        self.finish_layout()
        self.setFocusProxy(self._ladder)

    def show_answers(self, answers: Answers) -> None:
        """Mark the level."""
        answer = answers.get(("", ""), NOT_ASKED)
        known = answer.state is not AnswerState.NOT_ASKED
        self._ladder.set_current((answer.value if answer.answered else str(answer.state)) if known else None)

    def focus_answer(self) -> None:
        """Put the focus on the ladder."""
        self._ladder.focus_answer()

    def _chosen(self, key: str) -> None:
        if key.isdigit():
            self.given.emit("", "", key, AnswerState.ANSWERED)
        else:
            self.give_special(key)


def options_of(question: Question) -> tuple[str, ...]:
    """Return the options a person chooses from."""
    return question.options or YES_PARTLY_OPTIONS


def fits_segments(questionnaire: Questionnaire, question: Question) -> bool:
    """Tell whether a choice has few and short enough options to stand side by side."""
    options = options_of(question)
    return len(options) <= MOST_SEGMENTS and all(
        len(option_text(questionnaire, question, option)) <= LONGEST_SEGMENT for option in options
    )
