"""What the assessor needs beside the question: guidance, voices, history; and in their place evidence, or the reasons of a level.

Each panel is loaded and made when it is first looked at: the question is there sooner.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from diagnostic.actions.answering import kept_typing
from diagnostic.actions.reading import spoken
from diagnostic.desktop.look import TabBar
from diagnostic.desktop.look.focus import holds_focus
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.surface import see_through
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.recorder import Recorder
from diagnostic.desktop.questions.tab_order import stops_in, tab_through
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.refused_text import refused_texts
from diagnostic.model.subject import Kind

if TYPE_CHECKING:
    from diagnostic.desktop.questions.evidence_panel import EvidencePanel
    from diagnostic.desktop.questions.guidance import GuidancePanel
    from diagnostic.desktop.questions.history import HistoryPanel
    from diagnostic.desktop.questions.level_panel import LevelPanel
    from diagnostic.desktop.questions.voices import VoicesPanel
    from diagnostic.model.assessment import StandardAssessment

GUIDANCE, VOICES, HISTORY, EVIDENCE, LEVEL = "guidance", "voices", "history", "evidence", "level"
SHOW_AFTER = 90
"""Milliseconds after a question was opened until the drawer follows: whoever goes on at once waits for nothing."""


class Drawer(LeadsFocus, Strip):
    """Three tabs about the open question.

    ``left`` asks for the focus to go back to the question, ``question_wanted`` (code) for another one; ``speak`` carries voice and source
    for whom the answer is given from now on, ``clear_wanted`` asks to take the own answer back.
    """

    left = Signal()
    question_wanted = Signal(str)
    speak = Signal(str, str)
    clear_wanted = Signal()

    def __init__(self, workplace: Workplace, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent=parent)
        theme = theme_of(self)
        self._workplace, self._recorder = workplace, recorder
        self._code = ""
        self._rows: tuple[str, ...] = ()
        self._assessment: StandardAssessment | None = None
        self._fresh: set[str] = set()
        self._stops: list[QWidget] = []
        self._evidence_kept = not workplace.desk.read_only and bool(kept_typing(workplace.desk, Kind.EVIDENCE))
        self.tabs = TabBar(self.tr("About this question"))
        for key, text in ((GUIDANCE, self.tr("Guidance")), (VOICES, self.tr("Voices")), (HISTORY, self.tr("History"))):
            self.tabs.add_tab(key, text)
        self.tabs.picked.connect(self.show_tab)
        self._areas = QStackedWidget()
        self._pages: dict[str, QScrollArea] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), 0, 1, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.tabs)
        column.addWidget(self._areas, 1)
        self._soon = QTimer(self, singleShot=True, interval=SHOW_AFTER)
        self._soon.timeout.connect(self._show_current)
        self.lead_focus_to(self.tabs)
        self.tabs.set_current(GUIDANCE)

    @cached_property
    def guidance(self) -> "GuidancePanel":
        """What the question asks and what the standard says."""
        from diagnostic.desktop.questions.guidance import GuidancePanel

        panel = GuidancePanel(self._workplace)
        panel.why_wanted.connect(self.show_level)
        return panel

    @cached_property
    def voices(self) -> "VoicesPanel":
        """Who answered what."""
        from diagnostic.desktop.questions.voices import VoicesPanel

        panel = VoicesPanel(self._workplace, self._recorder)
        panel.speak.connect(self.speak)
        panel.clear_wanted.connect(self.clear_wanted)
        return panel

    @cached_property
    def history(self) -> "HistoryPanel":
        """What was entered here, the latest first."""
        from diagnostic.desktop.questions.history import HistoryPanel

        return HistoryPanel(self._workplace)

    @cached_property
    def evidence(self) -> "EvidencePanel":
        """The form of a piece of evidence."""
        from diagnostic.desktop.questions.evidence_panel import EvidencePanel

        panel = EvidencePanel(self._workplace, self._recorder)
        panel.closed.connect(self.back)
        return panel

    @cached_property
    def level(self) -> "LevelPanel":
        """Why a level stands where it is."""
        from diagnostic.desktop.questions.level_panel import LevelPanel

        panel = LevelPanel(self._workplace)
        panel.closed.connect(self.back)
        panel.question_wanted.connect(self.question_wanted)
        return panel

    def current(self) -> str:
        """Return what is shown: one of the tabs, evidence, or a level."""
        shown = self._areas.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), self.tabs.current_key())

    def begun(self, question: str) -> bool:
        """Tell whether a new piece of evidence was begun at a question and not recorded."""
        return (self._evidence_kept or "evidence" in vars(self)) and self.evidence.begun(question)

    def settle(self) -> None:
        """Give what is being typed."""
        if "voices" in vars(self):
            self.voices.asked.settle()

    def show_question(self, code: str, rows: tuple[str, ...]) -> None:
        """Follow to another question, in a moment."""
        if "voices" in vars(self) and holds_focus(self.voices):
            self.voices.asked.settle()
        self._code, self._rows = code, rows
        self._fresh.clear()
        if self.current() in (EVIDENCE, LEVEL):
            self._to_tab()
        self._soon.start()

    def refresh(self, assessment: "StandardAssessment | None" = None) -> None:
        """Show again what may have changed; what is not in sight is shown when it is looked at."""
        self._assessment = assessment or self._assessment
        self._fresh.clear()
        self._soon.start()
        if self.current() == LEVEL and assessment is not None:
            cell = self.level.cell()
            for one in assessment.cells:
                if cell is not None and one.code == cell.code:
                    self.level.show_cell(one)

    def show_tab(self, key: str) -> None:
        """Show one of the tabs."""
        self.tabs.set_current(key)
        self.tabs.show()
        self._areas.setCurrentWidget(self._area(key))
        self._show_current()

    def show_evidence(self, question: str, code: str) -> None:
        """Show a piece of evidence, or an empty form, in the place of the tabs."""
        self.evidence.show_evidence(question, code)
        self._instead(EVIDENCE)
        self.evidence.focus_first()

    def show_level(self, code: str) -> None:
        """Show why a level stands where it is, in the place of the tabs."""
        for cell in self._assessment.cells if self._assessment is not None else ():
            if cell.code == code:
                self.level.show_cell(cell)
                self._instead(LEVEL)
                self.level.back.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def back(self) -> None:
        """Go back to the tabs, and to the question."""
        self._to_tab()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the question; what was entered stays. Ctrl and Enter record evidence."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.current() == EVIDENCE:
            self.evidence.record()
        elif enter or event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            # The page would take it for a step to the next question.
            event.accept()
        else:
            super().keyPressEvent(event)

    def _instead(self, key: str) -> None:
        self.tabs.hide()
        self._areas.setCurrentWidget(self._area(key))
        self._pages[key].verticalScrollBar().setValue(0)

    def _to_tab(self) -> None:
        self.show_tab(self.tabs.current_key() or GUIDANCE)

    def _show_current(self) -> None:
        """Fill the panel in sight, once for each change."""
        key = self.current()
        if not self._code or key in self._fresh:
            return
        self._areas.setCurrentWidget(self._area(key))
        self._fresh.add(key)
        if key == GUIDANCE:
            self.guidance.show_question(self._code, self._assessment)
        elif key == HISTORY:
            self.history.show_question(self._code)
        elif key == VOICES:
            self.voices.show_question(self._code, self._rows)
        self._keep_tab_order(getattr(self, key))
        state = self._workplace.state
        unread = sum(1 for _ in refused_texts(state, self._code))
        self.tabs.set_count(VOICES, len(spoken(self._workplace.desk, state, self._code)) + unread)

    def _keep_tab_order(self, panel: QWidget) -> None:
        """Let Tab go from the tabs into what they show; what was made last would else come last in the window, behind all questions."""
        stops = stops_in(panel)
        if stops != self._stops:
            self._stops = stops
            tab_through(self.tabs, panel)

    def _area(self, key: str) -> QScrollArea:
        """Return where a panel scrolls, made when it is first asked for."""
        if key in self._pages:
            return self._pages[key]
        panel: QWidget = getattr(self, key)
        area = self._pages[key] = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        see_through(area)
        area.setWidget(panel)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel.setAutoFillBackground(False)
        self._areas.addWidget(area)
        return area
