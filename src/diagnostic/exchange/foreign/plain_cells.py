"""What the cells say in the rows that ``plain_rows`` took out of a sheet."""

import re
from collections.abc import Iterable
from typing import Final

from diagnostic.exchange.foreign.cell_text import meant
from diagnostic.exchange.foreign.cell_value import LONGEST_CONSTANT, Value, Values, computes
from diagnostic.exchange.foreign.limits import Limits
from diagnostic.exchange.foreign.places import LAST_COLUMN, column_number
from diagnostic.exchange.foreign.plain_rows import PlainRow
from diagnostic.exchange.foreign.plain_xml import sound, unescaped
from diagnostic.model.workbook import CellKind, CellSeen

_TEXT: Final = CellKind.TEXT
_FORMULA: Final = CellKind.FORMULA
_COLUMN: Final = re.compile("[A-Z]{1,3}")
_HEAD: Final = re.compile('(?: s="([0-9]{1,5})")?(?: t="([a-zA-Z]{1,9})")?')
_FORMULA_HEAD: Final = re.compile(
    '(?: aca="(?:false|true)")?(?: t="shared")?(?: ref="[A-Z0-9:]{1,21}")?(?: ca="1")?(?: si="[0-9]{1,9}")?/?'
)
_SHORT: Final = 16
_MOST_KNOWN: Final = 20_000
_INLINE_HEADS: Final = ("", ' xml:space="preserve"')
# Cells that hold nothing are passed over; of each other one: letters, digits, head; its value; or its formula and what that came to; or the
# beginning of a formula with attributes, its text and what it came to; or its own text; or what is no cell in a usual spelling. Every
# quantifier keeps what it took (++), so nothing is ever tried twice; and what may be anything but one sign is passed over five times as fast as
# what may be anything but two. So beginnings are taken to their end whatever is in them, and looked at when they are known; and a text may
# hold the sign that ends a tag, as XML has it. Only single signs are kept so, never a group: Python before 3.11.5 finds nothing then
# (Debian 12 has 3.11.2). What follows a group always fits, so nothing of it is given back either.
_CELLS: Final = re.compile(
    '(?:<c r="[A-Z]++[0-9]++"(?: s="[0-9]++")?(?: t="[a-zA-Z]++")?/>)*'
    '(?:<c r="([A-Z]++)([0-9]++)"([^>]*+)>'
    "(?:<v>([^<]*+)</v>"
    "|<f>([^<]++)</f>(?:<v>([^<]*+)</v>|<v/>)?"
    "|<f( [^>]*+)>(?:([^<]*+)</f>)?(?:<v>([^<]*+)</v>|<v/>)?"
    "|<is><t([^>]*+)>([^<]*+)</t></is>"
    "|)</c>|(.++)|)",
    re.DOTALL,
)


class PlainCells:
    """Reads the plain cells of one workbook; what many cells share is looked up once."""

    def __init__(self, values: Values, limits: Limits) -> None:
        self._values = values
        self._most = limits.cell_text
        self._shared = {str(number): text for number, text in enumerate(values.texts)}
        self._columns: dict[str, int] = {}
        self._heads: dict[str, str] = {}
        self._known: dict[tuple[str, str], Value] = {}

    def read(self, rows: Iterable[PlainRow]) -> tuple[list[CellSeen], list[CellSeen]] | None:
        """Return the cells that hold something, and those of them whose digits are unsure; None where one is out of order or cannot be
        read."""
        found: list[CellSeen] = []
        unsure: list[CellSeen] = []
        last = 0
        for row, digits, cells in rows:
            if row is None or row <= last or not self._row(row, digits, cells, found, unsure):
                return None
            last = row
        return found, unsure

    def _row(self, row: int, digits: str, cells: str, found: list[CellSeen], unsure: list[CellSeen]) -> bool:
        """Read one row; False where the parser has to."""
        new, add = tuple.__new__, found.append  # a third of the time goes into naming the four parts of each cell otherwise
        heads, columns, shared, values, most = self._heads, self._columns, self._shared, self._known, self._most
        last = 0
        for letters, own_digits, head, raw, formula, result, form, other_formula, other_result, inline, text, other in _CELLS.findall(cells):
            column = columns.get(letters) or self._column(letters)
            kind = heads.get(head) or self._head(head)
            if own_digits != digits or column <= last or kind is None:
                if letters or other:
                    return False
                continue  # the end of the row
            last = column
            computed, said = False, None
            if formula or form:
                formula, raw = formula or other_formula, result or other_result
                if len(formula) > most or ("&" in formula and not sound(formula)) or (form and not _is_form(form, formula)):
                    return False
                computed = len(formula) > LONGEST_CONSTANT or computes(formula)
            else:
                said = shared.get(raw) if kind == "s" else self._inline(kind, inline, text) if text else None
            if said is not None:
                if said:
                    add(new(CellSeen, (row, column, said, _TEXT)))
                continue
            value = None if text else values.get((head, raw)) or self._value(head, kind, raw)
            if value is None:
                return False
            if computed or value.text:
                add(new(CellSeen, (row, column, value.text, _FORMULA if computed else value.kind)))
                if value.unsure:
                    unsure.append(found[-1])
        return last <= LAST_COLUMN

    def _inline(self, kind: str, form: str, text: str) -> str | None:
        """Return the text that a cell holds itself; None where the parser has to tell."""
        undone = unescaped(text) if kind == "inlineStr" and form in _INLINE_HEADS and len(text) <= self._most else None
        return None if undone is None else meant(undone)

    def _value(self, head: str, kind: str, raw: str) -> Value | None:
        """Return what a value says in a cell that begins so; None where the parser has to tell."""
        said = unescaped(raw) if len(raw) <= self._most else None
        style = _HEAD.fullmatch(head)
        if said is None or style is None:
            return None
        value = self._values.read(kind, style[1] or "", said, inline=False)
        if value is not None and len(raw) < _SHORT and len(self._known) < _MOST_KNOWN:
            self._known[head, raw] = value
        return value

    def _column(self, letters: str) -> int:
        """Return the number of a column; a number beyond all columns for letters that are none."""
        number = column_number(letters) if _COLUMN.fullmatch(letters) else LAST_COLUMN + 1
        return self._columns.setdefault(letters, number)

    def _head(self, head: str) -> str | None:
        """Return the type of a cell that begins so; None for a beginning in an unusual spelling."""
        found = _HEAD.fullmatch(head)
        return self._heads.setdefault(head, found[2] or "n") if found else None


def _is_form(form: str, formula: str) -> bool:
    """Tell whether the beginning of a formula is in a usual spelling."""
    return _FORMULA_HEAD.fullmatch(form) is not None and not (formula and form.endswith("/"))
