"""One question's answer in a few words: for a closed row, for a voice, and for the line that tells what the other voice said."""

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.look import Mark
from diagnostic.desktop.questions.editor import Answers
from diagnostic.desktop.questions.wording import answer_text, mark_of, option_text, special_text
from diagnostic.model.answer import NOT_ASKED, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.answering import possible_values
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType

LONGEST = 160


def summary_of(questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], answers: Answers) -> tuple[str, Mark]:
    """Return the words and the drawing of a question's answer; ``rows`` are those of a matrix that are asked."""
    whole = answers.get(("", ""), NOT_ASKED)
    if question.type is QuestionType.CHOICES and whole.state in (AnswerState.NOT_ASKED, AnswerState.ANSWERED):
        ticked = [option for option in question.options if _ticked(answers, option)]
        if ticked:
            return _short("; ".join(option_text(questionnaire, question, option) for option in ticked)), Mark.VALUE
    if question.type is QuestionType.MATRIX:
        return _matrix_summary(questionnaire, question, rows, answers)
    if whole.state is AnswerState.NOT_ASKED:
        return QCoreApplication.translate("summary", "Answer"), Mark.NOT_ASKED
    return _short(answer_text(questionnaire, question, whole)), mark_of(whole)


def _ticked(answers: Answers, option: str) -> bool:
    answer = answers.get((option, ""), NOT_ASKED)
    return answer.answered and answer.value == "yes"


def _matrix_summary(
    questionnaire: Questionnaire, question: Question, rows: tuple[str, ...], answers: Answers
) -> tuple[str, Mark]:
    """How often each answer was given, in the order of the answers; how many cells are still open."""
    places = [(row, group) for row in rows for group in question.groups or ("",)]
    given = [answers.get(place, NOT_ASKED) for place in places]
    said = [answer for answer in given if answer.state is not AnswerState.NOT_ASKED]
    if not said:
        return QCoreApplication.translate("summary", "Answer"), Mark.NOT_ASKED
    parts = []
    if question.cell is QuestionType.NUMBER:
        figures = sum(answer.answered and answer.value != NOT_MEASURED for answer in said)
        if figures:
            parts.append(QCoreApplication.translate("summary", "%n figure(s)", "", figures))
        unmeasured = sum(answer.value == NOT_MEASURED for answer in said)
        if unmeasured:
            parts.append(QCoreApplication.translate("summary", "not measured {count}").format(count=unmeasured))
    else:
        parts.extend(_counted(questionnaire, question, said))
    for state in (AnswerState.DONT_KNOW, AnswerState.NOT_APPLICABLE, AnswerState.DECLINED):
        count = sum(answer.state is state for answer in said)
        if count:
            parts.append(f"{special_text(state)} {count}")
    if len(said) < len(places):
        parts.append(QCoreApplication.translate("summary", "open {count}").format(count=len(places) - len(said)))
    marks = {mark_of(answer) for answer in said}
    return " · ".join(parts), marks.pop() if len(marks) == 1 else Mark.VALUE


def _counted(questionnaire: Questionnaire, question: Question, said: list[Answer]) -> list[str]:
    parts = []
    for value in possible_values(question):
        count = sum(answer.answered and answer.value == value for answer in said)
        if count:
            parts.append(f"{option_text(questionnaire, question, value)} {count}")
    return parts


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 2]} …"
