"""Short answers side by side: the values joined, a gap, then the dashed ones that say why there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import visual_box
from diagnostic.desktop.look.choice import Cell, ChoiceGroup, RadioCell
from diagnostic.desktop.look.marks import Mark, Option
from diagnostic.desktop.look.segment_paint import SegmentState, paint_segment, segment_height, segment_width
from diagnostic.desktop.look.surface import painter_on


class AnswerSegments(ChoiceGroup):
    """Yes, Partly, No and the like; breaks onto further lines when the page is narrow, and never cuts a word.

    `chosen(str)` carries the key of an option that was not chosen before.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        chosen: str | None = None,
        other_voice: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._cells = [RadioCell(self, option) for option in options]
        self._ends: dict[str, tuple[bool, bool]] = {}
        self._measured: dict[int, list[tuple[RadioCell, QRect, bool, bool]]] = {}
        self._other_voice = other_voice
        for cell in self._cells:
            self.adopt(cell)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_chosen(chosen)

    def cells(self) -> Sequence[Cell]:
        """The segments in order."""
        return self._cells

    def chosen_key(self) -> str | None:
        """The key of the chosen option."""
        return next((cell.option.key for cell in self._cells if cell.isChecked()), None)

    def set_chosen(self, key: str | None) -> None:
        """Shows an option as chosen, or none; emits nothing."""
        for cell in self._cells:
            cell.show_chosen(cell.option.key == key)
            if cell.isChecked():
                self.make_current(cell)

    def set_other_voice(self, key: str | None) -> None:
        """Underlines what another voice said; never chooses it."""
        self._other_voice = key
        self.update()

    def press(self, cell: Cell) -> None:
        """Chooses a segment."""
        if self.is_read_only() or cell.isChecked():
            return
        self.set_chosen(cell.option.key)
        self.chosen.emit(cell.option.key)

    def step(self, cell: Cell, along: int, down: int) -> bool:
        """Left and right move; up and down are the page's."""
        if down:
            return False
        index = self._cells.index(cell) + along if isinstance(cell, RadioCell) else 0
        if 0 <= index < len(self._cells):
            self.go_to(self._cells[index])
        return True

    def key_hint(self, cell: Cell) -> str:
        """The digit that chooses a segment; empty where there is none."""
        number = next((i for i, other in enumerate(self._cells, 1) if other is cell), 0)
        return str(number) if 0 < number <= 9 else ""

    def paint_cell(self, cell: Cell) -> None:
        """One segment."""
        key = cell.option.key
        first, last = self._ends.get(key, (True, True))
        state = SegmentState(
            self.key_hint(cell),
            cell.isChecked(),
            first,
            last,
            key == self._other_voice,
            self.is_read_only(),
        )
        paint_segment(painter_on(cell), cell, cell.option, state, self.theme)

    def rearrange(self) -> None:
        """Places the segments for the present width."""
        for cell, box, first, last in self._arrangement(self.width()):
            self._ends[cell.option.key] = (first, last)
            cell.setGeometry(visual_box(self.layoutDirection(), self.rect(), box))
        self.update()

    def forget_measures(self) -> None:
        """Measures anew."""
        self._measured.clear()

    def _arrangement(self, width: int) -> list[tuple[RadioCell, QRect, bool, bool]]:
        """Where each segment lies, counted from the leading side, and whether it begins and ends a run. Qt asks often."""
        if width not in self._measured:
            if len(self._measured) > 8:
                self._measured.clear()
            self._measured[width] = self._arrange(width)
        return self._measured[width]

    def _arrange(self, width: int) -> list[tuple[RadioCell, QRect, bool, bool]]:
        theme, placed = self.theme, list[tuple[RadioCell, QRect, bool, bool]]()
        x = y = line_height = 0
        before: RadioCell | None = None
        for cell in self._cells:
            option, wide = cell.option, min(segment_width(cell.option, theme), max(width, 1))
            joined = before is not None and option.mark is Mark.VALUE and before.option.mark is Mark.VALUE
            gap = (
                0
                if before is None
                else (-1 if joined else theme.px(6 if before.option.mark is not Mark.VALUE else 12))
            )
            if before is not None and x + gap + wide > width:
                x, y, gap, joined = 0, y + line_height + theme.px(6), 0, False
                line_height = 0
            if joined:
                last_cell, last_box, last_first, _ = placed[-1]
                placed[-1] = (last_cell, last_box, last_first, False)
            height = segment_height(option, wide, theme)
            placed.append((cell, QRect(x + gap, y, wide, height), not joined, True))
            x, line_height, before = x + gap + wide, max(line_height, height), cell
        return placed

    def heightForWidth(self, width: int) -> int:
        """Height of all lines at that width."""
        return max((box.bottom() + 1 for _, box, _, _ in self._arrangement(width)), default=0)

    def hasHeightForWidth(self) -> bool:
        """Lines depend on the width."""
        return True

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        boxes = [box for _, box, _, _ in self._arrangement(100_000)]
        return QSize(
            max((b.right() + 1 for b in boxes), default=0), max((b.bottom() + 1 for b in boxes), default=0)
        )

    def minimumSizeHint(self) -> QSize:
        """The widest single word group on its own line, at the height the present width needs."""
        narrow = min(self.theme.px(160), self.sizeHint().width())
        return QSize(narrow, self.heightForWidth(max(self.width(), narrow)))
