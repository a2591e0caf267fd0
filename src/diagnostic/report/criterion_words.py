"""One test of a ladder or rule in words: what was looked at, what was answered, what the level looks for."""

from decimal import Decimal
from types import MappingProxyType

from diagnostic.model.answer import AnswerState
from diagnostic.model.condition import EVERY, AnswerTest, CellTest, ScopeTest, SetupTest
from diagnostic.model.level import Behind, Criterion
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.report.answer_words import answers_in_line, option_words, question_name
from diagnostic.report.level_words import cell_name
from diagnostic.report.material import Material

_OPPOSITE = MappingProxyType({"above": "at-most", "at-most": "above", "below": "at-least", "at-least": "below"})


def criterion_words(material: Material, criterion: Criterion) -> str:
    """Return a test in one line."""
    test, words = criterion.test, material.words
    if isinstance(test, AnswerTest):
        return _answer(material, criterion, test)
    if isinstance(test, CellTest):
        return words.say("criterion.cell", cell=cell_name(material, test.cell), wanted=_cell_wanted(material, test))
    if isinstance(test, SetupTest):
        return words.say("criterion.setup", item=_setup_name(material, test.item))
    if isinstance(test, ScopeTest):
        return words.say("criterion.scope", item=material.text_or(f"sub-item.{test.item}", test.item))
    return words.say("criterion.wanted", standard=test.standard)


def _answer(material: Material, criterion: Criterion, test: AnswerTest) -> str:
    words = material.words
    name = question_name(material, test.question)
    missing = [option for option in test.is_ if _not_ticked(criterion, option)]
    question = material.questionnaire.question(test.question)
    if missing and question.type is QuestionType.CHOICES and not criterion.negated:
        options = words.lines_of(option_words(material, question, option) for option in missing)
        if test.quantifier == EVERY and not test.count:
            return words.say("criterion.not-ticked", question=name, options=options)
        return words.say("criterion.none-ticked", question=name, options=options)
    answers = _failing(criterion, test)
    answered = answers_in_line(material, answers) if answers else words.say("criterion.no-answer")
    return words.say("criterion.answer", question=name, answered=answered, wanted=wanted_words(material, test, criterion.negated))


def _failing(criterion: Criterion, test: AnswerTest) -> list[Behind]:
    """The answers that keep a test from being met; those that are as looked for, or beside the point, are left out."""
    applying = [answer for answer in criterion.answers if answer.state != AnswerState.NOT_APPLICABLE]
    against = [answer for answer in applying if not test.is_ or (answer.value in test.is_) is criterion.negated]
    return against or applying or list(criterion.answers)


def _not_ticked(criterion: Criterion, option: str) -> bool:
    return any(answer.place.row == option and answer.value == "no" for answer in criterion.answers)


def wanted_words(material: Material, test: AnswerTest, negated: bool = False) -> str:
    """Return what a test looks for in an answer; ``negated`` turns it into its opposite."""
    words = material.words
    question = material.questionnaire.question(test.question)
    found: list[str] = []
    if test.is_:
        options = _options(material, question, test)
        found.append(words.say("criterion.not", wanted=options) if negated else options)
    for key, bound in (("above", test.above), ("below", test.below), ("at-least", test.at_least), ("at-most", test.at_most)):
        if bound is not None:
            meant = _OPPOSITE[key] if negated else key
            figure = _figure(bound)
            found.append(words.say_of("bound-ticked", meant, figure=figure) if test.count else words.say_of("bound", meant, figure=figure))
    if test.measured is not None and not found:
        found.append(words.say("criterion.measured") if test.measured is not negated else words.say("criterion.not-measured"))
    if test.answered is not None:
        found.append(words.say("criterion.answered") if test.answered is not negated else words.say("criterion.not-answered"))
    return words.listed(found)


def _options(material: Material, question: Question, test: AnswerTest) -> str:
    names = [option_words(material, question, option) for option in test.is_]
    if len(names) == 1:
        return names[0]
    comma = material.words.pattern("list.comma").strip()
    if any(comma in name for name in names):
        names = [material.words.say("answer.quoted", answer=name) for name in names]
    every = question.type is QuestionType.CHOICES and test.quantifier == EVERY
    joint = material.words.pattern("list.and") if every else material.words.pattern("list.or")
    return joint.join(names)


def _cell_wanted(material: Material, test: CellTest) -> str:
    words = material.words
    found = []
    if test.at_least is not None:
        found.append(words.say_of("bound", "at-least", figure=str(test.at_least)))
    if test.at_most is not None:
        found.append(words.say_of("bound", "at-most", figure=str(test.at_most)))
    return words.listed(found)


def _setup_name(material: Material, item: str) -> str:
    return material.text_or(item, item)


def _figure(bound: Decimal) -> str:
    return format(bound.normalize(), "f")
