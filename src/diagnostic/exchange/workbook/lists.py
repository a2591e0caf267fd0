"""The lists of the drop-downs: labels in the language of the workbook, each with its code, which is what counts."""

from diagnostic.exchange.workbook.plan import ChoiceList
from diagnostic.exchange.workbook.wording import WorkbookWording
from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, AnswerState
from diagnostic.model.answer_label import option_label
from diagnostic.model.answering import possible_values
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType
from diagnostic.model.setup_item import ItemKind, SetupItem

WITHDRAW = "withdraw"
STATES = (AnswerState.DONT_KNOW, AnswerState.NOT_APPLICABLE, AnswerState.DECLINED)
EVIDENCE_KINDS = ("document", "data-extract", "statement", "observation", "sample", "test", "record")
REPLIES = ("agree", "partly", "disagree", "defer")


class Lists:
    """The lists a workbook needs; equal ones are kept once."""

    def __init__(self, questionnaire: Questionnaire, wording: WorkbookWording) -> None:
        self._questionnaire = questionnaire
        self._wording = wording
        self._by_items: dict[tuple[tuple[str, str], ...], ChoiceList] = {}
        self._of_question: dict[tuple[str, bool], ChoiceList] = {}

    @property
    def all(self) -> tuple[ChoiceList, ...]:
        """Every list asked for so far, in that order."""
        return tuple(self._by_items.values())

    def of_question(self, question: Question, whole: bool = False) -> ChoiceList:
        """Return what can be chosen at one place of a question; of a multiple choice as a ``whole``, none of its options."""
        known = self._of_question.get((question.code, whole))
        if known is None:
            known = self._of_question[question.code, whole] = self._kept(self._items(question, whole))
        return known

    def of_words(self, *codes: str) -> ChoiceList:
        """Return a list of words that are the same everywhere."""
        return self._kept(tuple((code, self._wording.word(code)) for code in codes))

    def of_setup(self, item: SetupItem) -> ChoiceList | None:
        """Return what can be chosen for a set-up item; None for one that is written."""
        if item.kind is ItemKind.FLAG:
            return self.of_words("yes", "no")
        return self.of_words(*item.choices) if item.kind is ItemKind.CHOICE else None

    def _items(self, question: Question, whole: bool) -> tuple[tuple[str, str], ...]:
        states = [(str(state), self._wording.word(state)) for state in STATES]
        states.append((WITHDRAW, self._wording.word(WITHDRAW)))
        if whole:
            none = [(NONE_OF_THESE, self._label(question, NONE_OF_THESE))] if question.none_option else []
            return (*none, *states)
        kind = question.cell if question.type is QuestionType.MATRIX else question.type
        values = [(value, self._label(question, value)) for value in possible_values(question)]
        if kind in (QuestionType.NUMBER, QuestionType.MONEY):
            values = [(NOT_MEASURED, self._wording.word(NOT_MEASURED))]
        return (*values, *states)

    def _label(self, question: Question, value: str) -> str:
        return option_label(self._questionnaire, question, value, self._wording.language)

    def _kept(self, items: tuple[tuple[str, str], ...]) -> ChoiceList:
        if items not in self._by_items:
            self._by_items[items] = ChoiceList(len(self._by_items) + 1, items)
        return self._by_items[items]
