"""The languages the screen can speak: English, and every translation that ships beside it."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from diagnostic.model.places import Places

SOURCE = "en"
PREFIX = "diagnostic_"


def screen_languages(places: Places) -> tuple[str, ...]:
    """Return the codes of the languages, English first."""
    found = (file.stem.removeprefix(PREFIX) for file in _folder(places).glob(f"{PREFIX}*.qm"))
    known = sorted(code for code in found if code != SOURCE and QLocale(code).language() != QLocale.Language.C)
    return (SOURCE, *known)


def language_name(code: str) -> str:
    """Return a language in its own words, as whoever speaks it looks for it; the code where Qt knows none."""
    locale = QLocale(code)
    if not locale.nativeLanguageName():
        return code
    # Without a territory Qt names the variety of the largest one: "American English", "español de España".
    name = locale.nativeLanguageName() if "_" in code or "-" in code else _plain(locale)
    return name[:1].upper() + name[1:]


def _plain(locale: QLocale) -> str:
    names = {each.nativeLanguageName() for each in QLocale.matchingLocales(locale.language(), locale.script(), QLocale.Country.AnyCountry)}
    return min(names, key=len)


def translate_screen(application: QApplication, places: Places, language: str) -> None:
    """Load the screen's language (the system's where none was chosen) and Qt's own sentences, and turn the screen with it.

    English is loaded below it: its file holds the plurals, and speaks wherever another language leaves something out.
    """
    below = QTranslator(application)
    if below.load(str(_folder(places) / f"{PREFIX}{SOURCE}.qm")):
        application.installTranslator(below)
    locale = QLocale(language) if language else QLocale.system()
    translator = QTranslator(application)
    ours = translator.load(locale, "diagnostic", "_", str(_folder(places)))
    if ours:
        application.installTranslator(translator)
    if ours or locale.language() == QLocale.Language.English:
        sentences_of_qt = QTranslator(application)
        if sentences_of_qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(sentences_of_qt)
        # Only a language the screen speaks decides its direction: English words run from the left on an Arabic system too.
        application.setLayoutDirection(locale.textDirection())


def _folder(places: Places) -> Path:
    return places.resources / "languages"
