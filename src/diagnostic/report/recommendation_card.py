"""One recommendation as a card: what is suggested, to whom, why, on what it rests, and what the administration replied."""

from diagnostic.model.answer import AnswerState
from diagnostic.model.condition import AnswerTest, leaves
from diagnostic.model.edits import WORDING
from diagnostic.model.level import Behind
from diagnostic.model.questionnaire import RecommendationRule
from diagnostic.model.recommendation import Recommendation
from diagnostic.report.answer_words import answers_by_question
from diagnostic.report.content import RecommendationCard
from diagnostic.report.level_words import cell_name, cell_words
from diagnostic.report.material import Material
from diagnostic.report.recommendation_words import (
    basis_words,
    class_words,
    instrument_words,
    recommendation_text,
    recommendation_title,
    reply_words,
    standards_words,
)


def recommendation_card(material: Material, item: Recommendation, dated: str) -> RecommendationCard:
    """Return the card of a recommendation. ``dated`` is the day of the report (ISO)."""
    words = material.words
    seen = recommendation_text(material, item, "seen")
    brief = _brief(material, item)
    replied = not material.self_assessment or bool(item.reply or item.reply_comment)
    return RecommendationCard(
        code=item.code,
        basis=item.basis,
        basis_label=basis_words(material, item),
        title=recommendation_title(material, item),
        text=recommendation_text(material, item, "text"),
        facts=(*brief, *_long(material, item)),
        beside=len(brief),
        seen_label=words.say("card.seen") if seen else "",
        seen=seen,
        reply_label=words.say("card.reply") if replied else "",
        reply=reply_words(material, item, dated) if replied else "",
        reply_comment=item.reply_comment,
        marks=tuple(_marks(material, item)),
    )


def rests_on(material: Material, item: Recommendation) -> str:
    """Return the wish, the answers and the levels behind a recommendation, one to a line."""
    words = material.words
    rule = next((rule for rule in material.questionnaire.rules if rule.code == item.code), None)
    wished = [words.say("card.wanted", standards=words.listed(item.standards))] if rule is not None and rule.on_request else []
    cells = [words.say("card.level", cell=cell_name(material, code), level=_level(material, code)) for code in item.cells]
    return "\n".join([*wished, *answers_by_question(material, _triggering(rule, item)), *cells])


def _triggering(rule: RecommendationRule | None, item: Recommendation) -> list[Behind]:
    """The answers that a rule looks for, of all those it looked at; a question that was not put triggers nothing."""
    answers = [answer for answer in item.answers if answer.state != AnswerState.NOT_ASKED]
    wanted: dict[str, set[str]] = {}
    for test in leaves(rule.when) if rule is not None else ():
        if isinstance(test, AnswerTest):
            wanted.setdefault(test.question, set()).update(test.is_)
    open_tests = {test.question for test in leaves(rule.when) if isinstance(test, AnswerTest) and not test.is_} if rule is not None else set()
    sought = {code: values for code, values in wanted.items() if code not in open_tests}
    triggering = [answer for answer in answers if answer.value in sought.get(answer.place.question, {answer.value})]
    there = {answer.place.question for answer in triggering}
    return [answer for answer in answers if answer in triggering or answer.place.question not in there]


def _level(material: Material, code: str) -> str:
    return cell_words(material, material.assessment.cell(code))


def _brief(material: Material, item: Recommendation) -> tuple[tuple[str, str], ...]:
    """The short facts, always the same ones in the same order: a card can be read beside another."""
    words = material.words
    facts = (
        (words.say("card.standards"), standards_words(material, item)),
        (words.say("card.class"), class_words(material, item)),
        (words.say("card.addressee"), material.text_or(f"addressee.{item.addressee}", item.addressee)),
        (words.say("card.owner"), recommendation_text(material, item, "owner")),
        (words.say("card.stage"), words.lines_of(material.text_or(f"stage.{stage}", stage) for stage in item.stages)),
        (words.say("card.target"), material.day(recommendation_text(material, item, "target_date"))),
        (words.say("card.impact"), words.say_of("impact", item.impact) if words.names("impact", item.impact) else item.impact),
        (words.say("card.effort"), words.say_of("effort", str(item.effort))),
    )
    return tuple((label, value or words.say("card.not-set")) for label, value in facts)


def _long(material: Material, item: Recommendation) -> tuple[tuple[str, str], ...]:
    """The facts that need room, those that were recorded."""
    words = material.words
    facts = (
        (words.say("card.instruments"), instrument_words(material, item)),
        (words.say("card.indicator"), recommendation_text(material, item, "indicator")),
        (words.say("card.rule"), words.say("card.own") if item.own else item.code),
        (words.say("card.rests-on"), rests_on(material, item)),
        (words.say("evidence.label"), words.listed(sorted(item.evidence)) or words.say("evidence.none")),
    )
    return tuple((label, value) for label, value in facts if value)


def _marks(material: Material, item: Recommendation) -> list[str]:
    words = material.words
    marks = []
    if item.health_safety:
        marks.append(words.say("mark.health-safety"))
    if not item.own and set(item.edited).intersection(WORDING):
        marks.append(words.say("mark.edited"))
    if item.checked_by:
        marks.append(words.say("mark.check-stale") if item.check_stale else words.say("mark.checked"))
    if item.stale:
        marks.append(words.say("mark.stale"))
    if item.conflict:
        marks.append(words.say("mark.conflict"))
    return marks
