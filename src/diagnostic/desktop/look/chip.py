"""The evidence chip: what kind, which number, its short name and how strong it is; opens the drawer when
pressed.
"""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written, isolate
from diagnostic.desktop.look.focus import FocusRing
from diagnostic.desktop.look.paint import edge_pen, paint_icon, paint_steps, rounded
from diagnostic.desktop.look.surface import LEADING, REMEASURE, mirrored, painter_on, place
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tips import plain_tip
from diagnostic.desktop.look.tokens import Radius, TypeRole

_NAME_LIMIT, _NAME_LEAST = 260, 60
_AROUND = 8 + 14 + 6 + 7 + 7 + 8


class EvidenceChip(QPushButton):
    """`spoken` says all of it; a long name is elided on the chip and whole in the tool tip (`hint`)."""

    def __init__(
        self,
        icon: str,
        code: str,
        text: str,
        level: int,
        step_text: str,
        spoken: str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._code, self._text, self._level, self._step_text = (
            icon,
            isolate(code),
            text,
            level,
            step_text,
        )
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(hint)
        self.setToolTip(plain_tip(hint or spoken))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, Radius.CHIP)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter works like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _widths(self, theme: Theme) -> tuple[int, int, int]:
        code = round(theme.metrics(TypeRole.CAPTION_STRONG).horizontalAdvance(self._code)) + 2
        name = min(
            round(theme.metrics(TypeRole.FIELD).horizontalAdvance(self._text)) + 2, theme.px(_NAME_LIMIT)
        )
        steps = (
            theme.px(18 + 5)
            + round(theme.metrics(TypeRole.CAPTION, 500).horizontalAdvance(self._step_text))
            + 2
        )
        return code, name, steps

    def sizeHint(self) -> QSize:
        """All on one line."""
        theme = theme_of(self)
        return QSize(sum(self._widths(theme)) + theme.px(_AROUND), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        """Where the page is narrow, the name gives way; number and strength stay."""
        theme = theme_of(self)
        code, name, steps = self._widths(theme)
        return QSize(code + min(name, theme.px(_NAME_LEAST)) + steps + theme.px(_AROUND), theme.px(28))

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE:
            self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Edge, icon, number, name, steps."""
        theme, painter = theme_of(self), painter_on(self)
        tokens, high = theme.tokens, self.height()
        width = 2.0 if tokens.contrast else 1.0
        path = rounded(
            QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius.CHIP
        )
        painter.fillPath(path, ink(tokens.accent_soft if self.isDown() else tokens.surface))
        edge = tokens.accent if self.underMouse() else tokens.control
        painter.setPen(edge_pen(edge, width))
        painter.drawPath(path)
        code, name, steps = self._widths(theme)
        name = min(name, self.width() - code - steps - theme.px(_AROUND))
        x = theme.px(8)
        paint_icon(
            painter,
            QRectF(place(self, x, 0, theme.px(14), high)),
            self._icon_name,
            14,
            tokens.text2,
            theme,
            self,
        )
        x += theme.px(14 + 6)
        painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
        painter.setPen(ink(tokens.text2))
        painter.drawText(QRectF(place(self, x, 0, code, high)), LEADING, self._code)
        x += code + theme.px(7)
        painter.setFont(theme.font(TypeRole.FIELD))
        painter.setPen(ink(tokens.text))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, name)
        painter.drawText(QRectF(place(self, x, 0, name, high)), LEADING, as_written(shown, self.layoutDirection()))
        x += name + theme.px(7)
        paint_steps(
            painter,
            QRectF(place(self, x, 0, theme.px(18), high)),
            self._level,
            theme,
            mirrored=mirrored(self),
        )
        painter.setFont(theme.font(TypeRole.CAPTION, 500))
        painter.setPen(ink(tokens.text2))
        painter.drawText(QRectF(place(self, x + theme.px(23), 0, steps, high)), LEADING, self._step_text)
