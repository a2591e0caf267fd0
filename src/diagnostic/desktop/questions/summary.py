"""One question's answer in a few words: for a closed row, and for the line that tells what the other voice said."""

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.desk import Desk
from diagnostic.desktop.look import Mark
from diagnostic.desktop.questions.editor import Answers
from diagnostic.desktop.questions.wording import answer_text, mark_of, option_text
from diagnostic.model.answer import NOT_ASKED, AnswerState
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType
from diagnostic.model.state import State
from diagnostic.model.subject import Voice


def summary_of(questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], answers: Answers) -> tuple[str, Mark]:
    """Return the words and the drawing of a question's answer."""
    whole = answers.get(("", ""), NOT_ASKED)
    if question.type is QuestionType.CHOICES and whole.state in (AnswerState.NOT_ASKED, AnswerState.ANSWERED):
        ticked = [option for option in question.options if _ticked(answers, option)]
        if ticked:
            words = ", ".join(option_text(questionnaire, question, option) for option in ticked[:2])
            more = len(ticked) - 2
            return (f"{words} +{more}" if more > 0 else words), Mark.VALUE
    if question.type is QuestionType.MATRIX:
        return _matrix_summary(question, rows, answers)
    if whole.state is AnswerState.NOT_ASKED:
        return QCoreApplication.translate("summary", "Answer"), Mark.NOT_ASKED
    text = answer_text(questionnaire, question, whole)
    return (text if len(text) <= 40 else f"{text[:38]} …"), mark_of(whole)


def other_voice_line(desk: Desk, questionnaire: Questionnaire, question: Question, state: State, answers: Answers) -> str:
    """Return one line that tells what the other voice answered; empty when it said nothing."""
    if not answers:
        return ""
    rows = tuple(dict.fromkeys(row for row, _ in answers))
    text, _ = summary_of(questionnaire, question, rows, answers)
    if desk.voice is Voice.ADMINISTRATION:
        return QCoreApplication.translate("summary", "The team: {answer}").format(answer=text)
    return QCoreApplication.translate("summary", "The administration states: {answer}").format(answer=text)


def _ticked(answers: Answers, option: str) -> bool:
    answer = answers.get((option, ""), NOT_ASKED)
    return answer.answered and answer.value == "yes"


def _matrix_summary(question: Question, rows: tuple[str, ...], answers: Answers) -> tuple[str, Mark]:
    groups = question.groups or ("",)
    places = [(row, group) for row in rows for group in groups]
    filled = [place for place in places if answers.get(place, NOT_ASKED).state is not AnswerState.NOT_ASKED]
    if not filled:
        return QCoreApplication.translate("summary", "Answer"), Mark.NOT_ASKED
    text = QCoreApplication.translate("summary", "{filled} of {places} cells").format(filled=len(filled), places=len(places))
    unknown = all(answers[place].state is AnswerState.DONT_KNOW for place in filled)
    return text, Mark.UNKNOWN if unknown else Mark.VALUE
