"""Which entry a cell of the exchange workbook stands for: the table of ``docs/workbook.md`` as code, for writing and for reading."""

from collections.abc import Mapping

from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.workbook import Column, Spot

QUESTION_TEXTS: Mapping[str, Facet] = {
    Column.COMMENT: Facet.COMMENT,
    Column.RESPONDENT_UNIT: Facet.RESPONDENT_UNIT,
    Column.RESPONDENT_ROLE: Facet.RESPONDENT_ROLE,
    Column.ASKED_ON: Facet.ASKED_ON,
    Column.WHO_KNOWS: Facet.WHO_KNOWS,
}
"""Texts of a question as a whole; they stand in the row of the question itself."""

FACTS: Mapping[str, str] = {
    Column.KIND: "kind",
    Column.TITLE: "title",
    Column.REFERENCE: "reference",
    Column.SOURCE: "source",
    Column.PUBLISHED: "published",
    Column.REVIEWED: "reviewed",
    Column.LANGUAGE: "language",
    Column.IN_FORCE: "in_force",
    Column.TRANSLATION: "translation",
}
"""Which part of the facts of a piece of evidence a column holds."""

FLAGS = frozenset({Column.PUBLISHED, Column.REVIEWED})
"""The facts that are yes or no, stored as true or false."""

RESPONDENT: Mapping[str, Facet] = {
    "unit": Facet.RESPONDENT_UNIT,
    "role": Facet.RESPONDENT_ROLE,
    "date": Facet.ASKED_ON,
}
"""The cells of the cover that count for every answer without a respondent of its own."""


def subject_of(spot: Spot, column: str, voice: str) -> Subject | None:
    """Return the subject a cell stands for; None for a cell that stands for none by itself (shown text, numbers of evidence, the cover)."""
    if spot.kind == Kind.QUESTION:
        if column in (Column.ANSWER, Column.REASON):
            return Subject(Kind.QUESTION, spot.code, Facet.ANSWER, voice, spot.row, spot.group)
        if column in QUESTION_TEXTS and not spot.row and not spot.group:
            return Subject(Kind.QUESTION, spot.code, QUESTION_TEXTS[column], voice)
    elif spot.kind == Kind.SETUP:
        if column == Column.ANSWER:
            return Subject(Kind.SETUP, spot.code, Facet.VALUE, voice, spot.row)
    elif spot.kind == Kind.EVIDENCE:
        if column in FACTS:
            return Subject(Kind.EVIDENCE, spot.code, Facet.EVIDENCE, voice)
    elif spot.kind == Kind.RECOMMENDATION and column in (Column.REPLY, Column.REPLY_COMMENT):
        facet = Facet.REPLY if column == Column.REPLY else Facet.REPLY_COMMENT
        return Subject(Kind.RECOMMENDATION, spot.code, facet, Voice.ADMINISTRATION)
    return None


def link_subject(question: str, evidence: str, voice: str) -> Subject:
    """Return where it is said that a piece of evidence speaks for the answers to a question."""
    return Subject(Kind.QUESTION, question, Facet.EVIDENCE, voice, row=evidence)
