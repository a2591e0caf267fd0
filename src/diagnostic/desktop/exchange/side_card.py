"""One side of what differs: who said it, when, what, with which comment, and where it was read. All sides have the same size and weight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from diagnostic.actions.disagreeing import Matter, Origin, Standing
from diagnostic.desktop.clock import local_date_time
from diagnostic.desktop.exchange.differing_text import DifferingText, differing_spans
from diagnostic.desktop.exchange.matter_words import origin_words, speaker
from diagnostic.desktop.exchange.subject_words import said_words
from diagnostic.desktop.look import Card, Ink, Label, LeadBar, TypeRole, isolate
from diagnostic.desktop.questions.noted_line import NotedLine
from diagnostic.desktop.questions.refused_card import could_not_be_read
from diagnostic.desktop.workplace import Workplace
from diagnostic.model.entry import Entry
from diagnostic.model.subject import Facet, Kind, Voice

LEADS = {Voice.ADMINISTRATION: LeadBar.SINGLE, Voice.TEAM: LeadBar.DOUBLE}


class SideCard(Card):
    """Shows one entry of a matter; ``number`` is the digit that chooses it, 0 for none; ``words`` is all that is shown."""

    def __init__(
        self, workplace: Workplace, matter: Matter, side: Entry, read_in: tuple[Origin, ...], number: int, parent: QWidget | None = None
    ) -> None:
        self.words: list[str] = []
        super().__init__(LEADS.get(Voice(side.subject.voice), LeadBar.DASHED) if not side.subject.source else LeadBar.DASHED, parent)
        desk, state = workplace.desk, workplace.state
        name, more = speaker(desk, state, matter, side)
        title = self.tr("{number}  {name}").format(number=number, name=name) if number else name
        self._add(title, TypeRole.STRONG)
        own = matter.standing is not Standing.DIFFERENCE
        asked = self._beside(workplace, side, Facet.ASKED_ON, own)
        asked = self.tr("asked on {day}").format(day=isolate(asked)) if asked else ""
        self._add(" · ".join(part for part in (more, asked, self._when(side, read_in)) if part), TypeRole.CAPTION, Ink.TEXT2)
        value = said_words(workplace.questionnaire, side)
        long = matter.subject.facet not in (Facet.ANSWER, Facet.VALUE, Facet.LEVEL)
        if long:
            others = [said_words(workplace.questionnaire, each) for each in matter.sides if each.id != side.id]
            self._add(value, TypeRole.FIELD, beside=others)
        else:
            self._add(value, TypeRole.QUESTION_GRID)
        if side.reason and side.reason not in value:
            self._add(side.reason, TypeRole.FIELD, Ink.TEXT2)
        comment = self._beside(workplace, side, Facet.COMMENT, own)
        if comment:
            others = [said for each in matter.sides if each.id != side.id and (said := self._beside(workplace, each, Facet.COMMENT, own))]
            self._add(comment, TypeRole.FIELD, Ink.TEXT2, others)
        icon = "file-spreadsheet" if read_in or matter.standing is Standing.UNREAD else "pen-line"
        unread = matter.standing is Standing.UNREAD
        words = could_not_be_read(read_in) if unread else origin_words(read_in)
        self._note(icon, words, Ink.TEXT2)
        if matter.standing is Standing.DECIDED:
            stands = matter.stands(side)
            line = self.tr("This stands") if stands else self.tr("Does not stand; it stays in the history")
            self._note("check" if stands else "history", line, Ink.TEXT if stands else Ink.TEXT2)
        self.body.addStretch(1)

    def _when(self, side: Entry, read_in: tuple[Origin, ...]) -> str:
        """When it was written; of what stood in a workbook, which does not say so, when that was first brought in."""
        if side.at:
            return self.tr("written {when}").format(when=isolate(local_date_time(side.at)))
        first = min((each.at for each in read_in if each.at), default="")
        return self.tr("brought in {when}").format(when=isolate(local_date_time(first))) if first else self.tr("time not told")

    def _beside(self, workplace: Workplace, side: Entry, facet: Facet, own: bool) -> str:
        """What is said beside an answer: by the same person, or by the voice as a whole where voices stand beside each other."""
        subject = side.subject
        if subject.kind != Kind.QUESTION or subject.facet != Facet.ANSWER:
            return ""
        heads = workplace.state.current(subject._replace(facet=facet, row="", group="")).heads
        said = [str(head.value) for head in heads if head.value and (not own or head.author == side.author)]
        return said[0] if len(said) == 1 else ""

    def _note(self, icon: str, text: str, ink: Ink) -> None:
        self.words.append(text)
        line = NotedLine(icon, ink)
        # Only with a parent: alone it would be a window of its own for a moment.
        self.body.addWidget(line)
        line.show_text(text)

    def _add(self, text: str, role: TypeRole, ink: Ink = Ink.TEXT, beside: Sequence[str] = ()) -> None:
        """Show a text; where it differs from what stands beside it, its words are marked."""
        self.words.append(text)
        spans = differing_spans(text, beside)
        if spans:
            self.body.addWidget(DifferingText(text, role, ink, spans))
            return
        label = Label(text, role, ink, from_person=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(label)
