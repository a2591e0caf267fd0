"""The ladder: five rows of a level cell and its sentence, as guidance with the present level lit, or as the
answer itself.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.choice import Cell, ChoiceGroup, RadioCell
from diagnostic.desktop.look.marks import Mark, Option
from diagnostic.desktop.look.paint import edge_pen, paint_level_cell, paint_pattern_cell, rounded
from diagnostic.desktop.look.surface import painter_on, place
from diagnostic.desktop.look.theme import Theme, ink
from diagnostic.desktop.look.tokens import Radius, TypeRole

_CELL, _HIGH = 26, 20


class LadderList(ChoiceGroup):
    """Levels 0 to 4 from the top down, then, in a control, the specials (don't know, not applicable,
    declined).

    Digits 0 to 4 choose a level, 5 and on the specials. `chosen(str)` carries "0" to "4" or the key of a
    special.
    """

    chosen = Signal(str)

    def __init__(
        self,
        name: str,
        sentences: Sequence[str],
        current: str | int | None = None,
        control: bool = False,
        specials: Sequence[Option] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        levels = [Option(str(i), text, spoken=f"{i}: {text}") for i, text in enumerate(sentences)]
        self._cells = [RadioCell(self, option) for option in (*levels, *specials)]
        self._control = control
        self._heights: dict[tuple[str, int], int] = {}
        for cell in self._cells:
            self.adopt(cell)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_current(current)
        if not control:
            self._rest()

    def _rest(self) -> None:
        """Guidance is read, not used: nothing in it takes the focus."""
        self.set_read_only(True)
        for cell in self._cells:
            cell.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            cell.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def cells(self) -> Sequence[Cell]:
        """The rows from the top down."""
        return self._cells

    def current_key(self) -> str | None:
        """The key of the lit row."""
        return next((cell.option.key for cell in self._cells if cell.isChecked()), None)

    def set_current(self, key: str | int | None) -> None:
        """Lights a row, or none; emits nothing."""
        for cell in self._cells:
            cell.show_chosen(key is not None and cell.option.key == str(key))
            if cell.isChecked() and self._control:
                self.make_current(cell)
        self.updateGeometry()
        self.rearrange()

    def press(self, cell: Cell) -> None:
        """Chooses a row."""
        if self.is_read_only() or cell.isChecked():
            return
        self.set_current(cell.option.key)
        self.chosen.emit(cell.option.key)

    def digit(self, cell: Cell, digit: int) -> bool:
        """The digit is the level; those above four are the specials."""
        if not 0 <= digit < len(self._cells):
            return False
        self.go_to(self._cells[digit])
        self.press(self._cells[digit])
        return True

    def step(self, cell: Cell, along: int, down: int) -> bool:
        """Up and down move; beyond the ends they are the page's."""
        index = next(i for i, other in enumerate(self._cells) if other is cell) + down
        if along or not 0 <= index < len(self._cells):
            return bool(along)
        self.go_to(self._cells[index])
        return True

    def paint_cell(self, cell: Cell) -> None:
        """Soft ground and a thin accent when lit; level or pattern cell; sentence."""
        theme, painter = self.theme, painter_on(cell)
        tokens, lit = theme.tokens, cell.isChecked()
        ground = tokens.accent_soft if lit else tokens.surface
        if lit or (self._control and cell.underMouse() and not self.is_read_only()):
            path = rounded(QRectF(cell.rect()).adjusted(1, 1, -1, -1), Radius.CHIP)
            painter.fillPath(path, ink(ground))
            if self._control or tokens.contrast:
                painter.setPen(edge_pen(tokens.accent, 2.0 if lit else 1.0))
                painter.drawPath(path)
        box = QRectF(place(cell, theme.px(8), theme.px(7), theme.px(_CELL), theme.px(_HIGH)))
        if cell.option.mark is Mark.VALUE:
            paint_level_cell(painter, box, int(cell.option.key), theme)
        else:
            paint_pattern_cell(painter, box, cell.option.mark, cell.option.short, theme, ground)
        start = theme.px(8 + _CELL + 10)
        painter.setFont(theme.font(TypeRole.FIELD_STRONG if lit else TypeRole.FIELD))
        # The first line stands level with the digit.
        top = theme.px(7) + (theme.px(_HIGH) - painter.fontMetrics().height()) // 2
        words = QRectF(place(cell, start, top, cell.width() - start - theme.px(8), cell.height()))
        painter.setPen(ink(tokens.text if lit or self._control else tokens.text2))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, flags, as_written(cell.option.text, cell.layoutDirection()))

    def rearrange(self) -> None:
        """Rows under one another over the whole width."""
        y = 0
        for cell in self._cells:
            height = self._row_height(cell, self.width(), self.theme)
            cell.setGeometry(0, y, self.width(), height)
            y += height
        self.update()

    def forget_measures(self) -> None:
        """Measures anew."""
        self._heights.clear()

    def _row_height(self, cell: Cell, width: int, theme: Theme) -> int:
        key = (cell.option.key, width)
        if key not in self._heights:
            if len(self._heights) > 100:
                self._heights.clear()
            self._heights[key] = self._measure(cell, width, theme)
        return self._heights[key]

    def _measure(self, cell: Cell, width: int, theme: Theme) -> int:
        room = QRectF(0, 0, max(1, width - theme.px(8 + _CELL + 10 + 8)), 10_000)
        # Measured in the heavier face, so that lighting a row moves nothing.
        metrics = theme.metrics(TypeRole.FIELD_STRONG)
        text = metrics.boundingRect(
            room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading, cell.option.text
        )
        return max(theme.px(34), round(text.height() + 1) + theme.px(14))

    def hasHeightForWidth(self) -> bool:
        """Sentences wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows at that width."""
        return sum(self._row_height(cell, width, self.theme) for cell in self._cells)

    def sizeHint(self) -> QSize:
        """Wide enough for a sentence on one or two lines."""
        width = self.theme.px(420 if self._control else 270)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrow, at the height the present width needs."""
        narrow = self.theme.px(180)
        return QSize(narrow, self.heightForWidth(max(self.width(), narrow)))
