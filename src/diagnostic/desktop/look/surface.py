"""Bases of the painted widgets: a static one that screen readers read as text, and the mirror for layouts
right to left.
"""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QScrollArea, QSizePolicy, QWidget

from diagnostic.desktop.look.bidi import visual_box
from diagnostic.desktop.look.theme import Theme, theme_of

REMEASURE = (
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LanguageChange,
    QEvent.Type.LayoutDirectionChange,
)
REPAINT = (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange)


LEADING = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
"""The side where reading begins; a painter or a field with a direction turns it."""

TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
"""The side where reading ends."""

DIGITS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
"""Numbers under one another end at the right in every direction, since digits do not turn."""


def see_through(area: QAbstractScrollArea) -> None:
    """Let the ground behind a scrolling area, a list or a text show through.

    Never by its ``viewport()``: to hand that out, Qt for Python first looks for what kind of widget it is and makes every class of
    widgets there is on the way, which takes longer than the area itself.
    """
    if isinstance(area, QScrollArea):
        ground = QWidget()
        ground.setAutoFillBackground(False)
        area.setViewport(ground)
    else:
        palette = QPalette()
        palette.setBrush(QPalette.ColorRole.Base, QBrush(Qt.BrushStyle.NoBrush))
        area.setPalette(palette)


def mirrored(widget: QWidget) -> bool:
    """True where the line of reading runs right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def place(widget: QWidget, x: int, y: int, width: int, height: int) -> QRect:
    """A box counted from the leading side, where it lies in this widget's direction."""
    return visual_box(widget.layoutDirection(), widget.rect(), QRect(x, y, width, height))


def painter_on(widget: QWidget) -> QPainter:
    """A smooth painter that draws text in the widget's direction."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())
    return painter


class PaintedText(QLabel):
    """A painted widget that is read, not used: to a screen reader it is a static text with `spoken` as its
    name.

    Subclasses paint, and say their size in `measure`.
    """

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return theme_of(self)

    def measure(self, theme: Theme) -> QSize:
        """The size that shows everything."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """The measured size."""
        return self.measure(self.theme)

    def minimumSizeHint(self) -> QSize:
        """The measured size: nothing painted is ever cut."""
        return self.measure(self.theme)

    def heightForWidth(self, _width: int) -> int:
        """Does not wrap unless a subclass says so."""
        return -1

    def changeEvent(self, event: QEvent) -> None:
        """Measures and paints anew with the theme."""
        super().changeEvent(event)
        if event.type() in REMEASURE:
            self.updateGeometry()
        self.update()
