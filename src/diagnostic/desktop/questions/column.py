"""The questions of one listing: one is open, its neighbours stay readable as one-line answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from diagnostic.actions.assessing import assess_desk_standard
from diagnostic.actions.desk import Recorded
from diagnostic.desktop.questions.card import QuestionCard
from diagnostic.desktop.questions.closed_row import ClosedRow
from diagnostic.desktop.questions.faces import face_of
from diagnostic.desktop.questions.listing import Listing
from diagnostic.desktop.questions.not_needed import kept_text
from diagnostic.desktop.questions.recorder import Recorder
from diagnostic.desktop.questions.stack import QuestionStack
from diagnostic.desktop.questions.tab_order import tab_through
from diagnostic.desktop.questions.wording import basis_badge
from diagnostic.desktop.questions.writing import Writing
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.asking import Asked
from diagnostic.model.progress import QuestionProgress, StandardProgress
from diagnostic.model.questionnaire import Basis
from diagnostic.model.state import State

if TYPE_CHECKING:
    from diagnostic.model.assessment import StandardAssessment

PROGRESS_AFTER = 15
"""Milliseconds from an answer until what it opens and closes is worked out."""
LEVELS_AFTER = 160
"""Milliseconds without an answer until the levels are worked out anew; what is asked next is known at once."""
READY_AFTER = 220
"""Milliseconds of quiet until the editor of the question that probably comes next is made, a large one piece by piece."""
PIECE_AFTER = 8
"""Milliseconds between two pieces."""
ROWS_AT_ONCE = 4
"""How many rows of what comes next are made in one idle moment."""


class StandardColumn(QuestionStack):
    """Emits ``question_opened`` (code), ``progressed`` and ``levelled``, ``left`` when the work leaves the listing by a step.

    ``ending`` comes in an idle moment when nothing more is to be asked below the open question: what comes next may be prepared.
    """

    question_opened = Signal(str)
    progressed = Signal(object)
    levelled = Signal(object)
    evidence_wanted = Signal(str, str)
    reveal_wanted = Signal(QWidget)
    left = Signal(int)
    ending = Signal()
    scope_wanted = Signal()

    def __init__(self, workplace: Workplace, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace, self._recorder = workplace, recorder
        self._desk, self._set = workplace.desk, workplace.questionnaire
        self._listing = Listing("", "")
        self._progress: StandardProgress | None = None
        self._assessment: StandardAssessment | None = None
        self._open = ""
        self._rows: dict[str, ClosedRow] = {}
        self._shown: tuple[str, ...] = ()
        self._reading = self._levelling = False
        self.card = QuestionCard(workplace, self)
        self.card.hide()
        self.card.scope_wanted.connect(self.scope_wanted)
        self.card.evidence_wanted.connect(lambda evidence: self.evidence_wanted.emit(self._open, evidence))
        self.writing = Writing(workplace, recorder, self.card, self)
        self.writing.stepped.connect(self.step)
        recorder.changed.connect(self._refresh)
        self._levels = QTimer(self, singleShot=True, interval=LEVELS_AFTER)
        self._levels.timeout.connect(self._work_out_levels)
        self._ready = QTimer(self, singleShot=True)
        self._ready.timeout.connect(self._make_ready)

    def listing(self) -> Listing:
        """Return what is shown."""
        return self._listing

    def current_question(self) -> str:
        """Return the code of the open question."""
        return self._open

    def assessment(self) -> "StandardAssessment | None":
        """Return what the standard amounts to, as far as that was worked out."""
        return self._assessment

    def progress(self) -> StandardProgress | None:
        """Return how far the listing is answered."""
        return self._progress

    def shown(self) -> tuple[str, ...]:
        """Return the codes of the questions in the column, from the top down."""
        return self._shown

    def row(self, code: str) -> ClosedRow | None:
        """Return the closed row of a question, if it was ever shown."""
        return self._rows.get(code)

    def show_listing(self, listing: Listing) -> None:
        """Show another listing; nothing happens when it is shown already."""
        if listing == self._listing:
            return
        self.settle()
        self._listing, self._open, self._assessment, self._shown = listing, "", None, ()
        self._progress = listing.progress(self._desk, self._workplace.state)
        self.progressed.emit(self._progress)
        if listing.has_levels:
            # A page that is being opened is painted first.
            self._levels.start(0 if self.isVisible() else LEVELS_AFTER)

    def open_first(self) -> None:
        """Open the first question with something left to ask, else the first."""
        codes = self._visible()
        open_codes = [one.code for one in self._questions() if one.code in codes and not one.done]
        for code in open_codes[:1] or codes[:1]:
            self.open_question(code)
        if not codes:
            self._lay_out()

    def open_last(self) -> None:
        """Open the last question."""
        for code in self._visible()[-1:]:
            self.open_question(code)

    def open_question(self, code: str, focus: bool = True) -> None:
        """Open a question of this listing; the one that was open becomes a line again."""
        if code not in [one.code for one in self._questions()]:
            return
        before = self._open
        if code != before:
            self.settle()
            row = self._rows.get(code)
            was_at = row.y() if row is not None and row.isVisible() else None
            self._open = code
            self.writing.open_question(self._set.question(code), self._rows_asked(code))
            self._tell_path()
            self._lay_out(was_at)
            if before:
                self._refresh(before)
        if focus:
            self.card.focus_answer()
        self.reveal_wanted.emit(self.card)
        self.question_opened.emit(code)
        self._ready.start(READY_AFTER)

    def step(self, step: int) -> None:
        """Open the next or the previous question; past the ends the neighbouring standard. What cannot be taken keeps the focus."""
        if not self.writing.can_leave():
            self.card.focus_answer()
            return
        index = self._shown.index(self._open) + step if self._open in self._shown else 0
        if 0 <= index < len(self._shown):
            self.open_question(self._shown[index])
        else:
            self.left.emit(step)

    def take(self, recorded: Recorded, touched: set[str]) -> None:
        """Show what was recorded: the questions it touched, then what follows for skip logic, then for levels."""
        for code in touched:
            self._refresh(code)
        self._read_progress_soon()
        if self._listing.has_levels:
            self._levels.start()

    def refresh_all(self) -> None:
        """Show everything anew: the set-up changed what is asked."""
        self._read_progress(self._workplace.state)
        for code in self._shown:
            self._refresh(code)
        if self._listing.has_levels:
            self._levels.start()

    def settle(self) -> None:
        """Give what is being typed."""
        if self._open:
            self.card.settle()

    # What follows from an answer

    def _read_progress_soon(self) -> None:
        """Work it out once what was answered is painted: a thread that computes takes the processor from the one that paints."""
        if not self._reading:
            self._reading = True
            QTimer.singleShot(PROGRESS_AFTER, self, self._read_progress_now)

    def _read_progress_now(self) -> None:
        self._reading = False
        self._read_progress(self._workplace.state)

    def _read_progress(self, state: State) -> None:
        """Work out what is asked, off the event loop; of several answers in a row only the last is looked at."""
        if self._reading:
            return
        self._reading = True
        listing = self._listing

        def done(progress: StandardProgress) -> None:
            self._reading = False
            if listing == self._listing:
                self._take_progress(progress)
            if self._workplace.state is not state:
                self._read_progress(self._workplace.state)

        self._workplace.read(lambda: listing.progress(self._desk, state), done, self._reading_failed)

    def _reading_failed(self, fault: Exception) -> None:
        self._reading = self._levelling = False
        raise fault

    def _take_progress(self, progress: StandardProgress) -> None:
        if progress == self._progress:
            return
        rows_before = self._rows_asked(self._open)
        self._progress = progress
        self.progressed.emit(progress)
        self._tell_path()
        if self._open and self._rows_asked(self._open) != rows_before:
            had_focus = self.card.has_focus()
            self.writing.open_question(self._set.question(self._open), self._rows_asked(self._open))
            if had_focus and not self.card.has_focus():
                self.card.focus_answer()
        if self._visible() != self._shown:
            self._lay_out()

    def _work_out_levels(self) -> None:
        if self._levelling or not self._listing.has_levels:
            return
        self._levelling = True
        listing, state = self._listing, self._workplace.state

        def done(assessment: "StandardAssessment") -> None:
            self._levelling = False
            if listing == self._listing:
                self._assessment = assessment
                self.levelled.emit(assessment)
            if listing != self._listing or self._workplace.state is not state:
                self._levels.start()

        self._workplace.read(lambda: assess_desk_standard(self._desk, listing.code, state), done, self._reading_failed)

    # Rows and card

    def _lay_out(self, was_at: int | None = None) -> None:
        """Put rows and card below one another; whatever is shown already is only moved."""
        codes = self._visible()
        new = [code for code in codes if code not in self._shown]
        self._shown = codes
        parts: list[QWidget] = [self.card if code == self._open else self._row(code) for code in codes]
        for code in new:
            self._refresh_row(code)
        self.set_parts(parts, self.card if self._open in codes else None, was_at)
        tab_through(*parts)

    def _row(self, code: str) -> ClosedRow:
        if code not in self._rows:
            question = self._set.question(code)
            minimum = basis_badge(question)[1] if question.basis is Basis.TRIPS_MIN else ""
            row = ClosedRow(code, self._set.text(f"question.{code}.text"), minimum, self)
            row.opened.connect(self.open_question)
            self._rows[code] = row
        return self._rows[code]

    def _refresh(self, code: str) -> None:
        if code == self._open:
            self.writing.refresh()
        elif code in self._shown:
            self._refresh_row(code)

    def _refresh_row(self, code: str) -> None:
        if code != self._open:
            troubled = code in self._recorder.troubled()
            self._row(code).show_face(
                face_of(self._desk, self._workplace.state, self._set.question(code), self._rows_asked(code), troubled)
            )

    def _make_ready(self) -> None:
        """Make the editor of the next question while nobody waits for it."""
        if self._open not in self._shown or QApplication.activePopupWidget() is not None:
            return
        after = self._shown[self._shown.index(self._open) + 1 :]
        for code in after[:1]:
            if self.card.editor_of(self._set.question(code), self._rows_asked(code)).grow():
                self._ready.start(PIECE_AFTER)
                return
        if all(one.done for one in self._questions() if one.code in after):
            self.ending.emit()

    def prepare(self, listing: Listing) -> None:
        """Make the rows and the first editor of a listing that probably comes next, while nobody waits for them."""
        coming = [one for one in listing.progress(self._desk, self._workplace.state).questions if one.asked.visible]
        missing = [one.code for one in coming if one.code not in self._rows]
        for code in missing[:ROWS_AT_ONCE]:
            self._row(code).hide()
        first = next((one for one in coming if not one.done), next(iter(coming), None))
        if first is None:
            return
        more = self.card.editor_of(self._set.question(first.code), first.asked.open_rows).grow()
        if more or len(missing) > ROWS_AT_ONCE:
            self._ready.start(PIECE_AFTER)

    def _tell_path(self) -> None:
        """A question may be opened that nobody is asked for now: the card says so before somebody answers it."""
        open_one = next((one for one in self._questions() if one.code == self._open), None)
        self.card.show_path(kept_text(self._set, open_one), open_one is not None and open_one.asked.asked is Asked.OUT)

    def _questions(self) -> tuple[QuestionProgress, ...]:
        return self._progress.questions if self._progress is not None else ()

    def _visible(self) -> tuple[str, ...]:
        return tuple(one.code for one in self._questions() if one.asked.visible or one.code == self._open)

    def _rows_asked(self, code: str) -> tuple[str, ...]:
        return next((one.asked.open_rows for one in self._questions() if one.code == code), ())
