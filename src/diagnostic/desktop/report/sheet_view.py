"""The pages under one another, as they will be printed: scrolled, fitted to the width, drawn at the screen's own pixels."""

from collections import OrderedDict

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QStyle, QWidget

from diagnostic.desktop.look.focus import FocusRing
from diagnostic.desktop.look.theme import ink, theme_of
from diagnostic.desktop.look.tokens import Radius, TypeRole
from diagnostic.desktop.report.sheets import Sheets

GAP = 16
"""Between two pages, and around them."""
KEPT = 6
"""Pictures that are kept; a page at twice the width of the screen takes about 15 MB."""
NATURAL = 96 / 72
"""Pixels of the layout for one point of the paper at a zoom of 1."""
ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
STEP = 48


class SheetView(QAbstractScrollArea):
    """Emits ``page_changed`` with the page in view (from 0) and ``picture_wanted(page, width in pixels of the screen)``; whoever draws it
    answers with ``take_picture``. One picture is wanted at a time, the one in view first.
    """

    page_changed = Signal(int)
    picture_wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pages of the report"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets: Sheets | None = None
        self._zoom = 0.0
        self._places: list[QRect] = []
        self._pictures: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._under_way: tuple[Sheets, int, int] | None = None
        self._page = -1
        self._ring = FocusRing(self, Radius.CONTROL)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        theme_of(self).changed.connect(self._arrange)

    @property
    def sheets(self) -> Sheets | None:
        """The pages that are shown, or None before there are any."""
        return self._sheets

    def show_sheets(self, sheets: Sheets) -> None:
        """Show other pages; the reader stays where they were reading."""
        page, within = self._spot()
        if self._sheets is not None:
            part = self._sheets.part_of(page)
            before, after = self._sheets.start_of(part), sheets.start_of(part)
            if before is not None and after is not None:
                page += after - before
        self._sheets, self._under_way = sheets, None
        self._pictures.clear()
        self._arrange()
        self._go_to(min(page, len(sheets) - 1), within)

    def current_page(self) -> int:
        """Return the page in view, from 0; -1 before there are any."""
        return self._page

    def go_to(self, page: int) -> None:
        """Bring a page to the top."""
        self._go_to(page, 0.0)

    def set_zoom(self, zoom: float) -> None:
        """Show paper larger or smaller; 0 fits it to the width."""
        page, within = self._spot()
        self._zoom = zoom
        self._arrange()
        self._go_to(page, within)

    def zoom_by(self, steps: int) -> None:
        """One step larger (1), smaller (-1), or back to the width of the page (0)."""
        if not steps:
            return self.set_zoom(0.0)
        now = self.zoom()
        nearer = [zoom for zoom in ZOOMS if (zoom > now + 0.01 if steps > 0 else zoom < now - 0.01)]
        return self.set_zoom(nearer[0 if steps > 0 else -1]) if nearer else None

    def zoom(self) -> float:
        """Return how large the paper is shown: 1 is 96 pixels of the layout to the inch."""
        if self._sheets is None or not self._places:
            return self._zoom or 1.0
        return self._places[0].width() / (self._sheets.sizes[0][0] * NATURAL * theme_of(self).zoom)

    def has_picture(self, page: int) -> bool:
        """Tell whether a page is drawn at the size it is shown in."""
        return (page, self._pixels(page)) in self._pictures

    def take_picture(self, sheets: Sheets, page: int, width: int, picture: QImage) -> None:
        """Take a picture that was asked for; one of older pages is dropped."""
        if self._under_way == (sheets, page, width):
            self._under_way = None
        if sheets is self._sheets:
            pixmap = QPixmap.fromImage(picture)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self._pictures[page, width] = pixmap
            self._pictures.move_to_end((page, width))
            while len(self._pictures) > KEPT:
                self._pictures.popitem(last=False)
            self.viewport().update()
        self._asking.start(0)

    def sizeHint(self) -> QSize:
        """A page at its natural size, and some room."""
        theme = theme_of(self)
        return QSize(theme.px(830), theme.px(600))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the new width; the reader stays where they were reading."""
        page, within = self._spot()
        super().resizeEvent(event)
        self._arrange()
        self._go_to(page, within)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew on a screen with other pixels."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.LayoutDirectionChange) and self._sheets is not None:
            self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down go by what is seen, Home and End to the ends, the arrows a little."""
        bar = self.verticalScrollBar()
        moves = {
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(), Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Down: bar.value() + bar.singleStep(), Qt.Key.Key_Up: bar.value() - bar.singleStep(),
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: bar.maximum(),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in moves and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            bar.setValue(moves[key])
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls; with Ctrl it makes the pages larger or smaller, as people expect of pages."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def scrollContentsBy(self, _along: int, _down: int) -> None:
        """Draw what came into view, and say which page it is."""
        self.viewport().update()
        self._notice_page()
        self._asking.start(0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paper in view: a picture, or blank with its number until the picture is there."""
        theme, painter = theme_of(self), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), ink(theme.tokens.window))
        for page in self._in_view():
            place = self._places[page].translated(-self._offset())
            picture = self._picture(page)
            painter.setPen(ink(theme.tokens.control if theme.tokens.contrast else theme.tokens.line))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
            if picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(place, picture)
                continue
            painter.setFont(theme.font(TypeRole.PAGE_TITLE))
            painter.setPen(Qt.GlobalColor.darkGray)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(page + 1))

    def _arrange(self) -> None:
        """Place the pages for the present width."""
        if self._sheets is None:
            return
        theme, view = theme_of(self), self.viewport().size()
        gap, natural = theme.px(GAP), NATURAL * theme.zoom
        widest = max(width for width, _ in self._sheets.sizes)
        scale = self._zoom * natural if self._zoom else min((view.width() - 2 * gap) / widest, max(ZOOMS) * natural)
        room = max(view.width(), round(widest * scale) + 2 * gap)
        self._places, top = [], gap
        for width, height in self._sheets.sizes:
            size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
            self._places.append(QRect(QPoint((room - size.width()) // 2, top), size))
            top += size.height() + gap
        for bar, whole, seen in (
            (self.horizontalScrollBar(), room, view.width()),
            (self.verticalScrollBar(), top, view.height()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(max(1, seen - theme.px(STEP)))
            bar.setSingleStep(theme.px(STEP))
        self.viewport().update()
        self._notice_page()
        self._asking.start(0)

    def _offset(self) -> QPoint:
        bar = self.horizontalScrollBar()
        along = QStyle.sliderValueFromPosition(0, bar.maximum(), bar.value(), bar.maximum(), self._mirrored()) if bar.maximum() else 0
        return QPoint(along, self.verticalScrollBar().value())

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _in_view(self) -> list[int]:
        seen = self.viewport().rect().translated(self._offset())
        return [page for page, place in enumerate(self._places) if place.bottom() >= seen.top() and place.top() <= seen.bottom()]

    def _notice_page(self) -> None:
        """The page in view is the one under a line a third down."""
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = max((number for number, place in enumerate(self._places) if place.top() <= line), default=0) if self._places else -1
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _spot(self) -> tuple[int, float]:
        """Return the page at the top of the view, and how much of it is above."""
        top = self.verticalScrollBar().value()
        for page, place in enumerate(self._places):
            if place.bottom() >= top:
                return page, (top - place.top()) / place.height()
        return 0, 0.0

    def _go_to(self, page: int, within: float) -> None:
        if 0 <= page < len(self._places):
            place = self._places[page]
            above = theme_of(self).px(GAP) if within == 0.0 else 0
            self.verticalScrollBar().setValue(place.top() + round(place.height() * within) - above)

    def _picture(self, page: int) -> QPixmap | None:
        """Return the picture of a page; one of another width until the right one is there."""
        fitting = self._pictures.get((page, self._pixels(page)))
        return fitting or next((kept for (of, _), kept in self._pictures.items() if of == page), None)

    def _pixels(self, page: int) -> int:
        return round(self._places[page].width() * self.devicePixelRatioF())

    def _ask(self) -> None:
        if self._sheets is None or self._under_way is not None or not self.isVisible():
            return
        missing = [page for page in self._in_view() if not self.has_picture(page)]
        if missing:
            page = self._page if self._page in missing else missing[0]
            width = self._pixels(page)
            self._under_way = (self._sheets, page, width)
            self.picture_wanted.emit(page, width)

