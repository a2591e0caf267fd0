"""What is recorded at one question, voice by voice, in words: places, single sources, comments, what was removed."""

from collections.abc import Iterator
from dataclasses import dataclass

from diagnostic.model.answer import AnswerState, answer_from_json
from diagnostic.model.asking import Asked
from diagnostic.model.book import Place
from diagnostic.model.current import Current
from diagnostic.model.progress import places_of
from diagnostic.model.questionnaire import YES_PARTLY_OPTIONS, Question, QuestionType
from diagnostic.model.state import Status
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.report.answer_words import answer_words, asked_words, option_words, place_words
from diagnostic.report.material import VOICES, Material

_ROW_BY_ROW = 4
"""Up to so many answers of a matrix stand each on a line of its own."""


@dataclass(frozen=True)
class VoiceAnswers:
    """What one voice says at a question, in lines: its answers, then its comment and what single sources said."""

    voice: Voice
    answers: tuple[str, ...]
    comment: str
    statements: tuple[str, ...]

    @property
    def silent(self) -> bool:
        """True when this voice said nothing at the question."""
        return not (self.answers or self.comment or self.statements)


def answers_of(material: Material, question: Question) -> tuple[str, ...]:
    """Return the answer that counts, in lines: the agreed one, else the team's, else the administration's."""
    for voice in (Voice.AGREED, Voice.TEAM, Voice.ADMINISTRATION):
        lines = voice_answers(material, question, voice).answers
        if lines:
            return lines
    return (asked_words(material, question.code),)


def voices_of(material: Material, question: Question) -> tuple[VoiceAnswers, ...]:
    """Return what every voice that spoke says at a question, the administration first."""
    found = (voice_answers(material, question, voice) for voice in VOICES)
    return tuple(each for each in found if not each.silent)


def voice_answers(material: Material, question: Question, voice: Voice) -> VoiceAnswers:
    """Return what one voice says at a question."""
    lines = _ticked(material, question, voice) if question.type is QuestionType.CHOICES else _placed(material, question, voice)
    comment = material.said_text(Kind.QUESTION, question.code, Facet.COMMENT, voice)
    return VoiceAnswers(voice, tuple(lines), comment, tuple(_statements(material, question, voice)))


def absent_rows(material: Material, question: Question) -> tuple[str, ...]:
    """Return the rows of a matrix that are not applicable because the facility does not exist."""
    asked = material.assessment.progress.question(question.code).asked
    return tuple(row for row, standing in asked.rows if standing is Asked.ABSENT)


def _placed(material: Material, question: Question, voice: Voice) -> Iterator[str]:
    """Answers row by row; many of them are gathered, so that a matrix takes a few lines and not a dozen."""
    found = list(_by_row(material, question, voice))
    options = [option_words(material, question, option) for option in question.options or YES_PARTLY_OPTIONS]
    said = list(dict.fromkeys(text for _, text in found))
    if len(found) > 1 and len(said) == 1 and _is_state(material, said[0]) and _in_every_row(material, question, found):
        yield material.words.say("answer.everywhere", answer=said[0])
    elif len(found) <= _ROW_BY_ROW:
        yield from (_at(material, where, text) for where, text in found)
    elif (question.cell or question.type) in (QuestionType.YES_PARTLY, QuestionType.CHOICE):
        for answer in sorted(said, key=lambda text: options.index(text) if text in options else len(options)):
            rows = material.words.lines_of(where for where, text in found if text == answer)
            yield material.words.say("answer.of-rows", answer=answer, rows=rows)
    else:
        yield material.words.lines_of(_at(material, where, text) for where, text in found)


def _is_state(material: Material, text: str) -> bool:
    """Tell whether a text says why there is no answer, or no figure."""
    words = material.words
    states = (AnswerState.DONT_KNOW, AnswerState.DECLINED, AnswerState.NOT_APPLICABLE)
    return text.startswith((*(words.say_of("state", state) for state in states), words.say("answer.not-measured")))


def _in_every_row(material: Material, question: Question, found: list[tuple[str, str]]) -> bool:
    asked = material.assessment.progress.question(question.code).asked
    return asked.visible and len(found) == len({place.row for place in places_of(question, asked)})


def _at(material: Material, where: str, text: str) -> str:
    return material.words.say("answer.at-row", row=where, answer=text) if where else text


def _by_row(material: Material, question: Question, voice: Voice) -> Iterator[tuple[str, str]]:
    """Each place that has an answer, with it; blocks of columns that say the same are said once."""
    by_row: dict[str, dict[str, str]] = {}
    for place in _places(material, question, voice):
        text = _own(material, question, place, voice)
        if text:
            by_row.setdefault(place.row, {})[place.group] = text
    for row, by_group in by_row.items():
        name = place_words(material, Place(question.code, row)) if row else ""
        if len(set(by_group.values())) == 1 and len(by_group) == len(question.groups or ("",)):
            yield name, next(iter(by_group.values()))
            continue
        for group, text in by_group.items():
            yield material.words.listed(part for part in (name, place_words(material, Place(question.code, "", group))) if part), text


def _places(material: Material, question: Question, voice: Voice) -> tuple[Place, ...]:
    """The places of a question at which a voice may have spoken, in the order of the set."""
    if question.type is not QuestionType.MATRIX:
        return (Place(question.code),)
    asked = material.assessment.progress.question(question.code).asked
    if asked.visible:
        return places_of(question, asked)
    rows = (row.code for row in material.questionnaire.rows_of(question))
    return tuple(Place(question.code, row, group) for row in rows for group in question.groups or ("",))


def _ticked(material: Material, question: Question, voice: Voice) -> Iterator[str]:
    """The options ticked, in one line; else the state of the whole question; then options with a state of their own."""
    ticked = []
    others = []
    for option in question.options:
        text = _own(material, question, Place(question.code, option), voice)
        if text == option_words(material, question, "yes"):
            ticked.append(option_words(material, question, option))
        elif text and text != option_words(material, question, "no"):
            others.append(material.words.say("answer.at-row", row=option_words(material, question, option), answer=text))
    if ticked:
        yield material.words.lines_of(ticked)
    else:
        whole = _own(material, question, Place(question.code), voice)
        if whole:
            yield whole
    yield from others


def _own(material: Material, question: Question, place: Place, voice: Voice) -> str:
    """A voice's own answer at a place; what single sources said stands beside it. '' when it said nothing."""
    subject = Subject(Kind.QUESTION, question.code, Facet.ANSWER, voice, place.row, place.group)
    return current_words(material, question, material.state.current(subject))


def current_words(material: Material, question: Question, current: Current) -> str:
    """Return what stands at an answer's subject: one answer, several that differ, or that it was removed."""
    words = material.words
    if current.status is Status.ABSENT:
        return ""
    if not material.may_print(current.head_ids):
        return words.say("answer.kept")
    if current.redacted:
        return words.say("answer.removed")
    if current.status is Status.CONFLICT:
        said = dict.fromkeys(_value(material, question, head.value) for head in current.heads if not head.redacted)
        return words.say("answer.two-differ", answers=words.lines_of(each for each in said if each))
    return _value(material, question, current.value)


def _value(material: Material, question: Question, value: object) -> str:
    try:
        answer = answer_from_json(value)  # type: ignore[arg-type]
    except ValueError:
        return material.words.say("answer.unreadable") if value is not None else ""
    return "" if answer.state is AnswerState.NOT_ASKED else answer_words(material, question, answer)


def _statements(material: Material, question: Question, voice: Voice) -> Iterator[str]:
    for subject in material.state.subjects(Kind.QUESTION, question.code):
        if subject.facet != Facet.ANSWER or subject.voice != voice or not subject.source:
            continue
        text = current_words(material, question, material.state.current(subject))
        if not text:
            continue
        where = place_words(material, Place(question.code, subject.row, subject.group)) if subject.row or subject.group else ""
        answer = material.words.say("answer.at-row", row=where, answer=text) if where else text
        yield material.words.say("answer.statement", source=subject.source, answer=answer)


