"""Finding the table on a sheet and its rows, wherever people have moved them: columns by code or head, rows by key or label."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from diagnostic.exchange.workbook.machine_texts import LABELS, fingerprint
from diagnostic.exchange.workbook.plan import TABLE_MARK
from diagnostic.model.answer_label import folded
from diagnostic.model.workbook import (
    SHOWN,
    TO_FILL,
    CellKind,
    CellSeen,
    Column,
    Outside,
    ReturnedCell,
    ReturnedRow,
    SheetSeen,
    Spot,
    Table,
    column_letters,
    spot_of,
)

_FEWEST_CODES = 2
_LONGEST_HEAD, _LONGEST_WORD = 200, 80
_BY_KIND = {
    "setup": Table.SETUP, "question": Table.QUESTIONS, "evidence": Table.EVIDENCE, "recommendation": Table.FINDINGS, "respondent": Table.COVER,
}  # fmt: skip

_NO_CODES: frozenset[str] = frozenset()

Lines = Mapping[int, Mapping[int, CellSeen]]
"""The cells of a sheet by row and column."""


@dataclass(frozen=True)
class Known:
    """What a workbook can be read by: the codes a head or a word can stand for, and what its machine-readable part says it showed.

    ``keys_by_label`` gives, for the fingerprints of code and line, the one key they were exported with.
    """

    heads: Mapping[str, frozenset[str]]
    words: Mapping[str, frozenset[str]]
    shown: Mapping[str, Mapping[str, str]]
    keys_by_label: Mapping[tuple[str, str], str]
    codes: frozenset[str] = frozenset(Column)


@dataclass
class TableFound:
    """What was found on one sheet."""

    table: Table
    rows: list[ReturnedRow] = field(default_factory=list)
    outside: list[Outside] = field(default_factory=list)
    missing: tuple[str, ...] = ()


def read_table(sheet: SheetSeen, lines: Lines, known: Known) -> TableFound | None:
    """Read the table of a sheet; None when there is none. The first sheet row that names columns is its head; one of codes goes first."""
    found = _head(lines, known)
    if found is None:
        return None
    head_rows, columns = found
    return _TableReader(sheet.name, lines, known, head_rows, columns).read()


def _head(lines: Lines, known: Known) -> tuple[frozenset[int], dict[int, str]] | None:
    """Return the rows that name columns, and the code of each column."""
    codes_row = next((row for row in sorted(lines) if _codes_in(lines[row], known)), None)
    columns = {column: cell.text.strip() for column, cell in lines[codes_row].items()} if codes_row is not None else {}
    columns = {column: code for column, code in columns.items() if code.partition("~")[0] in known.codes}
    heads_row, by_head = _heads_row(lines, known, codes_row)
    if heads_row is None:
        # The row of codes is gone, and the hidden heads of the row below it were taken for it.
        heads_row, by_head = _heads_row(lines, known, None)
    if codes_row is not None and heads_row in (None, codes_row):
        heads_row = _unread_heads_row(lines, known, codes_row, columns)
    key_column = _key_column(lines, known) if Column.KEY not in columns.values() else None
    if codes_row is None and heads_row is None and key_column is None:
        return None
    if key_column is not None:
        columns[key_column] = Column.KEY
    named = set(columns.values())
    for column, codes in by_head.items():
        # A column whose code was deleted, or all of them where the row of codes was.
        if column not in columns and len(codes - named) == 1:
            columns[column] = next(iter(codes - named))
    rows = {row for row in (codes_row, heads_row) if row is not None}
    return frozenset(rows | {row for row in sorted(lines)[:40] if _names_all(lines[row], columns, known)}), columns


def _names_all(cells: Mapping[int, CellSeen], columns: Mapping[int, str], known: Known) -> bool:
    """Tell whether every cell of a row that stands in a known column is the head of that very column."""
    ours = False
    for column, cell in cells.items():
        code = columns.get(column, "~")
        if "~" not in code:
            ours = True
            if code not in _heads_of(cell.text, known):
                return False
    return ours


def _heads_of(text: str, known: Known) -> frozenset[str]:
    """Return the codes of the columns that a text can be the head of."""
    return known.heads.get(_folded(text), _NO_CODES) if len(text) <= _LONGEST_HEAD else _NO_CODES


@lru_cache(maxsize=10_000)
def _folded(text: str) -> str:
    """Fold a short text. Heads, labels and words are the same in every workbook of a campaign, and folding them took a third of the reading."""
    return folded(text)


def _key_column(lines: Lines, known: Known) -> int | None:
    """Return the column that holds keys, told by the keys in it, where the row of codes is gone."""
    counts = Counter(column for cells in lines.values() for column, cell in cells.items() if cell.text in known.shown)
    column, count = counts.most_common(1)[0] if counts else (None, 0)
    return column if count >= _FEWEST_CODES else None


def _codes_in(cells: Mapping[int, CellSeen], known: Known) -> bool:
    texts = [cell.text.strip() for cell in cells.values()]
    return Column.KEY in texts and sum(text in known.codes for text in texts) >= _FEWEST_CODES


def _heads_row(lines: Lines, known: Known, codes_row: int | None) -> tuple[int | None, dict[int, frozenset[str]]]:
    best: tuple[int | None, dict[int, frozenset[str]]] = (None, {})
    for row in sorted(lines.keys() - {codes_row})[:40]:
        heads = {column: codes for column, cell in lines[row].items() if (codes := _heads_of(cell.text, known))}
        enough = len(heads) > _FEWEST_CODES or (len(heads) == _FEWEST_CODES and len(lines[row]) == len(heads))
        if enough and len(heads) > len(best[1]):
            best = (row, heads)
    return best


def _unread_heads_row(lines: Lines, known: Known, codes_row: int, columns: Mapping[int, str]) -> int | None:
    """Return the row of heads in a language that is not known here: the one below the codes. The codes tell the columns, and it is no answer."""
    row = next((row for row in sorted(lines) if row > codes_row), None)
    if row is None or any(columns.get(column) == Column.KEY and cell.text.strip() in known.shown for column, cell in lines[row].items()):
        return None
    return row if sum(column in columns for column in lines[row]) > _FEWEST_CODES else None


class _TableReader:
    def __init__(self, sheet: str, lines: Lines, known: Known, head_rows: frozenset[int], columns: dict[int, str]) -> None:
        self._sheet = sheet
        self._lines = lines
        self._known = known
        self._head_rows = head_rows
        self._columns = columns
        self._at = {code: column for column, code in sorted(columns.items(), reverse=True)}
        self._further = sorted((code for code in self._at if _part(code)), key=lambda code: (code.partition("~")[0], _part(code)))
        self._outside: list[Outside] = []

    def read(self) -> TableFound | None:
        rows = []
        table = self._marked()
        last_head = max(self._head_rows, default=0)
        for number in sorted(self._lines):
            if number in self._head_rows:
                self._unknown_columns(number)
                continue
            key, found_by = self._key(number)
            spot = spot_of(key) if key else None
            if spot is not None and spot.kind:
                rows.append(self._row(table or _BY_KIND[spot.kind], key, spot, number, found_by))
            elif table is Table.EVIDENCE and number > last_head and not key and self._has_title(number):
                rows.append(self._row(table, "", Spot("evidence"), number, "key"))
            else:
                self._shown_row(number, key)
        if table is None and not rows:
            return None
        table = table or rows[0].table
        missing = tuple(column for column in TO_FILL[table] if column not in self._at)
        return TableFound(table, rows, self._outside, missing)

    def _marked(self) -> Table | None:
        for cells in self._lines.values():
            for cell in cells.values():
                if cell.text.startswith(TABLE_MARK):
                    name = cell.text.removeprefix(TABLE_MARK).strip()
                    return Table(name) if name in frozenset(Table) else None
        return None

    def _key(self, number: int) -> tuple[str, str]:
        """Return the key of a row; when it is gone, the one its code and line were exported with."""
        cells = self._lines[number]
        if Column.KEY in self._at and self._at[Column.KEY] in cells:
            return cells[self._at[Column.KEY]].text.strip(), "key"
        if Column.CODE in self._at:
            label = tuple(fingerprint(self._text(number, column)) for column in (Column.CODE, Column.LINE))
            return self._known.keys_by_label.get((label[0], label[1]), ""), "labels"
        return "", "key"

    def _text(self, number: int, column: str) -> str:
        cell = self._lines[number].get(self._at.get(column, 0))
        return cell.text if cell is not None else ""

    def _has_title(self, number: int) -> bool:
        return bool(self._text(number, Column.TITLE).strip())

    def _row(self, table: Table, key: str, spot: Spot, number: int, found_by: str) -> ReturnedRow:
        cells, columns = self._lines[number], self._columns
        shown = self._known.shown.get(key, {})
        found: dict[str, ReturnedCell] = {}
        misfit = []
        to_fill = TO_FILL[table]
        for column in sorted(cells):
            cell = cells[column]
            code = columns.get(column)
            if code is None:
                self._note(cell, "column")
            elif (print_ := shown.get(code)) is not None:
                if fingerprint(cell[2]) != print_ and cell.kind != CellKind.FORMULA:
                    if code in LABELS and code not in to_fill:
                        misfit.append(code)
                    else:
                        self._note(cell, "closed")
            elif code in to_fill:
                found[code] = self._cell(cell, code)
        for code in self._further:
            if code.partition("~")[0] in to_fill:
                self._join(found, code, cells.get(self._at[code]))
        return ReturnedRow(table, key, spot, self._sheet, number, found, found_by, tuple(misfit))

    def _join(self, found: dict[str, ReturnedCell], code: str, cell: CellSeen | None) -> None:
        """Add the part of a long text that stands in a further cell."""
        column = code.partition("~")[0]
        if cell is None:
            return
        first = found.get(column)
        whole = self._cell(cell, column) if first is None else first._replace(text=first.text + cell.text, word="")
        found[column] = whole

    def _cell(self, cell: CellSeen, column: str) -> ReturnedCell:
        codes = self._known.words.get(_folded(cell.text)) if len(cell.text) < _LONGEST_WORD else None
        word = next(iter(codes)) if codes is not None and len(codes) == 1 else ""
        return ReturnedCell(cell.text, cell.kind, cell.row, cell.column, word)

    def _shown_row(self, number: int, key: str) -> None:
        """List what stands in a row that is no row of the table, apart from what was there at export."""
        shown = self._known.shown.get(key, {})
        for column in sorted(self._lines[number]):
            cell = self._lines[number][column]
            code = self._columns.get(column, "")
            if not code:
                self._note(cell, "column")
            elif not key.startswith(SHOWN):
                self._note(cell, "row")
            elif code in shown and fingerprint(cell.text) != shown[code] and cell.kind != CellKind.FORMULA:
                self._note(cell, "closed")

    def _unknown_columns(self, number: int) -> None:
        for column in sorted(self._lines[number]):
            if column not in self._columns:
                self._note(self._lines[number][column], "column")

    def _note(self, cell: CellSeen, why: str) -> None:
        if not cell.text.strip():
            return
        self._outside.append(Outside(self._sheet, f"{column_letters(cell.column)}{cell.row}", cell.text, why))


def _part(code: str) -> int:
    """Return which part of a long text a column holds; 0 for a column that begins one."""
    number = code.partition("~")[2]
    return int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0
