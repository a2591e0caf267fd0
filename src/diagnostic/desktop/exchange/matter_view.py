"""One matter in full: what is asked, the sides beside each other, and what can be done about it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from diagnostic.actions.disagreeing import Matter, Origin, Standing
from diagnostic.desktop.exchange.decided_card import DecidedCard
from diagnostic.desktop.exchange.decision_card import DecisionCard
from diagnostic.desktop.exchange.matter_words import first_line
from diagnostic.desktop.exchange.side_card import SideCard
from diagnostic.desktop.exchange.subject_words import question_of
from diagnostic.desktop.look import FlowLayout, Ink, Label, LinkButton, PlainButton, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.questions.noted_line import NotedLine
from diagnostic.desktop.questions.refused_card import what_to_do
from diagnostic.desktop.questions.tab_order import stops_in
from diagnostic.desktop.scrolled import Scrolled, ScrollPage
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.refused_text import refused_text
from diagnostic.model.subject import Facet, Kind

BESIDE_FROM = 700


class MatterView(ScrollPage):
    """Emits ``question_wanted``, ``item_wanted`` and ``finding_wanted`` with a code, ``dealt_with`` with an entry, and ``next_wanted``."""

    question_wanted = Signal(str)
    item_wanted = Signal(str)
    finding_wanted = Signal(str)
    next_wanted = Signal()
    dealt_with = Signal(str)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        self._inside = Scrolled()
        column = QVBoxLayout(self._inside)
        super().__init__(self._inside, parent)
        self._workplace = workplace
        self._matter: Matter | None = None
        self._origins: Mapping[str, tuple[Origin, ...]] = {}
        self.sides: list[SideCard] = []
        self._where = Label("", TypeRole.CAPTION_STRONG, Ink.ACCENT)
        self._count = Label("", TypeRole.CAPTION, Ink.TEXT2, wrap=False)
        self._next = PlainButton(self.tr("Next"), icon="arrow-down")
        self._next.clicked.connect(self.next_wanted)
        self._title = Label("", TypeRole.QUESTION_GRID)
        self._clock = NotedLine("clock")
        self._kept = Label("", TypeRole.FIELD, Ink.TEXT2, from_person=True)
        self._difference = Label(
            self.tr("The voices differ. Both stay side by side; only what both agree on is recorded as agreed."), TypeRole.FIELD, Ink.TEXT2
        )
        self.decision = DecisionCard(workplace.questionnaire)
        self.decided = DecidedCard(workplace)
        self._unread = Label("", TypeRole.FIELD, Ink.TEXT2, from_person=True)
        self.deal = PlainButton(self.tr("Dealt with"), icon="check")
        self.deal.clicked.connect(self._deal)
        self.link = LinkButton("", icon="arrow-right")
        self.link.clicked.connect(self._go)
        self._arrange(column)

    def show_matter(self, matter: Matter | None, origins: Mapping[str, tuple[Origin, ...]], at: int, all_: int) -> None:
        """Show a matter, its place in the list, and where its sides were read; nothing while there is none."""
        self._inside.setVisible(matter is not None)
        changed = matter is None or self._matter is None or matter.key != self._matter.key
        self._matter, self._origins = matter, origins
        if matter is None:
            return
        questionnaire = self._workplace.questionnaire
        question = question_of(questionnaire, matter.subject)
        self._where.setText(first_line(questionnaire, matter.subject))
        self._count.setText(self.tr("{one} of {all}").format(one=at, all=all_))
        self._next.setEnabled(at < all_)
        self._title.setText(questionnaire.text(f"question.{question.code}.text") if question is not None else "")
        self._title.setVisible(question is not None)
        self._show_sides(matter)
        open_ = matter.standing in (Standing.OPEN, Standing.KEPT)
        self._kept.setText(self.tr("Both kept so far: {reason}").format(reason=matter.reason) if matter.standing is Standing.KEPT else "")
        self._kept.setVisible(matter.standing is Standing.KEPT)
        self._difference.setVisible(matter.standing is Standing.DIFFERENCE)
        self.decision.setVisible(open_)
        if open_:
            self.decision.show_matter(matter)
            self.decision.set_read_only(self._workplace.desk.read_only)
        self.decided.setVisible(matter.decision is not None)
        if matter.decision is not None:
            self.decided.show_matter(matter, matter.decision)
        self._show_unread(matter)
        self._show_link(matter)
        if changed:
            self.verticalScrollBar().setValue(0)

    def tab_stops(self) -> list[QWidget]:
        """Return where Tab stops, from the top down, whatever was made last."""
        parts = (self._next, *self.sides, self.decision, self.decided, self.deal, self.link)
        return [stop for part in parts for stop in stops_in(part)]

    def words(self) -> str:
        """Return what the sides say, line by line."""
        return "\n".join(line for side in self.sides for line in side.words)

    def fold(self) -> None:
        """Put the sides under each other where there is no room beside each other."""
        beside = self.width() >= theme_of(self).px(BESIDE_FROM)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _arrange(self, column: QVBoxLayout) -> None:
        theme = theme_of(self)
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(14))
        column.setSpacing(theme.px(10))
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(theme.px(12))
        head.addWidget(self._where, 1)
        head.addWidget(self._count)
        head.addWidget(self._next)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(theme.px(12))
        column.addLayout(head)
        column.addWidget(self._title)
        column.addLayout(self._line)
        for widget in (self._clock, self._kept, self._difference, self._unread, self.decision, self.decided):
            column.addWidget(widget)
        column.addWidget(self.deal, 0, Qt.AlignmentFlag.AlignLeading)
        self._clock.show_text(self.tr("Times are shown to help you remember. They do not decide what stands."))
        links = FlowLayout(gap=8)
        links.addWidget(self.link)
        column.addLayout(links)
        column.addStretch(1)
        self._inside.hide()

    def _show_sides(self, matter: Matter) -> None:
        for card in self.sides:
            self._line.removeWidget(card)
            card.hide()
            card.deleteLater()
        numbered = matter.standing in (Standing.OPEN, Standing.KEPT)
        self.sides = [
            SideCard(self._workplace, matter, side, self._origins.get(side.id, ()), number if numbered else 0)
            for number, side in enumerate(matter.sides, 1)
        ]
        for card in self.sides:
            self._line.addWidget(card, 1)
        self.fold()

    def _show_unread(self, matter: Matter) -> None:
        waits = matter.standing is Standing.UNREAD
        one = refused_text(matter.sides[0]) if waits else None
        self._unread.setText(what_to_do(one) if one is not None else "")
        self._unread.setVisible(waits)
        self.deal.setVisible(waits and not self._workplace.desk.read_only)
        self._clock.setVisible(not waits)

    def _deal(self) -> None:
        if self._matter is not None:
            self.dealt_with.emit(self._matter.sides[0].id)

    def _show_link(self, matter: Matter) -> None:
        subject = matter.subject
        to_question = self.tr("Go to question {code}")
        if subject.facet == Facet.ANSWER and matter.standing in (Standing.OPEN, Standing.KEPT):
            to_question = self.tr("Go to question {code}, also for a further answer")
        words = {
            Kind.QUESTION: to_question.format(code=isolate(subject.code)),
            Kind.SETUP: self.tr("Go to the set-up"),
            Kind.RECOMMENDATION: self.tr("Go to the recommendation"),
        }.get(Kind(subject.kind), "") if subject.kind in set(Kind) else ""
        self.link.setText(words)
        self.link.updateGeometry()
        self.link.setVisible(bool(words))

    def _go(self) -> None:
        if self._matter is None:
            return
        subject = self._matter.subject
        signal = {Kind.QUESTION: self.question_wanted, Kind.SETUP: self.item_wanted, Kind.RECOMMENDATION: self.finding_wanted}
        signal[Kind(subject.kind)].emit(subject.code)
