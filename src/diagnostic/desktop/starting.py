"""Starting the window."""

import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from diagnostic import __version__
from diagnostic.desktop.first_paint import FirstPaint
from diagnostic.desktop.languages import translate_screen
from diagnostic.desktop.look.theme import Theme
from diagnostic.desktop.look.tokens import Scheme
from diagnostic.desktop.quiet import keep_awake
from diagnostic.desktop.settings import read_settings, settings_folder
from diagnostic.desktop.window import MainWindow
from diagnostic.model.places import Places

DRESSED_AFTER = 60
"""Milliseconds after the first painting until tool tips, menus and scroll bars have their look."""


def start(places: Places, file: Path | None = None, sample: bool = False, quit_when_painted: bool = False) -> int:
    """Open the window, on a file when one is named or on the sample mission, and return its exit code."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    running = QApplication.instance()
    application = running or QApplication([*sys.argv[:1], "-style", "fusion"])
    assert isinstance(application, QApplication)
    application.setApplicationName("diagnostic")
    application.setApplicationDisplayName("Diagnostic")
    application.setApplicationVersion(__version__)
    keep_awake()
    sys.excepthook = _tell_bug
    folder = settings_folder()
    settings = read_settings(folder)
    translate_screen(application, places, settings.language)
    theme = Theme(scheme=Scheme(settings.scheme) if settings.scheme else None, zoom=settings.zoom, parent=application)
    theme.install(application, fusion=running is None, dressed=False)
    # Whoever names a file sees the start page only where the file cannot be opened.
    window = MainWindow(places, folder, settings, begin=file is None)
    FirstPaint(window, DRESSED_AFTER, theme.dress)
    window.show()
    if file is not None:
        window.open_path(file)
    elif sample:
        window.open_sample()
    if quit_when_painted:
        QTimer.singleShot(0, lambda: QTimer.singleShot(200, window.close))
    return application.exec()


def _tell_bug(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    """The one handler of our own mistakes: a report that can be copied, with no answer of the assessment in it."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, fault, trace)
        return
    import traceback

    places = [f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(trace)]
    report = "\n".join([f"Diagnostic {__version__}, Python {sys.version.split()[0]}, {sys.platform}", kind.__name__, *places])
    sys.stderr.write(report + "\n")
    if QApplication.instance() is None or QApplication.platformName() == "offscreen":
        return
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(QApplication.activeWindow())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Diagnostic")
    box.setText(
        QApplication.translate(
            "app",
            "A mistake of the program. What was saved is on the disk. The report below names places in the program and holds no answer; "
            "copy it and send it to whoever supports you.",
        )
    )
    box.setDetailedText(report)
    box.exec()
