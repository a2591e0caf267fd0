"""One place of a question as a workbook fills it: the answer cell and the reason beside it, read as one statement."""

from dataclasses import dataclass, field

from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.answer_label import is_choice
from diagnostic.model.answering import parse
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.subject import Subject
from diagnostic.model.triage import refusal
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.line import Found, Line
from diagnostic.model.triage.raw_answer import answer_kind, habit_of, raw_answer
from diagnostic.model.triage.refusal import Refusal, refused, repaired
from diagnostic.model.triage.source import Source
from diagnostic.model.triage.text_cell import read_text
from diagnostic.model.workbook import Column

WITHDRAW = "withdraw"
"""The word of the drop-down that takes an answer back."""


@dataclass
class PlaceSaid:
    """What was read at one place. ``answer`` is there when it says something new, ``withdrawn`` when it takes back what stood.

    ``cells`` are finished; ``telling`` are the cells that the statement was read in, finished when its entries are known.
    """

    line: Line
    subject: Subject
    answer: Answer | None = None
    withdrawn: bool = False
    repairs: tuple[Problem, ...] = ()
    telling: list[Found] = field(default_factory=list)
    cells: list[TriagedCell] = field(default_factory=list)

    def ask(self, why: Refusal) -> None:
        """Turn the statement into a question back: nothing is taken."""
        self.cells += [found.stopped(why, self.subject) for found in self.telling]
        self.answer, self.telling = None, []


def read_place(source: Source, question: Question, line: Line) -> PlaceSaid:
    """Read the answer at a place, with its reason. Empty cells are no statement; what is as exported is none either."""
    subject = source.labels.answer_at(line.spot, source.voice)
    said = PlaceSaid(line, subject)
    answer, reason = _changed(source, said, Column.ANSWER), _changed(source, said, Column.REASON)
    given = line.cells.get(Column.ANSWER)
    if answer is None and reason is None:
        return said
    if source.stood_apart(subject):
        said.telling = [found for found in (answer, reason) if found]
        said.ask(refusal.two_stand())
        return said
    if given is None:
        said.cells += [reason.stopped(refusal.reason_alone(), subject)] if reason else []
        return said
    if given.cell.word == WITHDRAW:
        _withdraw(source, said, given)
        _leave(said, reason)
        return said
    _answer(source, question, said, given, answer, reason)
    return said


def _changed(source: Source, said: PlaceSaid, column: Column) -> Found | None:
    """Return a cell that is filled and not as exported; one that is as exported is finished with that."""
    found = said.line.cells.get(column)
    if found is not None and source.is_as_exported(said.line.key, column, found.cell.text):
        said.cells.append(found.unchanged())
        return None
    return found


def _leave(said: PlaceSaid, reason: Found | None) -> None:
    if reason is not None:
        said.cells.append(reason.stopped(refusal.reason_alone(), said.subject))


def _withdraw(source: Source, said: PlaceSaid, given: Found) -> None:
    if not source.returned.machine_holds:
        said.cells.append(given.stopped(refusal.nothing_to_withdraw(), said.subject))
    elif source.exported(said.line.key, Column.ANSWER).heads:
        said.withdrawn, said.telling = True, [given]
    else:
        said.cells.append(given.triaged(CellState.SAME, Note.NOTHING_TO_WITHDRAW, subject=said.subject))


def _answer(source: Source, question: Question, said: PlaceSaid, given: Found, answer: Found | None, reason: Found | None) -> None:
    cell, spot = given.cell, said.line.spot
    place = (spot.code, spot.row, spot.group, cell.text, cell.kind, cell.word)
    heard = source.labels.heard.get(place)
    if heard is not None:
        # The same choice at the same place as in a workbook before.
        if answer:
            (said.answer, said.repairs), said.telling = heard, [answer]
        _leave(said, reason)
        return
    raw = raw_answer(source.labels, question, cell)
    if isinstance(raw, Refusal):
        said.cells += [answer.stopped(raw, said.subject)] if answer else []
        _leave(said, reason)
        return
    text, repairs = raw.text, raw.repairs
    applies = raw.state is not AnswerState.NOT_APPLICABLE
    if not applies:
        why = said.line.cells.get(Column.REASON)
        read = read_text(why.cell) if why else None
        if isinstance(read, Refusal) and reason:
            said.telling = [answer] if answer else []
            said.ask(read)
            said.cells.append(reason.stopped(read, said.subject))
            return
        text = "" if read is None or isinstance(read, Refusal) else read.text
    parsed = parse(question, text, raw.state, said.line.spot.row, said.line.spot.group)
    if isinstance(parsed, Problem):
        said.cells += [answer.stopped(refused(parsed), said.subject)] if answer else []
        _leave(said, reason)
        return
    if applies:
        _leave(said, reason)
    said.telling = [found for found in (answer, None if applies else reason) if found]
    repairs = (*repairs, *_mended(question, raw.text, parsed))
    if applies and is_choice(question):
        source.labels.heard[place] = parsed, repairs
    if said.telling:
        said.answer, said.repairs = parsed, repairs


def _mended(question: Question, raw: str, parsed: Answer) -> tuple[Problem, ...]:
    """Say what ``parse`` made of a figure or a date that was written in another form."""
    kind = answer_kind(question)
    if kind not in (QuestionType.NUMBER, QuestionType.MONEY, QuestionType.DATE) or parsed.value in ("", raw):
        return ()
    return (repaired(habit_of(raw, parsed.value), raw, parsed.value),)


def finished(found: Found, said: PlaceSaid, entries: tuple[str, ...]) -> TriagedCell:
    """Return a cell of a statement whose entries are known; without any, its words stood there already."""
    if said.withdrawn:
        return found.triaged(CellState.WITHDRAWN, subject=said.subject, entries=entries)
    answer = said.answer or Answer(AnswerState.NOT_ASKED)
    words = " ".join(part for part in ("" if answer.answered else str(answer.state), answer.value, answer.reason) if part)
    whole = found.triaged(CellState.NEW, said=words, subject=said.subject, entries=entries, repairs=said.repairs)
    return whole if entries else whole._replace(state=CellState.SAME, note=Note.AS_EXPORTED)
