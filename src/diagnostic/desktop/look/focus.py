"""The focus ring: two pixels of accent around what has the focus, shown for reasons of the keyboard only.

The ring is a widget of its own beside its host, so that it can lie outside a shape without being clipped.
Leave three pixels of room around whatever can have the focus.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius

_ROOM = 4
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize)


def holds_focus(widget: QWidget) -> bool:
    """Tell whether the focus lies inside a widget, or will lie there once its window is active again."""
    focus: QWidget | None = widget.window().focusWidget()
    return focus is not None and focus is not widget and widget.isAncestorOf(focus)


class FocusRing(QWidget):
    """Rings whatever has the focus: `host` itself, or the widget inside it that says so.

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
        kind, mine = event.type(), watched is self._host
        if mine and kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._target = self._host
            self._show_for(event.reason())
        elif kind == QEvent.Type.KeyPress and mine and self._target is watched and self.isHidden():
            self._show_for(Qt.FocusReason.TabFocusReason)
        elif kind == QEvent.Type.Hide or (mine and kind == QEvent.Type.FocusOut):
            self.hide()
        elif kind == QEvent.Type.ParentChange and watched is self._host:
            self.hide()
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
        """Lies where its target lies, in the nearest widget around it that has room for the ring."""
        parent = self.parentWidget()
        if self._target is None or parent is None or not parent.isAncestorOf(self._target):
            return
        box = self._box(self._target, parent)
        while not parent.rect().contains(box) and not parent.isWindow() and _holds_more(parent):
            outer = parent.parentWidget()
            if outer is None:
                break
            # What lies between may move by itself now.
            parent.installEventFilter(self)
            parent, box = outer, self._box(self._target, outer)
        if parent is not self.parentWidget():
            visible = not self.isHidden()
            self.setParent(parent)
            self.setVisible(visible)
            self.raise_()
        self.setGeometry(box)

    def _box(self, target: QWidget, parent: QWidget) -> QRect:
        return QRect(target.mapTo(parent, QPoint(0, 0)), target.size()).adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two pixels wide, outside the shape, its radius two larger."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(theme_of(self).tokens.accent), 2))
        radius = self._radius + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)


def _holds_more(widget: QWidget) -> bool:
    """False for the content of a scroll area: what is scrolled out of sight stays so."""
    outer = widget.parentWidget()
    return outer is not None and not isinstance(outer.parentWidget(), QAbstractScrollArea)
