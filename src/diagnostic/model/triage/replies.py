"""The administration's replies to findings, always in its own voice."""

from diagnostic.model.edits import OWN_PREFIX, REPLIES
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Facet, Kind, Subject, Voice
from diagnostic.model.triage import refusal
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.line import Found, Line
from diagnostic.model.triage.place import WITHDRAW
from diagnostic.model.triage.questions import write_text
from diagnostic.model.triage.refusal import Refusal, refused
from diagnostic.model.triage.source import Source
from diagnostic.model.workbook import Column


def read_reply(source: Source, line: Line, respondent: str) -> list[TriagedCell]:
    """Read the reply to one finding and write it down."""
    return [_cell(source, line, found, respondent) for found in line.cells.values()]


def _cell(source: Source, line: Line, found: Found, respondent: str) -> TriagedCell:
    if source.is_as_exported(line.key, found.column, found.cell.text):
        return found.unchanged()
    code = line.spot.code
    if not code.startswith(OWN_PREFIX) and all(rule.code != code for rule in source.questionnaire.rules):
        return found.stopped(refusal.unknown_place(code))
    if found.column not in (Column.REPLY, Column.REPLY_COMMENT):
        return found.stopped(refusal.not_here())
    if source.voice != Voice.ADMINISTRATION:
        return found.stopped(_not_theirs())
    if found.column == Column.REPLY_COMMENT or found.cell.word == WITHDRAW:
        facet = Facet.REPLY if found.column == Column.REPLY else Facet.REPLY_COMMENT
        return write_text(source, Subject(Kind.RECOMMENDATION, code, facet, Voice.ADMINISTRATION), line.key, found, respondent)
    subject = Subject(Kind.RECOMMENDATION, code, Facet.REPLY, Voice.ADMINISTRATION)
    if found.cell.word not in REPLIES:
        return found.stopped(refused(_no_reply(found.cell.text)), subject)
    if source.stood_apart(subject):
        return found.stopped(refusal.two_stand(), subject)
    entries = source.says(subject, source.exported(line.key, found.column).heads, found.cell.word, respondent, found.spot)
    state, note = (CellState.NEW, "") if entries else (CellState.SAME, Note.AS_EXPORTED)
    return found.triaged(state, note, said=found.cell.word, subject=subject, entries=entries)


def _no_reply(text: str) -> Problem:
    said = refusal.shown(text)
    return Problem("reply.unknown", f"{said!r} is no reply.", "Choose agree, partly, disagree or defer.", values=(("found", said),))


def _not_theirs() -> Refusal:
    return Refusal(
        Problem(
            "reply.not-theirs", "A reply to a finding is the administration's; this workbook was made for the team.",
            "Ask the administration to reply in a workbook of its own.",
        )
    )  # fmt: skip
