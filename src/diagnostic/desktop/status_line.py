"""The line at the bottom: what is on the disk and since when, which file, how far the work is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from diagnostic.desktop.clock import local_time
from diagnostic.desktop.look import IconLabel, Ink, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.look.tips import plain_tip
from diagnostic.desktop.strip import Strip


class StatusLine(Strip):
    """Says *saved* only after the disk said so; while something is under way it says that instead, and what failed stays said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, parent=parent)
        self._saved_at = ""
        self._under_way = 0
        self._failed = False
        self._read_only = False
        self._saved = IconLabel("hard-drive", "")
        self._file = IconLabel("file-text", "")
        self._progress = IconLabel("list-checks", "")
        self._progress.hide()
        self._offline = IconLabel("wifi-off", self.tr("Offline: nothing leaves this computer"), ink=Ink.TEXT3)
        self._line = QHBoxLayout(self)
        self._line.addWidget(self._saved)
        self._line.addWidget(self._file)
        self._line.addStretch(1)
        self._line.addWidget(self._progress)
        self._line.addWidget(self._offline)
        theme_of(self).changed.connect(self.restyle)
        self.restyle()
        self._refresh()

    def show_file(self, path: Path, read_only: bool, exercise: bool = False) -> None:
        """Name the open file, and say what it is: open for reading only, not encrypted, an exercise."""
        self._read_only = read_only
        state = [self.tr("open for reading")] if read_only else [self.tr("not encrypted")]
        if exercise:
            state.append(self.tr("exercise"))
        name = path.name if len(path.name) <= 40 else f"{path.name[:20]}…{path.name[-18:]}"
        self._file.set_text(" · ".join([isolate(name), *state]))
        self._file.setToolTip(plain_tip(str(path)))
        self._refresh()

    def show_under_way(self, count: int) -> None:
        """Take over how many acts are not on the disk yet."""
        self._under_way = count
        self._refresh()

    def show_saved(self, at: str) -> None:
        """Take over the time the last act became durable."""
        self._saved_at, self._failed = at, False
        self._refresh()

    def show_not_saved(self) -> None:
        """Say that the last act is not on the disk, until one is."""
        self._failed = True
        self._refresh()

    def show_progress(self, text: str) -> None:
        """Show how far the work is: dealt with, and the four states that add up to it."""
        self._progress.set_text(text)
        self._fold()

    def saved_text(self) -> str:
        """What the line says about the disk now."""
        return self._saved.text()

    def restyle(self) -> None:
        """Keep height and distances under the user's zoom."""
        px = theme_of(self).px
        self.setFixedHeight(px(28))
        self._line.setContentsMargins(px(16), 0, px(16), 0)
        self._line.setSpacing(px(20))
        self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the constant gives way to what changes."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """First the constant goes, then how far the work is; what is on the disk and in which file always stays."""
        shown = [self._saved, self._file, self._progress, self._offline]
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        while len(shown) > 2 and sum(part.sizeHint().width() + self._line.spacing() for part in shown) > room:
            shown.pop()
        self._offline.setVisible(self._offline in shown)
        self._progress.setVisible(self._progress in shown and bool(self._progress.text()))

    def _refresh(self) -> None:
        if self._read_only:
            self._saved.set_text(self.tr("Nothing will be changed"))
        elif self._under_way:
            self._saved.set_text(self.tr("Writing to the disk ..."))
        elif self._failed:
            self._saved.set_text(self.tr("The last entry is not saved"))
        elif self._saved_at:
            self._saved.set_text(self.tr("Saved on this disk {time}").format(time=isolate(local_time(self._saved_at))))
        else:
            self._saved.set_text(self.tr("Nothing changed since it was opened"))
        self._fold()
