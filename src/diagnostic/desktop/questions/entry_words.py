"""Entries of a question in words: what they speak of, at which place, what they say, in which voice."""

from PySide6.QtCore import QCoreApplication

from diagnostic.desktop.questions.wording import answer_text, group_text, row_text
from diagnostic.model.answer import answer_from_json
from diagnostic.model.entry import Act, Entry
from diagnostic.model.questionnaire import Question, Questionnaire
from diagnostic.model.subject import Facet, Subject, Voice


def voice_text(voice: str) -> str:
    """Return a voice in words, as the title of a card."""
    return {
        Voice.ADMINISTRATION: QCoreApplication.translate("voices", "The administration"),
        Voice.TEAM: QCoreApplication.translate("voices", "The team"),
        Voice.AGREED: QCoreApplication.translate("voices", "Agreed by both"),
        Voice.SECRETARIAT: QCoreApplication.translate("voices", "The secretariat"),
    }.get(Voice(voice), voice) if voice in set(Voice) else voice


def facet_text(facet: str) -> str:
    """Return what an act was about, in words."""
    return {
        Facet.ANSWER: QCoreApplication.translate("history", "Answer"),
        Facet.COMMENT: QCoreApplication.translate("history", "Comment"),
        Facet.NOTE: QCoreApplication.translate("history", "Team note"),
        Facet.EVIDENCE: QCoreApplication.translate("history", "Evidence"),
        Facet.WHO_KNOWS: QCoreApplication.translate("history", "Who would know"),
        Facet.WHEN_KNOWN: QCoreApplication.translate("history", "By when"),
        Facet.RESPONDENT_UNIT: QCoreApplication.translate("history", "Respondent's unit"),
        Facet.RESPONDENT_ROLE: QCoreApplication.translate("history", "Respondent's role"),
        Facet.ASKED_ON: QCoreApplication.translate("history", "Date asked"),
        Facet.MEANS: QCoreApplication.translate("history", "How it was asked"),
        Facet.REVIEW: QCoreApplication.translate("history", "Why both were kept"),
        Facet.REFUSED: QCoreApplication.translate("history", "Could not be read"),
    }.get(Facet(facet), facet) if facet in set(Facet) else facet


def place_text(questionnaire: Questionnaire, question: Question, subject: Subject) -> str:
    """Return where in its question a subject lies: an option, a cell, a piece of evidence; empty for the question itself."""
    if subject.facet == Facet.EVIDENCE:
        row = row_text(questionnaire, question, subject.group) if subject.group else ""
        return ", ".join(part for part in (subject.row, row) if part)
    if not subject.row:
        return facet_text(subject.facet) if subject.facet != Facet.ANSWER else ""
    name = row_text(questionnaire, question, subject.row)
    return ", ".join(part for part in (name, group_text(questionnaire, subject.group)) if part)


def value_text(questionnaire: Questionnaire, question: Question, entry: Entry) -> str:
    """Return what an entry says."""
    if entry.redacted:
        return QCoreApplication.translate("history", "blanked for good")
    if entry.act == Act.RETRACT:
        return QCoreApplication.translate("history", "what stood before stands again")
    if entry.act == Act.REDACT:
        return QCoreApplication.translate("history", "the content is gone, its place stays")
    if entry.subject.facet == Facet.ANSWER:
        return _answer(questionnaire, question, entry)
    if entry.subject.facet == Facet.REFUSED and isinstance(entry.value, dict):
        return shown_text(str(entry.value.get("text", "")))
    if isinstance(entry.value, dict):
        return _link(entry.value)
    return str(entry.value or "") or QCoreApplication.translate("history", "(emptied)")


def shown_text(text: str) -> str:
    """Return a text from a cell as it is quoted; one of white space alone shows that there is something."""
    return QCoreApplication.translate("history", "“{text}”").replace("{text}", text)


def _answer(questionnaire: Questionnaire, question: Question, entry: Entry) -> str:
    try:
        answer = answer_from_json(entry.value)
    except ValueError:
        return QCoreApplication.translate("history", "an answer of a later version")
    words = answer_text(questionnaire, question, answer)
    return f"{words}: {answer.reason}" if answer.reason else words


def _link(value: dict) -> str:  # type: ignore[type-arg]
    if not value.get("linked"):
        return QCoreApplication.translate("history", "taken away")
    stance = QCoreApplication.translate("history", "speaks for it")
    if value.get("stance") == "against":
        stance = QCoreApplication.translate("history", "speaks against it")
    level = value.get("level")
    words = QCoreApplication.translate("history", "{stance}, level {level}")
    return words.format(stance=stance, level=level) if level else stance
