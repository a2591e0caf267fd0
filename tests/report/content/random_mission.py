"""Missions that nobody would plan: any scope, any answers, any evidence, from one number."""

from random import Random

from diagnostic.model.answer import AnswerState
from diagnostic.model.answering import possible_values
from diagnostic.model.questionnaire import Question, Questionnaire, QuestionType
from diagnostic.model.scope import FACILITIES
from diagnostic.model.subject import Facet, Voice
from tests.model.mission import Mission

_OPEN = {QuestionType.NUMBER: ("0", "12", "40", "not-measured"), QuestionType.DATE: ("2024", "2024-05"), QuestionType.MONEY: ("12.50 EUR",)}
_STATES = (AnswerState.DONT_KNOW, AnswerState.DECLINED, AnswerState.NOT_APPLICABLE, AnswerState.NOT_ASKED)


def random_mission(questionnaire: Questionnaire, number: int) -> Mission:
    """Return a mission whose every choice follows from ``number``."""
    dice = Random(number)
    pen = Mission(questionnaire)
    _set_up(pen, dice)
    for question in questionnaire.questions:
        if dice.random() < 0.85:
            _answer(pen, question, dice)
    for index in range(dice.randrange(8)):
        kind = dice.choice(("document", "data-extract", "statement", "observation", "sample", "record"))
        read_by, on_site = dice.choice(("", "AL")), dice.random() < 0.5
        code = pen.evidence(f"EV-{index:02d}", kind, read_by=read_by, seen_on_site=on_site, published=True, reviewed=True)
        chosen = dice.sample(questionnaire.questions, 6)
        pen.link(code, *(question.code for question in chosen), against=dice.random() < 0.2, level=dice.choice((None, 2, 3)))
    for rule in dice.sample(questionnaire.rules, 6):
        pen.say(rule.code, Facet.REPLY, dice.choice(("agree", "disagree", "")), voice=Voice.ADMINISTRATION)
        pen.say(rule.code, Facet.PLACEMENT, dice.choice(("main", "annex", "dropped")), reason="A reason of the expert.")
    for cell in dice.sample(questionnaire.cells, 3):
        pen.level(cell.code, dice.randrange(5), "A reason for the level.")
    return pen


def _set_up(pen: Mission, dice: Random) -> None:
    pen.setup("mode", dice.choice(("mission", "mission", "self-assessment")))
    pen.setup("wto-member", dice.choice(("yes", "yes", "no", "unknown")))
    pen.setup("ldc-transition", dice.choice(("no", "no", "yes")))
    pen.setup("reply-due", dice.choice(("", "2026-12-18")))
    for facility in FACILITIES:
        pen.setup("facility", dice.choice(("yes", "no", "")), facility)
    for standard in pen.questionnaire.standards:
        if dice.random() < 0.2:
            pen.setup("scope-standard", "out", standard.code)
        pen.setup("advice-wanted", dice.choice(("yes", "no", "no")), standard.code)
    for module in pen.questionnaire.modules:
        pen.setup("scope-module", dice.choice(("in", "out")), module)


def _answer(pen: Mission, question: Question, dice: Random) -> None:
    places = [("", "")]
    if question.type is QuestionType.MATRIX:
        places = [(row.code, group) for row in pen.questionnaire.rows_of(question) for group in question.groups or ("",)]
    if question.type is QuestionType.CHOICES:
        pen.tick(question.code, *dice.sample(question.options, dice.randrange(len(question.options) + 1)))
        return
    values = possible_values(question) or _OPEN.get(question.cell or question.type, ("As said.",))
    for row, group in places:
        if dice.random() < 0.15:
            pen.state_of(question.code, dice.choice(_STATES), row, group)
        else:
            pen.answer(question.code, dice.choice(values), row, group)
        if dice.random() < 0.05:
            pen.answer(question.code, dice.choice(values), row, group, voice=Voice.ADMINISTRATION)
        if dice.random() < 0.03:
            pen.answer(question.code, dice.choice(values), row, group, beside=True)
