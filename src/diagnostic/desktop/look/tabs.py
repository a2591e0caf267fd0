"""Tabs as words with a line under the present one, and a count where something waits."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from diagnostic.desktop.look.bidi import as_written
from diagnostic.desktop.look.focus import FocusRing
from diagnostic.desktop.look.surface import painter_on
from diagnostic.desktop.look.theme import Theme, ink, theme_of
from diagnostic.desktop.look.tokens import TypeRole


class TabBar(QTabBar):
    """Left and right change the tab; `picked(str)` carries its key when the person changed it."""

    picked = Signal(str)

    def __init__(self, name: str, height: int = 48, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = height
        self._counts: dict[str, int] = {}
        self._waiting: set[str] = set()
        self._quiet = False
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self)
        self.currentChanged.connect(self._tell)

    def add_tab(self, key: str, text: str) -> None:
        """Adds a tab at the end."""
        self._quiet = True
        index = self.addTab(text)
        self.setTabData(index, key)
        self._quiet = False

    def set_count(self, key: str, count: int, waits: bool = False) -> None:
        """Shows a number behind a tab; zero shows nothing. `waits` puts it in plum: so many things wait for a
        decision.
        """
        self._counts[key] = count
        self._waiting = (self._waiting | {key}) if waits else (self._waiting - {key})
        for index in range(self.count()):
            if self.tabData(index) == key:
                spoken = f"{self.tabText(index)}, {count}" if count else self.tabText(index)
                self.setAccessibleTabName(index, spoken)
        # Qt measures tabs again only when something about them changes.
        self.setIconSize(self.iconSize())
        self.updateGeometry()
        self.update()

    def current_key(self) -> str:
        """The key of the present tab."""
        return str(self.tabData(self.currentIndex()) or "")

    def set_current(self, key: str) -> None:
        """Shows a tab as the present one; emits nothing."""
        self._quiet = True
        for index in range(self.count()):
            if self.tabData(index) == key:
                self.setCurrentIndex(index)
        self._quiet = False

    def _tell(self, _index: int) -> None:
        if not self._quiet:
            self.picked.emit(self.current_key())

    def _count_width(self, index: int, theme: Theme) -> int:
        count = self._counts.get(str(self.tabData(index)), 0)
        return (
            max(
                theme.px(18),
                round(theme.metrics(TypeRole.CAPTION_STRONG).horizontalAdvance(str(count))) + theme.px(10),
            )
            if count
            else 0
        )

    def tabSizeHint(self, index: int) -> QSize:
        """Words in the heavier face, so that nothing moves, and the count."""
        theme = theme_of(self)
        words = round(theme.metrics(TypeRole.STRONG).horizontalAdvance(self.tabText(index))) + 2
        count = self._count_width(index, theme)
        return QSize(words + (count + theme.px(8) if count else 0) + theme.px(28), theme.px(self._height))

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Words are never cut; too many tabs scroll."""
        return self.tabSizeHint(index)

    def changeEvent(self, event: QEvent) -> None:
        """Measures anew with the theme."""
        super().changeEvent(event)
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Words, counts, and the line."""
        theme, painter = theme_of(self), painter_on(self)
        tokens = theme.tokens
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index in range(self.count()):
            box, now = QRectF(self.tabRect(index)), index == self.currentIndex()
            inner = box.adjusted(theme.px(14), 0, -theme.px(14), 0)
            count = self._count_width(index, theme)
            painter.setFont(theme.font(TypeRole.STRONG if now else TypeRole.BODY))
            painter.setPen(ink(tokens.text if now else tokens.text2))
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, as_written(self.tabText(index), self.layoutDirection())
            )
            if count:
                waits = str(self.tabData(index)) in self._waiting
                left = inner.left() if rtl else inner.right() - count
                plate = QRectF(left, box.center().y() - theme.px(9), count, theme.px(18))
                painter.setPen(Qt.PenStyle.NoPen if not tokens.contrast else ink(tokens.text))
                painter.setBrush(ink(tokens.notice_soft if waits else tokens.sunken))
                painter.drawRoundedRect(plate, theme.px(9), theme.px(9))
                painter.setFont(theme.font(TypeRole.CAPTION_STRONG))
                painter.setPen(ink(tokens.notice if waits else tokens.text))
                painter.drawText(
                    plate, Qt.AlignmentFlag.AlignCenter, str(self._counts[str(self.tabData(index))])
                )
            if now:
                painter.fillRect(
                    QRectF(inner.left(), box.bottom() - theme.px(3), inner.width(), theme.px(3)),
                    ink(tokens.accent),
                )
