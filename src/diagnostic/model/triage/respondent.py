"""Who speaks in a workbook: the person it was made for, else the unit that answered; and what the cover says for all answers."""

from diagnostic.model.answer_label import folded
from diagnostic.model.subject import Facet, Kind, Subject
from diagnostic.model.triage.cell import CellState, Note, TriagedCell
from diagnostic.model.triage.line import Found, Line
from diagnostic.model.triage.refusal import Refusal
from diagnostic.model.triage.source import Source
from diagnostic.model.triage.text_cell import read_day, read_text
from diagnostic.model.workbook import Column
from diagnostic.model.workbook_subject import QUESTION_TEXTS, RESPONDENT

_COLUMN_OF = {facet: column for column, facet in QUESTION_TEXTS.items()}


class Cover:
    """The cells of the cover: unit, role and date for every answer that names none of its own."""

    def __init__(self, source: Source, lines: dict[str, Line]) -> None:
        self._source = source
        self._said: dict[Facet, tuple[Found, str]] = {}
        self._used: dict[Facet, list[str]] = {}
        self._cells: dict[Facet, TriagedCell] = {}
        self._stopped: list[TriagedCell] = []
        self._units: dict[str, str] = {}
        self._codes = {
            folded(source.questionnaire.text(f"respondent.{code}", language)): code
            for code in source.questionnaire.respondents for language in source.questionnaire.languages
        }  # fmt: skip
        for line in lines.values():
            if line.spot.kind == "respondent" and (found := line.cells.get(Column.ANSWER)):
                self._read(RESPONDENT.get(line.spot.code), found)

    def _read(self, facet: Facet | None, found: Found) -> None:
        if facet is None:
            return
        read = read_day(found.cell) if facet is Facet.ASKED_ON else read_text(found.cell)
        if isinstance(read, Refusal):
            self._stopped.append(found.stopped(read))
            return
        self._said[facet] = found, read.text
        self._cells[facet] = found.triaged(CellState.SAME, Note.COUNTS_FOR_OTHERS, said=read.text, repairs=read.repairs)

    def respondent(self, head: Line | None) -> str:
        """Return the code of who speaks at a question: never a name, since the author of an entry outlives a redaction."""
        passport = self._source.passport
        if passport.author:
            return passport.author
        own = head.cells.get(Column.RESPONDENT_UNIT) if head else None
        unit = own.cell.text if own else self._said[Facet.RESPONDENT_UNIT][1] if Facet.RESPONDENT_UNIT in self._said else ""
        if unit not in self._units:
            self._units[unit] = self._codes.get(folded(unit), "")
        if code := self._units[unit]:
            return code
        return passport.respondents[0] if len(passport.respondents) == 1 else self._source.voice

    def speak_for(self, code: str, head: Line | None, respondent: str) -> None:
        """Write down unit, role and date of the cover for a question that was answered and names none of its own."""
        for facet, (found, text) in self._said.items():
            column = _COLUMN_OF[facet]
            own = head is not None and column in head.cells
            if own or self._source.exported(code, column).heads:
                continue
            subject = Subject(Kind.QUESTION, code, facet, self._source.voice)
            self._used.setdefault(facet, []).extend(self._source.says(subject, (), text, respondent, found.spot))

    def cells(self) -> list[TriagedCell]:
        """Return the cells of the cover once all questions were read: new where they speak for at least one answer."""
        return self._stopped + [
            TriagedCell(
                CellState.NEW if self._used.get(facet) else cell.state, cell.sheet, cell.place, cell.row, cell.column, cell.key, cell.code,
                cell.found, cell.said, cell.note, cell.repairs, entries=tuple(self._used.get(facet, ())),
            )
            for facet, cell in self._cells.items()
        ]  # fmt: skip
