"""Answers in words: of a place, of a whole question, and as the reason of something."""

from collections.abc import Callable, Iterable

from diagnostic.model.answer import NONE_OF_THESE, NOT_MEASURED, Answer, AnswerState
from diagnostic.model.answer_label import unit_label
from diagnostic.model.book import Place
from diagnostic.model.level import Behind
from diagnostic.model.progress import places_of
from diagnostic.model.questionnaire import Dimension, Question, QuestionType
from diagnostic.report.material import Material

_TICKS = ("yes", "no")
_NAMED_ROWS = 6
"""So many open rows of a matrix are named; of more, only their number is said."""


def option_words(material: Material, question: Question, option: str) -> str:
    """Return the words of an option: the question's own where it has them."""
    own = f"question.{question.code}.option.{option}"
    return material.text(own) if material.has_text(own) else material.text_or(f"option.{option}", option)


def row_words(material: Material, question: Question, row: str) -> str:
    """Return the name of a matrix row, or of an option of a multiple choice."""
    if question.rows:
        return material.text_or(f"row-list.{question.rows}.{row}", row)
    return option_words(material, question, row)


def group_words(material: Material, group: str) -> str:
    """Return the name of a block of columns."""
    return material.text_or(f"group.{group}", group) if group else ""


def place_words(material: Material, place: Place) -> str:
    """Return where in a question an answer stands; '' for a question with one answer."""
    question = material.questionnaire.question(place.question)
    row = row_words(material, question, place.row) if place.row else ""
    return material.words.listed(part for part in (row, group_words(material, place.group)) if part)


def rows_in_order(material: Material, question: Question) -> Callable[[str], int]:
    """Return a key that puts the rows or options of a question into the order of the set."""
    codes = [row.code for row in material.questionnaire.rows_of(question)] if question.rows else list(question.options)
    order = {code: number for number, code in enumerate(codes)}
    return lambda row: order.get(row, len(order))


def places_words(material: Material, places: Iterable[Place]) -> tuple[str, ...]:
    """Return where in one question answers stand, in the order of the set; a row that is meant with all its columns is named alone."""
    by_row: dict[str, list[Place]] = {}
    for place in places:
        by_row.setdefault(place.row, []).append(place)
    if not any(by_row):
        return ()
    question = material.questionnaire.question(next(iter(by_row.values()))[0].question)
    names: list[str] = []
    for row in sorted(by_row, key=rows_in_order(material, question)):
        here = dict.fromkeys(by_row[row])
        whole = len(here) == len(question.groups or ("",))
        names += [place_words(material, Place(question.code, row))] if whole else [place_words(material, place) for place in here]
    return tuple(names)


def question_name(material: Material, code: str) -> str:
    """Return a question's code with its short name."""
    return material.words.say("question.name", code=code, short=material.text_or(f"question.{code}.short", ""))


def answer_words(material: Material, question: Question, answer: Answer) -> str:
    """Return one answer in words; a state that is no answer is named as such, with its reason."""
    words = material.words
    if answer.state is not AnswerState.ANSWERED:
        state = words.say_of("state", answer.state)
        return words.say("answer.with-reason", state=state, reason=answer.reason) if answer.reason else state
    if answer.value == NOT_MEASURED:
        # A figure that a law does not set is no figure that is not kept.
        return words.say("answer.no-figure") if question.dimension is Dimension.LAW else words.say("answer.not-measured")
    if answer.value == NONE_OF_THESE and question.type is QuestionType.CHOICES:
        return words.say("answer.none-of-these")
    return _value_words(material, question, answer.value)


def _value_words(material: Material, question: Question, value: str) -> str:
    kind = question.cell or question.type
    if kind in (QuestionType.YES_PARTLY, QuestionType.CHOICE, QuestionType.CHOICES):
        return option_words(material, question, value)
    if kind is QuestionType.NUMBER and question.unit:
        unit = unit_label(material.questionnaire, question, material.words.language, value)
        return material.words.say("answer.with-unit", figure=value, unit=unit)
    if kind is QuestionType.DATE:
        return material.day(value)
    if kind is QuestionType.LEVEL:
        return material.words.say("answer.level", level=value)
    return value


def behind_words(material: Material, behind: Behind) -> str:
    """Return an answer behind something, in words."""
    if not material.may_print(behind.entries):
        return material.words.say("answer.kept")
    if behind.conflict:
        return material.words.say("answer.differ")
    question = material.questionnaire.question(behind.place.question)
    if behind.state == AnswerState.NOT_ASKED:
        return asked_words(material, question.code)
    return answer_words(material, question, Answer(AnswerState(behind.state), behind.value))


def asked_words(material: Material, code: str) -> str:
    """Return why a question has no answer: not asked yet, or not put to anybody on this path."""
    return material.words.say_of("not-asked", material.assessment.progress.question(code).asked.asked)


def open_places(material: Material, code: str, places: Iterable[Place]) -> str:
    """Return a question with the places in it that are open: none where all are, their number where they are many."""
    words, question = material.words, material.questionnaire.question(code)
    asked = material.assessment.progress.question(code).asked
    open_ones = list(dict.fromkeys(places))
    every = list(places_of(question, asked)) if asked.visible else []
    name = question_name(material, code)
    if len(open_ones) >= len(every) > 0 or not any(place.row for place in open_ones):
        return name
    rows = list(dict.fromkeys(place.row for place in open_ones))
    in_all = len(dict.fromkeys(place.row for place in every))
    if len(rows) > _NAMED_ROWS and in_all:
        return words.say("answer.open-rows", question=name, part=str(len(rows)), count=str(in_all))
    return words.say("answer.of-question", question=name, answers=words.lines_of(places_words(material, open_ones)))


def answers_by_question(material: Material, answers: Iterable[Behind]) -> tuple[str, ...]:
    """Return answers as one line for each question: its code and short name, and what was answered where."""
    by_question: dict[str, list[Behind]] = {}
    for behind in answers:
        by_question.setdefault(behind.place.question, []).append(behind)
    return tuple(
        material.words.say("answer.of-question", question=question_name(material, code), answers=answers_in_line(material, found))
        for code, found in by_question.items()
    )


def answer_at(material: Material, answer: str, places: Iterable[Place]) -> str:
    """Return an answer with the places of its question at which it was given."""
    words, named = material.words, places_words(material, places)
    return words.say("answer.at-places", answer=answer, places=words.lines_of(named)) if named else answer


def answers_in_line(material: Material, answers: Iterable[Behind]) -> str:
    """Return the answers of one question as one line; places with the same answer share it, and what was not found stands behind what was."""
    words = material.words
    by_answer: dict[str, list[Place]] = {}
    not_found = []
    for behind in answers:
        where = place_words(material, behind.place)
        ticked = material.questionnaire.question(behind.place.question).type is QuestionType.CHOICES and behind.value in _TICKS
        if ticked and where and not behind.conflict and material.may_print(behind.entries):
            if behind.value == "yes":
                by_answer.setdefault(where, [])
            else:
                not_found.append(where)
            continue
        by_answer.setdefault(behind_words(material, behind), []).append(behind.place)
    said = words.lines_of(answer_at(material, answer, places) for answer, places in by_answer.items())
    if not not_found:
        return said
    missing = words.say("answer.not-found", options=words.lines_of(not_found))
    return words.say("answer.and-not-found", found=said, missing=missing) if said else missing
