"""The TRIPS-minimum list: first, apart, article by article; without a level, a percentage or a sum."""

from diagnostic.model.level import Behind
from diagnostic.model.questionnaire import Basis
from diagnostic.model.scope import Applicability
from diagnostic.model.trips import Located, TripsResult
from diagnostic.report.answer_words import answers_by_question, asked_words, question_name
from diagnostic.report.content import Block, Column, Facts, Heading, Paragraph, Part, Style, Table
from diagnostic.report.material import Material
from diagnostic.report.question_answers import answers_of
from diagnostic.report.recommendation_words import recommendation_names

_RELATED = "61"
"""Criminal procedures: outside Part III, Section 4 and so outside the list, shown as related information."""


def trips_part(material: Material) -> Part:
    """Return the part with the TRIPS-minimum list."""
    words = material.words
    blocks: list[Block] = [Paragraph(words.say("trips.lead"), Style.LEAD), Paragraph(applicability(material), Style.STRONG)]
    columns = (Column(words.say("trips.article"), 2), Column(words.say("trips.item"), 7), Column(words.say("trips.state"), 4))
    items = material.assessment.trips
    rows = tuple((_article(material, item.article), material.text(f"trips.{item.code}.title"), _state(material, item)) for item in items)
    blocks.append(Table(columns, rows))
    related = _related(material)
    if not related:
        blocks.append(Paragraph(words.say("trips.related-not-asked"), Style.SMALL))
    for item in items:
        blocks += _item(material, item)
    blocks += related
    return Part("trips", words.say("part.trips"), tuple(blocks), opens_page=True)


def applicability(material: Material) -> str:
    """Return whether the TRIPS minimum applies, as the administration stated it, and why."""
    scope, words = material.assessment.scope, material.words
    reason = words.say_of("applies", scope.trips_reason)
    if scope.trips is Applicability.APPLIES:
        return words.say("trips.applies", reason=reason)
    if scope.trips is Applicability.DOES_NOT_APPLY:
        return words.say("trips.no-obligation", reason=reason)
    return words.say("trips.applicability-unknown", reason=reason)


def _article(material: Material, article: str) -> str:
    return material.words.say("trips.article-name", article=article)


def _state(material: Material, item: TripsResult) -> str:
    words = material.words
    shown = words.say_of("located", item.shown)
    if item.shown is Located.NO_OBLIGATION and item.found is not None:
        return words.say("trips.as-information", state=shown, found=words.say_of("located", item.found))
    return shown


def _item(material: Material, item: TripsResult) -> list[Block]:
    words = material.words
    answers = tuple(dict.fromkeys(answer for criterion in item.criteria for answer in criterion.answers))
    rows = (
        (words.say("trips.state"), _state(material, item)),
        (words.say("trips.seen"), _seen(material, answers)),
        (words.say("trips.open"), words.lines_of(question_name(material, code) for code in item.unknown_questions)),
        (words.say("evidence.label"), words.listed(sorted(item.evidence)) or words.say("evidence.none")),
        (words.say("trips.recommendations"), recommendation_names(material, item.recommendations)),
    )
    return [
        Heading(material.text(f"trips.{item.code}.title"), 3, _article(material, item.article)),
        Paragraph(material.text(f"trips.{item.code}.text")),
        Facts(tuple((label, value) for label, value in rows if value)),
    ]


def _seen(material: Material, answers: tuple[Behind, ...]) -> str:
    """The answers that were looked at; a question that was not put to anybody says so, and an answer that does not count why."""
    lines = []
    for code in dict.fromkeys(answer.place.question for answer in answers):
        (line,) = answers_by_question(material, [answer for answer in answers if answer.place.question == code])
        if not material.assessment.progress.question(code).asked.visible:
            line = f"{line} {material.words.say('answers.off-path', why=asked_words(material, code))}"
        lines.append(line)
    return "\n".join(lines) or material.words.say("criterion.no-answer")


def _related(material: Material) -> list[Block]:
    """What lies outside the list, where it was asked."""
    about = [one for one in material.questionnaire.questions if _RELATED in one.articles and one.basis is Basis.TRIPS_MIN]
    questions = [one for one in about if material.assessment.progress.question(one.code).asked.visible]
    if not questions:
        return []
    words = material.words
    rows = tuple((question_name(material, one.code), "\n".join(answers_of(material, one))) for one in questions)
    return [
        Heading(words.say("trips.related"), 3, _article(material, _RELATED)),
        Paragraph(words.say("trips.related-lead")),
        Facts(rows),
    ]

