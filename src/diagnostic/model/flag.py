"""The six flags. Each says whether it looks at claimed or at supported levels, or at answers only."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from diagnostic.model.answer import NOT_MEASURED
from diagnostic.model.asking import ask
from diagnostic.model.book import Said
from diagnostic.model.judging import Reading
from diagnostic.model.level import CellResult
from diagnostic.model.progress import places_of
from diagnostic.model.questionnaire import Dimension, Question, QuestionType


class FlagCode(StrEnum):
    """F1 practice seen, legal basis to be confirmed. F2 law not used. F3 evidence still to be provided. F4
    contradiction unresolved. F5 data absent. F6 safeguard not located.
    """

    PRACTICE_WITHOUT_LAW = "F1"
    LAW_NOT_USED = "F2"
    CLAIM_ABOVE_EVIDENCE = "F3"
    CONTRADICTION = "F4"
    DATA_ABSENT = "F5"
    SAFEGUARD_MISSING = "F6"


class LooksAt(StrEnum):
    """What a flag looks at."""

    CLAIMED = "claimed"
    BOTH = "claimed-and-supported"
    ANSWERS = "answers"


@dataclass(frozen=True)
class Flag:
    """One flag on a standard (or, F5, on a section: then ``standard`` is ''). ``cells``, ``questions`` and
    ``entries`` are what raised it.
    """

    code: FlagCode
    section: str
    standard: str
    looks_at: LooksAt
    cells: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


FIGURES_ABSENT = 3
"""So many figures that are not measured, in one section, raise F5."""


def flags_of_standard(reading: Reading, standard: str, cells: Iterable[CellResult]) -> tuple[Flag, ...]:
    """Return the flags raised on one standard or module: F1 to F4 and F6."""
    section = next((each.section for each in reading.questionnaire.standards if each.code == standard), "")
    mine = [cell for cell in cells if cell.standard == standard]
    law = next((cell for cell in mine if cell.dimension is Dimension.LAW), None)
    practice = next((cell for cell in mine if cell.dimension is not Dimension.LAW), None)
    raised = [
        _law_and_practice(section, law, practice),
        *(_above_evidence(cell) for cell in mine),
        _contradiction(reading, section, standard, mine),
        _safeguards(reading, section, standard),
    ]
    return tuple(flag for flag in raised if flag is not None)


def data_absent(reading: Reading, section: str) -> Flag | None:
    """Return F5 for a section in which three or more figures are not measured."""
    standards = {standard.code for standard in reading.questionnaire.standards if standard.section == section}
    questions: list[str] = []
    entries: list[str] = []
    for question in reading.questionnaire.questions:
        # A time limit that a law does not set is no figure that is not kept.
        if question.standard not in standards or question.dimension is Dimension.LAW:
            continue
        found = [said for said in asked_answers(reading, question) if said.answer.value == NOT_MEASURED]
        if found:
            questions.append(question.code)
            entries += [entry for said in found for entry in said.entries]
    if len(questions) < FIGURES_ABSENT:
        return None
    return Flag(FlagCode.DATA_ABSENT, section, "", LooksAt.ANSWERS, (), tuple(questions), tuple(sorted(set(entries))))


def asked_answers(reading: Reading, question: Question) -> tuple[Said, ...]:
    """Return what counts at the places of a question that are asked on this path; () when it is not asked."""
    asked = ask(reading, question)
    return tuple(reading.book.said(place) for place in places_of(question, asked)) if asked.visible else ()


def safeguard_missing(question: Question, answers: Iterable[Said]) -> tuple[Said, ...]:
    """Return the answers that say a safeguard is not there: a No, or a legal time limit for which there is no
    figure.
    """
    kind = question.cell or question.type
    figure = kind is QuestionType.NUMBER and question.dimension is Dimension.LAW
    return tuple(said for said in answers if said.answer.value == (NOT_MEASURED if figure else "no"))


def _law_and_practice(section: str, law: CellResult | None, practice: CellResult | None) -> Flag | None:
    if law is None or practice is None or law.claimed.level is None or practice.claimed.level is None:
        return None
    cells, rests_on = (law.code, practice.code), tuple(sorted({*law.rests_on, *practice.rests_on}))
    if practice.claimed.level >= 2 and law.claimed.level <= 1:
        code = FlagCode.PRACTICE_WITHOUT_LAW
    elif law.claimed.level >= 3 and practice.claimed.level <= 1:
        code = FlagCode.LAW_NOT_USED
    else:
        return None
    return Flag(code, section, law.standard, LooksAt.CLAIMED, cells, (), rests_on)


def _above_evidence(cell: CellResult) -> Flag | None:
    if cell.claimed.level is None or cell.supported.level is None or cell.claimed.level - cell.supported.level < 2:
        return None
    return Flag(
        FlagCode.CLAIM_ABOVE_EVIDENCE,
        cell.section,
        cell.standard,
        LooksAt.BOTH,
        (cell.code,),
        (),
        cell.rests_on,
    )


def _contradiction(reading: Reading, section: str, standard: str, cells: list[CellResult]) -> Flag | None:
    questions: list[str] = []
    entries: set[str] = set()
    for question in reading.questionnaire.questions_of(standard):
        found = [said for said in asked_answers(reading, question) if said.conflict or said.contradiction]
        if found:
            questions.append(question.code)
            entries.update(entry for said in found for entry in said.entries)
    disputed = tuple(cell.code for cell in cells if cell.conflict)
    if not questions and not disputed:
        return None
    return Flag(
        FlagCode.CONTRADICTION,
        section,
        standard,
        LooksAt.ANSWERS,
        disputed,
        tuple(questions),
        tuple(sorted(entries)),
    )


def _safeguards(reading: Reading, section: str, standard: str) -> Flag | None:
    questions: list[str] = []
    entries: set[str] = set()
    for question in reading.questionnaire.questions_of(standard):
        if not question.safeguard or question.module:
            continue
        missing = safeguard_missing(question, asked_answers(reading, question))
        if missing:
            questions.append(question.code)
            entries.update(entry for said in missing for entry in said.entries)
    if not questions:
        return None
    return Flag(
        FlagCode.SAFEGUARD_MISSING,
        section,
        standard,
        LooksAt.ANSWERS,
        (),
        tuple(questions),
        tuple(sorted(entries)),
    )
