"""What one test of a level looks for, in words of the screen, and what came of it."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.findings.evidence_chips import answers_text
from diagnostic.desktop.look import isolate
from diagnostic.desktop.questions.wording import option_text
from diagnostic.model.condition import AnswerTest, CellTest, ScopeTest, SetupTest
from diagnostic.model.judging import Outcome
from diagnostic.model.level import Criterion
from diagnostic.model.questionnaire import Questionnaire, QuestionType


def outcome_text(outcome: Outcome) -> str:
    """Return what came of a test."""
    return {
        Outcome.MET: QCoreApplication.translate("criteria", "found"),
        Outcome.NOT_MET: QCoreApplication.translate("criteria", "not found"),
        Outcome.UNKNOWN: QCoreApplication.translate("criteria", "not known yet"),
        Outcome.BESIDE: QCoreApplication.translate("criteria", "beside the point here"),
    }[outcome]


def criterion_line(questionnaire: Questionnaire, criterion: Criterion) -> str:
    """Return a test in one line: what was answered and what is looked for; of a list only what was ticked and what was not."""
    test, wanted = criterion.test, wanted_text(questionnaire, criterion)
    if not isinstance(test, AnswerTest):
        return wanted
    question = questionnaire.question(test.question)
    if question.type is QuestionType.CHOICES and test.is_:
        named = _ticked(questionnaire, criterion)
        if named:
            return named
    said = answers_text(questionnaire, test.question, list(criterion.answers)) or QCoreApplication.translate("criteria", "no answer")
    return QCoreApplication.translate("criteria", "{said} · looked for: {wanted}").format(said=said, wanted=wanted)


def _ticked(questionnaire: Questionnaire, criterion: Criterion) -> str:
    """The options a test looks at, apart: those ticked, and, where the test turns on them, those that are not."""
    assert isinstance(criterion.test, AnswerTest)
    question = questionnaire.question(criterion.test.question)
    by_value: dict[str, list[str]] = {}
    for answer in criterion.answers:
        if answer.place.row and answer.value in ("yes", "no"):
            by_value.setdefault(answer.value, []).append(option_text(questionnaire, question, answer.place.row))
    ticked, missing = "; ".join(by_value.get("yes", [])), "; ".join(by_value.get("no", []))
    words = []
    if ticked:
        words.append(QCoreApplication.translate("criteria", "ticked: {options}").format(options=ticked))
    if missing and (not ticked or criterion.outcome is not Outcome.MET or criterion.negated):
        words.append(QCoreApplication.translate("criteria", "not ticked: {options}").format(options=missing))
    return " · ".join(words)


def wanted_text(questionnaire: Questionnaire, criterion: Criterion) -> str:
    """Return what a test looks for; of an answer without its question, which stands before it."""
    test = criterion.test
    if isinstance(test, AnswerTest):
        words = _answer_wanted(questionnaire, test)
        negated = QCoreApplication.translate("criteria", "not {wanted}")
        return negated.format(wanted=words) if criterion.negated else words
    if isinstance(test, CellTest):
        return QCoreApplication.translate("criteria", "level of {cell}: {bounds}").format(
            cell=isolate(test.cell), bounds=_bounds(test.at_least, test.at_most, None, None)
        )
    if isinstance(test, SetupTest):
        words = QCoreApplication.translate("criteria", "does not hold in the set-up: {item}")
        if not criterion.negated:
            words = QCoreApplication.translate("criteria", "holds in the set-up: {item}")
        key = f"facility.{test.item.removeprefix('facility.')}"
        return words.format(item=questionnaire.text(key) if questionnaire.has_text(key) else isolate(test.item))
    if isinstance(test, ScopeTest):
        key = f"sub-item.{test.item}"
        name = questionnaire.text(key) if questionnaire.has_text(key) else isolate(test.item)
        return QCoreApplication.translate("criteria", "within the agreed scope: {item}").format(item=name)
    return QCoreApplication.translate("criteria", "advice wanted on {standard}").format(standard=isolate(test.standard))


def _answer_wanted(questionnaire: Questionnaire, test: AnswerTest) -> str:
    question = questionnaire.question(test.question)
    words = []
    if test.is_:
        ticked = bool(question.options) and not question.rows and test.quantifier == "every" and question.type == "choices"
        joint = QCoreApplication.translate("criteria", " and ") if ticked else QCoreApplication.translate("criteria", " or ")
        words.append(joint.join(option_text(questionnaire, question, option) for option in test.is_))
    bounds = _bounds(test.at_least, test.at_most, test.above, test.below)
    if bounds:
        words.append(QCoreApplication.translate("criteria", "{bounds} of the list").format(bounds=bounds) if test.count else bounds)
    if test.measured is not None and not words:
        measured = QCoreApplication.translate("criteria", "a figure is kept")
        words.append(measured if test.measured else QCoreApplication.translate("criteria", "no figure is kept"))
    if test.answered is not None:
        words.append(QCoreApplication.translate("criteria", "an answer"))
    return ", ".join(words)


def _bounds(at_least: Decimal | int | None, at_most: Decimal | int | None, above: Decimal | None, below: Decimal | None) -> str:
    words = []
    for template, bound in (
        (QCoreApplication.translate("criteria", "at least {figure}"), at_least),
        (QCoreApplication.translate("criteria", "more than {figure}"), above),
        (QCoreApplication.translate("criteria", "at most {figure}"), at_most),
        (QCoreApplication.translate("criteria", "less than {figure}"), below),
    ):
        if bound is not None:
            figure = format(bound.normalize(), "f") if isinstance(bound, Decimal) else str(bound)
            words.append(template.format(figure=figure))
    return ", ".join(words)
