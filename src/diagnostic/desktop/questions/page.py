"""The questionnaire: standards at the left, one standard's questions in the middle, what the assessor needs at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.answering import clear_answer
from diagnostic.actions.desk import Recorded
from diagnostic.desktop.later import Later
from diagnostic.desktop.look.focus import holds_focus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.column import StandardColumn
from diagnostic.desktop.questions.drawer import Drawer
from diagnostic.desktop.questions.header import StandardHeader
from diagnostic.desktop.questions.listing import (
    FOLLOW_UP,
    TRIPS,
    Listing,
    follow_up_listing,
    standard_listing,
    to_find_out,
    trips_listing,
)
from diagnostic.desktop.questions.questions_area import QuestionsArea
from diagnostic.desktop.questions.recorder import Recorder
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.entry import Act
from diagnostic.model.progress import StandardProgress, gathered
from diagnostic.model.subject import Kind

if TYPE_CHECKING:
    from diagnostic.desktop.questions.tree import StandardsTree
    from diagnostic.model.assessment import Assessment, StandardAssessment

DRAWER_FROM, TREE_FROM = 1180, 980
TREE_WIDTH, DRAWER_WIDTH = 264, 316
HEADER_SHARE = 3.6
"""The header stands above the questions while the page is at least so many times as high."""


class QuestionsPage(QWidget):
    """One open question; its neighbours stay readable. Digits, Tab and Enter are enough to answer everything."""

    setup_wanted = Signal()
    scope_wanted = Signal()
    nothing_left = Signal(bool)
    """Nothing else is open; True where the question at hand still is."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.recorder = Recorder(workplace, self)
        self._side = Later(Qt.Edge.RightEdge, self._make_tree)
        self.header = StandardHeader(workplace.questionnaire)
        self.column = StandardColumn(workplace, self.recorder)
        self.drawer = Drawer(workplace, self.recorder)
        self._area = QuestionsArea()
        self._assemble()
        self._seen: dict[str, StandardProgress] = {}
        self._wants_tree = self._wants_drawer = True
        self._connect()
        self._shortcuts()
        kept = self.recorder.kept_codes()
        self.open_question(kept[0] if kept else workplace.questionnaire.questions[0].code, focus=False)
        theme_of(self).changed.connect(self._restyle)
        self._restyle()

    @property
    def tree(self) -> "StandardsTree":
        """Sections and standards; made a moment after the question can be typed into."""
        return self._side.part

    def open_standard(self, code: str) -> None:
        """Open the first question of a standard or list that has something left to ask, else its first."""
        self._show(self._listing(code))
        self.column.open_first()

    def open_question(self, code: str, focus: bool = True) -> None:
        """Open one question, wherever it stands."""
        question = self._workplace.questionnaire.question(code)
        if code not in self.column.listing().questions:
            self._show(self._listing(question.standard))
        self.column.open_question(code, focus)

    def current_question(self) -> str:
        """Return the code of the open question."""
        return self.column.current_question()

    def settle(self) -> None:
        """Give what is being typed."""
        self.column.settle()
        self.drawer.settle()

    def next_open(self, step: int = 1) -> None:
        """Open the next question, or the previous, that has something left to ask: in the open listing first, then in the whole set."""
        self.column.settle()
        codes = self._open_codes()
        order = {question.code: index for index, question in enumerate(self._workplace.questionnaire.questions)}
        here = order.get(self.current_question(), -1)
        after = [code for code in codes if order[code] > here]
        before = [code for code in codes if order[code] < here]
        ring = after + before if step > 0 else before[::-1] + after[::-1]
        if ring:
            self.open_question(ring[0])
        elif self._workplace.assessment is not None:
            self.nothing_left.emit(self.current_question() in codes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the arrows move between questions when no field needs them."""
        elsewhere = any(holds_focus(side) for side in (self._side, self.drawer, self.header))
        if elsewhere or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.column.step(1)
        elif event.key() == Qt.Key.Key_Up:
            self.column.step(-1)
        elif event.key() == Qt.Key.Key_Escape and not self.column.writing.own:
            self.column.writing.speak("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sides when there is no room for them."""
        super().resizeEvent(event)
        self._fold()

    # What is shown

    def _show(self, listing: Listing) -> None:
        if listing == self.column.listing():
            return
        self.header.show_listing(listing)
        self.column.show_listing(listing)
        if self._side.is_made():
            self.tree.show_current(listing.code)
        self._area.verticalScrollBar().setValue(0)

    def _listing(self, code: str) -> Listing:
        if code == TRIPS:
            return trips_listing(self._workplace.questionnaire)
        if code == FOLLOW_UP:
            assessment = self._workplace.assessment
            return follow_up_listing(to_find_out(assessment) if assessment is not None else ())
        return standard_listing(self._workplace.questionnaire, code)

    def _open_codes(self) -> list[str]:
        """Questions with something left to ask, as the last whole assessment has them, and as the standards seen since then have them."""
        assessment = self._workplace.assessment
        known = {one.code: one for standard in (assessment.progress.standards if assessment else ()) for one in standard.questions}
        known.update({one.code: one for progress in self._seen.values() for one in progress.questions})
        return [code for code, one in known.items() if one.standing is not None and not one.done]

    def _question_opened(self, code: str) -> None:
        self.drawer.show_question(code, self.column.card.rows)
        self.column.card.evidence.show_begun(self.drawer.begun(code))

    def _recorded(self, recorded: Recorded) -> None:
        entries = recorded.entries
        touched = {entry.subject.code for entry in entries if entry.subject.kind == Kind.QUESTION}
        if any(entry.subject.kind == Kind.SETUP for entry in entries):
            self.column.refresh_all()
        elif any(entry.subject.kind == Kind.EVIDENCE for entry in entries):
            touched |= set(self.column.shown())
        self.column.take(recorded, touched)
        self.drawer.refresh()
        self._workplace.assess_soon()
        taken_back = [entry.subject.code for entry in entries if entry.act == Act.RETRACT and entry.subject.kind == Kind.QUESTION]
        if taken_back and self.current_question() not in taken_back and self.isVisible():
            # What an undo took back is shown: nobody should wonder which answer it was.
            self.open_question(taken_back[0])

    def _progressed(self, progress: StandardProgress) -> None:
        self._seen.pop(progress.code, None)
        self._seen[progress.code] = progress
        self.header.show_progress(progress)
        if self._side.is_made():
            self.tree.show_progress(progress)

    def _levelled(self, assessment: "StandardAssessment") -> None:
        self.header.show_levels(assessment)
        self.tree.show_standard(assessment)
        self.drawer.refresh(assessment)

    def _assessed(self, assessment: "Assessment") -> None:
        here = self.column.progress()
        if self._workplace.assessment_is_fresh():
            self._seen = {here.code: here} if here is not None else {}
        known = {one.code: one for standard in assessment.progress.standards for one in standard.questions}
        codes = self._workplace.questionnaire.trips_minimum_questions()
        self.tree.show_assessment(assessment, gathered(TRIPS, tuple(known[code] for code in codes)))

    def _leave_standard(self, step: int) -> None:
        here = self.column.listing().code
        for code in self._standards_beyond(here, step):
            self._show(self._listing(code))
            progress = self.column.progress()
            if progress is not None and any(one.asked.visible for one in progress.questions):
                self.column.open_first() if step > 0 else self.column.open_last()
                return
        self._show(self._listing(here))
        self.column.open_last() if step > 0 else self.column.open_first()

    def _standards_beyond(self, here: str, step: int) -> list[str]:
        """The standards after, or before, the one that is shown, without those of which is known that they ask nothing."""
        codes = self.tree.codes()[::step]
        assessment = self._workplace.assessment
        silent = {
            one.code for one in (assessment.progress.standards if assessment else ())
            if one.code not in self._seen and not any(question.asked.visible for question in one.questions)
        }  # fmt: skip
        return [code for code in codes[codes.index(here) + 1 :] if code not in silent] if here in codes else []

    def _prepare_next(self) -> None:
        for code in self._standards_beyond(self.column.listing().code, 1)[:1]:
            self.column.prepare(self._listing(code))

    # Evidence, voices, levels

    def _evidence(self, question: str, code: str) -> None:
        self._unfold(self.drawer)
        self.drawer.show_evidence(question, code)

    def _why(self, cell: str) -> None:
        self._unfold(self.drawer)
        self.drawer.show_level(cell)

    def _evidence_left(self) -> None:
        self.column.card.evidence.show_begun(self.drawer.begun(self.current_question()))
        self.column.card.focus_answer()

    def _clear_own(self) -> None:
        self._workplace.act(clear_answer, self.current_question())

    # Scrolling and folding

    def _follow(self, pixels: int) -> None:
        bar = self._area.verticalScrollBar()
        bar.setMaximum(max(bar.maximum(), self.column.height() - self._area.viewport().height()))
        bar.setValue(bar.value() + pixels)

    def _reveal(self, widget: QWidget) -> None:
        """Bring a widget into sight with as little movement as can be; of a tall one the top."""
        QTimer.singleShot(0, lambda: self._scroll_to(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        if not self.column.isAncestorOf(widget) or not widget.isVisible():
            return
        bar, room, margin = self._area.verticalScrollBar(), self._area.viewport().height(), theme_of(self).px(12)
        top = widget.mapTo(self.column, QPoint(0, 0)).y() - margin
        bottom = top + widget.height() + 2 * margin
        if bottom > bar.value() + room:
            bar.setValue(min(bottom - room, top))
        if top < bar.value():
            bar.setValue(top)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self.column.card and self.column.isAncestorOf(now):
            self._scroll_to(now)

    def _pin(self) -> None:
        """The header stands above the questions where there is height for it, else it scrolls with them."""
        width = self.width() - sum(side.width() for side in (self._side, self.drawer) if side.isVisibleTo(self))
        layout = self.header.layout()
        high = layout.totalHeightForWidth(max(1, width)) if layout is not None else 0
        pinned = self.height() >= HEADER_SHARE * high
        if pinned and self._middle.indexOf(self.header) < 0:
            self.column.set_header(None)
            self._middle.insertWidget(0, self.header)
            self.header.show()
        elif not pinned and self._middle.indexOf(self.header) >= 0:
            self._middle.removeWidget(self.header)
            self.column.set_header(self.header)

    def _fold(self) -> None:
        zoom = theme_of(self).zoom
        self._roomy_drawer, self._roomy_tree = self.width() >= DRAWER_FROM * zoom, self.width() >= TREE_FROM * min(zoom, 1.2)
        for side, wanted in ((self.drawer, self._wants_drawer and self._roomy_drawer), (self._side, self._wants_tree and self._roomy_tree)):
            if wanted:
                side.setVisible(True)
            elif side.isVisibleTo(self):
                self._put_away(side)
        self._pin()

    def _unfold(self, side: QWidget) -> None:
        """Show a side that is folded; where both have no room, the other one folds."""
        if side.isVisible():
            return
        side.setVisible(True)
        if not self._roomy_drawer:
            self._put_away(self._side if side is self.drawer else self.drawer)
        self._pin()

    def _put_away(self, side: QWidget) -> None:
        """Fold a side; a focus that lay in it goes to the question, else no key would be heard any more."""
        had_focus = holds_focus(side)
        side.setVisible(False)
        if had_focus:
            self.column.card.focus_answer()
        self._pin()

    def _toggle(self, side: QWidget) -> None:
        if side.isVisible():
            self._put_away(side)
        else:
            self._unfold(side)
            side.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if side is self._side:
            self._wants_tree = side.isVisible()
        else:
            self._wants_drawer = side.isVisible()

    def _restyle(self) -> None:
        theme = theme_of(self)
        self._side.setFixedWidth(theme.px(TREE_WIDTH))
        self.column.arrange()
        self.drawer.setFixedWidth(theme.px(DRAWER_WIDTH))
        self._fold()

    # Making

    def _assemble(self) -> None:
        self._area.setWidget(self.column)
        self._middle = middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.header)
        middle.addWidget(self._area, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._side)
        line.addLayout(middle, 1)
        line.addWidget(self.drawer)

    def _make_tree(self) -> "StandardsTree":
        from diagnostic.desktop.questions.tree import StandardsTree

        tree = StandardsTree(self._workplace.questionnaire)
        tree.wanted.connect(self.open_standard)
        tree.setup_wanted.connect(self.setup_wanted)
        tree.show_current(self.column.listing().code)
        for progress in self._seen.values():
            tree.show_progress(progress)
        return tree

    def _connect(self) -> None:
        workplace, column = self._workplace, self.column
        self.header.why_wanted.connect(self._why)
        self.header.reshaped.connect(self._pin)
        column.question_opened.connect(self._question_opened)
        column.progressed.connect(self._progressed)
        column.levelled.connect(self._levelled)
        column.evidence_wanted.connect(self._evidence)
        column.left.connect(self._leave_standard)
        column.ending.connect(self._prepare_next)
        column.scope_wanted.connect(self.scope_wanted)
        column.moved.connect(self._follow)
        column.reveal_wanted.connect(self._reveal)
        self.drawer.left.connect(self._evidence_left)
        self.drawer.speak.connect(column.writing.speak)
        self.drawer.clear_wanted.connect(self._clear_own)
        self.drawer.question_wanted.connect(self.open_question)
        workplace.recorded.connect(self._recorded)
        workplace.assessed.connect(self._assessed)
        self.recorder.changed.connect(lambda _code: self.drawer.refresh())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Alt+Down", lambda: self.next_open(1)),
            ("Alt+Up", lambda: self.next_open(-1)),
            ("Ctrl+E", lambda: self._evidence(self.current_question(), "")),
            ("Ctrl+M", lambda: self.column.card.comment.field.focus_answer()),
            ("Ctrl+T", self.column.writing.ask_who),
            ("F3", lambda: self._toggle(self._side)),
            ("F4", lambda: self._toggle(self.drawer)),
            ("F6", self._next_area),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _next_area(self) -> None:
        areas: list[QWidget] = [area for area in (self._side, self.column, self.drawer) if area.isVisible()]
        focused = QApplication.focusWidget() or self
        here = next((index for index, area in enumerate(areas) if area.isAncestorOf(focused)), 0)
        target = areas[(here + 1) % len(areas)]
        if target is self.column:
            self.column.card.focus_answer()
        else:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
