"""How far the questionnaire is answered. Counts are of questions, by state; they say nothing about levels."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import comment_answers, comment_needed
from diagnostic.model.asking import Asked, AskedQuestion, ask
from diagnostic.model.book import Place, Said
from diagnostic.model.judging import MET, Reading
from diagnostic.model.questionnaire import Question, QuestionType


class Standing(StrEnum):
    """Where one asked question stands as a whole. A matrix is ``PARTIAL`` until each of its asked cells has a
    state. ``COMMENT_MISSING``: every place has a state, but an answer that calls for a comment (*partly*, and what the
    question names besides) has none, so it cannot be understood yet.
    """

    ANSWERED = "answered"
    PARTIAL = "partial"
    COMMENT_MISSING = "comment-missing"
    NOT_ASKED = "not-asked"
    DONT_KNOW = "dont-know"
    DECLINED = "declined"
    NOT_APPLICABLE = "not-applicable"
    CONTRADICTION = "contradiction"


_DEALT_WITH = frozenset((Standing.ANSWERED, Standing.DONT_KNOW, Standing.DECLINED, Standing.NOT_APPLICABLE))


class QuestionProgress(NamedTuple):
    """One question: how it is asked and where it stands; ``standing`` is None when it is not asked on this
    path.

    ``places`` and ``filled`` count the cells of a matrix that are asked and that have a state; 1 and 0 or 1
    for any other question. ``ahead`` marks a question that waits for an answer which can still be given: it will
    be asked or drop out.
    """

    code: str
    asked: AskedQuestion
    standing: Standing | None
    places: int = 0
    filled: int = 0
    ahead: bool = False

    @property
    def done(self) -> bool:
        """True when nothing is left to ask here: answered, not known, declined or not applicable are all
        states a person chose, each with the comment it calls for.
        """
        return self.standing in _DEALT_WITH


class Count(NamedTuple):
    """How many questions can be put to somebody now, how many of them are dealt with, and how many stand in each state.

    ``asked`` is the one number behind *N of M* wherever progress is shown: what scope, facilities and the answers
    known so far put on the path now. ``ahead`` questions wait for an answer still to be given, which will ask them or
    drop them: they are not in ``asked`` and are told apart, as *and up to N more*. What waits for something nobody
    knows is in neither. ``done`` is *dealt with*: answered, not known, declined or not applicable; *answered* itself
    is the first of these alone. ``by_standing`` is in the order of ``Standing`` and adds up to ``asked``.
    """

    asked: int
    done: int
    by_standing: tuple[tuple[Standing, int], ...]
    ahead: int = 0

    @property
    def path(self) -> int:
        """The most that can come to be asked from here: it only ever becomes less while one answers for the first time."""
        return self.asked + self.ahead

    def of(self, standing: Standing) -> int:
        """Return how many asked questions stand so."""
        return dict(self.by_standing).get(standing, 0)


@dataclass(frozen=True)
class StandardProgress:
    """Progress within one standard or module (``code``); ``in_scope`` is False when none of it but the
    always-asked questions is asked.
    """

    code: str
    section: str
    in_scope: bool
    count: Count
    questions: tuple[QuestionProgress, ...]


class Progress(NamedTuple):
    """Progress over the whole set: every standard and module in the order of the set, and the total over
    asked questions.
    """

    standards: tuple[StandardProgress, ...]
    total: Count

    def question(self, code: str) -> QuestionProgress:
        """Return the progress of a question. Raises ``KeyError``."""
        for standard in self.standards:
            for question in standard.questions:
                if question.code == code:
                    return question
        raise KeyError(code)

    def next_open(self, after: str = "") -> str:
        """Return the next asked question with something left to ask, after the one named and then from the
        start; '' when all are done.
        """
        questions = [question for standard in self.standards for question in standard.questions]
        start = next((index + 1 for index, question in enumerate(questions) if question.code == after), 0)
        for question in questions[start:] + questions[:start]:
            if question.standing is not None and not question.done:
                return question.code
        return ""


_BY_STATE = {
    AnswerState.ANSWERED: Standing.ANSWERED,
    AnswerState.DONT_KNOW: Standing.DONT_KNOW,
    AnswerState.DECLINED: Standing.DECLINED,
    AnswerState.NOT_APPLICABLE: Standing.NOT_APPLICABLE,
    AnswerState.NOT_ASKED: Standing.NOT_ASKED,
}


def progress_of(reading: Reading) -> Progress:
    """Return the progress over the whole set."""
    questionnaire = reading.questionnaire
    units = [standard.code for standard in questionnaire.standards] + list(questionnaire.modules)
    standards = tuple(standard_progress(reading, unit) for unit in units)
    return Progress(standards, _count([question for standard in standards for question in standard.questions]))


def standard_progress(reading: Reading, code: str) -> StandardProgress:
    """Return the progress within one standard or module."""
    questionnaire = reading.questionnaire
    section = next((standard.section for standard in questionnaire.standards if standard.code == code), "")
    questions = tuple(question_progress(reading, question) for question in questionnaire.questions_of(code))
    return StandardProgress(code, section, reading.in_scope(code), _count(list(questions)), questions)


def list_progress(reading: Reading, name: str, codes: tuple[str, ...]) -> StandardProgress:
    """Return the progress of a list of questions, in the order given."""
    return gathered(name, tuple(question_progress(reading, reading.questionnaire.question(code)) for code in codes))


def gathered(name: str, questions: tuple[QuestionProgress, ...]) -> StandardProgress:
    """Return the progress of questions from several standards together, under a name of their own."""
    return StandardProgress(name, "", True, _count(list(questions)), questions)


def question_progress(reading: Reading, question: Question) -> QuestionProgress:
    """Return where one question stands."""
    asked = ask(reading, question)
    if not asked.visible:
        return QuestionProgress(question.code, asked, None, ahead=asked.asked is Asked.WAITING and _is_ahead(reading, question))
    places = places_of(question, asked)
    standings = [_standing(reading.book.said(place)) for place in places]
    if question.type is QuestionType.CHOICES:
        whole = _of_choices(question, reading, standings)
        filled = int(whole not in (Standing.NOT_ASKED, Standing.PARTIAL))
        return QuestionProgress(question.code, asked, _explained(reading, question, whole, (*places, Place(question.code))), 1, filled)
    filled = sum(standing is not Standing.NOT_ASKED for standing in standings)
    return QuestionProgress(question.code, asked, _explained(reading, question, _together(standings), places), len(places), filled)


def _explained(reading: Reading, question: Question, standing: Standing, places: tuple[Place, ...]) -> Standing:
    """What else would be dealt with waits for its comment, where one is called for and none was given."""
    if standing not in _DEALT_WITH or not comment_answers(question):
        return standing
    calling = {said.voice for said in (reading.book.said(place) for place in places) if comment_needed(question, said.answer)}
    missing = any(not reading.book.commented(question.code, voice) for voice in calling)
    return Standing.COMMENT_MISSING if missing else standing


def _is_ahead(reading: Reading, question: Question) -> bool:
    """Tell whether a question waits for something that can be answered now; what is not known or declined opens nothing more."""
    reading.start()
    reading.asked(question.code)
    if question.rows_asked_when is not None:
        for row in reading.questionnaire.rows_of(question):
            reading.row_asked(question, row.code)
    places = tuple(reading.open)
    reading.start()
    return any(
        reading.book.said(place).answer.state is AnswerState.NOT_ASKED and reading.asked(place.question) == MET for place in places
    )


def places_of(question: Question, asked: AskedQuestion) -> tuple[Place, ...]:
    """Return the places of a question that are asked: its options, its open cells, or itself."""
    if question.type is QuestionType.CHOICES:
        return tuple(Place(question.code, option) for option in question.options)
    if question.type is QuestionType.MATRIX:
        return tuple(Place(question.code, row, group) for row in asked.open_rows for group in question.groups or ("",))
    return (Place(question.code),)


def _standing(said: Said) -> Standing:
    return Standing.CONTRADICTION if said.conflict or said.contradiction else _BY_STATE[said.answer.state]


def _of_choices(question: Question, reading: Reading, standings: list[Standing]) -> Standing:
    ticked = any(reading.book.said(Place(question.code, option)).answer.value == "yes" for option in question.options)
    if ticked and Standing.CONTRADICTION not in standings and Standing.NOT_ASKED not in standings:
        return Standing.ANSWERED
    return _together(standings)


def _together(standings: list[Standing]) -> Standing:
    """One standing for several places: what stands out first, partial while any is open."""
    if Standing.CONTRADICTION in standings:
        return Standing.CONTRADICTION
    if Standing.NOT_ASKED in standings:
        return Standing.NOT_ASKED if all(each is Standing.NOT_ASKED for each in standings) else Standing.PARTIAL
    for telling in (Standing.ANSWERED, Standing.DONT_KNOW, Standing.DECLINED):
        if telling in standings:
            return telling
    return Standing.NOT_APPLICABLE


def _count(questions: list[QuestionProgress]) -> Count:
    standings = [question.standing for question in questions if question.standing is not None]
    done = sum(question.done for question in questions)
    ahead = sum(question.ahead for question in questions)
    return Count(len(standings), done, tuple((standing, standings.count(standing)) for standing in Standing), ahead)
