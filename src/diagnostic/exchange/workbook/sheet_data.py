"""The cells of a sheet as the format spells them. Formulas carry what they come to, so that a reader that does not compute sees it too."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from diagnostic.exchange.workbook.plan import Cell, Look
from diagnostic.model.workbook import column_letters

FORMULA_SIGNS = frozenset("=+-@'\t\r")
"""A text that begins with one of these could be taken for a formula by a program that is careless with text."""
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})


class Line(NamedTuple):
    """One row of a sheet: its cells by column number, in order, whether it is hidden, its height in points (0: one line).

    A height is not marked as chosen by a person, so that a program fits the row again when somebody writes in it."""

    cells: Sequence[tuple[int, Cell]]
    hidden: bool = False
    height: float = 0


class SharedTexts:
    """Every text of a workbook once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self.count = 0

    def number(self, text: str) -> int:
        """Return the number of a text."""
        self.count += 1
        return self._numbers.setdefault(text, len(self._numbers))

    def xml(self) -> str:
        """Return the part of the package that holds them."""
        items = "".join(f"<si>{_text(text)}</si>" for text in self._numbers)
        counts = f'count="{self.count}" uniqueCount="{len(self._numbers)}"'
        return f'{_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" {counts}>{items}</sst>'


_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def sheet_data(lines: Iterable[Line], styles: Mapping[tuple[Look, bool], int], texts: SharedTexts) -> tuple[str, str]:
    """Return the element with all rows, and the range they cover."""
    plain = {look: f'" s="{styles[look, False]}"' for look in Look}
    pieces = ["<sheetData>"]
    row = last_column = 1
    for row, line in enumerate(lines, 1):
        attributes = ' hidden="1"' if line.hidden else ""
        if line.height:
            attributes += f' ht="{line.height:g}"'
        pieces.append(f'<row r="{row}"{attributes}>')
        for column, cell in line.cells:
            place = f'<c r="{column_letters(column)}{row}'
            if cell.text or cell.formula:
                pieces.append(place + _filled(cell, plain[cell.look], styles, texts))
            else:
                pieces.append(f"{place}{plain[cell.look]}/>")
        if line.cells:
            last_column = max(last_column, line.cells[-1][0])
        pieces.append("</row>")
    pieces.append("</sheetData>")
    return "".join(pieces), f"A1:{column_letters(last_column)}{row}"


def _filled(cell: Cell, style: str, styles: Mapping[tuple[Look, bool], int], texts: SharedTexts) -> str:
    """Return a cell that holds something, behind its place."""
    text = cell.text
    if cell.formula:
        kind = "" if cell.number and text else ' t="str"'
        return f"{style}{kind}><f>{_escaped(cell.formula)}</f><v>{_escaped(text)}</v></c>"
    if cell.number:
        return f"{style}><v>{text}</v></c>"
    if text[0] in FORMULA_SIGNS:
        style = f'" s="{styles[cell.look, True]}"'
    return f'{style} t="s"><v>{texts.number(text)}</v></c>'


def _text(text: str) -> str:
    space = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() or "\n" in text or "  " in text else ""
    return f"<t{space}>{_escaped(text)}</t>"


def _escaped(text: str) -> str:
    return text.translate(_ESCAPED) if "&" in text or "<" in text or ">" in text or "\r" in text else text
