"""Conflicts: only what differs, one matter at a time; decided with a reason, and withdrawn with one. The keyboard alone is enough."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.actions.deciding import decide_anew, keep_both, let_stand
from diagnostic.actions.disagreeing import Matter, Origin, Standing, matters, origins, withdraw_decision
from diagnostic.actions.refused_texts import deal_with
from diagnostic.desktop.exchange.decision_card import Verdict
from diagnostic.desktop.exchange.matter_list import Item, MatterList
from diagnostic.desktop.exchange.matter_view import MatterView
from diagnostic.desktop.exchange.matter_words import first_line, second_line
from diagnostic.desktop.exchange.part import ExchangePart
from diagnostic.desktop.look import EmptyState, FilterBar
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.questions.conflict_box import BOTH, JOINED
from diagnostic.desktop.questions.tab_order import tab_through
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import KnownError, RefusedError
from diagnostic.model.state import State

OPEN, DECIDED, DIFFERENCES, UNREAD = "open", "decided", "differences", "unread"
SHOWN = {
    OPEN: (Standing.OPEN,),
    DECIDED: (Standing.DECIDED, Standing.KEPT),
    DIFFERENCES: (Standing.DIFFERENCE,),
    UNREAD: (Standing.UNREAD,),
}
LIST_WIDTH, WIDER_LIST, BESIDE_FROM = 360, 420, 860
_ICONS = {Standing.OPEN: "git-merge", Standing.KEPT: "git-merge", Standing.DECIDED: "check", Standing.DIFFERENCE: "users", Standing.UNREAD: "ban"}


class ConflictsPage(ExchangePart):
    """Emits ``question_wanted``, ``item_wanted`` and ``finding_wanted`` with a code, and ``changed`` when what differs has changed."""

    question_wanted = Signal(str)
    item_wanted = Signal(str)
    finding_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._matters: tuple[Matter, ...] = ()
        self._state: State | None = None
        self._offers_unread = False
        self._origins: Mapping[str, tuple[Origin, ...]] = {}
        self.filters = FilterBar(
            self.tr("Which matters"),
            (
                (OPEN, self.tr("To decide")), (DECIDED, self.tr("Decided")), (DIFFERENCES, self.tr("Differences")), (UNREAD, self.tr("Unread")),
            ),
        )
        self.filters.picked.connect(lambda _key: self._fill(anew=True))
        self.list = MatterList()
        self.list.picked.connect(lambda _key: self._show_current())
        self.view = MatterView(workplace)
        self.filters.set_shown(UNREAD, False)
        self._empty = {key: EmptyState(*words) for key, words in self._nothing().items()}
        self._stack = QStackedWidget()
        self._arrange()
        self._connect()

    def refresh(self) -> None:
        """Look again at what differs, when somebody looks and something changed."""
        state = self._workplace.state
        if self._state is state or not self.isVisible():
            return
        self._state = state
        self._matters = matters(self._workplace.desk, state)
        self._fill()
        desk = self._workplace.desk
        self._workplace.read(lambda: origins(desk), self._take_origins, lambda fault: self._no_origins(fault))

    def show_filter(self, key: str) -> None:
        """Show what is to decide, what was decided, or the differences between the voices."""
        self.filters.set_current(key)
        self._fill(anew=True)

    def primary(self) -> None:
        """Record what is complete, or go to what is missing."""
        self._go_on()

    def enter(self) -> None:
        """Put the focus on the list, or on the filters where the list is empty."""
        (self.filters if self.list.isHidden() else self.list).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def current(self) -> Matter | None:
        """Return the matter that is shown."""
        key = self.list.current_key()
        return next((each for each in self._shown() if each.key == key), None)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above what it shows where there is no room beside it."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of letters, another arrangement."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_line"):
            self._fold()

    def _connect(self) -> None:
        view, workplace = self.view, self._workplace
        self.list.digit.connect(lambda digit: view.decision.choose(digit) if not view.decision.isHidden() else None)
        self.list.opened.connect(self._go_on)
        view.question_wanted.connect(self.question_wanted)
        view.item_wanted.connect(self.item_wanted)
        view.finding_wanted.connect(self.finding_wanted)
        view.next_wanted.connect(lambda: self.list.step(1))
        view.decision.decided.connect(self._decide)
        view.decided.withdrawn.connect(self._withdraw)
        view.dealt_with.connect(lambda entry: workplace.act(deal_with, entry, then=self._done))
        workplace.recorded.connect(lambda _recorded: self.refresh())
        theme_of(self).changed.connect(self._fold)
        keys: tuple[tuple[str, Callable[[], None]], ...] = (
            ("Alt+Down", lambda: self.list.step(1)), ("Alt+Up", lambda: self.list.step(-1)),
            ("Esc", self.enter),
        )  # fmt: skip
        for key, act in keys:
            QShortcut(QKeySequence(key), self, act).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _shown(self) -> list[Matter]:
        return [each for each in self._matters if each.standing in SHOWN[self.filters.current_key()]]

    def _fill(self, anew: bool = False) -> None:
        for key, standings in SHOWN.items():
            self.filters.set_count(key, sum(each.standing in standings for each in self._matters))
        unread = any(each.standing is Standing.UNREAD for each in self._matters) or self.filters.current_key() == UNREAD
        if unread is not self._offers_unread:
            # A fourth word needs room; where nothing ever was unreadable, nobody reads it.
            self._offers_unread = unread
            self.filters.set_shown(UNREAD, unread)
            self._fold()
        shown, questionnaire = self._shown(), self._workplace.questionnaire
        self.list.show_items(
            tuple(
                Item(each.key, first_line(questionnaire, each.subject), second_line(questionnaire, each), _ICONS[each.standing],
                     each.standing in (Standing.OPEN, Standing.UNREAD))
                for each in shown
            ),
            anew,
        )  # fmt: skip
        self.list.setVisible(bool(shown))
        self._stack.setCurrentWidget(self.view if shown else self._empty[self.filters.current_key()])
        self._show_current()

    def _show_current(self) -> None:
        matter, shown = self.current(), self._shown()
        self.view.show_matter(matter, self._origins, shown.index(matter) + 1 if matter is not None else 0, len(shown))
        tab_through(self.filters, self.list, self.view)

    def _take_origins(self, found: Mapping[str, tuple[Origin, ...]]) -> None:
        if found != self._origins:
            self._origins = found
            self._show_current()

    def _no_origins(self, fault: Exception) -> None:
        """Where entries were read is a help; a file that cannot say so now is told of when it is written."""
        if not isinstance(fault, KnownError):
            raise fault

    def _decide(self, verdict: Verdict) -> None:
        matter, act = verdict.matter, self._workplace.act
        side = next((each for each in matter.sides if each.id == verdict.chosen), None)
        if verdict.chosen == BOTH:
            act(keep_both, matter.subject, verdict.reason, then=self._done, refused=self._refused, typed=verdict.reason)
        elif verdict.chosen == JOINED:
            joined = "\n\n".join(str(each.value) for each in matter.sides)
            act(decide_anew, matter.subject, joined, verdict.reason, then=self._done, refused=self._refused, typed=verdict.reason)
        elif side is not None:
            along = matter.following(self._workplace.state, side)
            act(let_stand, matter.subject, side.id, verdict.reason, along, then=self._done, refused=self._refused, typed=verdict.reason)

    def _withdraw(self, matter: Matter, reason: str) -> None:
        self._workplace.act(withdraw_decision, matter, reason, then=self._done, refused=self._refused_withdrawal, typed=reason)

    def _done(self, _recorded: object) -> None:
        """The next matter is shown already; the keys go on in the list, or above it once nothing is left."""
        self.enter()

    def _refused(self, fault: RefusedError) -> None:
        self.view.decision.show_trouble(problem_sentence(fault.problems[0]))

    def _refused_withdrawal(self, fault: RefusedError) -> None:
        self.view.decided.show_trouble(problem_sentence(fault.problems[0]))

    def _go_on(self) -> None:
        if not self.view.decision.isHidden():
            self.view.decision.go_on()
        elif not self.view.deal.isHidden():
            self.view.deal.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.view.decided.isHidden():
            self.view.decided.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _nothing(self) -> dict[str, tuple[str, str]]:
        return {
            OPEN: (
                self.tr("Nothing waits for a decision."),
                self.tr("Where two experts, or two sources, say different things, both stand here until somebody decides and says why."),
            ),
            DECIDED: (
                self.tr("Nothing was decided yet."),
                self.tr("What was decided stands here with its reason; it can be withdrawn, and what did not count stays readable."),
            ),
            UNREAD: (
                self.tr("Everything that workbooks said could be read, or was dealt with."),
                self.tr("What stood in a cell and could not be read stands here until somebody has dealt with it, or answered there."),
            ),
            DIFFERENCES: (
                self.tr("Administration and team say nothing different."),
                self.tr("Where both answered differently, both stand here side by side. That is no conflict: each voice keeps its own."),
            ),
        }

    def _arrange(self) -> None:
        theme = theme_of(self)
        side = Strip(Qt.Edge.RightEdge)
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.px(8), theme.px(10), 1 + theme.px(8), theme.px(8))
        column.setSpacing(theme.px(8))
        column.addWidget(self.filters)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self._side = side
        self._stack.addWidget(self.view)
        for page in self._empty.values():
            self._stack.addWidget(page)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self._line.addWidget(side)
        self._line.addWidget(self._stack, 1)
        # The first stop there is: Tab passes over everything that stands before the proxy of a page.
        self.lead_focus_to(self.filters)
        self._fold()

    def _fold(self) -> None:
        px = theme_of(self).px
        beside = self.width() >= px(BESIDE_FROM)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        # Wide enough for the words of the filters in every language.
        words = self.filters.minimumSizeHint().width() + 2 * px(8) + 1
        wide = max(px(WIDER_LIST if self._offers_unread else LIST_WIDTH), words)
        self._side.setMinimumWidth(wide if beside else 0)
        self._side.setMaximumWidth(wide if beside else 16_777_215)
        self._side.setMaximumHeight(16_777_215 if beside else px(170))
        self.view.fold()
