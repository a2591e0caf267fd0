"""What a closed row says of its question: the answer in a line, what is still to do about it, and how strong the evidence is."""

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import Places, Spoken, conflicting, contradicting, other_answers, own_answers, spoken, strength_at, text_of
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look import Mark, isolate
from diagnostic.desktop.questions.closed_row import Face
from diagnostic.desktop.questions.entry_words import voice_text
from diagnostic.desktop.questions.evidence_words import strength_text
from diagnostic.desktop.questions.summary import summary_of
from diagnostic.desktop.questions.wording import special_text
from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import comment_needed
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.state import State
from diagnostic.model.subject import Facet, Voice

LONGEST_LIST = 100
"""So many letters of a list stand in a row."""


def face_of(desk: Desk, state: State, question: Question, rows: tuple[str, ...], troubled: bool) -> Face:
    """Return what the row of a question says; ``rows`` are those of a matrix that are asked."""
    answers = own_answers(desk, state, question.code)
    text, mark = summary_of(desk.questionnaire, question, rows, answers)
    if conflicting(desk, state, question.code):
        text, mark = QCoreApplication.translate("row", "two answers"), Mark.CONFLICT
    elif contradicting(desk, state, question.code):
        text, mark = QCoreApplication.translate("row", "sources differ"), Mark.CONFLICT
    if mark is Mark.NOT_ASKED and desk.read_only:
        text = special_text(AnswerState.NOT_ASKED)
    whole, text = text, _counted(question, text, mark, answers)
    note, icon = _note(desk, state, question, rows, answers, troubled)
    found = strength_at(desk, state, question.code)
    face = Face(text, mark, note, icon, offers=not desk.read_only, whole=whole if whole != text else "")
    return face if found is None else face._replace(strength=int(found), strength_spoken=strength_text(found))


def _counted(question: Question, text: str, mark: Mark, answers: Places) -> str:
    """A list of ticked options that would be cut is counted: a part of it would read as the whole."""
    ticked = sum(bool(row) and answer.answered and answer.value == "yes" for (row, _), answer in answers.items())
    if question.type is not QuestionType.CHOICES or mark is not Mark.VALUE or ticked < 2 or len(text) <= LONGEST_LIST:
        return text
    return QCoreApplication.translate("row", "%n of {all} ticked", "", ticked).format(all=len(question.options))


def _note(
    desk: Desk, state: State, question: Question, rows: tuple[str, ...], answers: Places, troubled: bool
) -> tuple[str, str]:
    if troubled:
        return QCoreApplication.translate("row", "not recorded: open it to see why"), "pen-line"
    comment = text_of(desk, state, question.code, Facet.COMMENT)
    if not comment.strip() and any(comment_needed(question, answer) for answer in answers.values()):
        return QCoreApplication.translate("row", "comment needed"), "pen-line"
    if any(answer.state is AnswerState.DONT_KNOW for answer in answers.values()):
        who = text_of(desk, state, question.code, Facet.WHO_KNOWS)
        when = text_of(desk, state, question.code, Facet.WHEN_KNOWN)
        if who or when:
            words = ", ".join(part for part in (who, when) if part)
            return QCoreApplication.translate("row", "To find out: {who}").format(who=words), ""
        return QCoreApplication.translate("row", "To find out: who would know?"), ""
    other = other_answers(desk, state, question.code)
    if other and other != answers and any(answer.state is not AnswerState.NOT_ASKED for answer in other.values()):
        text, _ = summary_of(desk.questionnaire, question, rows or tuple(row for row, _ in other), other)
        if desk.voice is Voice.ADMINISTRATION:
            return QCoreApplication.translate("row", "The team: {answer}").format(answer=text), ""
        return QCoreApplication.translate("row", "The administration states: {answer}").format(answer=text), ""
    return "", ""


def other_lines(desk: Desk, state: State, question: Question, rows: tuple[str, ...], voice: str, source: str) -> str:
    """Return one line for each voice and source beside the one that is written in: who, when, what."""
    others = [one for one in spoken(desk, state, question.code) if (one.voice, one.source) != (voice, source)]
    return "\n".join(_spoken_line(desk, question, rows, one) for one in others)


def _spoken_line(desk: Desk, question: Question, rows: tuple[str, ...], one: Spoken) -> str:
    text, _ = summary_of(desk.questionnaire, question, rows or tuple(dict.fromkeys(row for row, _ in one.answers)), one.answers)
    who = one.source or voice_text(one.voice)
    words = QCoreApplication.translate("row", "{who}, {when}: {answer}")
    return words.format(who=who, when=isolate(local_date_time(one.at)), answer=text)
