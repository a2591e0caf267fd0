"""Which questions stand in a workbook: within the agreed scope, for its addressee, for the part of the set and the respondent chosen."""

from collections.abc import Iterable
from dataclasses import dataclass

from diagnostic.exchange.workbook.choosing import Addressee
from diagnostic.model.judging import Reading
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question, Questionnaire

ASSESSOR = "ASR"
"""Whom a question is put to that the assessors answer themselves, by looking."""


@dataclass(frozen=True)
class Part:
    """A part of the questions for one workbook: ``respondent`` is whom they are put to ('' for all)."""

    respondent: str
    questions: tuple[Question, ...]


def questions_for(reading: Reading, addressee: Addressee, scope: tuple[str, ...] = ()) -> tuple[Question, ...]:
    """Return the questions of a workbook in the order of the set. ``scope`` names sections, standards, modules or questions; () is all."""
    questionnaire = reading.questionnaire
    wanted = {code.casefold() for code in scope}
    sections = {standard.code: standard.section for standard in questionnaire.standards}
    return tuple(
        question
        for question in questionnaire.questions
        if reading.reaches(question)
        and (addressee is Addressee.TEAM or not _for_assessors(question))
        and (not wanted or wanted & _names(question, sections))
    )


def unknown_scope(questionnaire: Questionnaire, scope: Iterable[str]) -> tuple[Problem, ...]:
    """Return a problem for each name in a scope that the question set does not have."""
    known = {
        *(section.code for section in questionnaire.sections), *(standard.code for standard in questionnaire.standards),
        *questionnaire.modules, *(question.code for question in questionnaire.questions),
    }  # fmt: skip
    folded = {code.casefold() for code in known}
    listed = ", ".join([*(section.code for section in questionnaire.sections), *questionnaire.modules])
    return tuple(
        Problem(
            "export.scope", f"The question set has no section, standard, module or question {code!r}.",
            f"Name sections or modules ({listed}), standards such as I-4, or questions such as I4-2.", values=(("found", code),),
        )
        for code in scope
        if code.casefold() not in folded
    )  # fmt: skip


def split_by_respondent(questionnaire: Questionnaire, questions: tuple[Question, ...]) -> tuple[Part, ...]:
    """Return one part for each respondent that is first among those a question is put to, in the order of the set. Each question is in one."""
    by_respondent: dict[str, list[Question]] = {code: [] for code in questionnaire.respondents}
    for question in questions:
        first = next((code for code in question.ask if code != ASSESSOR), "")
        by_respondent.setdefault(first or next(iter(by_respondent), ""), []).append(question)
    return tuple(Part(code, tuple(found)) for code, found in by_respondent.items() if found)


def _for_assessors(question: Question) -> bool:
    return question.site_only or (bool(question.ask) and set(question.ask) == {ASSESSOR})


def _names(question: Question, sections: dict[str, str]) -> set[str]:
    return {question.code.casefold(), question.standard.casefold(), question.module.casefold(), sections.get(question.standard, "").casefold()}
