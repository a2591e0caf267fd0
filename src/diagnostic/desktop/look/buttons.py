"""What can be pressed: one primary button a page, plain ones, links, and check boxes."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written, isolate
from diagnostic.desktop.look.focus import FocusRing
from diagnostic.desktop.look.paint import edge_pen, paint_icon, paint_tick_box, rounded
from diagnostic.desktop.look.surface import LEADING, REMEASURE, painter_on, place
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole

_WRAPPED = LEADING | Qt.TextFlag.TextWordWrap


def _in_a_column() -> QSizePolicy:
    """As wide as the words, or as the column where that is narrower; then as high as the words need."""
    policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class _Button(QPushButton):
    """Icon, words, key; subclasses say the inks. Enter presses as Space does."""

    role = TypeRole.STRONG
    pad = 12
    height_px = 32

    def __init__(self, text: str, icon: str = "", key_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._icon_name, self._key_hint = icon, isolate(key_hint) if key_hint else ""
        self.setAccessibleDescription(key_hint)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self)

    def set_icon(self, name: str) -> None:
        """Shows another icon, or none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def set_key_hint(self, key_hint: str) -> None:
        """Shows another key, or none where there is no room for it; it stays said to screen readers."""
        self._key_hint = isolate(key_hint) if key_hint else ""
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works like Space."""
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.click()
            return
        super().keyPressEvent(event)

    def _widths(self, theme: Theme) -> tuple[int, int, int]:
        icon = theme.px(16 + 8) if self._icon_name and self.text() else theme.px(16) if self._icon_name else 0
        words = round(theme.metrics(self.role).horizontalAdvance(self.text()) + 1)
        hint = (
            round(theme.metrics(TypeRole.HINT).horizontalAdvance(self._key_hint)) + theme.px(8)
            if self._key_hint
            else 0
        )
        return icon, words, hint

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        theme = theme_of(self)
        return QSize(sum(self._widths(theme)) + theme.px(2 * self.pad), theme.px(self.height_px))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE:
            self.updateGeometry()
        self.update()

    def inks(self, theme: Theme) -> tuple[str, str, str]:
        """Ground, edge and words; an empty ground or edge is not drawn."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground and edge, then icon, words and key."""
        theme, painter = theme_of(self), painter_on(self)
        ground, edge, words = self.inks(theme)
        width = 2.0 if theme.tokens.contrast else 1.0
        shape = rounded(
            QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.CONTROL
        )
        if ground:
            painter.fillPath(shape, ink(ground))
        if edge:
            painter.setPen(edge_pen(edge, width))
            painter.drawPath(shape)
        icon, text, hint = self._widths(theme)
        text = min(text, self.width() - icon - hint)
        x = max(0, (self.width() - icon - text - hint) // 2)
        if self._icon_name:
            box = place(self, x, 0, theme.px(16), self.height())
            paint_icon(painter, QRectF(box), self._icon_name, 16, words, theme, self)
        painter.setFont(theme.font(self.role))
        painter.setPen(ink(words))
        shown = as_written(self.text(), self.layoutDirection())
        flags = _WRAPPED if self.hasHeightForWidth() else LEADING
        painter.drawText(QRectF(place(self, x + icon, 0, text + 2, self.height())), flags, shown)
        if self._key_hint:
            painter.setFont(theme.font(TypeRole.HINT))
            box = place(self, x + icon + text + theme.px(8), 0, hint, self.height())
            painter.drawText(QRectF(box), LEADING, self._key_hint)


class PrimaryButton(_Button):
    """The one thing a page is for."""

    pad = 14

    def inks(self, theme: Theme) -> tuple[str, str, str]:
        """Petrol; pressed or disabled it says so by its edge and ground."""
        t = theme.tokens
        if not self.isEnabled():
            return t.bar, t.control, t.text3
        return t.accent, t.text if self.isDown() or self.underMouse() else "", t.on_accent


class PlainButton(_Button):
    """Any other action; a destructive one names the thing."""

    def inks(self, theme: Theme) -> tuple[str, str, str]:
        """Paper with an edge."""
        t = theme.tokens
        if not self.isEnabled():
            return t.bar, t.line, t.text3
        return (
            (t.accent_soft if self.isDown() else t.surface),
            (t.accent if self.underMouse() else t.control),
            t.text,
        )


class LinkButton(_Button):
    """An action in the flow of a line: words in petrol, underlined under the mouse."""

    pad = 4
    height_px = 28

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, "", parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def wrap(self) -> None:
        """Let the words take further lines in a column that is narrower than they are."""
        self.setSizePolicy(_in_a_column())

    def hasHeightForWidth(self) -> bool:
        """True where the words may take further lines."""
        return self.sizePolicy().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        theme = theme_of(self)
        icon, _, _ = self._widths(theme)
        words = theme.wrapped(self.role, self.text(), width - icon - theme.px(2 * self.pad)).height()
        return max(theme.px(self.height_px), words + theme.px(8))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        theme = theme_of(self)
        if not self.hasHeightForWidth():
            return self.sizeHint()
        icon, _, _ = self._widths(theme)
        return QSize(icon + theme.wrapped(self.role, self.text(), 1).width() + theme.px(2 * self.pad), theme.px(self.height_px))

    def inks(self, theme: Theme) -> tuple[str, str, str]:
        """No ground and no edge."""
        t = theme.tokens
        return (
            (t.accent_soft if self.underMouse() or self.isDown() else ""),
            "",
            t.accent if self.isEnabled() else t.text3,
        )


class QuietLink(LinkButton):
    """An action that is rarely wanted and stands beside many others of its kind: small, in the ink of captions, petrol under the mouse."""

    role = TypeRole.CAPTION

    def inks(self, theme: Theme) -> tuple[str, str, str]:
        """As a link, and the words quieter."""
        ground, edge, words = super().inks(theme)
        quiet = not (self.underMouse() or self.isDown() or self.hasFocus())
        return ground, edge, theme.tokens.text3 if quiet else words


class CheckBox(QCheckBox):
    """A check box with its words, as high as every target."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(_in_a_column())
        self._ring = FocusRing(self)

    def hitButton(self, position: QPoint) -> bool:
        """Words and box alike."""
        return self.rect().contains(position)

    def sizeHint(self) -> QSize:
        """Box, gap, words."""
        theme = theme_of(self)
        words = round(theme.metrics(TypeRole.FIELD).horizontalAdvance(self.text()) + 2)
        return QSize(theme.px(16 + 8 + 8) + words, theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut: in a narrow column they take further lines."""
        theme = theme_of(self)
        return QSize(theme.px(16 + 8 + 8) + theme.wrapped(TypeRole.FIELD, self.text(), 1).width(), theme.px(28))

    def hasHeightForWidth(self) -> bool:
        """Words may take further lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height at a width."""
        theme = theme_of(self)
        return max(theme.px(28), theme.wrapped(TypeRole.FIELD, self.text(), width - theme.px(16 + 8 + 8)).height() + theme.px(8))

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE:
            self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Box and words."""
        theme, painter, side = theme_of(self), painter_on(self), theme_of(self).px(16)
        box = QRectF(place(self, theme.px(4), (self.height() - side) // 2, side, side))
        paint_tick_box(painter, box, self.isChecked(), theme)
        painter.setFont(theme.font(TypeRole.FIELD))
        painter.setPen(ink(theme.tokens.text if self.isEnabled() else theme.tokens.text3))
        start = theme.px(4 + 16 + 8)
        painter.drawText(
            QRectF(place(self, start, 0, self.width() - start, self.height())), _WRAPPED, as_written(self.text(), self.layoutDirection())
        )
