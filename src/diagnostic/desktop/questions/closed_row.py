"""A question that is not open: its code, its words, its answer at the trailing edge. Pressing it opens it.

Painted as one widget: a standard shows a dozen of them, and they come and go while somebody answers.
"""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from diagnostic.desktop.look import Mark, TypeRole, as_written, isolate
from diagnostic.desktop.look.keys import plain
from diagnostic.desktop.look.paint import paint_icon, paint_pill, paint_plate_text, paint_steps, rounded
from diagnostic.desktop.look.surface import LEADING, REMEASURE, mirrored, painter_on, place
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import Radius

_PAD, _CODE, _GAP, _STEPS = 16, 52, 12, 44
_PILL_SHARE, _PILL_LEAST = 0.42, 150
_WORDS_LEAST = 220
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class Face(NamedTuple):
    """What a closed row says about its question's answer; ``strength`` is 0 to 3, None without evidence. Without an answer it reads as
    a link that ``offers`` to give one, or says only that there is none. ``whole`` is what ``answer`` shortens."""

    answer: str
    mark: Mark
    note: str = ""
    note_icon: str = ""
    strength: int | None = None
    strength_spoken: str = ""
    offers: bool = True
    whole: str = ""


class _Measure(NamedTuple):
    """Where things lie at one width, counted from the leading side."""

    height: int
    words: QRect
    note: QRect
    pill: QRect
    steps: QRect
    answer: str


class ClosedRow(QPushButton):
    """Emits ``opened`` with its code. Reading down the trailing edge gives the whole standard."""

    opened = Signal(str)

    def __init__(self, code: str, words: str, minimum: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self._words, self._minimum = code, words, minimum
        self._face = Face("", Mark.NOT_ASKED)
        self._measures: dict[int, _Measure] = {}
        self._by_keys = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(lambda: self.opened.emit(self.code))
        self._tell()

    @property
    def face(self) -> Face:
        """What the row says now."""
        return self._face

    def show_face(self, face: Face) -> None:
        """Say something else about the answer."""
        if face != self._face:
            self._face = face
            self._measures.clear()
            self._tell()
            self.updateGeometry()
            self.update()

    def _tell(self) -> None:
        face = self._face
        parts = (f"{self.code}: {self._words}", self._minimum, face.whole or face.answer, face.note, face.strength_spoken)
        self.setAccessibleName(". ".join(part for part in parts if part))
        self.setToolTip("\n".join(part for part in (self._minimum, face.whole, face.strength_spoken) if part))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """One line of 40 pixels, or what the words need."""
        return self._measured(width).height

    def sizeHint(self) -> QSize:
        """Wide."""
        return QSize(theme_of(self).px(600), self.heightForWidth(self.width() or theme_of(self).px(600)))

    def minimumSizeHint(self) -> QSize:
        """May become narrow."""
        return QSize(theme_of(self).px(240), theme_of(self).px(40))

    def _measured(self, width: int) -> _Measure:
        if width not in self._measures:
            if len(self._measures) > 6:
                self._measures.clear()
            self._measures[width] = self._measure(width)
        return self._measures[width]

    def _measure(self, width: int) -> _Measure:
        theme = theme_of(self)
        pad, start = theme.px(_PAD), theme.px(_PAD + _CODE)
        steps = theme.px(_STEPS)
        answer, pill = self._pill_size(theme, max(theme.px(_PILL_LEAST), round(width * _PILL_SHARE)))
        end = width - pad - steps - theme.px(_GAP)
        mark = theme.px(22) if self._minimum else 0
        beside = end - pill.width() - theme.px(_GAP) - mark - start >= theme.px(_WORDS_LEAST)
        room = (end - pill.width() - theme.px(_GAP) if beside else width - pad) - mark - start
        words = _lines(theme, TypeRole.BODY, self._words, room)
        note = _lines(theme, TypeRole.CAPTION, self._face.note, room - theme.px(20)) if self._face.note else 0
        block = words + (note + theme.px(2) if note else 0)
        top = theme.px(8)
        if beside:
            height = max(theme.px(40), block + 2 * top, pill.height() + theme.px(10))
            first = (height - block) // 2
            spot = QRect(end - pill.width(), (height - pill.height()) // 2, pill.width(), pill.height())
        else:
            height, first = block + pill.height() + 2 * top + theme.px(6), top
            spot = QRect(start, top + block + theme.px(6), pill.width(), pill.height())
        bars = QRect(width - pad - steps, spot.top(), steps, spot.height())
        below = QRect(start, first + words + theme.px(2), room, note)
        return _Measure(height, QRect(start, first, room, words), below, spot, bars, answer)

    def _pill_size(self, theme: Theme, limit: int) -> tuple[str, QSize]:
        """The answer whole, on three lines at the most; only a text of many words is cut here, and stands whole when it is opened."""
        metrics = theme.metrics(TypeRole.FIELD_STRONG)
        icon = theme.px(20) if self._face.mark is Mark.CONFLICT else 0
        side, text = theme.px(22) + icon, self._face.answer
        natural = round(metrics.horizontalAdvance(text)) + 2
        if natural + side <= limit:
            return text, QSize(natural + side, theme.px(26))
        room = limit - side
        # Three lines never fill to the last pixel; a tenth of each is left for the break.
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room * 2.7)
        box = metrics.boundingRect(QRectF(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, text)
        return text, QSize(limit, max(theme.px(26), round(box.height()) + theme.px(8)))

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE:
            self._measures.clear()
            self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring is drawn for reasons of the keyboard only."""
        self._by_keys = event.reason() not in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens as Space does; arrows are the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain(event):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Code, words, note, scales, pill, steps."""
        theme, painter, measure = theme_of(self), painter_on(self), self._measured(self.width())
        tokens = theme.tokens
        if self.underMouse() or self.isDown():
            painter.fillPath(rounded(QRectF(self.rect()).adjusted(2, 2, -2, -2), Radius.CONTROL), ink(tokens.bar))
        painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
        painter.setPen(ink(tokens.text3))
        code = place(self, theme.px(_PAD), measure.words.top(), theme.px(_CODE), measure.words.height())
        painter.drawText(QRectF(code), LEADING, isolate(self.code))
        painter.setFont(theme.font(TypeRole.BODY))
        painter.setPen(ink(tokens.text))
        painter.drawText(QRectF(self._placed(measure.words)), _WRAP, as_written(self._words, self.layoutDirection()))
        if self._minimum:
            icon = QRect(measure.words.right() + theme.px(4), measure.words.top(), theme.px(18), measure.words.height())
            paint_icon(painter, QRectF(self._placed(icon)), "scale", 14, tokens.text, theme, self)
        self._paint_note(painter, theme, measure)
        self._paint_answer(painter, theme, measure)
        if self._face.strength is not None:
            self._paint_steps(painter, theme, measure, self._face.strength)
        if self.hasFocus() and (self._by_keys or tokens.contrast):
            painter.setPen(QPen(ink(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), Radius.CONTROL, Radius.CONTROL)

    def _paint_note(self, painter: QPainter, theme: Theme, measure: _Measure) -> None:
        if not self._face.note:
            return
        box = measure.note
        shift = 0
        if self._face.note_icon:
            shift = theme.px(18)
            icon = self._placed(QRect(box.left(), box.top(), theme.px(14), theme.px(16)))
            paint_icon(painter, QRectF(icon), self._face.note_icon, 14, theme.tokens.text2, theme, self)
        painter.setFont(theme.font(TypeRole.CAPTION))
        painter.setPen(ink(theme.tokens.text2))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.drawText(QRectF(self._placed(box.adjusted(shift, 0, 0, 0))), flags, as_written(self._face.note, self.layoutDirection()))

    def _paint_answer(self, painter: QPainter, theme: Theme, measure: _Measure) -> None:
        box, mark = QRectF(self._placed(measure.pill)), self._face.mark
        if mark is Mark.NOT_ASKED:
            painter.setFont(theme.font(TypeRole.FIELD_STRONG))
            painter.setPen(ink(theme.tokens.accent if self._face.offers else theme.tokens.text3))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, as_written(measure.answer, self.layoutDirection()))
            if self.underMouse() and self._face.offers:
                under = box.center().y() + theme.px(9)
                painter.drawLine(QPointF(box.left() + theme.px(11), under), QPointF(box.right() - theme.px(11), under))
            return
        if mark is not Mark.CONFLICT:
            paint_pill(painter, box, measure.answer, mark, theme)
            return
        paint_pill(painter, box, "", mark, theme)
        shift = theme.px(20)
        start = measure.pill.left() + theme.px(8)
        icon = self._placed(QRect(start, measure.pill.top(), shift, measure.pill.height()))
        paint_icon(painter, QRectF(icon), "git-merge", 14, theme.tokens.notice, theme, self)
        painter.setPen(ink(theme.tokens.notice))
        words = self._placed(measure.pill.adjusted(shift + theme.px(6), 0, -theme.px(6), 0))
        paint_plate_text(painter, QRectF(words), measure.answer, mark, theme)

    def _paint_steps(self, painter: QPainter, theme: Theme, measure: _Measure, strength: int) -> None:
        box = measure.steps
        bars = self._placed(QRect(box.left(), box.top(), theme.px(18), box.height()))
        paint_steps(painter, QRectF(bars), strength, theme, mirrored=mirrored(self))
        painter.setFont(theme.font(TypeRole.CAPTION, 500))
        painter.setPen(ink(theme.tokens.text2))
        words = self._placed(box.adjusted(theme.px(23), 0, 0, 0))
        painter.drawText(QRectF(words), LEADING, f"E{strength}")

    def _placed(self, box: QRect) -> QRect:
        return place(self, box.left(), box.top(), box.width(), box.height())


def _lines(theme: Theme, role: TypeRole, text: str, width: int) -> int:
    """The height of a text that wraps in a width, in whole pixels."""
    box = theme.metrics(role).boundingRect(QRectF(0, 0, max(width, 1), 10_000), Qt.TextFlag.TextWordWrap, text)
    return round(box.height() + 0.5)
