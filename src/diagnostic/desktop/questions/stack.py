"""The column of one standard: closed rows on paper, the open card among them, one below the other.

Placed by hand, so that nothing above the open question moves it on the screen, and so that a row that appears or changes its
height costs one pass and no more.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Signal
from PySide6.QtGui import QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from diagnostic.desktop.look.paint import edge_pen, rounded
from diagnostic.desktop.look.surface import painter_on
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius
from diagnostic.desktop.questions.closed_row import ClosedRow

_SIDE, _TOP, _GAP, _BOTTOM = 24, 8, 10, 24


class QuestionStack(QWidget):
    """Emits ``moved`` with the pixels by which the anchor (the open card) moved, so that the page can scroll after it."""

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[QWidget, ...] = ()
        self._anchor: QWidget | None = None
        self._papers: list[tuple[int, int, list[int]]] = []
        self._placing = False
        self._header: QWidget | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self.arrange)

    def parts(self) -> tuple[QWidget, ...]:
        """What stands in the column, from the top down."""
        return self._parts

    def set_header(self, header: QWidget | None) -> None:
        """Let a header scroll with the questions, over the whole width; None where it stands above the column."""
        if header is self._header:
            return
        self._header = header
        if header is not None:
            header.setParent(self)
            header.show()
        self.arrange()

    def set_parts(self, parts: Sequence[QWidget], anchor: QWidget | None, was_at: int | None = None) -> None:
        """Show these parts in this order. ``anchor`` keeps its place on the screen; ``was_at`` says where it stood as another widget."""
        wanted = set(parts)
        for old in self._parts:
            if old not in wanted:
                old.hide()
        for part in parts:
            if part.parentWidget() is not self:
                part.setParent(self)
        self._parts, self._anchor = tuple(parts), anchor
        self.arrange(was_at)
        for part in parts:
            part.show()

    def arrange(self, was_at: int | None = None) -> None:
        """Place everything for the present width."""
        if self._placing or self.width() <= 0:
            return
        self._placing = True
        theme = theme_of(self)
        before = was_at if was_at is not None else (self._anchor.y() if self._anchor is not None else None)
        side, y = theme.px(_SIDE), theme.px(_TOP)
        if self._header is not None:
            high = _height(self._header, self.width())
            self._header.setGeometry(0, 0, self.width(), high)
            y += high
        width = max(1, self.width() - 2 * side)
        papers, self._papers = self._papers, []
        in_paper = False
        for part in self._parts:
            row = isinstance(part, ClosedRow)
            if self._parts[0] is not part and not (row and in_paper):
                y += theme.px(_GAP)
            if row and not in_paper:
                self._papers.append((y, y, []))
            height = _height(part, width)
            part.setGeometry(side, y, width, height)
            again = _height(part, width)
            if again != height:
                part.setGeometry(side, y, width, again)
            y += again
            if row:
                top, _, seams = self._papers[-1]
                self._papers[-1] = (top, y, [*seams, y])
            in_paper = row
        self.setFixedHeight(y + theme.px(_BOTTOM))
        self._placing = False
        if papers != self._papers:
            self.update()
        if self._anchor is not None and before is not None and self._anchor.y() != before:
            self.moved.emit(self._anchor.y() - before)

    def event(self, event: QEvent) -> bool:
        """A part has another height now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The paper under closed rows, with a hairline between two of them."""
        theme, painter = theme_of(self), painter_on(self)
        tokens, side = theme.tokens, theme.px(_SIDE)
        width = 2.0 if tokens.contrast else 1.0
        for top, bottom, seams in self._papers:
            box = QRectF(side, top, self.width() - 2 * side, bottom - top).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            path = rounded(box, Radius.CARD)
            painter.fillPath(path, ink(tokens.surface))
            painter.setPen(edge_pen(tokens.line, width))
            painter.drawPath(path)
            painter.setPen(QPen(ink(tokens.line), 1))
            inset = theme.px(16)
            for seam in seams[:-1]:
                painter.drawLine(QPointF(box.left() + inset, seam - 0.5), QPointF(box.right() - inset, seam - 0.5))


def _height(part: QWidget, width: int) -> int:
    layout = part.layout()
    if layout is not None:
        layout.activate()
        if layout.hasHeightForWidth():
            return int(layout.totalHeightForWidth(width))
    if part.hasHeightForWidth():
        return int(part.heightForWidth(width))
    return int(part.sizeHint().height())
