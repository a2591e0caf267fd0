"""Claimed and supported on one line from 0 to 4: two values drawn together, never two charts."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.marks import Mark
from diagnostic.desktop.look.paint import CENTRE, edge_pen, paint_level_cell, paint_pattern_cell, rounded
from diagnostic.desktop.look.surface import LEADING, PaintedText, painter_on, place
from diagnostic.desktop.look.theme import Theme, ink
from diagnostic.desktop.look.tokens import Radius, TypeRole

_CELL, _HIGH, _GAP = 26, 20, 3
_BELOW = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_LEVELS = 5


class LevelScale(PaintedText):
    """Name, five cells, words.

    Supported: the filled cell of the ramp with a bar under it. Claimed: a ring; a short link joins the two.
    With `supported` None and `claimed` set it is self-reported: a ring only. With a mark other than VALUE one
    pattern cell replaces the line. `spoken` says it all: "Legal base: supported 1, claimed 2, of 4".
    """

    def __init__(
        self,
        name: str,
        spoken: str,
        caption: str = "",
        claimed: int | None = None,
        supported: int | None = None,
        mark: Mark = Mark.VALUE,
        glyph: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(spoken, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name = name
        self._beside: tuple[str, ...] = (name,)
        self.set_levels(
            spoken=spoken, caption=caption, claimed=claimed, supported=supported, mark=mark, glyph=glyph
        )

    def set_levels(
        self,
        *,
        spoken: str,
        caption: str = "",
        claimed: int | None = None,
        supported: int | None = None,
        mark: Mark = Mark.VALUE,
        glyph: str = "",
        name: str | None = None,
    ) -> None:
        """Shows other levels, or another state; `name` where the scale serves another cell."""
        if name is not None:
            self._name, self._beside = name, (name,)
        self._caption, self._claimed, self._supported, self._mark, self._glyph = (
            caption,
            claimed,
            supported,
            mark,
            glyph,
        )
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.updateGeometry()
        self.update()

    def stand_below(self, *names: str) -> None:
        """Keeps the room that the longest of these names takes, so that the cells of scales with these names stand below one another."""
        self._beside = (self._name, *names)
        self.updateGeometry()
        self.update()

    def _cells_width(self, theme: Theme) -> int:
        if self._mark is Mark.VALUE:
            return theme.px(_LEVELS * _CELL + (_LEVELS - 1) * _GAP)
        words = theme.metrics(TypeRole.CELL_SMALL).horizontalAdvance(self._glyph)
        return (
            0
            if self._mark is Mark.OUT_OF_SCOPE and not self._glyph
            else max(theme.px(_CELL + 12), round(words) + theme.px(12))
        )

    def _name_width(self, theme: Theme) -> int:
        widest = max(theme.metrics(TypeRole.FIELD_STRONG).horizontalAdvance(name) for name in self._beside)
        return round(widest) + theme.px(10) if widest else 0

    def _words_width(self, theme: Theme) -> int:
        return round(theme.metrics(TypeRole.CAPTION).horizontalAdvance(self._caption)) + 2 if self._caption else 0

    def measure(self, theme: Theme) -> QSize:
        """Name, cells, words; four pixels below for the bar."""
        words = self._words_width(theme)
        gap = theme.px(12) if words else 0
        return QSize(self._name_width(theme) + self._cells_width(theme) + gap + words, theme.px(_HIGH + 10))

    def least_width(self) -> int:
        """Width with the words below the cells, on as many lines as they need."""
        theme = self.theme
        longest = theme.wrapped(TypeRole.CAPTION, self._caption, 1).width() + 2 if self._caption else 0
        return max(self._name_width(theme) + self._cells_width(theme) + 2, longest)

    def minimumSizeHint(self) -> QSize:
        """In a narrow column the words stand below the cells, and nothing is cut."""
        return QSize(self.least_width(), self.measure(self.theme).height())

    def hasHeightForWidth(self) -> bool:
        """Words may stand below."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        return self.height_at(width)

    def height_at(self, width: int) -> int:
        """Height at a width: where the words do not fit behind the cells, they stand below."""
        theme, whole = self.theme, self.measure(self.theme)
        if width >= whole.width():
            return whole.height()
        return whole.height() + max(theme.px(20), theme.wrapped(TypeRole.CAPTION, self._caption, width).height() + theme.px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name, cells or pattern, words."""
        theme, painter = self.theme, painter_on(self)
        x, top, high = self._name_width(theme), theme.px(2), theme.px(_HIGH)
        painter.setFont(theme.font(TypeRole.FIELD_STRONG))
        painter.setPen(ink(theme.tokens.text2))
        painter.drawText(QRectF(place(self, 0, top, x, high)), LEADING, as_written(self._name, self.layoutDirection()))
        if self._mark is Mark.VALUE:
            self._paint_line(painter, theme, x, top)
        else:
            box = QRectF(place(self, x, top, self._cells_width(theme), high))
            paint_pattern_cell(painter, box, self._mark, self._glyph, theme, theme.tokens.window)
        painter.setFont(theme.font(TypeRole.CAPTION))
        painter.setPen(ink(theme.tokens.text2))
        start = x + self._cells_width(theme) + theme.px(12)
        caption = as_written(self._caption, self.layoutDirection())
        if self.width() < self.measure(theme).width():
            top = theme.px(_HIGH + 10)
            below = place(self, 0, top, self.width(), max(theme.px(18), self.height() - top))
            painter.drawText(QRectF(below), _BELOW, caption)
        else:
            painter.drawText(QRectF(place(self, start, top, self.width(), high)), LEADING, caption)

    def _box(self, theme: Theme, x: int, top: int, level: int) -> QRectF:
        return QRectF(
            place(self, x + theme.px(level * (_CELL + _GAP)), top, theme.px(_CELL), theme.px(_HIGH))
        )

    def _paint_line(self, painter: QPainter, theme: Theme, x: int, top: int) -> None:
        tokens = theme.tokens
        painter.setFont(theme.font(TypeRole.CELL_SMALL, 400))
        for level in range(_LEVELS):
            box = self._box(theme, x, top, level)
            painter.fillPath(rounded(box, Radius.CELL), ink(tokens.sunken))
            painter.setPen(ink(tokens.text3))
            painter.drawText(box, CENTRE, str(level))
        claimed, supported = self._claimed, self._supported
        if claimed is not None and supported is not None and claimed != supported:
            one, two = (
                self._box(theme, x, top, supported).center(),
                self._box(theme, x, top, claimed).center(),
            )
            self._paint_link(painter, theme, one, two)
        if supported is not None:
            box = self._box(theme, x, top, supported)
            paint_level_cell(painter, box, supported, theme)
            painter.fillRect(
                QRectF(box.left(), box.bottom() + theme.px(2), box.width(), theme.px(3)), ink(tokens.text)
            )
        if claimed is not None:
            self._paint_ring(painter, theme, self._box(theme, x, top, claimed), claimed, claimed == supported)

    def _paint_link(self, painter: QPainter, theme: Theme, one: QPointF, two: QPointF) -> None:
        """Short strokes in the gaps between cells, so that the digits between stay readable."""
        painter.setPen(QPen(ink(theme.tokens.text2), 1.5))
        low, high = sorted((one.x(), two.x()))
        step, reach = theme.px(_CELL + _GAP), theme.px(_GAP) / 2 + theme.px(2)
        middle = low + step / 2
        while middle < high:
            painter.drawLine(QPointF(middle - reach, one.y()), QPointF(middle + reach, one.y()))
            middle += step

    def _paint_ring(self, painter: QPainter, theme: Theme, box: QRectF, level: int, same: bool) -> None:
        tokens, width = theme.tokens, 2.5 if theme.tokens.contrast else 1.5
        path = rounded(box.adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.CELL)
        if not same:
            painter.fillPath(path, ink(tokens.surface))
            painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
            painter.setPen(ink(tokens.text))
            painter.drawText(box, CENTRE, str(level))
        painter.setPen(edge_pen(tokens.text, width))
        painter.drawPath(path)
