"""The focus ring: two pixels of accent around what has the focus, shown for reasons of the keyboard only.

The ring is a widget of its own beside its host, so that it can lie outside a shape without being clipped.
Leave three pixels of room around whatever can have the focus.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius

_ROOM = 4
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)


class FocusRing(QWidget):
    """Rings whichever watched widget has the focus; `host` is that widget or the group that holds it.

    `radius` is the radius of the ringed shape.
    """

    def __init__(self, host: QWidget, radius: float = Radius.CONTROL) -> None:
        super().__init__(host.parentWidget() or host)
        self._host = host
        self._target: QWidget | None = None
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        host.installEventFilter(self)

    def entered(self, target: QWidget, reason: Qt.FocusReason) -> None:
        """A widget inside the host got the focus; such a widget tells so itself, since a filter would see all its events."""
        self._target = target
        self._show_for(reason)

    def left(self) -> None:
        """The widget inside the host lost the focus."""
        self.hide()

    def used(self, target: QWidget) -> None:
        """A key was pressed in a widget inside the host: whoever uses keys sees where they go."""
        if self._target is target and self.isHidden():
            self._show_for(Qt.FocusReason.TabFocusReason)

    def follow(self) -> None:
        """Widgets inside the host were placed anew."""
        if not self.isHidden():
            self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shows, hides and follows; never eats an event."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and isinstance(watched, QWidget):
            self._target = watched
            self._show_for(event.reason())
        elif kind == QEvent.Type.KeyPress and self._target is watched and self.isHidden():
            self._show_for(Qt.FocusReason.TabFocusReason)
        elif kind == QEvent.Type.FocusOut or (
            kind == QEvent.Type.Hide and watched in (self._target, self._host)
        ):
            self.hide()
        elif kind == QEvent.Type.ParentChange and watched is self._host:
            self.setParent(self._host.parentWidget() or self._host)
        elif kind in _MOVES and not self.isHidden():
            self._follow()
        return False

    def _show_for(self, reason: Qt.FocusReason) -> None:
        by_mouse = reason in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if by_mouse and not theme_of(self).tokens.contrast:
            return
        self._follow()
        self.show()
        self.raise_()

    def _follow(self) -> None:
        parent = self.parentWidget()
        if self._target is not None and parent is not None:
            origin = self._target.mapTo(parent, QPoint(0, 0))
            self.setGeometry(QRect(origin, self._target.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two pixels wide, outside the shape, its radius two larger."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(theme_of(self).tokens.accent), 2))
        radius = self._radius + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
