"""The theme in force: tokens, zoom, fonts and icons, found by any widget without module state.

`Theme.install(app)` puts it on the application as a dynamic property; `theme_of(widget)` reads it there. When
it changes, the application's palette and font change, so every widget gets the events it needs to paint and
measure itself anew.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from diagnostic.desktop.look.fonts import ARABIC, LATIN, font, load_fonts
from diagnostic.desktop.look.icons import IconDrawer
from diagnostic.desktop.look.palette import palette_of, style_sheet, tokens_from_palette
from diagnostic.desktop.look.tokens import ZOOM_STEPS, Scheme, Tokens, TypeRole, tokens_of

_PROPERTY = "diagnosticTheme"


class Theme(QObject):
    """What a widget asks when it measures or paints itself.

    Emits `changed` after the scheme or the zoom changed and the application took it over.
    """

    changed = Signal()

    def __init__(
        self, scheme: Scheme | None = None, zoom: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.icons = IconDrawer()
        self._chosen = scheme
        self._zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        self._tokens = tokens_of(scheme or Scheme.LIGHT)
        self._app: QApplication | None = None
        self._dressed = True
        self._applied_zoom = 0.0
        # Asked for hundreds of times while a page is laid out; each costs a look into the font database.
        self._fonts: dict[tuple[TypeRole, int | None], QFont] = {}
        self._metrics: dict[tuple[TypeRole, int | None], QFontMetricsF] = {}

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    @property
    def zoom(self) -> float:
        """The user's zoom, 0.9 to 1.5."""
        return self._zoom

    @property
    def chosen_scheme(self) -> Scheme | None:
        """What the user chose, or None while the theme follows the system."""
        return self._chosen

    def px(self, value: float) -> int:
        """A measure in logical pixels under the user's zoom."""
        return round(value * self._zoom)

    def font(self, role: TypeRole, weight: int | None = None) -> QFont:
        """The font of a type role under the user's zoom. Not to be changed: it is handed to whoever asks."""
        found = self._fonts.get((role, weight))
        if found is None:
            found = self._fonts[role, weight] = font(role, self._zoom, weight=weight)
        return found

    def metrics(self, role: TypeRole, weight: int | None = None) -> QFontMetricsF:
        """How wide and high text in that role is."""
        found = self._metrics.get((role, weight))
        if found is None:
            found = self._metrics[role, weight] = QFontMetricsF(self.font(role, weight))
        return found

    def wrapped(self, role: TypeRole, text: str, width: int) -> QSize:
        """How wide and high text in that role is when it may take further lines; a word that is wider than ``width`` stays whole."""
        room = QRectF(0, 0, max(width, 1), 10_000)
        return self.metrics(role).boundingRect(room, Qt.TextFlag.TextWordWrap, text).toAlignedRect().size()

    def pixmap(self, name: str, size: int, colour: str, widget: QWidget) -> QPixmap:
        """An icon for `widget`: its pixel ratio, its reading direction, the user's zoom."""
        mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.icons.pixmap(name, self.px(size), colour, widget.devicePixelRatioF(), mirrored=mirrored)

    def install(self, app: QApplication, fusion: bool = False, dressed: bool = True) -> None:
        """Loads the fonts, sets Fusion and puts this theme in force. Call before the first widget.

        `fusion` says that the application was started with that style: asking Qt for it from here takes longer. Without `dressed`, the
        Arabic faces and the style sheet wait for `dress`: the sheet concerns tool tips, menus and scroll bars, and every widget made under it
        takes longer.
        """
        self._app, self._dressed = app, dressed
        load_fonts(LATIN, ARABIC) if dressed else load_fonts(LATIN)
        if not fusion:
            app.setStyle("Fusion")
        app.setProperty(_PROPERTY, self)
        self._forget_fonts()
        app.primaryScreenChanged.connect(lambda _screen: self._forget_fonts())
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow_system())
        app.styleHints().accessibility().contrastPreferenceChanged.connect(
            lambda _wish: self._follow_system()
        )
        self._take_over()

    def dress(self) -> None:
        """Loads the Arabic faces and applies the style sheet, which `install` left out: with it, every text is shaped anew."""
        if self._app is not None and not self._dressed:
            self._dressed = True
            load_fonts(ARABIC)
            self._app.setStyleSheet(style_sheet(self._tokens, self._zoom))

    def choose(self, scheme: Scheme | None) -> None:
        """Applies a scheme; None follows the system again."""
        self._chosen = scheme
        self._take_over()

    def set_zoom(self, zoom: float) -> None:
        """Applies a zoom; values outside the steps are brought to the nearest end."""
        self._zoom = min(max(zoom, ZOOM_STEPS[0]), ZOOM_STEPS[-1])
        self._forget_fonts()
        self._take_over()

    def zoom_by(self, steps: int) -> None:
        """One step larger (1), smaller (-1), or back to normal (0)."""
        if steps == 0:
            return self.set_zoom(1.0)
        nearest = min(range(len(ZOOM_STEPS)), key=lambda i: abs(ZOOM_STEPS[i] - self._zoom))
        return self.set_zoom(ZOOM_STEPS[min(max(nearest + steps, 0), len(ZOOM_STEPS) - 1)])

    def _forget_fonts(self) -> None:
        self._fonts.clear()
        self._metrics.clear()

    def _follow_system(self) -> None:
        if self._chosen is None:
            self._take_over()

    def _take_over(self) -> None:
        if self._app is None:
            self._tokens = tokens_of(self._chosen or Scheme.LIGHT)
            return
        before = (self._tokens, self._applied_zoom)
        self._tokens, palette = self._wanted(self._app)
        if before == (self._tokens, self._zoom):
            # Palette, font and sheet each make Qt look at every widget again.
            return
        self._applied_zoom = self._zoom
        self._app.setPalette(palette)
        self._app.setFont(self.font(TypeRole.BODY))
        if self._dressed:
            self._app.setStyleSheet(style_sheet(self._tokens, self._zoom))
        self.changed.emit()

    def _wanted(self, app: QApplication) -> tuple[Tokens, QPalette]:
        hints = app.styleHints()
        if self._chosen is not None:
            tokens = tokens_of(self._chosen)
        elif hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            # The system knows better than we do which inks this person can read.
            app.setPalette(QPalette())
            return tokens_from_palette(app.palette()), app.palette()
        else:
            tokens = tokens_of(Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT)
        return tokens, palette_of(tokens)


def theme_of(widget: QWidget | None = None) -> Theme:
    """The theme in force; where none was installed yet, a light one is installed on the application.

    Raises RuntimeError when there is no application.
    """
    app = cast("QApplication | None", QApplication.instance())
    if app is None:
        raise RuntimeError("A theme needs a running QApplication.")
    found = app.property(_PROPERTY)
    if isinstance(found, Theme):
        return found
    theme = Theme(parent=app)
    theme.install(app)
    return theme


def ink(colour: str) -> QColor:
    """A token as Qt's colour."""
    return QColor(colour)


def on_change(widget: QWidget, restyle: Callable[[], None]) -> None:
    """Calls `restyle`, a method of `widget`, now and whenever the theme changes, for as long as the widget
    lives.
    """
    theme_of(widget).changed.connect(restyle)
    restyle()
