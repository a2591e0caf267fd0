"""The voices at one question, one below the other and of equal weight: administration, team, what both agreed, single sources."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from diagnostic.actions.answering import source_name
from diagnostic.actions.disagreeing import Origin, origins
from diagnostic.actions.reading import Spoken, member_name, spoken
from diagnostic.actions.refused_texts import deal_with
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.look import Card, Ink, Label, LeadBar, LineField, LinkButton, PlainButton, SectionLabel, TypeRole, isolate
from diagnostic.desktop.look.theme import theme_of
from diagnostic.desktop.problem_words import problem_sentence
from diagnostic.desktop.questions.asked_fields import AskedFields
from diagnostic.desktop.questions.entry_words import voice_text
from diagnostic.desktop.questions.panel import Panel, clear
from diagnostic.desktop.questions.recorder import Recorder
from diagnostic.desktop.questions.refused_card import RefusedCard
from diagnostic.desktop.questions.summary import summary_of
from diagnostic.desktop.questions.tab_order import stops_in, tab_through
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.problem import KnownError, RefusedError
from diagnostic.model.questionnaire import Question
from diagnostic.model.refused_text import RefusedText, refused_texts
from diagnostic.model.subject import Voice

LEADS = {Voice.ADMINISTRATION: LeadBar.SINGLE, Voice.TEAM: LeadBar.DOUBLE}


class VoicesPanel(Panel):
    """Shows every voice and takes down who was asked. ``speak`` (voice, source) asks the card to write for another one.

    Nothing here overwrites anything: a difference between two voices is shown and stays.
    """

    speak = Signal(str, str)
    clear_wanted = Signal()

    def __init__(self, workplace: Workplace, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._code = ""
        self._rows: tuple[str, ...] = ()
        self._shown: tuple[object, ...] = ()
        self._origins: Mapping[str, tuple[Origin, ...]] = {}
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme_of(self).px(6))
        self._nobody = Label(self.tr("Nobody has spoken on this question yet."), TypeRole.FIELD, Ink.TEXT2)
        self._difference = Label(
            self.tr("The voices differ. Both stay side by side; only what both agree on is recorded as agreed."), TypeRole.CAPTION, Ink.TEXT2
        )
        self.column.addWidget(self._nobody)
        self.column.addLayout(self._cards)
        self.column.addWidget(self._difference)
        self._below: list[QWidget] = []
        self._in_order: list[QWidget] = []
        if not workplace.desk.read_only:
            self._below.append(self._further())
        self.asked = AskedFields(workplace, recorder)
        self._below.append(self.asked)
        for widget in self._below:
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def tab_stops(self) -> list[QWidget]:
        """Return where Tab stops, from the top down."""
        return [stop for part in self._in_order for stop in stops_in(part)]

    def count_at(self, code: str) -> int:
        """Return how many voices and sources spoke at a question, and how many texts wait there that could not be read."""
        unread = sum(1 for _ in refused_texts(self.workplace.state, code))
        return len(spoken(self.workplace.desk, self.workplace.state, code)) + unread

    def show_question(self, code: str, rows: tuple[str, ...]) -> None:
        """Fill the panel for a question; only what changed is made anew."""
        self._code, self._rows = code, rows
        voices = spoken(self.workplace.desk, self.workplace.state, code)
        unread = tuple(refused_texts(self.workplace.state, code))
        self.asked.show_question(code)
        self._find_origins(unread)
        shown = (code, rows, voices, unread, tuple(self._origins.get(one.entry.id) for one in unread))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._cards)
        question = self.workplace.questionnaire.question(code)
        cards = [*(self._refused(question, one) for one in unread), *(self._card(question, rows, one) for one in voices)]
        for card in cards:
            self._cards.addWidget(card)
        self._in_order = [*cards, *self._below]
        tab_through(self)
        self._nobody.setVisible(not voices and not unread)
        by_voice = {one.voice: one.answers for one in voices if not one.source}
        both = Voice.ADMINISTRATION in by_voice and Voice.TEAM in by_voice
        self._difference.setVisible(both and by_voice[Voice.ADMINISTRATION] != by_voice[Voice.TEAM] and Voice.AGREED not in by_voice)

    def _refused(self, question: Question, one: RefusedText) -> Card:
        desk = self.workplace.desk
        card = RefusedCard(self.workplace.questionnaire, question, one, self._origins.get(one.entry.id, ()), desk.read_only, self)
        card.dealt_with.connect(lambda entry: self.workplace.act(deal_with, entry))
        return card

    def _find_origins(self, unread: tuple[RefusedText, ...]) -> None:
        """Look up, off the event loop and once for each text, where it was read."""
        if all(one.entry.id in self._origins for one in unread):
            return
        desk, ids = self.workplace.desk, [one.entry.id for one in unread]

        def take(found: Mapping[str, tuple[Origin, ...]]) -> None:
            self._origins = {**dict.fromkeys(ids, ()), **found}
            self.show_question(self._code, self._rows)

        def leave(fault: Exception) -> None:
            # Where it was read is a help; a file that cannot say so now is told of when it is written.
            if not isinstance(fault, KnownError):
                raise fault

        self.workplace.read(lambda: origins(desk), take, leave)

    def _card(self, question: Question, rows: tuple[str, ...], one: Spoken) -> Card:
        desk = self.workplace.desk
        places = rows or tuple(dict.fromkeys(row for row, _ in one.answers))
        text, _ = summary_of(self.workplace.questionnaire, question, places, one.answers)
        reasons = dict.fromkeys(answer.reason for answer in one.answers.values() if answer.reason)
        card = Card(LeadBar.DASHED if one.source else LEADS.get(Voice(one.voice), LeadBar.DASHED), self)
        title = self.tr("Source: {name}").format(name=one.source) if one.source else voice_text(one.voice)
        card.body.addWidget(Label(title, TypeRole.FIELD_STRONG, Ink.TEXT, from_person=True))
        card.body.addWidget(Label(text, TypeRole.FIELD, from_person=True))
        for reason in reasons:
            card.body.addWidget(Label(reason, TypeRole.FIELD, Ink.TEXT2, from_person=True))
        who = member_name(desk, self.workplace.state, one.author) or self.tr("no name given")
        written = self.tr("written {when} by {who}").format(when=isolate(local_date_time(one.at)), who=who)
        card.body.addWidget(Label(written, TypeRole.CAPTION, Ink.TEXT3, from_person=True))
        own = one.voice == desk.voice and not one.source
        if desk.read_only:
            return card
        if own:
            link = LinkButton(self.tr("Set back to not asked"), icon="undo-2")
            link.clicked.connect(self.clear_wanted)
        else:
            link = LinkButton(self.tr("Write in this voice"), icon="pen-line")
            link.clicked.connect(lambda: self.speak.emit(one.voice, one.source))
        card.body.addWidget(link)
        return card

    def _further(self) -> QWidget:
        """Links that open the card for what somebody else says."""
        theme, box = theme_of(self), QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, theme.px(6), 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(SectionLabel(self.tr("Write down beside our own answer")))
        if self.workplace.desk.voice is Voice.TEAM:
            for voice, words in (
                (Voice.ADMINISTRATION, self.tr("What the administration states")),
                (Voice.AGREED, self.tr("What both agreed on")),
            ):
                link = LinkButton(words, icon="pen-line")
                link.wrap()
                link.clicked.connect(lambda _on=False, voice=voice: self.speak.emit(voice, ""))
                column.addWidget(link)
        label = Label(self.tr("What a further source says"), TypeRole.CAPTION, Ink.TEXT3)
        self.source = LineField(self.tr("Source: unit or role"), by_pause=False)
        self.source.setPlaceholderText(self.tr("unit or role of the source"))
        self.source.returnPressed.connect(self._speak_for_source)
        label.setBuddy(self.source)
        button = PlainButton(self.tr("Write it down"), icon="pen-line")
        button.clicked.connect(self._speak_for_source)
        self._problem = Label("", TypeRole.CAPTION_STRONG, Ink.TEXT)
        self._problem.hide()
        for widget in (label, self.source, self._problem, button):
            column.addWidget(widget)
        return box

    def _speak_for_source(self) -> None:
        try:
            name = source_name(self.source.text())
        except RefusedError as fault:
            self._problem.setText(problem_sentence(fault.problems[0]))
            self._problem.show()
            self.source.setFocus()
            return
        self._problem.hide()
        self.source.clear()
        self.speak.emit(self.workplace.desk.voice, name)
