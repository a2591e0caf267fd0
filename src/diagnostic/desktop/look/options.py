"""Longer answers under one another: radio rows for one of them, check boxes for several."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.choice import Cell, CheckCell, ChoiceGroup, RadioCell
from diagnostic.desktop.look.marks import Mark, Option
from diagnostic.desktop.look.paint import paint_tick_box, rounded
from diagnostic.desktop.look.segment_paint import SegmentState, hint_width, paint_segment
from diagnostic.desktop.look.surface import painter_on, place
from diagnostic.desktop.look.theme import Theme, ink
from diagnostic.desktop.look.tokens import Radius, TypeRole


class OptionList(ChoiceGroup):
    """A vertical list of options, 32 pixels a row or as many lines as the words need.

    With `multiple`, options of the mark VALUE combine; `none_of_these` and every option that is no value
    stand alone. `chosen(str)` carries one key (single), `changed(list)` all chosen keys in the list's order
    (multiple).
    """

    chosen = Signal(str)
    changed = Signal(list)

    def __init__(
        self,
        name: str,
        options: Sequence[Option],
        chosen: Iterable[str] = (),
        multiple: bool = False,
        none_of_these: str | None = None,
        other_voice: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._multiple, self._none = multiple, none_of_these
        self._other_voice = frozenset(other_voice)
        self._sizes: dict[tuple[str, int], tuple[int, int]] = {}
        self._cells: list[Cell] = [CheckCell(self, o) if multiple else RadioCell(self, o) for o in options]
        for cell in self._cells:
            self.adopt(cell)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_chosen(chosen)

    def cells(self) -> Sequence[Cell]:
        """The rows in order."""
        return self._cells

    def chosen_keys(self) -> list[str]:
        """The keys of what is chosen, in the list's order."""
        return [cell.option.key for cell in self._cells if cell.isChecked()]

    def set_chosen(self, keys: Iterable[str] | None) -> None:
        """Shows these as chosen; emits nothing. A single key may be given as a string."""
        wanted = {keys} if isinstance(keys, str) else set(keys or ())
        for cell in reversed(self._cells):
            cell.show_chosen(cell.option.key in wanted)
            if cell.isChecked():
                self.make_current(cell)

    def set_other_voice(self, keys: Iterable[str]) -> None:
        """Underlines what another voice said."""
        self._other_voice = frozenset(keys)
        self.update()

    def press(self, cell: Cell) -> None:
        """Chooses a row, or turns a check box over."""
        key = cell.option.key
        if self.is_read_only() or (not self._multiple and cell.isChecked()):
            return
        if not self._multiple:
            self.set_chosen([key])
            self.chosen.emit(key)
            return
        keys = set(self.chosen_keys()) ^ {key}
        if key in keys:
            keys = {key} if self._alone(cell) else {k for k in keys if not self._alone(self._cell(k))}
        self.set_chosen(keys)
        self.make_current(cell)
        self.changed.emit(self.chosen_keys())

    def step(self, cell: Cell, along: int, down: int) -> bool:
        """Up and down move; beyond the ends they are the page's."""
        index = self._index(cell) + down
        if along or not 0 <= index < len(self._cells):
            return bool(along)
        self.go_to(self._cells[index])
        return True

    def paint_cell(self, cell: Cell) -> None:
        """One row: like a segment where one is chosen, a box with a tick where several are."""
        painter, option, number = painter_on(cell), cell.option, self._index(cell) + 1
        hint = str(number) if number <= 9 else ""
        other = option.key in self._other_voice
        state = SegmentState(hint, cell.isChecked(), True, True, other, self.is_read_only(), centred=False)
        if not self._multiple or option.mark is not Mark.VALUE:
            paint_segment(painter, cell, option, state, self.theme)
        else:
            _paint_check_row(painter, cell, option, state, self.theme)

    def rearrange(self) -> None:
        """One row under the other, each as wide as its words."""
        y = 0
        for cell in self._cells:
            width, height = self._row_size(cell, self.width())
            cell.setGeometry(place(self, 0, y, width, height))
            y += height + self.theme.px(4)
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at that width."""
        gap = self.theme.px(4)
        return sum(self._row_size(cell, width)[1] + gap for cell in self._cells) - gap

    def hasHeightForWidth(self) -> bool:
        """Long options wrap."""
        return True

    def sizeHint(self) -> QSize:
        """Every option on one line, up to 640 pixels."""
        width = min(max(self._row_size(cell, 100_000)[0] for cell in self._cells), self.theme.px(640))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, at the height the present width needs."""
        narrow = self.theme.px(160)
        return QSize(narrow, self.heightForWidth(max(self.width(), narrow)))

    def forget_measures(self) -> None:
        """Measures anew."""
        self._sizes.clear()

    def _row_size(self, cell: Cell, width: int) -> tuple[int, int]:
        key = (cell.option.key, width)
        if key not in self._sizes:
            if len(self._sizes) > 200:
                self._sizes.clear()
            self._sizes[key] = self._measure(cell, width)
        return self._sizes[key]

    def _measure(self, cell: Cell, width: int) -> tuple[int, int]:
        theme, pad = self.theme, self.theme.px(12)
        box = theme.px(16 + 8) if self._multiple and cell.option.mark is Mark.VALUE else 0
        metrics = theme.metrics(TypeRole.STRONG)
        fixed = 2 * pad + hint_width(theme) + box
        natural = round(metrics.horizontalAdvance(cell.option.text)) + 3 + fixed
        wide = min(natural, max(width, 1))
        text = metrics.boundingRect(
            QRectF(0, 0, max(wide - fixed, 1), 10_000),
            Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading,
            cell.option.text,
        )
        return wide, max(theme.px(32), round(text.height() + 1) + theme.px(10))

    def _index(self, cell: Cell) -> int:
        return next(i for i, other in enumerate(self._cells) if other is cell)

    def _cell(self, key: str) -> Cell:
        return next(cell for cell in self._cells if cell.option.key == key)

    def _alone(self, cell: Cell) -> bool:
        return cell.option.key == self._none or cell.option.mark is not Mark.VALUE


def _paint_check_row(
    painter: QPainter, cell: Cell, option: Option, state: SegmentState, theme: Theme
) -> None:
    tokens, pad, hint, side = theme.tokens, theme.px(12), hint_width(theme), theme.px(16)
    if cell.underMouse() and not state.read_only:
        painter.fillPath(rounded(QRectF(cell.rect()), Radius.CONTROL), ink(tokens.accent_soft))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
    if state.hint and not state.read_only:
        painter.setFont(theme.font(TypeRole.HINT))
        painter.setPen(ink(tokens.text3))
        painter.drawText(QRectF(place(cell, pad, 0, hint, cell.height())), flags, state.hint)
    box = QRectF(place(cell, pad + hint, (cell.height() - side) // 2, side, side))
    paint_tick_box(painter, box, state.chosen, theme)
    start = pad + hint + side + theme.px(8)
    words = QRectF(place(cell, start, 0, cell.width() - start - theme.px(4), cell.height()))
    painter.setFont(theme.font(TypeRole.STRONG if state.chosen else TypeRole.BODY))
    painter.setPen(ink(tokens.text))
    painter.drawText(words, flags, as_written(option.text, cell.layoutDirection()))
    if state.other_voice:
        needed = painter.boundingRect(words, flags, option.text)
        painter.setPen(QPen(ink(tokens.text2), 2))
        painter.drawLine(
            QPointF(needed.left(), needed.bottom() + 2), QPointF(needed.right(), needed.bottom() + 2)
        )
