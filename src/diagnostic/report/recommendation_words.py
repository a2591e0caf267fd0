"""Recommendations in words: titles by code, basis, class, effort, instruments and the reply."""

from collections.abc import Iterable

from diagnostic.model.questionnaire import Basis
from diagnostic.model.recommendation import ClassReason, Placement, Recommendation
from diagnostic.model.rule_wording import wording
from diagnostic.report.material import Material


def recommendation_text(material: Material, item: Recommendation, name: str) -> str:
    """Return the expert's wording of a text, else the rule's with its rows filled in."""
    return wording(material.questionnaire, item, name, material.words.language, material.words.pattern("list.comma"))


def recommendation_title(material: Material, item: Recommendation) -> str:
    """Return the title that a reader sees; of an expert's own one without a title its code."""
    return recommendation_text(material, item, "title") or item.code


def recommendation_names(material: Material, codes: Iterable[str]) -> str:
    """Return titles with their codes, one to a line, and where each stands when not in a main list."""
    return "\n".join(recommendation_name(material, material.assessment.recommendations.get(code)) for code in codes)


def recommendation_name(material: Material, item: Recommendation) -> str:
    """Return a title with its code, and where it stands when not in a main list."""
    words = material.words
    name = words.say("recommendation.name", title=recommendation_title(material, item), code=item.code)
    if item.placement in (Placement.ANNEX, Placement.HELD_BACK):
        return words.say("recommendation.standing", name=name, standing=words.say_of("placement", item.placement))
    return name


def basis_words(material: Material, item: Recommendation) -> str:
    """Return the label of a recommendation's basis."""
    rule = next((rule for rule in material.questionnaire.rules if rule.code == item.code), None)
    if rule is not None and rule.basis is Basis.TRIPS_MIN and item.basis is not Basis.TRIPS_MIN:
        return material.words.say("basis-label.not-stated")
    return material.words.say_of("basis-label", item.basis)


def class_words(material: Material, item: Recommendation) -> str:
    """Return the class with its name and why it is not simply the rule's."""
    words = material.words
    named = words.say_of("class", str(item.klass))
    reasons = [words.say_of("class-reason", reason) for reason in item.klass_reasons if reason is not ClassReason.RULE]
    return words.say("class.because", named=named, reasons=words.lines_of(reasons)) if reasons else named


def standards_words(material: Material, item: Recommendation) -> str:
    """Return the standards or modules a recommendation concerns, with their short titles."""
    names = []
    for code in item.standards:
        kind = "module" if code in material.questionnaire.modules else "standard"
        names.append(material.words.say("standard.name", code=code, short=material.text_or(f"{kind}.{code}.short", code)))
    return material.words.lines_of(names)


def instrument_words(material: Material, item: Recommendation) -> str:
    """Return the instruments by name; those nobody confirmed are named as such."""
    words = material.words
    known = {instrument.code: instrument for instrument in material.questionnaire.instruments}
    lines, unconfirmed = [], []
    for code in item.instruments:
        title = material.text_or(f"instrument.{code}.title", code)
        instrument = known.get(code)
        if instrument is None or not instrument.confirmed_on:
            unconfirmed.append(title)
        elif instrument.url:
            lines.append(words.say("instrument.confirmed-at", title=title, day=material.day(instrument.confirmed_on), url=instrument.url))
        else:
            lines.append(words.say("instrument.confirmed", title=title, day=material.day(instrument.confirmed_on)))
    if unconfirmed:
        lines.append(words.say("instrument.not-confirmed", titles=words.lines_of(unconfirmed)))
    return "\n".join(lines)


def reply_words(material: Material, item: Recommendation, dated: str) -> str:
    """Return the administration's reply in words; without one, that none was received, and by when one was invited."""
    words = material.words
    if item.reply and words.names("reply", item.reply):
        return words.say_of("reply", item.reply)
    if item.reply or item.reply_comment:
        return item.reply or words.say("reply.comment")
    due = material.setup("reply-due")
    if not due:
        return words.say("reply.none")
    return words.say("reply.invited", day=material.day(due)) if dated < due else words.say("reply.none-by", day=material.day(due))
