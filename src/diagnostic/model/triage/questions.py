"""The question sheets: answers, the texts beside them, evidence numbers, and who answered."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from diagnostic.model.questionnaire import Question, QuestionType
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.triage import refusal
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.choices import ask_where_it_contradicts, consequences
from diagnostic.model.triage.line import Found, Line
from diagnostic.model.triage.links import read_links
from diagnostic.model.triage.place import WITHDRAW, PlaceSaid, finished, read_place
from diagnostic.model.triage.refusal import Refusal
from diagnostic.model.triage.respondent import Cover
from diagnostic.model.triage.source import Source
from diagnostic.model.triage.text_cell import read_day, read_text
from diagnostic.model.workbook import Column
from diagnostic.model.workbook_subject import QUESTION_TEXTS

_BESIDE = frozenset({*QUESTION_TEXTS, Column.EVIDENCE})

Places = Mapping[str, Mapping[tuple[str, str], Line]]
"""Lines by question and by (row, group)."""


def by_question(lines: Iterable[Line]) -> Places:
    """Return the lines about questions, by question."""
    found: defaultdict[str, dict[tuple[str, str], Line]] = defaultdict(dict)
    for line in lines:
        if line.spot.kind == Kind.QUESTION and line.cells:
            found[line.spot.code][line.spot.row, line.spot.group] = line
    return found


def known_question(source: Source, code: str) -> Question | None:
    """Return a question of the set, None where it has none with this code."""
    try:
        return source.questionnaire.question(code)
    except KeyError:
        return None


def read_answers(source: Source, question: Question, lines: Mapping[tuple[str, str], Line]) -> list[PlaceSaid]:
    """Read every place of a question; nothing is written down yet."""
    said = {place: read_place(source, question, line) for place, line in lines.items()}
    if question.type is QuestionType.CHOICES:
        ask_where_it_contradicts({row: each for (row, _), each in said.items()})
    return list(said.values())


def write_answers(source: Source, question: Question, said: Iterable[PlaceSaid], respondent: str) -> Iterator[TriagedCell]:
    """Write down what was read at the places of a question, and yield its cells."""
    places = list(said)
    follows = []
    if question.type is QuestionType.CHOICES:
        follows = list(consequences(source, {place.subject.row: place for place in places}))
    for place in places:
        spots = [found.spot for found in place.telling]
        heads = source.exported(place.line.key, Column.ANSWER).heads
        entries: tuple[str, ...] = ()
        if place.withdrawn:
            entries = source.withdraws(place.subject, heads, respondent, *spots)
        elif place.answer is not None:
            entries = source.says(place.subject, heads, place.answer.as_json(), respondent, *spots)
            for cause, subject, answer in follows:
                if cause is place:
                    source.says(subject, source.stood(subject).head_ids, answer.as_json(), respondent, *spots)
        yield from place.cells
        yield from (finished(found, place, entries) for found in place.telling)


def read_texts(source: Source, code: str, line: Line, respondent: str) -> Iterator[TriagedCell]:
    """Read what stands beside the answers of a question: comment, who was asked and when, who would know, evidence."""
    for column, found in line.cells.items():
        if column in (Column.ANSWER, Column.REASON):
            continue
        if source.is_as_exported(line.key, column, found.cell.text):
            yield found.unchanged()
        elif line.spot.row or line.spot.group or column not in _BESIDE:
            yield found.stopped(refusal.not_here())
        elif column == Column.EVIDENCE:
            yield read_links(source, code, found, respondent)
        else:
            yield write_text(source, Subject(Kind.QUESTION, code, QUESTION_TEXTS[column], source.voice), line.key, found, respondent)


def write_text(source: Source, subject: Subject, key: str, found: Found, respondent: str) -> TriagedCell:
    """Read a cell that holds one text and write down what it says."""
    heads = source.exported(key, found.column).heads
    if source.stood_apart(subject):
        return found.stopped(refusal.two_stand(), subject)
    if found.cell.word == WITHDRAW:
        entries = source.withdraws(subject, heads, respondent, found.spot)
        state, note = (CellState.WITHDRAWN, "") if entries else (CellState.SAME, Note.NOTHING_TO_WITHDRAW)
        return found.triaged(state, note, subject=subject, entries=entries)
    read = read_day(found.cell) if subject.facet == Facet.ASKED_ON else read_text(found.cell)
    if isinstance(read, Refusal):
        return found.stopped(read, subject)
    entries = source.says(subject, heads, read.text, respondent, found.spot)
    state, note = (CellState.NEW, "") if entries else (CellState.SAME, Note.AS_EXPORTED)
    return found.triaged(state, note, said=read.text, subject=subject, entries=entries, repairs=read.repairs)


def read_question(
    source: Source, code: str, lines: Mapping[tuple[str, str], Line], answers: Iterable[PlaceSaid], cover: Cover
) -> Iterator[TriagedCell]:
    """Read one question of the set as a whole, and write down what it says."""
    question = source.questionnaire.question(code)
    head = lines.get(("", ""))
    respondent = cover.respondent(head)
    before = len(source.written)
    yield from write_answers(source, question, answers, respondent)
    if len(source.written) > before:
        cover.speak_for(code, head, respondent)
    for line in lines.values():
        yield from read_texts(source, code, line, respondent)


def unknown_question(source: Source, code: str, lines: Mapping[tuple[str, str], Line]) -> Iterator[TriagedCell]:
    """Yield the cells of rows about a question the set does not have."""
    for line in lines.values():
        for column, found in line.cells.items():
            same = source.is_as_exported(line.key, column, found.cell.text)
            yield found.unchanged() if same else found.stopped(refusal.unknown_place(code))
