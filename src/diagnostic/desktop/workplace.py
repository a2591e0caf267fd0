"""Where pages and actions meet: acts run one after the other off the event loop, and pages hear what came of them.

Nothing here knows a widget. A page calls ``act`` with an action and its arguments; the answer comes back on the event loop once it is
durable on the disk. Assessing as a whole (levels, findings) runs beside it and is announced when it is done.
"""

from collections.abc import Callable
from contextlib import suppress
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

from diagnostic.actions.assessing import assess_desk
from diagnostic.actions.desk import Desk, Recorded
from diagnostic.model.problem import KnownError, RefusedError
from diagnostic.model.questionnaire import Questionnaire
from diagnostic.model.state import State

if TYPE_CHECKING:
    from diagnostic.model.assessment import Assessment

IDLE = 450
"""How long nothing is recorded, in milliseconds, before the whole is assessed again: answering goes first."""


HEAD_START = 0.0035
"""How long, in seconds, the event loop lets an act go first: as long as an answer takes on a disk that is not slow."""
SLOW = 0.02
"""An act that took so many seconds tells of a disk for which nobody waits the next time."""


class _Relay(QObject):
    """Carries the outcome of one job back to the event loop."""

    finished = Signal(object, object)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.relay = _Relay()
        self.ended = Event()
        self.took = 0.0
        self._work = work

    def run(self) -> None:
        begin = perf_counter()
        try:
            result, fault = self._work(), None
        except Exception as caught:
            result, fault = None, caught
        self.took = perf_counter() - begin
        # With the program, or a window that was thrown away, goes the relay as well: then nobody is left to be told.
        with suppress(RuntimeError):
            self.relay.finished.emit(result, fault)
        self.ended.set()


class Workplace(QObject):
    """An open desk, made usable from the event loop.

    ``recorded`` carries a ``Recorded``; ``saving`` the number of acts not on the disk yet; ``saved`` the time (UTC) of the last one that
    is; ``not_saved`` the ``KnownError`` of an act that the disk refused, and the text it carried; ``assessed`` an ``Assessment``;
    ``somebody_sat_down`` the code of the person who works here from now on. ``leaving`` comes before everything under way is waited
    for: whoever reads what nobody will look at stops.
    """

    recorded = Signal(object)
    saving = Signal(int)
    saved = Signal(str)
    not_saved = Signal(object, str)
    refused = Signal(object)
    assessed = Signal(object)
    somebody_sat_down = Signal(str)
    leaving = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._writer.setExpiryTimeout(-1)
        self._reader = QThreadPool(self)
        self._reader.setMaxThreadCount(1)
        self._jobs: set[_Job] = set()
        self._under_way = 0
        self._disk_is_quick = True
        self._assessment: Assessment | None = None
        self._assessed_state: State | None = None
        self._assessing = False
        self._typing = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._idle.timeout.connect(self.assess)

    @property
    def desk(self) -> Desk:
        """The desk, to read from; pages write through ``act`` alone."""
        return self._desk

    @property
    def state(self) -> State:
        """What is known now: everything that is on the disk."""
        return self._desk.state

    @property
    def questionnaire(self) -> Questionnaire:
        """The question set inside the open file."""
        return self._desk.questionnaire

    @property
    def assessment(self) -> "Assessment | None":
        """The last whole assessment that was announced; it may be a moment behind ``state``."""
        return self._assessment

    def assessment_is_fresh(self) -> bool:
        """Tell whether the last whole assessment is one of everything that is on the disk now."""
        return self._assessment is not None and self._assessed_state is self._desk.state

    @property
    def under_way(self) -> int:
        """How many acts are not on the disk yet; typing that is not kept yet counts as one."""
        return self._under_way + self._typing

    def note_typing(self, open_: bool) -> None:
        """Say that something typed is not on the disk yet, or that all of it is kept: nobody is told *saved* in between."""
        if open_ != self._typing:
            self._typing = open_
            self.saving.emit(self.under_way)

    def act(
        self,
        action: Callable[..., Any],
        *arguments: Any,
        then: Callable[[Any], None] | None = None,
        refused: Callable[[RefusedError], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
        typed: str | Callable[[], str] = "",
        **named: Any,
    ) -> None:
        """Run ``action(desk, *arguments, **named)`` after all acts before it; then call ``then`` with its result.

        ``refused`` hears what was wrong with the person's data (without it, ``refused`` the signal tells everybody); ``failed`` hears
        that the disk refused, before everybody does; ``typed`` is the text that is offered for copying then.
        """
        self._under_way += 1

        def finished(result: Any, fault: Exception | None) -> None:
            self._under_way -= 1
            self._disk_is_quick = job.took < SLOW
            if isinstance(fault, KnownError) and failed is not None:
                failed(fault)
            self._tell(result, fault, then, refused, typed)
            self.saving.emit(self.under_way)

        job = self._start(self._writer, lambda: action(self._desk, *arguments, **named), finished)
        if self._under_way == 1:
            # The writer has the processor to itself: on a disk that is not slow the answer is durable before anything is painted anew.
            # On one that is, nothing would come of waiting.
            job.ended.wait(HEAD_START if self._disk_is_quick else 0.0)
        self.saving.emit(self.under_way)

    def read(self, work: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[Exception], None] | None = None) -> None:
        """Run something long that writes nothing into the assessment, off the event loop."""

        def finished(result: Any, fault: Exception | None) -> None:
            if fault is None:
                then(result)
            elif failed is not None:
                failed(fault)
            elif isinstance(fault, KnownError):
                self.not_saved.emit(fault, "")
            else:
                raise fault

        self._start(self._reader, work, finished)

    def get_ready(self) -> None:
        """Load, off the event loop, what the first writing needs: whoever answers first need not wait for it."""
        if not self._desk.read_only:
            self._start(self._writer, self._desk.get_ready, lambda _result, _fault: None)

    def assess_soon(self) -> None:
        """Ask for a whole assessment once nobody has recorded anything for a moment."""
        self._idle.start()

    def assess(self) -> None:
        """Ask for a whole assessment of what is known now; ``assessed`` tells when it is there. Cheap when nothing changed."""
        self._idle.stop()
        if self._assessing:
            return
        state = self._desk.state
        if self._assessment is not None and self._assessed_state is state:
            self.assessed.emit(self._assessment)
            return
        self._assessing = True

        def done(assessment: "Assessment") -> None:
            self._assessing = False
            self._assessment, self._assessed_state = assessment, state
            self.assessed.emit(assessment)
            if self._desk.state is not state:
                self.assess_soon()

        def failed(fault: Exception) -> None:
            self._assessing = False
            raise fault

        self.read(lambda: assess_desk(self._desk, state), done, failed)

    def settle_down(self) -> None:
        """Wait until every act has ended, and hand every outcome on: whoever asked hears it while they still live."""
        self._idle.stop()
        self.leaving.emit()
        while self._jobs:
            self._writer.waitForDone()
            self._reader.waitForDone()
            for waiting in self.findChildren(_Return):
                QCoreApplication.sendPostedEvents(waiting, QEvent.Type.MetaCall)

    def finish(self) -> None:
        """Wait until every act is on the disk, then close the file."""
        self.settle_down()
        self._desk.close()

    def _start(self, pool: QThreadPool, work: Callable[[], object], finished: Callable[[Any, Exception | None], None]) -> _Job:
        job = _Job(work)
        self._jobs.add(job)

        def back(result: object, fault: object) -> None:
            self._jobs.discard(job)
            finished(result, fault if isinstance(fault, Exception) else None)

        _Return(job.relay, back, self)
        pool.start(job)
        return job

    def _tell(
        self,
        result: Any,
        fault: Exception | None,
        then: Callable[[Any], None] | None,
        refused: Callable[[RefusedError], None] | None,
        typed: str | Callable[[], str],
    ) -> None:
        if fault is None:
            recorded = result[1] if isinstance(result, tuple) else result
            if isinstance(recorded, Recorded):
                self.saved.emit(recorded.saved_at)
                if recorded.entries:
                    self.recorded.emit(recorded)
            if then is not None:
                then(result)
        elif isinstance(fault, RefusedError):
            if refused is not None:
                refused(fault)
            else:
                self.refused.emit(fault)
        elif isinstance(fault, KnownError):
            self.not_saved.emit(fault, typed if isinstance(typed, str) else typed())
        else:
            raise fault


class _Return(QObject):
    """Lives on the event loop's thread, so that a job's outcome is handled there."""

    def __init__(self, relay: _Relay, back: Callable[[object, object], None], parent: QObject) -> None:
        super().__init__(parent)
        self._back = back
        relay.finished.connect(self.take, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def take(self, result: object, fault: object) -> None:
        """Hand the outcome on, once."""
        self.deleteLater()
        self._back(result, fault)
