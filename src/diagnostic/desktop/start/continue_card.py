"""The assessment somebody worked on last: what it is, where it lies, how far the work is, and the way back to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.recent import RecentAssessment
from diagnostic.desktop.look import Card, Ink, Label, LeadBar, LinkButton, PlainButton, PrimaryButton, TypeRole, isolate
from diagnostic.desktop.look.flow import FlowLayout
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.name_label import NameLabel
from diagnostic.desktop.start.recent_row import kind_words
from diagnostic.desktop.strip import Strip

NARROW = 480
"""Below this width, at zoom 1.0, name and button do not stand side by side."""


class ContinueCard(Card):
    """Work done, never results; the TRIPS minimum is counted apart. ``opened`` and ``forgotten`` say what is wanted."""

    opened = Signal()
    forgotten = Signal()

    def __init__(self, line: RecentAssessment, parent: QWidget | None = None) -> None:
        super().__init__(LeadBar.OPEN, parent)
        theme = theme_of(self)
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(theme.px(12))
        names = QVBoxLayout()
        names.setSpacing(theme.px(2))
        names.addWidget(NameLabel(line.name, TypeRole.QUESTION_GRID))
        names.addWidget(NameLabel(f"{kind_words(line)} · {line.path}", TypeRole.CAPTION, Ink.TEXT3, middle=True))
        head.addLayout(names, 1)
        head.addWidget(self._way(line), 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.body.addLayout(head)
        if not line.reachable:
            self._missing()
            return
        self.body.addSpacing(theme.px(4))
        rule = Strip(Qt.Edge.TopEdge, "surface")
        rule.setFixedHeight(1)
        self.body.addWidget(rule)
        facts = QWidget()
        flow = FlowLayout(facts, gap=40, line_gap=10)
        for number, words in (
            (self.tr("{done} of {asked}").format(done=line.dealt_with, asked=line.asked), self.tr("dealt with")),
            *([(self.tr("up to {count}").format(count=line.ahead), self.tr("more, once others are answered"))] if line.ahead else []),
            (str(line.answered), self.tr("answered")),
            (str(line.unknown), self.tr("unknown, to be established")),
            (str(line.to_decide), self.tr("two answers, to be decided")),
            (
                self.tr("{done} of {asked}").format(done=line.trips_dealt_with, asked=line.trips_asked),
                self.tr("TRIPS minimum questions dealt with, counted apart"),
            ),
        ):
            flow.addWidget(_fact(number, words))
        self.body.addWidget(facts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the button stands below the name."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= theme_of(self).px(NARROW)
        self._head.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _way(self, line: RecentAssessment) -> QWidget:
        if not line.reachable:
            again = PlainButton(self.tr("Try again"), icon="refresh-cw")
            again.clicked.connect(self.opened)
            return again
        text = self.tr("Continue at {code}").format(code=isolate(line.stopped_at)) if line.stopped_at else self.tr("Continue")
        go = PrimaryButton(text, icon="arrow-right", key_hint="↵")
        go.clicked.connect(self.opened)
        return go

    def _missing(self) -> None:
        self.body.addWidget(
            Label(
                self.tr(
                    "The file is not reachable now. If it lies on a stick or in a network folder, connect that first; if it was "
                    "moved, open it from its new place."
                ),
                TypeRole.FIELD, Ink.TEXT2,
            )
        )  # fmt: skip
        forget = LinkButton(self.tr("Take it out of the list"))
        forget.clicked.connect(self.forgotten)
        self.body.addWidget(forget, 0, Qt.AlignmentFlag.AlignLeading)


def _fact(number: str, words: str) -> QWidget:
    fact = QWidget()
    column = QVBoxLayout(fact)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(Label(number, TypeRole.QUESTION_GRID, wrap=False))
    column.addWidget(Label(words, TypeRole.CAPTION, Ink.TEXT2, wrap=False))
    return fact
