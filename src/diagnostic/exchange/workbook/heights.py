"""How high a row has to be for its texts. Spreadsheet programs fit a row when it is edited, not all of them when a file is opened."""

from collections.abc import Iterable

from diagnostic.exchange.workbook.plan import Cell, Look

LINE_HEIGHT = 14.2
HIGHEST = 380.0
"""In points; a spreadsheet stops at 409. What is longer can be read in the line of input."""
_PADDING = 3.0
_ONE_LINE = frozenset({Look.TITLE, Look.LEAD, Look.HEADING, Look.EXERCISE, Look.HIDDEN, Look.CODE})
_LETTERS_PER_UNIT = {Look.QUIET: 1.27, Look.STATE: 1.27, Look.STRONG: 1.06, Look.LABEL: 1.06}
_LINE_OF = {Look.QUIET: 12.6, Look.STATE: 12.6}
_UNEVEN = 1.06
"""Lines break between words, so that a text needs a little more than its letters."""


def row_height(cells: Iterable[tuple[Cell, float]]) -> float:
    """Return the height in points for cells and the widths of their columns; 0 where one line is enough."""
    most = 0.0
    for cell, width in cells:
        if cell.text and cell.look not in _ONE_LINE:
            most = max(most, lines_of(cell.text, (width - 1) * _LETTERS_PER_UNIT.get(cell.look, 1.14)) * _LINE_OF.get(cell.look, LINE_HEIGHT))
    return min(most + _PADDING, HIGHEST) if most > LINE_HEIGHT else 0.0


def lines_of(text: str, letters: float) -> int:
    """Return how many lines a text takes where ``letters`` fit into one."""
    if len(text) <= letters and "\n" not in text:
        return 1
    return sum(max(1, -int(-len(part) * _UNEVEN // letters)) if len(part) > letters else 1 for part in text.split("\n"))
