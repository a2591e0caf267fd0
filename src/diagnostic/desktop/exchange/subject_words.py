"""Places of an assessment in words, whatever they are about: where, what of it, and what an entry says there."""

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.exchange.setup_item_words import choice_words, setup_item_words
from diagnostic.desktop.questions.entry_words import facet_text, place_text, value_text
from diagnostic.desktop.questions.evidence_words import kind_text
from diagnostic.desktop.setup.words import role_words, scope_item_words
from diagnostic.model.canonical import Json
from diagnostic.model.entry import Act, Entry
from diagnostic.model.questionnaire import Question, Questionnaire
from diagnostic.model.refused_text import meant_for, refused_text
from diagnostic.model.subject import Facet, Kind, Subject


def question_of(questionnaire: Questionnaire, subject: Subject) -> Question | None:
    """Return the question a place belongs to; None for any other kind of place, and for a question of another version."""
    if subject.kind != Kind.QUESTION:
        return None
    return next((question for question in questionnaire.questions if question.code == subject.code), None)


def code_words(subject: Subject) -> str:
    """Return the short sign of a place, as a list shows it first: a code, or nothing for an item of the set-up."""
    return "" if subject.kind == Kind.SETUP else subject.code


def title_words(questionnaire: Questionnaire, subject: Subject) -> str:
    """Return what a place is about, in a few words."""
    match subject.kind:
        case Kind.QUESTION:
            key = f"question.{subject.code}.short"
            return questionnaire.text(key) if questionnaire.has_text(key) else subject.code
        case Kind.SETUP:
            return setup_item_words(subject.code)
        case Kind.CELL:
            return _cell_title(questionnaire, subject.code)
        case Kind.EVIDENCE:
            return QCoreApplication.translate("exchange", "Evidence")
        case Kind.RECOMMENDATION:
            key = f"rule.{subject.code}.title"
            return questionnaire.text(key) if questionnaire.has_text(key) else QCoreApplication.translate("exchange", "Recommendation")
        case _:
            return subject.kind


def part_words(questionnaire: Questionnaire, subject: Subject) -> str:
    """Return what of a place is meant: the line of a matrix, the comment, one site; empty for the place itself."""
    question = question_of(questionnaire, subject)
    if question is not None:
        return place_text(questionnaire, question, subject)
    if subject.kind == Kind.SETUP:
        return _item_row(questionnaire, subject)
    if subject.kind == Kind.RECOMMENDATION:
        meant = meant_for(subject).facet if subject.facet == Facet.REFUSED else subject.facet
        return _facet_of_recommendation(meant) if meant else facet_text(subject.facet)
    if subject.kind == Kind.QUESTION:
        return facet_text(subject.facet)
    return ""


def said_words(questionnaire: Questionnaire, entry: Entry) -> str:
    """Return what an entry says, whatever it is about."""
    question = question_of(questionnaire, entry.subject)
    if question is not None:
        return value_text(questionnaire, question, entry)
    if entry.subject.facet == Facet.REFUSED and (text := refused_text(entry)) is not None:
        return text.text
    if entry.redacted:
        return QCoreApplication.translate("history", "blanked for good")
    if entry.act == Act.RETRACT:
        return QCoreApplication.translate("history", "what stood before stands again")
    return plain_value(entry.subject, entry.value) or QCoreApplication.translate("history", "(emptied)")


def plain_value(subject: Subject, value: Json) -> str:
    """Return a value of the set-up, of evidence, of a level or of a recommendation in words."""
    if isinstance(value, dict):
        return _facts(subject, value)
    if isinstance(value, bool):
        return choice_words("yes" if value else "no")
    text = "" if value is None else str(value)
    return text if subject.facet in (Facet.TITLE, Facet.TEXT, Facet.SEEN) else choice_words(text)


def _facts(subject: Subject, value: dict[str, Json]) -> str:
    if subject.kind == Kind.CELL:
        return QCoreApplication.translate("exchange", "Level {level}").format(level=value.get("level", "?"))
    if subject.code == "team":
        return ", ".join(str(part) for part in (value.get("name"), role_words(str(value.get("role", ""))), value.get("mark")) if part)
    if subject.kind == Kind.EVIDENCE:
        named = [kind_text(str(value["kind"]))] if value.get("kind") else []
        named += [str(value[key]) for key in ("title", "reference", "source", "language", "in_force", "translation") if value.get(key)]
        return " · ".join(named)
    return " · ".join(str(part) for part in value.values() if isinstance(part, str | int) and part != "")


def _cell_title(questionnaire: Questionnaire, code: str) -> str:
    standard, _, dimension = code.partition(".")
    key = f"standard.{standard}.short"
    name = questionnaire.text(key) if questionnaire.has_text(key) else standard
    law = QCoreApplication.translate("exchange", "legal base")
    practice = QCoreApplication.translate("exchange", "practice")
    words = QCoreApplication.translate("exchange", "Level of {standard}, {dimension}")
    return words.format(standard=name, dimension=law if dimension == "L" else practice)


def _item_row(questionnaire: Questionnaire, subject: Subject) -> str:
    if not subject.row or subject.code in ("team", "site"):
        return ""
    if subject.code == "facility":
        return questionnaire.text(f"facility.{subject.row}")
    return scope_item_words(questionnaire, "scope-standard" if subject.code == "advice-wanted" else subject.code, subject.row)


def _facet_of_recommendation(facet: str) -> str:
    tr = QCoreApplication.translate
    return {
        Facet.TITLE: tr("exchange", "Title"),
        Facet.TEXT: tr("exchange", "Text"),
        Facet.SEEN: tr("exchange", "What was seen"),
        Facet.OWNER: tr("exchange", "Who would act"),
        Facet.INDICATOR: tr("exchange", "Indicator"),
        Facet.TARGET_DATE: tr("exchange", "Target date"),
        Facet.PLACEMENT: tr("exchange", "Where it stands"),
        Facet.HEALTH_SAFETY: tr("exchange", "Health or safety"),
        Facet.CHECKED: tr("exchange", "Checked"),
        Facet.OWN: tr("exchange", "Basis and class"),
        Facet.REPLY: tr("exchange", "Reply"),
        Facet.REPLY_COMMENT: tr("exchange", "Comment on the reply"),
    }.get(Facet(facet), facet) if facet in set(Facet) else facet
