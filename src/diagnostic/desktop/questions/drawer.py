"""What the assessor needs beside the question: guidance, the voices, and the history of this answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from diagnostic.desktop.look import TabBar
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.guidance import GuidancePanel
from diagnostic.desktop.questions.history import HistoryPanel
from diagnostic.desktop.questions.voices import VoicesPanel
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import StandardAssessment

GUIDANCE, VOICES, HISTORY = "guidance", "voices", "history"


class Drawer(Strip):
    """Three tabs about the open question."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Edge.LeftEdge, parent=parent)
        theme = theme_of(self)
        self._code = ""
        self.tabs = TabBar(self.tr("About this question"))
        for key, text in ((GUIDANCE, self.tr("Guidance")), (VOICES, self.tr("Voices")), (HISTORY, self.tr("History"))):
            self.tabs.add_tab(key, text)
        self.tabs.picked.connect(self._pick)
        self.guidance = GuidancePanel(workplace)
        self.voices = VoicesPanel(workplace)
        self.history = HistoryPanel(workplace)
        self._panels: dict[str, QWidget] = {GUIDANCE: self.guidance, VOICES: self.voices, HISTORY: self.history}
        self._areas: dict[str, QScrollArea] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), 0, 1, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.tabs)
        for key, panel in self._panels.items():
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(panel)
            area.viewport().setAutoFillBackground(False)
            panel.setAutoFillBackground(False)
            self._areas[key] = area
            column.addWidget(area, 1)
        self._pick(GUIDANCE)
        self.setFocusProxy(self.tabs)

    def show_question(self, code: str, assessment: StandardAssessment | None) -> None:
        """Show what belongs to another question."""
        self._code = code
        self.guidance.show_question(code, assessment)
        self.refresh(assessment)

    def refresh(self, assessment: StandardAssessment | None) -> None:
        """Show again what may have changed."""
        if not self._code:
            return
        self.guidance.show_levels(self._code, assessment)
        self.voices.show_question(self._code)
        self.history.show_question(self._code)
        self.tabs.set_count(VOICES, self.voices.count())

    def _pick(self, key: str) -> None:
        self.tabs.set_current(key)
        for name, area in self._areas.items():
            area.setVisible(name == key)
