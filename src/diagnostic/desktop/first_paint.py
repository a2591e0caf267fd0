"""Going on a moment after a widget was painted for the first time: what nobody waits for comes after what they wait for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls ``act`` once, ``after`` milliseconds after ``widget`` was first painted; it lives as long as the widget does."""

    def __init__(self, widget: QWidget, after: int, act: Callable[[], None]) -> None:
        super().__init__(widget)
        self._after, self._act = after, act
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the painting; everything goes its way."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(self._after, self, self._act)
        return False
