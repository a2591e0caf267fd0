"""The line at the bottom: what is on the disk and since when, which file, how far the work is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.desktop.clock import local_time
from diagnostic.desktop.look import IconLabel, Ink, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.strip import Strip


class StatusLine(Strip):
    """Says *saved* only after the disk said so; while something is under way it says that instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent=parent)
        theme = theme_of(self)
        self.setFixedHeight(theme.px(28))
        self._saved_at = ""
        self._under_way = 0
        self._saved = IconLabel("hard-drive", self.tr("Nothing written yet"))
        self._file = IconLabel("file-text", "")
        self._progress = IconLabel("list-checks", "")
        self._offline = IconLabel("wifi-off", self.tr("Offline: nothing leaves this computer"), ink=Ink.TEXT3)
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
        line.setSpacing(theme.px(20))
        line.addWidget(self._saved)
        line.addWidget(self._file)
        line.addStretch(1)
        line.addWidget(self._progress)
        line.addWidget(self._offline)

    def show_file(self, path: Path, read_only: bool) -> None:
        """Name the open file, and say when it is open for reading only or not encrypted."""
        state = self.tr("read only") if read_only else self.tr("not encrypted")
        self._file.set_text(f"{isolate(path.name)} · {state}")
        self._file.setToolTip(str(path))
        if read_only:
            self._saved.set_text(self.tr("Open for reading: nothing will be changed"))

    def show_under_way(self, count: int) -> None:
        """Take over how many acts are not on the disk yet."""
        self._under_way = count
        self._refresh()

    def show_saved(self, at: str) -> None:
        """Take over the time the last act became durable."""
        self._saved_at = at
        self._refresh()

    def show_progress(self, text: str) -> None:
        """Show how far the work is: answered, unknown, declined."""
        self._progress.set_text(text)

    def saved_text(self) -> str:
        """What the line says about the disk now."""
        return self._saved.text()

    def _refresh(self) -> None:
        if self._under_way:
            self._saved.set_text(self.tr("Writing to the disk ..."))
        elif self._saved_at:
            self._saved.set_text(self.tr("Saved on this disk {time}").format(time=isolate(local_time(self._saved_at))))
