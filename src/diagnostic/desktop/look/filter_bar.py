"""A filter of a list: a few words side by side in a trough, one of them in force, each with how many it would show."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.focus import FocusRing
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.keys import plain, step_of
from diagnostic.desktop.look.paint import CENTRE, edge_pen, rounded
from diagnostic.desktop.look.surface import REMEASURE, painter_on
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole


class FilterBar(LeadsFocus, QWidget):
    """`picked(str)` carries the key of the filter that the person chose. Left and Right choose the neighbour."""

    picked = Signal(str)

    def __init__(self, name: str, filters: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._buttons = {key: _Filter(key, text, self) for key, text in filters}
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(0)
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, key=key: self._pick(key))
            line.addWidget(button, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_current(next(iter(self._buttons)))

    def current_key(self) -> str:
        """The key of the filter in force."""
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_current(self, key: str) -> None:
        """Shows a filter as in force; emits nothing."""
        for name, button in self._buttons.items():
            button.show_chosen(name == key)
        self.lead_focus_to(self._buttons[key])

    def set_count(self, key: str, count: int) -> None:
        """Says how many things a filter shows."""
        self._buttons[key].set_count(count)

    def set_shown(self, key: str, shown: bool) -> None:
        """Offers a filter or not; the one in force is for whoever calls to change."""
        self._buttons[key].setVisible(shown)

    def move_on(self, key: str, step: int) -> None:
        """Chooses the neighbour that is offered, as an arrow key asks."""
        keys = [each for each, button in self._buttons.items() if each == key or not button.isHidden()]
        index = keys.index(key) + step
        if 0 <= index < len(keys):
            self._pick(keys[index])
            self._buttons[keys[index]].setFocus(Qt.FocusReason.TabFocusReason)

    def _pick(self, key: str) -> None:
        self.set_current(key)
        self.picked.emit(key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The trough."""
        tokens, painter = theme_of(self).tokens, painter_on(self)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillPath(rounded(box, Radius.CONTROL), ink(tokens.sunken))
        if tokens.contrast:
            painter.setPen(edge_pen(tokens.control))
            painter.drawPath(rounded(box, Radius.CONTROL))


class _Filter(QRadioButton):
    """One word with its count; a radio button to a screen reader."""

    def __init__(self, key: str, text: str, bar: FilterBar) -> None:
        super().__init__(text, bar)
        self._key, self._bar, self._count = key, bar, -1
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._ring = FocusRing(self, Radius.CHIP)

    def show_chosen(self, chosen: bool) -> None:
        """Shows the filter as in force or not."""
        self.setAutoExclusive(False)
        self.setChecked(chosen)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus)
        self.update()

    def set_count(self, count: int) -> None:
        """Shows another count."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self.text()}, {count}")
            self.updateGeometry()
            self.update()

    def hitButton(self, position: object) -> bool:
        """The whole segment is the target."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose, Enter and Space take what has the focus."""
        step = step_of(event, self)
        if step is not None and step[0]:
            self._bar.move_on(self._key, step[0])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain(event):
            self.click()
        else:
            event.ignore()

    def _words(self) -> str:
        return self.text() if self._count < 0 else f"{self.text()} {self._count}"

    def sizeHint(self) -> QSize:
        """Words in the heavier face, with room around them."""
        return self._measured(14)

    def minimumSizeHint(self) -> QSize:
        """The room may go, the words are never cut."""
        return self._measured(4)

    def _measured(self, around: int) -> QSize:
        theme = theme_of(self)
        words = theme.metrics(TypeRole.CAPTION_STRONG).horizontalAdvance(self._words())
        return QSize(round(words) + theme.px(around), theme.px(26))

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE:
            self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A plate under the filter in force."""
        theme, painter = theme_of(self), painter_on(self)
        tokens, chosen = theme.tokens, self.isChecked()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if chosen:
            painter.fillPath(rounded(box, Radius.CHIP), ink(tokens.surface))
            painter.setPen(edge_pen(tokens.text if tokens.contrast else tokens.line, 2.0 if tokens.contrast else 1.0))
            painter.drawPath(rounded(box, Radius.CHIP))
        painter.setFont(theme.font(TypeRole.CAPTION_STRONG if chosen else TypeRole.CAPTION))
        painter.setPen(ink(tokens.text if chosen or self.underMouse() else tokens.text2))
        painter.drawText(box, CENTRE, as_written(self._words(), self.layoutDirection()))
