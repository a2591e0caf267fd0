"""Findings and recommendations: the list at the left, one thing with its reasons at the right. Every text is the expert's to edit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.desktop.findings.contents import FLAGS, NOT_KNOWN, OWN, PROFILE, SAFEGUARDS, TRIPS, first_key, rows_of
from diagnostic.desktop.findings.flags_pane import FlagsPane
from diagnostic.desktop.findings.list_view import FindingsList
from diagnostic.desktop.findings.not_known_pane import NotKnownPane
from diagnostic.desktop.findings.own_pane import OwnPane
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.findings.profile_pane import ProfilePane
from diagnostic.desktop.findings.recommendation_pane import RecommendationPane
from diagnostic.desktop.findings.safeguards_pane import SafeguardsPane
from diagnostic.desktop.findings.trips_pane import TripsPane
from diagnostic.desktop.findings.unfinished import bring_back
from diagnostic.desktop.look import EmptyState, LinkButton, PlainButton
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.progress import Standing

LIST_WIDTH, NARROW_LIST = 432, 320
NARROW, FOLDED = 1180, 820
"""Below the first width the list is narrower; below the second, list and detail take turns."""

PANES: dict[str, type[Pane]] = {
    PROFILE: ProfilePane, FLAGS: FlagsPane, SAFEGUARDS: SafeguardsPane, NOT_KNOWN: NotKnownPane, TRIPS: TripsPane, OWN: OwnPane,
}  # fmt: skip


class FindingsPage(LeadsFocus, QWidget):
    """Emits ``question_wanted``. TRIPS minimum, legal certainty and voluntary items never share a list or a count."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._panes: dict[str, Pane] = {}
        self._key = ""
        self._first = True
        self.list = FindingsList()
        self.list.picked.connect(self._show)
        self.list.opened.connect(self._enter)
        self.list.clicked.connect(lambda _index: self._fold(showing_detail=True))
        self._side = self._make_side()
        self.detail = RecommendationPane(workplace)
        self.detail.question_wanted.connect(self.question_wanted)
        self.detail.column.head.step_wanted.connect(self.list.step)
        self._nothing = EmptyState(
            self.tr("No question is answered yet, so nothing was found."),
            self.tr("Levels, flags and recommendations appear here as answers come in. Each says what it rests on."),
            self.tr("Go to the questions"),
        )
        self._nothing.pressed.connect(lambda: self.question_wanted.emit(workplace.questionnaire.questions[0].code))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.detail)
        self._stack.addWidget(self._nothing)
        self._back = LinkButton(self.tr("All findings"), icon="arrow-left")
        self._back.clicked.connect(self._show_list)
        self._back.hide()
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._stack, 1)
        self._right = right
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._side)
        line.addWidget(right, 1)
        self._wants_list = True
        self._shortcuts()
        workplace.assessed.connect(self.show_assessment)
        workplace.recorded.connect(lambda _recorded: workplace.assess() if self.isVisible() else None)
        self._waiting = workplace.assessment
        self.lead_focus_to(self.list)

    def show_assessment(self, assessment: Assessment) -> None:
        """Fill the list and what is shown beside it, as soon as somebody looks: whoever answers on another page waits for none of it."""
        self._waiting = assessment
        if self.isVisible():
            self._take()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was found meanwhile."""
        super().showEvent(event)
        self._take()

    def _take(self) -> None:
        """Take over what was found last; a field that is being typed in is left alone."""
        assessment, self._waiting = self._waiting, None
        if assessment is None:
            return
        if self._first:
            self._first = False
            bring_back(self._workplace, assessment)
        rows = rows_of(self._workplace.questionnaire, assessment)
        self.list.show_rows(rows)
        if not _anything_said(assessment):
            self._side.hide()
            self._stack.setCurrentWidget(self._nothing)
            return
        self._fold()
        keys = self.list.keys()
        key = self._key if self._key == OWN or self._key in keys else first_key(rows)
        if key == OWN:
            return
        self.list.go_to(key)
        self._show(key)

    def go_to(self, key: str) -> None:
        """Show a recommendation by its code, or one of the views; what is no longer there leaves the page as it is."""
        assessment = self._workplace.assessment
        if key not in PANES and assessment is not None and key not in {item.code for item in assessment.recommendations.all}:
            return
        if not self.list.go_to(key):
            self._show(key)
        self._fold(showing_detail=True)

    def current_key(self) -> str:
        """Return the key of what is shown."""
        return self._key

    def pane(self, key: str) -> Pane:
        """Return one of the views; it is made when it is first wanted."""
        if key not in self._panes:
            pane = PANES[key](self._workplace)
            pane.question_wanted.connect(self.question_wanted)
            pane.item_wanted.connect(self.go_to)
            if isinstance(pane, OwnPane):
                pane.added.connect(self._added)
                pane.cancelled.connect(self._cancelled)
            self._panes[key] = pane
            self._stack.addWidget(pane)
        return self._panes[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the detail first."""
        super().resizeEvent(event)
        self._fold()

    def _make_side(self) -> Strip:
        theme = theme_of(self)
        side = Strip(Qt.Edge.RightEdge)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, theme.px(8), 1, theme.px(10))
        column.setSpacing(theme.px(8))
        column.addWidget(self.list, 1)
        self.add = PlainButton(self.tr("Add a recommendation"), icon="plus")
        self.add.clicked.connect(lambda: self._show(OWN))
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignHCenter)
        # Only with a parent: alone it would be a window of its own for a moment.
        self.add.setVisible(not self._workplace.desk.read_only)
        return side

    def _show(self, key: str) -> None:
        assessment = self._workplace.assessment
        if assessment is None:
            return
        self._key = key
        if key in PANES:
            pane = self.pane(key)
            pane.show_assessment(assessment)
            self._stack.setCurrentWidget(pane)
            if key == OWN:
                self.list.leave()
                pane.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.detail.show_item(assessment, key)
            self._stack.setCurrentWidget(self.detail)
        if key == OWN and self._folded():
            self._fold(showing_detail=True)

    def _added(self, code: str) -> None:
        """The new recommendation is shown as soon as it stands in a list."""
        self._key = code
        self._workplace.assess()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancelled(self) -> None:
        key = self.list.current_key()
        if key:
            self._show(key)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        """Go from the list to what it shows."""
        self._fold(showing_detail=True)
        page = self._stack.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_list(self) -> None:
        self._fold(showing_detail=False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _folded(self) -> bool:
        return self.width() < theme_of(self).px(FOLDED)

    def _fold(self, showing_detail: bool | None = None) -> None:
        theme = theme_of(self)
        narrow = self.width() < theme.px(NARROW)
        self._side.setMinimumWidth(0)
        self._side.setMaximumWidth(16_777_215)
        if not self._folded():
            self._side.setFixedWidth(theme.px(NARROW_LIST if narrow else LIST_WIDTH))
            self._side.setVisible(self._wants_list and self._stack.currentWidget() is not self._nothing)
            self._right.show()
            self._back.hide()
            return
        detail = self._right.isVisible() and not self._side.isVisible() if showing_detail is None else showing_detail
        detail = detail or self._stack.currentWidget() is self._nothing
        self._side.setVisible(not detail)
        self._right.setVisible(detail)
        self._back.setVisible(detail and self._stack.currentWidget() is not self._nothing)

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Alt+Down", lambda: self.list.step(1)),
            ("Alt+Up", lambda: self.list.step(-1)),
            ("Ctrl+Return", self._primary),
            ("Ctrl+Enter", self._primary),
            ("F3", self._toggle_list),
            ("F6", self._next_area),
        ):
            shortcut = QShortcut(QKeySequence(keys), self, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _primary(self) -> None:
        """The one thing the shown page is for."""
        page = self._stack.currentWidget()
        if isinstance(page, RecommendationPane):
            page.acts.mark_checked()
        elif isinstance(page, OwnPane):
            page.record()

    def _toggle_list(self) -> None:
        self._wants_list = not self._side.isVisible()
        self._fold(showing_detail=not self._wants_list if self._folded() else None)

    def _next_area(self) -> None:
        if self.list.hasFocus() and self._right.isVisible():
            page = self._stack.currentWidget()
            if page is not None:
                page.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)


def _anything_said(assessment: Assessment) -> bool:
    total = assessment.progress.total
    return total.asked > total.of(Standing.NOT_ASKED) or bool(assessment.recommendations.all)
