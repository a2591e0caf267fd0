"""Writing the sample mission off the event loop."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from diagnostic.actions.sample import write_sample
from diagnostic.model.places import Places


class SampleWork(QObject):
    """Writes the sample mission to ``path`` once ``start`` is called; ``ended`` carries the fault that stopped it, or None.

    ``cache`` is the folder for compiled question sets.
    """

    ended = Signal(object)
    _told = Signal(object)

    def __init__(self, places: Places, path: Path, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places, self._path, self._cache = places, path, cache
        self._told.connect(self.ended, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin in the background."""
        QThreadPool.globalInstance().start(_Job(self._write))

    def _write(self) -> None:
        fault: Exception | None = None
        try:
            write_sample(self._places, self._path, self._cache)
        except Exception as caught:
            fault = caught
        # Whoever asked may have closed the window meanwhile, and this object with it; the file is whole all the same.
        with suppress(RuntimeError):
            self._told.emit(fault)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()
