"""Small painted things that are read: answer pill, badges, flags, evidence steps, the ring of work done."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.marks import BadgeKind, Mark
from diagnostic.desktop.look.paint import edge_pen, paint_icon, paint_pill, paint_ring, paint_steps, rounded
from diagnostic.desktop.look.surface import LEADING, REMEASURE, PaintedText, mirrored, painter_on, place
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole


class AnswerPill(PaintedText):
    """A settled answer in its words: soft petrol, or the pattern of its absence; a conflict has the fork and
    its words in plum.
    """

    def __init__(
        self, text: str, mark: Mark = Mark.VALUE, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._text, self._mark = text, mark
        self._icon = icon or ("git-merge" if mark is Mark.CONFLICT else "")

    def set_answer(self, text: str, mark: Mark = Mark.VALUE, icon: str = "") -> None:
        """Shows another answer."""
        self._text, self._mark = text, mark
        self._icon = icon or ("git-merge" if mark is Mark.CONFLICT else "")
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def measure(self, theme: Theme) -> QSize:
        """Words with eleven pixels on each side."""
        words = theme.metrics(TypeRole.FIELD_STRONG).horizontalAdvance(self._text)
        return QSize(round(words) + theme.px(22) + self._icon_room(theme), theme.px(26))

    def _icon_room(self, theme: Theme) -> int:
        return theme.px(20) if self._icon else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The pill, with its icon before the words."""
        painter, theme, side = painter_on(self), self.theme, self._icon_room(self.theme)
        box = QRectF(self.rect())
        if not side:
            paint_pill(painter, box, self._text, self._mark, theme)
            return
        paint_pill(painter, box, "", self._mark, theme)
        colour = theme.tokens.notice if self._mark is Mark.CONFLICT else theme.tokens.accent
        paint_icon(
            painter,
            QRectF(place(self, theme.px(8), 0, side, self.height())),
            self._icon,
            14,
            colour,
            theme,
            self,
        )
        painter.setPen(ink(colour))
        painter.drawText(
            QRectF(place(self, theme.px(10) + side, 0, self.width(), self.height())), LEADING, as_written(self._text, self.layoutDirection())
        )


class Badge(PaintedText):
    """What something rests on. Only TRIPS minimum has the heavy outline; nothing voluntary borrows it."""

    def __init__(self, kind: BadgeKind, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._kind, self._text = kind, text

    def set_badge(self, kind: BadgeKind, text: str) -> None:
        """Shows another basis."""
        self._kind, self._text = kind, text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _role(self) -> TypeRole:
        return TypeRole.CAPTION_STRONG if self._kind is BadgeKind.TRIPS_MINIMUM else TypeRole.CAPTION

    def _pad(self) -> int:
        return 8 if self._kind is BadgeKind.TRIPS_MINIMUM else 0

    def measure(self, theme: Theme) -> QSize:
        """Icon and words."""
        words = theme.metrics(self._role()).horizontalAdvance(self._text)
        return QSize(round(words) + 2 + theme.px(16 + 5 + 2 * self._pad()), theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Outline where binding, icon, words."""
        theme, painter = self.theme, painter_on(self)
        tokens = theme.tokens
        minimum = self._kind is BadgeKind.TRIPS_MINIMUM
        colour = tokens.text if minimum else tokens.text2
        if minimum:
            width = 2.0 if tokens.contrast else 1.3
            box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            path = rounded(box, Radius.BADGE)
            painter.fillPath(path, ink(tokens.surface))
            painter.setPen(edge_pen(tokens.text, width))
            painter.drawPath(path)
        icon = place(self, theme.px(self._pad()), 0, theme.px(16), self.height())
        paint_icon(painter, QRectF(icon), self._kind.value, 14, colour, theme, self)
        start = theme.px(self._pad() + 16 + 5)
        painter.setFont(theme.font(self._role()))
        painter.setPen(ink(colour))
        painter.drawText(
            QRectF(place(self, start, 0, self.width() - start, self.height())), LEADING, as_written(self._text, self.layoutDirection())
        )


class FlagBadge(PaintedText):
    """A flag: icon and a short sentence; its code stands in the tool tip and in the report."""

    def __init__(self, text: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._text = text
        self.setToolTip(hint)
        self.setAccessibleDescription(hint)

    def measure(self, theme: Theme) -> QSize:
        """Icon and words."""
        words = theme.metrics(TypeRole.FIELD, 500).horizontalAdvance(self._text)
        return QSize(round(words) + 2 + theme.px(8 + 16 + 4 + 8), theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Soft plum ground, flag, words."""
        theme, painter = self.theme, painter_on(self)
        tokens = theme.tokens
        edge = float(tokens.soft_edge)
        path = rounded(QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), Radius.BADGE)
        painter.fillPath(path, ink(tokens.notice_soft))
        if edge:
            painter.setPen(edge_pen(tokens.notice, edge))
            painter.drawPath(path)
        flag = QRectF(place(self, theme.px(6), 0, theme.px(16), self.height()))
        paint_icon(painter, flag, "flag", 14, tokens.notice, theme, self)
        painter.setFont(theme.font(TypeRole.FIELD, 500))
        painter.setPen(ink(tokens.notice))
        start = theme.px(6 + 16 + 4)
        painter.drawText(
            QRectF(place(self, start, 0, self.width() - start, self.height())), LEADING, as_written(self._text, self.layoutDirection())
        )


class EvidenceSteps(PaintedText):
    """Three steps of strength with a short word behind them, as "E2"; in full for screen readers and as tool
    tip.
    """

    def __init__(self, level: int, text: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(spoken, parent)
        self._level, self._text = level, text
        self.setToolTip(spoken)

    def set_steps(self, level: int, text: str, spoken: str) -> None:
        """Shows another strength."""
        self._level, self._text = level, text
        self.setToolTip(spoken)
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    def measure(self, theme: Theme) -> QSize:
        """Steps, gap, word."""
        words = round(theme.metrics(TypeRole.CAPTION, 500).horizontalAdvance(self._text)) + 2
        return QSize(theme.px(18 + 5) + words, theme.px(22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Steps rise along the line of reading."""
        theme, painter = self.theme, painter_on(self)
        paint_steps(
            painter,
            QRectF(place(self, 0, 0, theme.px(18), self.height())),
            self._level,
            theme,
            mirrored=mirrored(self),
        )
        painter.setFont(theme.font(TypeRole.CAPTION, 500))
        painter.setPen(ink(theme.tokens.text2))
        start = theme.px(18 + 5)
        painter.drawText(
            QRectF(place(self, start, 0, self.width() - start, self.height())), LEADING, as_written(self._text, self.layoutDirection())
        )


class ProgressRing(QProgressBar):
    """Work done as a ring of 16 pixels; a screen reader hears a progress bar with its words."""

    def __init__(self, done: int, total: int, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_progress(done, total, spoken)

    def set_progress(self, done: int, total: int, spoken: str) -> None:
        """Shows another state of work."""
        self.setRange(0, max(total, 1))
        self.setValue(min(done, total))
        self._done, self._total = done, total
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Sixteen pixels."""
        return QSize(theme_of(self).px(16), theme_of(self).px(16))

    def minimumSizeHint(self) -> QSize:
        """Sixteen pixels."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE:
            self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ring."""
        paint_ring(painter_on(self), QRectF(self.rect()), self._done, self._total, theme_of(self))
