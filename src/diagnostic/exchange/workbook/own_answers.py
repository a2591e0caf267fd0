"""What stands in the voice of a workbook, as its cells and its paths see it."""

from collections.abc import Mapping
from dataclasses import dataclass

from diagnostic.exchange.workbook.cell_text import cell_text, parts_of
from diagnostic.exchange.workbook.choosing import Addressee, Leaving, voices_shown
from diagnostic.model.answer import Answer, AnswerState, answer_from_json
from diagnostic.model.book import Book, Place, Said
from diagnostic.model.judging import Reading
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.scope import Scope, scope_of
from diagnostic.model.state import Current, State, Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice

EMPTY = Answer(AnswerState.NOT_ASKED)


class _VoicesBook(Book):
    """A book in which only some voices are heard."""

    def __init__(self, questionnaire: Questionnaire, state: State, voices: tuple[str, ...]) -> None:
        super().__init__(questionnaire, state)
        self._voices = voices
        self._heard: dict[Place, Said] = {}

    def said(self, place: Place) -> Said:
        if place not in self._heard:
            said = (self.in_voice(place, voice) for voice in self._voices)
            self._heard[place] = next((one for one in said if one is not None), Said(place))
        return self._heard[place]


@dataclass(frozen=True)
class OwnAnswers:
    """The answers in the voice of a workbook, and beside them those whose voice counts on its path without having a cell in it."""

    questionnaire: Questionnaire
    state: State
    voice: str
    scope: Scope
    book: Book
    reading: Reading
    leaving: Leaving

    @staticmethod
    def of(
        questionnaire: Questionnaire, state: State, addressee: Addressee, leaving: Leaving
    ) -> "OwnAnswers":
        """Return the answers as a workbook for this addressee sees them; ``state`` holds only what is ``leaving``."""
        voice = Voice.TEAM if addressee is Addressee.TEAM else Voice.ADMINISTRATION
        agreed, *others = voices_shown(addressee)
        book = _VoicesBook(questionnaire, state, (agreed, voice, *others))
        scope = scope_of(questionnaire, state)
        return OwnAnswers(questionnaire, state, voice, scope, book, Reading(questionnaire, scope, book), leaving)

    def current(self, place: Place) -> Current:
        """Return what stands at a place in the workbook's own voice, apart from statements of single sources."""
        return self.state.current(self.subject(place))

    def subject(self, place: Place) -> Subject:
        """Return where the own answer at a place stands."""
        return Subject(Kind.QUESTION, place.question, Facet.ANSWER, self.voice, place.row, place.group)

    def said_about(self, question: str) -> Mapping[Subject, Current]:
        """Return everything said about a question in the own voice, apart from statements of single sources; sorted."""
        subjects = self.state.subjects(Kind.QUESTION, question)
        return {subject: self.state.current(subject) for subject in subjects if subject.voice == self.voice and not subject.source}

    def answer(self, place: Place) -> Answer | None:
        """Return the own answer at a place; empty where there is none, None for a conflict and for a form this version does not know."""
        return self.answer_in(self.current(place))

    def answer_in(self, current: Current) -> Answer | None:
        """Return the answer that stands in a current value, as ``answer`` does."""
        if current.status is Status.CONFLICT:
            return None
        if current.status is Status.ABSENT or current.value is None:
            return EMPTY
        try:
            return answer_from_json(current.value)
        except ValueError:
            return None

    def code(self, place: Place) -> str:
        """Return the own answer as the hidden column holds it."""
        answer = self.answer(place)
        return "" if answer is None else code_of(answer)

    def agreed(self, place: Place) -> Answer | None:
        """Return what was agreed at a place; None where nothing was. It counts, whatever the cell says."""
        said = self.book.in_voice(place, Voice.AGREED)
        return None if said is None else said.answer

    def beside(self, place: Place) -> str:
        """Return the code of what counts at a place while its cell is empty."""
        return code_of(self.book.said(place).answer) if self.answer(place) == EMPTY else ""

    def text(self, subject: Subject) -> str | None:
        """Return a text of the assessment; None where two stand against each other."""
        current = self.state.current(subject)
        if current.status is Status.CONFLICT:
            return None
        return current.value if isinstance(current.value, str) else ""


def code_of(answer: Answer) -> str:
    """Return an answer as one code as a cell holds it: its value, or its state where it has none; '' where nothing was answered."""
    if answer.answered:
        return parts_of(cell_text(answer.value))[0]
    return "" if answer.state is AnswerState.NOT_ASKED else str(answer.state)
