"""The sheet of evidence: the cells of one row together are the facts of one piece of evidence."""

from collections.abc import Iterator
from dataclasses import replace

from diagnostic.model.canonical import Json, canonical_bytes, digest
from diagnostic.model.evidence import EVIDENCE_KINDS
from diagnostic.model.problem import Problem
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.triage import refusal
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.line import Found, Line
from diagnostic.model.triage.place import WITHDRAW
from diagnostic.model.triage.refusal import Refusal, refused
from diagnostic.model.triage.source import Source
from diagnostic.model.triage.text_cell import TextRead, read_text
from diagnostic.model.workbook import CellKind, Column
from diagnostic.model.workbook_subject import FACTS, FLAGS

_COUNTED = "EV-X"
"""How the number of a piece of evidence begins that a person added below the table: the rest follows from what it says."""


def read_facts(source: Source, line: Line, respondent: str) -> list[TriagedCell]:
    """Read one row of evidence and write down what it says; rows that are as exported say nothing."""
    changed = [found for found in line.cells.values() if not line.key or not source.is_as_exported(line.key, found.column, found.cell.text)]
    cells = [found.unchanged() for found in line.cells.values() if found not in changed]
    if not changed:
        return cells
    said: dict[str, Json] = {}
    read: list[tuple[Found, TextRead]] = []
    for found in changed:
        part = _part(found)
        if isinstance(part, Refusal):
            cells.append(found.stopped(part))
        elif found.column not in FACTS:
            cells.append(found.stopped(refusal.not_here()))
        else:
            said[FACTS[found.column]] = {"yes": True, "no": False}[part.text] if found.column in FLAGS else part.text
            read.append((found, part))
    return [*cells, *_written(source, line, said, read, respondent)] if read else cells


def _written(
    source: Source, line: Line, said: dict[str, Json], read: list[tuple[Found, TextRead]], respondent: str
) -> Iterator[TriagedCell]:
    code = line.spot.code or _number_of(source, said)
    subject = Subject(Kind.EVIDENCE, code, Facet.EVIDENCE, source.voice)
    stood = source.stood(subject)
    known = dict(stood.value) if isinstance(stood.value, dict) else {}
    value = {**known, **said}
    why = refusal.two_stand() if source.stood_apart(subject) else _incomplete(value)
    if why is not None:
        yield from (found.stopped(why, subject) for found, _ in read)
        return
    heads = tuple(dict.fromkeys(head for found, _ in read for head in source.exported(line.key, found.column).heads)) or stood.head_ids
    entries = source.says(subject, heads, value, respondent, *(found.spot for found, _ in read))
    state, note = (CellState.NEW, "") if entries else (CellState.SAME, Note.AS_EXPORTED)
    for found, part in read:
        whole = found.triaged(state, note, said=part.text, subject=subject, entries=entries, repairs=part.repairs)
        yield whole._replace(code=code)


def _part(found: Found) -> TextRead | Refusal:
    """Read one cell: words of a list by their code, everything else as text."""
    cell = found.cell
    if cell.word == WITHDRAW:
        return refusal.not_here()
    if found.column in FLAGS:
        word = {"true": "yes", "false": "no"}.get(cell.text.casefold(), "") if cell.kind == CellKind.BOOL else cell.word
        return TextRead(word) if word in ("yes", "no") else refused(_no_choice(cell.text, "yes, no"))
    if found.column == Column.KIND:
        return TextRead(cell.word) if cell.word in EVIDENCE_KINDS else refused(_no_choice(cell.text, ", ".join(EVIDENCE_KINDS)))
    if cell.kind == CellKind.DATE and found.column == Column.IN_FORCE:
        return TextRead(cell.text.partition("T")[0])
    read = read_text(cell)
    return read if isinstance(read, Refusal) else replace(read, text=read.text.strip())


def _no_choice(text: str, listed: str) -> Problem:
    return Problem(
        "answer.no-such-option", "This is not one of the answers to choose from.", f"Choose one of: {listed}.",
        values=(("found", refusal.shown(text)), ("options", listed)),
    )  # fmt: skip


def _incomplete(value: dict[str, Json]) -> Refusal | None:
    if not value.get("title"):
        return Refusal(Problem("evidence.no-title", "Evidence needs a short name.", "For example: Customs Code, art. 203."))
    if value.get("kind") not in EVIDENCE_KINDS:
        return Refusal(Problem("evidence.no-kind", "It is not said what kind of evidence this is.", "Choose a kind in the list."), asked=True)
    return None


def _number_of(source: Source, said: dict[str, Json]) -> str:
    """Return the number of a row that a person added without one: the same facts give the same number in every copy."""
    seal = digest(canonical_bytes({"assessment": source.assessment, "voice": str(source.voice), "facts": said}))
    return f"{_COUNTED}-{seal[:8].upper()}"
