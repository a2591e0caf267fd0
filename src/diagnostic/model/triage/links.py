"""Numbers of evidence beside an answer: each links the evidence to the question."""

import re

from diagnostic.model.canonical import Json
from diagnostic.model.figure import western
from diagnostic.model.problem import Problem
from diagnostic.model.triage import refusal
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.line import Found
from diagnostic.model.triage.refusal import Refusal, repaired
from diagnostic.model.triage.source import Source
from diagnostic.model.triage.text_cell import read_text
from diagnostic.model.workbook_subject import link_subject

_NUMBER = re.compile(r"EV(-[^\W_]{1,12}){1,4}")
_BETWEEN = re.compile(r"[;,/\n\u061b\u060c]|\s+(?=[Ee][Vv][\s-])")
LINKED: Json = {"linked": True, "stance": "for", "level": None, "dimension": ""}


def read_links(source: Source, question: str, found: Found, respondent: str) -> TriagedCell:
    """Read the cell of evidence numbers of a question. A number that was taken out of the cell is no withdrawal.

    The evidence itself may be registered in another workbook that is not read yet: its number is enough.
    """
    read = read_text(found.cell)
    if isinstance(read, Refusal):
        return found.stopped(read)
    parts = [part.strip() for part in _BETWEEN.split(western(read.text)) if part.strip()]
    numbers = tuple(dict.fromkeys(_number(part) for part in parts))
    if not numbers or any(_NUMBER.fullmatch(number) is None for number in numbers):
        return found.stopped(_no_number(read.text))
    entries: tuple[str, ...] = ()
    for number in numbers:
        subject = link_subject(question, number, source.voice)
        stood = source.stood(subject)
        linked = isinstance(stood.value, dict) and stood.value.get("linked") is True
        if not linked and not source.stood_apart(subject):
            entries += source.says(subject, stood.head_ids, LINKED, respondent, found.spot)
    said = "; ".join(numbers)
    mended = () if all(part in numbers for part in parts) else (repaired("evidence-number", read.text, said),)
    if not entries:
        return found.triaged(CellState.SAME, Note.AS_EXPORTED, said=said, repairs=mended)
    return found.triaged(CellState.NEW, said=said, entries=entries, repairs=(*read.repairs, *mended))


def _number(part: str) -> str:
    """Return a number as it is written: ``ev adm 2`` is EV-ADM-02."""
    mark, _, count = re.sub(r"[\s_-]+", "-", part).upper().rpartition("-")
    return f"{mark}-{count.zfill(2) if count.isdecimal() else count}" if mark else count


def _no_number(text: str) -> Refusal:
    return Refusal(
        Problem(
            "cell.no-evidence-number", f"“{refusal.shown(text)}” is not a number of evidence.",
            "Enter the document on the sheet of evidence and give its number here, such as EV-ADM-01.", values=(("found", refusal.shown(text)),),
        ),
        asked=True,
    )  # fmt: skip
