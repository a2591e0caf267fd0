"""What can be done about a recommendation, always in reach: check it, move it, leave it out with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.reading import member_name
from diagnostic.actions.recommending import confirm_wording, mark_checked, place_recommendation
from diagnostic.desktop.findings.shown import Shown
from diagnostic.desktop.look import FlowLayout, Ink, Label, LineField, LinkButton, PlainButton, PrimaryButton, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.unfit_text import refuse_unfit
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import RefusedError
from diagnostic.model.recommendation import Placement


class ActsBar(Strip):
    """A strip below the recommendation. ``settle_wanted`` asks that what is being typed is recorded first."""

    settle_wanted = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.TopEdge, "window", parent)
        self._workplace = workplace
        self._shown: Shown | None = None
        theme = theme_of(self)
        self._words = Label("", TypeRole.CAPTION, Ink.TEXT2, from_person=True)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.NOTICE)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=10)
        self.check = PrimaryButton("", icon="check", key_hint="Ctrl ↵")
        self.uncheck = PlainButton(self.tr("Take the check back"))
        self.keep = PlainButton(self.tr("The wording still fits"), icon="refresh-cw")
        self.place = PlainButton(self.tr("Move to the annex"))
        self.leave = PlainButton(self.tr("Leave out ..."))
        for button, act in (
            (self.check, self.mark_checked),
            (self.uncheck, self._uncheck),
            (self.keep, self._keep_wording),
            (self.place, self._place),
            (self.leave, self._ask_reason),
        ):
            button.clicked.connect(act)
            flow.addWidget(button)
        self._reason_line = self._make_reason_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        column.setSpacing(theme.px(6))
        for widget in (self._words, self._reason_line, self._problem, buttons):
            column.addWidget(widget)
        self._reason_line.hide()
        self._problem.hide()

    def show_item(self, shown: Shown) -> None:
        """Offer what can be done about a recommendation."""
        if self._shown is None or self._shown.item.code != shown.item.code:
            self._reason_line.hide()
            self._problem.hide()
            self.reason.set_text("")
        self._shown = shown
        item, stale = shown.item, shown.item.check_stale
        listed = item.placement in (Placement.MAIN, Placement.ANNEX)
        writable = not shown.read_only
        words = self._state_words(shown)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.check.setText(self._check_words(stale))
        self.check.setVisible(writable and listed and (not item.checked_by or stale))
        self.uncheck.setVisible(writable and listed and bool(item.checked_by))
        self.keep.setVisible(writable and item.stale)
        movable = writable and not item.trips_minimum and (listed or item.placement is Placement.DROPPED)
        self.place.setVisible(movable)
        self.place.setText(self.tr("Move to the annex") if item.placement is Placement.MAIN else self.tr("Move to the main list"))
        self.leave.setVisible(movable and listed)
        self.setVisible(writable or bool(words))

    def mark_checked(self) -> None:
        """Record the check of a second expert; what stands in the way is said here."""
        if self._shown is None or self.check.isHidden():
            return
        self.settle_wanted.emit()
        item = self._shown.item
        self._workplace.act(mark_checked, item.code, True, item.rests_on, then=self._done, refused=self.say)

    def say(self, fault: RefusedError) -> None:
        """Say what was refused, and what to do."""
        self._say_text(problem_sentence(fault.problems[0]))

    def _say_text(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def problem(self) -> str:
        """Return what is said to be wrong; empty when nothing is."""
        return self._problem.text() if not self._problem.isHidden() else ""

    def _make_reason_line(self) -> QWidget:
        theme = theme_of(self)
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(10))
        caption = Label(self.tr("Why is it left out?"), TypeRole.FIELD_STRONG, Ink.TEXT2, wrap=False)
        self.reason = LineField(self.tr("Why is it left out?"))
        self.reason.setPlaceholderText(self.tr("One sentence is enough; it stays in the history"))
        self.reason.returnPressed.connect(self._leave_out)
        refuse_unfit(self._say_text, self.reason)
        caption.setBuddy(self.reason)
        give = PlainButton(self.tr("Leave it out"))
        give.clicked.connect(self._leave_out)
        cancel = LinkButton(self.tr("Keep it"))
        cancel.clicked.connect(box.hide)
        line.addWidget(caption)
        line.addWidget(self.reason, 1)
        line.addWidget(give)
        line.addWidget(cancel)
        return box

    def _check_words(self, stale: bool) -> str:
        if self._workplace.desk.self_assessment:
            return self.tr("Checked again by a second person") if stale else self.tr("Mark as checked by a second person")
        return self.tr("Checked again by a second expert") if stale else self.tr("Mark as checked by a second expert")

    def _state_words(self, shown: Shown) -> str:
        item = shown.item
        words = []
        if item.conflict:
            words.append(self.tr("Two colleagues worded this differently; both wordings stay in the history. What is written now settles it."))
        if item.stale:
            words.append(self.tr("Answers or evidence have changed since this was worded. Read it again."))
        if item.checked_by:
            who = member_name(shown.workplace.desk, shown.workplace.state, item.checked_by)
            checked = self.tr("Checked by {who}.").format(who=who)
            if item.check_stale:
                checked = self.tr("Checked by {who}; the answers, the evidence or the wording have changed since.").format(who=who)
            words.append(checked)
        return " ".join(words)

    def _uncheck(self) -> None:
        if self._shown is not None:
            self._workplace.act(mark_checked, self._shown.item.code, False, then=self._done, refused=self.say)

    def _keep_wording(self) -> None:
        if self._shown is not None:
            self._workplace.act(confirm_wording, self._shown.item.code, self._shown.item.rests_on, then=self._done)

    def _place(self) -> None:
        if self._shown is not None:
            item = self._shown.item
            place = "annex" if item.placement is Placement.MAIN else "main"
            self._workplace.act(place_recommendation, item.code, place, "", item.trips_minimum, then=self._done, refused=self.say)

    def _ask_reason(self) -> None:
        self._reason_line.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_out(self) -> None:
        if self._shown is None:
            return
        item, reason = self._shown.item, self.reason.text()
        self._workplace.act(
            place_recommendation, item.code, "dropped", reason, item.trips_minimum, then=self._done, refused=self.say, typed=reason
        )

    def _done(self, _recorded: object) -> None:
        """What stood in the way of an act no longer does."""
        self._reason_line.hide()
        self._problem.hide()
