"""One line of the tree: flag, code, short title, count, ring. Painted alike by the list and by the buttons above and below it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from diagnostic.desktop.look import as_written
from diagnostic.desktop.look.bidi import visual_box
from diagnostic.desktop.look.paint import edge_pen, paint_icon, paint_ring, rounded
from diagnostic.desktop.look.surface import painter_on
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole

GUTTER, CODE, RING, PAD = 19, 34, 14, 7


@dataclass(frozen=True)
class LineFace:
    """What a line shows. ``total`` 0 draws neither count nor ring; ``state`` stands in their place; an icon stands where the code would.

    ``ahead`` questions wait for others: they are not counted, and the ring does not close before them.
    """

    title: str
    code: str = ""
    icon: str = ""
    done: int = 0
    total: int = 0
    ahead: int = 0
    state: str = ""
    count: str = ""
    flagged: bool = False
    heading: bool = False
    open_: bool = False
    current: bool = False
    focused: bool = False


def paint_line(painter: QPainter, box: QRect, face: LineFace, widget: QWidget) -> None:
    """Paint the line into a box; reading direction decides the sides. A title is never cut: the count gives way to it."""
    theme = theme_of(widget)
    tokens = theme.tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())
    ground = QRectF(box.adjusted(2, 1, -2, -1))
    if face.current:
        painter.fillPath(rounded(ground, Radius.CONTROL), ink(tokens.accent_soft))
        bar = _placed(widget, box, 0, box.top() + 5, 4, box.height() - 10)
        painter.fillRect(bar, ink(tokens.accent))
    if face.focused or (face.current and tokens.contrast):
        painter.setPen(edge_pen(tokens.accent, 2.0))
        painter.drawPath(rounded(ground.adjusted(1, 1, -1, -1), Radius.CONTROL))
    _paint_lead(painter, box, face, widget, theme)
    start = theme.px(GUTTER + (CODE if face.code or face.icon else 0))
    if face.heading:
        start = theme.px(GUTTER + 28) if face.code else theme.px(GUTTER + 3)
    role = TypeRole.STRONG if face.heading or face.current else TypeRole.BODY
    needed = round(theme.metrics(role).horizontalAdvance(face.title)) + 2
    taken = _paint_state(painter, box, face, widget, theme, box.width() - start - needed)
    dim = bool(face.state) and not face.heading
    painter.setFont(theme.font(role))
    painter.setPen(ink(tokens.text3 if dim else tokens.text))
    room = box.width() - start - taken - theme.px(3)
    words = _placed(widget, box, start, box.top(), room, box.height())
    title = face.title if needed <= room else theme.metrics(role).elidedText(face.title, Qt.TextElideMode.ElideRight, room)
    painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, as_written(title, widget.layoutDirection()))


def _paint_lead(painter: QPainter, box: QRect, face: LineFace, widget: QWidget, theme: Theme) -> None:
    tokens = theme.tokens
    if face.heading:
        arrow = _placed(widget, box, theme.px(2), box.top(), theme.px(14), box.height())
        # The picture of an arrow along the line turns with the page by itself.
        paint_icon(painter, QRectF(arrow), "chevron-down" if face.open_ else "chevron-right", 14, tokens.text3, theme, widget)
    elif face.flagged:
        flag = _placed(widget, box, theme.px(4), box.top(), theme.px(12), box.height())
        paint_icon(painter, QRectF(flag), "flag", 12, tokens.notice, theme, widget)
    if face.icon:
        icon = _placed(widget, box, theme.px(GUTTER), box.top(), theme.px(18), box.height())
        paint_icon(painter, QRectF(icon), face.icon, 16, tokens.text2, theme, widget)
    elif face.code:
        painter.setFont(theme.font(TypeRole.STRONG if face.heading or face.current else TypeRole.BODY))
        painter.setPen(ink(tokens.accent if face.current else tokens.text3 if face.state and not face.heading else tokens.text2))
        place = _placed(widget, box, theme.px(GUTTER), box.top(), theme.px(CODE), box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, face.code)


def _paint_state(painter: QPainter, box: QRect, face: LineFace, widget: QWidget, theme: Theme, free: int) -> int:
    """Paint what stands at the trailing edge and return the room it takes."""
    tokens, pad = theme.tokens, theme.px(PAD)
    painter.setFont(theme.font(TypeRole.COUNT))
    metrics = theme.metrics(TypeRole.COUNT)
    align = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    words = face.state or face.count
    if words:
        width = round(metrics.horizontalAdvance(words)) + 2
        if face.state and width + pad > free:
            return 0
        painter.setPen(ink(tokens.text3))
        place = _placed(widget, box, box.width() - pad - width, box.top(), width, box.height())
        painter.drawText(place, align, as_written(words, widget.layoutDirection()))
        return pad + width
    if face.total <= 0:
        return 0
    ring = theme.px(RING)
    spot = _placed(widget, box, box.width() - pad - ring, box.top(), ring, box.height())
    paint_ring(painter, QRectF(spot), face.done, face.total + face.ahead, theme)
    count = f"{face.done}/{face.total}"
    width = round(metrics.horizontalAdvance(count)) + 2
    taken = pad + ring + theme.px(4)
    if taken + width > free:
        return taken
    painter.setPen(ink(tokens.text3))
    painter.drawText(_placed(widget, box, box.width() - taken - width, box.top(), width, box.height()), align, count)
    return taken + width


def _placed(widget: QWidget, box: QRect, x: int, y: int, width: int, height: int) -> QRect:
    return visual_box(widget.layoutDirection(), box, QRect(box.left() + x, y, width, height))


class TreeButton(QPushButton):
    """A line of its own above or below the list, such as the short list; emits ``clicked``."""

    stepped = Signal(int)

    def __init__(self, face: LineFace, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self.setAccessibleName(spoken)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def face(self) -> LineFace:
        """What the line shows."""
        return self._face

    def show_face(self, face: LineFace, spoken: str) -> None:
        """Show something else."""
        if face != self._face or spoken != self.accessibleName():
            self._face = face
            self.setAccessibleName(spoken)
            self.update()

    def sizeHint(self) -> QSize:
        """As high as a row of the tree."""
        return QSize(theme_of(self).px(200), theme_of(self).px(32))

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(theme_of(self).px(120), theme_of(self).px(32))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works like Space; Up and Down go to the neighbouring line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The line."""
        painter = painter_on(self)
        if self.underMouse():
            painter.fillPath(rounded(QRectF(self.rect().adjusted(2, 1, -2, -1)), Radius.CONTROL), ink(theme_of(self).tokens.sunken))
        paint_line(painter, self.rect(), replace(self._face, focused=self.hasFocus()), self)
