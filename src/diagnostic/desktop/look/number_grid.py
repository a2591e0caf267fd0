"""The number matrix: a right-aligned field per situation and column, and one "not measured" box per row. Zero
is a value.
"""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.buttons import CheckBox
from diagnostic.desktop.look.field import LineField
from diagnostic.desktop.look.grid_measure import GridMeasure, measure_grid
from diagnostic.desktop.look.grid_paint import paint_band
from diagnostic.desktop.look.keys import plain
from diagnostic.desktop.look.labels import Label
from diagnostic.desktop.look.marks import GridGroup, GridRow
from diagnostic.desktop.look.surface import DIGITS, REMEASURE, mirrored, painter_on, place
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import TypeRole


class NumberGrid(QGroupBox):
    """Numbers by row and column. Up and Down move between rows, Enter down as in a spreadsheet, Tab along the row. A row that is not measured
    is stepped over.

    `typed` and `edited` carry (row, column, text) while typing and when settled; `not_measured(row, bool)`
    the box of a row; `stepped(int)` is Up on the first row, Down on the last.
    """

    typed = Signal(str, str, str)
    edited = Signal(str, str, str)
    not_measured = Signal(str, bool)
    stepped = Signal(int)

    def __init__(
        self,
        name: str,
        rows: Sequence[GridRow],
        groups: Sequence[GridGroup],
        not_measured: str,
        values: Mapping[tuple[str, str], str] | None = None,
        unmeasured: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows, self._columns = tuple(rows), tuple(groups)
        self._fields: dict[tuple[str, str], LineField] = {}
        self._boxes: dict[str, CheckBox] = {}
        self._problems: dict[tuple[str, str], str] = {}
        self._problem = Label("", TypeRole.CAPTION_STRONG, parent=self)
        self._problem.hide()
        self._read_only = False
        for row in self._rows:
            for column in self._columns:
                self._add_field(row, column, (values or {}).get((row.key, column.key), ""))
            self._add_box(row, not_measured)
        for key in unmeasured:
            self.set_unmeasured(key, True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _add_field(self, row: GridRow, column: GridGroup, text: str) -> None:
        spoken = ", ".join(part for part in (row.text, row.mark_spoken, column.text) if part)
        field = LineField(spoken, text, self, by_pause=False)
        field.setAlignment(DIGITS)
        field.typed.connect(lambda value: self.typed.emit(row.key, column.key, value))
        field.settled.connect(lambda value: self.edited.emit(row.key, column.key, value))
        field.stepped.connect(lambda step: self._step(row.key, column.key, step))
        self._fields[row.key, column.key] = field

    def _add_box(self, row: GridRow, words: str) -> None:
        box = CheckBox(words, self)
        box.setAccessibleName(f"{row.text}: {words}")
        box.clicked.connect(lambda checked: self._press(row.key, checked))
        self._boxes[row.key] = box

    def _press(self, row: str, checked: bool) -> None:
        self.set_unmeasured(row, checked)
        self.not_measured.emit(row, checked)

    def _step(self, row: str, column: str, step: int) -> None:
        if not self._go(row, column, step):
            self.stepped.emit(step)

    def _go(self, row: str, column: str, step: int) -> bool:
        """Moves to the next row that takes a number; False past the ends."""
        keys = [r.key for r in self._rows]
        index = keys.index(row)
        for key in keys[index + 1 :] if step > 0 else keys[:index][::-1]:
            target = self._fields[key, column]
            if target.isEnabled():
                target.setFocus(Qt.FocusReason.TabFocusReason)
                target.selectAll()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down; below the last row it is the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain(event):
            here = next((place for place, field in self._fields.items() if field.hasFocus()), None)
            if here is not None and self._go(*here, 1):
                return
        super().keyPressEvent(event)

    def set_value(self, row: str, group: str, text: str) -> None:
        """Shows a number; emits nothing. A cell that is not shown is passed over."""
        if (row, group) in self._fields:
            self._fields[row, group].set_text(text)

    def set_words(self, row: str, group: str, words: str) -> None:
        """Says in an empty cell why there is no number, as "?"; a number that is typed takes its place."""
        field = self._fields.get((row, group))
        if field is not None:
            field.setPlaceholderText(words)
            if not self._problems.get((row, group)):
                field.setAccessibleDescription(words)

    def text(self, row: str, group: str) -> str:
        """What stands or is being typed in a cell."""
        return self._fields[row, group].text() if (row, group) in self._fields else ""

    def put(self, row: str, group: str, text: str) -> None:
        """Puts a text into a cell as if it had been typed."""
        if (row, group) in self._fields:
            self._fields[row, group].put(text)

    def reconsider(self, row: str, group: str, text: str) -> None:
        """What was settled did not stand: the text stays, and leaving the field gives it again."""
        if (row, group) in self._fields:
            self._fields[row, group].reconsider(text)

    def settle(self) -> None:
        """Gives whatever was typed and not given yet."""
        for field in self._fields.values():
            field.settle()

    def set_unmeasured(self, row: str, unmeasured: bool) -> None:
        """Ticks the box of a row; its fields then rest, their text stays."""
        if row not in self._boxes:
            return
        self._boxes[row].setChecked(unmeasured)
        for (key, _), field in self._fields.items():
            if key == row:
                field.setEnabled(not unmeasured)

    def set_problem(self, row: str, group: str, sentence: str) -> None:
        """Says below the grid what is wrong with one cell; an empty sentence takes it away."""
        if (row, group) not in self._fields:
            return
        if self._problems.get((row, group), "") == sentence:
            return
        self._problems[row, group] = sentence
        self._fields[row, group].set_loud(bool(sentence))
        self._fields[row, group].setAccessibleDescription(sentence)
        names = {r.key: r.text for r in self._rows}
        lines = [f"{names[key]}: {text}" for (key, _), text in self._problems.items() if text]
        self._problem.setText("\n".join(lines))
        self._problem.setVisible(bool(lines))
        self.updateGeometry()
        self._arrange()

    def set_read_only(self, read_only: bool) -> None:
        """Shows the numbers but takes none."""
        self._read_only = read_only
        for field in self._fields.values():
            field.setReadOnly(read_only)
        for box in self._boxes.values():
            box.setEnabled(not read_only)

    def focus_answer(self) -> None:
        """Gives the first field the focus."""
        if self._rows and self._columns:
            self._fields[self._rows[0].key, self._columns[0].key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _box_width(self) -> int:
        return max((box.sizeHint().width() for box in self._boxes.values()), default=0) + theme_of(self).px(
            16
        )

    def _measured(self, width: int) -> GridMeasure:
        theme = theme_of(self)
        column = max(theme.px(72), self._head_width())
        # Every column is a group of one, so that columns stack when the page is narrow.
        return measure_grid(width, self._rows, self._columns, (column,), theme, self._box_width(), 28, 36)

    def _head_width(self) -> int:
        metrics = theme_of(self).metrics(TypeRole.CAPTION_STRONG)
        longest = max((metrics.horizontalAdvance(column.text) for column in self._columns), default=0.0)
        return round(longest) + 2

    def _arrange(self) -> None:
        theme, measure = theme_of(self), self._measured(self.width())
        width, height = theme.px(72), theme.px(28)
        for number, band in enumerate(measure.bands):
            for position, group in enumerate(band.groups):
                for index, row in enumerate(self._rows):
                    cell = measure.cell(band, position, index, 0)
                    top = cell.top() + (cell.height() - height) // 2
                    left = cell.right() + 1 - width if not mirrored(self) else cell.left()
                    self._fields[row.key, self._columns[group].key].setGeometry(
                        place(self, left, top, width, height)
                    )
            if number == 0:
                self._place_boxes(measure)
        self._problem.setGeometry(
            0, measure.height + theme.px(4), self.width(), self._problem.heightForWidth(self.width())
        )
        self.update()

    def _place_boxes(self, measure: GridMeasure) -> None:
        band = measure.bands[0]
        start = band.starts[-1] + measure.columns[0] + theme_of(self).px(8)
        for row, (top, height) in zip(self._rows, band.rows, strict=True):
            size = self._boxes[row.key].sizeHint()
            box = place(self, start, top + (height - size.height()) // 2, size.width(), size.height())
            self._boxes[row.key].setGeometry(box)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heads, row names and lines."""
        painter, theme = painter_on(self), theme_of(self)
        measure = self._measured(self.width())
        for band in measure.bands:
            paint_band(painter, self, measure, band, self._rows, None, theme)
            painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
            painter.setPen(ink(theme.tokens.text2))
            for position, column in zip(band.starts, band.groups, strict=True):
                box = QRectF(place(self, position, band.top, measure.columns[0], band.header))
                painter.drawText(box, DIGITS, as_written(self._columns[column].text, self.layoutDirection()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything for the present width."""
        super().resizeEvent(event)
        self._arrange()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE and self._fields:
            self.updateGeometry()
            self._arrange()

    def hasHeightForWidth(self) -> bool:
        """Names wrap and columns stack."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Rows, and the sentences below them."""
        more = (
            self._problem.heightForWidth(width) + theme_of(self).px(8) if not self._problem.isHidden() else 0
        )
        return self._measured(width).height + more

    def sizeHint(self) -> QSize:
        """Columns side by side with room for the names."""
        theme = theme_of(self)
        width = (
            len(self._columns) * (max(theme.px(72), self._head_width()) + theme.px(20))
            + self._box_width()
            + theme.px(240)
        )
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One column beside the names, at the height the present width needs."""
        narrow = self._measured(0).width
        return QSize(narrow, self.heightForWidth(max(self.width(), narrow)))
