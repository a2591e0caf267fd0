"""One assessment of the list on the start page."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from diagnostic.actions.recent import RecentAssessment
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.start.entrance import Entrance


class RecentRow(Entrance):
    """Name and kind above, where and when below; disabled when the file is not reachable now."""

    def __init__(self, line: RecentAssessment, parent: QWidget | None = None) -> None:
        tr = QCoreApplication.translate
        kind = tr("RecentRow", "self-assessment") if line.mode == "self-assessment" else tr("RecentRow", "mission")
        if line.exercise:
            kind = tr("RecentRow", "{kind}, exercise").format(kind=kind)
        where = line.path if line.reachable else tr("RecentRow", "{path}, not reachable now").format(path=line.path)
        super().__init__("hard-drive" if not line.reachable else "file-text", f"{line.name}, {kind}", where, "", parent)
        self._keys = local_date_time(line.opened_at)
        self.setEnabled(line.reachable)
        self.setToolTip(line.path)
