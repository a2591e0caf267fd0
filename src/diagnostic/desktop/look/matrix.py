"""The matrix question: a line per situation, groups side by side; the chosen cell holds its word, the others
are small circles.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written, visual_box
from diagnostic.desktop.look.choice import Cell, ChoiceGroup, RadioCell
from diagnostic.desktop.look.grid_measure import GROUP_GAP, NAME_TIGHT, GridMeasure, column_widths, lines_in, measure_grid, wrapped_widths
from diagnostic.desktop.look.grid_paint import paint_band, paint_heads
from diagnostic.desktop.look.marks import GridGroup, GridRow, Mark, Option
from diagnostic.desktop.look.paint import CENTRE, edge_pen, paint_pattern_cell, rounded
from diagnostic.desktop.look.surface import painter_on
from diagnostic.desktop.look.theme import ink
from diagnostic.desktop.look.tokens import Radius, TypeRole

Place = tuple[int, int, int]
"""Row, group and option of a cell, as positions."""


class MatrixGrid(ChoiceGroup):
    """One choice per row and group. A digit answers and steps down; arrows move without choosing.

    `chosen(row, group, option)` carries keys, only when the choice is new, and again where it is not applicable: its reason can then be read
    and changed. `place_cleared(row, group)` comes from Delete or Backspace.
    """

    chosen = Signal(str, str, str)
    place_cleared = Signal(str, str)

    def __init__(
        self,
        name: str,
        rows: Sequence[GridRow],
        groups: Sequence[GridGroup],
        options: Sequence[Option],
        chosen: Mapping[tuple[str, str], str] | None = None,
        parent: QWidget | None = None,
        *,
        at_once: bool = True,
    ) -> None:
        super().__init__(name, parent)
        self._rows, self._groups, self._options = tuple(rows), tuple(groups), tuple(options)
        self._made = 0
        self._at: dict[Place, RadioCell] = {}
        self._place: dict[RadioCell, Place] = {}
        self._row_in_hand: str | None = None
        self._measures: dict[int, GridMeasure] = {}
        self._other: Mapping[tuple[str, str], str] = {}
        self._by_place: dict[tuple[str, str], list[RadioCell]] = {}
        if at_once:
            self.complete()
        for (row_key, group_key), option_key in (chosen or {}).items():
            self.set_chosen(row_key, group_key, option_key)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def grow(self) -> bool:
        """Makes the cells of one more row of one group; False once all are there. A large grid is made in idle moments."""
        total = len(self._rows) * len(self._groups)
        if self._made < total:
            r, g = divmod(self._made, len(self._groups))
            self._add_cells(r, self._rows[r], g, self._groups[g])
            self._made += 1
        return self._made < total

    def complete(self) -> None:
        """Makes whatever is missing."""
        while self.grow():
            pass

    def _add_cells(self, r: int, row: GridRow, g: int, group: GridGroup) -> None:
        where = ", ".join(part for part in (row.text, row.mark_spoken, group.text) if part)
        for o, option in enumerate(self._options):
            cell = RadioCell(self, option, f"{where}: {option.spoken_text}")
            self._at[r, g, o] = cell
            self._place[cell] = (r, g, o)
            self._by_place.setdefault((row.key, group.key), []).append(cell)
            # A cell that is made while the grid is in sight would stay hidden.
            cell.setVisible(True)
            self.adopt(cell)

    def cells(self) -> Sequence[Cell]:
        """All cells, row by row."""
        return list(self._at.values())

    def chosen_key(self, row: str, group: str) -> str | None:
        """What is chosen in one place."""
        return next((c.option.key for c in self._in(row, group) if c.isChecked()), None)

    def set_chosen(self, row: str, group: str, option: str | None) -> None:
        """Shows a choice, or none; emits nothing. A row or group that is not shown is passed over."""
        for cell in self._in(row, group):
            cell.show_chosen(cell.option.key == option)

    def set_other_voice(self, said: Mapping[tuple[str, str], str]) -> None:
        """Underlines what another voice said in each place; never chooses it."""
        if said != self._other:
            self._other = dict(said)
            self.update()

    def press(self, cell: Cell) -> None:
        """Chooses a cell."""
        again = cell.isChecked() and cell.option.mark is not Mark.NOT_APPLICABLE
        if self.is_read_only() or again or not isinstance(cell, RadioCell):
            return
        r, g, _ = self._place[cell]
        row, group = self._rows[r].key, self._groups[g].key
        self.set_chosen(row, group, cell.option.key)
        self.make_current(cell)
        self.chosen.emit(row, group, cell.option.key)

    def digit(self, cell: Cell, digit: int) -> bool:
        """Chooses in the row in hand and steps to the next row, or to the next group's first."""
        if not isinstance(cell, RadioCell) or not 1 <= digit <= len(self._options):
            return False
        r, g, _ = self._place[cell]
        self.press(self._at[r, g, digit - 1])
        if self.is_read_only():
            return True
        if r + 1 < len(self._rows):
            r += 1
        elif g + 1 < len(self._groups):
            r, g = 0, g + 1
        after = self._resting(r, g, digit - 1)
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self.go_to(after)
        else:
            # The answer asks for a reason elsewhere; coming back goes on here.
            self.make_current(after)
        return True

    def _resting(self, r: int, g: int, o: int) -> RadioCell:
        """Where the focus rests in a row and group: on what is chosen, else in the same column."""
        options = range(len(self._options))
        return next((self._at[r, g, i] for i in options if self._at[r, g, i].isChecked()), self._at[r, g, o])

    def step(self, cell: Cell, along: int, down: int) -> bool:
        """One cell along the line, through the groups, or one row; above and below the grid the key is the
        page's.
        """
        if not isinstance(cell, RadioCell):
            return False
        r, g, o = self._place[cell]
        count = len(self._options)
        column = g * count + o + along
        if not 0 <= r + down < len(self._rows):
            return False
        if 0 <= column < count * len(self._groups):
            self.go_to(self._at[r + down, column // count, column % count])
        return True

    def clear_at(self, cell: Cell) -> None:
        """Asks for one place to be taken back."""
        if not self.is_read_only() and isinstance(cell, RadioCell):
            r, g, _ = self._place[cell]
            self.place_cleared.emit(self._rows[r].key, self._groups[g].key)

    def _in(self, row: str, group: str) -> list[RadioCell]:
        return self._by_place.get((row, group), [])

    def entered(self, cell: Cell, reason: Qt.FocusReason) -> None:
        """The row in hand has a ground."""
        super().entered(cell, reason)
        if isinstance(cell, RadioCell):
            self._take_in_hand(self._rows[self._place[cell][0]].key)

    def left(self, cell: Cell) -> None:
        """No row is in hand any more, unless the next cell says so at once."""
        super().left(cell)
        self._take_in_hand(None)

    def _take_in_hand(self, row: str | None) -> None:
        if row != self._row_in_hand:
            self._row_in_hand = row
            self.update()

    def paint_cell(self, cell: Cell) -> None:
        """The word in a filled box when chosen, else a small circle."""
        theme, tokens, painter = self.theme, self.theme.tokens, painter_on(cell)
        if not cell.isChecked():
            side = theme.px(10 if cell.underMouse() and not self.is_read_only() else 8)
            circle = QRectF(0, 0, side, side)
            circle.moveCenter(QRectF(cell.rect()).center())
            painter.setPen(edge_pen(tokens.accent if cell.underMouse() else tokens.control, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
            self._paint_other(painter, cell, circle.bottom() + 3)
            return
        words = QRectF(0, 0, cell.width() - 2, 10_000)
        needed = theme.metrics(TypeRole.CAPTION_STRONG).boundingRect(words, Qt.TextFlag.TextWordWrap, cell.option.cell_text).height()
        height = min(cell.height() - theme.px(4), max(theme.px(22), round(needed) + theme.px(6)))
        box = QRectF(1, (cell.height() - height) / 2, cell.width() - 2, height)
        if cell.option.mark is Mark.VALUE:
            painter.fillPath(rounded(box, Radius.BADGE), ink(tokens.accent))
            painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
            painter.setPen(ink(tokens.on_accent))
            painter.drawText(box, CENTRE | Qt.TextFlag.TextWordWrap, as_written(cell.option.cell_text, cell.layoutDirection()))
        else:
            paint_pattern_cell(painter, box, cell.option.mark, cell.option.cell_text, theme)
        self._paint_other(painter, cell, box.bottom() + 1)

    def _paint_other(self, painter: QPainter, cell: Cell, y: float) -> None:
        """A short line under what the other voice said here."""
        if not self._other or not isinstance(cell, RadioCell):
            return
        r, g, _ = self._place[cell]
        if self._other.get((self._rows[r].key, self._groups[g].key)) == cell.option.key:
            painter.setPen(QPen(ink(self.theme.tokens.text2), 2))
            half = self.theme.px(8)
            middle = cell.width() / 2
            painter.drawLine(QPointF(middle - half, y), QPointF(middle + half, y))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heads, row names and lines; the cells paint themselves."""
        painter, measure = painter_on(self), self._measured(self.width())
        words = [option.cell_text for option in self._options]
        for band in measure.bands:
            paint_band(painter, self, measure, band, self._rows, self._row_in_hand, self.theme)
            paint_heads(painter, self, measure, band, self._groups, words, self.theme)

    def rearrange(self) -> None:
        """Places every cell for the present width."""
        measure = self._measured(self.width())
        for band in measure.bands:
            for position, g in enumerate(band.groups):
                for r in range(len(self._rows)):
                    if (r, g, 0) not in self._at:
                        continue
                    for o in range(len(self._options)):
                        box = measure.cell(band, position, r, o).adjusted(1, 0, -1, 0)
                        self._at[r, g, o].setGeometry(visual_box(self.layoutDirection(), self.rect(), box))
        self.update()

    def forget_measures(self) -> None:
        """Measures anew."""
        self._measures.clear()

    def _measured(self, width: int) -> GridMeasure:
        if width not in self._measures:
            if len(self._measures) > 8:
                self._measures.clear()
            self._measures[width] = self._measure(width)
        return self._measures[width]

    def _measure(self, width: int) -> GridMeasure:
        """Groups stand side by side; where the width is short, columns and names give way first."""
        header = 44 if any(group.text for group in self._groups) else 22
        usual = self._arranged(width, header, tight=False)
        if usual.width <= width and len(usual.bands) == 1:
            return usual
        narrow = self._arranged(width, header, tight=True)
        if usual.width <= width and len(usual.bands) <= len(narrow.bands):
            return usual
        return narrow if narrow.width <= width else self._wrapped(width, header)

    def _arranged(self, width: int, header: int, *, tight: bool) -> GridMeasure:
        columns = column_widths(self._options, self.theme, tight=tight)
        return measure_grid(width, self._rows, self._groups, columns, self.theme, header=header, tight=tight)

    def _wrapped(self, width: int, header: int) -> GridMeasure:
        """Where even narrow columns do not fit, words break: a column is never out of sight."""
        theme = self.theme
        columns = wrapped_widths(self._options, width - theme.px(NAME_TIGHT + GROUP_GAP), theme)
        lines = lines_in(self._options, columns, theme)
        more = 16 * (lines - 1)
        return measure_grid(
            width, self._rows, self._groups, columns, theme, header=header + more * (2 if header > 22 else 1), low=28 + more, tight=True
        )

    def hasHeightForWidth(self) -> bool:
        """Names wrap and groups stack."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at that width."""
        return self._measured(width).height

    def sizeHint(self) -> QSize:
        """Groups side by side with room for the names."""
        columns = sum(column_widths(self._options, self.theme))
        width = len(self._groups) * (columns + self.theme.px(20)) + self.theme.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One group beside the names, at the height the present width needs."""
        narrow = self._measured(0).width
        return QSize(narrow, self.heightForWidth(max(self.width(), narrow)))
