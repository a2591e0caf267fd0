"""Findings and recommendations: lists by basis at the left, one item with its reasons at the right. Every text is the expert's to edit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QListWidgetItem, QScrollArea, QWidget

from diagnostic.desktop.findings.detail import RecommendationDetail
from diagnostic.desktop.findings.follow_up import FollowUpDetail
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.strip import Strip
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.recommendation import Recommendation

CODE = Qt.ItemDataRole.UserRole
FOLLOW_UP = "follow-up"


class FindingsPage(QWidget):
    """Emits ``question_wanted``. TRIPS minimum, legal certainty and voluntary items never share a list."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        theme = theme_of(self)
        side = Strip(Qt.Edge.RightEdge)
        side.setFixedWidth(theme.px(400))
        column = QHBoxLayout(side)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Recommendations"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setWordWrap(True)
        column.addWidget(self.list)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(side)
        line.addWidget(self._area, 1)
        self.list.currentItemChanged.connect(lambda item, _before: self._show(item))
        workplace.assessed.connect(self.show_assessment)
        workplace.recorded.connect(lambda _recorded: workplace.assess())
        self._current = ""
        if workplace.assessment is not None:
            self.show_assessment(workplace.assessment)
        self.setFocusProxy(self.list)

    def show_assessment(self, assessment: Assessment) -> None:
        """Fill the lists; the item that is shown stays, and a field that is being typed in is left alone."""
        typing = self._area.isAncestorOf(QApplication.focusWidget() or self)
        current = self._current
        self.list.blockSignals(True)
        self.list.clear()
        lists = assessment.recommendations
        for title, items in (
            (self.tr("TRIPS minimum, applicable as stated by the administration"), lists.trips_minimum),
            (self.tr("Legal certainty"), lists.legal_certainty),
            (self.tr("Voluntary (SECURE)"), lists.voluntary),
            (self.tr("In the annex"), lists.annex),
            (self.tr("Waiting for a legal base"), lists.held_back),
            (self.tr("Left out, with a reason"), lists.dropped),
            (self.tr("No longer triggered"), lists.lapsed),
        ):
            if items:
                self._heading(f"{title} · {len(items)}")
                for item in items:
                    self._line(item)
        self._heading(self.tr("What is not known yet"))
        known = QListWidgetItem(self.tr("%n fact(s) to establish", "", len(assessment.follow_up.facts)))
        known.setData(CODE, FOLLOW_UP)
        self.list.addItem(known)
        self.list.blockSignals(False)
        if not typing:
            self._select(current)

    def _heading(self, text: str) -> None:
        item = QListWidgetItem(text)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _line(self, recommendation: Recommendation) -> None:
        title = recommendation.title or self._workplace.questionnaire.text(f"rule.{recommendation.code}.title")
        words = self.tr("{title}\n{standards} · class {klass} · effort {effort} · impact {impact}").format(
            title=title, standards=", ".join(recommendation.standards), klass=recommendation.klass, effort=recommendation.effort,
            impact=recommendation.impact,
        )  # fmt: skip
        item = QListWidgetItem(words)
        item.setData(CODE, recommendation.code)
        self.list.addItem(item)

    def _select(self, code: str) -> None:
        rows = [self.list.item(row) for row in range(self.list.count())]
        chosen = next((item for item in rows if item.data(CODE) == code), None)
        chosen = chosen or next((item for item in rows if item.data(CODE)), None)
        if chosen is not None:
            self.list.setCurrentItem(chosen)
            self._show(chosen)

    def _show(self, item: QListWidgetItem | None) -> None:
        assessment = self._workplace.assessment
        code = item.data(CODE) if item is not None else None
        if not code or assessment is None:
            return
        self._current = str(code)
        detail: QWidget
        if code == FOLLOW_UP:
            follow_up = FollowUpDetail(self._workplace.questionnaire, assessment.follow_up)
            follow_up.question_wanted.connect(self.question_wanted)
            detail = follow_up
        else:
            shown = RecommendationDetail(self._workplace, assessment, assessment.recommendations.get(str(code)))
            shown.question_wanted.connect(self.question_wanted)
            detail = shown
        self._area.setWidget(detail)
