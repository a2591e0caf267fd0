"""Line icons, drawn in a colour of the theme and kept by the theme that asked for them."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from diagnostic.desktop.look.resources import resources_folder

DIRECTIONAL = frozenset(
    {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "corner-down-right", "undo-2"}
)
"""Icons that point somewhere along the line of reading; they are mirrored when it runs right to left."""


class IconDrawer:
    """Draws the icons of `resources/icons/`; each drawing is kept by name, size, colour, pixel ratio and
    side.

    An unknown name raises FileNotFoundError: names are written by the program, never by people.
    """

    def __init__(self) -> None:
        self._folder = resources_folder() / "icons"
        self._sources: dict[str, str] = {}
        self._drawn: dict[tuple[str, int, str, float, bool], QPixmap] = {}

    def pixmap(
        self, name: str, size: int, colour: str, ratio: float = 1.0, *, mirrored: bool = False
    ) -> QPixmap:
        """The icon as a pixmap of `size` logical pixels, sharp at `ratio` device pixels each."""
        mirror = mirrored and name in DIRECTIONAL
        key = (name, size, colour, ratio, mirror)
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, size, colour, ratio, mirror)
        return self._drawn[key]

    def icon(self, name: str, size: int, colour: str, ratio: float = 1.0, *, mirrored: bool = False) -> QIcon:
        """The same for Qt's own menus and actions."""
        return QIcon(self.pixmap(name, size, colour, ratio, mirrored=mirrored))

    def _draw(self, name: str, size: int, colour: str, ratio: float, mirror: bool) -> QPixmap:
        source = (
            self._source(name)
            .replace("currentColor", colour)
            .replace('stroke-width="2"', 'stroke-width="1.75"')
        )
        edge = max(1, round(size * ratio))
        pixmap = QPixmap(edge, edge)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mirror:
            painter.translate(edge, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, edge, edge))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def _source(self, name: str) -> str:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return self._sources[name]
