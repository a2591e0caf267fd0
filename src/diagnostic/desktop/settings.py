"""What one person at one computer prefers: appearance, zoom, language, whether other files are shown. Holds nothing of an assessment."""

import json
import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QStandardPaths

from diagnostic.desktop.look.tokens import Scheme

FILE_NAME = "settings.json"


class Settings(NamedTuple):
    """Preferences; an empty ``scheme`` follows the system, an empty ``language`` too."""

    scheme: str = ""
    zoom: float = 1.0
    language: str = ""
    hide_others: bool = False
    drawer: bool = True
    tree: bool = True


def settings_folder() -> Path:
    """Return the folder of this user's settings; it needs no rights but the user's own."""
    chosen = os.environ.get("DIAGNOSTIC_SETTINGS")
    if chosen:
        return Path(chosen)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)) / "diagnostic"


def read_settings(folder: Path) -> Settings:
    """Return the preferences; what cannot be read, or is none of the choices, means the default."""
    try:
        data = json.loads((folder / FILE_NAME).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(data, dict):
        return Settings()
    usual = Settings()._asdict()
    known = {name: value for name, value in data.items() if name in usual and type(value) is type(usual[name])}
    if known.get("scheme") not in {scheme.value for scheme in Scheme}:
        known.pop("scheme", None)
    return Settings(**known)


def write_settings(folder: Path, settings: Settings) -> None:
    """Keep the preferences; a disk that refuses costs only them."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        fresh = folder / (FILE_NAME + ".new")
        fresh.write_text(json.dumps(settings._asdict(), indent=1), "utf-8")
        fresh.replace(folder / FILE_NAME)
    except OSError:
        return
