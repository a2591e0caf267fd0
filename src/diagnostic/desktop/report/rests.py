"""What a page of the report rests on: counted from the same state that was printed, part by part."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from diagnostic.actions.previewing import Preview
from diagnostic.desktop.report.sheets import Sheets
from diagnostic.desktop.report.words import part_words
from diagnostic.model.level import LevelKind
from diagnostic.model.progress import QuestionProgress, Standing
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.recommendation import Recommendation
from diagnostic.model.subject import Kind
from diagnostic.model.trips import Located

Line = tuple[str, str]
"""A label and a figure, or a short text."""


@dataclass(frozen=True)
class Rests:
    """The part that is in view, the standards it speaks of where it speaks of some, what both rest on, and what the whole report does."""

    part: str
    title: str
    standards: tuple[str, ...]
    lines: tuple[Line, ...]
    whole: tuple[Line, ...]


def rests_of(preview: Preview, sheets: Sheets, page: int, questionnaire: Questionnaire) -> Rests:
    """Return what the page (from 0) rests on."""
    code = sheets.part_of(page)
    standards = _standards_on(sheets, page, questionnaire) if code in ("findings", "answers", "trips") else ()
    makers: Mapping[str, Callable[[], list[Line]]] = MappingProxyType(
        {
            "trips": lambda: _trips(preview),
            "profile": lambda: _profile(preview),
            "flags": lambda: _flags(preview),
            "findings": lambda: _answers(preview, standards),
            "recommendations": lambda: _recommendations(preview),
            "unknown": lambda: _unknown(preview),
            "evidence": lambda: _evidence(preview),
            "answers": lambda: _answers(preview, standards),
            "glossary": lambda: [(QCoreApplication.translate("rests", "Terms of the question set"), str(len(questionnaire.glossary)))],
        }
    )
    lines = makers[code]() if code in makers else _setup(preview)
    return Rests(code, part_words(code), standards, tuple(lines), tuple(_whole(preview, questionnaire)))


def _standards_on(sheets: Sheets, page: int, questionnaire: Questionnaire) -> tuple[str, ...]:
    """Return the standards and modules that the page speaks of: headings begin with their codes."""
    known = {standard.code for standard in questionnaire.standards} | set(questionnaire.modules)
    codes = (title.split()[0] for title in sheets.titles_on(page) if title.split())
    return tuple(dict.fromkeys(code for code in codes if code in known))


def _setup(preview: Preview) -> list[Line]:
    """The title page, the scope and the places to sign rest on what was said at the set-up."""
    said = {subject.key: subject for subject in preview.state.subjects(Kind.SETUP) if preview.state.current(subject).heads}
    return [(QCoreApplication.translate("rests", "Items of the set-up"), str(len(said)))]


def _trips(preview: Preview) -> list[Line]:
    names = {
        Located.LOCATED: QCoreApplication.translate("rests", "Located"),
        Located.PARTLY: QCoreApplication.translate("rests", "Partly located"),
        Located.NOT_LOCATED: QCoreApplication.translate("rests", "Not located"),
        Located.UNKNOWN: QCoreApplication.translate("rests", "Unknown"),
        Located.NO_OBLIGATION: QCoreApplication.translate("rests", "Not currently an obligation"),
    }
    items = preview.assessment.trips
    counted = [(names[state], sum(item.shown is state for item in items)) for state in Located]
    behind = dict.fromkeys(question for item in items for question in item.questions)
    shown = [preview.assessment.progress.question(code) for code in behind]
    evidence = {code for item in items for code in item.evidence}
    return [*_progress(shown), *_of_evidence(len(evidence)), *((name, str(count)) for name, count in counted if count)]


def _profile(preview: Preview) -> list[Line]:
    names = {
        LevelKind.LEVEL: QCoreApplication.translate("rests", "Cells with a level"),
        LevelKind.UNKNOWN: QCoreApplication.translate("rests", "Unknown, not zero"),
        LevelKind.DECLINED: QCoreApplication.translate("rests", "Declined"),
        LevelKind.NOT_APPLICABLE: QCoreApplication.translate("rests", "Not applicable"),
        LevelKind.OUT_OF_SCOPE: QCoreApplication.translate("rests", "Outside the agreed scope"),
    }
    cells = preview.assessment.cells
    counted = [(names[kind], sum(cell.printed.kind is kind for cell in cells)) for kind in LevelKind]
    set_by_hand = [cell.adjusted for cell in cells if cell.adjusted is not None]
    lines = [(name, str(count)) for name, count in counted if count]
    if set_by_hand:
        lines.append((QCoreApplication.translate("rests", "Confirmed or set by an expert"), str(len(set_by_hand))))
    return [*lines, *_stale(sum(each.stale for each in set_by_hand)), *_of_evidence(len({code for cell in cells for code in cell.evidence}))]


def _flags(preview: Preview) -> list[Line]:
    assessment = preview.assessment
    return [
        (QCoreApplication.translate("rests", "Flags"), str(len(assessment.flags))),
        (QCoreApplication.translate("rests", "Differences between administration and team"), str(len(assessment.differences))),
        (QCoreApplication.translate("rests", "Accounts that are not settled"), str(len(assessment.conflicts))),
    ]


def _answers(preview: Preview, standards: tuple[str, ...]) -> list[Line]:
    assessment = preview.assessment
    shown = [
        question
        for unit in assessment.progress.standards
        if not standards or unit.code in standards
        for question in unit.questions
        if question.standing is not None
    ]
    stale = sum(
        cell.adjusted.stale for cell in assessment.cells if cell.adjusted and (not standards or cell.standard in standards)
    )
    evidence = {exhibit.item.code for question in shown for exhibit in preview.register.exhibits.get(question.code, ())}
    return [*_progress(shown), *_of_evidence(len(evidence)), *_stale(stale)]


def _recommendations(preview: Preview) -> list[Line]:
    lists = preview.assessment.recommendations
    named = (
        (QCoreApplication.translate("rests", "TRIPS minimum"), lists.trips_minimum),
        (QCoreApplication.translate("rests", "Legal certainty"), lists.legal_certainty),
        (QCoreApplication.translate("rests", "Voluntary"), lists.voluntary),
        (QCoreApplication.translate("rests", "In the annex, voluntary"), lists.annex),
        (QCoreApplication.translate("rests", "Waiting for a legal base"), lists.held_back),
    )
    printed: list[Recommendation] = [item for _, items in named for item in items]
    return [
        *((name, str(len(items))) for name, items in named if items),
        (QCoreApplication.translate("rests", "With a reply of the administration"), _of(sum(bool(item.reply) for item in printed), len(printed))),
        (
            QCoreApplication.translate("rests", "Checked by a second expert"),
            _of(sum(bool(item.checked_by) and not item.check_stale for item in printed), len(printed)),
        ),
        *_stale(sum(item.stale or item.check_stale for item in printed)),
    ]


def _unknown(preview: Preview) -> list[Line]:
    facts, cells = preview.assessment.follow_up.facts, preview.assessment.follow_up.cells
    known = sum(bool(fact.who_knows) for fact in facts)
    return [
        (QCoreApplication.translate("rests", "Facts to establish"), str(len(facts))),
        (QCoreApplication.translate("rests", "With somebody who would know"), _of(known, len(facts))),
        (QCoreApplication.translate("rests", "Levels that stay open"), str(len(cells))),
    ]


def _evidence(preview: Preview) -> list[Line]:
    items = preview.assessment.evidence
    return [
        *_of_evidence(len(items)),
        (QCoreApplication.translate("rests", "Read by the team"), str(sum(bool(item.read_by) for item in items))),
        (QCoreApplication.translate("rests", "Seen on site"), str(sum(item.seen_on_site for item in items))),
    ]


def _whole(preview: Preview, questionnaire: Questionnaire) -> list[Line]:
    total, assessment = preview.assessment.progress.total, preview.assessment
    lines = [
        (QCoreApplication.translate("rests", "Status"), preview.status),
        (QCoreApplication.translate("rests", "Dated"), preview.dated or QCoreApplication.translate("rests", "no day yet")),
        (QCoreApplication.translate("rests", "Answers"), _of(total.done, total.asked)),
        (QCoreApplication.translate("rests", "Facts to establish"), str(len(assessment.follow_up.facts))),
        *_of_evidence(len(assessment.evidence)),
        (QCoreApplication.translate("rests", "Entries"), str(len(preview.state.entries))),
        (QCoreApplication.translate("rests", "Question set"), f"{questionnaire.code} {questionnaire.version}"),
    ]
    return [*lines, (QCoreApplication.translate("rests", "Digest of the entries"), preview.digest)]


def _progress(questions: list[QuestionProgress]) -> list[Line]:
    asked = [question for question in questions if question.standing is not None]
    lines = [(QCoreApplication.translate("rests", "Answers"), _of(sum(question.done for question in asked), len(asked)))]
    for standing, name in (
        (Standing.DONT_KNOW, QCoreApplication.translate("rests", "Not known")),
        (Standing.NOT_ASKED, QCoreApplication.translate("rests", "Not asked yet")),
        (Standing.COMMENT_MISSING, QCoreApplication.translate("rests", "Comment still missing")),
        (Standing.DECLINED, QCoreApplication.translate("rests", "Declined")),
        (Standing.NOT_APPLICABLE, QCoreApplication.translate("rests", "Not applicable")),
    ):
        count = sum(question.standing is standing for question in asked)
        if count:
            lines.append((name, str(count)))
    return lines


def _of_evidence(count: int) -> list[Line]:
    return [(QCoreApplication.translate("rests", "Evidence"), str(count))]


def _stale(count: int) -> list[Line]:
    """Say what was confirmed before its grounds changed; nothing where there is none."""
    return [(QCoreApplication.translate("rests", "To be confirmed anew, since something changed"), str(count))] if count else []


def _of(part: int, whole: int) -> str:
    return QCoreApplication.translate("rests", "{part} of {whole}").format(part=part, whole=whole)
