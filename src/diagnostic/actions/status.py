"""Saying how far an assessment is: for the command line, for programs, and for the list on the start page."""

from typing import Any

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.counting import counted
from diagnostic.actions.desk import Desk
from diagnostic.actions.recent import RecentAssessment
from diagnostic.actions.refused_texts import refused_data
from diagnostic.model.assessment import Assessment
from diagnostic.model.level import CellResult, LevelState
from diagnostic.model.progress import Standing
from diagnostic.model.recommendation import Recommendation

TRIPS_MINIMUM = "trips_minimum"

_APPLIES = {
    "applies": "applicable as stated by the administration",
    "does-not-apply": "not currently an obligation, as stated by the administration",
    "unknown": "not known whether it applies",
}
_LOCATED = {"no-obligation": "not currently an obligation"}


def recent_line(desk: Desk, stopped_at: str = "", assessment: Assessment | None = None) -> RecentAssessment:
    """Return the line of the start page for an open assessment; ``assessment`` spares the reckoning where it was just made."""
    assessment = assessment or assess_desk(desk)
    total = assessment.progress.total
    trips = [assessment.progress.question(code) for code in desk.questionnaire.trips_minimum_questions()]
    return RecentAssessment(
        path=str(desk.path.resolve()),
        name=desk.setup_value("administration-name") or desk.path.stem,
        mode=desk.setup_value("mode"),
        opened_at=desk.clock(),
        stopped_at=stopped_at,
        dealt_with=total.done,
        asked=total.asked,
        ahead=total.ahead,
        answered=total.of(Standing.ANSWERED),
        unknown=total.of(Standing.DONT_KNOW),
        to_decide=len(assessment.conflicts),
        trips_dealt_with=sum(question.done for question in trips),
        trips_asked=sum(question.standing is not None for question in trips),
        exercise=assessment.scope.exercise,
    )


def status_of(desk: Desk) -> dict[str, Any]:
    """Return the state of an assessment as plain data; levels, the TRIPS minimum and recommendations stay in lists of their own."""
    assessment = assess_desk(desk)
    total = assessment.progress.total
    return {
        "file": desk.path.name,
        "administration": desk.setup_value("administration-name"),
        "mode": assessment.scope.mode,
        "question_set": {
            "code": desk.questionnaire.code,
            "version": desk.questionnaire.version,
            "digest": desk.questionnaire.digest,
        },
        "entries": len(desk.state.entries),
        "digest": desk.state.digest(),
        "progress": {
            "asked": total.asked,
            "ahead": total.ahead,
            "done": total.done,
            **{str(standing): total.of(standing) for standing in Standing},
        },
        "trips_applies": str(assessment.scope.trips),
        TRIPS_MINIMUM: [
            {"article": item.article, "state": item.shown, "questions": list(item.questions)} for item in assessment.trips
        ],
        "levels": [_cell(cell) for cell in assessment.cells],
        "sections": [
            {
                "section": section.section,
                "cells_at_level": list(section.at_level),
                "coverage": list(section.coverage),
                "evidence_share": list(section.evidence_share),
                "lowest": list(section.lowest),
                "incomplete": section.incomplete,
            }
            for section in assessment.sections
        ],
        "flags": [
            {"flag": flag.code, "standard": flag.standard, "section": flag.section, "looks_at": flag.looks_at}
            for flag in assessment.flags
        ],
        "recommendations": _recommendations(desk, assessment),
        "follow_up": [
            {"question": fact.question, "state": fact.state, "who_knows": fact.who_knows, "when": fact.when_known}
            for fact in assessment.follow_up.facts
        ],
        "conflicts": len(assessment.conflicts),
        "differences": len(assessment.differences),
        "could_not_be_read": refused_data(desk),
    }


def status_lines(status: dict[str, Any]) -> list[str]:
    """Return the state of an assessment as lines for a person."""
    progress = status["progress"]
    lines = [
        f"{status['administration'] or status['file']} ({status['mode']}), "
        f"question set {status['question_set']['code']} {status['question_set']['version']}",
        f"Dealt with {progress['done']} of {counted(progress['asked'], 'question')}{_up_to(progress['ahead'])}: answered {progress['answered']}, "
        f"don't know {progress['dont-know']}, declined {progress['declined']}, not applicable {progress['not-applicable']}",
        f"Open {progress['asked'] - progress['done']}: not asked yet {progress['not-asked']}, partly filled in {progress['partial']}, "
        f"comment missing {progress['comment-missing']}, two accounts that differ {progress['contradiction']}",
        f"Two answers of one voice, to be decided: {status['conflicts']}",
        f"Could not be read in a workbook, to be dealt with: {counted(len(status['could_not_be_read']), 'text')}",
        "",
        f"TRIPS minimum, {_APPLIES[status['trips_applies']]} (a list of its own):",
        *(f"  Art. {item['article']:<4} {_LOCATED.get(item['state'], str(item['state']).replace('-', ' '))}" for item in status[TRIPS_MINIMUM]),
        "",
        "Alignment profile (claimed, supported):",
        *(f"  {cell['cell']:<9} {cell['claimed']:>3}  {cell['supported']:>3}" for cell in status["levels"]),
        "",
        "Flags: " + (", ".join(f"{flag['flag']} {flag['standard'] or flag['section']}" for flag in status["flags"]) or "none"),
        "",
    ]
    for basis, items in status["recommendations"].items():
        lines.append(f"Recommendations, {basis.replace('_', ' ')}: {len(items)}")
        lines.extend(f"  class {item['class']}  {item['rule']:<8} {item['title']}" for item in items)
    lines.extend(["", f"To establish: {counted(len(status['follow_up']), 'fact')}", f"Digest of the entries: {status['digest']}"])
    return lines


def _up_to(ahead: int) -> str:
    """Tell what waits apart from what can be asked now."""
    return f" (up to {ahead} more, once others are answered)" if ahead else ""


def _cell(cell: CellResult) -> dict[str, Any]:
    return {
        "cell": cell.code,
        "claimed": _level(cell.claimed),
        "supported": "self-reported" if cell.self_reported else _level(cell.supported),
        "rows": {row.row: [_level(row.claimed), _level(row.supported)] for row in cell.rows if row.row},
    }


def _level(level: LevelState) -> str:
    return level.sign


def _recommendations(desk: Desk, assessment: Assessment) -> dict[str, list[dict[str, Any]]]:
    lists = assessment.recommendations
    named = {
        TRIPS_MINIMUM: lists.trips_minimum,
        "legal_certainty": lists.legal_certainty,
        "voluntary": lists.voluntary,
        "annex": lists.annex,
        "held_back": lists.held_back,
    }
    return {name: [_recommendation(desk, item) for item in items] for name, items in named.items()}


def _recommendation(desk: Desk, item: Recommendation) -> dict[str, Any]:
    return {
        "rule": item.code,
        "title": item.title or desk.questionnaire.text(f"rule.{item.code}.title"),
        "class": item.klass,
        "standards": list(item.standards),
        "questions": sorted({str(answer.place.question) for answer in item.answers}),
        "evidence": list(item.evidence),
        "reply": item.reply or "no comment received",
    }
