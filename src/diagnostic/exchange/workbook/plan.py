"""A workbook before it is written: sheets, columns, rows and cells as values. Who fills them knows the field, who writes them the format."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from diagnostic.model.workbook import Table, column_letters


class Look(StrEnum):
    """How a cell looks. Which colours and fonts that means is said in ``looks``."""

    TITLE = "title"
    LEAD = "lead"
    EXERCISE = "exercise"
    HEAD = "head"
    HEADING = "heading"
    LABEL = "label"
    CODE = "code"
    TEXT = "text"
    STRONG = "strong"
    QUIET = "quiet"
    STATE = "state"
    FILL = "fill"
    CLOSED = "closed"
    HIDDEN = "hidden"


class Cell(NamedTuple):
    """One cell. ``formula`` is written without its sign of equality and ``text`` is then what it comes to; ``number`` writes a figure as one.

    ``choices`` is the number of the list of a drop-down, which is the only way to fill the cell
    where it is ``strict``; ``prompt`` is the message shown while the cell is chosen.
    """

    text: str = ""
    look: Look = Look.TEXT
    formula: str = ""
    number: bool = False
    choices: int = 0
    strict: bool = True
    prompt: str = ""


class Row(NamedTuple):
    """One row: its key ('' for none) and its cells by column code. ``heads`` are the entries behind its cells to fill, by column code.

    ``closed`` are columns to fill that this row has no cell for.
    """

    key: str
    cells: dict[str, Cell]
    heads: Mapping[str, tuple[str, ...]]
    closed: tuple[str, ...] = ()
    hidden: bool = False


class ColumnPlan(NamedTuple):
    """One column: its code, its head in the language of the workbook, its width in characters."""

    code: str
    head: str
    width: float
    hidden: bool = False


@dataclass(frozen=True)
class SheetPlan:
    """One sheet: a title and a lead above, the row of codes, the row of heads, then the rows. ``frozen`` counts the columns that stay.

    ``highlights`` tells whether open cells and cells not needed are coloured by the columns *needed* and *value*.
    """

    name: str
    table: Table
    title: str
    lead: str
    exercise: str
    columns: tuple[ColumnPlan, ...]
    rows: tuple[Row, ...]
    frozen: int = 2
    highlights: bool = False
    shows_heads: bool = True
    landscape: bool = True


FIRST_ROW = 6
"""The first row of every table: title, lead, notice, codes and heads stand above it."""
CODES_ROW = 4
HEADS_ROW = 5


LISTS_SHEET = "_lists"
LISTS_MARK = "diagnostic:lists"
TABLE_MARK = "-|table|"
"""Begins the hidden key above every table; the code of the table follows."""


class ChoiceList(NamedTuple):
    """The words of a drop-down, each with its code: the list of this number on the sheet of lists, as (code, label) pairs."""

    number: int
    items: tuple[tuple[str, str], ...]

    @property
    def labels(self) -> str:
        """Where the labels stand."""
        return self._range(2 * self.number - 1)

    @property
    def codes(self) -> str:
        """Where the codes stand, beside the labels."""
        return self._range(2 * self.number)

    def _range(self, column: int) -> str:
        letters = column_letters(column)
        return f"'{LISTS_SHEET}'!${letters}$2:${letters}${len(self.items) + 1}"


@dataclass(frozen=True)
class WorkbookPlan:
    """The whole workbook: sheets in their order, lists of drop-downs, paths (see ``paths``) and the rows of the machine-readable sheet.

    ``page`` is what stands at the foot of a page, with the codes of a spreadsheet for its number.
    """

    sheets: tuple[SheetPlan, ...]
    lists: tuple[ChoiceList, ...]
    paths: tuple[tuple[Cell, ...], ...]
    machine: tuple[tuple[str, str], ...]
    language: str
    right_to_left: bool
    title: str
    written_at: str
    page: str
    prompt_title: str
