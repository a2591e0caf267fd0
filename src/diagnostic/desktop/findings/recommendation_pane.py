"""One recommendation: what was seen, what it rests on, how it will be printed, what the administration replied, what is to be done."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diagnostic.desktop.findings.acts_bar import ActsBar
from diagnostic.desktop.findings.aims_card import AimsCard
from diagnostic.desktop.findings.facts_card import FactsCard
from diagnostic.desktop.findings.head import RecommendationHead
from diagnostic.desktop.findings.pane import Pane
from diagnostic.desktop.findings.reply_card import ReplyCard
from diagnostic.desktop.findings.seen_card import SeenCard
from diagnostic.desktop.findings.shown import Shown
from diagnostic.desktop.findings.wording_field import WordingField
from diagnostic.desktop.look import Card, TypeRole
from diagnostic.desktop.look.focus_lead import LeadsFocus
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.assessment import Assessment
from diagnostic.model.subject import Facet

FACTS_WIDTH, NARROW = 280, 720


class RecommendationColumn(Pane):
    """The part that scrolls. It is filled anew for each recommendation, never built anew, so that the focus keeps its place."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.setAccessibleName(self.tr("Recommendation"))
        self.head = RecommendationHead()
        self.seen_card = SeenCard(workplace)
        self.seen_card.question_wanted.connect(self.question_wanted)
        self.facts = FactsCard(workplace)
        printed = Card()
        self.title = WordingField(workplace, Facet.TITLE, self.tr("Title, as it will be printed"), TypeRole.STRONG)
        self.text = WordingField(workplace, Facet.TEXT, self.tr("Recommendation, as it will be printed"), TypeRole.RECOMMENDATION)
        printed.body.addWidget(self.title)
        printed.body.addWidget(self.text)
        self.aims = AimsCard(workplace)
        self.reply = ReplyCard(workplace)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.addWidget(self.seen_card, 1)
        self._pair.addWidget(self.facts)
        self.body.addWidget(self.head)
        self.body.addLayout(self._pair)
        for widget in (printed, self.aims, self.reply):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def show_shown(self, shown: Shown) -> None:
        """Show a recommendation."""
        self.head.show_item(shown)
        self.seen_card.show_item(shown)
        self.facts.show_item(shown)
        for field in (self.title, self.text):
            field.show_item(shown.item)
        self.aims.show_item(shown)
        self.reply.setVisible(not shown.workplace.desk.self_assessment)
        self.reply.show_item(shown)
        self._fit()

    def settle(self) -> None:
        """Record what is being typed."""
        for field in (self.title, self.text, self.seen_card.seen, self.aims.owner, self.aims.indicator, self.aims.date):
            field.field.settle()
        self.reply.comment.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The facts stand beside what was seen where there is room, else below it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = theme_of(self)
        margins = self.body.contentsMargins()
        room = self.viewport().width() - margins.left() - margins.right()
        facts = max(theme.px(FACTS_WIDTH), self.facts.least_width())
        beside = self.seen_card.minimumSizeHint().width() + theme.px(16) + facts
        narrow = self.viewport().width() < theme.px(NARROW) or room < beside
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(theme.px(10 if narrow else 16))
        self.facts.setMaximumWidth(16_777_215 if narrow else facts)
        self.facts.setMinimumWidth(0 if narrow else facts)
        self.aims.fit(room)


class RecommendationPane(LeadsFocus, QWidget):
    """The column with the strip of acts below it."""

    question_wanted = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._code = ""
        self.column = RecommendationColumn(workplace)
        self.column.question_wanted.connect(self.question_wanted)
        self.acts = ActsBar(workplace)
        self.acts.settle_wanted.connect(self.column.settle)
        for field in (self.column.title, self.column.text, self.column.seen_card.seen):
            field.refused.connect(self.acts.say)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.column, 1)
        line.addWidget(self.acts)
        self.lead_focus_to(self.column.seen_card.seen.field)

    def show_item(self, assessment: Assessment, code: str) -> None:
        """Show the recommendation with this code; another one than before is shown from its beginning."""
        shown = Shown(self._workplace, assessment, assessment.recommendations.get(code))
        self.column.show_shown(shown)
        self.acts.show_item(shown)
        if code != self._code:
            self.column.verticalScrollBar().setValue(0)
        self._code = code
