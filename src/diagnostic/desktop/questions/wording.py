"""Words of the screen for values of the question set: answers, bases, dimensions, respondents."""

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.look import BadgeKind, Mark
from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.answer_label import unit_label
from diagnostic.model.questionnaire import Basis, Dimension, Question, Questionnaire, QuestionType


def special_text(state: AnswerState) -> str:
    """Return the words of a state that is not an answer."""
    return {
        AnswerState.DONT_KNOW: QCoreApplication.translate("wording", "Don't know"),
        AnswerState.NOT_APPLICABLE: QCoreApplication.translate("wording", "Not applicable"),
        AnswerState.DECLINED: QCoreApplication.translate("wording", "Declined"),
        AnswerState.NOT_ASKED: QCoreApplication.translate("wording", "Not asked yet"),
        AnswerState.ANSWERED: QCoreApplication.translate("wording", "Answered"),
    }[state]


def not_measured_text() -> str:
    """Return the words for a figure that the administration does not keep."""
    return QCoreApplication.translate("wording", "Not measured")


def none_text() -> str:
    """Return the words for *none of these*."""
    return QCoreApplication.translate("wording", "None of these")


def option_text(questionnaire: Questionnaire, question: Question, option: str) -> str:
    """Return the words of an option: the question's own where it has them."""
    own = f"question.{question.code}.option.{option}"
    return questionnaire.text(own) if questionnaire.has_text(own) else questionnaire.text(f"option.{option}")


def row_text(questionnaire: Questionnaire, question: Question, row: str) -> str:
    """Return the name of a matrix row, or of an option of a multiple choice."""
    return questionnaire.text(f"row-list.{question.rows}.{row}") if question.rows else option_text(questionnaire, question, row)


def group_text(questionnaire: Questionnaire, group: str) -> str:
    """Return the name of a block of columns."""
    return questionnaire.text(f"group.{group}") if group else ""


def answer_text(questionnaire: Questionnaire, question: Question, answer: Answer) -> str:
    """Return an answer in words, as a closed row shows it."""
    if answer.state is not AnswerState.ANSWERED:
        return special_text(answer.state)
    if answer.value == NOT_MEASURED:
        return not_measured_text()
    if answer.value == NONE_OF_THESE and question.type is QuestionType.CHOICES:
        return none_text()
    kind = question.cell or question.type
    if kind is QuestionType.CHOICES:
        ticked = answer.value == "yes"
        return QCoreApplication.translate("wording", "ticked") if ticked else QCoreApplication.translate("wording", "not ticked")
    if kind in (QuestionType.YES_PARTLY, QuestionType.CHOICE):
        return option_text(questionnaire, question, answer.value)
    if kind is QuestionType.NUMBER and question.unit:
        return f"{answer.value} {unit_text(questionnaire, question, answer.value)}".strip()
    return answer.value


def unit_text(questionnaire: Questionnaire, question: Question, figure: str = "") -> str:
    """Return the words of a question's unit beside a figure; empty when it has none."""
    return unit_label(questionnaire, question, figure=figure)


def mark_of(answer: Answer) -> Mark:
    """Return how an answer is drawn: solid for a value, a pattern for what is none."""
    return {
        AnswerState.ANSWERED: Mark.VALUE,
        AnswerState.DONT_KNOW: Mark.UNKNOWN,
        AnswerState.DECLINED: Mark.DECLINED,
        AnswerState.NOT_APPLICABLE: Mark.NOT_APPLICABLE,
        AnswerState.NOT_ASKED: Mark.NOT_ASKED,
    }[answer.state]


def dimension_text(dimension: Dimension) -> str:
    """Return the words of a dimension."""
    return {
        Dimension.LAW: QCoreApplication.translate("wording", "Legal base"),
        Dimension.PRACTICE: QCoreApplication.translate("wording", "Practice"),
        Dimension.COOPERATION: QCoreApplication.translate("wording", "Co-operation"),
        Dimension.INFORMATION: QCoreApplication.translate("wording", "Information"),
    }[dimension]


def basis_badge(question: Question) -> tuple[BadgeKind, str]:
    """Return the badge of a question: TRIPS minimum with its article, TRIPS option, or voluntary."""
    articles = ", ".join(question.articles)
    if question.basis is Basis.TRIPS_MIN:
        words = QCoreApplication.translate("wording", "TRIPS minimum · Art. {articles}").format(articles=articles)
        return BadgeKind.TRIPS_MINIMUM, words if articles else QCoreApplication.translate("wording", "TRIPS minimum")
    if question.basis is Basis.TRIPS_OPT:
        words = QCoreApplication.translate("wording", "TRIPS option · Art. {articles}").format(articles=articles)
        return BadgeKind.TRIPS_OPTION, words if articles else QCoreApplication.translate("wording", "TRIPS option")
    return BadgeKind.VOLUNTARY, QCoreApplication.translate("wording", "Voluntary · SECURE")


def ask_text(questionnaire: Questionnaire, question: Question) -> str:
    """Return whom to ask, in words."""
    names = ", ".join(questionnaire.text(f"respondent.{code}") for code in question.ask)
    return QCoreApplication.translate("wording", "Ask: {names}").format(names=names) if names else ""
