"""The menu of the window: theme, size, the language of the screen, help."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from diagnostic import __version__
from diagnostic.desktop.languages import language_name, screen_languages
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.look.tokens import ZOOM_STEPS, Scheme
from diagnostic.desktop.settings import Settings
from diagnostic.model.places import Places


class AppearanceMenu(QMenu):
    """Emits ``changed`` with the new settings whenever a choice is made."""

    changed = Signal(object)

    def __init__(self, settings: Settings, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._schemes = QActionGroup(self)
        self._zooms = QActionGroup(self)
        self._languages = QActionGroup(self)
        self._help: QWidget | None = None
        self._appearance()
        self._language(screen_languages(places))
        self.addSeparator()
        for text, key, page in ((self.tr("Help"), "F1", "help"), (self.tr("List of keys"), "Shift+F1", "keys")):
            action = self.addAction(f"{text}\t{key}")
            action.triggered.connect(lambda _on=False, page=page: self.show_help(page))
        about = self.addAction(self.tr("About Diagnostic"))
        about.triggered.connect(self._about)

    def show_at(self, place: QPoint) -> None:
        """Open the menu at a place on the screen."""
        self.popup(place)

    def zoom(self, steps: int) -> None:
        """Make everything one step larger or smaller; 0 goes back to normal."""
        theme = theme_of(self)
        theme.zoom_by(steps)
        self._tell(self._settings._replace(zoom=theme.zoom))
        for action in self._zooms.actions():
            action.setChecked(action.data() == theme.zoom)

    def show_help(self, page: str) -> None:
        """Open the help window at a page; the work behind it goes on."""
        from diagnostic.desktop.help_window import HelpWindow

        if not isinstance(self._help, HelpWindow):
            self._help = HelpWindow(self.parentWidget())
        self._help.show_page(page)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def _appearance(self) -> None:
        settings = self._settings
        self.addSection(self.tr("Appearance"))
        for value, text in (
            ("", self.tr("As the computer is set")),
            (Scheme.LIGHT.value, self.tr("Light")),
            (Scheme.DARK.value, self.tr("Dark")),
            (Scheme.CONTRAST_LIGHT.value, self.tr("High contrast, light")),
            (Scheme.CONTRAST_DARK.value, self.tr("High contrast, dark")),
        ):
            self._choice(self._schemes, text, value, settings.scheme == value).triggered.connect(lambda _on, value=value: self._scheme(value))
        self.addSection(self.tr("Size of text"))
        for step in ZOOM_STEPS:
            self._choice(self._zooms, f"{round(step * 100)} %", step, settings.zoom == step).triggered.connect(
                lambda _on, step=step: self._zoom_to(step)
            )

    def _language(self, codes: tuple[str, ...]) -> None:
        """Offer the languages where there is a choice; sentences already on the screen stay as they are until the next start."""
        if len(codes) < 2:
            return
        self.addSection(self.tr("Language, from the next start on"))
        for code, text in (("", self.tr("As the computer is set")), *((code, language_name(code)) for code in codes)):
            self._choice(self._languages, text, code, self._settings.language == code).triggered.connect(
                lambda _on, code=code: self._tell(self._settings._replace(language=code))
            )

    def _choice(self, group: QActionGroup, text: str, value: object, chosen: bool) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setData(value)
        group.addAction(action)
        self.addAction(action)
        return action

    def _scheme(self, value: str) -> None:
        theme_of(self).choose(Scheme(value) if value else None)
        self._tell(self._settings._replace(scheme=value))

    def _zoom_to(self, step: float) -> None:
        theme_of(self).set_zoom(step)
        self._tell(self._settings._replace(zoom=step))

    def _tell(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self.parentWidget())
        box.setTextFormat(box.textFormat().PlainText)
        box.setWindowTitle(self.tr("About Diagnostic"))
        box.setText(
            self.tr(
                "Diagnostic {version}\n\nAn independent, open-source aid; not a product of the World Customs Organization. SECURE is a "
                "provisional text of 2007: voluntary, to be adopted or adapted in whole or in part. Nothing here changes rights, "
                "obligations or flexibilities under TRIPS.\n\nLicence: Apache-2.0. Fonts: IBM Plex (OFL-1.1), DejaVu. Icons: Lucide (ISC)."
            ).format(version=__version__)
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
