"""Editors for one choice (segments or a list), for several choices, and for a level."""

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look import AnswerSegments, LadderList, Option, OptionList
from diagnostic.desktop.look.keys import digit_of
from diagnostic.desktop.questions.editor import WHOLE, AnswerEditor, Answers, Place, Specials, key_of, special_options
from diagnostic.desktop.questions.wording import none_text, option_text
from diagnostic.model.answer import NONE_OF_THESE, NOT_ASKED
from diagnostic.model.questionnaire import YES_PARTLY_OPTIONS, Question, Questionnaire

LONGEST_SEGMENT = 18
MOST_SEGMENTS = 4


class SegmentsEditor(AnswerEditor):
    """Yes, partly, no, and short choices: joined segments, then the answers that are no value."""

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        options = [Option(code, option_text(questionnaire, question, code)) for code in options_of(question)]
        self._segments = AnswerSegments(self.name, (*options, *special_options(question)))
        self._segments.chosen.connect(lambda key: self.give_key(WHOLE, key))
        self._segments.cleared.connect(lambda: self.cleared.emit(*WHOLE))
        self.column.addWidget(self._segments)
        self.finish_layout()
        self.lead_focus_to(self._segments)

    def show_values(self, answers: Answers) -> None:
        """Fill the segment of the answer."""
        self._segments.set_chosen(key_of(answers.get(WHOLE, NOT_ASKED)))

    def show_other_voice(self, answers: Answers) -> None:
        """Underline what the other voice answered."""
        self._segments.set_other_voice(key_of(answers.get(WHOLE, NOT_ASKED)))

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._segments.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the segments."""
        self._segments.focus_answer()


class ListEditor(AnswerEditor):
    """One choice out of longer ones, or several choices: a vertical list, then the answers that are no value."""

    def __init__(self, questionnaire: Questionnaire, question: Question, multiple: bool, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        self._multiple = multiple
        self._ticked: set[str] = set()
        options = [Option(code, option_text(questionnaire, question, code)) for code in options_of(question)]
        if multiple and question.none_option:
            options.append(Option(NONE_OF_THESE, none_text()))
        self._list = OptionList(self.name, options, multiple=multiple, none_of_these=NONE_OF_THESE if multiple else None)
        if multiple:
            self._list.changed.connect(self._changed)
        else:
            self._list.chosen.connect(lambda key: self.give_key(WHOLE, key))
        self._list.cleared.connect(lambda: self.cleared.emit(*WHOLE))
        self._specials = Specials(question, self.tr("{question}: no answer").format(question=self.name), len(options))
        self._specials.chosen.connect(lambda key: self.give_key(WHOLE, key))
        self._specials.cleared.connect(lambda: self.cleared.emit(*WHOLE))
        self.column.addWidget(self._list)
        self.column.addWidget(self._specials)
        self.finish_layout()
        self.lead_focus_to(self._list)

    def show_values(self, answers: Answers) -> None:
        """Tick what is answered."""
        whole = answers.get(WHOLE, NOT_ASKED)
        self._specials.show_answer(whole)
        if self._multiple:
            self._ticked = _ticked(answers)
            none = whole.answered and whole.value == NONE_OF_THESE
            self._list.set_chosen([NONE_OF_THESE] if none else sorted(self._ticked))
        else:
            self._list.set_chosen([whole.value] if whole.answered else [])

    def show_other_voice(self, answers: Answers) -> None:
        """Underline what the other voice answered."""
        whole = key_of(answers.get(WHOLE, NOT_ASKED))
        self._list.set_other_voice(_ticked(answers) | ({whole} if whole else set()))
        self._specials.set_other_voice(whole)

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._list.set_read_only(read_only)
        self._specials.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the list."""
        self._list.focus_answer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit beyond the list chooses among the answers that are no value."""
        digit = digit_of(event)
        if digit is None or not self._specials.choose(digit):
            super().keyPressEvent(event)

    def place_name(self, place: Place) -> str:
        """An option is called by its words."""
        return option_text(self.questionnaire, self.question, place[0]) if place[0] else ""

    def _changed(self, keys: list[str]) -> None:
        self.hide_reason()
        if NONE_OF_THESE in keys:
            self._ticked = set()
            self.give(WHOLE, NONE_OF_THESE)
            return
        now = set(keys)
        if not now and not self._ticked:
            # "None of these" was unticked, and nothing else is ticked.
            self.cleared.emit(*WHOLE)
        for option in sorted(now - self._ticked):
            self.give((option, ""), "yes")
        for option in sorted(self._ticked - now):
            self.give((option, ""), "no")
        self._ticked = now


class LevelEditor(AnswerEditor):
    """A level: the ladder itself is the control."""

    def __init__(self, questionnaire: Questionnaire, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(questionnaire, question, parent)
        ladder = "law" if question.dimension == "law" else "practice"
        sentences = tuple(questionnaire.text(f"ladder.{ladder}.{level}") for level in range(5))
        self._ladder = LadderList(self.name, sentences, control=True, specials=special_options(question))
        self._ladder.chosen.connect(lambda key: self.give_key(WHOLE, key))
        self._ladder.cleared.connect(lambda: self.cleared.emit(*WHOLE))
        self.column.addWidget(self._ladder)
        self.finish_layout()
        self.lead_focus_to(self._ladder)

    def show_values(self, answers: Answers) -> None:
        """Mark the level."""
        self._ladder.set_current(key_of(answers.get(WHOLE, NOT_ASKED)))

    def set_read_only(self, read_only: bool) -> None:
        """Allow or forbid changes."""
        super().set_read_only(read_only)
        self._ladder.set_read_only(read_only)

    def focus_answer(self) -> None:
        """Put the focus on the ladder."""
        self._ladder.focus_answer()


def options_of(question: Question) -> tuple[str, ...]:
    """Return the options a person chooses from."""
    options = question.options or YES_PARTLY_OPTIONS
    alone = question.none_option and question.type == "choice"
    return (*options, NONE_OF_THESE) if alone else options


def fits_segments(questionnaire: Questionnaire, question: Question) -> bool:
    """Tell whether a choice has few and short enough options to stand side by side."""
    options = options_of(question)
    return len(options) <= MOST_SEGMENTS and all(
        len(option_text(questionnaire, question, option)) <= LONGEST_SEGMENT for option in options
    )


def _ticked(answers: Answers) -> set[str]:
    return {row for (row, _), answer in answers.items() if row and answer.answered and answer.value == "yes"}
