"""Who, measured by what, until when: suggested by the rule, settled with the administration, printed as they stand here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from diagnostic.desktop.findings.shown import Shown
from diagnostic.desktop.findings.wording_field import WordingField
from diagnostic.desktop.look import Card, Ink, Label, TypeRole
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import RefusedError
from diagnostic.model.recommendation import Recommendation
from diagnostic.model.subject import Facet

NARROW = 640


class AimsCard(Card):
    """Three fields side by side, one below the other where there is no room."""

    refused = Signal(object)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._item: Recommendation | None = None
        self.owner = WordingField(workplace, Facet.OWNER, self.tr("Owner, suggested"), max_lines=4)
        self.indicator = WordingField(workplace, Facet.INDICATOR, self.tr("Indicator"), max_lines=4)
        self.date = WordingField(workplace, Facet.TARGET_DATE, self.tr("Target date"), max_lines=1)
        self.date.field.setPlaceholderText(self.tr("set by the administration"))
        self.date.field.setAccessibleDescription(self.tr("such as 2027-06-30, 2027-06 or 2027"))
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.NOTICE)
        self._problem.hide()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for field, share in ((self.owner, 3), (self.indicator, 4), (self.date, 2)):
            self._line.addWidget(field, share)
            field.refused.connect(self._say)
            field.field.typed.connect(lambda _text: self._problem.hide())
        self.body.addLayout(self._line)
        self.body.addWidget(self._problem)

    def show_item(self, shown: Shown) -> None:
        """Show what a recommendation aims at."""
        item = shown.item
        if self._item is None or (self._item.code, self._item.target_date) != (item.code, item.target_date):
            self._problem.hide()
        self._item = item
        for field in (self.owner, self.indicator, self.date):
            field.show_item(item)

    def fit(self, room: int) -> None:
        """Side by side only where each field has room for its words: what stands over an edited one needs more."""
        theme, fields = theme_of(self), (self.owner, self.indicator, self.date)
        margins = self.body.contentsMargins()
        # The card itself grows to what stands side by side: only the room around it says how much there is.
        words = sum(field.minimumSizeHint().width() for field in fields) + 2 * theme.px(16) + margins.left() + margins.right()
        narrow = room < max(theme.px(NARROW), words)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._line.direction() != direction:
            self._line.setDirection(direction)
        self._line.setSpacing(theme.px(8 if narrow else 16))

    def _say(self, fault: RefusedError) -> None:
        self._problem.setText(problem_sentence(fault.problems[0]))
        self._problem.show()
