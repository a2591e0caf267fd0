"""The exchange workbook as the rooms hand it to each other: what a sheet holds, what came back, and what it was exported with.

The form itself is described in ``docs/workbook.md``. Rows are known by their key, columns by their code, never by position.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from diagnostic.model.problem import Problem

FORM = "diagnostic-workbook-1"
"""Stands in every workbook. A reader that does not know it stops with a clear word."""

MOST_IN_A_CELL = 32_000
"""Longest part of a text in one cell, in UTF-16 units: a spreadsheet cuts at 32,767 without a word. What is longer goes on in further cells."""


class Table(StrEnum):
    """The tables of a workbook. One sheet holds one of them; the questions are spread over several sheets."""

    COVER = "cover"
    SETUP = "setup"
    QUESTIONS = "questions"
    EVIDENCE = "evidence"
    FINDINGS = "findings"
    CLEARANCE = "clearance"


class Column(StrEnum):
    """The columns, by the codes that stand hidden above their localised heads. A column of a later version is read by its code as well."""

    KEY = "key"
    CODE = "code"
    QUESTION = "question"
    GUIDANCE = "guidance"
    LINE = "line"
    ANSWER = "answer"
    REASON = "reason"
    COMMENT = "comment"
    RESPONDENT_UNIT = "respondent-unit"
    RESPONDENT_ROLE = "respondent-role"
    ASKED_ON = "asked-on"
    WHO_KNOWS = "who-knows"
    EVIDENCE = "evidence"
    STATE = "state"
    OTHER = "other"
    NEEDED = "needed"
    VALUE = "value"
    DONE = "done"
    KIND = "kind"
    TITLE = "title"
    REFERENCE = "reference"
    SOURCE = "source"
    PUBLISHED = "published"
    REVIEWED = "reviewed"
    LANGUAGE = "language"
    IN_FORCE = "in-force"
    TRANSLATION = "translation"
    SPEAKS_FOR = "speaks-for"
    BASIS = "basis"
    STANDARD = "standard"
    TEXT = "text"
    SEEN = "seen"
    REPLY = "reply"
    REPLY_COMMENT = "reply-comment"


TO_FILL: Mapping[Table, tuple[Column, ...]] = {
    Table.COVER: (Column.ANSWER,),
    Table.SETUP: (Column.ANSWER,),
    Table.QUESTIONS: (
        Column.ANSWER, Column.REASON, Column.COMMENT, Column.RESPONDENT_UNIT, Column.RESPONDENT_ROLE, Column.ASKED_ON, Column.WHO_KNOWS,
        Column.EVIDENCE,
    ),
    Table.EVIDENCE: (
        Column.KIND, Column.TITLE, Column.REFERENCE, Column.SOURCE, Column.PUBLISHED, Column.REVIEWED, Column.LANGUAGE, Column.IN_FORCE,
        Column.TRANSLATION,
    ),
    Table.FINDINGS: (Column.REPLY, Column.REPLY_COMMENT),
    Table.CLEARANCE: (Column.ANSWER,),
}  # fmt: skip
"""The columns a person fills in, by table. All others are shown; what somebody writes there is listed and never becomes an answer."""


class CellKind(StrEnum):
    """What a spreadsheet says a cell is."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOL = "bool"
    FORMULA = "formula"
    ERROR = "error"
    EMPTY = "empty"


class CellSeen(NamedTuple):
    """One cell as it was found: rows and columns count from 1.

    ``text`` of a number is its plain decimal spelling (``12.5``, never ``1.25E1``), of a date ``2024-05-17`` or ``2024-05-17T09:30:00``,
    of a bool ``true`` or ``false``, of a formula what it came to last time, where that was kept.
    """

    row: int
    column: int
    text: str
    kind: str = CellKind.TEXT


class SheetSeen(NamedTuple):
    """One sheet as it was found: the cells that are not empty, in any order."""

    name: str
    cells: tuple[CellSeen, ...]


class Spot(NamedTuple):
    """What a row of a workbook is about: ``kind`` is question, setup, evidence, recommendation, respondent or '' for a row that is only shown."""

    kind: str
    code: str = ""
    row: str = ""
    group: str = ""


_KINDS = frozenset({"setup", "evidence", "recommendation", "respondent"})
SHOWN = "-"
"""Keys of headings, titles and other rows that are only shown begin with this."""


def key_of(spot: Spot) -> str:
    """Return the key of a row: ``I1-1|import|trademark`` of a question, ``setup|facility|free-zone`` of anything else."""
    parts = [spot.code, spot.row, spot.group] if spot.kind == "question" else [spot.kind or SHOWN, spot.code, spot.row, spot.group]
    return "|".join(parts).rstrip("|")


@lru_cache(maxsize=4096)
def spot_of(key: str) -> Spot | None:
    """Return what a key names; None for a text that is no key. Whether the question set knows it is not looked at."""
    parts = key.strip().split("|")
    if parts[0].startswith(SHOWN):
        return Spot("", *parts[1:4])
    if parts[0] in _KINDS:
        return Spot(*parts) if 2 <= len(parts) <= 4 and parts[1] else None
    return Spot("question", *parts) if 1 <= len(parts) <= 3 and parts[0] and " " not in parts[0] else None


class Exported(NamedTuple):
    """What a cell held when the workbook was written, and the ids of the entries that stood there."""

    text: str
    heads: tuple[str, ...] = ()


class ReturnedCell(NamedTuple):
    """A cell that a person may fill, as it came back. Parts of a long text are joined; empty cells are left out of their row.

    ``word`` is the code of a word that is the same in every workbook, found by its label in any known language: a state such as
    ``dont-know``, ``not-measured``, ``none``, ``yes``, ``withdraw`` (take this answer back), a reply, a kind of evidence. Options of one
    question alone are not among them.
    """

    text: str
    kind: str
    row: int
    column: int
    word: str = ""

    @property
    def place(self) -> str:
        """The name of the cell as a person looks for it: ``F12``."""
        return f"{column_letters(self.column)}{self.row}"


class ReturnedRow(NamedTuple):
    """One row of a table. ``key`` is '' for a row of evidence that a person added; ``found_by`` says how the row was known when its key
    was gone: ``labels``, else ``key``.

    ``misfit`` names shown columns whose text is not the one the key was exported with: the row's label no longer fits its code.
    """

    table: Table
    key: str
    spot: Spot
    sheet: str
    row: int
    cells: Mapping[str, ReturnedCell]
    found_by: str = "key"
    misfit: tuple[str, ...] = ()


class Outside(NamedTuple):
    """A cell that stands outside of what can be read: a note beside the table, another sheet, a column nobody knows."""

    sheet: str
    place: str
    text: str
    why: str


@dataclass(frozen=True)
class Passport:
    """What the machine-readable part says of the workbook itself.

    ``voice`` is the one a changed cell speaks in, ``author`` the code of the person it was made for ('' when unknown: then the unit that
    answers is the respondent). ``respondents`` are the codes the questions were split by, () for a whole workbook; ``questions`` the codes of
    the questions in it. ``exporter`` is a code of the team list, ``exported_at`` UTC.
    """

    form: str = ""
    assessment: str = ""
    questionnaire: str = ""
    questionnaire_version: str = ""
    questionnaire_digest: str = ""
    language: str = ""
    voice: str = ""
    author: str = ""
    exporter: str = ""
    exported_at: str = ""
    program: str = ""
    administration: str = ""
    exercise: bool = False
    respondents: tuple[str, ...] = ()
    scope: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    entries: int = 0


@dataclass(frozen=True)
class ReturnedWorkbook:
    """A workbook that came back, as far as it could be read without knowing the assessment.

    ``entries`` are canonical entries as text, one each (``entry_from_json`` reads them); they are () unless ``machine_holds``: what no
    longer fits its digest is reported and not trusted. ``baseline`` holds, by (key, column), what the cell held at export; a cell
    without an entry there was empty and nothing stood behind it. ``missing_columns`` are columns to fill that a sheet no longer has.
    """

    file_name: str
    file_digest: str
    passport: Passport
    machine_holds: bool
    entries: tuple[str, ...] = ()
    baseline: Mapping[tuple[str, str], Exported] = field(default_factory=dict)
    rows: tuple[ReturnedRow, ...] = ()
    missing_columns: tuple[tuple[str, str], ...] = ()
    missing_keys: tuple[str, ...] = ()
    outside: tuple[Outside, ...] = ()
    problems: tuple[Problem, ...] = ()


@cache
def column_letters(column: int) -> str:
    """Return the letters of a column: 1 is A, 27 is AA."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
