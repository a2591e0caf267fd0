"""The files somebody chose to bring in: read off the event loop, looked at again whenever something is decided, taken in by one act."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from diagnostic.actions.bringing_in import Looked, Outlook, bring_in, look_into, outlook
from diagnostic.actions.desk import Recorded
from diagnostic.actions.importing import FileRead, ImportTerms
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.places import Places
from diagnostic.model.problem import KnownError, RefusedError
from diagnostic.model.state import State


class ImportWork(QObject):
    """``changed`` tells that something else is known or under way; ``read`` how many workbooks of how many are read; ``failed`` carries what
    stood in the way; ``taken_in`` the ``Outlook`` of what was written; ``given_up`` tells that reading was stopped.

    Children read workbooks; ``stop`` ends them. What is shown is looked at again when the assessment changes meanwhile.
    """

    changed = Signal()
    read = Signal(int, int)
    failed = Signal(object)
    taken_in = Signal(object)
    given_up = Signal()

    def __init__(self, workplace: Workplace, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._places = workplace, places
        self.paths: tuple[Path, ...] = ()
        self.outlook: Outlook | None = None
        self.done: Outlook | None = None
        self.busy = ""
        self._looked = Looked()
        self._terms = ImportTerms()
        self._state: State | None = None
        self._stopped = Event()
        workplace.leaving.connect(self.stop)

    @property
    def terms(self) -> ImportTerms:
        """What is decided about the files as a whole."""
        return self._terms

    def add(self, paths: Sequence[Path]) -> None:
        """Choose further files; one that is there already is read anew, since it may have been saved meanwhile."""
        if self.busy:
            return
        if self.done is not None:
            self._forget()
        fresh = tuple(dict.fromkeys(paths))
        known = [found for found in self._looked.workbooks if found[0] not in fresh]
        self._look([*(path for path in self.paths if path not in fresh), *fresh], known)

    def drop(self, path: Path) -> None:
        """Leave a file out again."""
        if not self.busy:
            self._look([each for each in self.paths if each != path], self._looked.workbooks)

    def clear(self) -> None:
        """Begin again with no file."""
        if not self.busy:
            self._forget()
            self.changed.emit()

    def decide(self, terms: ImportTerms) -> None:
        """Decide otherwise about the files as a whole, and look again at what comes of it."""
        if terms != self._terms:
            self._terms = terms
            self.refresh()

    def stop(self) -> None:
        """Give up reading; what was known before stays."""
        self._stopped.set()

    def refresh(self) -> None:
        """Look again at what would come of it, the files being read already."""
        if self.busy or self.done is not None or not self.paths:
            return
        desk, looked, terms, state = self._workplace.desk, self._looked, self._terms, self._workplace.state
        self._begin("look")
        self._workplace.read(lambda: outlook(desk, looked, terms), lambda found: self._show(found, state), self._fail)

    def refresh_if_stale(self) -> None:
        """Look again when the assessment has changed since."""
        if self._state is not self._workplace.state:
            self.refresh()

    def take_in(self) -> None:
        """Take in what is shown. The copy is made first; nothing is written when that fails."""
        if self.busy or self.outlook is None or self.done is not None:
            return
        self._begin("write")
        self._workplace.act(bring_in, self._looked, self._terms, then=self._written, refused=self._fail, failed=self._fail)

    def _look(self, paths: list[Path], known: Sequence[FileRead]) -> None:
        if not paths:
            self.clear()
            return
        desk, places, terms, state = self._workplace.desk, self._places, self._terms, self._workplace.state
        total = len(paths)
        self._stopped = stopped = Event()

        def heard(done: int) -> bool:
            self.read.emit(done, total)
            return not stopped.is_set()

        def work() -> tuple[Looked, Outlook] | None:
            looked = look_into(desk, places, paths, known, heard)
            return None if looked is None else (looked, outlook(desk, looked, terms))

        def then(found: tuple[Looked, Outlook] | None) -> None:
            if found is None:
                self.busy = ""
                self.changed.emit()
                self.given_up.emit()
                return
            self.paths, self._looked = tuple(paths), found[0]
            self._show(found[1], state)

        self._begin("read")
        self._workplace.read(work, then, self._fail)

    def _begin(self, what: str) -> None:
        self.busy = what
        self.changed.emit()

    def _show(self, found: Outlook, state: State) -> None:
        self.busy, self.outlook, self._state = "", found, state
        self.changed.emit()

    def _written(self, found: tuple[Outlook, Recorded]) -> None:
        self.busy, self.done = "", found[0]
        self.changed.emit()
        self.taken_in.emit(found[0])

    def _fail(self, fault: Exception) -> None:
        self.busy = ""
        self.changed.emit()
        if isinstance(fault, RefusedError):
            self.failed.emit(fault.problems[0])
        elif isinstance(fault, KnownError):
            self.failed.emit(fault)
        else:
            raise fault

    def _forget(self) -> None:
        self.paths, self.outlook, self.done, self._looked, self._terms = (), None, None, Looked(), ImportTerms()
